<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\CliResult;
use PanelProcess;
use PHPUnit\Framework\TestCase;

/** A fresh panel and a fresh host for every test, and what an administrator and a client do with them. */
abstract class ModuleTestCase extends TestCase
{
    /** Settings of a product that the document `minimal` of the panel can fulfil. */
    protected const CONFIG = [
        1 => '0', 2 => '1', 3 => '512', 4 => '0,1', 5 => '2', 6 => '1', 7 => '80', 8 => '100', 9 => '1,1',
        10 => 'on,0', 11 => '10,1', 18 => '1',
        21 => '{"role_ids":[2],"user_group":1,"time_zone":"London","billing_plan":"1"}',
    ];
    /** Short pauses and waits, so that a test of a dead panel does not take a minute. */
    protected const SWITCHES = ['interval' => 0.05, 'timeout' => 3, 'connect_timeout' => 2, 'deadline' => 20,
        'settle' => 0];

    protected PanelProcess $panel;

    protected function setUp(): void
    {
        $this->panel = Equipment::panel();
        $this->resetPanel();
        $this->ok('reset');
    }

    protected function tearDown(): void
    {
        $this->panel->clearFaults();
    }

    /** @param array<string, mixed> $wanted document, seed, version, options */
    protected function resetPanel(array $wanted = []): void
    {
        $this->panel->clearFaults();
        $this->panel->control('POST', '/reset', $wanted + ['document' => 'minimal', 'seed' => 42, 'version' => '6.7']);
    }

    // ---- The host ---------------------------------------------------------------------------------------------

    protected function host(string ...$words): CliResult
    {
        return Equipment::host(...$words);
    }

    /** @return array<mixed> */
    protected function ok(string ...$words): array
    {
        $result = $this->host(...$words);
        self::assertSame(0, $result->status, implode(' ', $words) . ': ' . $result->errors . $result->output);
        return $result->json();
    }

    /** @return string the one line the module gave as its reason */
    protected function refused(string ...$words): string
    {
        $result = $this->host(...$words);
        self::assertSame(1, $result->status, implode(' ', $words) . ' should have failed: ' . $result->output);
        $answer = $result->json();
        self::assertArrayNotHasKey('faults', $answer, $result->output);
        self::assertStringNotContainsString("\n", (string) $answer['message']);
        return (string) $answer['message'];
    }

    /** @return mixed what PHP code returned that ran like a script of WHMCS, with the module loaded */
    protected function evaluate(string $code): mixed
    {
        $init = var_export(Equipment::hostDirectory() . '/root/init.php', true);
        $lines = "require $init; require ROOTDIR . '/modules/servers/onapp/onapp.php'; "
            . "echo json_encode((function () { $code })(), JSON_THROW_ON_ERROR);";
        $result = Equipment::run([...Equipment::php(), '-r', $lines]);
        self::assertSame(0, $result->status, $result->errors . $result->output);
        return json_decode($result->output, true, 64, JSON_THROW_ON_ERROR);
    }

    // ---- What people do ---------------------------------------------------------------------------------------

    /** @param array<string, string> $changes options of server-add */
    protected function addServer(array $changes = [], ?PanelProcess $panel = null): int
    {
        $panel ??= $this->panel;
        $address = parse_url($panel->api);
        $login = $panel->logins['reseller'];
        $options = $changes + [
            'type' => 'onapp',
            'hostname' => $address['host'],
            'ip' => $address['host'],
            'port' => (string) $address['port'],
            'username' => $login['login'],
            'password' => $login['password'],
        ];
        return $this->ok('server-add', ...self::options($options))['serverid'];
    }

    /**
     * @param array<int, string> $config changes of module settings by position
     * @param array<string, mixed> $switches changes of column 24
     */
    protected function addProduct(int $server, array $config = [], array $switches = []): int
    {
        $stored = $config + self::CONFIG + [24 => json_encode($switches + self::SWITCHES, JSON_THROW_ON_ERROR)];
        return $this->ok('product-add', ...self::options([
            'name' => 'VPS',
            'module' => 'onapp',
            'server-id' => (string) $server,
            'config' => json_encode($stored, JSON_THROW_ON_ERROR),
        ]))['productid'];
    }

