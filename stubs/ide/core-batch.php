<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/batch.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp;

/**
 * Many calls at once: whatever asks a panel (list, load, save, delete, actions, workflows, methods of classes of your
 * own) is queued here and runs side by side with the others, a bounded number at a time, over kept connections.
 *
 *     $batch = new OnApp\Batch(concurrency: 16, timeout: 10.0, deadline: 60.0);
 *     foreach ($ids as $id) {
 *         $batch->add($id, [$factory->factory('VirtualMachine'), 'load'], $id);
 *     }
 *     foreach ($batch as $id => $result) {
 *         echo $id, ': ', $result->error?->getMessage() ?? $result->value->_label, "\n";
 *     }
 *
 * Each call runs in a Fiber that steps aside while it waits for the panel; PHP code of two calls never runs at the same
 * moment. Two calls that use the same API object run one after the other. A batch can be used within calls of another
 * one, whose limits then hold as well.
 */
final class Batch implements \IteratorAggregate
{
    /**
     * @param int|null $concurrency most calls under way at once, 1 to 1000; null: INI onapp.concurrency
     * @param float|null $timeout seconds for each call, with all its requests, retries and pauses; null: none beside
     *   those of the objects
     * @param float|null $deadline seconds for all, from the first step of the loop, or of run(); null: none
     * @throws \ValueError when one of them is out of range
     */
    public function __construct(?int $concurrency = null, ?float $timeout = null, ?float $deadline = null) {}

    /**
     * Queues a call; nothing is sent yet. Calls can be added while the batch runs, too.
     *
     * @param int|string $key under which its result is given back
     * @param callable $call [$machine, 'reboot'], $machine->reboot(...) or any function that asks panels; the
     *   arguments that follow are passed to it
     */
    public function add(int|string $key, callable $call, mixed ...$arguments): static {}

    /**
     * Queues what an iterable gives: key => callable. It is read only as fast as calls begin, so that a generator of
     * any length costs what is under way.
     */
    public function addAll(iterable $calls): static {}

    /**
     * @param callable|null $progress called after each call that ended, before its result is given back:
     *   function (int $finished, int $running, int $waiting, OnApp\BatchResult $last). Calls of an iterable that were
     *   not read yet do not count as waiting. What it throws ends the batch.
     */
    public function onProgress(?callable $progress): static {}

    /**
     * Runs all to the end.
     *
     * @return array<int|string, BatchResult> in the order in which the calls were added
     * @throws \OnApp\Exception\InvalidArgumentException when a key is there twice
     */
    public function run(): array {}

    /**
     * Runs the calls; key => BatchResult in the order in which they end. Leaving the loop cancels the rest: requests
     * under way are cut off (the panel may carry out what it has already received), finally blocks run, and what was
     * queued is forgotten.
     */
    public function getIterator(): \Iterator {}
}

/**
 * What came of one call of a batch.
 */
final class BatchResult
{
    public readonly int|string $key;

    /** What the call returned; null when it threw. Objects that do not throw return false for a failure, as ever. */
    public readonly mixed $value;

    /** What the call threw; OnApp\Exception\TimeoutException, too, when its time or that of the batch was over. */
    public readonly ?\Throwable $error;

    /** Seconds from its beginning to its end; 0.0 when it never began. */
    public readonly float $seconds;

    private function __construct() {}

    /**
     * The value.
     * @throws \Throwable what the call threw
     */
    public function get(): mixed {}
}
