<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/**
 * Jobs on the virtual clock: one running per machine, the others wait in order.
 *
 * A job's effect is a name and arguments, not code, so that a snapshot taken in the middle can go on.
 */
final class Transactions
{
    private const UNFINISHED = ['pending', 'running'];

    /** @var array<int, true> ids not finished yet */
    private array $open = [];

    /** @var \Closure(string, array<string, mixed>): ?array<string, mixed> asks the faults about a job that starts */
    private \Closure $faultFor;

    private Lifecycle $lifecycle;

    public function __construct(
        private readonly Store $store,
        private readonly Clock $clock,
        private readonly Random $random,
    ) {
        $this->faultFor = static fn (): ?array => null;
    }

    public function setLifecycle(Lifecycle $lifecycle): void
    {
        $this->lifecycle = $lifecycle;
    }

    /** @param \Closure(string, array<string, mixed>): ?array<string, mixed> $faultFor */
    public function setFaultSource(\Closure $faultFor): void
    {
        $this->faultFor = $faultFor;
    }

    /**
     * Schedules jobs for one machine, each after the one before it, and locks the machine.
     *
     * @param list<array{0: string, 1: int, 2: string, 3?: array<string, mixed>}> $jobs
     *     action, seconds, effect, arguments
     * @return list<array<string, mixed>> the new transactions
     */
    public function schedule(int $machineId, array $jobs, int $userId): array
    {
        $after = $this->lastOpen($machineId);
        $created = [];
        foreach ($jobs as $job) {
            [$action, $seconds, $effect] = $job;
            $arguments = $job[3] ?? [];
            $record = $this->store->insert('transactions', [
                'action' => $action,
                'status' => 'pending',
                'parent_id' => $machineId,
                'parent_type' => 'VirtualMachine',
                'associated_object_id' => $arguments['object_id'] ?? $machineId,
                'associated_object_type' => $arguments['object_type'] ?? 'VirtualMachine',
                'user_id' => $userId,
                'dependent_transaction_id' => $after,
                'priority' => 0,
                'pid' => null,
                'identifier' => $this->random->identifier(14, 'transaction', $this->store->nextId('transactions')),
                'params' => $arguments === [] ? null : json_encode($arguments, JSON_THROW_ON_ERROR),
                'allowed_cancel' => true,
                'actor' => null,
                'start_after' => $this->clock->now(),
                'started_at' => null,
                'finished_at' => null,
                'seconds' => $seconds,
                'effect' => $effect,
                'arguments' => $arguments,
                'log_output' => '',
                'outcome' => null,
            ]);
            $this->store->insert('log_items', [
                'target_id' => $record['id'],
                'target_type' => 'Transaction',
                'action' => $action,
                'status' => 'pending',
                'user_id' => $userId,
                'virtual_machine_id' => $machineId,
                'identifier' => $this->store->get('virtual_machines', $machineId)['identifier'] ?? null,
            ]);
            $this->open[$record['id']] = true;
            $after = $record['id'];
            $created[] = $record;
        }
        $this->store->update('virtual_machines', $machineId, ['locked' => true]);
        $this->catchUp();

        return $created;
    }

    public function isBusy(int $machineId): bool
    {
        return $this->lastOpen($machineId) !== null;
    }

    /** Starts and ends whatever came due, in the order of the moments at which it came due. */
    public function catchUp(): void
    {
        $now = $this->clock->now();
        while (($event = $this->nextEvent($now)) !== null) {
            [$moment, , $id] = $event;
            $this->clock->during($moment, function () use ($id): void {
                $record = $this->store->get('transactions', $id);
                $record['status'] === 'pending' ? $this->start($record) : $this->finish($record);
            });
        }
    }

    public function cancelPending(int $machineId): void
    {
        foreach ($this->openOf($machineId) as $record) {
            $this->close($record, 'cancelled');
        }
    }

