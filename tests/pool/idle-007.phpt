--TEST--
onapp.pool_idle: a connection unused for that long is closed, not used
--INI--
onapp.pool_idle=0.2
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $panel] = connected();
$server->always(200, '{"role":{"id":1}}');
$role = $panel->factory('Role');
$role->load(1);
$begun = microtime(true);
$role->load(1);
$quick = microtime(true) - $begun < 0.2;
check('at once: the same', true, !$quick || $server->connections() === 1);
$before = $server->connections();
$begun = microtime(true);
while (microtime(true) - $begun < 0.3) {
    usleep(20000);
}
$role->load(1);
check('later: another', $before + 1, $server->connections());
?>
===DONE===
--EXPECT--
===DONE===
