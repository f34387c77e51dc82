<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Section 5 of the specification: vectors, sums, publishing. */
final class StatisticsTest extends PanelTestCase
{
    private const HOUR = 3600;

    public function testNetworkVector(): void
    {
        $this->runningMachine();
        self::$panel->clock(self::HOUR);
        $rows = $this->get('user', '/virtual_machines/1/network_interfaces/1/usage.json')->items();
        self::assertCount(1, $rows);
        self::assertSame('2026-01-01T00:00:00Z', $rows[0]['stat_time']);
        self::assertSame([10584, 22995], [$rows[0]['data_sent'], $rows[0]['data_received']]);
        self::$panel->clock(30 * self::HOUR);
        $rows = $this->get('user', '/virtual_machines/1/network_interfaces/1/usage.json')->items();
        self::assertCount(31, $rows);
        self::assertCount(31, array_unique(array_column($rows, 'id')));
        $oracle = self::$panel->control('GET', '/oracle/network?machine=1&interface=1&from=2026-01-01&to=2026-01-02');
        $day = array_slice($rows, 0, 24);
        self::assertSame($oracle['sent_kb'], array_sum(array_column($day, 'data_sent')));
        self::assertSame($oracle['received_kb'], array_sum(array_column($day, 'data_received')));
        $month = array_sum(array_column($rows, 'data_sent')) + array_sum(array_column($rows, 'data_received'));
        self::assertSame($month, $this->machine(1)['monthly_bandwidth_used']);
    }

    public function testTrafficOnlyWhileBooted(): void
    {
        $this->runningMachine();
        self::$panel->clock(2 * self::HOUR);
        $this->call('user', 'POST', '/virtual_machines/1/stop.json');
        self::$panel->clock(5 * self::HOUR);
        $usage = fn (string $path): int => count($this->get('user', "/virtual_machines/1/$path.json")->items());
        self::assertSame(3, $usage('network_interfaces/1/usage'));
        self::assertSame(7, $usage('cpu_usage'));
        self::assertSame(7, $usage('vm_stats'));
    }

    public function testCostOfAnHour(): void
    {
        $this->runningMachine('user', ['rate_limit' => 10]);
        self::$panel->clock(self::HOUR);
        $hour = $this->get('user', '/virtual_machines/1/vm_stats.json')->items()[0];
        // 512 MB, 1 CPU with 100 shares and 10 GB; one address and 10 Mbps; prices of the seeded plan.
        self::assertSame(0.02212, $hour['vm_resources_cost']);
        self::assertSame(0.0023, $hour['usage_cost']);
        self::assertSame(0.02442, $hour['total_cost']);
        self::assertStringContainsString(
            '"total_cost":0.02442000',
            $this->get('user', '/virtual_machines/1/vm_stats.json')->body,
        );
        $parts = 0.0;
        foreach ($hour['billing_stats'] as $objects) {
            foreach ($objects as $object) {
                $parts += array_sum(array_column($object['costs'], 'cost'));
            }
        }
        self::assertEqualsWithDelta($hour['total_cost'], $parts, 1e-12);
        $machine = $this->machine(1);
        self::assertSame([0.02442, 0.01456], [$machine['price_per_hour'], $machine['price_per_hour_powered_off']]);
        self::assertSame(0.02442, $this->get('user', '/users/4.json')->fields()['outstanding_amount']);
    }

    public function testStoppedHoursAreCheaper(): void
    {
        $this->runningMachine();
        self::$panel->clock(self::HOUR);
        $this->call('user', 'POST', '/virtual_machines/1/stop.json');
        self::$panel->clock(2 * self::HOUR);
        $costs = array_column($this->get('user', '/virtual_machines/1/vm_stats.json')->items(), 'total_cost');
        self::assertSame([0.02412, 0.01456, 0.01456], $costs);
        $bills = $this->get('admin', '/users/4/monthly_bills.json')->json();
        self::assertSame([['month' => 1, 'cost' => 0.05324]], $bills);
    }

