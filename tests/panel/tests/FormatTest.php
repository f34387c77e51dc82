<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** JSON and XML say the same, and both are read. */
final class FormatTest extends PanelTestCase
{
    private const PATHS = [
        '/version', '/settings/configuration', '/settings/locales', '/currencies', '/users', '/users/4', '/roles',
        '/roles/2', '/user_groups', '/user_groups/1', '/permissions', '/billing/buckets', '/billing/buckets/1',
        '/billing/buckets/1/rate_cards', '/billing/buckets/1/access_controls', '/templates', '/templates/1',
        '/settings/hypervisor_zones', '/settings/hypervisor_zones/1', '/settings/hypervisor_zones/1/hypervisors',
        '/settings/hypervisor_zones/1/networks', '/settings/hypervisor_zones/1/network_joins',
        '/settings/hypervisors', '/settings/hypervisors/1', '/settings/hypervisors/1/network_joins',
        '/settings/data_store_zones', '/settings/data_store_zones/1', '/settings/data_stores',
        '/settings/data_stores/1', '/settings/networks', '/settings/networks/1', '/settings/network_zones',
        '/settings/network_zones/1', '/settings/networks/1/ip_addresses', '/nameservers', '/software_licenses',
        '/virtual_machines', '/virtual_machines/1', '/virtual_machines/status', '/virtual_machines/1/status',
        '/virtual_machines/1/console', '/virtual_machines/1/cpu_usage', '/virtual_machines/1/vm_stats',
        '/virtual_machines/1/transactions', '/virtual_machines/1/logs', '/virtual_machines/1/ip_addresses',
        '/virtual_machines/1/ip_addresses/1', '/virtual_machines/1/network_interfaces',
        '/virtual_machines/1/network_interfaces/1', '/virtual_machines/1/network_interfaces/1/usage',
        '/virtual_machines/1/firewall_rules', '/virtual_machines/1/firewall_rules/1', '/virtual_machines/1/disks',
        '/settings/disks', '/settings/disks/1', '/virtual_machines/1/backups', '/settings/disks/1/backups',
        '/backups/1', '/transactions', '/transactions/1', '/logs', '/logs/1', '/users/4/virtual_machines',
        '/users/4/resource_limit', '/users/4/payments', '/users/4/payments/1', '/billing/user/payments',
        '/users/4/user_statistics', '/users/4/vm_stats',
    ];

    public function testEveryResourceIsTheSameInBothFormats(): void
    {
        $this->populate();
        foreach (self::PATHS as $path) {
            if (str_ends_with($path, '/console')) {
                continue;
            }
            $json = $this->get('admin', $path . '.json');
            $xml = $this->get('admin', $path . '.xml');
            self::assertSame([200, 200], [$json->status, $xml->status], $path . $json->body);
            self::assertSame('application/json; charset=utf-8', $json->headers['content-type']);
            self::assertSame('application/xml; charset=utf-8', $xml->headers['content-type']);
            self::assertEquals($this->plain($json->json()), $this->plain(XmlReading::value($xml->body)), $path);
        }
    }

    public function testConsoleHasTheSameFieldsInBothFormats(): void
    {
        $this->populate();
        $json = $this->get('admin', '/virtual_machines/1/console.json')->json();
        $xml = XmlReading::value($this->get('admin', '/virtual_machines/1/console.xml')->body);
        self::assertSame(array_keys($json['remote_access_session']), array_keys($xml['remote_access_session']));
        $key = $json['remote_access_session']['remote_key'];
        $page = $this->get('admin', '/console_remote/' . $key);
        self::assertStringContainsString('virtual machine 1 (web.example.test)', $page->body);
    }

    public function testXmlShapes(): void
    {
        $empty = $this->get('admin', '/virtual_machines.xml')->body;
        self::assertStringContainsString('<virtual_machines type="array"/>', $empty);
        self::assertSame('[]', $this->get('admin', '/virtual_machines.json')->body);
        $user = $this->get('admin', '/users/4.xml')->body;
        self::assertStringContainsString('<id type="integer">4</id>', $user);
        self::assertStringContainsString('<deleted_at nil="true"/>', $user);
        self::assertStringContainsString('<use_gravatar type="boolean">false</use_gravatar>', $user);
        self::assertStringContainsString('<created_at type="datetime">2026-01-01T00:00:00Z</created_at>', $user);
        self::assertStringContainsString('<outstanding_amount type="decimal">0.00000000</outstanding_amount>', $user);
        self::assertMatchesRegularExpression('~<role_ids type="array">\s*<role_id type="integer">2<~', $user);
    }

    public function testErrorsInBothFormats(): void
    {
        $json = $this->get('admin', '/virtual_machines/77.json');
        self::assertSame([404, ['errors' => ['VirtualMachine not found']]], [$json->status, $json->json()]);
        $xml = $this->get('admin', '/virtual_machines/77.xml');
        self::assertStringContainsString('<error>VirtualMachine not found</error>', $xml->body);
        $fields = $this->call('admin', 'POST', '/users.xml', ['user' => ['login' => 'x']]);
        self::assertSame(422, $fields->status);
        self::assertStringContainsString("<error>Email can't be blank</error>", $fields->body);
    }

