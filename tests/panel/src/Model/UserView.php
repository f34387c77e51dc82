<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Routing\Context;

/** What the panel shows of a user: stored fields plus usage and money computed on demand. */
final class UserView
{
    /**
     * @param array<string, mixed> $user
     * @return array<string, mixed>
     */
    public static function values(Context $context, array $user): array
    {
        $total = $context->world->costs->userTotal($user);
        $paid = self::paid($context, $user['id']);
        $gross = $total['net'] + $total['discount'];
        $modern = $context->version->atLeast('6.0');
        $mayReadKey = $context->userId() === $user['id'] || $context->scopeOf('users.update_api_key') === 'all';
        $computed = [
            'roles' => self::roles($context, $user['role_ids']),
            'total_amount' => Decimal::ofUnits($modern ? $gross : $total['net']),
            'total_amount_with_discount' => Decimal::ofUnits($total['net']),
            'discount_due_to_free' => Decimal::ofUnits($total['discount']),
            'payment_amount' => Decimal::ofUnits($paid),
            'outstanding_amount' => Decimal::ofUnits($total['net'] - $paid),
            'monthly_price' => Decimal::ofUnits(self::plan($context, $user)['monthly_price'] ?? 0),
            'bucket_id' => $user['billing_plan_id'],
            'api_key' => $mayReadKey ? $user['api_key'] : null,
            'additional_fields' => [],
            'infoboxes' => ['display_infoboxes' => $user['display_infoboxes'], 'hidden_infoboxes' => []],
        ];
        $values = $computed + self::usage($context, $user) + $user;
        unset($values['password_hash']);

        return $values;
    }

    public static function paid(Context $context, int $userId): int
    {
        return array_sum(array_column($context->store->where('payments', 'user_id', $userId), 'amount'));
    }

    /**
     * @param array<string, mixed> $user
     * @return array<string, mixed>|null
     */
    private static function plan(Context $context, array $user): ?array
    {
        return $user['billing_plan_id'] === null
            ? null
            : $context->store->get('billing_plans', $user['billing_plan_id']);
    }

    /**
     * @param list<int> $ids
     * @return list<array{role: array<string, mixed>}>
     */
    private static function roles(Context $context, array $ids): array
    {
        $roles = [];
        foreach ($ids as $id) {
            $role = $context->store->get('roles', $id);
            if ($role !== null) {
                $shown = $context->show('role', ['permissions' => []] + $role);
                unset($shown['permissions'], $shown['users_count']);
                $roles[] = ['role' => $shown];
            }
        }

        return $roles;
    }

    /**
     * @param array<string, mixed> $user
     * @return array<string, mixed>
     */
    private static function usage(Context $context, array $user): array
    {
        $sums = ['memory' => 0, 'cpus' => 0, 'cpu_shares' => 0, 'disk' => 0];
        $addresses = [];
        foreach ($context->store->where('virtual_machines', 'user_id', $user['id']) as $machine) {
            if ($machine['deleted_at'] !== null) {
                continue;
            }
            $sums['memory'] += $machine['memory'];
            $sums['cpus'] += $machine['cpus'];
            $sums['cpu_shares'] += $machine['cpus'] * $machine['cpu_shares'];
            $sums['disk'] += MachineView::diskSize($context, $machine['id']);
            array_push($addresses, ...MachineView::addresses($context, $machine['id']));
        }
        $limits = $context->world->costs->limits($user['billing_plan_id']);

        return [
            'used_memory' => $sums['memory'],
            'used_cpus' => $sums['cpus'],
            'used_cpu_shares' => $sums['cpu_shares'],
            'used_disk_size' => $sums['disk'],
            'used_ip_addresses' => $addresses,
            'memory_available' => isset($limits['memory']) ? max(0, $limits['memory'] - $sums['memory']) : null,
            'disk_space_available' => isset($limits['disk_size'])
                ? max(0, $limits['disk_size'] - $sums['disk'])
                : null,
        ];
    }
}
