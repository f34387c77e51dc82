<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Engine\Costs;
use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Hourly usage and costs. */
final class Statistics
{
    /** Cost kinds this simulated installation never charges; shown as zero like on a real one. */
    private const ZERO_COSTS = [
        'monit_cost', 'storage_disk_size_cost', 'template_cost', 'template_iso_cost', 'template_count_cost',
        'template_disk_size_cost', 'customer_network_cost', 'edge_group_cost', 'autoscale_cost', 'acceleration_cost',
        'backup_disk_size_cost',
    ];

    private const DISCOUNTS = [
        'acceleration', 'autoscale', 'backup_disk_size', 'ova_count', 'ova_size', 'recovery_point',
        'storage_disk_size', 'template_count', 'template', 'template_disk_size', 'template_iso',
    ];

    public function cpuUsage(Context $context): Answer
    {
        $machine = $this->machine($context);
        $records = [];
        foreach ($this->activeHours($context, $machine['id'], false) as [$hour, $entry]) {
            $value = $context->world->costs->counter($this->base($context, 'cpu_base'), $hour, 'cpu', $machine['id']);
            $records[] = $this->row($context, $machine['id'], $hour, $entry['user_id']) + [
                'cpu_time' => $context->world->costs->published($value, $machine['id'], $hour),
            ];
        }

        return $context->list('cpu_hourly_stat', $records);
    }

    public function networkUsage(Context $context): Answer
    {
        $machine = $this->machine($context);
        $interfaceId = $context->id('nic');
        $records = [];
        $known = false;
        foreach ($context->store->where('usage', 'virtual_machine_id', $machine['id']) as $entry) {
            $known = $known || in_array($interfaceId, array_column($entry['interfaces'], 'id'), true);
        }
        if (!$known) {
            throw ApiError::notFound('NetworkInterface');
        }
        foreach ($this->activeHours($context, $machine['id'], true) as [$hour, $entry]) {
            $own = ['id' => self::rowId($interfaceId, $hour), 'network_interface_id' => $interfaceId];
            $records[] = $own
                + $this->row($context, $machine['id'], $hour, $entry['user_id'])
                + self::traffic($context, $machine['id'], $interfaceId, $hour);
        }

        return $context->list('net_hourly_stat', $records);
    }

    public function ofMachine(Context $context): Answer
    {
        $machine = $this->machine($context);
        $period = Period::of($context);
        $rows = $context->world->costs->machineHours($machine['id'], $period->from, $period->to);

        return $this->hourlyList($context, array_map(fn (array $row): array => $this->hourly($context, $row), $rows));
    }

    public function machinesOfUser(Context $context): Answer
    {
        $user = Users::find($context);
        $period = Period::of($context);
        $rows = [];
        foreach ($context->world->costs->machinesOf($user['id']) as $machineId) {
            foreach ($context->world->costs->machineHours($machineId, $period->from, $period->to) as $row) {
                if ($row['entry']['user_id'] === $user['id']) {
                    $rows[] = $this->hourly($context, $row);
                }
            }
        }

        return $this->hourlyList($context, $rows);
    }

    public function ofUser(Context $context): Answer
    {
        $user = Users::find($context);
        $period = Period::of($context);
        if (array_key_exists('hourly_stats', $context->request->query)) {
            $items = [];
            $end = $context->world->costs->lastPublished($period->to);
            $start = max($period->from, intdiv($user['created_at'], Costs::HOUR));
            for ($hour = $start; $hour < $end; $hour++) {
                $items[] = $this->userStatistics($context, $user, $hour, $hour + 1);
            }

            return Answer::ok(Document::list('user_stat', $items));
        }

        return Answer::ok(Document::object(
            'user_stat',
            $this->userStatistics($context, $user, $period->from, $period->to),
        ));
    }

