--TEST--
Cookbook: Add an IP address
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
[$output] = cook('Add an IP address', ['machineId' => 1]);
check('printed', "10.1.0.12\n", $output);
check('joins', [1, 3], array_column(array_filter(
    all_at_panel('ip_address_joins'),
    static fn (array $join): bool => $join['network_interface_id'] === 1,
), 'ip_address_id'));
check('asked', [
    'POST /virtual_machines/1/ip_addresses 201', 'POST /virtual_machines/1/rebuild_network 201',
], changes());
Kitchen::$panel->clock(60);
check('runs', [true, false], [at_panel('virtual_machines', 1)['booted'], at_panel('virtual_machines', 1)['locked']]);
?>
===DONE===
--EXPECT--
===DONE===
