--TEST--
Batch: calls on one object take turns, batches within batches, fibers within calls, loggers
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected();
$server->always(200, '{"virtual_machine":{"id":5,"label":"web"}}', ['delay' => 0.05]);

// One object: one after the other, in the order of the queue.
$machine = $panel->factory('VirtualMachine');
$batch = new OnApp\Batch(8);
foreach ([3, 4, 5] as $id) {
    $batch->add($id, [$machine, 'load'], $id);
}
check('keys', [3, 4, 5], array_keys($batch->run()));
check('requests', 'GET /virtual_machines/3.json | GET /virtual_machines/4.json | GET /virtual_machines/5.json',
    $server->lines());

// The same behind closures, where the batch cannot know before.
$batch = new OnApp\Batch(8);
foreach ([3, 4, 5] as $id) {
    $batch->add($id, static function () use ($machine, $id): string {
        $machine->load($id);

        return $machine->_obj->_label;
    });
}
foreach ($batch->run() as $id => $result) {
    check("closure $id", 'web', $result->get());
}
check('three requests', 3, count($server->requests()));

// Each has what the other one wants.
$other = $panel->factory('VirtualMachine');
$both = static fn (OnApp $first, OnApp $second): Closure => static function () use ($first, $second): string {
    $first->load(1);
    $second->load(1);

    return 'both';
};
$outcomes = array_map(
    static fn (OnApp\BatchResult $result): string => outcome($result->get(...)),
    (new OnApp\Batch())->add(0, $both($machine, $other))->add(1, $both($other, $machine))->run(),
);
sort($outcomes);
check('a deadlock is noticed', ["'both'", 'OnApp\Exception\InvalidArgumentException: OnApp_VirtualMachine: calls of the '
    . 'batch wait for objects of each other; give each call objects of its own'], $outcomes);

// Batches within batches go on side by side; an object of the outer call can be used within.
$server->requests();
$nested = static function () use ($panel): int {
    $own = $panel->factory('VirtualMachine');
    $own->load(9);
    $inner = new OnApp\Batch(4);
    for ($i = 1; $i <= 4; $i++) {
        $inner->add($i, [$panel->factory('VirtualMachine'), 'load'], $i);
    }
    $inner->add('own', [$own, 'load'], 8);
    $good = 0;
    foreach ($inner->run() as $result) {
        $good += $result->value->_label === 'web' ? 1 : 0;
    }

    return $good;
};
$begun = microtime(true);
$outer = new OnApp\Batch(10);
for ($i = 0; $i < 10; $i++) {
    $outer->add($i, $nested);
}
foreach ($outer->run() as $i => $result) {
    check("nested $i", 5, $result->get());
}
check('requests of all', 60, count($server->requests()));
check('not one batch after the other', true, microtime(true) - $begun < 60 * 0.05);

// A fiber of the caller within a call, and a call that steps aside by itself.
$results = (new OnApp\Batch())
    ->add('own fiber', static function () use ($panel): string {
        $fiber = new Fiber(static function () use ($panel): string {
            $label = $panel->factory('VirtualMachine')->load(1)->_label;
            Fiber::suspend();

            return $label;
        });
        $fiber->start();
        $fiber->resume();

        return $fiber->getReturn();
    })
    ->add('yields', static function (): string {
        for ($i = 0; $i < 3; $i++) {
            Fiber::suspend('nobody reads this');
        }

        return 'back';
    })
    ->run();
check('own fiber', 'web', $results['own fiber']->get());
check('yields', 'back', $results['yields']->get());

// In a Fiber of the caller, too.
$fiber = new Fiber(static fn (): int => count((new OnApp\Batch())->add(1, [$panel->factory('VirtualMachine'), 'load'], 1)->run()));
$fiber->start();
check('within a fiber', 1, $fiber->getReturn());

// Where the engine forbids switching, calls run one after the other.
final class Late
{
    public ?Late $self = null;
    public static int $got = 0;

    public function __construct(private OnApp_Factory $panel)
    {
        $this->self = $this;
    }

    public function __destruct()
    {
        $batch = new OnApp\Batch();
        foreach ([1, 2] as $id) {
            $batch->add($id, [$this->panel->factory('VirtualMachine'), 'load'], $id);
        }
        foreach ($batch as $result) {
            self::$got += $result->get()->_label === 'web' ? 1 : 0;
        }
    }
}
new Late($panel);
gc_collect_cycles();
check('in a destructor', 2, Late::$got);

// A class below ours with requests of its own in save().
final class OnApp_Careful extends OnApp_VirtualMachine
{
    public function load($id = null)
    {
        parent::load($id);

        return parent::load($id);
    }
}
$server->requests();
$careful = $panel->factory('Careful');
check('subclass', 'web', (new OnApp\Batch())->add(1, [$careful, 'load'], 2)->run()[1]->get()->_label);
check('its requests', 2, count($server->requests()));
?>
===DONE===
--EXPECT--
===DONE===
