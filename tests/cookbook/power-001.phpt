--TEST--
Cookbook: Start, stop and reboot
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Start, stop and reboot', ['machineId' => 1]);
check('states', "off\non\n", $output);
check('asked', [
    'POST /virtual_machines/1/shutdown 201',
    'POST /virtual_machines/1/startup 201',
    'POST /virtual_machines/1/reboot 201',
], changes());
$machine = at_panel('virtual_machines', 1);
check('at the end', [true, false], [$machine['booted'], $machine['locked']]);
?>
===DONE===
--EXPECT--
===DONE===
