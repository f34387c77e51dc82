<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

use OnApp\Panel\Seed\Roles;

/** What a panel does by itself with a machine: backups by the clock, and rules of autoscaling. */
final class ScheduleTest extends PanelTestCase
{
    private const DAY = 86400;

    protected function setUp(): void
    {
        parent::setUp();
        $this->extendRole();
    }

    /** @return iterable<string, array{0: array<string, mixed>, 1: string, 2: string}> */
    public static function mistakes(): iterable
    {
        yield 'no period' => [['period' => ''], 'period', "can't be blank"];
        yield 'period' => [['period' => 'hours'], 'period', 'is not included in the list'];
        yield 'no duration' => [['duration' => null], 'duration', "can't be blank"];
        yield 'duration' => [['duration' => 0], 'duration', 'must be greater than or equal to 1'];
        yield 'long duration' => [['duration' => 101], 'duration', 'must be less than or equal to 100'];
        yield 'text' => [['rotation_period' => 'all'], 'rotation_period', 'is not a number'];
        yield 'status' => [['status' => 'paused'], 'status', 'is not included in the list'];
        yield 'action' => [['action' => 'reboot'], 'action', 'is not included in the list'];
        yield 'start' => [['start_at' => 'tomorrow'], 'start_at', 'is invalid'];
        yield 'no such day' => [['start_at' => '2026-02-30 10:00:00'], 'start_at', 'is invalid'];
    }

    /**
     * @dataProvider mistakes
     * @param array<string, mixed> $fields
     */
    public function testSchedulesAreChecked(array $fields, string $field, string $message): void
    {
        $this->runningMachine();
        $reply = $this->plan('/settings/disks/1/schedules.json', $fields);
        self::assertSame(422, $reply->status, $reply->body);
        self::assertContains($message, $reply->json()['errors'][$field] ?? []);
        self::assertSame([], $this->get('user', '/virtual_machines/1/schedules.json')->items());
    }

    public function testAScheduleMakesBackupsAndKeepsTheNewestOnly(): void
    {
        $this->runningMachine();
        $reply = $this->plan('/settings/disks/1/schedules.json', ['start_at' => '2026-01-02T03:00:00Z']);
        self::assertSame(201, $reply->status, $reply->body);
        $schedule = $reply->fields();
        self::assertSame(
            ['autobackup', 'Disk', 1, 'days', 1, 2, 'enabled', '2026-01-02T03:00:00Z', 4],
            [
                $schedule['action'], $schedule['target_type'], $schedule['target_id'], $schedule['period'],
                $schedule['duration'], $schedule['rotation_period'], $schedule['status'], $schedule['start_at'],
                $schedule['user_id'],
            ],
        );
        self::$panel->clock(5 * self::DAY);
        $backups = $this->get('user', '/virtual_machines/1/backups.json')->items();
        self::assertSame(
            [['2026-01-04T03:00:00Z', true, 'days'], ['2026-01-05T03:00:00Z', true, 'days']],
            array_map(
                static fn (array $backup): array => [$backup['created_at'], $backup['built'], $backup['initiated']],
                $backups,
            ),
        );
        $after = $this->get('user', '/settings/schedules/1.json')->fields();
        self::assertSame('2026-01-06T03:00:00Z', $after['start_at']);
        self::assertSame(
            array_fill(0, 4, 'complete'),
            array_column(array_column($after['schedule_logs'], 'schedule_log'), 'status'),
        );
    }

    public function testMonthsOfDifferentLength(): void
    {
        $this->runningMachine();
        $this->plan('/settings/disks/1/schedules.json', ['period' => 'months', 'start_at' => '2026-01-31 00:00:00']);
        $next = fn (): string => $this->get('user', '/settings/schedules/1.json')->fields()['start_at'];
        self::$panel->control('POST', '/clock', ['set' => '2026-02-01T00:00:00Z']);
        self::assertSame('2026-02-28T00:00:00Z', $next());
        self::$panel->control('POST', '/clock', ['set' => '2026-03-01T00:00:00Z']);
        self::assertSame('2026-03-28T00:00:00Z', $next());
    }

