--TEST--
OnApp\Decimal: text in, the same number as plain text out
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

use OnApp\Decimal;

foreach (['0', '-0', '12', '+12', '-12.50', '.5', '5.', '007', '1e3', '1.5E-3', '-0.00'] as $text) {
    echo str_pad($text, 7), ' ', new Decimal($text), "\n";
}
foreach ([0, -7, PHP_INT_MAX, PHP_INT_MIN] as $number) {
    echo new Decimal($number), ' ', Decimal::of($number), "\n";
}
foreach ([0.1, 0.1 + 0.2, 1e22, -1.5e-7, 100.0, -0.0] as $float) {
    echo Decimal::of($float), "\n";
}
$one = new Decimal('1.0');
var_dump(Decimal::of($one) === $one, Decimal::of('2.50')->scale(), $one->toFloat(), Decimal::of('0.1')->toFloat());
echo strlen((string) new Decimal(str_repeat('9', 1000))), "\n";
?>
===DONE===
--EXPECT--
0       0
-0      0
12      12
+12     12
-12.50  -12.50
.5      0.5
5.      5
007     7
1e3     1000
1.5E-3  0.0015
-0.00   0.00
0 0
-7 -7
9223372036854775807 9223372036854775807
-9223372036854775808 -9223372036854775808
0.1
0.30000000000000004
10000000000000000000000
-0.00000015
100
0
bool(true)
int(2)
float(1)
float(0.1)
1000
===DONE===
