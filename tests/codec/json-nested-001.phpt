--TEST--
JSON: values for fields of the types array and _array
--EXTENSIONS--
onapp
--SKIPIF--
<?php
require __DIR__ . '/codec.inc';
skip_without_dev();
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/codec.inc';

use OnApp\Testing\Codec;

$nested = [
    // value => what objects are made of later
    '[]' => [],
    'null' => [],
    'false' => [],
    '"x"' => [],
    '5' => [],
    '{}' => new stdClass(),
    '{"id":1,"n":{"m":[]}}' => (object) ['id' => 1, 'n' => (object) ['m' => []]],
    '{"role":{"id":1}}' => (object) ['id' => 1],
    '{"role":"x"}' => (object) ['role' => 'x'],
    '{"role":[1]}' => new stdClass(),
    '{"role":null,"id":2}' => (object) ['role' => null, 'id' => 2],
    '[{"role":{"id":1}}]' => [(object) ['id' => 1]],
    '[{"role":{"id":1}},{"id":2},{}]' => [(object) ['id' => 1], (object) ['id' => 2], new stdClass()],
    '[3,"x",null,[1]]' => [(object) ['role' => 3], (object) ['role' => 'x'], new stdClass(), new stdClass()],
];
foreach ($nested as $value => $expected) {
    $actual = entries('json', "{\"roles\":$value}", 'user', ['roles' => 'nested:role']);
    same("nested $value", [['roles' => $expected]], $actual);
}
same(
    'nested without a root',
    [['roles' => [(object) ['role' => (object) ['id' => 1]], new stdClass()]]],
    entries('json', '{"roles":[{"role":{"id":1}},7]}', 'user', ['roles' => 'nested'])
);

$arrays = [
    '[]' => [],
    '{}' => [],
    'null' => [],
    '""' => [],
    '"x"' => [],
    '["a","b"]' => ['a', 'b'],
    '[{"id":1},[2]]' => [(object) ['id' => 1], [2]],
    '{"a":1,"12":{"b":2},"":3}' => ['a' => 1, 12 => (object) ['b' => 2], '' => 3],
];
foreach ($arrays as $value => $expected) {
    same("array $value", [['list' => $expected]], entries('json', "{\"list\":$value}", 'user', ['list' => 'array']));
}
?>
===DONE===
--EXPECT--
===DONE===
