<?php

declare(strict_types=1);

namespace OnApp\Panel\Seed;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Model\Disks;
use OnApp\Panel\Model\MachineBuilder;
use OnApp\Panel\Model\Networking;
use OnApp\Panel\Model\Users;
use OnApp\Panel\Security\Authenticator;
use OnApp\Panel\World;

/** The pieces documents are made of. */
final class Builder
{
    /** Price per hour and unit, running and stopped, and the free amount, by resource. */
    private const PRICES = [
        'memory' => ['Memory', 1000, 500, 0],
        'cpus' => ['CPUs', 1000000, 400000, 0],
        'cpu_shares' => ['CPU shares', 2000, 1000, 0],
        'disk_size' => ['Disk size', 50000, 50000, 0],
        'ip_addresses' => ['IP addresses', 200000, 200000, 0],
        'rate' => ['Port speed', 3000, 0, 0],
        'backup' => ['Backups', 150000, 150000, 0],
        'virtual_machines' => ['Virtual machines', 0, 0, 0],
    ];

    public function __construct(private readonly World $world)
    {
    }

    /** Password of every seeded account. */
    public static function password(string $login): string
    {
        return $login . '-Secret1';
    }

    public function roles(): void
    {
        foreach (Roles::all() as $id => [$label, $permissions]) {
            $this->world->store->insert('roles', [
                'id' => $id,
                'label' => $label,
                'identifier' => $this->world->random->identifier(14, 'role', $id),
                'permissions' => $permissions,
                'system' => $id === Roles::SUPER,
                'template' => false,
            ]);
        }
    }

    public function common(): void
    {
        foreach (['en' => 'English', 'de' => 'Deutsch', 'fr' => 'Français', 'pt' => 'Português'] as $code => $name) {
            $this->world->store->insert('locales', ['code' => $code, 'name' => $name]);
        }
        foreach (['USD' => ['US Dollar', '$'], 'EUR' => ['Euro', '€']] as $code => [$name, $unit]) {
            $this->world->store->insert('currencies', [
                'code' => $code, 'name' => $name, 'unit' => $unit, 'format' => '%u%n', 'separator' => '.',
                'delimiter' => ',', 'precision' => 5, 'precision_for_unit' => 2,
            ]);
        }
    }

    /**
     * @param array<string, int> $limits by resource
     * @param array<string, int> $free by resource
     */
    public function plan(string $label, array $limits = [], array $free = [], int $permille = 1000): int
    {
        $plan = $this->world->store->insert('billing_plans', [
            'label' => $label, 'monthly_price' => 5 * Decimal::ONE, 'currency_code' => 'USD', 'show_price' => true,
            'allows_mak' => false, 'allows_kms' => false, 'allows_own' => false, 'type' => 'user',
        ]);
        foreach (self::PRICES as $resource => [$name, $on, $off, $given]) {
            $this->world->store->insert('base_resources', [
                'billing_plan_id' => $plan['id'], 'label' => $name, 'resource_name' => $resource, 'target_id' => null,
                'limit' => $limits[$resource] ?? null, 'limit_free' => $free[$resource] ?? $given,
                'price_on' => intdiv($on * $permille, 1000), 'price_off' => intdiv($off * $permille, 1000),
            ]);
        }

        return $plan['id'];
    }

    public function group(string $label, int $planId, int $roleId): int
    {
        $id = $this->world->store->nextId('user_groups');

        return $this->world->store->insert('user_groups', [
            'label' => $label, 'billing_plan_id' => $planId, 'role_ids' => [$roleId], 'closed' => false,
            'traded' => false, 'federation_enabled' => false, 'assign_vcloud_roles' => false,
            'identifier' => $this->world->random->identifier(14, 'group', $id),
        ])['id'];
    }

    /** @param array<string, mixed> $values */
    public function user(string $login, int $roleId, int $planId, ?int $groupId, array $values = []): int
    {
        $id = $this->world->store->nextId('users');

        return $this->world->store->insert('users', $values + [
            'login' => $login,
            'email' => $login . '@example.test',
            'first_name' => ucfirst((string) preg_replace('~[^a-z]+.*$~', '', $login)),
            'last_name' => 'Number' . $id,
            'password_hash' => Authenticator::hash(self::password($login)),
            'status' => 'active',
            'role_ids' => [$roleId],
            'user_group_id' => $groupId,
            'billing_plan_id' => $planId,
            'time_zone' => 'UTC',
            'locale' => 'en',
            'identifier' => $this->world->random->identifier(14, 'user', $id),
        ] + Users::defaults($this->world->clock->now()))['id'];
    }

