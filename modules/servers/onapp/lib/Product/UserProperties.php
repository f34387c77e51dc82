<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Entities;

/** Column 21: what users of the panel are made with. */
final class UserProperties
{
    private const DEFAULT_ROLE = 2;
    private const DEFAULT_PLAN = 1;

    /** @param list<int> $roles */
    private function __construct(
        public readonly array $roles,
        public readonly int $billingPlan,
        public readonly ?int $group,
        public readonly ?string $timeZone,
    ) {
    }

    /** @return self|null null: the text is not what the column holds */
    public static function parse(string $column): ?self
    {
        $stored = $column === '' ? [] : Entities::json($column);
        if ($stored === null) {
            return null;
        }
        $roles = $stored['role_ids'] ?? [self::DEFAULT_ROLE];
        $roles = is_array($roles) ? implode(',', array_filter($roles, 'is_scalar')) : (string) $roles;
        $roles = StoredNumber::ids($roles);
        $plan = StoredNumber::id($stored['billing_plan'] ?? self::DEFAULT_PLAN);
        $group = $stored['user_group'] ?? '';
        $isNoGroup = in_array($group, ['', null, 0, '0'], true);
        $zone = $stored['time_zone'] ?? '';
        if ($roles === null || $roles === [] || $plan === null || !is_string($zone)) {
            return null;
        }
        if (!$isNoGroup && StoredNumber::id($group) === null) {
            return null;
        }
        return new self($roles, $plan, $isNoGroup ? null : StoredNumber::id($group), $zone === '' ? null : $zone);
    }
}
