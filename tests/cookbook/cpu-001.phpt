--TEST--
Cookbook: Busiest hours of a machine
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
Kitchen::$panel->clock(86400);
[$output, $variables] = cook('Busiest hours of a machine', ['machineId' => 1]);
$lines = explode("\n", trim($output));
check('three', 3, count($lines));
check('first', 1, preg_match('~^20\d\d-\d\d-\d\dT\d\d:00:00Z 100% of the busiest$~', $lines[0]));
$times = array_map(static fn ($hour) => $hour->_cpu_time, $variables['hours']);
rsort($times);
check('hours', 96, count($times));
check('descending', array_slice($times, 0, 3), array_slice(array_values($variables['times']), 0, 3));
?>
===DONE===
--EXPECT--
===DONE===
