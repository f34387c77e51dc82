--TEST--
XML: bodies
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

const DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

$number = 5;
$bodies = [
    ['user', [], '<user/>'],
    ['mode', 'recovery', '<mode>recovery</mode>'],
    ['mode', null, '<mode/>'],
    ['user', ['a' => 'x', 'b' => ''], '<user><a>x</a><b/></user>'],
    ['user', ['t' => true, 'f' => false, 'n' => null], '<user><t>1</t><f/><n/></user>'],
    ['user', ['i' => -7, 'd' => 1.5, 'w' => 10.0, 'z' => 0], '<user><i>-7</i><d>1.5</d><w>10</w><z>0</z></user>'],
    ['user', ['a' => "<&>\"' é 😀"], "<user><a>&lt;&amp;&gt;\"' é 😀</a></user>"],
    ['user', ['a' => '""', 'b' => '<"'], '<user><a>""</a><b>&lt;"</b></user>'],
    ['user', ['a' => " \t\n "], "<user><a> \t\n </a></user>"],
    ['user', ['r' => [1, 'b']], '<user><r type="array"><item>1</item><item>b</item></r></user>'],
    ['user', ['r' => [['id' => 1], ['id' => 2]]],
        '<user><r type="array"><item type="array"><id>1</id></item><item type="array"><id>2</id></item></r></user>'],
    ['user', ['r' => ['a' => 1, 3 => 2]], '<user><r type="array"><a>1</a><item>2</item></r></user>'],
    ['user', ['r' => []], '<user><r type="array"/></user>'],
    ['user', ['o' => (object) ['k' => 1]], '<user><o><k>1</k></o></user>'],
    ['user', [1, 2], '<user><item>1</item><item>2</item></user>'],
    ['user', ['n' => &$number], '<user><n>5</n></user>'],
    [null, ['a' => 1, 'b' => ['c' => 2]], '<a>1</a><b type="array"><c>2</c></b>'],
    [null, 'text', 'text'],
    [null, [], ''],
];
foreach ($bodies as [$root, $data, $body]) {
    same(var_export($data, true), DECLARATION . $body . "\n", outcome(fn () => Codec::write('xml', $root, $data)));
}

$cycle = ['x' => 1];
$cycle['self'] = &$cycle;
$problems = [
    ['user', ['a' => ["\xFF"]], 'not valid UTF-8 at user.a.0'],
    ['user', ['a' => "\x01"], 'a character that XML cannot carry at user.a'],
    ['user', ['a' => "\u{FFFE}"], 'a character that XML cannot carry at user.a'],
    ['user', ['1a' => 1], 'a key that is no XML name at user.1a'],
    ['user', ['a b' => 1], 'a key that is no XML name at user.a b'],
    ['user', ['' => 1], 'a key that is no XML name at user'],
    ['user', ['a><b' => 1], 'a key that is no XML name at user.a><b'],
    ['user', ['n:a' => 1], 'a key that is no XML name at user.n:a'],
    ['a b', 1, 'a root that is no XML name at the top'],
    ['user', ['a' => INF], 'neither INF nor NAN can be sent at user.a'],
    ['user', ['a' => new ArrayObject()], 'a value of this type cannot be sent at user.a'],
    ['user', $cycle, 'nested too deeply at '],
];
foreach ($problems as [$root, $data, $problem]) {
    $actual = outcome(fn () => Codec::write('xml', $root, $data));
    same($problem, true, str_starts_with($actual, "ValueError: $problem"));
}

// What was written reads back.
$data = ['login' => "é<&>\"'\r\n", 'ok' => 'x'];
same('read back', [$data], entries('xml', Codec::write('xml', 'user', $data), 'none'));
// A leak check must not mistake the cycle for one of ours.
unset($cycle, $data, $problems);
gc_collect_cycles();
?>
===DONE===
--EXPECT--
===DONE===
