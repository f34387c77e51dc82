<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Limits of billing plans and buckets: what one account may use in all. */
final class Limits
{
    public function __construct(private readonly Context $context)
    {
    }

    /**
     * @param array<string, mixed> $user
     * @param array<string, int> $wanted additional amounts by resource
     * @return list<string> messages
     */
    public function exceeded(array $user, array $wanted): array
    {
        $limits = $this->context->world->costs->limits($user['billing_plan_id']);
        $used = $this->used($user['id']);
        $messages = [];
        foreach ($wanted as $resource => $amount) {
            if (isset($limits[$resource]) && $amount > 0 && $used[$resource] + $amount > $limits[$resource]) {
                $messages[] = 'You have reached the limit of your billing plan: ' . str_replace('_', ' ', $resource)
                    . " $limits[$resource]";
            }
        }

        return $messages;
    }

    /**
     * @param array<string, mixed> $user
     * @param array<string, int> $wanted
     */
    public function check(array $user, array $wanted): void
    {
        $messages = $this->exceeded($user, $wanted);
        if ($messages !== []) {
            throw ApiError::invalid(['base' => $messages]);
        }
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, int> $changes
     */
    public function checkResize(array $machine, array $changes): void
    {
        $owner = $this->context->store->get('users', $machine['user_id']);
        $more = [];
        foreach (['memory', 'cpus'] as $resource) {
            $more[$resource] = ($changes[$resource] ?? $machine[$resource]) - $machine[$resource];
        }
        if ($owner !== null) {
            $this->check($owner, $more);
        }
    }

    /** @return array<string, int> */
    private function used(int $userId): array
    {
        $used = [
            'memory' => 0,
            'cpus' => 0,
            'disk_size' => 0,
            'ip_addresses' => 0,
            'virtual_machines' => 0,
            'backup' => 0,
        ];
        $store = $this->context->store;
        foreach ($store->where('virtual_machines', 'user_id', $userId) as $machine) {
            if ($machine['deleted_at'] !== null) {
                continue;
            }
            $used['virtual_machines']++;
            $used['memory'] += $machine['memory'];
            $used['cpus'] += $machine['cpus'];
            $used['disk_size'] += MachineView::diskSize($this->context, $machine['id']);
            foreach ($store->where('network_interfaces', 'virtual_machine_id', $machine['id']) as $interface) {
                $used['ip_addresses'] += count($store->where(
                    'ip_address_joins',
                    'network_interface_id',
                    $interface['id'],
                ));
            }
        }
        foreach ($store->all('backups') as $backup) {
            $used['backup'] += $backup['user_id'] === $userId && $backup['deleted_at'] === null ? 1 : 0;
        }

        return $used;
    }
}
