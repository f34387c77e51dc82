<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

/** Every id of the panel that a product names, with the field it stands in and the list it must be in. */
final class ChosenIds
{
    /** @return list<array{field: int, list: string, id: int}> */
    public static function of(Settings $settings): array
    {
        $chosen = [];
        $add = static function (int $field, string $list, ?int $id) use (&$chosen): void {
            if ($id !== null) {
                $chosen[] = ['field' => $field, 'list' => $list, 'id' => $id];
            }
        };
        foreach ($settings->templates as $template) {
            $add(2, 'templates', $template);
        }
        $add(4, 'hypervisor_zones', $settings->placement->zone);
        $add(4, 'hypervisors', $settings->placement->hypervisor);
        $add(6, 'networks', $settings->network);
        $add(9, 'data_store_zones', $settings->swap->zone);
        $add(11, 'data_store_zones', $settings->disk->zone);
        foreach ($settings->user->roles as $role) {
            $add(21, 'roles', $role);
        }
        $add(21, 'billing_plans', $settings->user->billingPlan);
        $add(21, 'user_groups', $settings->user->group);
        $add(23, 'networks', $settings->secondary?->network);
        return $chosen;
    }
}
