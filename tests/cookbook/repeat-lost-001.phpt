--TEST--
Cookbook: Repeat a request or not, when the request was lost
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen()->fault(['effect' => 'reset_before', 'method' => 'POST', 'times' => 1]);
[$output] = cook('Repeat a request or not', ['userId' => 4]);
check('printed', "no answer: looking\n", $output);
check('paid once', [500000000], array_column(all_at_panel('payments'), 'amount'));
check('asked twice', 2, count(Kitchen::$panel->requests(['method' => 'POST'])));
?>
===DONE===
--EXPECT--
===DONE===
