--TEST--
Batch: leaving the loop cancels the rest cleanly
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$slow, $patient] = connected();
[$fast, $quick] = connected();
$slow->always(200, '{"virtual_machine":{"id":5}}', ['delay' => 30.0]);
$fast->always(200, '{"virtual_machine":{"id":5,"label":"web"}}');

$unwound = 0;
$wait = static function () use ($patient, &$unwound): void {
    try {
        $patient->factory('VirtualMachine')->load(1);
        echo "not reached\n";
    } catch (Throwable) {
        echo "nothing to catch\n";
    } finally {
        $unwound++;
    }
};

$batch = new OnApp\Batch(concurrency: 3);
$batch->add(1, $wait)->add(2, $wait)->add('quick', [$quick->factory('VirtualMachine'), 'load'], 1);
$batch->add('never', static fn () => print("not run\n"));
$begun = microtime(true);
foreach ($batch as $key => $result) {
    check('first', 'quick', $key);
    break;
}
check('at once', true, microtime(true) - $begun < 5);
check('finally', 2, $unwound);
check('empty', [], $batch->run());

// The same objects work on.
$machine = $quick->factory('VirtualMachine');
check('afterwards', 'web', $machine->load(1)->_label);

// An exception of the loop, a batch that is dropped within a call, a Fiber that somebody kept.
$kept = null;
check('exception', 'LogicException: enough', outcome(static function () use ($wait, $quick, &$kept): void {
    $batch = (new OnApp\Batch(4))->add(1, $wait)->add(2, static function () use ($wait, &$kept): void {
        $kept = Fiber::getCurrent();
        $wait();
    })->add('quick', [$quick->factory('VirtualMachine'), 'load'], 1);
    foreach ($batch as $result) {
        throw new LogicException('enough');
    }
}));
check('finally again', 4, $unwound);
check('the fiber is over', true, $kept->isTerminated());

// Iterating by hand, left half-way.
$batch = (new OnApp\Batch(2))->add('quick', [$quick->factory('VirtualMachine'), 'load'], 1)->add(1, $wait);
$steps = $batch->getIterator();
$steps->rewind();
check('step', 'quick', $steps->key());
check('running twice', 'OnApp\Exception\InvalidArgumentException: OnApp\Batch: the batch is running already', outcome(
    $batch->run(...),
));
unset($steps);
check('finally once more', 5, $unwound);

// A cycle for the collector.
$batch = new OnApp\Batch(2);
$batch->add('quick', [$quick->factory('VirtualMachine'), 'load'], 1)->add(1, static fn () => [$wait(), $batch]);
foreach ($batch as $steps) {
    break;
}
$batch->add(1, static fn () => $batch);
unset($batch, $steps);
check('collected', true, gc_collect_cycles() > 0);

// exit() in a call is the script's.
register_shutdown_function(static function () use (&$unwound): void {
    check('finally at exit', 7, $unwound);
    echo "===DONE===\n";
});
$last = (new OnApp\Batch(2))->add(1, $wait)->add('exit', static fn () => exit(0));
foreach ($last as $result) {
    echo "not reached\n";
}
?>
--EXPECT--
===DONE===
