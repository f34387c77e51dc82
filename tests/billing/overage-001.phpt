--TEST--
Overage: megabytes, limits with units and options, amounts rounded once, and the smallest amount that is invoiced
--FILE--
<?php
use OnApp\Billing\Overage;
use OnApp\Decimal;

function show(array $cost): string
{
    return "{$cost['overage']} MB, {$cost['amount']}" . ($cost['due'] ? ', due' : '');
}

$traffic = Overage::megabytes(700000 + 800000);
echo $traffic, "\n";
echo Overage::megabytes('1'), ' ', Overage::megabytes(0), ' ', Overage::megabytes('0.5'), "\n";

echo "-- limits\n";
echo Overage::limit(1000), ' ', Overage::limit('1000', 'MB', 200), ' ', Overage::limit('1.5', 'GB', '0.5'), ' ',
    Overage::limit(2, 'TB'), "\n";

echo "-- amounts\n";
echo show(Overage::amount($traffic, 1000, '0.05')), "\n";
echo show(Overage::amount($traffic, Overage::limit(1000, 'MB', 200), '0.05')), "\n";
echo show(Overage::amount($traffic, 1200, '0.05', '1.5')), "\n";
echo show(Overage::amount('1001.5', 1000, '0.05')), "\n";
echo show(Overage::amount(1002, 1000, '0.05')), "\n";
echo show(Overage::amount('1002.2', 1000, '0.05')), "\n";
echo show(Overage::amount(1000, 1000, '0.05')), "\n";
echo show(Overage::amount(900, 1000, '0.05')), "\n";
echo show(Overage::amount(5000, 1000, 0)), "\n";
foreach ([10, 20, 30] as $additional) {
    echo show(Overage::amount(1100, Overage::limit(1000, 'MB', $additional), 1)), "\n";
}

echo "-- units of the price, digits of the currency\n";
echo show(Overage::amount(3072, 1024, '0.7', unit: 'GB')), "\n";
echo show(Overage::amount(1024, 0, '0.005', 1, 'TB', 8)), "\n";
echo show(Overage::amount(3, 0, '0.5', 1, 'MB', 0)), "\n";

echo "-- one rounding only\n";
echo show(Overage::amount('0.333333333333333333', 0, '3', '0.449999999999999999')), "\n";
echo show(Overage::amount('99999999999999999999.99', '0.01', '0.0001', '1.00001')), "\n";

echo "-- refused\n";
foreach ([
    fn () => Overage::limit(1, 'KB'), fn () => Overage::limit('x'), fn () => Overage::limit(1, 'MB', 1.5),
    fn () => Overage::amount(1, 2, 3, 4, 'mb'), fn () => Overage::amount(1, 'y', 3),
    fn () => Overage::amount(1, 1, 1, 1, 'MB', 11),
    fn () => Overage::amount(1, 1, 1, null), fn () => Overage::megabytes(str_repeat('9', 999)),
] as $call) {
    try {
        var_dump($call());
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
1464.8437500000
0.0009765625 0.0000000000 0.00048828125
-- limits
1000 1200 1536.5 2097152
-- amounts
464.8437500000 MB, 23.24, due
264.8437500000 MB, 13.24, due
264.8437500000 MB, 19.86, due
1.5 MB, 0.08
2 MB, 0.10
2.2 MB, 0.11, due
0 MB, 0.00
0 MB, 0.00
4000 MB, 0.00
90 MB, 90.00, due
80 MB, 80.00, due
70 MB, 70.00, due
-- units of the price, digits of the currency
2048 MB, 1.40, due
1024 MB, 0.00000488
3 MB, 2, due
-- one rounding only
0.333333333333333333 MB, 0.45, due
99999999999999999999.98 MB, 10000100000000000.00, due
-- refused
OnApp\Exception\InvalidArgumentException: Overage: unit must be MB, GB or TB
ValueError: OnApp\Billing\Overage::limit(): Argument #1 ($included) must be a decimal number, it has "x" at byte 0
TypeError: OnApp\Billing\Overage::limit(): Argument #3 ($additional) must be of type OnApp\Decimal|string|int, float given
OnApp\Exception\InvalidArgumentException: Overage: unit must be MB, GB or TB
ValueError: OnApp\Billing\Overage::amount(): Argument #2 ($limit) must be a decimal number, it has "y" at byte 0
ValueError: OnApp\Billing\Overage::amount(): Argument #6 ($scale) must be between 0 and 10
TypeError: OnApp\Billing\Overage::amount(): Argument #4 ($rate) must be of type OnApp\Decimal|string|int, null given
ArithmeticError: The result has more than 1000 digits
===DONE===