    public function testChangeSwitchOffAndRemoval(): void
    {
        $this->runningMachine();
        $this->plan('/virtual_machines/1/schedules.json', ['start_at' => '2026-01-02T00:00:00Z']);
        $put = fn (array $fields): int
            => $this->call('user', 'PUT', '/settings/schedules/1.json', ['schedule' => $fields])->status;
        self::assertSame(422, $put(['period' => 'decades']));
        self::assertSame(204, $put(['status' => 'disabled', 'period' => 'weeks', 'duration' => 2]));
        self::$panel->clock(3 * self::DAY);
        self::assertSame([], $this->get('user', '/virtual_machines/1/backups.json')->items(), 'switched off');
        self::assertSame(204, $put(['status' => 'enabled', 'start_at' => '2026-01-10T00:00:00Z']));
        self::$panel->clock(7 * self::DAY);
        self::assertCount(1, $this->get('user', '/virtual_machines/1/backups.json')->items());
        $schedule = $this->get('user', '/settings/schedules/1.json')->fields();
        self::assertSame(['weeks', 2, '2026-01-24T00:00:00Z'], [
            $schedule['period'], $schedule['duration'], $schedule['start_at'],
        ]);
        self::assertSame(204, $this->call('user', 'DELETE', '/settings/schedules/1.json')->status);
        self::assertSame(404, $this->get('user', '/settings/schedules/1.json')->status);
    }

    public function testAScheduleThatCannotRunCountsItsFailures(): void
    {
        $this->createMachine('user', ['required_virtual_machine_build' => 0]);
        self::$panel->clock(20);
        $this->plan('/settings/disks/1/schedules.json', []);
        self::$panel->clock(2 * self::DAY);
        $schedule = $this->get('user', '/settings/schedules/1.json')->fields();
        self::assertSame(3, $schedule['failure_count']);
        self::assertStringContainsString('is not built', $schedule['schedule_logs'][0]['schedule_log']['log_output']);
        self::assertSame([], $this->get('user', '/virtual_machines/1/backups.json')->items());
    }

    public function testSchedulesBelongToTheOwnerOfTheMachine(): void
    {
        $this->runningMachine();
        $this->runningMachine('user2');
        self::assertSame(201, $this->plan('/settings/disks/2/schedules.json', [], 'user2')->status);
        foreach (['/settings/schedules/1', '/settings/disks/2/schedules', '/virtual_machines/2/schedules'] as $path) {
            self::assertSame(404, $this->get('user', "$path.json")->status, $path);
        }
        self::assertSame(404, $this->plan('/settings/disks/2/schedules.json', [])->status);
        self::assertSame(422, $this->plan('/settings/schedules.json', ['target_id' => 2])->status);
        self::assertSame(201, $this->plan('/settings/schedules.json', ['target_id' => 1])->status);
        self::assertSame(404, $this->call('user', 'DELETE', '/settings/schedules/1.json')->status);
        self::assertSame(404, $this->call('user', 'PUT', '/settings/schedules/1.json', ['schedule' => []])->status);
        self::assertSame([2], array_column($this->get('user', '/settings/schedules.json')->items(), 'id'));
    }

    public function testSchedulesGoWithTheirDiskAndTheirMachine(): void
    {
        $this->runningMachine();
        $this->call('user', 'POST', '/virtual_machines/1/disks.json', ['disk' => ['disk_size' => 3, 'is_swap' => 1]]);
        self::$panel->clock(20);
        self::assertSame(422, $this->plan('/settings/disks/2/schedules.json', [])->status, 'a swap disk');
        $this->call('user', 'POST', '/virtual_machines/1/disks.json', ['disk' => ['disk_size' => 3]]);
        self::$panel->clock(20);
        $later = ['start_at' => '2027-01-01T00:00:00Z'];
        self::assertSame(201, $this->plan('/settings/disks/3/schedules.json', $later)->status);
        self::assertSame(201, $this->plan('/settings/disks/1/schedules.json', $later)->status);
        $this->call('user', 'DELETE', '/settings/disks/3.json');
        self::$panel->clock(10);
        self::assertSame([2], array_column($this->get('user', '/settings/schedules.json')->items(), 'id'));
        $this->call('user', 'DELETE', '/virtual_machines/1.json');
        self::$panel->clock(30);
        self::assertSame([], $this->get('admin', '/settings/schedules.json')->items());
    }

