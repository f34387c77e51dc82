--TEST--
OnApp\Decimal: sums, products, quotients, rounding
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

use OnApp\Decimal;

$d = new Decimal('19.99');
echo $d->add('0.01'), ' ', $d->add(1), ' ', $d->add($d), "\n";
echo $d->sub('20'), ' ', $d->sub($d), "\n";
echo $d->mul('1.19'), ' ', $d->mul(-2), "\n";
echo $d->div(3, 4), ' ', $d->div('-7', 2, Decimal::DOWN), ' ', $d->div($d, 0), "\n";
echo $d->neg(), ' ', $d->neg()->abs(), ' ', (new Decimal('0.0'))->neg(), "\n";
echo $d->sign(), $d->neg()->sign(), (new Decimal('0.00'))->sign(), "\n";
var_dump((new Decimal('-0.000'))->isZero(), $d->isZero());
echo $d, "\n";

$sum = new Decimal(0);
for ($i = 0; $i < 1000; $i++) {
    $sum = $sum->add('0.1');
}
echo $sum, "\n";

$ways = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING'];
foreach (['2.345', '2.355', '-2.345', '2.341', '-2.349'] as $text) {
    echo str_pad($text, 6);
    foreach ($ways as $way) {
        echo ' ', (new Decimal($text))->round(2, constant("OnApp\\Decimal::$way"));
    }
    echo "\n";
}
echo (new Decimal('1.005'))->round(2), ' ', (new Decimal('7'))->round(3), ' ', (new Decimal('0.5'))->round(0), "\n";
?>
===DONE===
--EXPECT--
20.00 20.99 39.98
-0.01 0.00
23.7881 -39.98
6.6633 -2.85 1
-19.99 19.99 0.0
1-10
bool(true)
bool(false)
19.99
100.0
2.345  2.35 2.34 2.34 2.35 2.34 2.35
2.355  2.36 2.36 2.35 2.36 2.35 2.36
-2.345 -2.35 -2.34 -2.34 -2.35 -2.35 -2.34
2.341  2.34 2.34 2.34 2.35 2.34 2.35
-2.349 -2.35 -2.35 -2.34 -2.35 -2.35 -2.34
1.01 7.000 1
===DONE===
