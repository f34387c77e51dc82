--TEST--
Cookbook: Switch automatic backups on
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Switch automatic backups on', ['machineId' => 1]);
check('printed', "disk 1: yes\n", $output);
check('disks', [true, false], array_column(all_at_panel('disks'), 'has_autobackups'));
?>
===DONE===
--EXPECT--
===DONE===
