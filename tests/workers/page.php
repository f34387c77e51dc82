<?php

/*
 * A page as a site might have it: logs in, loads something and shows it. DIE: ends by a fatal error while calls are under
 * way.
 */

declare(strict_types=1);

$panel = new OnApp_Factory($_SERVER['PANEL'], $_SERVER['LOGIN'], $_SERVER['PASSWORD']);
if (isset($_SERVER['DIE'])) {
    $batch = new OnApp\Batch(concurrency: 3);
    for ($id = 1; $id <= 6; $id++) {
        $batch->add($id, [$panel->factory('Role'), 'load'], $id);
    }
    foreach ($batch as $result) {
        ini_set('memory_limit', '4M');
        str_repeat('x', 100_000_000);
    }
}
$role = $panel->factory('Role');
$role->load(1);
echo json_encode(['worker' => getmypid(), 'label' => $role->_obj->_label ?? 'none']);
