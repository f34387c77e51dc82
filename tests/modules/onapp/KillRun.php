<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\CliResult;
use PanelProcess;
use RuntimeException;

/**
 * Rounds of: order, create, kill, create again until it succeeds, count what the panel has. A whole life goes on with
 * an upgrade and the termination, which are killed in the same way.
 */
final class KillRun
{
    private const CONFIG = [
        2 => '1', 3 => '512', 4 => '0,1', 5 => '1', 6 => '1', 7 => '100', 9 => '0', 10 => 'on,0',
        11 => '5,1', 18 => '1',
        21 => '{"role_ids":[2],"billing_plan":"1"}',
        // Times are the panel's, which run fast here.
        24 => '{"interval":0.05,"settle":5,"timeout":10,"deadline":60}',
    ];
    private const UPGRADE = [3 => '768', 5 => '2', 11 => '8,1'];
    private const GIVE_UP_AFTER = 60;
    /** Accounts that the panel's document begins with. */
    private const SEEDED_USERS = 5;
    /** A repeated call is killed as well in one of so many cases. */
    private const KILL_AGAIN = 3;
    private readonly PanelProcess $panel;
    private int $server = 0;
    private int $product = 0;

    /** @var array<string, int> microseconds that an undisturbed call takes */
    private array $longestUs = [];

    /** @var array<string, int> processes that were killed, by call */
    private array $kills = [];

    public function __construct(
        private readonly int $rounds,
        int $seed,
        int $scale,
        private readonly bool $isWholeLife = false,
    ) {
        mt_srand($seed);
        $this->panel = Equipment::panel('kill', ['scale' => (string) $scale]);
    }

    public function run(): bool
    {
        $this->prepare();
        $this->measure();
        $failed = 0;
        for ($round = 1; $round <= $this->rounds; $round++) {
            $started = hrtime(true);
            [$faults, $story] = $this->round($round);
            $failed += $faults === [] ? 0 : 1;
            $verdict = $faults === [] ? 'ok' : 'FAILED: ' . implode('; ', $faults);
            printf("round %d: %s (%s; %.1f s)\n", $round, $verdict, $story, (hrtime(true) - $started) / 1e9);
        }
        printf("killed: %s\n%d passed, %d failed\n", json_encode($this->kills), $this->rounds - $failed, $failed);
        return $failed === 0;
    }

    private function prepare(): void
    {
        $this->host('reset');
        $this->panel->control('POST', '/reset', ['document' => 'minimal']);
        $address = parse_url($this->panel->api);
        $login = $this->panel->logins['reseller'];
        $words = ['--type', 'onapp', '--hostname', (string) $address['host'], '--port', (string) $address['port']];
        array_push($words, '--username', $login['login'], '--password', $login['password']);
        $this->server = $this->host('server-add', ...$words)['serverid'];
        $config = json_encode(self::CONFIG, JSON_THROW_ON_ERROR);
        $words = ['--name', 'VPS', '--module', 'onapp', '--server-id', (string) $this->server, '--config', $config];
        $this->product = $this->host('product-add', ...$words)['productid'];
    }

    /** How long undisturbed calls take, the first one apart, which makes the tables: the moments lie in these times. */
    private function measure(): void
    {
        $commands = $this->isWholeLife ? ['create', 'change-package', 'terminate'] : ['create'];
        for ($attempt = 0; $attempt <= 2; $attempt++) {
            $service = $this->order("measured$attempt");
            foreach ($commands as $command) {
                $this->configure($command === 'change-package' ? self::UPGRADE : []);
                $started = hrtime(true);
                $this->host($command, (string) $service);
                $time = intdiv(hrtime(true) - $started, 1000);
                $this->longestUs[$command] = $attempt === 0 ? $time : min($this->longestUs[$command], $time);
            }
        }
        foreach ($this->longestUs as $command => $time) {
            printf("an undisturbed %s takes %d ms\n", $command, intdiv($time, 1000));
        }
    }

    /** @return int a service of client 1, of whom neither host nor panel know anything else */
    private function order(string $name): int
    {
        $this->panel->control('POST', '/reset', ['document' => 'minimal']);
        $this->configure([]);
        return $this->query(<<<PHP
            foreach (['services', 'clients', 'ips', 'leases', 'bwperiods'] as \$table) {
                if (Capsule::schema()->hasTable("tblonapp\$table")) {
                    Capsule::table("tblonapp\$table")->delete();
                }
            }
            return OnApp\Host\Host::current()->orders()->place(1, {$this->product}, '$name.example.com')['serviceid'];
            PHP);
    }

    /** @param array<int, string> $changes of the product's settings */
    private function configure(array $changes): void
    {
        $config = var_export($changes + self::CONFIG, true);
        $this->query("OnApp\\Host\\Host::current()->setup()->configureProduct({$this->product}, $config); return 1;");
    }