    public function testASnapshotKeepsSchedules(): void
    {
        $this->runningMachine();
        $this->plan('/settings/disks/1/schedules.json', ['start_at' => '2026-01-02T03:00:00Z']);
        $state = self::$panel->control('GET', '/state');
        self::$panel->clock(self::DAY * 2);
        $expected = $this->get('user', '/virtual_machines/1/backups.json')->body;
        self::$panel->control('PUT', '/state', $state);
        self::assertSame('[]', $this->get('user', '/virtual_machines/1/backups.json')->body);
        self::$panel->clock(self::DAY * 2);
        self::assertSame($expected, $this->get('user', '/virtual_machines/1/backups.json')->body);
    }

    public function testIncrementalBackupsAreOfAWholeMachine(): void
    {
        $this->runningMachine('user', ['swap_disk_size' => 2]);
        $take = fn (): Reply => $this->call('user', 'POST', '/virtual_machines/1/backups.json', [
            'backup' => ['note' => 'whole'],
        ]);
        self::assertFalse($this->machine(1)['support_incremental_backups']);
        self::assertSame(422, $take()->status);
        self::$panel->control('POST', '/options', ['incremental_backups' => true]);
        self::assertTrue($this->machine(1)['support_incremental_backups']);
        $backup = $take()->fields();
        self::assertSame(['incremental', 'VirtualMachine', 1, null, 'whole', 12 * 262144], [
            $backup['backup_type'], $backup['target_type'], $backup['target_id'], $backup['disk_id'],
            $backup['note'], $backup['backup_size'],
        ]);
        self::assertSame(422, $take()->status, 'locked');
        self::$panel->clock(30);
        $this->call('user', 'POST', '/settings/disks/1/backups.json');
        self::$panel->clock(30);
        $ids = fn (string $list): array
            => array_column($this->get('user', "/virtual_machines/1/backups$list.json")->items(), 'id');
        self::assertSame([[1, 2], [2], [1]], [$ids(''), $ids('/images'), $ids('/files')]);
        $this->plan('/virtual_machines/1/schedules.json', []);
        self::$panel->clock(30);
        self::assertSame([1, 3], $ids('/files'), 'a schedule of a machine makes one backup of it');
        self::assertSame(201, $this->call('user', 'POST', '/backups/1/restore.json')->status);
        self::$panel->control('POST', '/reset', ['document' => 'minimal', 'version' => '3.1']);
        self::assertSame(404, $take()->status, 'came with 4.2');
    }

    public function testCpuUsageIsASeriesOfTheClock(): void
    {
        $this->runningMachine();
        self::$panel->clock(6 * 3600);
        $rows = $this->get('user', '/virtual_machines/1/cpu_usage.json')->items();
        self::assertSame(
            ['2026-01-01T00:00:00Z', '2026-01-01T05:00:00Z', 6],
            [$rows[0]['stat_time'], $rows[5]['stat_time'], count($rows)],
        );
        $weights = [420, 360, 320, 300, 310, 360];
        foreach ($rows as $hour => $row) {
            $name = '42|cpu|1|' . (490896 + $hour);
            $bytes = array_slice(unpack('C*', hash('sha256', $name, true)), 0, 8);
            $x = array_reduce($bytes, static fn (int $sum, int $byte): int => ($sum * 256 + $byte) % 1000, 0);
            self::assertSame(intdiv(1000 * $weights[$hour] * (500 + $x), 1000000), $row['cpu_time'], $name);
        }
        $period = '?period[startdate]=2026-01-01+02:00:00&period[enddate]=2026-01-01+04:00:00';
        self::assertCount(2, $this->get('user', "/virtual_machines/1/cpu_usage.json$period")->items());
        self::assertSame(422, $this->get('user', '/virtual_machines/1/cpu_usage.json?period[startdate]=x')->status);
        self::assertSame(404, $this->get('user2', '/virtual_machines/1/cpu_usage.json')->status);
    }

