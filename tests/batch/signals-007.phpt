--TEST--
Batch: a signal ends it at once
--SKIPIF--
<?php
if (getenv('LD_PRELOAD') !== false) {
    die('skip needs a sanitizer that knows the fibers of PHP');
}
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$slow, $patient] = connected();
$slow->always(200, '{"virtual_machine":{"id":5}}', ['delay' => 30.0]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, static fn () => throw new RuntimeException('interrupted'));

foreach ([1, 2] as $depth) {
    $unwound = 0;
    $call = static function () use ($patient, &$unwound): void {
        try {
            $patient->factory('VirtualMachine')->load(1);
        } finally {
            $unwound++;
        }
    };
    $batch = (new OnApp\Batch())->add(1, $call)->add(2, $call);
    if ($depth === 2) {
        $batch = (new OnApp\Batch())->add('inner', static fn () => $batch->run())->add(3, $call);
    }
    $begun = microtime(true);
    pcntl_alarm(1);
    check("depth $depth", 'RuntimeException: interrupted', outcome($batch->run(...)));
    check('at once', true, microtime(true) - $begun < 5);
    check('finally', $depth + 1, $unwound);
}

// A handler that only looks lets it go on; one may use the panel itself.
[$fast, $quick] = connected();
$fast->always(200, '{"virtual_machine":{"id":5,"label":"web"}}', ['delay' => 1.5]);
$seen = [];
pcntl_signal(SIGALRM, static function () use ($quick, &$seen): void {
    $seen[] = $quick->factory('VirtualMachine')->load(2)->_label;
});
pcntl_alarm(1);
$results = (new OnApp\Batch())->add(1, [$quick->factory('VirtualMachine'), 'load'], 1)->run();
check('result', 'web', $results[1]->get()->_label);
check('handler', ['web'], $seen);
?>
===DONE===
--EXPECT--
===DONE===
