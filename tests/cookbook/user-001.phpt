--TEST--
Cookbook: Create, suspend and activate a user
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output, $variables] = cook('Create, suspend and activate a user');
check('printed', "suspended\nactive\n", $output);
$user = at_panel('users', 6);
check('user', ['jane', 'jane@example.com', 'Jane', 'Doe', [2], 2, 'active'], [
    $user['login'], $user['email'], $user['first_name'], $user['last_name'], $user['role_ids'],
    $user['billing_plan_id'], $user['status'],
]);
check('asked', ['POST /users 201', 'POST /users/6/suspend 200', 'POST /users/6/activate 200'], changes());
$basic = 'Authorization: Basic ' . base64_encode('jane:' . $variables['user']->_password);
$own = stream_context_create(['http' => ['header' => $basic]]);
check('signs in', '[]', file_get_contents(Kitchen::$panel->api . '/virtual_machines.json', false, $own));
?>
===DONE===
--EXPECT--
===DONE===
