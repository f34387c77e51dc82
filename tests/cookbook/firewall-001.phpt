--TEST--
Cookbook: Open a port in the firewall
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
cook('Open a port in the firewall', ['machineId' => 1]);
$rule = at_panel('firewall_rules', 1);
check('rule', [1, 1, 'ACCEPT', 'TCP', '443', '198.51.100.0/24'], [
    $rule['virtual_machine_id'], $rule['network_interface_id'], $rule['command'], $rule['protocol'],
    (string) $rule['port'], $rule['address'],
]);
check('applied', [
    'POST /virtual_machines/1/firewall_rules 201', 'POST /virtual_machines/1/update_firewall_rules 201',
], changes());
?>
===DONE===
--EXPECT--
===DONE===
