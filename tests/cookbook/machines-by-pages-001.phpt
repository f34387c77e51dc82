--TEST--
Cookbook: All machines of all users, page by page
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen(['document' => 'large']);
cook('Resize a machine', ['machineId' => 2000]);
Kitchen::$panel->control('DELETE', '/requests', null);
[$output, $variables] = cook('All machines of all users, page by page');
$truth = [];
foreach (all_at_panel('virtual_machines') as $machine) {
    $truth[$machine['user_id']] = ($truth[$machine['user_id']] ?? 0) + $machine['memory'];
}
$found = $variables['memory'];
check('users', count($truth), substr_count($output, "\n"));
check('largest first', [2560, max($truth)], [max($truth), (int) explode(': ', $output)[1]]);
ksort($truth);
ksort($found);
check('sums', $truth, $found);
$pages = Kitchen::$panel->requests(['path' => '^/virtual_machines$']);
check('requests', range(1, 50), array_map(static fn (array $page): int => (int) $page['query']['page'], $pages));

// A size that the number is no multiple of, no machines, and a panel without pages.
check('last page', 5000, iterator_count(machines($variables['panel'], 999)));
Kitchen::$panel->control('POST', '/reset', ['document' => 'minimal']);
check('none', 0, iterator_count(machines($variables['panel'])));
Kitchen::$panel->fault([
    'effect' => 'status', 'status' => 200, 'body' => '[{"virtual_machine":{"id":7}},{"virtual_machine":{"id":8}}]',
]);
check('whole', 2, iterator_count(machines($variables['panel'], 1)));
?>
===DONE===
--EXPECT--
===DONE===
