<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Traffic is counted, shown and billed: UsageUpdate by WHMCS's daily cron, and cron_bandwidth.php. */
final class BandwidthTest extends BandwidthTestCase
{
    private const COLUMNS = ['overagesbwlimit' => 1000, 'overagesbwprice' => '0.0010'];

    public function testADailyCronOverAHundredDaysBillsEachPeriodOnce(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $seen = [];
        foreach (['2024-01-11', '2024-02-09', '2024-02-10', '2024-02-11', '2024-03-12', '2024-04-20'] as $day) {
            $this->daily("$day 00:05:00");
            $seen[$day] = count($this->invoices());
        }
        // The day of an end bills; a month without any cron delays a bill and loses none.
        $expected = ['2024-01-11' => 0, '2024-02-09' => 0, '2024-02-10' => 1, '2024-02-11' => 1, '2024-03-12' => 2,
            '2024-04-20' => 3];
        self::assertSame($expected, $seen);
        $rows = $this->periods($service);
        $starts = ['2024-01-10 00:00:00', '2024-02-10 00:00:00', '2024-03-12 00:00:00', '2024-04-12 00:00:00'];
        self::assertSame($starts, array_column($rows, 'period_start'));
        self::assertSame(['invoiced', 'invoiced', 'invoiced', 'open'], array_column($rows, 'status'));
        foreach ($this->invoices() as $position => $invoice) {
            $row = $rows[$position];
            $traffic = $this->trafficOf($this->machineId($service), $row['period_start'], $row['period_end']);
            self::assertSame(self::cost($traffic, 1000, 10), $invoice['total']);
            self::assertSame((int) $row['invoice_id'], $invoice['id']);
            self::assertSame('Unpaid', $invoice['status']);
            self::assertCount(1, $invoice['items']);
        }
    }

    public function testTheLineIsTaxedAsTheProductIs(): void
    {
        $service = $this->meteredService('2024-01-10', ['tax' => 1] + self::COLUMNS);
        $this->daily('2024-02-10 00:05:00');
        $this->product(1, ['tax' => 0]);
        $this->daily('2024-03-12 00:05:00');
        $lines = array_map(static fn (array $invoice): array => $invoice['items'][0], $this->invoices());
        self::assertSame([1, 0], array_map(intval(...), array_column($lines, 'taxed')));
        self::assertSame(['invoiced', 'invoiced', 'open'], array_column($this->periods($service), 'status'));
    }

    /** Nothing is found by the host name, which two services may share. */
    public function testServicesOfOneHostNameHaveTheirOwnFigures(): void
    {
        $first = $this->meteredService('2024-01-10', self::COLUMNS);
        $this->panelClock('2024-01-12 00:00:00', 'scaled');
        $second = $this->order(1, 'vm1.example.com', '--at', '2024-01-12 00:00:00');
        $this->ok('create', (string) $second);
        $this->daily('2024-01-20 00:05:00');
        $usage = [];
        foreach ([$first => '2024-01-10', $second => '2024-01-12'] as $service => $day) {
            $kilobytes = $this->trafficOf($this->machineId($service), "$day 00:00:00", '2024-01-20 00:05:00');
            $usage[$service] = intdiv($kilobytes, 1024);
            self::assertSame($usage[$service], (int) $this->service($service)['bwusage']);
        }
        self::assertNotSame($usage[$first], $usage[$second]);
    }

    public function testTheExtraCronRefreshesFiguresAndNeverBills(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $figures = [];
        $moments = ['2024-01-20 01:00:00', '2024-01-20 02:00:00', '2024-01-20 03:00:00', '2024-03-01 00:00:00'];
        foreach ($moments as $moment) {
            $this->panelClock($moment);
            $result = $this->extraCron($moment);
            self::assertSame([0, '', ''], [$result->status, $result->output, $result->errors]);
            $figures[] = (int) $this->service($service)['bwusage'];
        }
        self::assertSame($figures, array_values(array_unique($figures)), 'figures grow');
        self::assertSame([], $this->invoices());
        self::assertCount(1, $this->periods($service));
        self::assertSame(1000, (int) $this->service($service)['bwlimit']);
        self::assertSame('2024-03-01 00:00:00', $this->service($service)['lastupdate']);
    }