    /** @return array{0: list<string>, 1: string} what is wrong, and what happened */
    private function round(int $round): array
    {
        $service = $this->order("round$round");
        [$isDone, $story] = $this->untilSuccess('create', $service);
        $faults = $this->faults($service, $isDone);
        if (!$this->isWholeLife || $faults !== []) {
            return [$faults, $story];
        }
        $this->configure(self::UPGRADE);
        [$isDone, $upgrade] = $this->untilSuccess('change-package', $service);
        $faults = [...$this->faults($service, $isDone), ...$this->unchanged()];
        [$isDone, $end] = $this->untilSuccess('terminate', $service);
        $faults = [...$faults, ...$this->leftovers($service, $isDone)];
        return [$faults, "create $story; upgrade $upgrade; terminate $end"];
    }

    /** @return array{0: bool, 1: string} whether it succeeded in time, and what happened */
    private function untilSuccess(string $command, int $service): array
    {
        $moments = [];
        $answers = [];
        $deadline = hrtime(true) + self::GIVE_UP_AFTER * 1_000_000_000;
        do {
            $shallKill = $moments === [] || mt_rand(1, self::KILL_AGAIN) === 1;
            $moment = $shallKill ? mt_rand(0, $this->longestUs[$command]) : null;
            $result = $this->attempt($command, $service, $moment);
            if ($result === null) {
                $this->kills[$command] = ($this->kills[$command] ?? 0) + 1;
                $moments[] = intdiv((int) $moment, 1000) . ' ms';
                continue;
            }
            $moments = $moments === [] ? ['not in time'] : $moments;
            $answers[] = $result->status === 0 ? 'success' : self::message($result);
        } while (end($answers) !== 'success' && hrtime(true) < $deadline);
        $others = array_unique(array_diff($answers, ['success']));
        $story = 'killed at ' . implode(', ', $moments) . ($others === [] ? '' : '; said: ' . implode(' | ', $others));
        return [end($answers) === 'success', $story];
    }

    /** @return list<string> */
    private function unchanged(): array
    {
        $tables = $this->panel->control('GET', '/state')['tables'];
        $machine = array_values($tables['virtual_machines'])[0];
        $found = [$machine['memory'], $machine['cpus'], max(array_column($tables['disks'], 'disk_size'))];
        return $found === [768, 2, 8] ? [] : ['the machine has ' . json_encode($found, JSON_THROW_ON_ERROR)];
    }

    /** @return list<string> */
    private function leftovers(int $service, bool $success): array
    {
        $machines = $this->panel->control('GET', '/state')['tables']['virtual_machines'] ?? [];
        $live = array_filter($machines, static fn (array $machine): bool => $machine['deleted_at'] === null);
        $known = $this->host('service', (string) $service);
        $checks = [
            'no success of the termination' => $success,
            count($live) . ' machines after the termination' => $live === [],
            'the machine is still recorded' => ($known['tables']['tblonappservices'] ?? []) === [],
            'the service is not terminated' => $known['service']['domainstatus'] === 'Terminated',
        ];
        return array_keys(array_filter($checks, static fn (bool $isFine): bool => !$isFine));
    }

    /** @return CliResult|null null: it was killed */
    private function attempt(string $command, int $service, ?int $killAfterUs): ?CliResult
    {
        $words = [$command, (string) $service, '--dir', Equipment::hostDirectory(), '--json'];
        $line = [...Equipment::hostCommand(), ...$words];
        $process = proc_open($line, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new RuntimeException('cannot start the host');
        }
        if ($killAfterUs !== null) {
            usleep($killAfterUs);
            proc_terminate($process, SIGKILL);
        }
        $output = (string) stream_get_contents($pipes[1]);
        $errors = (string) stream_get_contents($pipes[2]);
        proc_close($process);
        // A process that ended just before the signal has said everything.
        if ($output === '' && $killAfterUs !== null) {
            return null;
        }
        return new CliResult(str_contains($output, '"success":true') ? 0 : 1, $output, $errors);
    }

    private static function message(CliResult $result): string
    {
        $answer = json_decode($result->output, true);
        return (string) ($answer['message'] ?? trim($result->output . ' ' . $result->errors));
    }

    /** @return list<string> */
    private function faults(int $service, bool $success): array
    {
        $state = $this->panel->control('GET', '/state')['tables'];
        $users = array_filter($state['users'], static fn (array $user): bool => $user['id'] > self::SEEDED_USERS);
        $machines = array_values($state['virtual_machines'] ?? []);
        $known = $this->host('service', (string) $service);
        $row = $known['tables']['tblonappservices'][0] ?? null;
        $checks = [
            'no success in ' . self::GIVE_UP_AFTER . ' s' => $success,
            count($users) . ' users' => count($users) === 1,
            count($machines) . ' machines' => count($machines) === 1,
            'the machine does not run' => ($machines[0]['booted'] ?? false) === true,
            'another machine is recorded' => (int) ($row['vm_id'] ?? 0) === ($machines[0]['id'] ?? -1),
            'no address was written back' => $known['service']['dedicatedip'] !== '',
            'the service is not active' => $known['service']['domainstatus'] === 'Active',
        ];
        return array_keys(array_filter($checks, static fn (bool $isFine): bool => !$isFine));
    }

    /** @return mixed what PHP code returned that ran like a script of WHMCS */
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
