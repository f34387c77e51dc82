--TEST--
OnApp\Decimal: what is wrong, and where
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

foreach (['', '1x', '1.2.3', ' 1', "1\n", '-', '1e', 'NaN', '1,5', '1e999999999', '1e-999999999'] as $text) {
    report(fn() => new Decimal($text));
}
$d = new Decimal('1.5');
report(fn() => Decimal::of(INF));
report(fn() => Decimal::of(NAN));
report(fn() => Decimal::of(null));
report(fn() => new Decimal(1.5));
report(fn() => $d->add(1.5));
report(fn() => $d->compareTo(new ArrayObject()));
report(fn() => $d->equals('abc'));
report(fn() => $d->div('0.00', 2));
report(fn() => $d->div(3, -1));
report(fn() => $d->div(3, 1001));
report(fn() => $d->round(2, 6));
report(fn() => $d->round(2, -1));
report(fn() => (new Decimal('1e999'))->mul('1e999'));
report(fn() => (new Decimal('1e-999'))->mul('0.01'));
?>
===DONE===
--EXPECT--
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it is empty
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has "x" at byte 1
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has "." at byte 3
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has 0x20 at byte 0
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has 0x0a at byte 1
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it ends too early
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it ends too early
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has "N" at byte 0
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must be a decimal number, it has "," at byte 1
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must not have more than 1000 digits
ValueError: OnApp\Decimal::__construct(): Argument #1 ($value) must not have more than 1000 digits
ValueError: OnApp\Decimal::of(): Argument #1 ($value) must be finite
ValueError: OnApp\Decimal::of(): Argument #1 ($value) must be finite
TypeError: OnApp\Decimal::of(): Argument #1 ($value) must be of type OnApp\Decimal|string|int|float, null given
TypeError: OnApp\Decimal::__construct(): Argument #1 ($value) must be of type string|int, float given
TypeError: OnApp\Decimal::add(): Argument #1 ($other) must be of type OnApp\Decimal|string|int, float given
TypeError: OnApp\Decimal::compareTo(): Argument #1 ($other) must be of type OnApp\Decimal|string|int, ArrayObject given
ValueError: OnApp\Decimal::equals(): Argument #1 ($other) must be a decimal number, it has "a" at byte 0
DivisionByZeroError: Division by zero
ValueError: OnApp\Decimal::div(): Argument #2 ($scale) must be between 0 and 1000
ValueError: OnApp\Decimal::div(): Argument #2 ($scale) must be between 0 and 1000
ValueError: OnApp\Decimal::round(): Argument #2 ($rounding) must be one of the rounding constants of OnApp\Decimal
ValueError: OnApp\Decimal::round(): Argument #2 ($rounding) must be one of the rounding constants of OnApp\Decimal
ArithmeticError: The result has more than 1000 digits
ArithmeticError: The result has more than 1000 digits
===DONE===