    public function monthlyBills(Context $context): Answer
    {
        $user = Users::find($context);
        $date = $context->input('date');
        $year = (int) (is_array($date) ? ($date['year'] ?? 0) : 0);
        $year = $year > 0 ? $year : (int) gmdate('Y', $context->world->clock->now());
        $bills = [];
        for ($month = 1; $month <= 12; $month++) {
            $from = intdiv(gmmktime(0, 0, 0, $month, 1, $year), Costs::HOUR);
            $to = intdiv(gmmktime(0, 0, 0, $month + 1, 1, $year), Costs::HOUR);
            if ($from * Costs::HOUR > $context->world->clock->now()) {
                break;
            }
            $cost = $context->world->costs->trueTotal($user['id'], $from, $to);
            $bills[] = ['month' => $month, 'cost' => Decimal::ofUnits($cost['net'])];
        }

        // JSON has no wrapper here, XML has `vm_stat`.
        return Answer::ok($context->request->format === 'xml'
            ? Document::list('vm_stat', $bills)
            : Document::raw($bills, 'vm_stats'));
    }

    /** Kilobytes sent and received by all interfaces in the month so far. */
    public static function bandwidthOfMonth(Context $context, int $machineId): int
    {
        static $known = [];
        $now = $context->world->clock->now();
        $key = spl_object_id($context->world) . '|' . $machineId;
        $history = $context->store->where('usage', 'virtual_machine_id', $machineId);
        $stamp = intdiv($now, Costs::HOUR) . '|' . count($history) . '|' . json_encode($context->world->options->all());
        if (($known[$key][0] ?? null) === $stamp) {
            return $known[$key][1];
        }
        $from = intdiv(gmmktime(0, 0, 0, (int) gmdate('n', $now), 1, (int) gmdate('Y', $now)), Costs::HOUR);
        $sum = 0;
        foreach ((new self())->hours($context, $machineId, $from, intdiv($now, Costs::HOUR), true) as [$hour, $entry]) {
            foreach ($entry['interfaces'] as $interface) {
                $sum += array_sum(self::traffic($context, $machineId, $interface['id'], $hour));
            }
        }
        $known[$key] = [$stamp, $sum];

        return $sum;
    }

    /** @return array{data_sent: int, data_received: int} kilobytes of one hour as published */
    private static function traffic(Context $context, int $machineId, int $interfaceId, int $hour): array
    {
        $costs = $context->world->costs;
        $base = $context->world->options->int('net_base');
        $traffic = [];
        foreach (['sent', 'received'] as $direction) {
            $value = $costs->counter($base, $hour, 'net', $machineId, $interfaceId, $direction);
            $traffic['data_' . $direction] = $costs->published($value, $machineId, $hour);
        }

        return $traffic;
    }

    /**
     * The machine of the path; a deleted one keeps its statistics for a while.
     *
     * @return array<string, mixed>
     */
    private function machine(Context $context): array
    {
        $machine = preg_match('~^[0-9]+$~', $context->parameters['id']) === 1
            ? $context->store->get('virtual_machines', $context->id())
            : $context->store->first('virtual_machines', 'identifier', $context->parameters['id']);
        $keptUntil = ($machine['deleted_at'] ?? null) === null
            ? PHP_INT_MAX
            : $machine['deleted_at'] + $context->world->options->int('purge_deleted_after_h') * Costs::HOUR;
        if ($machine === null || $context->world->clock->now() >= $keptUntil) {
            throw ApiError::notFound('VirtualMachine');
        }
        if (!$context->reaches($machine['user_id'], 'virtual_machines.read')) {
            throw $context->hidden('VirtualMachine');
        }

        return $machine;
    }

    /** @return iterable<array{0: int, 1: array<string, mixed>}> */
    private function activeHours(Context $context, int $machineId, bool $bootedOnly): iterable
    {
        $period = Period::of($context);

        return $this->hours($context, $machineId, $period->from, $period->to, $bootedOnly);
    }

