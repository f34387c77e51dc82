<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/**
 * Hourly costs in units of 1e-8, from the history the meter keeps.
 *
 * An hour is priced by the state at its end; an hour counts for a machine that existed at any time in it.
 */
final class Costs
{
    public const HOUR = 3600;

    public function __construct(
        private readonly Store $store,
        private readonly Clock $clock,
        private readonly Random $random,
        private readonly Options $options,
    ) {
    }

    /** @return array<string, int> limits of a plan by resource, unlimited ones left out */
    public function limits(?int $planId): array
    {
        $limits = [];
        foreach ($this->resources($planId) as $resource) {
            if ($resource['limit'] !== null) {
                $limits[$resource['resource_name']] = $resource['limit'];
            }
        }

        return $limits;
    }

    /**
     * True totals since the account exists, up to the last hour that ended.
     *
     * @param array<string, mixed> $user
     * @return array{net: int, discount: int}
     */
    public function userTotal(array $user): array
    {
        return $this->trueTotal($user['id'], 0, intdiv($this->clock->now(), self::HOUR));
    }

    /**
     * Independent of publishing delays: what tests compare collected figures with.
     *
     * @param int $from first hour, as hours since 1970
     * @param int $to hour behind the last
     * @return array{net: int, discount: int}
     */
    public function trueTotal(int $userId, int $from, int $to): array
    {
        $sum = ['net' => 0, 'discount' => 0];
        foreach ($this->machinesOf($userId) as $machineId) {
            foreach ($this->segments($machineId, $from, $to) as [$entry, $first, $last]) {
                if ($entry['user_id'] === $userId) {
                    $cost = $this->price($entry);
                    $sum['net'] += $cost['net'] * ($last - $first);
                    $sum['discount'] += $cost['discount'] * ($last - $first);
                }
            }
        }
        foreach ($this->backupHours($userId, $from, $to) as $backup) {
            $sum['net'] += $backup['net'];
            $sum['discount'] += $backup['discount'];
        }

        return $sum;
    }

    /**
     * Published hours of one machine.
     *
     * @return list<array{hour: int, entry: array<string, mixed>, cost: array<string, mixed>}>
     */
    public function machineHours(int $machineId, int $from, int $to): array
    {
        $hours = [];
        foreach ($this->segments($machineId, $from, $this->lastPublished($to)) as [$entry, $first, $last]) {
            $price = $this->price($entry);
            for ($hour = $first; $hour < $last; $hour++) {
                $cost = $price;
                if ($this->isVariable($hour)) {
                    $cost = $this->scaled($price, $machineId, $hour);
                }
                $hours[] = ['hour' => $hour, 'entry' => $entry, 'cost' => $cost];
            }
        }

        return $hours;
    }

    /**
     * Published cost of backups by hour.
     *
     * @return array<int, array{count: int, size: int, net: int, discount: int}> by hour
     */
    public function publishedBackupHours(int $userId, int $from, int $to): array
    {
        return $this->backupHours($userId, $from, $this->lastPublished($to));
    }

    /** @return list<int> machines that belong or once belonged to the user */
    public function machinesOf(int $userId): array
    {
        $ids = array_keys($this->store->where('virtual_machines', 'user_id', $userId));
        foreach ($this->store->all('virtual_machines') as $machine) {
            if (in_array($userId, $machine['former_user_ids'] ?? [], true)) {
                $ids[] = $machine['id'];
            }
        }

        return array_values(array_unique($ids));
    }

    /** The hour behind the last one of which anything is shown yet. */
    public function lastPublished(int $to): int
    {
        return min($to, intdiv($this->clock->now(), self::HOUR) - $this->options->int('stats_delay_h'));
    }

    /** A counter of one hour as it is published now: partly while it settles, corrected when revised. */
    public function published(int $value, int $machineId, int $hour): int
    {
        $settle = $this->options->int('settle_h');
        $age = intdiv($this->clock->now(), self::HOUR) - $hour - 1;
        if ($settle > 0 && $age < $settle) {
            $value = intdiv($value * max(0, $age), $settle);
        }
        foreach ($this->options->get('revise') as $revision) {
            if (
                (int) $revision['machine'] === $machineId && (int) $revision['hour'] === $hour
                && (int) ($revision['at'] ?? 0) <= $this->clock->now()
            ) {
                $value = intdiv($value * (int) $revision['permille'], 1000);
            }
        }

        return $value;
    }

    /** A deterministic counter with the daily rhythm of a real machine. */
    public function counter(int $base, int $hour, string|int ...$name): int
    {
        $weights = [
            420, 360, 320, 300, 310, 360, 470, 640, 820, 960, 1060, 1120,
            1150, 1160, 1150, 1140, 1160, 1240, 1380, 1500, 1480, 1270, 960, 640,
        ];
        $name[] = $hour;

        return intdiv($base * $weights[$hour % 24] * (500 + $this->random->below(1000, ...$name)), 1000000);
    }

