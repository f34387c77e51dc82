--TEST--
Usage: every hour of an interface counts once, whatever the order; sums are exact; intervals are half open
--FILE--
<?php
use OnApp\Billing\Usage;
use OnApp\Decimal;

$hour = 3600;
$usage = new Usage();
echo $usage->total(0, PHP_INT_MAX), ' ', json_encode($usage->sums(0, PHP_INT_MAX)), ' ', $usage->hours(0, 9), "\n";

$usage->add(1, 10 * $hour, '100', 50);
$usage->add(1, 11 * $hour, new Decimal('0.1'), '0.2');
$usage->add(2, 11 * $hour + 1799, '7', '0');
echo $usage->total(0, 100 * $hour), ' ', json_encode($usage->sums(0, 100 * $hour)), "\n";

echo "-- doubled, corrected, late\n";
$usage->add(1, 10 * $hour, '100', 50);
$usage->add(1, 10 * $hour, '90', 50);
echo $usage->total(0, 100 * $hour), ' ', $usage->hours(0, 100 * $hour), "\n";
$usage->add(1, 10 * $hour, '40', 1, revision: 2);
$usage->add(1, 10 * $hour, '5000', 1, revision: 1);
echo $usage->total(0, 100 * $hour), "\n";

echo "-- [start, end)\n";
foreach ([[10, 11], [11, 12], [10, 12], [9, 10], [12, 13], [11, 10]] as [$from, $to]) {
    echo "$from-$to: ", $usage->total($from * $hour, $to * $hour), "\n";
}
echo $usage->total(10 * $hour + 1, 11 * $hour + 1), ' ', $usage->hours(11 * $hour, 12 * $hour), "\n";

echo "-- before 1970\n";
$usage->add(3, -1, 1, 1);
echo $usage->total(-$hour, 0), ' ', $usage->total(-2 * $hour, -$hour), "\n";

echo "-- orders\n";
$records = [];
for ($i = 0; $i < 60; $i++) {
    $records[] = [$i % 3, intdiv($i, 4) * $hour, (string) ($i * 17 % 23), "$i.25", $i % 2];
}
mt_srand(5);
$totals = [];
for ($round = 0; $round < 50; $round++) {
    shuffle($records);
    $again = new Usage();
    foreach ($records as $record) {
        $again->add(...$record);
    }
    $totals[(string) $again->total(0, 1000 * $hour)] = true;
}
echo count($totals), " total\n";

echo "-- refused\n";
foreach ([['-1', 0], [0, '-0.5'], ['x', 0], [1.5, 0], [0, null], [0, []]] as [$sent, $received]) {
    try {
        $usage->add(1, 0, $sent, $received);
        echo "taken\n";
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
echo $usage->total(10 * $hour, 12 * $hour), "\n";
foreach ([fn () => clone $usage, fn () => serialize($usage)] as $call) {
    try {
        $call();
    } catch (Throwable $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
===DONE===
--EXPECT--
0 [] 0
157.3 {"1":"150.3","2":"7"}
-- doubled, corrected, late
157.3 3
48.3
-- [start, end)
10-11: 41
11-12: 7.3
10-12: 48.3
9-10: 0
12-13: 0
11-10: 0
7.3 2
-- before 1970
2 0
-- orders
1 total
-- refused
OnApp\Exception\InvalidArgumentException: Usage: an amount must not be negative
OnApp\Exception\InvalidArgumentException: Usage: an amount must not be negative
ValueError: OnApp\Billing\Usage::add(): Argument #3 ($sent) must be a decimal number, it has "x" at byte 0
TypeError: OnApp\Billing\Usage::add(): Argument #3 ($sent) must be of type OnApp\Decimal|string|int, float given
TypeError: OnApp\Billing\Usage::add(): Argument #4 ($received) must be of type OnApp\Decimal|string|int, null given
TypeError: OnApp\Billing\Usage::add(): Argument #4 ($received) must be of type OnApp\Decimal|string|int, array given
48.3
Trying to clone an uncloneable object of class OnApp\Billing\Usage
Serialization of 'OnApp\Billing\Usage' is not allowed
===DONE===