    /**
     * Published hours in which the machine existed, or was booted at any time, with the last such state in it.
     *
     * @return list<array{0: int, 1: array<string, mixed>}>
     */
    private function hours(Context $context, int $machineId, int $from, int $to, bool $bootedOnly): array
    {
        $history = array_values($context->store->where('usage', 'virtual_machine_id', $machineId));
        $to = $context->world->costs->lastPublished($to);
        $hours = [];
        foreach ($history as $position => $entry) {
            if ($entry['gone'] || ($bootedOnly && !$entry['booted'])) {
                continue;
            }
            $until = $history[$position + 1]['at'] ?? PHP_INT_MAX;
            $last = $until === PHP_INT_MAX ? $to : min($to, intdiv($until + Costs::HOUR - 1, Costs::HOUR));
            for ($hour = max($from, intdiv($entry['at'], Costs::HOUR)); $hour < $last; $hour++) {
                $hours[$hour] = [$hour, $entry];
            }
        }
        ksort($hours);

        return array_values($hours);
    }

    private function base(Context $context, string $option): int
    {
        return $context->world->options->int($option);
    }

    /** The number of a row is the same whenever it is asked for. */
    private static function rowId(int $objectId, int $hour): int
    {
        return ($hour - 400000) * 100000 + $objectId;
    }

    /** @return array<string, mixed> fields every hourly row has; rows appear when their hour is over */
    private function row(Context $context, int $machineId, int $hour, int $userId): array
    {
        return [
            'id' => self::rowId($machineId, $hour),
            'virtual_machine_id' => $machineId,
            'user_id' => $userId,
            'stat_time' => $hour * Costs::HOUR,
            'created_at' => ($hour + 1) * Costs::HOUR,
            'updated_at' => ($hour + 1) * Costs::HOUR,
        ];
    }

    /**
     * @param array{hour: int, entry: array<string, mixed>, cost: array<string, mixed>} $row
     * @return array<string, mixed>
     */
    private function hourly(Context $context, array $row): array
    {
        [$usage, $resources] = $this->split($context, $row['cost']);
        $values = $this->row($context, $row['entry']['virtual_machine_id'], $row['hour'], $row['entry']['user_id']);
        foreach (['stat_time', 'created_at', 'updated_at'] as $time) {
            $values[$time] = $context->world->clock->iso($values[$time]);
        }

        return $values + [
            'vm_billing_stat_id' => $values['id'],
            'currency_code' => $context->world->options->get('currency'),
            'booted' => $row['entry']['booted'],
            'usage_cost' => Decimal::ofUnits($usage),
            'vm_resources_cost' => Decimal::ofUnits($resources),
            'total_cost' => Decimal::ofUnits($usage + $resources),
            'cost' => Decimal::ofUnits($usage + $resources),
            'billing_stats' => $this->billingStats($context, $row['cost']),
        ];
    }

    /** @param list<array<string, mixed>> $rows */
    private function hourlyList(Context $context, array $rows): Answer
    {
        usort($rows, static fn (array $a, array $b): int => $a['id'] <=> $b['id']);

        return Answer::ok(Document::list('vm_hourly_stat', $rows));
    }

    /** Before 6.0 the free part is not charged at all; from 6.0 on it is charged and given back as discount. */
    private function charged(Context $context, int $net, int $discount): int
    {
        return $context->version->atLeast('6.0') ? $net + $discount : $net;
    }

    /**
     * @param array<string, mixed> $cost
     * @return array{0: int, 1: int} cost of usage (addresses, rate) and of resources
     */
    private function split(Context $context, array $cost): array
    {
        $sums = ['virtual_machines' => 0, 'disks' => 0, 'network_interfaces' => 0];
        foreach ($cost['parts'] as $kind => $objects) {
            foreach ($objects as $object) {
                foreach ($object['costs'] as $part) {
                    $sums[$kind] += $this->charged($context, $part['net'], $part['discount']);
                }
            }
        }

        return [$sums['network_interfaces'], $sums['virtual_machines'] + $sums['disks']];
    }