    public function apiKey(int $userId): void
    {
        $key = $this->world->random->hex(40, 'api_key', $userId, 0);
        $this->world->store->update('users', $userId, ['api_key' => $key]);
    }

    /**
     * A zone with its hypervisors, one data store and one network with addresses.
     *
     * @param int $prefix second number of the addresses, e.g. 7 for 10.7.x.x
     * @return array{zone: int, hypervisors: list<int>, network: int, join: int, store: int}
     */
    public function zone(string $label, int $hypervisors, int $addresses, int $prefix, int $memoryMb = 131072): array
    {
        $store = $this->world->store;
        $closed = ['closed' => false, 'federation_enabled' => false, 'preconfigured_only' => false, 'traded' => false];
        $zone = $store->insert('hypervisor_groups', ['label' => $label, 'server_type' => 'virtual'] + $closed)['id'];
        $ids = [];
        for ($number = 1; $number <= $hypervisors; $number++) {
            $ids[] = $store->insert('hypervisors', [
                'label' => "$label node $number", 'ip_address' => "192.0.2.$prefix$number", 'online' => true,
                'enabled' => true, 'locked' => false, 'spare' => false, 'failure_count' => 0,
                'memory_overhead' => 256, 'hypervisor_group_id' => $zone, 'hypervisor_type' => 'kvm',
                'cpu_cores' => 32, 'total_cpus' => 64, 'total_memory' => $memoryMb, 'used_cpu_resources' => 0,
                'called_in_at' => $this->world->clock->now(), 'server_type' => 'virtual', 'built' => true,
            ])['id'];
        }
        $storeZone = $store->insert('data_store_groups', ['label' => "$label storage"] + $closed)['id'];
        $dataStore = $store->insert('data_stores', [
            'label' => "$label disks", 'data_store_group_id' => $storeZone, 'data_store_size' => 10000,
            'capacity' => 10000, 'usage' => 100, 'zombie_disks_size' => 0, 'enabled' => true,
            'data_store_type' => 'lvm', 'identifier' => $this->world->random->identifier(14, 'store', $storeZone),
            'hypervisor_group_id' => $zone,
        ])['id'];
        $network = $this->network("$label network", $addresses, $prefix);

        return [
            'zone' => $zone, 'hypervisors' => $ids, 'network' => $network,
            'join' => $this->join($network, $zone, 'eth0'), 'store' => $dataStore,
        ];
    }

    public function network(string $label, int $addresses, int $prefix): int
    {
        $store = $this->world->store;
        $group = $store->insert('network_groups', ['label' => "$label zone", 'closed' => false])['id'];
        $id = $store->nextId('networks');
        $network = $store->insert('networks', [
            'label' => $label, 'network_group_id' => $group, 'vlan' => 100 + $prefix, 'enabled' => true,
            'identifier' => $this->world->random->identifier(14, 'network', $id), 'is_nated' => false,
            'shared' => true, 'type' => 'Networking::Network',
        ])['id'];
        for ($number = 0; $number < $addresses; $number++) {
            $store->insert('ip_addresses', [
                'network_id' => $network, 'user_id' => null, 'netmask' => '255.255.0.0', 'prefix' => '16',
                'address' => sprintf('10.%d.%d.%d', $prefix, intdiv($number, 200), $number % 200 + 10),
                'network_address' => "10.$prefix.0.0", 'broadcast' => "10.$prefix.255.255",
                'gateway' => "10.$prefix.0.1", 'disallowed_primary' => false, 'pxe' => false, 'ipv4' => true,
            ]);
        }
        $store->insert('nameservers', ['address' => "10.$prefix.0.2", 'network_id' => $network]);

        return $network;
    }

    public function join(int $networkId, int $zoneId, string $interface): int
    {
        return $this->world->store->insert('network_joins', [
            'network_id' => $networkId, 'hypervisor_id' => null, 'interface' => $interface,
            'target_join_id' => $zoneId, 'target_join_type' => 'HypervisorGroup',
            'identifier' => $this->world->random->identifier(14, 'join', $networkId, $zoneId),
        ])['id'];
    }

