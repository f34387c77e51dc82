<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use PanelProcess;
use RuntimeException;

/** Two crons for many services, and the same work one by one. */
final class FarmRun
{
    /** How long the panel takes to answer. */
    private const LATENCY_MS = 20;
    /** Requests under way: of one process. */
    private const AT_ONCE = 16;

    private readonly PanelProcess $panel;
    private readonly string $firstDay;
    private bool $isFine = true;

    public function __construct(private readonly int $services)
    {
        $this->panel = Equipment::panel('farm', ['document' => 'large', 'clock' => 'manual']);
        $this->firstDay = gmdate('Y-m-d', $this->panel->control('GET', '/clock')['now'] + 86400);
    }

    public function run(): bool
    {
        $this->prepare();
        $this->panel->fault(['effect' => 'latency', 'ms' => self::LATENCY_MS, 'path' => 'network_interfaces']);
        $this->figures('first figures', 10, 1, []);
        $this->figures('one cron, one service at a time', 11, 1, ['--at-once=1']);
        $this->figures('one cron', 12, 1, []);
        $this->figures('two crons at once', 13, 2, []);
        $this->figures('two crons at once that bill', 31, 2, ['--bill']);
        $rows = $this->query("return Capsule::table('tblonappbwperiods')->selectRaw('status, count(*) as number')"
            . "->groupBy('status')->pluck('number', 'status')->all();");
        $invoices = $this->query("return Capsule::table('tblinvoices')->where('notes', 'like', 'onapp-bw:%')"
            . "->where('status', 'Unpaid')->distinct()->count('notes');");
        $all = $this->query("return Capsule::table('tblinvoices')->where('notes', 'like', 'onapp-bw:%')->count();");
        $this->check('periods ' . json_encode($rows) . ", $all invoices", $invoices === $all && $all > 0
            && ($rows['invoiced'] ?? 0) === $all && ($rows['open'] ?? 0) === $this->services
            && ($rows['invoiced'] ?? 0) + ($rows['free'] ?? 0) === $this->services);
        return $this->isFine;
    }

    /** @param list<string> $words of the crons' command lines */
    private function figures(string $what, int $day, int $crons, array $words): void
    {
        $moment = gmdate('Y-m-d 00:05:00', strtotime("{$this->firstDay} UTC") + $day * 86400);
        $set = str_replace(' ', 'T', $moment) . 'Z';
        $this->panel->control('POST', '/clock', ['mode' => 'manual', 'set' => $set]);
        $this->panel->control('DELETE', '/requests');
        $started = hrtime(true);
        $processes = [];
        for ($number = 1; $number <= $crons; $number++) {
            $processes[] = $this->start($moment, $words);
        }
        $memory = 0;
        foreach ($processes as [$process, $pipes]) {
            $memory = max($memory, (int) stream_get_contents($pipes[1]));
            $errors = stream_get_contents($pipes[2]);
            $this->check("$what ends well $errors", proc_close($process) === 0);
        }
        $seconds = (hrtime(true) - $started) / 1e9;
        $asked = [];
        foreach ($this->panel->requests(['path' => '/usage']) as $request) {
            $asked[$request['target']] = ($asked[$request['target']] ?? 0) + 1;
        }
        $atOnce = $this->mostAtOnce();
        $format = "%s: %.1f s, %.1f MB at most, %d usage requests, %d requests at once\n";
        printf($format, $what, $seconds, $memory / 1048576, array_sum($asked), $atOnce);
        $most = $words === ['--at-once=1'] ? 1 : $crons * self::AT_ONCE;
        $this->check("$what: no more than $most requests at once", $atOnce <= $most);
        // A closed period is followed by the figures of the next; before the first ones the panel's clock is read.
        $this->check("$what: each period of each service once", count($asked) >= $this->services && max($asked) === 1);
    }

    /** Requests that the panel had before it and had not answered yet, at the worst moment. */
    private function mostAtOnce(): int
    {
        $moments = [];
        foreach ($this->panel->requests(['path' => 'network_interfaces']) as $request) {
            $moments[] = [$request['at'], 1];
            $moments[] = [$request['at'] + self::LATENCY_MS / 1000, -1];
        }
        sort($moments);
        $now = $most = 0;
        foreach ($moments as [, $change]) {
            $now += $change;
            $most = max($most, $now);
        }
        return $most;
    }

