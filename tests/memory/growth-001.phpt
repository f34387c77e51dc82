--TEST--
Memory: ten thousand objects, no growth over a thousand rounds of load, list and save
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip slow under a sanitizer');
}
?>
--INI--
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$users = [];
for ($i = 1; $i <= 10000; $i++) {
    $users[] = ['user' => ['id' => $i, 'login' => "user$i", 'email' => "user$i@example.com", 'first_name' => 'F', 'last_name' => 'L', 'status' => 'active',
        'roles' => [['role' => ['id' => 1, 'label' => 'Role']]], 'created_at' => '2020-01-01T00:00:00Z', 'total_amount' => 1.25]];
}
$server->ok(json_encode($users));
unset($users);
$before = memory_get_usage();
$list = $factory->factory('User')->getList();
check('all', [10000, 'user10000', 'Role'], [count($list), $list[9999]->_login, $list[9999]->_roles[0]->_label]);
$each = (memory_get_usage() - $before) / 10000;
check('kilobytes of an object with values', true, $each < 6144 ? true : $each);
unset($list);
gc_collect_cycles();
check('given back', true, memory_get_usage() - $before < 1_000_000);

$factory->setOption('debug_mode', false);
$user = $factory->factory('User');
$user->_password = 'p';
$body = '{"user":{"id":5,"login":"l","email":"e","first_name":"f","last_name":"n","roles":[{"role":{"id":1,"label":"r"}}],"total_amount":12345678901234567890.5}}';
$server->always(200, $body);
$round = function () use ($user, $factory): void {
    $user->load(5);
    $roles = $user->_obj->_roles;
    $user->_note = 'x';
    $user->save();
    $list = $user->getList();
    $copy = clone $list[0];
    unserialize(serialize($copy));
    json_encode($copy);
    $copy->addStringField('more');
    $fresh = $factory->factory('User');
    $fresh->_id = 5;
    $fresh->delete();
};
for ($i = 0; $i < 50; $i++) {
    $round();
}
$server->requests();
$start = memory_get_usage();
for ($i = 0; $i < 1000; $i++) {
    $round();
    if ($i % 100 === 99) {
        $server->requests();
    }
}
$server->requests();
$grown = memory_get_usage() - $start;
check('growth', true, $grown < 2048 ? true : $grown);
check('one connection', true, $server->connections() <= 2 ? true : $server->connections());
?>
===DONE===
--EXPECT--
===DONE===
