--TEST--
Batch: no more under way than allowed, an iterable is read as calls begin, save() with its two requests
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected();
$server->always(200, '{"virtual_machine":{"id":5,"label":"web"}}', ['delay' => 0.02]);
$before = $server->connections();

$given = 0;
$source = static function () use ($panel, &$given): Generator {
    for ($id = 1; $id <= 40; $id++) {
        $given++;
        yield $id => static fn () => $panel->factory('VirtualMachine')->load($id);
    }
};
$batch = (new OnApp\Batch(concurrency: 5))->addAll($source())->add('end', 'strlen', 'abcd');
check('nothing was read yet', 0, $given);
$most = 0;
$taken = 0;
foreach ($batch as $result) {
    $taken++;
    $most = max($most, $given - $taken);
}
check('all', 41, $taken);
check('read ahead', true, $most <= 5);
check('connections', true, $server->connections() - $before <= 5);
$paths = array_map(static fn (SentRequest $request): string => $request->target, $server->requests());
check('each was asked for once', 40, count(array_unique($paths)));
check('and not twice', 40, count($paths));

// More than one request in a call.
$batch = new OnApp\Batch(concurrency: 3);
for ($id = 1; $id <= 6; $id++) {
    $machine = $panel->factory('VirtualMachine');
    $machine->_id = $id;
    $machine->_label = "web $id";
    $batch->add($id, [$machine, 'save']);
}
foreach ($batch->run() as $id => $result) {
    check("save $id", null, $result->error);
}
$count = ['PUT' => 0, 'GET' => 0];
foreach ($server->requests() as $request) {
    $count[$request->method]++;
}
check('requests of save()', ['PUT' => 6, 'GET' => 6], $count);

// The setting is the default.
ini_set('onapp.concurrency', '2');
$running = 0;
$most = 0;
(new OnApp\Batch())
    ->addAll((static function () use ($panel): Generator {
        for ($id = 1; $id <= 8; $id++) {
            yield $id => static fn () => $panel->factory('VirtualMachine')->load($id);
        }
    })())
    ->onProgress(static function (int $finished, int $running, int $waiting, OnApp\BatchResult $last) use (&$most) {
        $most = max($most, $running);
    })
    ->run();
check('onapp.concurrency', true, $most === 1);

$told = [];
(new OnApp\Batch(1))->add('a', 'strlen', 'x')->add('b', 'strlen', 'y')->onProgress(
    static function (int $finished, int $running, int $waiting, OnApp\BatchResult $last) use (&$told): void {
        $told[] = [$finished, $running, $waiting, $last->key];
    },
)->run();
check('progress', [[1, 0, 1, 'a'], [2, 0, 0, 'b']], $told);
check('a callback that throws ends the batch', 'LogicException: stop', outcome(
    (new OnApp\Batch(1))->add('a', 'strlen', 'x')->add('b', static fn () => print('not run'))
        ->onProgress(static fn () => throw new LogicException('stop'))->run(...),
));
check('what is not callable', 'TypeError: OnApp\Batch: addAll() needs callables, int given', outcome(
    (new OnApp\Batch())->addAll([1])->run(...),
));
check('a source that throws', 'RuntimeException: dry', outcome((new OnApp\Batch())->addAll((static function () {
    yield 'strtolower(...)' => static fn (): int => 1;
    throw new RuntimeException('dry');
})())->run(...)));
?>
===DONE===
--EXPECT--
===DONE===
