--TEST--
Cookbook: Payments of a user
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
Kitchen::$panel->clock(86400);
cook('Payments of a user', ['userId' => 5]);
[$output] = cook('Payments of a user', ['userId' => 4]);
$cost = Kitchen::$panel->control('GET', '/oracle/user_cost?user=4', null)['net_units'];
check('stored', [[5, 1990000000, '2026-0042'], [4, 1990000000, '2026-0042']], array_map(
    static fn (array $payment): array => [$payment['user_id'], $payment['amount'], $payment['invoice_number']],
    all_at_panel('payments'),
));
$open = OnApp\Decimal::of($cost - 1990000000)->div(100000000, 2);
check('printed', "2026-0042 19.90\npaid 19.90, open $open\n", $output);
cook('Payments of a user', ['userId' => 4]);
?>
===DONE===
--EXPECT--
===DONE===
