--TEST--
factsOf: facts of machines that were listed or loaded are those that facts() asks for; no further request, no other class
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

use OnApp\Provisioning\Machines;

$process = panel_start(['document' => 'demo', 'version' => '6.7']);
$panel = administrator($process);
$machines = machines($process, $panel, new MemoryJournal());
$listed = [];
foreach ($panel->factory()->factory('VirtualMachine')->getList() as $machine) {
    $listed[$machine->_id] = $machine;
}
$process->control('DELETE', '/requests');
$facts = array_map(Machines::factsOf(...), $listed);
echo count($facts) > 5 ? 'many' : 'few', ' facts, ', count($process->requests()), " requests\n";
$states = [];
foreach ($facts as $id => $of) {
    $states[$of['state']] = true;
    if ($of !== $machines->facts($id)) {
        echo "machine $id differs\n";
    }
}
ksort($states);
echo implode(' ', array_keys($states)), "\n";
$loaded = $panel->factory()->factory('VirtualMachine')->load(array_key_first($listed));
var_dump(Machines::factsOf($loaded) === reset($facts));
$empty = Machines::factsOf($panel->factory()->factory('VirtualMachine'));
echo json_encode(array_intersect_key($empty, ['id' => 1, 'state' => 1, 'template_id' => 1, 'ip_addresses' => 1])), "\n";
echo thrown(static fn () => Machines::factsOf($panel->factory()->factory('Disk'))), "\n";
echo thrown(static fn () => Machines::factsOf()), "\n";
echo 'done';
?>
--EXPECT--
many facts, 0 requests
building off pending running suspended
bool(true)
{"id":0,"state":"pending","template_id":null,"ip_addresses":[]}
TypeError: OnApp\Provisioning\Machines::factsOf(): Argument #1 ($machine) must be of type OnApp_VirtualMachine, OnApp_Disk given
ArgumentCountError: OnApp\Provisioning\Machines::factsOf() expects exactly 1 argument, 0 given
done
