--TEST--
XML: values by their type attribute
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

$values = [
    // [attributes, content, value, exact text]
    ['', 'text', 'text'],
    ['', '', ''],
    ['', ' a &amp; &lt;b&gt; &#233; &#x1F600; <![CDATA[<c> & ]]> ', ' a & <b> é 😀 <c> &  '],
    ['', 'a<!-- x -->b<?pi y?>c', 'abc'],
    ['nil="true"', '', ''],
    ['type="datetime"', '2011-04-19T18:30:33Z', '2011-04-19T18:30:33Z'],
    ['type="dateTime"', 'x', 'x'],
    ['type="string"', 'x', 'x'],
    ['type="date"', '2011-04-19', '2011-04-19'],
    ['type="unheard-of"', 'x', 'x'],
    ['type=""', 'x', 'x'],
    ['type="integer"', '7', '7'],
    ['type="integer"', '007', '7'],
    ['type="integer"', ' 7 ', '7'],
    ['type="integer"', '-12', '-12'],
    ['type="integer"', 'x', '0'],
    ['type="integer"', '', '0'],
    ['type="integer" nil="true"', '', '0'],
    ['type="integer"', '9223372036854775807', '9223372036854775807'],
    ['type="integer"', '99999999999999999999', '9223372036854775807', '99999999999999999999'],
    ['type="integer"', '-99999999999999999999', '-9223372036854775808', '-99999999999999999999'],
    ['type="integer"', '1.5', '1', '1.5'],
    ['type="float"', '10.0', '10.000000'],
    ['type="decimal"', '10', '10.000000'],
    ['type="decimal"', '', '0.000000'],
    ['type="decimal"', 'x', '0.000000'],
    ['type="decimal"', '-0.5', '-0.500000'],
    ['type="decimal"', '0.123456', '0.123456'],
    ['type="decimal"', '0.1234560', '0.123456'],
    ['type="decimal"', '0.1234567', '0.123457', '0.1234567'],
    ['type="decimal"', '1e3', '1000.000000', '1e3'],
    ['type="decimal"', '12345678901234567.5', '12345678901234568.000000', '12345678901234567.5'],
    ['type="decimal"', '9007199254740993', '9007199254740992.000000', '9007199254740993'],
    ['type="boolean"', 'true', true],
    ['type="boolean"', 'false', false],
    ['type="boolean"', 'FALSE', false],
    ['type="boolean"', '0', false],
    ['type="boolean"', '', false],
    ['type="boolean" nil="true"', '', false],
    ['type="boolean"', '1', true],
    ['type="boolean"', 'no', true],
    ['type="array"', '', ''],
    ['', 'own<b>x</b> text', 'own text'],
];
foreach ($values as $row) {
    [$attributes, $content, $value] = $row;
    $body = "<user><x $attributes>$content</x></user>";
    $read = Codec::read('xml', $body, 'user');
    same("value of $body", ['x' => $value], $read['entries'][0]);
    same("text of $body", $row[3] ?? null, $read['texts'][0]['x'] ?? null);
}
?>
===DONE===
--EXPECT--
===DONE===
