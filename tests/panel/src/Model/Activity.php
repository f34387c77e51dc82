<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Transactions and log items, newest first, ten to a page. */
final class Activity
{
    private const PAGE_SIZE = 10;

    public function transactions(Context $context): Answer
    {
        return $this->list($context, 'transaction', $context->store->all('transactions'));
    }

    public function transactionsOfMachine(Context $context): Answer
    {
        $machine = Machines::find($context);

        return $this->list(
            $context,
            'transaction',
            $context->store->where('transactions', 'parent_id', $machine['id']),
        );
    }

    public function transaction(Context $context): Answer
    {
        $record = $context->store->get('transactions', $context->id());
        if ($record === null || !$this->visible($context, $record)) {
            throw ApiError::notFound('Transaction');
        }

        return Answer::ok($context->object('transaction', $this->transactionValues($context, $record)));
    }

    public function logs(Context $context): Answer
    {
        return $this->list($context, 'log_item', $context->store->all('log_items'));
    }

    public function logsOfMachine(Context $context): Answer
    {
        $machine = Machines::find($context);
        $items = array_filter(
            $context->store->all('log_items'),
            static fn (array $item): bool => $item['virtual_machine_id'] === $machine['id'],
        );

        return $this->list($context, 'log_item', $items);
    }

    public function log(Context $context): Answer
    {
        $record = $context->store->get('log_items', $context->id());
        if ($record === null || !$this->visible($context, $record)) {
            throw ApiError::notFound('LogItem');
        }

        return Answer::ok($context->object('log_item', $record));
    }

    /** @param array<int, array<string, mixed>> $records */
    private function list(Context $context, string $root, array $records): Answer
    {
        $seen = array_filter($records, fn (array $record): bool => $this->visible($context, $record));
        krsort($seen);

        return $context->list(
            $root,
            $seen,
            $root === 'transaction'
                ? fn (array $record): array => $this->transactionValues($context, $record)
                : null,
            self::PAGE_SIZE,
        );
    }

    /**
     * A job belongs to the owner of its machine as well as to the one who asked for it.
     *
     * @param array<string, mixed> $record
     */
    private function visible(Context $context, array $record): bool
    {
        if ($context->scope === 'all' || $record['user_id'] === $context->userId()) {
            return true;
        }
        $machineId = $record['parent_id'] ?? $record['virtual_machine_id'] ?? 0;

        return ($context->store->get('virtual_machines', $machineId)['user_id'] ?? null) === $context->userId();
    }

    /**
     * @param array<string, mixed> $record
     * @return array<string, mixed>
     */
    private function transactionValues(Context $context, array $record): array
    {
        $query = $context->request->query;
        $detailed = array_key_exists('log', $query) || array_key_exists('detailed', $query);

        return ['log_output' => $detailed ? $record['log_output'] : null] + $record;
    }
}
