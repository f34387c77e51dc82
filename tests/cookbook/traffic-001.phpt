--TEST--
Cookbook: Traffic of a month
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
Kitchen::$panel->clock(40 * 86400);
[$output, $variables] = cook('Traffic of a month', ['machineId' => 1]);
$january = 'from=' . gmmktime(0, 0, 0, 1, 1, 2026) . '&to=' . gmmktime(0, 0, 0, 2, 1, 2026);
$truth = Kitchen::$panel->control('GET', "/oracle/network?machine=1&interface=1&$january", null);
check('sent', (string) $truth['sent_kb'], (string) $variables['sent']);
check('received', (string) $truth['received_kb'], (string) $variables['received']);
check('all hours', 31 * 24, count($variables['usage']->getList(1, 1, ['period' => $variables['period']])));
$gigabytes = array_map(static fn (int $kilobytes): float => $kilobytes / 1048576, array_values($truth));
check('printed', vsprintf("eth0: %.3f GB out, %.3f GB in\n", $gigabytes), $output);
?>
===DONE===
--EXPECT--
===DONE===
