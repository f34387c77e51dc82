<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use PanelProcess;
use RuntimeException;

/**
 * Rounds of: a period of several services ends, the billing run is killed at random moments and started again, one or
 * two at once, until one ends by itself; then there must be one invoice for each service and period. The run is the
 * module's own cron, or WHMCS's with the module in it.
 */
final class KillBillingRun
{
    private const CONFIG = [
        2 => '1', 3 => '512', 4 => '0,1', 5 => '1', 6 => '1', 7 => '100', 9 => '0', 10 => 'on,0',
        11 => '5,1', 18 => '1', 21 => '{"role_ids":[2],"billing_plan":"1"}',
        24 => '{"interval":0.05,"settle":0,"timeout":10,"deadline":60,"bw_billing":"module31"}',
    ];
    private const SERVICES = 3;
    private const FIRST_DAY = '2024-01-10';
    private const PERIOD_DAYS = 31;
    private const MOST_ATTEMPTS = 20;
    /** How long a run that bills takes, in percent of one that only counts. */
    private const PERCENT = 150;

    private readonly PanelProcess $panel;
    private int $longestUs = 0;
    private int $kills = 0;

    public function __construct(private readonly int $rounds, int $seed, private readonly bool $isWhmcs = false)
    {
        mt_srand($seed);
        $this->panel = Equipment::panel('kill-billing', ['scale' => '400']);
    }

    public function run(): bool
    {
        $this->prepare();
        $this->panelClock($this->moment(1), 'manual');
        $started = hrtime(true);
        $this->finish($this->start($this->moment(1)));
        $this->longestUs = intdiv((hrtime(true) - $started) * self::PERCENT, 100000);
        $failed = 0;
        for ($round = 1; $round <= $this->rounds; $round++) {
            $moment = $this->moment($round * self::PERIOD_DAYS);
            $this->panelClock($moment, 'manual');
            $story = $this->round($moment);
            $faults = $this->faults($round);
            $failed += $faults === [] ? 0 : 1;
            printf("round %d: %s (%s)\n", $round, $faults === [] ? 'ok' : 'FAILED: ' . implode('; ', $faults), $story);
        }
        $what = $this->isWhmcs ? 'cron' : 'billing';
        printf("killed: {\"%s\":%d}\n%d passed, %d failed\n", $what, $this->kills, $this->rounds - $failed, $failed);
        return $failed === 0;
    }

    /** @return string shortly after the beginning of a day, counted from the first */
    private function moment(int $day): string
    {
        return gmdate('Y-m-d H:i:s', strtotime(self::FIRST_DAY . ' 00:05:00 UTC') + $day * 86400);
    }

    private function prepare(): void
    {
        $this->host('reset');
        // Invoices of the orders stay unpaid.
        $this->host('setting', 'AutoSuspension', '--value', '');
        $this->panel->control('POST', '/reset', ['document' => 'minimal']);
        $this->panelClock(self::FIRST_DAY . ' 00:00:00', 'scaled');
        $address = parse_url($this->panel->api);
        $login = $this->panel->logins['reseller'];
        $words = ['--type', 'onapp', '--hostname', (string) $address['host'], '--port', (string) $address['port']];
        array_push($words, '--username', $login['login'], '--password', $login['password']);
        $server = (string) $this->host('server-add', ...$words)['serverid'];
        $config = json_encode(self::CONFIG, JSON_THROW_ON_ERROR);
        $words = ['--name', 'VPS', '--module', 'onapp', '--server-id', $server, '--config', $config];
        $product = (string) $this->host('product-add', ...$words)['productid'];
        for ($number = 1; $number <= self::SERVICES; $number++) {
            $words = ['--client', '1', '--product', $product, '--domain', "vm$number.example.com"];
            $this->host('create', (string) $this->host('order', ...$words)['serviceid']);
        }
        $day = self::FIRST_DAY;
        $this->query("Capsule::table('tblproducts')->update(['overagesbwlimit' => 100, 'overagesbwprice' => '0.01']);"
            . " Capsule::table('tblhosting')->update(['regdate' => '$day']); return 1;");
    }

