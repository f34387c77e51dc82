<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/**
 * A fault at each request of each life-cycle call, one after another: the call, repeated, ends right, and nothing is
 * there twice. What the call says meanwhile is one sentence. ONAPP_TEST_FAULTS=all adds the kinds of fault that cost
 * minutes and differ little from the first two.
 */
final class FaultTableTest extends ModuleTestCase
{
    /** More requests than any call makes. */
    private const MOST_STEPS = 60;
    private const MOST_REPETITIONS = 4;

    /** @return array<string, array{0: array<string, mixed>}> */
    public function effects(): array
    {
        $effects = [
            'done, but the answer is lost' => [['effect' => 'reset_after']],
            'refused with 500' => [['effect' => 'status', 'status' => 500]],
            'closed before it was done' => [['effect' => 'reset_before']],
            'answer cut off' => [['effect' => 'truncate', 'bytes' => 10, 'length' => 'full']],
        ];
        return getenv('ONAPP_TEST_FAULTS') === 'all' ? $effects : array_slice($effects, 0, 2);
    }

    /**
     * @dataProvider effects
     * @param array<string, mixed> $effect
     */
    public function testCreate(array $effect): void
    {
        $steps = $this->eachStep($effect, function (): array {
            $this->resetPanel();
            $this->ok('reset');
            return ['create', $this->newService()];
        }, function (int $service, string $step): void {
            self::assertCount(1, $this->users(), $step);
            self::assertCount(1, $this->machines(), $step);
            self::assertTrue($this->machine($this->machineId($service))['booted'], $step);
            self::assertSame('Active', $this->service($service)['domainstatus'], $step);
        });
        self::assertGreaterThan(8, $steps);
    }

    /**
     * @dataProvider effects
     * @param array<string, mixed> $effect
     */
    public function testSuspendAndUnsuspend(array $effect): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        foreach (['suspend' => true, 'unsuspend' => false] as $call => $isSuspended) {
            $this->eachStep($effect, function () use ($service, $call, $isSuspended): array {
                $this->ok($isSuspended ? 'unsuspend' : 'suspend', (string) $service);
                return [$call, $service];
            }, function (int $service, string $step) use ($id, $isSuspended): void {
                self::assertSame($isSuspended, $this->machine($id)['suspended'], $step);
            });
        }
    }

    /**
     * @dataProvider effects
     * @param array<string, mixed> $effect
     */
    public function testChangePackage(array $effect): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $memory = 512;
        $this->eachStep($effect, function () use ($service, &$memory): array {
            $memory += 16;
            $config = [3 => (string) $memory, 24 => json_encode(self::SWITCHES, JSON_THROW_ON_ERROR)] + self::CONFIG;
            $this->ok('product-edit', '1', '--config', json_encode($config, JSON_THROW_ON_ERROR));
            return ['change-package', $service];
        }, function (int $service, string $step) use ($id, &$memory): void {
            self::assertSame($memory, $this->machine($id)['memory'], $step);
            self::assertCount(1, $this->machines(), $step);
        });
    }

    /**
     * @dataProvider effects
     * @param array<string, mixed> $effect
     */
    public function testTerminate(array $effect): void
    {
        $this->eachStep($effect, function (): array {
            $this->resetPanel();
            $this->ok('reset');
            return ['terminate', $this->runningService()];
        }, function (int $service, string $step): void {
            self::assertSame([], $this->machines(), $step);
            self::assertSame([], $this->rows($service)['tblonappservices'], $step);
            self::assertSame('Terminated', $this->service($service)['domainstatus'], $step);
        });
    }

    /**
     * @param array<string, mixed> $effect
     * @param callable(): array{0: string, 1: int} $prepare a call and its service
     * @param callable(int, string): void $check
     * @return int how many requests the call makes
     */
    private function eachStep(array $effect, callable $prepare, callable $check): int
    {
        for ($number = 0; $number < self::MOST_STEPS; $number++) {
            [$call, $service] = $prepare();
            $rule = $this->panel->fault($effect + ['after' => $number, 'times' => 1, 'path' => '.']);
            $first = $this->host($call, (string) $service);
            $wasHit = $this->hits($rule) > 0;
            $this->panel->clearFaults();
            $answers = [$first->output];
            for ($repetition = 0; $first->status !== 0; $repetition++) {
                self::assertLessThan(self::MOST_REPETITIONS, $repetition, "$call, request $number: " . end($answers));
                self::assertStringNotContainsString("\n", (string) $first->json()['message']);
                $first = $this->host($call, (string) $service);
                $answers[] = $first->output;
            }
            $check($service, "$call, request $number: " . implode(' | ', $answers));
            if (!$wasHit) {
                return $number;
            }
        }
        self::fail('the call makes more requests than expected');
    }

    private function hits(int $rule): int
    {
        $rules = $this->panel->control('GET', '/faults')['faults'];
        return (int) (array_column($rules, 'hits', 'id')[$rule] ?? 0);
    }
}