    /** @return int the id of a service that waits for its creation */
    protected function order(int $product, string $domain = 'vm1.example.com', string ...$more): int
    {
        $words = ['--client', '1', '--product', (string) $product, '--domain', $domain, ...$more];
        return $this->ok('order', ...$words)['serviceid'];
    }

    /**
     * A service on a new server, product and order.
     *
     * @param array<int, string> $config
     * @param array<string, mixed> $switches
     */
    protected function newService(array $config = [], array $switches = []): int
    {
        return $this->order($this->addProduct($this->addServer(), $config, $switches));
    }

    /**
     * A service with a machine that runs.
     *
     * @param array<int, string> $config
     * @param array<string, mixed> $switches
     */
    protected function runningService(array $config = [], array $switches = []): int
    {
        $service = $this->newService($config, $switches);
        $this->ok('create', (string) $service);
        return $service;
    }

    /** @return array<string, mixed> the row of tblhosting */
    protected function service(int $id): array
    {
        return $this->ok('service', (string) $id)['service'];
    }

    /** @return array<string, list<array<string, mixed>>> rows of the module's tables */
    protected function rows(int $service): array
    {
        return (array) $this->ok('service', (string) $service)['tables'];
    }

    protected function machineId(int $service): int
    {
        return (int) $this->rows($service)['tblonappservices'][0]['vm_id'];
    }

    /** @return list<array<string, mixed>> */
    protected function logged(string $name): array
    {
        return $this->host('log', $name)->json()['entries'];
    }

    protected function activity(): string
    {
        return implode("\n", array_column($this->logged('activity'), 'description'));
    }

    // ---- The panel --------------------------------------------------------------------------------------------

    /** @return list<array<string, mixed>> live machines at the panel */
    protected function machines(?PanelProcess $panel = null): array
    {
        $tables = ($panel ?? $this->panel)->control('GET', '/state')['tables'];
        $isLive = static fn (array $machine): bool => $machine['deleted_at'] === null;
        return array_values(array_filter($tables['virtual_machines'] ?? [], $isLive));
    }

    /** @return list<array<string, mixed>> users that the module made: those that no document begins with */
    protected function users(?PanelProcess $panel = null): array
    {
        $tables = ($panel ?? $this->panel)->control('GET', '/state')['tables'];
        return array_values(array_filter($tables['users'], static fn (array $user): bool => $user['id'] > 5));
    }

    /** @return array<string, mixed> */
    protected function machine(int $id): array
    {
        return array_column($this->machines(), null, 'id')[$id];
    }

    /**
     * A request of the panel's own administrator.
     *
     * @param array<string, mixed>|null $body
     * @return array<mixed>
     */
    protected function askPanel(string $method, string $path, ?array $body = null): array
    {
        $login = $this->panel->logins['admin'];
        $context = stream_context_create(['http' => [
            'method' => $method,
            'header' => ['Content-Type: application/json', 'Connection: close',
                'Authorization: Basic ' . base64_encode("{$login['login']}:{$login['password']}")],
            'content' => $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR),
            'timeout' => 10,
        ]]);
        $text = file_get_contents($this->panel->api . $path, false, $context);
        self::assertNotFalse($text, "$method $path");
        return (array) json_decode($text, true);
    }

    /** @return list<string> methods and paths of the requests that changed something */
    protected function changes(): array
    {
        $changes = [];
        foreach ($this->panel->requests() as $request) {
            if ($request['method'] !== 'GET') {
                $changes[] = $request['method'] . ' ' . $request['path'];
            }
        }
        return $changes;
    }

    /** @return array<mixed> the body of the only request of that kind */
    protected function body(string $method, string $path): array
    {
        $requests = $this->panel->requests(['method' => $method, 'path' => "^$path$"]);
        self::assertCount(1, $requests, "$method $path");
        return (array) json_decode($requests[0]['body'], true, 16, JSON_THROW_ON_ERROR);
    }

    /**
     * @param array<string, string> $values
     * @return list<string>
     */
    protected static function options(array $values): array
    {
        $words = [];
        foreach ($values as $name => $value) {
            array_push($words, "--$name", $value);
        }
        return $words;
    }
}
