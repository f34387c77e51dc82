<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/**
 * Keeps the history of what each machine had and whether it ran: what statistics and costs are computed from.
 *
 * One record per change; within the same second the later state wins.
 */
final class Meter
{
    public function __construct(private readonly Store $store, private readonly Clock $clock)
    {
    }

    public function record(int $machineId): void
    {
        $machine = $this->store->get('virtual_machines', $machineId);
        if ($machine === null) {
            return;
        }
        $state = [
            'user_id' => $machine['user_id'],
            'billing_plan_id' => $this->store->get('users', $machine['user_id'])['billing_plan_id'] ?? null,
            'booted' => $machine['booted'],
            'gone' => $machine['deleted_at'] !== null,
            'label' => $machine['label'],
            'memory' => $machine['memory'],
            'cpus' => $machine['cpus'],
            'cpu_shares' => $machine['cpu_shares'],
            'disks' => $this->disks($machineId),
            'interfaces' => $this->interfaces($machineId),
        ];
        $history = $this->store->where('usage', 'virtual_machine_id', $machineId);
        $last = $history === [] ? null : end($history);
        $now = $this->clock->now();
        if ($last !== null && $last['at'] === $now) {
            $this->store->update('usage', $last['id'], $state);
        } elseif ($last === null || array_intersect_key($last, $state) != $state) {
            $this->store->insert('usage', ['virtual_machine_id' => $machineId, 'at' => $now] + $state);
        }
    }

    public function recordUser(int $userId): void
    {
        foreach ($this->store->where('virtual_machines', 'user_id', $userId) as $machine) {
            if ($machine['deleted_at'] === null) {
                $this->record($machine['id']);
            }
        }
    }

    /** @return list<array{id: int, label: string, size: int}> */
    private function disks(int $machineId): array
    {
        $disks = [];
        foreach ($this->store->where('disks', 'virtual_machine_id', $machineId) as $disk) {
            $disks[] = ['id' => $disk['id'], 'label' => '#' . $disk['id'], 'size' => $disk['disk_size']];
        }

        return $disks;
    }

    /** @return list<array{id: int, label: string, ips: int, rate: int}> */
    private function interfaces(int $machineId): array
    {
        $interfaces = [];
        foreach ($this->store->where('network_interfaces', 'virtual_machine_id', $machineId) as $interface) {
            $interfaces[] = [
                'id' => $interface['id'],
                'label' => $interface['label'],
                'ips' => count($this->store->where('ip_address_joins', 'network_interface_id', $interface['id'])),
                'rate' => (int) $interface['rate_limit'],
            ];
        }

        return $interfaces;
    }
}
