--TEST--
Cookbook: List all machines with their users
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('List all machines with their users');
check('list', "1 server-1 on user@example.test\n2 server-2 off user2@example.test\n", $output);
Kitchen::$panel->control('POST', '/reset', ['document' => 'minimal']);
check('none', '', cook('List all machines with their users')[0]);
Kitchen::$panel->control('POST', '/reset', ['document' => 'demo']);
check('many', 40, substr_count(cook('List all machines with their users')[0], "\n"));
?>
===DONE===
--EXPECT--
===DONE===
