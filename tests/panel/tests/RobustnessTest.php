<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

use OnApp\Panel\Routing\Routes;

/** Nonsense of every type on every route: refused or ignored, never a server error. */
final class RobustnessTest extends PanelTestCase
{
    private const ROUNDS = 8;

    private const NAMES = [
        'label', 'hostname', 'template_id', 'memory', 'cpus', 'cpu_shares', 'primary_disk_size', 'swap_disk_size',
        'rate_limit', 'user_id', 'note', 'admin_note', 'login', 'email', 'first_name', 'last_name', 'password',
        'password_confirmation', 'role_ids', 'billing_plan_id', 'bucket_id', 'user_group_id', 'disk_size', 'amount',
        'payer_id', 'position', 'network_interfaces', 'ip_address_id', 'network_interface_id', 'network_join_id',
        'command', 'protocol', 'port', 'address', 'destination', 'shutdown_type', 'mode', 'force', 'date', 'page',
        'initial_root_password', 'hypervisor_id', 'hypervisor_group_id', 'period', 'per_page', 'q', 'currency_code',
        'required_startup', 'monthly_price', 'data_store_id', 'storage_disk_size', 'unlock_token', 'is_swap',
        'cdn_hostname', 'origins', 'edge_group_ids', 'countries', 'form_pass', 'purge_paths', 'name', 'type',
        'ttl', 'txt',
    ];

    private const ROOTS = [
        'virtual_machine', 'user', 'disk', 'payment', 'backup', 'firewall_rule', 'network_interface',
        'ip_address_join', 'resource_limit', 'bucket', 'billing_plan', 'cdn_resource', 'dns_zone', 'dns_record',
    ];

    /** @dataProvider versions */
    public function testNonsense(string $version): void
    {
        mt_srand(crc32($version));
        $this->reset(['document' => 'v6', 'version' => $version]);
        for ($round = 0; $round < self::ROUNDS; $round++) {
            foreach (Routes::TABLE as [$verb, $path]) {
                $path = (string) preg_replace_callback(
                    '~:[a-z]+~',
                    static fn (): string => (string) mt_rand(0, 3),
                    $path,
                );
                $body = $this->nonsense();
                $reply = $this->call('admin', $verb, $path . (mt_rand(0, 3) > 0 ? '.json' : '.xml'), $body);
                self::assertLessThan(500, $reply->status, "$verb $path " . json_encode($body));
                if ($reply->status === 401) {
                    $this->reset(['document' => 'v6', 'version' => $version]);
                }
            }
            self::$panel->clock(mt_rand(1, 100));
        }
    }

    /** @return iterable<string, array{0: string}> */
    public static function versions(): iterable
    {
        foreach (['2.3', '5.5', '6.7'] as $version) {
            yield $version => [$version];
        }
    }

    public function testValuesOfTheWrongTypeAreNotStored(): void
    {
        foreach ([[], ['a' => []], [[[]]]] as $value) {
            $reply = $this->call('admin', 'PUT', '/users/4.json', ['user' => ['email' => $value]]);
            self::assertSame(422, $reply->status);
            $this->runningMachine();
            foreach (['memory', 'label'] as $field) {
                $change = ['virtual_machine' => [$field => $value]];
                $reply = $this->call('admin', 'PUT', '/virtual_machines/1.json', $change);
                self::assertSame(422, $reply->status, $field);
            }
        }
    }

    /** @return array<string, mixed> */
    private function nonsense(): array
    {
        $values = [
            null, true, false, 0, 1, -1, 2, 99999999999, 1.5, '', 'x', '1', 'é', [], [1], ['a' => []], ['id' => 1],
            [[[]]], '2026-01-01', '10.1.0.12', str_repeat('z', 300),
        ];
        $fields = [];
        for ($count = mt_rand(0, 12); $count > 0; $count--) {
            $fields[self::NAMES[mt_rand(0, count(self::NAMES) - 1)]] = $values[mt_rand(0, count($values) - 1)];
        }

        return mt_rand(0, 5) === 0 ? $fields : [self::ROOTS[mt_rand(0, count(self::ROOTS) - 1)] => $fields] + $fields;
    }
}
