<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Section 4.1 of the specification: every state with every action, allowed or refused, and where it ends. */
final class StateTableTest extends PanelTestCase
{
    private const CREATED = [false, false, false, false];
    private const OFF = [true, false, false, false];
    private const RUNNING = [true, true, false, false];
    private const SUSPENDED = [true, false, false, true];

    /** Action => state => seconds it takes and flags at the end; a missing state means a refusal. */
    private const ALLOWED = [
        'build' => [
            'created' => [70, self::RUNNING], 'off' => [70, self::RUNNING], 'running' => [73, self::RUNNING],
        ],
        'startup' => ['off' => [10, self::RUNNING]],
        'shutdown' => ['running' => [15, self::OFF]],
        'stop' => ['running' => [3, self::OFF]],
        'reboot' => ['running' => [15, self::RUNNING]],
        'suspend' => [
            'off' => [1, self::SUSPENDED], 'running' => [16, self::SUSPENDED], 'suspended' => [11, self::RUNNING],
        ],
        'unsuspend' => ['suspended' => [11, self::RUNNING]],
        'reset_password' => ['off' => [5, self::OFF], 'running' => [18, self::RUNNING]],
        'rebuild_network' => ['off' => [10, self::OFF], 'running' => [10, self::RUNNING]],
        'DELETE' => [
            'created' => [20, null], 'off' => [20, null], 'running' => [23, null], 'suspended' => [20, null],
        ],
        'resize' => [
            'created' => [0, self::CREATED], 'off' => [10, self::OFF], 'running' => [10, self::RUNNING],
            'suspended' => [10, self::SUSPENDED],
        ],
        'resize_disk' => [
            'off' => [20, self::OFF], 'running' => [20, self::RUNNING], 'suspended' => [20, self::SUSPENDED],
        ],
        'backup' => [
            'off' => [30, self::OFF], 'running' => [30, self::RUNNING], 'suspended' => [30, self::SUSPENDED],
        ],
        'unlock' => [
            'created' => [0, self::CREATED], 'off' => [0, self::OFF], 'running' => [0, self::RUNNING],
            'suspended' => [0, self::SUSPENDED], 'building' => [0, self::CREATED], 'failed' => [0, self::CREATED],
            'starting' => [0, self::OFF],
        ],
    ];

    private const STATES = ['created', 'building', 'off', 'starting', 'running', 'suspended', 'failed'];

    /** @return iterable<string, array{0: string, 1: string}> */
    public static function cells(): iterable
    {
        foreach (self::STATES as $state) {
            foreach (array_keys(self::ALLOWED) as $action) {
                yield "$action in $state" => [$state, $action];
            }
        }
    }

    /** @dataProvider cells */
    public function testCell(string $state, string $action): void
    {
        $id = $this->bring($state);
        $before = $this->flags($id);
        $reply = $this->act($id, $action);
        $expected = self::ALLOWED[$action][$state] ?? null;
        if ($expected === null) {
            self::assertSame(422, $reply->status, $reply->body);
            self::assertArrayHasKey('base', $reply->json()['errors']);
            self::assertSame($before, $this->flags($id));

            return;
        }
        self::assertContains($reply->status, [201, 204], $reply->body);
        [$seconds, $end] = $expected;
        if ($seconds > 1) {
            self::$panel->clock($seconds - 1);
            self::assertTrue($this->machine($id)['locked'], 'busy until the last second');
            self::$panel->clock(1);
        } else {
            self::$panel->clock($seconds);
        }
        if ($end === null) {
            self::assertSame(404, $this->get('admin', "/virtual_machines/$id.json")->status);
        } else {
            self::assertSame($end, $this->flags($id));
        }
    }

    public function testFlagsOfTheStates(): void
    {
        self::assertSame([false, false, true, false], $this->flags($this->bring('building')));
        $this->reset();
        self::assertSame([true, false, true, false], $this->flags($this->bring('starting')));
        $this->reset();
        self::assertSame([false, false, true, false], $this->flags($this->bring('failed')));
        $this->reset();
        $id = $this->bring('running');
        $this->act($id, 'shutdown');
        self::assertSame([true, true, true, false], $this->flags($id), 'stopping keeps the old power state');
    }

    public function testJobsOfACreationFollowEachOther(): void
    {
        $id = $this->createMachine()['id'];
        $seen = [];
        foreach ([0, 20, 30, 20, 10] as $seconds) {
            self::$panel->clock($seconds);
            $jobs = $this->get('user', "/virtual_machines/$id/transactions.json")->items();
            $seen[] = implode(' ', array_map(static fn (array $job): string => $job['status'], array_reverse($jobs)));
        }
        self::assertSame([
            'running pending pending pending', 'complete running pending pending',
            'complete complete running pending', 'complete complete complete running',
            'complete complete complete complete',
        ], $seen);
        $jobs = array_reverse($this->get('user', "/virtual_machines/$id/transactions.json")->items());
        self::assertSame(
            ['build_disk', 'provisioning', 'configure_operating_system', 'startup_virtual_machine'],
            array_column($jobs, 'action'),
        );
        self::assertSame([null, 1, 2, 3], array_column($jobs, 'dependent_transaction_id'));
        self::assertSame('2026-01-01T00:01:10Z', $jobs[3]['started_at']);
    }

