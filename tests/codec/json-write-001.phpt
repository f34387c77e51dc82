--TEST--
JSON: bodies are those of json_encode()
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

$deep = 1;
for ($i = 0; $i < 511; $i++) {
    $deep = [$deep];
}
$number = 5;
$values = [
    null, true, false, 0, -1, PHP_INT_MAX, PHP_INT_MIN, '', '0', 'text',
    0.0, -0.0, 1.0, 0.1, 1 / 3, 1e14, 1e15, 1e16, 1e17, 1e20, 1e21, 1e25, 1.5e-9, 0.00001, 5e-324,
    1.7976931348623157e308, 0.1 + 0.2, 123456789012345680.0, -2.5,
    "/ \" \\ \x08 \x0c \n \r \t \0 \x01 \x1f \x7f < > & '",
    "é ü \u{20AC} \u{2028} \u{FFFF} \u{10000} \u{1F600} \u{10FFFF}",
    [], [[]], [1, 2, 3], [1 => 1], ['a' => 1, 5 => 2], [3 => 'x', 1 => 'y'], [null, [true, ['k' => 1.5]]],
    new stdClass(), (object) ['a' => 1, '1' => 2, '' => 3], [new stdClass(), (object) ['x' => []]],
    ['é' => 'ü', "q\"/\n" => 1], [&$number], ['n' => &$number], $deep,
];
foreach ($values as $value) {
    $what = is_array($value) && $value === $deep ? 'deep' : var_export($value, true);
    same("bare $what", json_encode($value), Codec::write('json', null, $value));
    same("rooted $what", json_encode(['ro/ot é' => $value]), Codec::write('json', 'ro/ot é', $value));
}

mt_srand(20);
for ($i = 0; $i < 20000; $i++) {
    $float = $i % 2 === 0
        ? unpack('d', pack('q', (mt_rand() << 33) ^ (mt_rand() << 11) ^ mt_rand()))[1]
        : round(mt_rand() / mt_rand(1, 1000000), mt_rand(0, 8));
    if (is_finite($float)) {
        same('a float', json_encode($float), Codec::write('json', null, $float));
    }
}

$cycle = ['x' => 1];
$cycle['self'] = &$cycle;
$problems = [
    ["\xFF", 'not valid UTF-8 at user'],
    [['roles' => [['label' => 'a'], ['label' => "b\xC3"]]], 'not valid UTF-8 at user.roles.1.label'],
    [["\xFF" => 1], 'a key is not valid UTF-8 at user.?'],
    [["a\0b" => 1], "a key holds a NUL byte at user.a\0b"],
    [['sum' => NAN], 'neither INF nor NAN can be sent at user.sum'],
    [['sum' => [1.0, -INF]], 'neither INF nor NAN can be sent at user.sum.1'],
    [['o' => new ArrayObject()], 'a value of this type cannot be sent at user.o'],
    [['r' => STDIN], 'a value of this type cannot be sent at user.r'],
    [(object) ['a' => (object) ['b' => "\xFF"]], 'not valid UTF-8 at user.a.b'],
];
foreach ($problems as [$data, $problem]) {
    $actual = outcome(fn () => Codec::write('json', 'user', $data));
    same('problem', "ValueError: " . strstr($problem . "\0", "\0", true), strstr($actual . "\0", "\0", true));
}
same('top', 'ValueError: not valid UTF-8 at the top', outcome(fn () => Codec::write('json', null, "\xFF")));
same('deepest', json_encode([$deep]), Codec::write('json', null, [$deep]));
foreach ([$cycle, [$deep]] as $data) {
    same('deep', true, str_starts_with(
        outcome(fn () => Codec::write('json', 'user', $data)),
        'ValueError: nested too deeply at '
    ));
}
// A leak check must not mistake the cycle for one of ours.
unset($cycle, $data, $problems);
gc_collect_cycles();
?>
===DONE===
--EXPECT--
===DONE===
