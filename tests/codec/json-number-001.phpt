--TEST--
JSON: numbers that a float cannot hold keep their text, whatever the locale
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

$numbers = [
    // JSON => [value, text handed out beside it]
    '1.5' => [1.5, null],
    '123456789012345' => [123456789012345, null],
    '9223372036854775807' => [PHP_INT_MAX, null],
    '-9223372036854775808' => [PHP_INT_MIN, null],
    '9223372036854775808' => [9223372036854775808.0, '9223372036854775808'],
    '-9223372036854775809' => [-9223372036854775809.0, '-9223372036854775809'],
    '18446744073709551615' => [18446744073709551615.0, '18446744073709551615'],
    '18446744073709551616' => [18446744073709551616.0, '18446744073709551616'],
    '12345678901234567890123456789' => [12345678901234567890123456789.0, '12345678901234567890123456789'],
    '10000000000000000000000' => [1e22, null],
    '0.123456789012345' => [0.123456789012345, null],
    '0.1234567890123456' => [0.1234567890123456, '0.1234567890123456'],
    '000' => null,
    '1234567.123456789012' => [1234567.123456789012, '1234567.123456789012'],
    '1.50000000000000000000' => [1.5, null],
    '1e400' => [INF, '1e400'],
    '-1e400' => [-INF, '-1e400'],
    '1e-400' => [0.0, '1e-400'],
    '0e-400' => [0.0, null],
    '5e-324' => [5e-324, '5e-324'],
];

$readNumbers = function () use ($numbers): void {
    foreach ($numbers as $number => $expected) {
        if ($expected === null) {
            same("$number is refused", 'ValueError: malformed number at byte 8', outcome(
                fn () => Codec::read('json', "{\"sum\":$number}", 'user')
            ));
            continue;
        }
        // The neighbours show that numbers with and without marks do not disturb each other.
        $body = "{\"before\":99999999999999999999,\"sum\":$number,\"text\":\"$number\",\"list\":[$number]}";
        $read = Codec::read('json', $body, 'user');
        same("value of $number", $expected[0], $read['entries'][0]['sum']);
        same("text of $number", $expected[1], $read['texts'][0]['sum'] ?? null);
        same("string $number", (string) $number, $read['entries'][0]['text']);
        same("text of string $number", null, $read['texts'][0]['text'] ?? null);
        same("listed $number", [$expected[0]], $read['entries'][0]['list']);
        same("neighbour of $number", '99999999999999999999', $read['texts'][0]['before']);
        $alone = Codec::read('json', "[$number]", 'sum');
        same("alone $number", $expected[1], $alone['texts'][0]['sum'] ?? null);
    }
};

$readNumbers();
// Where there is no such locale, the second round is the first one again.
use_decimal_comma();
$readNumbers();
same('written', '[1.5,0.1]', Codec::write('json', null, [1.5, 0.1]));
same('XML', [['price' => '1.500000']], entries('xml', '<u><price type="decimal">1.5</price></u>', 'user'));
same('XML written', true, str_contains(Codec::write('xml', 'u', ['price' => 1.5]), '<price>1.5</price>'));
?>
===DONE===
--EXPECT--
===DONE===
