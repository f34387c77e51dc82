--TEST--
JSON: what is refused, with the byte at which it is
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
    ['', 'the body is empty at byte 0'],
    [" \n\t", 'the body is empty at byte 0'],
    ["\xEF\xBB\xBF{}", 'a byte order mark stands before it at byte 0'],
    ['<html><body>', 'unexpected character at byte 0'],
    ['{"a":1', 'unexpected end at byte 6'],
    ['["abc', 'unexpected end at byte 5'],
    ['tru', 'unexpected end at byte 3'],
    ['truE', 'unexpected character at byte 3'],
    ['[1,]', 'unexpected character at byte 3'],
    ['[1 2]', 'unexpected character at byte 3'],
    ['{"a":1,}', 'unexpected character at byte 7'],
    ['{"a" 1}', 'unexpected character at byte 5'],
    ['{a:1}', 'unexpected character at byte 1'],
    ["['a']", 'unexpected character at byte 1'],
    ['[NaN]', 'unexpected character at byte 1'],
    ['[Infinity]', 'unexpected character at byte 1'],
    ['/* x */ {}', 'unexpected character at byte 0'],
    ['{} {}', 'more text behind the end at byte 3'],
    ["{}\0", 'more text behind the end at byte 2'],
    ['[1]]', 'more text behind the end at byte 3'],
    ['[01]', 'malformed number at byte 2'],
    ['[-]', 'malformed number at byte 2'],
    ['[1.]', 'malformed number at byte 3'],
    ['[1e+]', 'malformed number at byte 4'],
    ['[.5]', 'unexpected character at byte 1'],
    ['[+1]', 'unexpected character at byte 1'],
    ["[\"a\nb\"]", 'control character in a string at byte 3'],
    ["[\"a\0b\"]", 'control character in a string at byte 3'],
    ["[\"\xFF\"]", 'not valid UTF-8 at byte 2'],
    ["[\"\xC0\x80\"]", 'not valid UTF-8 at byte 2'],
    ["[\"\xED\xA0\x80\"]", 'not valid UTF-8 at byte 2'],
    ["[\"\xF4\x90\x80\x80\"]", 'not valid UTF-8 at byte 2'],
    ["[\"\xC3\"]", 'not valid UTF-8 at byte 2'],
    ['["\x"]', 'unknown escape in a string at byte 2'],
    ['["\u12G4"]', 'unknown escape in a string at byte 2'],
    ['["\ud800"]', 'unpaired surrogate escape at byte 2'],
    ['["\ud800\u0041"]', 'unpaired surrogate escape at byte 2'],
    ['["\udc00"]', 'unpaired surrogate escape at byte 2'],
    ['["\udc00\udc00"]', 'unpaired surrogate escape at byte 2'],
    ['["\ud800\ud800"]', 'unpaired surrogate escape at byte 2'],
    ['["\ud800 \udc00"]', 'unpaired surrogate escape at byte 2'],
    ['{"a\u0000b":1}', 'NUL in a name at byte 3'],
    // The offset is that of the body as it came, also behind integers that are read by other means.
    ['[99999999999999999999,99999999999999999999,x]', 'unexpected character at byte 43'],
];
foreach ($bodies as [$body, $message]) {
    foreach (['read', 'whole'] as $method) {
        same("$method $body", "ValueError: $message", outcome(
            fn () => $method === 'read' ? Codec::read('json', $body, 'user') : Codec::whole('json', $body)
        ));
    }
}

// Every list and object is a level.
foreach ([[1, 1], [2, 1], [2, 2], [3, 2], [128, 128], [129, 128], [512, 512], [513, 512]] as [$levels, $allowed]) {
    $bodies = [
        str_repeat('[', $levels) . str_repeat(']', $levels),
        str_repeat('[', $levels) . '1,"x"' . str_repeat(']', $levels),
        str_repeat('{"a":', $levels) . '1' . str_repeat('}', $levels),
    ];
    foreach ($bodies as $body) {
        $actual = outcome(fn () => json_encode(Codec::whole('json', $body, $allowed)));
        $expected = $levels > $allowed ? "ValueError: nested deeper than $allowed" : $body;
        same("$levels of $allowed", $expected, preg_replace('/ at byte \d+$/', '', $actual));
        same("$levels of $allowed, read", $levels <= $allowed, is_array(outcome(
            fn () => Codec::read('json', $body, 'a', ['a' => 'nested:a'], $allowed)
        )));
    }
}
// No caller can make the readers go deeper than this.
$hostile = str_repeat('[', 1000000);
same('hostile', 'ValueError: nested deeper than 512 at byte 512', outcome(
    fn () => Codec::whole('json', $hostile, PHP_INT_MAX)
));
same('no depth', 'ValueError: nested deeper than 1 at byte 1', outcome(fn () => Codec::whole('json', '[[]]', -5)));
?>
===DONE===
--EXPECT--
===DONE===
