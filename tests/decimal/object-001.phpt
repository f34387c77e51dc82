--TEST--
OnApp\Decimal: shown, kept, copied, never changed
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

$d = new Decimal('-1.50');
var_dump($d);
var_export($d);
echo "\n", json_encode(['price' => $d]), "\n";
echo serialize($d), "\n";
var_dump(unserialize(serialize($d)) == $d, Decimal::__set_state(['value' => '-1.50']) == $d);
$copy = clone $d;
unset($d);
echo $copy, "\n";
$large = new Decimal('123456789012345678901234567890123456789012345678901234567890.5');
$copy = clone $large;
unset($large);
echo $copy, ' ', unserialize(serialize($copy)), "\n";

report(fn() => $copy->__construct('2'));
report(fn() => $copy->__unserialize(['value' => '2']));
report(function () use ($copy) {
    $copy->value = 1;
});
report(fn() => (clone $copy)->__construct('2'));
foreach (['O:13:"OnApp\Decimal":0:{}', 'O:13:"OnApp\Decimal":1:{s:5:"value";i:5;}',
    'O:13:"OnApp\Decimal":1:{s:5:"value";s:1:"x";}'] as $data) {
    report(fn() => unserialize($data));
}
report(fn() => Decimal::__set_state([]));
report(fn() => (new ReflectionClass(Decimal::class))->newInstanceWithoutConstructor());
var_dump($copy instanceof Stringable, $copy instanceof JsonSerializable, (new ReflectionClass($copy))->isFinal());
?>
===DONE===
--EXPECT--
object(OnApp\Decimal)#1 (1) {
  ["value"]=>
  string(5) "-1.50"
}
\OnApp\Decimal::__set_state(array(
   'value' => '-1.50',
))
{"price":"-1.50"}
O:13:"OnApp\Decimal":1:{s:5:"value";s:5:"-1.50";}
bool(true)
bool(true)
-1.50
123456789012345678901234567890123456789012345678901234567890.5 123456789012345678901234567890123456789012345678901234567890.5
Error: OnApp\Decimal cannot be changed
Error: OnApp\Decimal cannot be changed
Error: Cannot create dynamic property OnApp\Decimal::$value
Error: OnApp\Decimal cannot be changed
ValueError: Invalid serialization data for OnApp\Decimal object
ValueError: Invalid serialization data for OnApp\Decimal object
ValueError: Invalid serialization data for OnApp\Decimal object
ValueError: Invalid serialization data for OnApp\Decimal object
ReflectionException: Class OnApp\Decimal is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
bool(true)
===DONE===
