--TEST--
Cookbook: Resize a machine
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
cook('Resize a machine', ['machineId' => 1]);
Kitchen::$panel->clock(60);
$machine = at_panel('virtual_machines', 1);
check('machine', [2048, 2, 'server-1', true], [
    $machine['memory'], $machine['cpus'], $machine['label'], $machine['booted'],
]);
check('disk', 40, at_panel('disks', 1)['disk_size']);
check('of another machine', 30, at_panel('disks', 2)['disk_size']);
check('asked', ['PUT /virtual_machines/1 204', 'PUT /settings/disks/1 204'], changes());
$body = json_decode(Kitchen::$panel->requests(['method' => 'PUT'])[0]['body'], true);
check('nothing else', ['id' => 1, 'cpus' => 2, 'memory' => 2048], $body['virtual_machine']);
?>
===DONE===
--EXPECT--
===DONE===
