--TEST--
Cursor: a list that changes between its pages, pages asked for ahead, constant memory, cursors in a batch
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected();
$machines = $panel->factory('VirtualMachine');
$page = static function (int $number, array $ids, int $total, float $delay = 0.0) use ($server): void {
    $server->answer(
        200,
        json_encode(array_map(static fn (int $id): array => ['virtual_machine' => ['id' => $id]], $ids)),
        ['headers' => ['X-Page' => "$number", 'X-Limit' => '3', 'X-Total' => "$total"], 'delay' => $delay],
    );
};
$ids = static fn (OnApp\Cursor $cursor): array => array_map(
    static fn (OnApp $machine): int => $machine->_id,
    iterator_to_array($cursor),
);

// One was added in front: the last of page 1 comes again, and one is missing at the end.
$page(1, [9, 8, 7], 5);
$page(2, [7, 6, 5], 6);
$page(1, [10, 9, 8], 6);
$page(2, [7, 6, 5], 6);
$cursor = $machines->iterate(per_page: 3);
check('added', [9, 8, 7, 6, 5, 10], $ids($cursor));
check('seen', true, $cursor->hasChanged());
$server->requests();

// One of the first page was removed: the first of page 2 has moved there.
foreach ([false, true] as $prefetch) {
    $page(1, [1, 2, 3], 8);
    $page(2, [4, 5, 6], 8);
    $page(3, [8], 7); // 2 has gone: 1 3 4 | 5 6 7 | 8
    $page(2, [5, 6, 7], 7);
    $page(1, [1, 3, 4], 7);
    $cursor = $machines->iterate(per_page: 3, prefetch: $prefetch);
    check('removed', [1, 2, 3, 4, 5, 6, 8, 7], $ids($cursor));
    check('seen', true, $cursor->hasChanged());
    $asked = array_map(static fn (SentRequest $one): int => (int) substr($one->target, -12, 1), $server->requests());
    check('pages', [1, 2, 3, 2, 1], $asked);
}

// Nothing tells but the number: everything is read again, once.
$page(1, [1, 2, 3], 6);
$page(2, [5, 6], 6);
$page(1, [1, 2, 3], 6);
$page(2, [4, 5, 6], 6);
$cursor = $machines->iterate(per_page: 3);
check('too few', [1, 2, 3, 5, 6, 4], $ids($cursor));

// The next page comes while this one is read.
$server->requests();
for ($number = 1; $number <= 3; $number++) {
    $page($number, [3 * $number, 3 * $number + 1, 3 * $number + 2], 9, 0.2);
}
$begun = microtime(true);
$seen = 0;
foreach ($machines->iterate(per_page: 3, prefetch: true) as $machine) {
    $seen++;
    usleep(70_000);
}
$spent = microtime(true) - $begun;
check('ahead', 9, $seen);
check('the first page and the reading, no more', true, $spent < 3 * 0.2 + 9 * 0.07);

// Several lists in a batch.
$lists = new OnApp\Batch();
foreach ([1, 2, 3] as $key) {
    [$other, $factory] = connected();
    $other->answer(200, '[{"virtual_machine":{"id":1}}]', ['headers' => ['X-Limit' => '1', 'X-Total' => '2']]);
    $other->answer(200, '[{"virtual_machine":{"id":2}}]', ['headers' => ['X-Limit' => '1', 'X-Total' => '2']]);
    $lists->add($key, static fn (): int => iterator_count(
        $factory->factory('VirtualMachine')->iterate(per_page: 1, prefetch: $key > 1),
    ));
}
check('in a batch', [2, 2, 2], array_column(array_values($lists->run()), 'value'));

// Memory does not grow with the list.
$peak = [];
foreach ([4, 40] as $pages) {
    for ($number = 0; $number < $pages; $number++) {
        $server->answer(200, json_encode(array_map(
            static fn (int $id): array => ['virtual_machine' => ['id' => $id, 'label' => str_repeat('x', 200)]],
            range($number * 100 + 1, $number * 100 + 100),
        )), ['headers' => ['X-Limit' => '100', 'X-Total' => (string) ($pages * 100)]]);
    }
    gc_collect_cycles();
    $most = 0;
    $before = memory_get_usage();
    foreach ($machines->iterate(per_page: 100) as $machine) {
        $machine->_label;
        $most = max($most, memory_get_usage() - $before);
    }
    $peak[] = $most;
}
check('memory', true, $peak[1] < $peak[0] * 1.1 + 16384);
?>
===DONE===
--EXPECT--
===DONE===