    public function testErrorShapes(): void
    {
        $expected = [
            'list' => ['errors' => ['email' => ["can't be blank"]]],
            'text' => ['errors' => "email can't be blank"],
            'error' => ['error' => "email can't be blank"],
            'bare' => ['email' => ["can't be blank"]],
        ];
        foreach ($expected as $shape => $body) {
            self::$panel->control('POST', '/options', ['error_shape' => $shape]);
            $reply = $this->call('admin', 'POST', '/users.json', ['user' => [
                'login' => 'a', 'first_name' => 'b', 'last_name' => 'c', 'password' => 'secret-7',
            ]]);
            self::assertSame($body, $reply->json());
        }
    }

    public function testRequestsAreReadInEveryFormat(): void
    {
        $headers = static fn (string $type): array => [CURLOPT_HTTPHEADER => ["Content-Type: $type", 'Expect:']];
        $bodies = [
            'application/xml' => '<?xml version="1.0" encoding="UTF-8"?>' . "\n" . '<user><login>a1</login>'
                . '<email>a1@example.test</email><first_name>Ünï &amp; Co</first_name><last_name>L</last_name>'
                . '<password>secret-7</password><role_ids type="array"><item>2</item><item>6</item></role_ids></user>',
            'application/json' => '{"user":{"login":"a2","email":"a2@example.test","first_name":"Ünï & Co",'
                . '"last_name":"L","password":"secret-7","role_ids":["2","6"]}}',
            'application/x-www-form-urlencoded' => http_build_query(['user' => [
                'login' => 'a3', 'email' => 'a3@example.test', 'first_name' => 'Ünï & Co', 'last_name' => 'L',
                'password' => 'secret-7', 'role_ids' => [2, 6],
            ]]),
        ];
        foreach ($bodies as $type => $body) {
            $reply = $this->call('admin', 'POST', '/users.json', null, $headers($type) + [CURLOPT_POSTFIELDS => $body]);
            self::assertSame(201, $reply->status, $reply->body);
            $user = $reply->fields();
            self::assertSame(['Ünï & Co', [2, 6]], [$user['first_name'], $user['role_ids']]);
            self::assertArrayNotHasKey('password', $user);
        }
        $bomb = '<!DOCTYPE a [<!ENTITY x "y">]><user><login>&x;</login></user>';
        $reply = $this->call(
            'admin',
            'POST',
            '/users.json',
            null,
            $headers('application/xml') + [CURLOPT_POSTFIELDS => $bomb],
        );
        self::assertSame(400, $reply->status);
        $reply = $this->call(
            'admin',
            'POST',
            '/users.json',
            null,
            $headers('application/json') + [CURLOPT_POSTFIELDS => '{"user"'],
        );
        self::assertSame(400, $reply->status);
    }

    public function testWithoutAFormatBrowsersGetTheSignInForm(): void
    {
        $reply = $this->get('admin', '/virtual_machines');
        self::assertSame([302, '/users/sign_in'], [$reply->status, $reply->headers['location']]);
        $form = $this->get('admin', '/users/sign_in')->body;
        foreach (['id="new_user"', 'id="user_login"', 'id="user_password"', 'name="authenticity_token"'] as $part) {
            self::assertStringContainsString($part, $form);
        }
        $signIn = fn (string $password): int => $this->call('admin', 'POST', '/users/sign_in', null, [
            CURLOPT_HTTPHEADER => ['Content-Type: application/x-www-form-urlencoded'],
            CURLOPT_POSTFIELDS => http_build_query(['user' => ['login' => 'user', 'password' => $password]]),
        ])->status;
        self::assertSame([302, 200], [$signIn('user-Secret1'), $signIn('wrong')]);
        $accepted = $this->call('admin', 'GET', '/version', null, [CURLOPT_HTTPHEADER => ['Accept: application/xml']]);
        self::assertSame('application/xml; charset=utf-8', $accepted->headers['content-type']);
    }

    public function testTimesCarryTheZoneOfThePanel(): void
    {
        self::$panel->control('POST', '/options', ['zone_minutes' => 180]);
        self::assertSame('2026-01-01T03:00:00+03:00', $this->get('admin', '/users/1.json')->fields()['created_at']);
    }

    private function populate(): void
    {
        $this->runningMachine();
        $this->call('admin', 'POST', '/virtual_machines/1/firewall_rules.json', ['firewall_rule' => [
            'command' => 'ACCEPT', 'protocol' => 'TCP', 'port' => '80,443', 'network_interface_id' => 1,
        ]]);
        $this->call('admin', 'POST', '/settings/disks/1/backups.json', ['backup' => ['note' => '<&"é']]);
        $this->call('admin', 'POST', '/users/4/payments.json', ['payment' => ['amount' => '12.5']]);
        self::$panel->clock(3 * 3600);
    }

    /** Whole numbers of all kinds alike, and list entries without the wrapper that XML writes as element name. */
    private function plain(mixed $value): mixed
    {
        if (!is_array($value)) {
            return is_float($value) && floor($value) === $value ? (int) $value : $value;
        }
        if (array_is_list($value)) {
            $isWrapper = static fn (mixed $item): bool
                => is_array($item) && count($item) === 1 && is_string(key($item)) && is_array(current($item));
            $value = array_map(static fn (mixed $item): mixed => $isWrapper($item) ? current($item) : $item, $value);
        }

        return array_map($this->plain(...), $value);
    }
}
