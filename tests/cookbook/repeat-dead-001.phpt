--TEST--
Cookbook: Repeat a request or not, when the panel stays silent
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen()->fault(['effect' => 'reset_before', 'method' => 'POST']);
$thrown = thrown(fn () => cook('Repeat a request or not', ['userId' => 4]));
check('given up', 'OnApp\Exception\ConnectException', get_class($thrown ?? new Error()));
check('slept', 30, Kitchen::$slept);
check('asked', 3, count(Kitchen::$panel->requests(['method' => 'POST'])));
check('not paid', [], all_at_panel('payments'));
?>
===DONE===
--EXPECT--
===DONE===
