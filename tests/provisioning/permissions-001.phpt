--TEST--
Refusals are named: credentials, permissions of the administrator, permissions and key of the owner
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

use OnApp\Exception\AuthenticationException;
use OnApp\Exception\PermissionException;

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$panel = administrator($process);
$missing = static fn (OnApp\Provisioning\Panel $panel): array => array_column($panel->missingPermissions(),
    'permission');

echo "-- credentials\n";
echo thrown(fn () => administrator($process, ['password' => 'wrong'])), "\n";
echo thrown(fn () => administrator($process, ['username' => ''])), "\n";
echo thrown(fn () => administrator($process, ['data_type' => 'yaml'])), "\n";
echo "-- missingPermissions\n";
echo 'super: ', json_encode($missing($panel)), "\n";
echo 'bare list of the manual: ', json_encode($missing(administrator($process, [], 'manual_admin'))), "\n";
echo 'with additions: ', json_encode($missing(administrator($process, [], 'reseller'))), "\n";
$process->control('POST', '/roles/4', ['remove' => ['users.create']]);
foreach (administrator($process, [], 'reseller')->missingPermissions() as $entry) {
    echo json_encode($entry), "\n";
}
$process->control('POST', '/roles/4', ['add' => ['users.create'], 'remove' => ['roles.read', 'templates.read']]);
foreach (administrator($process, [], 'reseller')->missingPermissions() as $entry) {
    echo json_encode($entry), "\n";
}
$process->fault(['effect' => 'status', 'status' => 500, 'path' => '^/user_groups$', 'method' => 'GET']);
echo thrown(fn () => $panel->missingPermissions()), "\n";
$process->control('POST', '/reset', []);

echo "-- the role of clients' users\n";
echo json_encode($panel->missingUserPermissions([2])), json_encode($panel->missingUserPermissions([1])), "\n";
$process->control('POST', '/roles/2', ['remove' => ['disks.create', 'backups.delete.own', 'vm_stats.read.own']]);
foreach ($panel->missingUserPermissions(['2']) as $entry) {
    echo json_encode($entry), "\n";
}
echo json_encode($panel->missingUserPermissions([2, 3])), "\n";
echo thrown(fn () => $panel->missingUserPermissions([2, 77])), "\n";
$process->control('POST', '/reset', []);

echo "-- the bare list of the manual\n";
$bare = administrator($process, [], 'manual_admin');
$journal = new MemoryJournal();
try {
    owner($bare, $journal);
} catch (PermissionException $error) {
    echo $error->getPermission(), ' ', $journal->rows['user']['state'], ' ',
        json_encode(isset($journal->rows['user']['api_key'])), "\n";
}
echo "-- transactions that may not be read: the machine itself tells\n";
$journal = new MemoryJournal();
$process->control('POST', '/reset', []);
$process->control('POST', '/roles/4', ['remove' => ['transactions.list', 'transactions.read']]);
$reseller = administrator($process, [], 'reseller');
$owner = owner($reseller, $journal);
$facts = machines($process, $reseller, $journal)->create($owner, order());
echo json_encode([$facts['state'], $facts['created']]), "\n";

echo "-- an owner who may not create: the administrator does it for him\n";
$process->control('POST', '/roles/2', ['remove' => ['virtual_machines.create']]);
$second = new MemoryJournal();
$facts = machines($process, $reseller, $second)->create($owner, order(['marker' => 'whmcs:test:8']));
$machine = records($process, 'virtual_machines')[$facts['id']];
echo json_encode([$facts['user_id'] === $owner['id'], $machine['note'], $machine['admin_note']]), "\n";
$again = machines($process, $reseller, new MemoryJournal())->create($owner, order(['marker' => 'whmcs:test:8']));
echo json_encode([$again['id'] === $facts['id'], $again['created'],
    preg_grep('~^POST /virtual_machines ~', changes($process))]), "\n";

echo "-- neither may\n";
$process->control('POST', '/roles/4', ['remove' => ['virtual_machines'], 'add' => ['virtual_machines.read']]);
$third = new MemoryJournal();
try {
    machines($process, $reseller, $third)->create($owner, order(['marker' => 'whmcs:test:9']));
} catch (PermissionException $error) {
    echo $error->getPermission(), ' ', json_encode($third->rows), "\n";
}
echo "-- a key that the panel no longer takes\n";
try {
    machines($process, $reseller, $third)->create(['api_key' => 'stale-key'] + $owner,
        order(['marker' => 'whmcs:test:9']));
} catch (AuthenticationException $error) {
    echo $error->getMessage(), ' ', json_encode($third->rows), "\n";
}
echo "-- suspension\n";
try {
    machines($process, $reseller, new MemoryJournal())->suspend($facts['id']);
} catch (PermissionException $error) {
    echo $error->getPermission(), "\n";
}
?>
===DONE===
--EXPECT--
-- credentials
OnApp\Exception\AuthenticationException: login refused with status 401; HTTP Basic: Access denied.
OnApp\Exception\MissingValueException: Panel: setting username must be a text that is not empty
OnApp\Exception\InvalidArgumentException: OnApp_Factory: option data_type must be "json" or "xml", "yaml" given
-- missingPermissions
super: []
bare list of the manual: ["buckets.list","disks.read","transactions.list","transactions.read","users.update_api_key","disks.update"]
with additions: []
{"permission":"users.create","needed_for":"making the user of a client","message":"The role of the login has no users.create"}
{"permission":"roles.read","needed_for":"the roles of new users","message":"You do not have permissions for this action (roles.read)"}
{"permission":"templates.read","needed_for":"the templates on offer","message":"You do not have permissions for this action (templates.read)"}
OnApp\Exception\ServerException: We're sorry, but something went wrong.
-- the role of clients' users
[][]
{"permission":"disks.create","needed_for":"disks of clients","message":"The role of clients' users has no disks.create"}
{"permission":"backups.delete.own","needed_for":"backups of clients","message":"The role of clients' users has no backups.delete.own"}
{"permission":"vm_stats.read.own","needed_for":"statistics for clients","message":"The role of clients' users has no vm_stats.read.own"}
[{"permission":"disks.create","needed_for":"disks of clients","message":"The role of clients' users has no disks.create"},{"permission":"backups.delete.own","needed_for":"backups of clients","message":"The role of clients' users has no backups.delete.own"}]
OnApp\Exception\NotFoundException: The Control Panel does not show role 77
-- the bare list of the manual
users.update_api_key created false
-- transactions that may not be read: the machine itself tells
["running",true]
-- an owner who may not create: the administrator does it for him
[true,null,"whmcs:test:8"]
[true,false,{"2":"POST \/virtual_machines 201","3":"POST \/virtual_machines 403","4":"POST \/virtual_machines 201"}]
-- neither may
virtual_machines.create []
-- a key that the panel no longer takes
The Control Panel refuses the API key recorded for the user ann@example.test (HTTP Basic: Access denied.). Remove the recorded key, so that a new one is made []
-- suspension
virtual_machines.suspend
===DONE===
