--TEST--
XML: what an answer is, and its entries
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
    '<users type="array"/>' => ['empty list', 0, []],
    "<users type=\"array\">\n</users>" => ['empty list', 0, []],
    '<user/>' => ['none', 0, []],
    '<version>6.0</version>' => ['none', 0, []],
    '<user><id>1</id></user>' => ['single', 1, [['id' => '1']]],
    '<anything><id>1</id></anything>' => ['single', 1, [['id' => '1']]],
    '<people type="array"><person><id>1</id></person></people>' => ['single', 1, [['person' => '']]],
    '<users type="array"><user><id>1</id></user></users>' => ['list', 1, [['id' => '1']]],
    '<hash><user><id>1</id></user></hash>' => ['list', 1, [['id' => '1']]],
    "<users>\n <user><id>1</id></user>\n <!-- x --><other/><user><id>2</id></user>\n</users>" =>
        ['list', 2, [['id' => '1'], ['id' => '2']]],
    '<users><user/><user>x</user></users>' => ['list', 2, [[], ['user' => 'x']]],
    '<user><a>1</a><a>2</a></user>' => ['single', 1, [['a' => '2']]],
    '<user><first-name>x</first-name></user>' => ['single', 1, [['first-name' => 'x', 'first_name' => 'x']]],
    "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<user><a>é</a></user>\n" => ['single', 1, [['a' => 'é']]],
    '<n:user xmlns:n="urn:x"><n:a>1</n:a></n:user>' => ['single', 1, [['a' => '1']]],
    '<n:user><n:a>1</n:a></n:user>' => ['single', 1, [['n:a' => '1']]],
];
foreach ($answers as $body => [$shape, $count, $entries]) {
    $read = Codec::read('xml', $body, 'user');
    same("shape of $body", $shape, $read['shape']);
    same("count of $body", $count, $read['count']);
    same("entries of $body", $entries, $read['entries']);
}
$dashed = '<l><virtual-machine><id>1</id></virtual-machine></l>';
same('dashed root', [['id' => '1']], entries('xml', $dashed, 'virtual_machine'));

$whole = '<hash><version>6.0.0</version><n type="integer">07</n><l type="array"><a>1</a></l><m><b>1</b><b>2</b></m>'
    . '<o><x>1</x><y><z type="boolean">true</z></y></o><e/></hash>';
same('whole', (object) [
    'version' => '6.0.0', 'n' => '7', 'l' => ['1'], 'm' => ['1', '2'],
    'o' => (object) ['x' => '1', 'y' => (object) ['z' => true]], 'e' => '',
], Codec::whole('xml', $whole));
same('whole list', [(object) ['id' => '1'], 'x'], Codec::whole('xml', '<l type="array"><u><id>1</id></u><u>x</u></l>'));
same('whole empty list', [], Codec::whole('xml', '<l type="array"/>'));
same('whole text', '6.0', Codec::whole('xml', '<version>6.0</version>'));
?>
===DONE===
--EXPECT--
===DONE===
