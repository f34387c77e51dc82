--TEST--
Cookbook: Create a machine and wait for it
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output, $variables] = cook('Create a machine and wait for it', ['templateLabel' => 'Debian 12 x64']);
$machine = at_panel('virtual_machines', 3);
check('machine', ['shop', 'shop.example.com', 1, 1024, 2, 50, true, true, false], [
    $machine['label'], $machine['hostname'], $machine['template_id'], $machine['memory'], $machine['cpus'],
    $machine['cpu_shares'], $machine['built'], $machine['booted'], $machine['locked'],
]);
check('disk', [20], array_column(array_filter(all_at_panel('disks'), static fn (array $disk): bool
    => $disk['virtual_machine_id'] === 3 && $disk['primary']), 'disk_size'));
check('printed', '10.1.0.12 root ' . $machine['initial_root_password'] . "\n", $output);
check('waited', 80, Kitchen::$slept);
check('once', ['POST /virtual_machines 201'], changes());

Kitchen::$panel->fault(['effect' => 'tx_fail', 'action' => 'provisioning', 'mode' => 'hang', 'minutes' => 30]);
check('a build that hangs', 'RuntimeException: Machine 4 is not ready', outcome(
    fn () => cook('Create a machine and wait for it', ['templateLabel' => 'Debian 12 x64']),
));
check('no template', 'RuntimeException: There is no such template', outcome(
    fn () => cook('Create a machine and wait for it', ['templateLabel' => 'Plan 9']),
));
?>
===DONE===
--EXPECT--
===DONE===
