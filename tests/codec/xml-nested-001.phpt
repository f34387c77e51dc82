--TEST--
XML: values for fields of the types array and _array
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
    ['', '', []],
    ['type="array"', '', []],
    ['', 'text', []],
    ['', '<id type="integer">1</id>', (object) ['id' => '1']],
    ['', '<a-b>1</a-b>', (object) ['a_b' => '1', 'a-b' => '1']],
    ['', '<id>1</id><id>2</id>', (object) ['id' => '2']],
    ['', '<role><id>1</id></role>', [(object) ['id' => '1']]],
    ['', '<role><id>1</id></role><x/><role><id>2</id></role>', [(object) ['id' => '1'], (object) ['id' => '2']]],
    ['type="array"', '<role><id>1</id></role>', [(object) ['id' => '1']]],
    ['type="array"', '<any><id>1</id></any><role/>', [(object) ['id' => '1'], new stdClass()]],
    ['type="array"', '<role type="integer">7</role>', [(object) ['role' => '7']]],
    ['type="array"', '<role><ps type="array"><p><id>1</id></p></ps><e type="array"/></role>',
        [(object) ['ps' => [(object) ['id' => '1']], 'e' => '']]],
];
foreach ($nested as [$attributes, $content, $expected]) {
    $body = "<user><roles $attributes>$content</roles></user>";
    same($body, [['roles' => $expected]], entries('xml', $body, 'user', ['roles' => 'nested:role']));
}
same(
    'nested without a root',
    [['roles' => (object) ['role' => (object) ['id' => '1']]]],
    entries('xml', '<user><roles><role><id>1</id></role></roles></user>', 'user', ['roles' => 'nested'])
);

$arrays = [
    ['', '', []],
    ['type="array"', '', []],
    ['', 'text', []],
    ['type="array"', '<v>a</v>', ['a']],
    ['', '<v>a</v><v>b</v>', ['a', 'b']],
    ['', '<x>1</x><y type="boolean">true</y>', ['x' => '1', 'y' => true]],
    ['type="array"', '<v><id>1</id></v>', [(object) ['id' => '1']]],
];
foreach ($arrays as [$attributes, $content, $expected]) {
    $body = "<user><list $attributes>$content</list></user>";
    same($body, [['list' => $expected]], entries('xml', $body, 'user', ['list' => 'array']));
}
?>
===DONE===
--EXPECT--
===DONE===