    /**
     * @param array<string, mixed> $cost
     * @return array<string, mixed>
     */
    private function billingStats(Context $context, array $cost): array
    {
        $stats = [
            'virtual_machines' => [],
            'disks' => [],
            'network_interfaces' => [],
            'backups' => [],
            'templates' => [],
        ];
        foreach ($cost['parts'] as $kind => $objects) {
            foreach ($objects as $object) {
                $costs = array_map(fn (array $part): array => [
                    'resource_name' => $part['resource_name'],
                    'value' => $part['value'],
                    'cost' => Decimal::ofUnits($this->charged($context, $part['net'], $part['discount'])),
                ], $object['costs']);
                $stats[$kind][] = ['id' => $object['id'], 'label' => $object['label'], 'costs' => $costs];
            }
        }

        return $stats;
    }

    /**
     * Sums over a period.
     *
     * @param array<string, mixed> $user
     * @return array<string, mixed>
     */
    private function userStatistics(Context $context, array $user, int $from, int $to): array
    {
        $machines = [];
        $total = ['cost' => 0, 'discount' => 0];
        foreach ($context->world->costs->machinesOf($user['id']) as $machineId) {
            $sum = [0, 0];
            foreach ($context->world->costs->machineHours($machineId, $from, $to) as $row) {
                if ($row['entry']['user_id'] === $user['id']) {
                    [$usage, $resources] = $this->split($context, $row['cost']);
                    $sum = [$sum[0] + $usage, $sum[1] + $resources];
                    $total['discount'] += $row['cost']['discount'];
                }
            }
            $total['cost'] += $sum[0] + $sum[1];
            $machines[] = ['virtual_machine_id' => $machineId, 'usage_cost' => Decimal::ofUnits($sum[0]),
                'vm_resources_cost' => Decimal::ofUnits($sum[1]), 'total_cost' => Decimal::ofUnits($sum[0] + $sum[1])];
        }
        $backups = ['net' => 0, 'discount' => 0];
        foreach ($context->world->costs->publishedBackupHours($user['id'], $from, $to) as $hour) {
            $backups['net'] += $hour['net'];
            $backups['discount'] += $hour['discount'];
        }

        return $this->userFields($context, $user, $to, $total, $backups, $machines);
    }

    /**
     * @param array<string, mixed> $user
     * @param array{cost: int, discount: int} $total of the machines
     * @param array{net: int, discount: int} $backups
     * @param list<array<string, mixed>> $machines
     * @return array<string, mixed>
     */
    private function userFields(
        Context $context,
        array $user,
        int $to,
        array $total,
        array $backups,
        array $machines,
    ): array {
        $backupCost = $this->charged($context, $backups['net'], $backups['discount']);
        $zero = Decimal::ofUnits(0);
        $fields = [
            'user_id' => $user['id'],
            'currency_code' => $context->world->options->get('currency'),
            'stat_time' => $context->world->clock->iso(($to - 1) * Costs::HOUR),
            'vm_cost' => Decimal::ofUnits($total['cost']),
            'backup_cost' => Decimal::ofUnits($backupCost),
            'backup_count_cost' => Decimal::ofUnits($backupCost),
        ] + array_fill_keys(self::ZERO_COSTS, $zero) + [
            'user_resources_cost' => Decimal::ofUnits($backupCost),
            'total_cost' => Decimal::ofUnits($total['cost'] + $backupCost),
            'vm_stats' => $machines,
        ];
        if (!$context->version->atLeast('6.0')) {
            return $fields;
        }
        foreach (self::DISCOUNTS as $kind) {
            $fields[$kind . '_discount_due_to_free'] = $zero;
        }
        $given = $total['discount'] + $backups['discount'];

        return [
            'vm_discount_due_to_free' => Decimal::ofUnits($total['discount']),
            'backup_discount_due_to_free' => Decimal::ofUnits($backups['discount']),
            'backup_count_discount_due_to_free' => Decimal::ofUnits($backups['discount']),
            'user_resources_discount_due_to_free' => Decimal::ofUnits($backups['discount']),
            'total_discount_due_to_free' => Decimal::ofUnits($given),
            'total_cost_with_discount' => Decimal::ofUnits($total['cost'] + $backupCost - $given),
        ] + $fields;
    }
}