    /** @return string what happened */
    private function round(string $moment): string
    {
        $killed = [];
        for ($attempt = 1; $attempt <= self::MOST_ATTEMPTS; $attempt++) {
            $processes = [$this->start($moment)];
            if (mt_rand(1, 3) === 1) {
                $processes[] = $this->start($moment);
            }
            $shallKill = $attempt === 1 || mt_rand(1, 2) === 1;
            if ($shallKill) {
                $afterUs = mt_rand(0, $this->longestUs);
                usleep($afterUs);
                foreach ($processes as $process) {
                    $this->kills += proc_get_status($process[0])['running'] ? 1 : 0;
                    proc_terminate($process[0], SIGKILL);
                }
                $killed[] = intdiv($afterUs, 1000) . ' ms';
            }
            $results = array_map($this->finish(...), $processes);
            if (!$shallKill && $results[0] === 0) {
                return count($killed) . ' times killed, at ' . implode(', ', $killed);
            }
        }
        return 'no run ended by itself';
    }

    /** @return array{0: resource, 1: array<int, resource>} */
    private function start(string $moment): array
    {
        $script = Equipment::hostDirectory() . '/root/modules/servers/onapp/cron_bandwidth.php';
        $environment = ['ONAPP_HOST_AT' => $moment] + getenv();
        $files = [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']];
        $whmcs = [...Equipment::hostCommand(), 'cron', '--at', $moment, '--dir', Equipment::hostDirectory()];
        $command = $this->isWhmcs ? $whmcs : [...Equipment::php(), $script, '--bill'];
        $process = proc_open($command, $files, $pipes, null, $environment);
        return $process === false ? throw new RuntimeException('cannot start the cron') : [$process, $pipes];
    }

    /** @param array{0: resource, 1: array<int, resource>} $process */
    private function finish(array $process): int
    {
        return proc_close($process[0]);
    }

    /** @return list<string> */
    private function faults(int $round): array
    {
        $rows = $this->query("return Capsule::table('tblonappbwperiods')->orderBy('period_start')->get()->all();");
        $invoices = $this->query("return Capsule::table('tblinvoices as n')->leftJoin('tblinvoiceitems as i',"
            . " 'i.invoiceid', '=', 'n.id')->where('n.notes', 'like', 'onapp-bw:%')"
            . "->get(['n.id', 'n.notes', 'n.status', 'n.total', 'i.amount'])->all();");
        $published = array_filter($invoices, static fn (array $row): bool => $row['status'] === 'Unpaid');
        $markers = array_column($published, 'notes');
        $billed = array_filter($rows, static fn (array $row): bool => $row['status'] === 'invoiced');
        $open = array_filter($rows, static fn (array $row): bool => $row['status'] === 'open');
        $amounts = array_column($published, 'amount', 'id');
        $wrong = 0;
        foreach ($billed as $row) {
            $wrong += ($amounts[$row['invoice_id']] ?? '') === $row['amount'] ? 0 : 1;
        }
        $expected = $round * self::SERVICES;
        $checks = [
            count($billed) . " periods invoiced, not $expected" => count($billed) === $expected,
            count($open) . ' open periods' => count($open) === self::SERVICES,
            count($published) . ' published invoices' => count($published) === $expected,
            'two invoices of a period' => count(array_unique($markers)) === count($markers),
            "$wrong invoices of another amount" => $wrong === 0,
            'drafts are left' => count($published) === count($invoices),
        ];
        return array_keys(array_filter($checks, static fn (bool $isFine): bool => !$isFine));
    }

    private function panelClock(string $moment, string $mode): void
    {
        $set = str_replace(' ', 'T', $moment) . 'Z';
        $this->panel->control('POST', '/clock', ['mode' => $mode, 'set' => $set]);
    }

    private function query(string $code): mixed
    {
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $script = "require $init; class_alias('WHMCS\\Database\\Capsule', 'Capsule');"
            . " echo json_encode((function () { $code })(), JSON_THROW_ON_ERROR);";
        $result = Equipment::run([...Equipment::php(), '-r', $script]);
        return $result->status === 0 ? $result->json() : throw new RuntimeException($result->errors . $result->output);
    }

    /** @return array<mixed> */
    private function host(string ...$words): array
    {
        $result = Equipment::host(...$words);
        return $result->status === 0 ? $result->json() : throw new RuntimeException($result->errors . $result->output);
    }
}
