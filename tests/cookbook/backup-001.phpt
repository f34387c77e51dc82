--TEST--
Cookbook: Take a backup and restore it
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
cook('Take a backup and restore it', ['machineId' => 1]);
check('backup', [1, true], [at_panel('backups', 1)['disk_id'], at_panel('backups', 1)['built']]);
Kitchen::$panel->clock(60);
$done = array_column(array_filter(all_at_panel('transactions'), static fn (array $job): bool
    => $job['status'] === 'complete' && in_array($job['action'], ['take_backup', 'restore_backup'], true)), 'action');
check('jobs', ['take_backup', 'restore_backup'], $done);
check('asked', ['POST /settings/disks/1/backups 201', 'POST /backups/1/restore 201'], changes());
?>
===DONE===
--EXPECT--
===DONE===
