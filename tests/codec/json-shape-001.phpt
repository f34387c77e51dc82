--TEST--
JSON: what an answer is, and its entries without their root
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

$answers = [
    // body => [shape, count, entries]
    '{}' => ['empty list', 0, []],
    ' {} ' => ['single', 1, [[]]],
    '{ }' => ['single', 1, [[]]],
    '[]' => ['empty list', 0, []],
    "[\n]" => ['empty list', 0, []],
    'null' => ['none', 0, []],
    'false' => ['none', 0, []],
    '0' => ['none', 0, []],
    '-0' => ['none', 0, []],
    '0.0' => ['none', 0, []],
    '""' => ['none', 0, []],
    '"0"' => ['none', 0, []],
    'true' => ['single', 1, [['user' => true]]],
    '7' => ['single', 1, [['user' => 7]]],
    '"x"' => ['single', 1, [['user' => 'x']]],
    '{"user":{"id":1,"login":"a"}}' => ['single', 1, [['id' => 1, 'login' => 'a']]],
    '{"id":1}' => ['single', 1, [['id' => 1]]],
    '{"user":null,"id":1}' => ['single', 1, [['user' => null, 'id' => 1]]],
    '{"user":{}}' => ['single', 1, [[]]],
    '{"user":"x"}' => ['single', 1, [['user' => 'x']]],
    '{"user":false}' => ['single', 1, [['user' => false]]],
    '{"user":[{"id":1}]}' => ['single', 1, [[]]],
    '{"User":{"id":1}}' => ['single', 1, [['User' => (object) ['id' => 1]]]],
    '{"1":{"id":1},"2":{"id":2}}' => ['single', 1, [[1 => (object) ['id' => 1], 2 => (object) ['id' => 2]]]],
    '[{"user":{"id":1}}]' => ['list', 1, [['id' => 1]]],
    '[{"user":{"id":1}},{"id":2}]' => ['list', 2, [['id' => 1], ['id' => 2]]],
    " [ {\"id\" : 1} ,\r\n\t{\"user\" : {\"id\" : 2}} ] " => ['list', 2, [['id' => 1], ['id' => 2]]],
    '[3,"a",null,true,1.5,[1],{}]' => [
        'list', 7, [['user' => 3], ['user' => 'a'], [], ['user' => true], ['user' => 1.5], [], []],
    ],
    '{"id":1,"id":2}' => ['single', 1, [['id' => 2]]],
    '{"":"empty","12":"number"}' => ['single', 1, [['' => 'empty', 12 => 'number']]],
];
foreach ($answers as $body => [$shape, $count, $entries]) {
    $read = Codec::read('json', (string) $body, 'user');
    same("shape of $body", $shape, $read['shape']);
    same("count of $body", $count, $read['count']);
    same("entries of $body", $entries, $read['entries']);
}

// A list is read entry by entry: long ones, too, come whole and in order.
$long = Codec::read('json', json_encode(array_map(fn (int $id) => ['user' => ['id' => $id]], range(1, 5000))), 'user');
same('long list', [5000, range(1, 5000)], [$long['count'], array_column($long['entries'], 'id')]);
?>
===DONE===
--EXPECT--
===DONE===
