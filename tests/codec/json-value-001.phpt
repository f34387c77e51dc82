--TEST--
JSON: values are those of json_decode()
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

$bodies = [
    '[true,false,null,"",0,-0,-0.0,1.0,0.1,-12.5e-3,1E5,1e400,-1e400,1e-400]',
    '{"a":{"b":[{"c":[]},{}]},"1":2,"":3,"-5":4,"01":5,"a b":6}',
    '"\u00e9\ud83d\ude00\n\t\b\f\r\\\/\"\u0000\u001f"',
    '"é😀"',
    "\"\x7f\"",
    '{"a":1,"b":2,"a":{"c":3}}',
    '[9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809,18446744073709551615]',
    '[18446744073709551616,99999999999999999999999999999999,1000000000000000000,123456789012345678901234567890]',
    '["9223372036854775808","a 18446744073709551616 b"]',
    '12345678901234567890',
    ' [ 1 , [ 2 , [ 3 ] ] ] ',
    'null',
    '"x"',
    '-7',
];
foreach ($bodies as $body) {
    same($body, json_decode($body), Codec::whole('json', $body));
}
?>
===DONE===
--EXPECT--
===DONE===
