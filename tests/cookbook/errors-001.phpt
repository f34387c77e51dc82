--TEST--
Cookbook: Errors in both modes
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=0
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Errors in both modes', ['userId' => 99]);
check('none', "not-found: User not found\nthere is none\n", $output);
check('invalid', "email is invalid\n", cook('Errors in both modes', ['userId' => 4])[0]);

$user = Kitchen::$panel->logins['user'];
Kitchen::$panel->control('POST', '/roles/2', ['add' => ['settings.version']]);
Kitchen::$panel->control('POST', '/roles/2', ['remove' => ['users.update.own', 'users.change_password.own']]);
$given = ['userId' => 4, 'login' => $user['login'], 'password' => $user['password']];
check('forbidden', "this login needs users.update\n", cook('Errors in both modes', $given)[0]);
Kitchen::$panel->fault(['effect' => 'status', 'status' => 500, 'method' => 'PUT']);
[$output] = cook('Errors in both modes', ['userId' => 4]);
check('server', 1, preg_match('~^the panel said 500, request [0-9]+\n$~', $output));
?>
===DONE===
--EXPECT--
===DONE===