    private function check(string $what, bool $isFine): void
    {
        $this->isFine = $this->isFine && $isFine;
        printf("%s: %s\n", $isFine ? 'ok' : 'FAILED', $what);
    }

    /**
     * A process that tells its largest memory in bytes.
     *
     * @param list<string> $words
     * @return array{0: resource, 1: array<int, resource>}
     */
    private function start(string $moment, array $words): array
    {
        $script = var_export(Equipment::hostDirectory() . '/root/modules/servers/onapp/cron_bandwidth.php', true);
        $code = "register_shutdown_function(fn () => print(memory_get_peak_usage(true))); require $script;";
        $command = [...Equipment::php(), '-r', $code, '--', ...$words];
        $environment = ['ONAPP_HOST_AT' => $moment] + getenv();
        $files = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']];
        $process = proc_open($command, $files, $pipes, null, $environment);
        return $process === false ? throw new RuntimeException('cannot start a cron') : [$process, $pipes];
    }

    private function prepare(): void
    {
        $this->host('reset');
        $machines = array_filter(
            $this->panel->control('GET', '/state')['tables']['virtual_machines'],
            static fn (array $machine): bool => $machine['deleted_at'] === null && $machine['booted'],
        );
        $ids = array_slice(array_column($machines, 'id'), 0, $this->services);
        if (count($ids) < $this->services) {
            throw new RuntimeException('the panel has only ' . count($ids) . ' machines that run');
        }
        $address = parse_url($this->panel->api);
        $login = $this->panel->logins['admin'];
        $words = ['--type', 'onapp', '--hostname', (string) $address['host'], '--port', (string) $address['port']];
        array_push($words, '--username', $login['login'], '--password', $login['password']);
        $server = $this->host('server-add', ...$words)['serverid'];
        $words = ['--name', 'VPS', '--module', 'onapp', '--server-id', (string) $server];
        $product = $this->host('product-add', ...$words, ...['--config', '{"24":"{\"bw_billing\":\"module31\"}"}']);
        $values = var_export([$server, $product['productid'], $ids, $this->firstDay], true);
        $this->query(<<<PHP
            [\$server, \$product, \$ids, \$day] = $values;
            require ROOTDIR . '/modules/servers/onapp/onapp.php';
            WHMCS\Module\Server\Onapp\Storage\Database::prepared();
            Capsule::table('tblproducts')->update(['overagesbwlimit' => 1000, 'overagesbwprice' => '0.01']);
            foreach (\$ids as \$position => \$id) {
                \$service = Capsule::table('tblhosting')->insertGetId(['userid' => 1, 'packageid' => \$product,
                    'server' => \$server, 'domain' => "vm\$id.example.com", 'regdate' => \$day,
                    'domainstatus' => 'Active', 'billingcycle' => 'Monthly', 'paymentmethod' => 'mailin'] + [
                    'orderid' => 0, 'nextduedate' => \$day, 'nextinvoicedate' => \$day]);
                Capsule::table('tblonappservices')->insert(['service_id' => \$service, 'server_id' => \$server,
                    'client_id' => 1, 'vm_id' => \$id, 'state' => 'created']);
            }
            return 1;
            PHP);
    }

    private function query(string $code): mixed
    {
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $script = "require $init; class_alias('WHMCS\\Database\\Capsule', 'Capsule');"
            . " echo json_encode((function () { $code })(), JSON_THROW_ON_ERROR);";
        $result = Equipment::run([...Equipment::php(), '-r', $script]);
        if ($result->status !== 0) {
            throw new RuntimeException($result->errors . $result->output);
        }
        return json_decode($result->output, true);
    }

    /** @return array<mixed> */
    private function host(string ...$words): array
    {
        $result = Equipment::host(...$words);
        return $result->status === 0 ? $result->json() : throw new RuntimeException($result->errors . $result->output);
    }
}
