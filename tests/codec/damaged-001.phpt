--TEST--
Damaged bodies: JSON is read and written where PHP reads and writes it, with the same result
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

$pool = [
    '{"user":{"id":1,"login":"a\u00e9\ud83d\ude00","roles":[{"role":{"id":2}}],"x":null,"p":1.50}}',
    '{"user":{"id":9223372036854775808}}',
    '[{"user":{"id":1}},{"user":{"id":2,"e":[]}},{"id":3}]',
    '{"errors":{"label":["can\'t be blank"],"base":["a","b"]}}',
    '[[],{},[{}],"",0,-0,1E400,-9223372036854775809,0.1,true,false,null]',
    '"\u0041é😀\\\/"',
    '-12.5e-3',
];
$pieces = [
    '"', '\\', '{', '}', '[', ']', ':', ',', '0', '1', '-', '.', 'e', 'E', '+', '\u', '\ud800', '\udc00',
    'null', 'true',
    "\xC3", "\xA9", "\xED\xA0\x80", "\xF4\x90", ' ', "\n", "\0", "\x1F", '9223372036854775808', '/', 'NaN', "'", '00',
];
mt_srand(7);
$read = 0;
for ($i = 0; $i < 20000; $i++) {
    $body = $pool[mt_rand(0, count($pool) - 1)];
    for ($cuts = mt_rand(0, 3); $cuts > 0; $cuts--) {
        $at = mt_rand(0, strlen($body));
        $piece = mt_rand(0, 2) > 0 ? $pieces[mt_rand(0, count($pieces) - 1)] : '';
        $body = substr($body, 0, $at) . $piece . substr($body, min(strlen($body), $at + mt_rand(0, 3)));
    }
    $expected = json_decode($body, false, 128);
    $valid = json_last_error() === JSON_ERROR_NONE;
    $actual = outcome(fn () => [Codec::whole('json', $body)]);
    if (is_string($actual) && str_contains($actual, 'NUL in a name')) {
        continue;
    }
    same("verdict on $body", $valid, is_array($actual));
    Codec::errors('json', $body);
    Codec::errors('xml', "<e>$body</e>");
    outcome(fn () => Codec::read('xml', "<u><user><a>$body</a></user></u>", 'user', ['a' => 'nested:b']));
    if ($valid && is_array($actual)) {
        $read++;
        same("value of $body", $expected, $actual[0]);
        outcome(fn () => Codec::read('json', $body, 'user', ['roles' => 'nested:role', 'login' => 'array']));
        outcome(fn () => Codec::write('xml', 'user', $actual[0]));
        $written = json_encode($expected);
        if ($written !== false) {
            same("written $body", $written, Codec::write('json', null, $actual[0]));
        }
    }
}
same('enough were readable', true, $read > 5000 && $read < 15000);
?>
===DONE===
--EXPECT--
===DONE===
