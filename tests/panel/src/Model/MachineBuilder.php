<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Context;

/** Writes the records of a new machine: the machine, its disks, its interface and address. */
final class MachineBuilder
{
    public function __construct(private readonly Context $context)
    {
    }

    /**
     * @param array<string, mixed> $plan of Placement
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    public function build(array $plan, array $fields): array
    {
        $machine = $this->machine($plan, $fields);
        $backups = Value::bool($fields['required_automatic_backup'] ?? false);
        $sizes = [[(int) Value::int($fields['primary_disk_size']), false, $plan['primary_store']]];
        $swap = (int) Value::int($fields['swap_disk_size'] ?? null);
        if ($swap > 0) {
            $sizes[] = [$swap, true, $plan['swap_store']];
        }
        foreach ($sizes as [$size, $isSwap, $dataStore]) {
            Disks::insert($this->context->world, $machine, [
                'disk_size' => $size, 'primary' => !$isSwap, 'is_swap' => $isSwap,
                'data_store_id' => $dataStore['id'], 'has_autobackups' => $backups && !$isSwap,
            ]);
        }
        $interface = Networking::insertInterface($this->context->world, $machine, $plan['join'], [
            'label' => 'eth0', 'rate_limit' => (int) Value::int($fields['rate_limit'] ?? null), 'primary' => true,
        ]);
        if ($plan['address'] !== null) {
            $this->context->store->insert('ip_address_joins', [
                'network_interface_id' => $interface['id'], 'ip_address_id' => $plan['address']['id'],
            ]);
        }
        $this->context->world->meter->record($machine['id']);

        return $machine;
    }

    /**
     * @param array<string, mixed> $plan
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function machine(array $plan, array $fields): array
    {
        $world = $this->context->world;
        $id = $world->store->nextId('virtual_machines');
        $password = Value::text($fields['initial_root_password'] ?? null) ?? '';

        return $world->store->insert('virtual_machines', [
            'identifier' => $world->random->identifier(14, 'machine', $id),
            'label' => (string) Value::text($fields['label']),
            'hostname' => (string) Value::text($fields['hostname']),
            'domain' => Value::text($fields['domain'] ?? null) ?? 'localdomain',
            'user_id' => $plan['owner']['id'],
            'template_id' => $plan['template']['id'],
            'hypervisor_id' => $plan['hypervisor']['id'],
            'hypervisor_type' => $plan['hypervisor']['hypervisor_type'],
            'memory' => Value::int($fields['memory']),
            'cpus' => Value::int($fields['cpus']),
            'cpu_shares' => Value::int($fields['cpu_shares'] ?? null) ?? 1,
            'initial_root_password' => $password !== '' ? $password : $world->random->password('root', $id),
            'initial_root_password_encrypted' => false,
            'remote_access_password' => $world->random->identifier(12, 'remote', $id),
            'note' => Value::text($fields['note'] ?? null),
            'admin_note' => Value::text($fields['admin_note'] ?? null),
            'time_zone' => Value::text($fields['time_zone'] ?? null),
        ] + self::defaults());
    }

    /** @return array<string, mixed> state of a machine nobody has built yet */
    public static function defaults(): array
    {
        return [
            'built' => false, 'booted' => false, 'locked' => false, 'suspended' => false,
            'recovery_mode' => false, 'ran_before_suspension' => false, 'state' => 'new', 'deleted_at' => null,
            'xen_id' => null, 'local_remote_access_port' => null, 'strict_virtual_machine_id' => null,
            'enable_autoscale' => false, 'enable_monitis' => false, 'add_to_marketplace' => false, 'vip' => false,
            'cpu_sockets' => 1, 'cpu_threads' => 1, 'cpu_units' => 1000, 'cpu_priority' => 100,
            'firewall_notrack' => false, 'storage_server_type' => false, 'edge_server_type' => false,
            'support_incremental_backups' => false, 'built_from_iso' => false, 'built_from_ova' => false,
            'acceleration' => false, 'acceleration_allowed' => false, 'autoscale_service' => false,
            'cdboot' => false, 'hot_add_cpu' => false, 'hot_add_memory' => false, 'trim_disabled' => true,
            'virsh_console' => false, 'former_user_ids' => [], 'firewall_pending' => false,
        ];
    }
}
