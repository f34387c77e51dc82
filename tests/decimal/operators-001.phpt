--TEST--
OnApp\Decimal: + - * and comparisons
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

use OnApp\Decimal;

function report(callable $call): void
{
    try {
        $result = $call();
        echo 'no exception: ', $result, "\n";
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

$d = new Decimal('1.50');
echo $d + 1, ' ', 1 - $d, ' ', $d * '0.1', ' ', -$d, ' ', '2.5' + $d, ' ', $d + $d, "\n";
$sum = $d;
$sum += '0.25';
$sum *= 2;
$sum -= $sum;
echo $sum, ' ', $d, "\n";
$text = '5';
$text += $d;
echo $text, "\n";
report(fn() => $d / 2);
report(fn() => $d % 2);
report(fn() => $d ** 2);
report(fn() => $d + 1.5);
report(fn() => $d + null);
report(fn() => $d + []);
report(fn() => $d + 'abc');
report(fn() => 'abc' * $d);

var_dump($d == '1.5', $d == 1.5, $d == new Decimal('1.500'), $d === $d, $d != 2);
var_dump($d < 2, $d > '1.49', $d <= 1.5, 1 < $d, $d <=> 2, '2' <=> $d);
var_dump($d == 'abc', $d < 'abc', $d > 'abc', $d == INF, $d == null, $d == true, $d == new ArrayObject());
var_dump($d->compareTo('1.6'), $d->equals('1.50000'), $d->equals(1));
var_dump(in_array('1.500', [$d]), [$d] == [new Decimal('1.5')]);
$list = [new Decimal('10'), new Decimal('9.5'), new Decimal('-1'), new Decimal('9.50')];
sort($list);
echo implode(' ', $list), ' ', max($list), "\n";
?>
===DONE===
--EXPECT--
2.50 -0.50 0.150 -1.50 4.00 3.00
0.00 1.50
6.50
TypeError: Unsupported operand types: OnApp\Decimal / int
TypeError: Unsupported operand types: OnApp\Decimal % int
TypeError: Unsupported operand types: OnApp\Decimal ** int
TypeError: Unsupported operand types: OnApp\Decimal + float
TypeError: Unsupported operand types: OnApp\Decimal + null
TypeError: Unsupported operand types: OnApp\Decimal + array
ValueError: An operand of OnApp\Decimal must be a decimal number, it has "a" at byte 0
ValueError: An operand of OnApp\Decimal must be a decimal number, it has "a" at byte 0
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(-1)
int(1)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
int(-1)
bool(true)
bool(false)
bool(true)
bool(true)
-1 9.5 9.50 10 10
===DONE===
