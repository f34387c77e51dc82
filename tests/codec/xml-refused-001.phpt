--TEST--
XML: what is refused
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

$refused = [
    ['', 'the body is empty at byte 0'],
    ['<!DOCTYPE user><user/>', 'document type declarations are refused at byte '],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'document type declarations are refused at byte '],
    ['<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>', 'document type declarations are refused at byte '],
    ['<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/hostname">%p;]><a/>', 'document type declarations are refused'],
    ["<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 'another encoding than UTF-8 at byte 0'],
    ["\xFF\xFE<\0a\0/\0>\0", 'not valid UTF-8 at byte 0'],
    ["<\0a\0/\0>\0", 'NUL byte at byte 1'],
    ["<a>\xC3</a>", 'not valid UTF-8 at byte 3'],
    ["<a>\0</a>", 'NUL byte at byte 3'],
    // From here on the words are libxml2's.
    ['text', ''], ['{"a":1}', ''], ['<a>', ''], ['<a><b></a>', ''], ['<a/><b/>', ''], ['<a>&nbsp;</a>', ''],
    ['<a>&#0;</a>', ''], ["<a>\x01</a>", ''], ['<a b=1/>', ''], ['<a b="1" b="2"/>', ''], ['<?xml version="1.0"?>', ''],
];
foreach ($refused as [$body, $message]) {
    $actual = outcome(fn () => Codec::read('xml', $body, 'user'));
    same($body, true, is_string($actual) && str_starts_with($actual, "ValueError: $message"));
}
same('offset', true, str_ends_with(outcome(fn () => Codec::whole('xml', '<a><b></a>')), ' at byte 10'));

foreach ([[1, 1], [2, 1], [50, 50], [51, 50], [128, 128], [129, 128]] as [$levels, $allowed]) {
    $body = str_repeat('<a>', $levels) . str_repeat('</a>', $levels);
    $actual = outcome(fn () => Codec::whole('xml', $body, $allowed) === null ? 'null' : 'read');
    $expected = $levels <= $allowed ? 'read' : "ValueError: nested deeper than $allowed at byte";
    same("$levels of $allowed", true, str_starts_with($actual, $expected));
}
same('hostile', true, str_starts_with(
    outcome(fn () => Codec::whole('xml', str_repeat('<a>', 1000000), PHP_INT_MAX)),
    'ValueError: '
));

$include = '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/hostname" parse="text"/></a>';
same('nothing is included', [['include' => '']], entries('xml', $include, 'user'));
?>
===DONE===
--EXPECT--
===DONE===