    public function testFiguresThatAreFreshAreNotAskedForAgain(): void
    {
        $this->meteredService('2024-01-10', self::COLUMNS);
        $this->panelClock('2024-01-20 01:00:00');
        $this->extraCron('2024-01-19 00:00:00');
        $asked = [];
        foreach (['2024-01-20 01:00:00', '2024-01-20 01:04:59', '2024-01-20 01:05:00'] as $moment) {
            $before = count($this->panel->requests(['path' => 'usage']));
            $this->extraCron($moment);
            $asked[] = count($this->panel->requests(['path' => 'usage'])) - $before;
        }
        self::assertSame([1, 0, 1], $asked);
    }

    public function testWhereWhmcsBillsTheModuleCountsTheMonthOnly(): void
    {
        $columns = ['overagesenabled' => '1,MB,GB', 'overagesbwlimit' => 2] + self::COLUMNS;
        $service = $this->meteredService('2024-01-10', $columns);
        $this->daily('2024-02-15 00:05:00');
        $machine = $this->machineId($service);
        $traffic = $this->trafficOf($machine, '2024-02-01 00:00:00', '2024-02-15 00:05:00');
        self::assertSame((int) round($traffic / 1024), (int) $this->service($service)['bwusage']);
        self::assertSame(2048, (int) $this->service($service)['bwlimit']);
        // When the module takes over, what WHMCS billed is not billed again.
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->update(['overagesenabled' => '']); return 1;");
        $this->daily('2024-02-16 00:05:00');
        self::assertSame([], $this->invoices());
        self::assertSame(['2024-02-15 00:00:00'], array_column($this->periods($service), 'period_start'));
    }

