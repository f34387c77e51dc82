--TEST--
Cursor: lazy pages, totals, the panel's own limit, paging in the path, panels that ignore paging, starting anew
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected();
$page = static fn (int ...$ids): string => json_encode(array_map(
    static fn (int $id): array => ['virtual_machine' => ['id' => $id, 'label' => "m$id"]],
    $ids,
));
$queue = static function (array $pages, ?int $total, ?int $limit = null) use ($server, $page): void {
    foreach ($pages as $number => $ids) {
        $headers = $total === null ? [] : ['X-Page' => $number + 1, 'X-Limit' => $limit ?? 2, 'X-Total' => $total];
        $server->answer(200, $page(...$ids), ['headers' => array_map(strval(...), $headers)]);
    }
};
$ids = static function (iterable $cursor): array {
    $ids = [];
    foreach ($cursor as $key => $element) {
        $ids[$key] = $element->_id;
    }

    return $ids;
};
$machines = $panel->factory('VirtualMachine');
$base = 'GET /virtual_machines.json';

$queue([[1, 2], [3, 4], [5]], 5);
$cursor = $machines->iterate(['q' => 'web'], per_page: 2);
check('nothing is asked yet', '', $server->lines());
check('count', 5, count($cursor));
check('one page for it', "$base?q=web&page=1&per_page=2", $server->lines());
$cursor->rewind();
check('first', 'm1', $cursor->current()->_label);
$cursor->next();
check('still the first page', '', $server->lines());
$cursor->next();
check('third', [2, 3], [$cursor->key(), $cursor->current()->_id]);
check('second page', "$base?q=web&page=2&per_page=2", $server->lines());
$queue([[1, 2], [3, 4], [5]], 5);
$server->requests();
check('the page that is left', [5 => 5], [5 => $server->waiting() + 1]);
[$server, $panel] = connected();
$machines = $panel->factory('VirtualMachine');

$queue = static function (array $pages, ?int $total, int $limit = 2) use ($server, $page): void {
    foreach ($pages as $number => $some) {
        $headers = $total === null ? [] : ['X-Page' => $number + 1, 'X-Limit' => $limit, 'X-Total' => $total];
        $server->answer(200, $page(...$some), ['headers' => array_map(strval(...), $headers)]);
    }
};
$queue([[1, 2], [3, 4], [5]], 5);
$cursor = $machines->iterate(per_page: 2);
check('all', [1, 2, 3, 4, 5], $ids($cursor));
check('requests', "$base?page=1&per_page=2 | $base?page=2&per_page=2 | $base?page=3&per_page=2", $server->lines());
$queue([[1, 2], [3]], 3);
check('anew', [1, 2, 3], $ids($cursor));
check('no change', false, $cursor->hasChanged());
check('the object is as it was', null, $machines->_obj);

$server->requests();
$queue([[1, 2], [3]], 3);
check('the panel has a smaller limit', [1, 2, 3], $ids($machines->iterate(per_page: 100)));
check('requests with it', 2, count($server->requests()));

$queue([[]], 0);
check('empty', [[], 0], [$ids($empty = $machines->iterate()), count($empty)]);

// Without totals.
$server->requests();
$queue([[1, 2], [3]], null);
check('a short page is the last', [1, 2, 3], $ids($machines->iterate(per_page: 2)));
$queue([[1, 2], []], null);
check('so is an empty one', [1, 2], $ids($machines->iterate(per_page: 2)));
$queue([[1, 2, 3]], null);
$cursor = $machines->iterate(per_page: 2);
check('paging ignored', [[1, 2, 3], 3], [$ids($cursor), count($cursor)]);
$queue([[1, 2], [1, 2]], null);
check('paging ignored, a full page', [1, 2], $ids($machines->iterate(per_page: 2)));
check('all were asked for', [7, 0], [count($server->requests()), $server->waiting()]);
$queue([[1, 2]], null);
check('unknown number', OnApp\Exception\RuntimeException::class, get_class(thrown(
    static fn () => count($machines->iterate(per_page: 2)),
)));

// In the path.
$server->requests();
$server->ok('[{"transaction":{"id":9}}]');
check('in the path', [9], $ids($panel->factory('Transaction')->iterate(['detailed' => 1], 50, in_path: true)));
check('its request', 'GET /transactions.json/page/1/per_page/50?detailed=1', $server->lines());

// Leaving the loop, with the next page on its way.
$queue([[1, 2]], 6);
$server->answer(200, $page(3, 4), ['delay' => 30.0]);
foreach ($machines->iterate(per_page: 2, prefetch: true) as $machine) {
    check('left', 1, $machine->_id);
    break;
}
$cursor = $machines->iterate(per_page: 2, prefetch: true);
$queue([[1, 2]], 6);
$server->answer(200, $page(3, 4), ['delay' => 30.0]);
$cursor->rewind();
$weak = WeakReference::create($cursor);
unset($cursor);
check('it goes at once', null, $weak->get());

// Failures.
[$server, $panel] = connected();
$machines = $panel->factory('VirtualMachine');
foreach ([false, true] as $prefetch) {
    $server->answer(200, $page(1, 2), ['headers' => ['X-Total' => '4', 'X-Limit' => '2']]);
    $server->answer(403, '{"errors":["no"]}');
    $seen = 0;
    check("failure of a page $prefetch", OnApp\Exception\PermissionException::class, get_class(thrown(
        static function () use ($machines, $prefetch, &$seen): void {
            foreach ($machines->iterate(per_page: 2, prefetch: $prefetch) as $machine) {
                $seen++;
            }
        },
    )));
    check('what came before', 2, $seen);
}
check('closed', OnApp\Exception\ClosedOperationException::class, get_class(thrown(
    static fn () => $panel->factory('Console')->iterate(),
)));
check('per page', 'ValueError', get_class(thrown(static fn () => $machines->iterate(per_page: 0))));
check('by hand', 'Error', get_class(thrown(static fn () => new OnApp\Cursor())));
?>
===DONE===
--EXPECT--
===DONE===
