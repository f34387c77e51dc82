--TEST--
Cookbook: An existing script, with a wrong password
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=0
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
set_include_path(dirname(__DIR__, 2) . '/modules/includes');
cook('An existing script', ['password' => 'wrong', 'machineId' => 1, 'userId' => 4]);
echo 'not reached';
?>
--EXPECT--
Login failed: HTTP Basic: Access denied.