    public function testRulesOfAutoscaling(): void
    {
        $this->runningMachine();
        $path = '/virtual_machines/1/auto_scaling.json';
        $set = fn (array $rules): Reply
            => $this->call('user', 'POST', $path, ['auto_scaling_configurations' => $rules]);
        $rule = ['limit_trigger' => 80, 'for_minutes' => 10, 'adjust_units' => 256, 'up_to' => 2048];
        self::assertSame([], $this->get('user', $path)->items());
        $reply = $set(['up' => ['memory' => $rule], 'down' => ['cpu' => ['limit_trigger' => 20] + $rule]]);
        self::assertSame(201, $reply->status, $reply->body);
        self::assertSame([['up', 'memory', 80], ['down', 'cpu', 20]], array_map(
            static fn (array $item): array => [$item['direction'], $item['resource'], $item['limit_trigger']],
            $this->get('user', $path)->items(),
        ));
        self::assertSame(201, $set(['up' => ['memory' => ['limit_trigger' => 90] + $rule]])->status);
        self::assertSame([1 => 90, 2 => 20], array_column($this->get('user', $path)->items(), 'limit_trigger', 'id'));
        self::assertSame(201, $set(['up' => ['memory' => ['enabled' => 0]]])->status);
        self::assertSame([2], array_column($this->get('user', $path)->items(), 'id'));
        $wrong = [
            'limit_trigger' => ['limit_trigger' => 100], 'for_minutes' => ['for_minutes' => 7],
            'adjust_units' => ['adjust_units' => 0], 'up_to' => ['up_to' => ''],
        ];
        foreach ($wrong as $field => $fields) {
            $errors = $set(['up' => ['memory' => $fields + $rule]])->json()['errors'];
            self::assertSame([$field], array_keys($errors));
        }
        self::assertSame(422, $set(['down' => ['disk' => $rule]])->status, 'disks only grow');
        self::assertSame(422, $set([])->status);
        self::assertSame(404, $this->get('user2', $path)->status);
    }

    public function testAutoscalingIsSwitchedOnOffAndCleared(): void
    {
        $this->runningMachine();
        self::assertSame(201, $this->call('user', 'POST', '/virtual_machines/1/autoscale_enable.json')->status);
        self::assertTrue($this->machine(1)['enable_autoscale']);
        $this->call('user', 'POST', '/virtual_machines/1/autoscale_disable.json');
        self::assertFalse($this->machine(1)['enable_autoscale']);
        $this->call('user', 'POST', '/virtual_machines/1/autoscale_enable.json');
        self::assertSame(204, $this->call('user', 'DELETE', '/virtual_machines/1/auto_scaling.json')->status);
        self::assertFalse($this->machine(1)['enable_autoscale']);
        self::$panel->control('POST', '/options', ['auto_scaling' => false]);
        self::assertSame(404, $this->get('user', '/virtual_machines/1/auto_scaling.json')->status);
    }

    /** @param array<string, mixed> $fields */
    private function plan(string $path, array $fields, string $who = 'user'): Reply
    {
        return $this->call($who, 'POST', $path, ['schedule' => $fields + [
            'action' => 'autobackup', 'period' => 'days', 'duration' => 1, 'rotation_period' => 2,
        ]]);
    }

    private function extendRole(): void
    {
        self::$panel->control('POST', '/roles/' . Roles::USER, ['add' => Roles::USER_ADDITIONS]);
    }
}
