<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The same service on every kind of WHMCS that the host can be. */
final class ProfileTest extends ModuleTestCase
{
    /** @dataProvider profiles */
    public function testAWholeLife(string $profile): void
    {
        $server = $this->addServer(['password' => "admin'S \"<&>1", 'username' => 'reseller']);
        $this->panel->control('POST', '/users/2/password', ['password' => "admin'S \"<&>1"]);
        $service = (string) $this->order($this->addProduct($server));
        $onThisKind = fn (string ...$words): array => $this->ok(...[...$words, '--profile', $profile]);
        $onThisKind('test-connection', (string) $server);
        $onThisKind('config-options', '1');
        $onThisKind('create', $service);
        $row = $this->service((int) $service);
        $facts = [$row['dedicatedip'], $row['username'], $row['domainstatus']];
        self::assertSame(['10.1.0.10', 'root', 'Active'], $facts);
        self::assertSame($row['password'], $this->machines()[0]['initial_root_password']);
        self::assertSame("O'Neill", $this->users()[0]['last_name']);
        self::assertStringContainsString('Running', $onThisKind('client-page', $service)['html']);
        self::assertSame('Running', $onThisKind('admin-page', $service)['fields']['State']);
        $onThisKind('suspend', $service);
        $onThisKind('unsuspend', $service);
        $this->ok('product-edit', '1', '--config', '{"3":"1024"}');
        $onThisKind('change-package', $service);
        self::assertSame(1024, $this->machines()[0]['memory']);
        $onThisKind('terminate', $service);
        self::assertSame([], $this->machines());
    }

    /** @return array<string, array{0: string}> */
    public static function profiles(): array
    {
        $names = ['8.0', '8.13', '9.0', 'encoded', 'sparse'];
        return array_combine($names, array_map(static fn (string $name): array => [$name], $names));
    }

    public function testALenientDatabase(): void
    {
        $directory = Equipment::scratch() . '/lenient';
        $command = Equipment::hostCommand();
        $up = Equipment::run([...$command, 'up', '--dir', $directory, '--sql-mode', 'empty']);
        self::assertSame(0, $up->status, $up->errors);
        try {
            $address = parse_url($this->panel->api);
            $login = $this->panel->logins['reseller'];
            $config = json_encode(self::CONFIG + [24 => json_encode(self::SWITCHES)], JSON_THROW_ON_ERROR);
            foreach (
                [
                    ['server-add', '--type', 'onapp', '--ip', (string) $address['host'], '--port',
                        (string) $address['port'], '--username', $login['login'], '--password', $login['password']],
                    ['product-add', '--name', 'VPS', '--module', 'onapp', '--server-id', '1', '--config', $config],
                    ['order', '--client', '1', '--product', '1', '--domain', 'vm1.example.com'],
                    ['create', '1'],
                    ['terminate', '1'],
                    ['log', 'gaps'],
                ] as $words
            ) {
                $result = Equipment::run([...$command, ...$words, '--dir', $directory, '--json']);
                self::assertSame(0, $result->status, $words[0] . ': ' . $result->errors);
            }
        } finally {
            Equipment::run([...$command, 'down', '--purge', '--dir', $directory]);
        }
    }

    public function testTheHostMetNothingUnknown(): void
    {
        $service = $this->runningService();
        $this->ok('client-page', (string) $service);
        $this->ok('terminate', (string) $service);
        $this->ok('log', 'gaps');
    }
}