    /**
     * Cost of one hour in a state: whole, and by part.
     *
     * @param array<string, mixed> $entry record of the meter
     * @return array<string, mixed>
     */
    public function price(array $entry): array
    {
        $prices = $this->prices($entry['billing_plan_id']);
        $parts = ['virtual_machines' => [], 'disks' => [], 'network_interfaces' => []];
        $free = array_map(static fn (array $price): int => $price['free'], $prices);
        $charge = function (string $resource, int $amount) use ($prices, &$free, $entry): array {
            $price = $prices[$resource] ?? null;
            if ($price === null) {
                return ['resource_name' => $resource, 'value' => $amount, 'net' => 0, 'discount' => 0];
            }
            $each = $entry['booted'] ? $price['on'] : $price['off'];
            $given = min($amount, $free[$resource]);
            $free[$resource] -= $given;

            return [
                'resource_name' => $resource, 'value' => $amount,
                'net' => ($amount - $given) * $each, 'discount' => $given * $each,
            ];
        };
        $parts['virtual_machines'][] = ['id' => $entry['virtual_machine_id'], 'label' => $entry['label'], 'costs' => [
            $charge('cpus', $entry['cpus']),
            $charge('cpu_shares', $entry['cpu_shares'] * $entry['cpus']),
            $charge('memory', $entry['memory']),
        ]];
        foreach ($entry['disks'] as $disk) {
            $parts['disks'][] = ['id' => $disk['id'], 'label' => $disk['label'], 'costs' => [
                $charge('disk_size', $disk['size']),
            ]];
        }
        foreach ($entry['interfaces'] as $interface) {
            $parts['network_interfaces'][] = ['id' => $interface['id'], 'label' => $interface['label'], 'costs' => [
                $charge('ip_addresses', $interface['ips']),
                $charge('rate', $interface['rate']),
            ]];
        }

        return self::sum($parts);
    }

    /**
     * @param array<string, list<array<string, mixed>>> $parts
     * @return array<string, mixed>
     */
    private static function sum(array $parts): array
    {
        $cost = ['net' => 0, 'discount' => 0, 'parts' => $parts];
        foreach ($parts as $objects) {
            foreach ($objects as $object) {
                $cost['net'] += array_sum(array_column($object['costs'], 'net'));
                $cost['discount'] += array_sum(array_column($object['costs'], 'discount'));
            }
        }

        return $cost;
    }

    /**
     * @param array<string, mixed> $price
     * @return array<string, mixed>
     */
    private function scaled(array $price, int $machineId, int $hour): array
    {
        $parts = $price['parts'];
        foreach ($parts as &$objects) {
            foreach ($objects as &$object) {
                foreach ($object['costs'] as &$cost) {
                    $cost['net'] = $this->published($cost['net'], $machineId, $hour);
                    $cost['discount'] = $this->published($cost['discount'], $machineId, $hour);
                }
                unset($cost);
            }
            unset($object);
        }
        unset($objects);

        return self::sum($parts);
    }

    private function isVariable(int $hour): bool
    {
        $age = intdiv($this->clock->now(), self::HOUR) - $hour - 1;

        return $age < $this->options->int('settle_h') || $this->options->get('revise') !== [];
    }

    /**
     * Stretches of hours governed by one state.
     *
     * @return list<array{0: array<string, mixed>, 1: int, 2: int}> state, first hour, hour behind the last
     */
    private function segments(int $machineId, int $from, int $to): array
    {
        $history = array_values($this->store->where('usage', 'virtual_machine_id', $machineId));
        $to = min($to, intdiv($this->clock->now(), self::HOUR));
        $segments = [];
        foreach ($history as $position => $entry) {
            if ($entry['gone']) {
                break;
            }
            $next = $history[$position + 1] ?? null;
            // The last moment before the next state decides: an hour belongs to the state at its end.
            $first = intdiv($entry['at'], self::HOUR);
            $last = match (true) {
                $next === null => $to,
                $next['gone'] => intdiv($next['at'] + self::HOUR - 1, self::HOUR),
                default => intdiv($next['at'], self::HOUR),
            };
            $first = max($first, $from);
            $last = min($last, $to);
            if ($first < $last) {
                $segments[] = [$entry, $first, $last];
            }
        }

        return $segments;
    }

    /** @return array<int, array{count: int, size: int, net: int, discount: int}> */
    private function backupHours(int $userId, int $from, int $to): array
    {
        $owned = static fn (array $backup): bool => $backup['user_id'] === $userId;
        $backups = array_filter($this->store->all('backups'), $owned);
        if ($backups === []) {
            return [];
        }
        $prices = $this->prices($this->store->get('users', $userId)['billing_plan_id'] ?? null);
        $to = min($to, intdiv($this->clock->now(), self::HOUR));
        $hours = [];
        $from = max($from, intdiv((int) min(array_column($backups, 'created_at')), self::HOUR));
        for ($hour = $from; $hour < $to; $hour++) {
            $end = ($hour + 1) * self::HOUR;
            $count = 0;
            $sizeKb = 0;
            foreach ($backups as $backup) {
                if ($backup['created_at'] < $end && ($backup['deleted_at'] === null || $backup['deleted_at'] >= $end)) {
                    $count++;
                    $sizeKb += $backup['backup_size'];
                }
            }
            $price = $prices['backup'] ?? ['free' => 0, 'on' => 0];
            $given = min($count, $price['free']);
            $hours[$hour] = [
                'count' => $count,
                'size' => $sizeKb,
                'net' => ($count - $given) * $price['on'],
                'discount' => $given * $price['on'],
            ];
        }

        return $hours;
    }

    /** @return array<int, array<string, mixed>> */
    private function resources(?int $planId): array
    {
        return $planId === null ? [] : $this->store->where('base_resources', 'billing_plan_id', $planId);
    }

    /** @return array<string, array{free: int, on: int, off: int}> */
    private function prices(?int $planId): array
    {
        $prices = [];
        foreach ($this->resources($planId) as $resource) {
            $prices[$resource['resource_name']] = [
                'free' => $resource['limit_free'], 'on' => $resource['price_on'], 'off' => $resource['price_off'],
            ];
        }

        return $prices;
    }
}
