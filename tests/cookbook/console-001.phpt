--TEST--
Cookbook: Link to the console
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Link to the console', ['machineId' => 1]);
$page = (string) file_get_contents(trim($output));
check('leads to the machine', 1, substr_count($page, 'server-1'));
?>
===DONE===
--EXPECT--
===DONE===
