<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Context;

/** Decides where a new machine goes, and refuses one that fits nowhere. */
final class Placement
{
    public function __construct(private readonly Context $context)
    {
    }

    /**
     * @param array<array-key, mixed> $fields
     * @param array<string, mixed> $owner
     * @return array<string, mixed> template, hypervisor, data stores, network, join, address, owner
     */
    public function plan(array $fields, Validator $check, array $owner): array
    {
        $plan = ['owner' => $owner, 'template' => $this->template($fields, $check)];
        $plan['hypervisor'] = $this->hypervisor($fields, $check);
        $plan['primary_store'] = $this->dataStore($fields, $check, 'data_store_group_primary_id');
        $plan['swap_store'] = $this->dataStore($fields, $check, 'data_store_group_swap_id') ?? $plan['primary_store'];
        $plan['join'] = $plan['hypervisor'] === null ? null : $this->join($fields, $check, $plan['hypervisor']);
        $plan['address'] = $plan['join'] === null ? null : $this->address($fields, $check, $plan['join'], $owner);
        if ($check->errors() === []) {
            $wanted = [
                'memory' => (int) Value::int($fields['memory']),
                'cpus' => (int) Value::int($fields['cpus']),
                'disk_size' => (int) Value::int($fields['primary_disk_size'])
                    + (int) Value::int($fields['swap_disk_size'] ?? null),
                'ip_addresses' => $plan['address'] === null ? 0 : 1,
                'virtual_machines' => 1,
            ];
            foreach ((new Limits($this->context))->exceeded($owner, $wanted) as $message) {
                $check->add('base', $message);
            }
        }
        $check->throwIfInvalid();

        return $plan;
    }

    /** @return array<string, mixed>|null the first address of a network free for the user */
    public static function freeAddress(Context $context, int $networkId, int $userId): ?array
    {
        if (($context->world->exhausted)('ip_addresses')) {
            return null;
        }
        foreach ($context->store->where('ip_addresses', 'network_id', $networkId) as $address) {
            if (self::isFree($context, $address, $userId)) {
                return $address;
            }
        }

        return null;
    }

    /** @param array<string, mixed> $address */
    public static function isFree(Context $context, array $address, int $userId): bool
    {
        return ($address['user_id'] === null || $address['user_id'] === $userId)
            && $context->store->where('ip_address_joins', 'ip_address_id', $address['id']) === [];
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>|null
     */
    private function template(array $fields, Validator $check): ?array
    {
        $id = Value::int($fields['template_id'] ?? null);
        $template = $id === null ? null : $this->context->store->get('templates', $id);
        if ($template === null) {
            $check->add('template_id', $id === null ? "can't be blank" : 'is invalid');

            return null;
        }
        $size = Value::int($fields['primary_disk_size'] ?? null);
        if ($check->isValid('primary_disk_size') && $size < $template['min_disk_size']) {
            $check->add('primary_disk_size', "must be greater than or equal to {$template['min_disk_size']}");
        }
        if ($check->isValid('memory') && Value::int($fields['memory']) < $template['min_memory_size']) {
            $check->add('memory', "must be greater than or equal to {$template['min_memory_size']}");
        }
        if (!$template['allowed_swap'] && (int) Value::int($fields['swap_disk_size'] ?? null) > 0) {
            $check->add('swap_disk_size', 'is not allowed for this template');
        }

        return $template;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>|null
     */
    private function hypervisor(array $fields, Validator $check): ?array
    {
        $id = Value::int($fields['hypervisor_id'] ?? null);
        $zone = Value::int($fields['hypervisor_group_id'] ?? null);
        if ($zone !== null && $this->context->store->get('hypervisor_groups', $zone) === null) {
            $check->add('hypervisor_group_id', 'is invalid');

            return null;
        }
        $memory = (int) Value::int($fields['memory'] ?? null);
        $exhausted = ($this->context->world->exhausted)('hypervisors');
        foreach ($exhausted ? [] : $this->context->store->all('hypervisors') as $hypervisor) {
            $fits = ($id === null || $hypervisor['id'] === $id)
                && ($zone === null || $hypervisor['hypervisor_group_id'] === $zone)
                && $hypervisor['online'] && $hypervisor['enabled']
                && $this->freeMemory($hypervisor) >= $memory;
            if ($fits) {
                return $hypervisor;
            }
        }
        $check->add('base', 'There is no available hypervisor with enough resources');

        return null;
    }

    /** @param array<string, mixed> $hypervisor */
    private function freeMemory(array $hypervisor): int
    {
        $used = 0;
        foreach ($this->context->store->all('virtual_machines') as $machine) {
            if ($machine['hypervisor_id'] === $hypervisor['id'] && $machine['deleted_at'] === null) {
                $used += $machine['memory'];
            }
        }

        return $hypervisor['total_memory'] - $used;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>|null
     */
    private function dataStore(array $fields, Validator $check, string $field): ?array
    {
        $zone = Value::int($fields[$field] ?? null);
        foreach ($this->context->store->all('data_stores') as $dataStore) {
            if ($zone === null || $dataStore['data_store_group_id'] === $zone) {
                return $dataStore;
            }
        }
        $check->add($field, 'is invalid');

        return null;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @param array<string, mixed> $hypervisor
     * @return array<string, mixed>|null
     */
    private function join(array $fields, Validator $check, array $hypervisor): ?array
    {
        $network = Value::int($fields['primary_network_id'] ?? null);
        $group = Value::int($fields['primary_network_group_id'] ?? null);
        foreach ($this->context->store->all('network_joins') as $join) {
            $joined = $this->context->store->get('networks', $join['network_id']);
            $fits = self::joinServes($join, $hypervisor)
                && ($network === null || $join['network_id'] === $network)
                && ($group === null || $joined['network_group_id'] === $group);
            if ($fits) {
                return $join;
            }
        }
        $check->add(
            $group !== null && $network === null ? 'primary_network_group_id' : 'primary_network_id',
            'is invalid',
        );

        return null;
    }

    /**
     * @param array<string, mixed> $join
     * @param array<string, mixed> $hypervisor
     */
    public static function joinServes(array $join, array $hypervisor): bool
    {
        return $join['target_join_type'] === 'Hypervisor'
            ? $join['target_join_id'] === $hypervisor['id']
            : $join['target_join_id'] === $hypervisor['hypervisor_group_id'];
    }

    /**
     * @param array<array-key, mixed> $fields
     * @param array<string, mixed> $join
     * @param array<string, mixed> $owner
     * @return array<string, mixed>|null
     */
    private function address(array $fields, Validator $check, array $join, array $owner): ?array
    {
        // From 6.3 on every machine gets an address; before, the client may decline.
        $declined = !Value::bool($fields['required_ip_address_assignment'] ?? true);
        if ($declined && !$this->context->version->atLeast('6.3')) {
            return null;
        }
        $wanted = Value::text($fields['selected_ip_address'] ?? null) ?? '';
        $wantedId = Value::int($fields['selected_ip_address_id'] ?? null);
        if ($wanted === '' && $wantedId === null) {
            $address = self::freeAddress($this->context, $join['network_id'], $owner['id']);
            if ($address === null) {
                $check->add('base', 'There are no free IP addresses in the network');
            }

            return $address;
        }
        foreach ($this->context->store->where('ip_addresses', 'network_id', $join['network_id']) as $address) {
            $named = $address['address'] === $wanted || $address['id'] === $wantedId;
            if ($named && self::isFree($this->context, $address, $owner['id'])) {
                return $address;
            }
        }
        $check->add('selected_ip_address', 'is not free');

        return null;
    }
}