    public function testSumOfHoursIsTheWholePeriod(): void
    {
        foreach (['6.7', '5.5', '3.1'] as $version) {
            $this->reset(['document' => 'demo', 'version' => $version]);
            foreach ([4, 7, 8, 9] as $userId) {
                $period = 'period[startdate]=2025-12-12+00:00:00&period[enddate]=2025-12-14+00:00:00';
                $whole = $this->statistics($userId, $period);
                $sum = array_fill_keys(array_keys(array_filter($whole, 'is_float')), 0);
                for ($hour = 0; $hour < 48; $hour++) {
                    $from = gmdate('Y-m-d+H:i:s', gmmktime($hour, 0, 0, 12, 12, 2025));
                    $to = gmdate('Y-m-d+H:i:s', gmmktime($hour + 1, 0, 0, 12, 12, 2025));
                    $one = $this->statistics($userId, "period[startdate]=$from&period[enddate]=$to");
                    foreach ($sum as $name => $value) {
                        $sum[$name] = $value + (int) round($one[$name] * 1e8);
                    }
                }
                foreach ($sum as $name => $value) {
                    self::assertSame((int) round($whole[$name] * 1e8), $value, "$version user $userId $name");
                }
                self::assertGreaterThan(0, $whole['vm_cost']);
                self::assertEqualsWithDelta(
                    $whole['vm_cost'] + $whole['user_resources_cost'],
                    $whole['total_cost'],
                    1e-9,
                );
                self::assertEqualsWithDelta(
                    $whole['vm_cost'],
                    array_sum(array_column($whole['vm_stats'], 'total_cost')),
                    1e-9,
                );
                $this->assertOracleAgrees($userId, $whole);
            }
        }
    }

    public function testFreeAmountsAreDiscountsFromVersionSix(): void
    {
        $this->reset(['document' => 'demo']);
        $users = array_column($this->get('admin', '/users.json')->items(), null, 'id');
        $userId = array_search(2, array_column($users, 'billing_plan_id', 'id'), true);
        $new = $this->statistics($userId, 'period[startdate]=2025-12-20&period[enddate]=2025-12-21');
        self::assertGreaterThan(0, $new['total_discount_due_to_free']);
        self::assertEqualsWithDelta(
            $new['total_cost'] - $new['total_discount_due_to_free'],
            $new['total_cost_with_discount'],
            1e-9,
        );
        $this->reset(['document' => 'demo', 'version' => '5.5']);
        $old = $this->statistics($userId, 'period[startdate]=2025-12-20&period[enddate]=2025-12-21');
        self::assertSame($new['total_cost_with_discount'], $old['total_cost']);
        self::assertArrayNotHasKey('total_cost_with_discount', $old);
    }

    public function testBackupsCost(): void
    {
        $this->runningMachine();
        $this->call('user', 'POST', '/settings/disks/1/backups.json');
        self::$panel->clock(2 * self::HOUR);
        $before = $this->statistics(4, 'x=1');
        self::assertSame([0.003, 0.003], [$before['backup_cost'], $before['user_resources_cost']]);
        $this->call('user', 'DELETE', '/backups/1.json');
        self::$panel->clock(2 * self::HOUR);
        self::assertSame(0.003, $this->statistics(4, 'x=1')['backup_cost'], 'past hours stay charged');
    }

    public function testPublishingLate(): void
    {
        $this->runningMachine();
        self::$panel->control('POST', '/options', ['stats_delay_h' => 3]);
        self::$panel->clock(3 * self::HOUR);
        self::assertSame([], $this->get('user', '/virtual_machines/1/vm_stats.json')->items());
        self::$panel->clock(self::HOUR);
        self::assertCount(1, $this->get('user', '/virtual_machines/1/vm_stats.json')->items());
    }

    public function testSettling(): void
    {
        $this->runningMachine();
        self::$panel->control('POST', '/options', ['settle_h' => 4]);
        $shown = [];
        for ($hour = 0; $hour < 6; $hour++) {
            self::$panel->clock(self::HOUR);
            $shown[] = $this->get(
                'user',
                '/virtual_machines/1/network_interfaces/1/usage.json',
            )->items()[0]['data_sent'];
        }
        self::assertSame([0, 2646, 5292, 7938, 10584, 10584], $shown);
    }