    /** Finds the open jobs again after the store was replaced. */
    public function reload(): void
    {
        $this->open = [];
        foreach ($this->store->all('transactions') as $id => $record) {
            if (in_array($record['status'], self::UNFINISHED, true)) {
                $this->open[$id] = true;
            }
        }
    }

    /** @return array{0: int, 1: int, 2: int}|null moment, order and id of the earliest due event */
    private function nextEvent(int $now): ?array
    {
        $next = null;
        foreach ($this->open as $id => $unused) {
            $record = $this->store->get('transactions', $id);
            $moment = $record['status'] === 'running' ? $this->endOf($record) : $this->startOf($record);
            // Ends go before starts of the same moment.
            $event = [$moment, $record['status'] === 'running' ? 0 : 1, $id];
            if ($moment !== null && $moment <= $now && ($next === null || $event < $next)) {
                $next = $event;
            }
        }

        return $next;
    }

    /** @param array<string, mixed> $record */
    private function endOf(array $record): int
    {
        return $record['started_at'] + $record['seconds'] + ($record['outcome']['hang_s'] ?? 0);
    }

    /** @param array<string, mixed> $record */
    private function startOf(array $record): ?int
    {
        $before = $record['dependent_transaction_id'];
        if ($before === null) {
            return $record['start_after'];
        }
        $previous = $this->store->get('transactions', $before);
        if ($previous !== null && in_array($previous['status'], self::UNFINISHED, true)) {
            return null;
        }

        return max($record['start_after'], $previous['finished_at'] ?? $record['start_after']);
    }

    /** @param array<string, mixed> $record */
    private function start(array $record): void
    {
        $outcome = ($this->faultFor)($record['action'], $record);
        $this->store->update('transactions', $record['id'], [
            'status' => 'running',
            'started_at' => $this->clock->now(),
            'pid' => 10000 + $record['id'],
            'allowed_cancel' => false,
            'outcome' => $outcome,
            'log_output' => 'Executing ' . $record['action'] . "\n",
        ]);
        $this->setLogStatus($record['id'], 'running');
        $this->lifecycle->onStart($record['effect'], $record['parent_id']);
    }

    /** @param array<string, mixed> $record */
    private function finish(array $record): void
    {
        if (($record['outcome']['fail'] ?? false) === true) {
            $this->close($record, 'failed');
            $this->cancelPending($record['parent_id']);
            $this->lifecycle->onFailure($record['action'], $record['parent_id']);

            return;
        }
        $this->close($record, 'complete');
        $this->lifecycle->onComplete($record['effect'], $record['parent_id'], $record['arguments']);
        if (!$this->isBusy($record['parent_id'])) {
            $this->lifecycle->release($record['parent_id']);
        }
    }

    /** @param array<string, mixed> $record */
    private function close(array $record, string $status): void
    {
        unset($this->open[$record['id']]);
        $this->store->update('transactions', $record['id'], [
            'status' => $status,
            'finished_at' => $this->clock->now(),
            'allowed_cancel' => false,
            'log_output' => $this->store->get('transactions', $record['id'])['log_output'] . ucfirst($status) . "\n",
        ]);
        $this->setLogStatus($record['id'], $status);
    }

    private function setLogStatus(int $transactionId, string $status): void
    {
        foreach ($this->store->where('log_items', 'target_id', $transactionId) as $item) {
            $this->store->update('log_items', $item['id'], ['status' => $status]);
        }
    }

    private function lastOpen(int $machineId): ?int
    {
        $open = $this->openOf($machineId);

        return $open === [] ? null : (int) array_key_last($open);
    }

    /** @return array<int, array<string, mixed>> */
    private function openOf(int $machineId): array
    {
        $records = [];
        foreach ($this->open as $id => $unused) {
            $record = $this->store->get('transactions', $id);
            if ($record['parent_id'] === $machineId) {
                $records[$id] = $record;
            }
        }
        ksort($records);

        return $records;
    }
}