    public function testWhoDoesNotAskForBillingIsNotBilled(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS, []);
        $this->daily('2024-03-01 00:05:00');
        self::assertSame([], $this->invoices());
        self::assertSame(['free', 'open'], array_column($this->periods($service), 'status'));
        self::assertGreaterThan(0, (int) $this->service($service)['bwusage']);
    }

    public function testAPanelThatIsDownDelaysTheBillAndChangesNothing(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $this->panelClock('2024-02-12 00:05:00');
        $this->panel->fault(['effect' => 'status', 'status' => 500, 'path' => 'usage']);
        $this->ok('cron', '--at', '2024-02-12 00:05:00');
        self::assertSame([], $this->invoices());
        self::assertStringContainsString('1 failed', $this->activity());
        $this->panel->clearFaults();
        $this->daily('2024-02-14 00:05:00');
        self::assertSame('2024-02-10 00:00:00', $this->periods($service)[0]['period_end']);
        self::assertCount(1, $this->invoices());
    }

    /** It may be one that only counts, or one that was killed; WHMCS will not ask again today. */
    public function testABillingRunComesBackForWhatAnotherProcessHolds(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $space = 'WHMCS\\Module\\Server\\Onapp\\Storage';
        $holder = "require $init; (new $space\\Leases($space\\Database::prepared()))->acquire('bandwidth:$service', 60);"
            . " echo 'held'; usleep(2000000); posix_kill(getmypid(), SIGKILL);";
        $process = proc_open([...Equipment::php(), '-r', $holder], [1 => ['pipe', 'w']], $pipes);
        self::assertSame('held', fread($pipes[1], 4));
        $this->daily('2024-02-10 00:05:00');
        proc_close($process);
        self::assertCount(1, $this->invoices());
        self::assertSame(['invoiced', 'open'], array_column($this->periods($service), 'status'));
    }

    public function testAClockThatRunsAheadClosesNothing(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $this->panelClock('2024-01-20 00:05:00');
        $this->ok('cron', '--at', '2024-06-01 00:05:00');
        self::assertSame([], $this->invoices());
        self::assertSame(['open'], array_column($this->periods($service), 'status'));
        $this->daily('2024-02-10 00:05:00');
        self::assertCount(1, $this->invoices());
    }

    public function testTrafficOfATerminatedMachineIsStillBilled(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS);
        $this->daily('2024-01-30 00:00:00');
        $machine = $this->machineId($service);
        $traffic = $this->trafficOf($machine, '2024-01-10 00:00:00', '2024-01-30 00:00:00');
        $this->panelClock('2024-01-30 00:01:00', 'scaled');
        $this->ok('terminate', (string) $service);
        $this->daily('2024-02-12 00:05:00');
        self::assertSame([self::cost($traffic, 1000, 10)], array_column($this->invoices(), 'total'));
        self::assertSame(['invoiced'], array_column($this->periods($service), 'status'));
    }

    public function testTheClientsCurrencyCounts(): void
    {
        $service = $this->meteredService('2024-01-10', ['overagesbwlimit' => 100] + self::COLUMNS);
        $this->evaluate(<<<'PHP'
            $table = WHMCS\Database\Capsule::table(...);
            $id = $table('tblcurrencies')->insertGetId(['code' => 'EUR', 'rate' => '1.50000']);
            $table('tblclients')->update(['currency' => $id]);
            return 1;
            PHP);
        $this->daily('2024-02-10 00:05:00');
        $row = $this->periods($service)[0];
        $traffic = $this->trafficOf($this->machineId($service), $row['period_start'], $row['period_end']);
        self::assertSame(self::cost($traffic, 100, 10, 150000), $this->invoices()[0]['total']);
    }

    /** @dataProvider amounts */
    public function testBoughtBandwidthRaisesTheLimit(int $order): void
    {
        $service = $this->meteredService('2024-01-10', ['overagesbwlimit' => 100] + self::COLUMNS);
        $choices = json_encode([['name' => 'More', 'order' => $order]], JSON_THROW_ON_ERROR);
        $words = ['--product', '1', '--name', 'Bandwidth', '--suboptions', $choices];
        $option = $this->ok('configoption-add', ...$words);
        $this->product(1, ['configoption22' => (string) $option['option']]);
        $chosen = ['relid' => $service, 'configid' => $option['option'],
            'optionid' => array_values($option['suboptions'])[0], 'qty' => 0];
        $values = var_export($chosen, true);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhostingconfigoptions')->insert($values); return 1;");
        $this->daily('2024-02-10 00:05:00');
        $row = $this->periods($service)[0];
        $traffic = $this->trafficOf($this->machineId($service), $row['period_start'], $row['period_end']);
        self::assertSame(self::cost($traffic, 100 + $order, 10), $this->invoices()[0]['total']);
        self::assertSame(100 + $order, (int) $this->service($service)['bwlimit']);
    }

    /** @return array<string, array{0: int}> */
    public function amounts(): array
    {
        return ['10 MB' => [10], '20 MB' => [20], '30 MB' => [30]];
    }

    public function testALimitThatIsNotReachedAndAPriceOfNothingCostNothing(): void
    {
        $service = $this->meteredService('2024-01-10', ['overagesbwprice' => '0'] + self::COLUMNS);
        $this->daily('2024-02-10 00:05:00');
        $this->product(1, ['overagesbwprice' => '0.5', 'overagesbwlimit' => 100000000]);
        $this->daily('2024-03-12 00:05:00');
        self::assertSame([], $this->invoices());
        self::assertSame(['free', 'free', 'open'], array_column($this->periods($service), 'status'));
    }

    public function testTheMetricIsTheTrafficOfTheMonth(): void
    {
        $service = $this->meteredService('2024-01-10', self::COLUMNS, []);
        $this->panelClock('2024-02-15 00:00:00');
        $found = $this->evaluate(<<<'PHP'
            WHMCS\Database\Capsule::statement("SET timestamp = UNIX_TIMESTAMP('2024-02-15 00:00:00')");
            $describe = fn (array $metrics): array => array_map(fn ($metric) => $metric->describe(), $metrics);
            $provider = onapp_MetricProvider(OnApp\Host\Host::current()->params()->forServer(1));
            return [$describe(onapp_MetricProvider([])->metrics()), array_map($describe, $provider->usage()),
                $describe($provider->tenantUsage('vm1.example.com')), $provider->tenantUsage('other.example.com')];
            PHP);
        $traffic = $this->trafficOf($this->machineId($service), '2024-02-01 00:00:00', '2024-02-15 00:00:00');
        $metric = ['name' => 'bandwidth', 'label' => 'Bandwidth', 'type' => 'month', 'unit' => 'MegaBytes'];
        $measured = [$metric + ['value' => sprintf('%.4f', $traffic / 1024)]];
        self::assertSame([[$metric + ['value' => null]], ['vm1.example.com' => $measured], $measured, []], $found);
    }
}
