--TEST--
Cookbook: Bill of a user for a month
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen(['document' => 'demo']);
// The demo's second plan gives some resources for free.
$owners = array_column(all_at_panel('virtual_machines'), 'user_id');
$owner = current(array_filter(
    all_at_panel('users'),
    static fn (array $user): bool => $user['billing_plan_id'] === 2 && in_array($user['id'], $owners, true),
));
Kitchen::$panel->clock(40 * 86400);
[$output] = cook('Bill of a user for a month', ['userId' => $owner['id']]);
$january = 'from=' . gmmktime(0, 0, 0, 1, 1, 2026) . '&to=' . gmmktime(0, 0, 0, 2, 1, 2026);
$truth = Kitchen::$panel->control('GET', "/oracle/user_cost?user={$owner['id']}&$january", null);
$amount = static fn (int $units): string => (string) OnApp\Decimal::of($units)->div(100000000, 2);
check('something is free', true, $truth['discount_units'] > 0);
check('printed', [
    'machines  ' . $amount($truth['net_units'] + $truth['discount_units']),
    'backups   0.00',
    'free      ' . $amount(-$truth['discount_units']),
    'total USD ' . $amount($truth['net_units']),
    '01/2026 ' . $amount($truth['net_units']),
], array_slice(explode("\n", $output), 0, 5));
check('months so far', 2, substr_count($output, '/2026'));
?>
===DONE===
--EXPECT--
===DONE===
