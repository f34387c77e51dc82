<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** SuspendAccount, UnsuspendAccount and TerminateAccount, also when the panel refuses, fails or cannot be reached. */
final class LifecycleTest extends ModuleTestCase
{
    public function testSuspendAndUnsuspend(): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $this->ok('suspend', (string) $service);
        self::assertTrue($this->machine($id)['suspended']);
        self::assertSame('Suspended', $this->service($service)['domainstatus']);
        $this->ok('unsuspend', (string) $service);
        self::assertFalse($this->machine($id)['suspended']);
        self::assertTrue($this->machine($id)['booted']);
        self::assertSame('Active', $this->service($service)['domainstatus']);
    }

    /** The panel's action is a toggle: asking twice must not undo what was asked for. */
    public function testAStateThatIsReachedIsLeftAlone(): void
    {
        $service = $this->runningService();
        $this->ok('suspend', (string) $service);
        $changes = $this->changes();
        $this->ok('suspend', (string) $service);
        self::assertSame($changes, $this->changes());
        $this->ok('unsuspend', (string) $service);
        $changes = $this->changes();
        $this->ok('unsuspend', (string) $service);
        self::assertSame($changes, $this->changes());
        self::assertTrue($this->machine($this->machineId($service))['booted']);
    }

    public function testAnAnswerThatIsLostIsNotAskedForAgain(): void
    {
        $service = $this->runningService();
        $this->panel->fault(['effect' => 'reset_after', 'method' => 'POST', 'path' => '/suspend', 'times' => 1]);
        $this->ok('suspend', (string) $service);
        self::assertTrue($this->machine($this->machineId($service))['suspended']);
        self::assertCount(1, $this->panel->requests(['method' => 'POST', 'path' => '/suspend']));
    }

    public function testTerminateRemovesTheMachineAndWhatIsKnownOfIt(): void
    {
        $service = $this->runningService();
        $this->ok('terminate', (string) $service);
        self::assertSame([], $this->machines());
        self::assertCount(1, $this->users(), 'the user is kept');
        $row = $this->service($service);
        self::assertSame(['', '', 'Terminated'], [$row['dedicatedip'], $row['assignedips'], $row['domainstatus']]);
        self::assertSame([], $this->rows($service)['tblonappservices']);
        self::assertCount(1, $this->rows($service)['tblonappclients']);
    }

    public function testTerminatingTwiceSucceeds(): void
    {
        $service = $this->runningService();
        $this->ok('terminate', (string) $service);
        $this->ok('terminate', (string) $service);
        self::assertStringContainsString("service $service has no machine", $this->activity());
    }

    public function testAMachineThatIsGoneCountsAsDeleted(): void
    {
        $service = $this->runningService();
        $this->removeAtThePanel($this->machineId($service));
        $this->ok('terminate', (string) $service);
        self::assertSame([], $this->rows($service)['tblonappservices']);
        self::assertStringContainsString('did not exist any more', $this->activity());
    }

    public function testAMachineThatIsGoneCannotBeSuspended(): void
    {
        $service = $this->runningService();
        $this->removeAtThePanel($this->machineId($service));
        foreach (['suspend', 'unsuspend', 'change-package'] as $action) {
            self::assertStringContainsString('does not exist', $this->refused($action, (string) $service));
        }
        self::assertCount(1, $this->rows($service)['tblonappservices']);
    }

    /** @dataProvider actions */
    public function testWithoutAMachineThereIsNothingToDo(string $action): void
    {
        $service = $this->newService();
        $this->ok($action, (string) $service);
        self::assertStringContainsString("service $service has no machine", $this->activity());
        self::assertSame([], $this->changes());
        self::assertSame([], $this->users(), 'no user is made on the way');
    }

    /** @return array<string, array{0: string}> */
    public static function actions(): array
    {
        return ['suspend' => ['suspend'], 'unsuspend' => ['unsuspend'], 'terminate' => ['terminate'],
            'change package' => ['change-package']];
    }

    /** @dataProvider calls */
    public function testAFailureAtAnyCallKeepsEverything(string $action, string $request): void
    {
        $service = $this->runningService([], ['timeout' => 1, 'connect_timeout' => 1, 'deadline' => 3]);
        if ($action === 'unsuspend') {
            $this->ok('suspend', (string) $service);
        }
        if ($action === 'change-package') {
            $this->ok('product-edit', '1', '--config', '{"3":"1024"}');
        }
        $before = $this->rows($service);
        $status = $this->service($service)['domainstatus'];
        [$method, $path] = explode(' ', $request);
        foreach ($this->effects($request) as $effect) {
            $this->panel->fault($effect + ['method' => $method, 'path' => $path]);
            $message = $this->refused($action, (string) $service);
            $this->panel->clearFaults();
            self::assertMatchesRegularExpression('/^(?!.*<[\/!\w]).{10,}$/', $message, 'a sentence, no HTML of the panel');
            $after = $this->rows($service);
            self::assertSame($before['tblonappservices'][0]['vm_id'], $after['tblonappservices'][0]['vm_id']);
            self::assertEquals($before['tblonappclients'], $after['tblonappclients']);
            self::assertSame($status, $this->service($service)['domainstatus']);
            self::assertCount(1, $this->machines());
        }
        $this->ok($action, (string) $service);
    }

    /** @return list<array<string, mixed>> */
    private function effects(string $request): array
    {
        $effects = [['effect' => 'status', 'status' => 401], ['effect' => 'status', 'status' => 500],
            ['effect' => 'reset_before']];
        // A login that may not see jobs still sees by the machine's lock when they are done.
        $forbidden = str_contains($request, 'transactions') ? [] : [['effect' => 'status', 'status' => 403]];
        return [...$effects, ...$forbidden];
    }

    /** @return iterable<string, array{0: string, 1: string}> */
    public static function calls(): iterable
    {
        $reads = ['GET version$', 'GET virtual_machines/\d+$', 'GET virtual_machines/\d+/transactions$'];
        $writes = ['suspend' => 'POST /suspend$', 'unsuspend' => 'POST /suspend$',
            'terminate' => 'DELETE virtual_machines/\d+$', 'change-package' => 'PUT virtual_machines/\d+$'];
        foreach ($writes as $action => $write) {
            foreach ([...$reads, $write] as $request) {
                yield "$action, $request" => [$action, $request];
            }
        }
    }

    public function testADeadPanelIsNoReasonToForgetAMachine(): void
    {
        $service = $this->runningService();
        $this->panel->fault(['effect' => 'refuse', 'ms' => 20000]);
        foreach (['suspend', 'unsuspend', 'terminate', 'change-package', 'create'] as $action) {
            self::assertNotSame('', $this->refused($action, (string) $service));
        }
        $this->panel->clearFaults();
        self::assertCount(1, $this->rows($service)['tblonappservices']);
        self::assertCount(1, $this->machines());
        $this->ok('terminate', (string) $service);
    }

    public function testTheUserGoesWithTheLastMachineWhereTheProductSaysSo(): void
    {
        $product = $this->addProduct($this->addServer(), [], ['delete_user_on_last' => true]);
        $first = $this->order($product);
        $second = $this->order($product, 'vm2.example.com');
        $this->ok('create', (string) $first);
        $this->ok('create', (string) $second);
        $this->ok('terminate', (string) $first);
        self::assertCount(1, $this->users());
        $this->ok('terminate', (string) $second);
        $left = array_filter($this->users(), static fn (array $user): bool => $user['status'] !== 'deleted');
        self::assertSame([], $left);
        self::assertSame([], $this->rows($second)['tblonappclients']);
    }

    public function testAUserWithAnotherMachineIsKept(): void
    {
        $service = $this->runningService([], ['delete_user_on_last' => true]);
        $user = $this->users()[0]['id'];
        $this->askPanel('POST', '/virtual_machines.json', ['virtual_machine' => ['label' => 'own', 'user_id' => $user,
            'hostname' => 'own.example.com', 'template_id' => 1, 'memory' => 512, 'cpus' => 1, 'cpu_shares' => 1,
            'primary_disk_size' => 5]]);
        $this->ok('terminate', (string) $service);
        self::assertCount(1, $this->users());
        self::assertSame('active', $this->users()[0]['status']);
        self::assertStringContainsString('it has other machines', $this->activity());
    }

    private function removeAtThePanel(int $id): void
    {
        $this->askPanel('DELETE', "/virtual_machines/$id.json");
        $this->panel->clock(600);
        self::assertSame([], $this->machines());
    }
}
