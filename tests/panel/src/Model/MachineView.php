<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Routing\Context;

/** What the panel shows of a machine: stored fields plus those of its template, disks and addresses. */
final class MachineView
{
    /**
     * @param array<string, mixed> $machine
     * @return array<string, mixed>
     */
    public static function values(Context $context, array $machine): array
    {
        $template = $context->store->get('templates', $machine['template_id']) ?? [];
        $prices = self::prices($context, $machine);

        return [
            'template_label' => $template['label'] ?? null,
            'operating_system' => $template['operating_system'] ?? null,
            'operating_system_distro' => $template['operating_system_distro'] ?? null,
            'allowed_swap' => $template['allowed_swap'] ?? null,
            'allow_resize_without_reboot' => $template['allow_resize_without_reboot'] ?? null,
            'allowed_hot_migrate' => $template['allowed_hot_migrate'] ?? null,
            'min_disk_size' => $template['min_disk_size'] ?? null,
            'ip_addresses' => self::addresses($context, $machine['id']),
            'total_disk_size' => self::diskSize($context, $machine['id']),
            'monthly_bandwidth_used' => Statistics::bandwidthOfMonth($context, $machine['id']),
            'price_per_hour' => Decimal::ofUnits($prices['on']),
            'price_per_hour_powered_off' => Decimal::ofUnits($prices['off']),
            'support_incremental_backups' => $context->world->options->bool('incremental_backups'),
            'draas_keys' => [],
            'preferred_hvs' => [],
        ] + $machine;
    }

    public static function diskSize(Context $context, int $machineId): int
    {
        return array_sum(array_column($context->store->where('disks', 'virtual_machine_id', $machineId), 'disk_size'));
    }

    /** @return list<array{ip_address: array<string, mixed>}> */
    public static function addresses(Context $context, int $machineId): array
    {
        $addresses = [];
        foreach ($context->store->where('network_interfaces', 'virtual_machine_id', $machineId) as $interface) {
            foreach ($context->store->where('ip_address_joins', 'network_interface_id', $interface['id']) as $join) {
                $address = $context->store->get('ip_addresses', $join['ip_address_id']);
                $addresses[] = ['ip_address' => $context->show('ip_address', self::address($context, $address))];
            }
        }

        return $addresses;
    }

    /**
     * @param array<string, mixed> $address
     * @return array<string, mixed>
     */
    public static function address(Context $context, array $address): array
    {
        $joins = $context->store->where('ip_address_joins', 'ip_address_id', $address['id']);

        return ['free' => $joins === []] + $address;
    }

    /**
     * @param array<string, mixed> $machine
     * @return array<string, mixed> fields of the light status answer
     */
    public static function status(Context $context, array $machine): array
    {
        $names = [
            'id', 'identifier', 'hostname', 'template_id', 'built', 'locked', 'booted', 'operating_system',
            'suspended', 'recovery_mode', 'enable_autoscale', 'state',
        ];
        $template = $context->store->get('templates', $machine['template_id']);
        $values = ['operating_system' => $template['operating_system'] ?? null] + $machine;

        return array_replace(array_flip($names), array_intersect_key($values, array_flip($names)));
    }

    /**
     * @param array<string, mixed> $machine
     * @return array{on: int, off: int} units of 1e-8
     */
    private static function prices(Context $context, array $machine): array
    {
        $history = $context->store->where('usage', 'virtual_machine_id', $machine['id']);
        if ($history === []) {
            return ['on' => 0, 'off' => 0];
        }
        $entry = end($history);
        $costs = $context->world->costs;

        return [
            'on' => $costs->price(['booted' => true] + $entry)['net'],
            'off' => $costs->price(['booted' => false] + $entry)['net'],
        ];
    }
}