    /** @param array<string, mixed> $values */
    public function template(string $label, string $system, string $distribution, array $values = []): int
    {
        $file = str_replace(' ', '-', strtolower($label)) . '.tgz';

        return $this->world->store->insert('templates', $values + [
            'label' => $label, 'operating_system' => $system, 'operating_system_distro' => $distribution,
            'file_name' => $file, 'version' => '1.0', 'state' => 'active', 'user_id' => null,
            'allowed_swap' => $system !== 'windows', 'allow_resize_without_reboot' => $system !== 'windows',
            'allowed_hot_migrate' => true, 'min_disk_size' => $system === 'windows' ? 30 : 5,
            'min_memory_size' => $system === 'windows' ? 1024 : 256, 'template_size' => 500000,
            'checksum' => md5($file), 'virtualization' => 'xen,kvm,virtio', 'operating_system_arch' => 'x64',
            'operating_system_edition' => null, 'operating_system_tail' => null, 'parent_template_id' => null,
            'cdn' => false, 'ext4' => true, 'smart_server' => false, 'baremetal_server' => false,
            'application_server' => false, 'draas' => false, 'locked' => false, 'remote_id' => false,
            'resize_without_reboot_policy' => [], 'type' => 'ImageTemplate',
        ])['id'];
    }

    /**
     * A machine in a given state, made at a given time.
     *
     * @param array{zone: int, hypervisors: list<int>, network: int, join: int, store: int} $zone
     * @param array<string, mixed> $values state and sizes
     */
    public function machine(int $userId, int $templateId, array $zone, int $createdAt, array $values = []): int
    {
        $world = $this->world;
        $id = $world->store->nextId('virtual_machines');
        $world->clock->during($createdAt, function () use ($world, $id, $userId, $templateId, $zone, $values): void {
            $machine = $world->store->insert('virtual_machines', array_diff_key($values, ['disk' => 1]) + [
                'identifier' => $world->random->identifier(14, 'machine', $id),
                'label' => "server-$id",
                'hostname' => "server-$id.example.test",
                'domain' => 'localdomain',
                'user_id' => $userId,
                'template_id' => $templateId,
                'hypervisor_id' => $zone['hypervisors'][$id % count($zone['hypervisors'])],
                'hypervisor_type' => 'kvm',
                'memory' => 512, 'cpus' => 1, 'cpu_shares' => 100,
                'initial_root_password' => $world->random->password('root', $id),
                'initial_root_password_encrypted' => false,
                'remote_access_password' => $world->random->identifier(12, 'remote', $id),
                'note' => null, 'admin_note' => null, 'time_zone' => null,
            ] + MachineBuilder::defaults());
            Disks::insert($world, $machine, [
                'disk_size' => $values['disk'] ?? 30, 'primary' => true, 'is_swap' => false,
                'data_store_id' => $zone['store'], 'built' => $machine['built'],
            ]);
            $join = $world->store->get('network_joins', $zone['join']);
            $interface = Networking::insertInterface($world, $machine, $join, [
                'label' => 'eth0', 'rate_limit' => 100, 'primary' => true,
            ]);
            $this->joinNextAddress($zone['network'], $interface['id']);
            $world->meter->record($id);
        });

        return $id;
    }

    /** Switches a seeded machine on or off at a moment of the past. */
    public function power(int $machineId, int $at, bool $booted): void
    {
        $this->world->clock->during($at, function () use ($machineId, $booted): void {
            $this->world->store->update('virtual_machines', $machineId, ['booted' => $booted]);
            $this->world->meter->record($machineId);
        });
    }

    public function daysAgo(int $days): int
    {
        $now = $this->world->clock->now();

        return $now - $now % 3600 - $days * 86400;
    }


    private function joinNextAddress(int $networkId, int $interfaceId): void
    {
        // Seeding takes the addresses in order, so the next free one follows the last that was given out.
        $store = $this->world->store;
        $ids = array_keys($store->where('ip_addresses', 'network_id', $networkId));
        $given = $store->nextId('ip_address_joins') - 1;
        for ($position = min($given, count($ids) - 1); $position < count($ids); $position++) {
            if ($store->where('ip_address_joins', 'ip_address_id', $ids[$position]) === []) {
                $store->insert('ip_address_joins', [
                    'network_interface_id' => $interfaceId, 'ip_address_id' => $ids[$position],
                ]);

                return;
            }
        }
    }
}
