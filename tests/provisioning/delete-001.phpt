--TEST--
delete: once, until it is gone; absent is 404 only; the journal follows; facts of what is there and what is not
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'v6', 'version' => '6.7']);
$reset = static function (string $state = 'created') use ($process): array {
    $process->control('POST', '/reset', []);
    $journal = new MemoryJournal();
    $journal->rows['machine'] = ['state' => $state, 'token' => 't', 'marker' => 'm', 'started_at' => 1,
        'machine_id' => '1'];

    return [machines($process, administrator($process), $journal), $journal];
};
$result = static fn (MemoryJournal $journal): string => json_encode([
    count(records($process, 'virtual_machines')), changes($process), $journal->rows['machine']['state'] ?? 'no row',
]);

echo "-- there, then not\n";
[$machines, $journal] = $reset();
var_dump($machines->delete(1));
echo $result($journal), "\n";
var_dump($machines->delete(1), $machines->facts(1), $machines->facts(2)['state']);
echo $result($journal), "\n";
echo "-- row of another machine stays\n";
[$machines, $journal] = $reset();
var_dump($machines->delete(2));
echo $result($journal), "\n";
echo "-- gone already\n";
[$machines, $journal] = $reset();
administrator($process)->factory()->factory('VirtualMachine')->load(1);
$process->control('POST', '/clock', ['advance_s' => 1]);
$machines->delete(1);
$journal->rows['machine'] = ['state' => 'deleting', 'machine_id' => 1];
var_dump($machines->delete(1));
echo $result($journal), "\n";
echo "-- interrupted while waiting; the next call only waits\n";
[$machines, $journal] = $reset();
$stopped = new OnApp\Provisioning\Machines(administrator($process), $journal, [
    'progress' => static fn () => throw new DomainException('stopped'),
]);
echo thrown(fn () => $stopped->delete(1)), ' ', $result($journal), "\n";
echo thrown(fn () => $machines->create(['id' => 4, 'email' => 'e', 'api_key' => 'k'], order())), "\n";
var_dump($machines->delete(1));
echo $result($journal), "\n";
echo "-- refused because it is at work\n";
[$machines, $journal] = $reset();
$busy = administrator($process)->factory()->factory('VirtualMachine');
$busy->_id = 1;
$busy->reboot();
echo thrown(fn () => $machines->delete(1)), ' ', $result($journal), "\n";
echo "-- unknown is not absent\n";
foreach ([401, 403, 500, 503] as $status) {
    [$machines, $journal] = $reset();
    $process->fault(['effect' => 'status', 'status' => $status, 'path' => '^/virtual_machines/1$']);
    echo thrown(fn () => $machines->delete(1)), ' ', $result($journal), "\n";
    echo '   ', thrown(fn () => $machines->facts(1)), "\n";
}
[$machines, $journal] = $reset();
$process->fault(['effect' => 'status', 'status' => 403, 'method' => 'DELETE', 'path' => '^/virtual_machines/1$',
    'text' => 'No (virtual_machines.delete)']);
echo thrown(fn () => $machines->delete(1)), ' ', $result($journal), "\n";
echo "-- the job fails\n";
[$machines, $journal] = $reset();
$process->fault(['effect' => 'tx_fail', 'action' => 'destroy_virtual_machine', 'times' => 1]);
echo thrown(fn () => $machines->delete(1)), ' ', $result($journal), "\n";
var_dump($machines->delete(1));
echo $result($journal), "\n";
?>
===DONE===
--EXPECT--
-- there, then not
bool(true)
[1,["DELETE \/virtual_machines\/1 204"],"no row"]
bool(false)
NULL
string(3) "off"
[1,["DELETE \/virtual_machines\/1 204"],"no row"]
-- row of another machine stays
bool(true)
[1,["DELETE \/virtual_machines\/2 204"],"created"]
-- gone already
bool(false)
[1,["DELETE \/virtual_machines\/1 204"],"no row"]
-- interrupted while waiting; the next call only waits
DomainException: stopped [2,["DELETE \/virtual_machines\/1 204"],"deleting"]
OnApp\Exception\RuntimeException: The virtual server 1 of this order is being deleted. Repeat the call when that is done
bool(true)
[1,["DELETE \/virtual_machines\/1 204"],"no row"]
-- refused because it is at work
OnApp\Exception\ValidationException: Bad response ( code => 422 ); base Virtual machine server-1 is locked [2,["POST \/virtual_machines\/1\/reboot 201","DELETE \/virtual_machines\/1 422"],"created"]
-- unknown is not absent
OnApp\Exception\AuthenticationException: Bad response ( code => 401 ); Injected status 401 [2,[],"created"]
   OnApp\Exception\AuthenticationException: Bad response ( code => 401 ); Injected status 401
OnApp\Exception\PermissionException: Bad response ( code => 403 ); Injected status 403 [2,[],"created"]
   OnApp\Exception\PermissionException: Bad response ( code => 403 ); Injected status 403
OnApp\Exception\ServerException: We're sorry, but something went wrong. [2,[],"created"]
   OnApp\Exception\ServerException: We're sorry, but something went wrong.
OnApp\Exception\UnavailableException: Bad response ( code => 503 ) [2,[],"created"]
   OnApp\Exception\UnavailableException: Bad response ( code => 503 )
OnApp\Exception\PermissionException: Bad response ( code => 403 ); No (virtual_machines.delete) [2,["DELETE \/virtual_machines\/1 403"],"created"]
-- the job fails
OnApp\Exception\JobFailedException: The Control Panel could not carry out "destroy_virtual_machine" for virtual server 1 (transaction 2): Executing destroy_virtual_machine
Failed [2,["DELETE \/virtual_machines\/1 204"],"deleting"]
bool(true)
[1,["DELETE \/virtual_machines\/1 204","DELETE \/virtual_machines\/1 204"],"no row"]
===DONE===
