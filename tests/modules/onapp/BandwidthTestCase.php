<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Panel and host share a clock that only moves when a test says so. */
abstract class BandwidthTestCase extends ModuleTestCase
{
    protected const MODULE_BILLS = ['bw_billing' => 'module31'];

    /**
     * A service with a machine that runs since that day, billed by the module unless told otherwise.
     *
     * @param array<string, mixed> $columns of tblproducts
     * @param array<string, mixed> $switches
     */
    protected function meteredService(string $day, array $columns, array $switches = self::MODULE_BILLS): int
    {
        // Invoices of orders stay unpaid here.
        $this->ok('setting', 'AutoSuspension', '--value', '');
        $this->panelClock("$day 00:00:00", 'scaled');
        $product = $this->addProduct($this->addServer(), [], $switches);
        $this->product($product, $columns);
        $service = $this->order($product, 'vm1.example.com', '--at', "$day 00:00:00");
        $this->ok('create', (string) $service);
        $this->panelClock("$day 00:01:00", 'manual');
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhosting')->update(['regdate' => '$day']); return 1;");
        return $service;
    }

    /** @param array<string, mixed> $columns */
    protected function product(int $product, array $columns): void
    {
        $values = var_export($columns, true);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $product)->update($values);"
            . ' return 1;');
    }

    protected function panelClock(string $moment, string $mode = 'manual'): void
    {
        $this->panel->control('POST', '/clock', ['mode' => $mode, 'set' => str_replace(' ', 'T', $moment) . 'Z']);
    }

    /** The daily cron of WHMCS at a moment (UTC) that host and panel agree on. */
    protected function daily(string $moment): array
    {
        $this->panelClock($moment);
        return $this->ok('cron', '--at', $moment);
    }

    /** @return \OnApp\Host\Tests\CliResult of cron_bandwidth.php */
    protected function extraCron(string $moment, string ...$words): \OnApp\Host\Tests\CliResult
    {
        $script = Equipment::hostDirectory() . '/root/modules/servers/onapp/cron_bandwidth.php';
        return Equipment::run(['env', "ONAPP_HOST_AT=$moment", ...Equipment::php(), $script, ...$words]);
    }

    /** @return list<array<string, mixed>> with their items */
    protected function invoices(): array
    {
        return $this->evaluate(<<<'PHP'
            $rows = [];
            foreach (WHMCS\Database\Capsule::table('tblinvoices')->where('notes', 'like', 'onapp-bw:%')
                    ->orderBy('id')->get() as $invoice) {
                $items = WHMCS\Database\Capsule::table('tblinvoiceitems')->where('invoiceid', $invoice->id)->get();
                $rows[] = (array) $invoice + ['items' => json_decode(json_encode($items), true)];
            }
            return $rows;
            PHP);
    }

    /** @return list<array<string, mixed>> rows of the ledger, oldest first */
    protected function periods(int $service): array
    {
        return $this->evaluate("return WHMCS\\Database\\Capsule::table('tblonappbwperiods')"
            . "->where('service_id', $service)->orderBy('period_start')->get()->all();");
    }

    /** Kilobytes of a machine's interfaces in [start, end), added up from the panel's own records. */
    protected function trafficOf(int $machine, string $start, string $end): int
    {
        $sum = 0;
        foreach ($this->askPanel('GET', "/virtual_machines/$machine/network_interfaces.json") as $interface) {
            $id = $interface['network_interface']['id'];
            foreach ($this->askPanel('GET', "/virtual_machines/$machine/network_interfaces/$id/usage.json") as $hour) {
                $moment = strtotime($hour['net_hourly_stat']['stat_time']);
                if ($moment >= strtotime("$start UTC") && $moment < strtotime("$end UTC")) {
                    $sum += $hour['net_hourly_stat']['data_sent'] + $hour['net_hourly_stat']['data_received'];
                }
            }
        }
        return $sum;
    }

    /** What bandwidth costs: whole numbers only, half up to cents. */
    protected static function cost(int $kilobytes, int $limitMb, int $tenThousandths, int $rate100000 = 100000): string
    {
        $product = max(0, $kilobytes - $limitMb * 1024) * $tenThousandths * $rate100000;
        self::assertIsInt($product, 'the figures of this test are too large for its oracle');
        $cent = 1024 * 10000 * 1000;
        $cents = intdiv(2 * $product + $cent, 2 * $cent);
        return sprintf('%d.%02d', intdiv($cents, 100), $cents % 100);
    }
}
