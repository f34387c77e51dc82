--TEST--
Cookbook: Errors in both modes, with a wrong password
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=0
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
set_include_path(dirname(__DIR__, 2) . '/modules/includes');
cook('Errors in both modes', ['password' => 'wrong', 'machineId' => 1, 'userId' => 4]);
echo 'not reached';
?>
--EXPECT--
HTTP Basic: Access denied.