    public function testOneLongStepOfTheClockEqualsManyShortOnes(): void
    {
        $id = $this->createMachine()['id'];
        self::$panel->clock(80);
        $long = $this->get('user', "/virtual_machines/$id/transactions.json")->body;
        $this->reset();
        $this->createMachine();
        for ($second = 0; $second < 80; $second++) {
            self::$panel->clock(1);
        }
        self::assertSame($long, $this->get('user', "/virtual_machines/$id/transactions.json")->body);
    }

    public function testFailedJobCancelsTheOnesBehindIt(): void
    {
        self::$panel->fault(['effect' => 'tx_fail', 'action' => 'provisioning', 'times' => 1]);
        $id = $this->createMachine()['id'];
        self::$panel->clock(200);
        $jobs = $this->get('user', "/virtual_machines/$id/transactions.json")->items();
        self::assertSame(
            ['complete', 'failed', 'cancelled', 'cancelled'],
            array_reverse(array_column($jobs, 'status')),
        );
        self::assertSame([false, false, true, false], $this->flags($id));
        $this->call('admin', 'POST', "/virtual_machines/$id/unlock.json");
        $this->act($id, 'build');
        self::$panel->clock(70);
        self::assertSame(self::RUNNING, $this->flags($id));
    }

    public function testFailedPowerActionKeepsTheOldPowerState(): void
    {
        $id = $this->runningMachine();
        self::$panel->fault(['effect' => 'tx_fail', 'action' => 'stop_virtual_machine', 'times' => 1]);
        $this->act($id, 'shutdown');
        self::$panel->clock(15);
        self::assertSame(self::RUNNING, $this->flags($id));
    }

    public function testHangingJobHoldsTheMachineUntilItIsUnlocked(): void
    {
        self::$panel->fault(['effect' => 'tx_fail', 'mode' => 'hang', 'minutes' => 30, 'times' => 1]);
        $id = $this->createMachine()['id'];
        self::$panel->clock(1000);
        self::assertTrue($this->machine($id)['locked']);
        $this->call('admin', 'POST', "/virtual_machines/$id/unlock.json");
        self::$panel->clock(4000);
        self::assertSame(self::CREATED, $this->flags($id));
    }

    public function testUnsuspendingDoesNotStartAMachineThatWasOff(): void
    {
        $id = $this->bring('off');
        $this->act($id, 'suspend');
        self::$panel->clock(1);
        $this->act($id, 'unsuspend');
        self::$panel->clock(60);
        self::assertSame(self::OFF, $this->flags($id));
    }

    public function testASuspendedMachineRunsAgainOnlyIfThePanelIsToldSo(): void
    {
        self::$panel->control('POST', '/options', ['unsuspend_starts' => false, 'suspend_toggles' => false]);
        $id = $this->bring('suspended');
        self::assertSame(422, $this->act($id, 'suspend')->status);
        $this->act($id, 'unsuspend');
        self::$panel->clock(60);
        self::assertSame(self::OFF, $this->flags($id));
    }

    private function bring(string $state): int
    {
        if ($state === 'failed') {
            self::$panel->fault(['effect' => 'tx_fail', 'action' => 'provisioning', 'times' => 1]);
        }
        $fields = match ($state) {
            'created' => ['required_virtual_machine_build' => 0],
            'off', 'starting' => ['required_virtual_machine_startup' => 0],
            default => [],
        };
        $id = $this->createMachine('user', $fields)['id'];
        self::$panel->clock($state === 'building' ? 25 : 100);
        if ($state === 'starting') {
            $this->act($id, 'startup');
        } elseif ($state === 'suspended') {
            $this->act($id, 'suspend');
            self::$panel->clock(16);
        }

        return $id;
    }

    private function act(int $id, string $action): Reply
    {
        return match ($action) {
            'DELETE' => $this->call('admin', 'DELETE', "/virtual_machines/$id.json"),
            'resize' => $this->call('admin', 'PUT', "/virtual_machines/$id.json", [
                'virtual_machine' => ['memory' => 1024],
            ]),
            'resize_disk' => $this->call('admin', 'PUT', '/settings/disks/1.json', ['disk' => ['disk_size' => 20]]),
            'backup' => $this->call('admin', 'POST', '/settings/disks/1/backups.json'),
            default => $this->call('admin', 'POST', "/virtual_machines/$id/$action.json"),
        };
    }
}
