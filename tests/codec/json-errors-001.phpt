--TEST--
Errors of an answer, JSON
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
    // As the PHP client shows them.
    ['{"errors":{"a":["x","y"],"b":["z"]}}', ['a' => ['x', 'y'], 'b' => ['z']]],
    ['{"errors":["x","y"]}', ['x', 'y']],
    ['{"errors":["x"]}', ['x']],
    ['{"errors":"x"}', ['x']],
    ['{"errors":[{"a":["x"]}]}', ['a' => ['x']]],
    ['{"errors":[["x","y"]]}', ['x', 'y']],
    ['{"errors":{"0":"x"}}', ['x']],
    ['{"errors":[]}', []],
    ['{"errors":{}}', []],
    ['{}', []],
    [' { } ', []],
    ['{"errors":5}', [5]],
    ['{"errors":false}', [false]],
    ['{"errors":{"base":["a","b"]},"error":"c"}', ['base' => ['a', 'b']]],
    ['{"errors":{"a":{"b":["c"]}}}', ['a' => ['b' => ['c']]]],
    // What was no error there, and is one.
    ['{"error":"x"}', ['x']],
    ['{"error":["x"]}', ['x']],
    ['{"error":["x","y"]}', ['x', 'y']],
    ['{"errors":null,"error":"x"}', ['x']],
    ['{"label":["x"]}', ['label' => ['x']]],
    ['{"label":["x","y"],"base":["z"],"status":422}', ['label' => ['x', 'y'], 'base' => ['z']]],
    ['["x"]', ['x']],
    ['["x","y"]', ['x', 'y']],
    ['"x"', ['x']],
    // Nothing that is known.
    ['{"message":"x"}', null],
    ['{"user":{"id":1}}', null],
    ['{"ids":[1,2]}', null],
    ['[{"user":{"id":1}}]', null],
    ['[]', null],
    ['null', null],
    ['0', null],
    ['""', null],
    ['', null],
    [' ', null],
    ['<html><body>Internal error</body></html>', null],
    ['{"errors":["x"]', null],
    ["{\"errors\":[\"\xFF\"]}", null],
];
foreach ($answers as [$body, $errors]) {
    same($body, $errors, Codec::errors('json', $body));
}
same('too deep', null, Codec::errors('json', '{"errors":[[["x"]]]}', 2));
?>
===DONE===
--EXPECT--
===DONE===
