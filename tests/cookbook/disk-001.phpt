--TEST--
Cookbook: Add a disk
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
cook('Add a disk', ['machineId' => 1]);
$disk = at_panel('disks', 3);
check('disk', [1, 50, 1, false, true, true, '/var/backups'], [
    $disk['virtual_machine_id'], $disk['disk_size'], $disk['data_store_id'], $disk['primary'], $disk['built'],
    $disk['add_to_linux_fstab'], $disk['mount_point'],
]);
check('asked', ['POST /virtual_machines/1/disks 201'], changes());
?>
===DONE===
--EXPECT--
===DONE===
