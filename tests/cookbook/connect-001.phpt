--TEST--
Cookbook: Connect and check the version
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Connect and check the version');
check('buckets', "Control Panel 6.7.0\n1 Standard plan\n2 Small plan\n", $output);
check('asked', ['/version', '/billing/buckets'], array_column(Kitchen::$panel->requests(), 'path'));

Kitchen::$panel->stop();
kitchen(['version' => '5.5']);
[$output] = cook('Connect and check the version');
check('plans', "Control Panel 5.5.0\n1 Standard plan\n2 Small plan\n", $output);
check('asked', ['/version', '/billing_plans'], array_column(Kitchen::$panel->requests(), 'path'));

check('refused', 'OnApp\Exception\AuthenticationException', get_class(thrown(
    fn () => cook('Connect and check the version', ['password' => 'wrong']),
) ?? new Error()));
?>
===DONE===
--EXPECT--
===DONE===
