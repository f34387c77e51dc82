<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/**
 * The state: tables of records by id, with indexes on the columns that lists ask for.
 *
 * Times are whole seconds, amounts units of 1e-8; records hold nothing that JSON could not carry.
 */
final class Store
{
    private const INDEXED = [
        'disks' => ['virtual_machine_id'],
        'network_interfaces' => ['virtual_machine_id'],
        'ip_address_joins' => ['network_interface_id', 'ip_address_id'],
        'ip_addresses' => ['network_id'],
        'virtual_machines' => ['user_id', 'identifier'],
        'usage' => ['virtual_machine_id'],
        'transactions' => ['parent_id'],
        'log_items' => ['target_id'],
        'backups' => ['virtual_machine_id', 'disk_id'],
        'schedules' => ['virtual_machine_id'],
        'schedule_logs' => ['schedule_id'],
        'auto_scalings' => ['virtual_machine_id'],
        'firewall_rules' => ['virtual_machine_id'],
        'payments' => ['user_id'],
        'base_resources' => ['billing_plan_id'],
        'dns_records' => ['dns_zone_id'],
    ];

    /** How many earlier states are kept for stale reads. */
    private const HISTORY = 32;

    /** @var array<string, array<int, array<string, mixed>>> */
    private array $tables = [];

    /** @var array<string, int> highest id given out by table */
    private array $sequences = [];

    /** @var array<string, array<string, array<array-key, array<int, true>>>> */
    private array $indexes = [];

    /**
     * Tables and indexes, newest last; PHP shares the copies until one is written.
     *
     * @var list<array{0: array<string, mixed>, 1: array<string, mixed>}>
     */
    private array $history = [];

    public function __construct(private readonly Clock $clock)
    {
    }

    /** @return array<string, mixed>|null */
    public function get(string $table, int $id): ?array
    {
        return $this->tables[$table][$id] ?? null;
    }

    /** @return array<int, array<string, mixed>> */
    public function all(string $table): array
    {
        return $this->tables[$table] ?? [];
    }

    /** @return array<int, array<string, mixed>> records whose column holds the value, in order of id */
    public function where(string $table, string $column, int|string $value): array
    {
        if (!in_array($column, self::INDEXED[$table] ?? [], true)) {
            return array_filter($this->all($table), static fn (array $row): bool => ($row[$column] ?? null) === $value);
        }
        $rows = [];
        foreach ($this->indexes[$table][$column][$value] ?? [] as $id => $unused) {
            $rows[$id] = $this->tables[$table][$id];
        }
        ksort($rows);

        return $rows;
    }

    /** @return array<string, mixed>|null */
    public function first(string $table, string $column, int|string $value): ?array
    {
        $rows = $this->where($table, $column, $value);

        return $rows === [] ? null : reset($rows);
    }

    /**
     * @param array<string, mixed> $record
     * @return array<string, mixed> the record with id and times
     */
    public function insert(string $table, array $record): array
    {
        $id = $record['id'] ?? $this->nextId($table);
        $now = $this->clock->now();
        $record = ['id' => $id] + $record + ['created_at' => $now, 'updated_at' => $now];
        $this->sequences[$table] = max($this->sequences[$table] ?? 0, $id);
        $this->tables[$table][$id] = $record;
        $this->index($table, $record, true);

        return $record;
    }

    /**
     * @param array<string, mixed> $changes
     * @return array<string, mixed>
     */
    public function update(string $table, int $id, array $changes): array
    {
        $record = $this->tables[$table][$id] ?? null;
        if ($record === null) {
            throw new \LogicException("No $table record $id");
        }
        $this->index($table, $record, false);
        $record = $changes + ['updated_at' => $this->clock->now()] + $record;
        $this->tables[$table][$id] = $record;
        $this->index($table, $record, true);

        return $record;
    }

    public function delete(string $table, int $id): void
    {
        if (isset($this->tables[$table][$id])) {
            $this->index($table, $this->tables[$table][$id], false);
            unset($this->tables[$table][$id]);
        }
    }

    public function nextId(string $table): int
    {
        return ($this->sequences[$table] ?? 0) + 1;
    }

    public function clear(): void
    {
        $this->tables = $this->sequences = $this->indexes = $this->history = [];
    }

    /** Keeps the present state as the one a stale read may show later. */
    public function remember(): void
    {
        $this->history[] = [$this->tables, $this->indexes];
        if (count($this->history) > self::HISTORY) {
            array_shift($this->history);
        }
    }

    /**
     * Shows the state before the last writes while the action runs.
     *
     * @template T
     * @param \Closure(): T $action
     * @return T
     */
    public function asBefore(int $writes, \Closure $action): mixed
    {
        $count = count($this->history);
        if ($writes < 1 || $count === 0) {
            return $action();
        }
        $present = [$this->tables, $this->indexes];
        [$this->tables, $this->indexes] = $this->history[max(0, $count - $writes)];
        try {
            return $action();
        } finally {
            [$this->tables, $this->indexes] = $present;
        }
    }

    /** @return array{tables: array<string, mixed>, sequences: array<string, int>} */
    public function snapshot(): array
    {
        return ['tables' => array_map('array_values', $this->tables), 'sequences' => $this->sequences];
    }

    /** @param array<string, mixed> $snapshot */
    public function restore(array $snapshot): void
    {
        $this->clear();
        foreach ($snapshot['tables'] as $table => $records) {
            $this->tables[$table] = array_column($records, null, 'id');
            foreach ($this->tables[$table] as $record) {
                $this->index($table, $record, true);
            }
        }
        $this->sequences = $snapshot['sequences'];
    }

    /** @param array<string, mixed> $record */
    private function index(string $table, array $record, bool $add): void
    {
        foreach (self::INDEXED[$table] ?? [] as $column) {
            $value = $record[$column] ?? null;
            if ($value === null) {
                continue;
            }
            if ($add) {
                $this->indexes[$table][$column][$value][$record['id']] = true;
            } else {
                unset($this->indexes[$table][$column][$value][$record['id']]);
            }
        }
    }
}
