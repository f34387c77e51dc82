--TEST--
Properties: var_dump and print_r mask secrets, json_encode and toArray give plain values, var_export works
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$server->ok('{"virtual_machine":{"id":7,"label":"web","initial_root_password":"hunter2","remote_access_password":"",'
    . '"booted":true,"memory":512,"price_per_hour":0.1,"properties":{"a":[1,{"b":null}]}}}');
$vm = $factory->factory('VirtualMachine');
$vm->load(7);
$vm->_label = 'own';
$vm->password = 'topsecret';
$vm->_note = null;

ob_start();
var_dump($vm);
print_r($vm);
$text = ob_get_clean();
check('values are shown', [true, true, true], [str_contains($text, '["_label"]'), str_contains($text, '[_label] => own'),
    str_contains($text, '[_label] => web')]);
check('secrets are not', [false, false, false, false], [str_contains($text, 'hunter2'), str_contains($text, 'topsecret'),
    str_contains($text, 's3cret'), str_contains($text, base64_encode('admin:s3cret:word'))]);
check('masked', true, str_contains($text, '[_initial_root_password] => ***'));

$plain = ['id' => 7, 'booted' => true, 'initial_root_password' => 'hunter2', 'label' => 'web', 'memory' => 512,
    'remote_access_password' => '', 'price_per_hour' => 0.1, 'properties' => ['a' => [1, ['b' => null]]]];
$array = $vm->_obj->toArray();
ksort($plain);
ksort($array);
check('json_encode', json_encode($plain), json_encode(json_decode(json_encode($array), true)));
check('jsonSerialize', $vm->_obj->toArray(), $vm->_obj->jsonSerialize());
check('own values', ['id' => 7, 'label' => 'own', 'note' => null, 'password' => 'topsecret'],
    (function () use ($vm) { $a = $vm->toArray(); ksort($a); return $a; })());
check('json of a list', '[{"id":1},{"id":2}]', (function () use ($factory) {
    $list = [$factory->factory('Role'), $factory->factory('Role')];
    $list[0]->_id = 1;
    $list[1]->id = 2;
    return json_encode($list);
})());

$export = var_export($vm, true);
check('var_export', [true, false], [str_contains($export, 'OnApp_VirtualMachine::__set_state'), str_contains($export, 's3cret')]);
check('debug_zval', true, is_string(print_r($factory, true)));

// Nested objects are plain in it, and a cycle is an error, not a crash.
$server->ok('{"user":{"id":1,"roles":[{"role":{"id":2,"label":"r"}}]}}');
$user = $factory->factory('User')->load(1);
check('nested', ['id' => 1, 'roles' => [['id' => 2, 'label' => 'r']]], $user->toArray());
$user->_self = $user;
check('cycle', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $user->toArray())));
ob_start();
var_dump($user);
check('cycle shown', true, str_contains(ob_get_clean(), '*RECURSION*'));
?>
===DONE===
--EXPECT--
===DONE===
