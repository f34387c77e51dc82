--TEST--
Errors of an answer, XML
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
    ['<errors><error>x</error><error>y</error></errors>', ['x', 'y']],
    ['<errors><error>x</error></errors>', ['x']],
    ['<hash><message>x</message></hash>', ['x']],
    ["<errors>\n  <error> é &amp; <![CDATA[<b>]]></error>\n</errors>", [' é & <b>']],
    ['<errors><base type="array"><base>x</base><base>y</base></base><z>z</z></errors>', ['x', 'y', 'z']],
    ['<hash><errors><error>x</error></errors></hash>', ['x']],
    ['<error>Not found</error>', ['Not found']],
    ['<errors/>', null],
    ['<errors></errors>', null],
    ['<html><body><h1>500</h1></body></html>', null],
    ['<!DOCTYPE html><html><body>x</body></html>', null],
    ['<errors><error>x</errors>', null],
    ['plain text', null],
    ['{"errors":["x"]}', null],
    ['', null],
    [' ', null],
];
foreach ($answers as [$body, $errors]) {
    same($body, $errors, Codec::errors('xml', $body));
}
same('too deep', null, Codec::errors('xml', '<a><b><c>x</c></b></a>', 2));
?>
===DONE===
--EXPECT--
===DONE===