    public function testRevision(): void
    {
        $this->runningMachine();
        self::$panel->clock(self::HOUR);
        self::$panel->control('POST', '/options', ['revise' => [
            ['machine' => 1, 'hour' => 490896, 'permille' => 1500, 'at' => 1767225600 + 5 * self::HOUR],
        ]]);
        $sent = fn (): int
            => $this->get('user', '/virtual_machines/1/network_interfaces/1/usage.json')->items()[0]['data_sent'];
        self::assertSame(10584, $sent());
        self::$panel->clock(4 * self::HOUR);
        self::assertSame(15876, $sent());
    }

    public function testStatisticsOutliveTheMachineForAWhile(): void
    {
        $this->runningMachine();
        self::$panel->clock(self::HOUR);
        $total = $this->statistics(4, 'x=1')['total_cost'];
        $this->call('user', 'DELETE', '/virtual_machines/1.json');
        self::$panel->clock(47 * self::HOUR);
        $path = '/virtual_machines/1/network_interfaces/1/usage.json';
        self::assertSame(404, $this->get('admin', '/virtual_machines/1.json')->status);
        self::assertSame(200, $this->get('admin', $path)->status);
        self::$panel->clock(2 * self::HOUR);
        self::assertSame(404, $this->get('admin', $path)->status);
        self::assertGreaterThanOrEqual($total, $this->statistics(4, 'x=1')['total_cost']);
    }

    public function testTheHourInWhichAMachineGoesIsCharged(): void
    {
        $this->runningMachine();
        $this->call('user', 'DELETE', '/virtual_machines/1.json');
        self::$panel->clock(5 * self::HOUR);
        $hours = $this->get('user', '/virtual_machines/1/vm_stats.json')->items();
        self::assertSame([['2026-01-01T00:00:00Z', 0.01456]], array_map(
            static fn (array $hour): array => [$hour['stat_time'], $hour['total_cost']],
            $hours,
        ));
        self::assertSame(1456000, self::$panel->control('GET', '/oracle/user_cost?user=4')['net_units']);
    }

    public function testBoundsOfThePeriod(): void
    {
        $this->runningMachine();
        self::$panel->clock(6 * self::HOUR);
        $times = function (string $query): array {
            $rows = $this->get('admin', "/virtual_machines/1/cpu_usage.json?$query")->items();

            return array_map(static fn (array $row): int => (int) substr($row['stat_time'], 11, 2), $rows);
        };
        self::assertSame([1, 2], $times('period[startdate]=2026-01-01+01:00:00&period[enddate]=2026-01-01%2003:00'));
        self::assertSame([2, 3], $times('period[startdate]=2026-01-01+01:10:00&period[enddate]=2026-01-01+03:10:00'));
        self::assertSame([0, 1, 2, 3, 4, 5], $times('period[startdate]=2026-01-01'));
        foreach (['yesterday', '2026-13-01', '2026-02-30', '2026-01-01+25:00'] as $bad) {
            $reply = $this->get('admin', "/virtual_machines/1/cpu_usage.json?period[startdate]=$bad");
            self::assertSame(422, $reply->status, $bad);
            self::assertSame(['startdate' => ['is invalid']], $reply->json()['errors']);
        }
        $this->call('admin', 'PUT', '/users/1.json', ['user' => ['time_zone' => 'Asia/Tokyo']]);
        $local = 'period[use_local_time]=1&period[startdate]=2026-01-01+10:00&period[enddate]=2026-01-01+12:00';
        self::assertSame([1, 2], $times($local), 'Tokyo is nine hours ahead');
    }

    /** @return array<string, mixed> */
    private function statistics(int $userId, string $query): array
    {
        return $this->get('admin', "/users/$userId/user_statistics.json?$query")->fields();
    }

    /** @param array<string, mixed> $whole */
    private function assertOracleAgrees(int $userId, array $whole): void
    {
        $oracle = self::$panel->control('GET', "/oracle/user_cost?user=$userId&from=2025-12-12&to=2025-12-14");
        $net = $whole['total_cost_with_discount'] ?? $whole['total_cost'];
        self::assertSame($oracle['net_units'], (int) round($net * 1e8));
    }
}
