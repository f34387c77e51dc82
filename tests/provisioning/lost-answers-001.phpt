--TEST--
Answers lost after the panel did what was asked: nothing is made or toggled twice
--INI--
onapp.retries=0
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$begin = static function (string $method, string $path, array $fault) use ($process): array {
    $process->control('POST', '/reset', []);
    $panel = administrator($process);
    $process->fault(['method' => $method, 'path' => $path, 'times' => 1] + $fault);

    return [$panel, new MemoryJournal()];
};
$after = ['effect' => 'reset_after'];
$failing = ['effect' => 'status', 'status' => 500, 'execute' => true];
$empty = ['effect' => 'empty_body'];

foreach (['reset' => $after, 'error 500' => $failing, 'empty answer' => $empty] as $name => $fault) {
    echo "-- $name\n";
    [$panel, $journal] = $begin('POST', '^/users$', $fault);
    $owner = owner($panel, $journal);
    echo 'user ', json_encode([$owner['id'], $owner['created'], count(records($process, 'users')), changes($process)]),
        "\n";

    [$panel, $journal] = $begin('POST', '/make_new_api_key', $fault);
    echo 'key ', preg_replace('~http://[^/]+~', 'http://panel', thrown(fn () => owner($panel, $journal))), "\n";
    $owner = owner($panel, $journal);
    $list = $panel->as($owner['email'], $owner['api_key'])->factory()->factory('VirtualMachine')->getList();
    echo 'key ', json_encode([$owner['id'], count(records($process, 'users')), $list, changes($process)]), "\n";

    [$panel, $journal] = $begin('POST', '^/virtual_machines$', $fault);
    $owner = owner($panel, $journal);
    $machines = machines($process, $panel, $journal);
    $facts = $machines->create($owner, order());
    echo 'machine ', json_encode([$facts['id'], $facts['created'], $facts['state'], changes($process, 'POST')]), "\n";

    $id = $facts['id'];
    foreach (['suspend' => 'suspend', 'unsuspend' => 'suspend', 'stop' => 'stop',
        'startup' => 'startup'] as $action => $route) {
        $process->clearFaults();
        $process->fault(['method' => 'POST', 'path' => "/$route\$", 'times' => 1] + $fault);
        $process->control('DELETE', '/requests');
        $facts = $action === $route && $action !== 'suspend' ? $machines->power($id, $action) : $machines->$action($id);
        echo "$action ", json_encode([$facts['state'], changes($process, 'POST')]), "\n";
    }
    foreach (['memory' => '^/virtual_machines/1$', 'disk_size' => '^/settings/disks/1$'] as $size => $path) {
        $process->clearFaults();
        $process->fault(['method' => 'PUT', 'path' => $path, 'times' => 1] + $fault);
        $result = $machines->resize($id, [$size => 1024]);
        echo "$size ", json_encode([$result['changed'], $result['refused'], changes($process, 'PUT')]), "\n";
    }
    $process->clearFaults();
    $process->fault(['method' => 'DELETE', 'path' => '/virtual_machines', 'times' => 1] + $fault);
    echo 'delete ', json_encode([$machines->delete($id), changes($process, 'DELETE'),
        isset($journal->rows['machine'])]), "\n";
}
?>
===DONE===
--EXPECT--
-- reset
user [6,true,6,["POST \/users 201","POST \/users\/6\/make_new_api_key 200"]]
key OnApp\Exception\ConnectException: no response: POST http://panel/users/6/make_new_api_key.json: connection closed before an answer came; the request was not sent again (the request may have been carried out)
key [6,6,[],["POST \/users 201","POST \/users\/6\/make_new_api_key 200","POST \/users\/6\/make_new_api_key 200"]]
machine [1,true,"running",["POST \/users 201","POST \/users\/6\/make_new_api_key 200","POST \/virtual_machines 201"]]
suspend ["suspended",["POST \/virtual_machines\/1\/suspend 201"]]
unsuspend ["running",["POST \/virtual_machines\/1\/suspend 201"]]
stop ["off",["POST \/virtual_machines\/1\/stop 201"]]
startup ["running",["POST \/virtual_machines\/1\/startup 201"]]
memory [["memory"],[],["PUT \/virtual_machines\/1 204"]]
disk_size [["disk_size"],[],["PUT \/virtual_machines\/1 204","PUT \/settings\/disks\/1 204"]]
delete [true,["DELETE \/virtual_machines\/1 204"],false]
-- error 500
user [6,true,6,["POST \/users 500","POST \/users\/6\/make_new_api_key 200"]]
key OnApp\Exception\ServerException: We're sorry, but something went wrong.
key [6,6,[],["POST \/users 201","POST \/users\/6\/make_new_api_key 500","POST \/users\/6\/make_new_api_key 200"]]
machine [1,true,"running",["POST \/users 201","POST \/users\/6\/make_new_api_key 200","POST \/virtual_machines 500"]]
suspend ["suspended",["POST \/virtual_machines\/1\/suspend 500"]]
unsuspend ["running",["POST \/virtual_machines\/1\/suspend 500"]]
stop ["off",["POST \/virtual_machines\/1\/stop 500"]]
startup ["running",["POST \/virtual_machines\/1\/startup 500"]]
memory [["memory"],[],["PUT \/virtual_machines\/1 500"]]
disk_size [["disk_size"],[],["PUT \/virtual_machines\/1 500","PUT \/settings\/disks\/1 500"]]
delete [true,["DELETE \/virtual_machines\/1 500"],false]
-- empty answer
user [6,true,6,["POST \/users 200","POST \/users\/6\/make_new_api_key 200"]]
key OnApp\Exception\DecodeException: The Control Panel did not tell the API key it made: it must be of version 2.1 or newer, and the login of the server needs the permission users.update_api_key
key [6,6,[],["POST \/users 201","POST \/users\/6\/make_new_api_key 200","POST \/users\/6\/make_new_api_key 200"]]
machine [1,true,"running",["POST \/users 201","POST \/users\/6\/make_new_api_key 200","POST \/virtual_machines 200"]]
suspend ["suspended",["POST \/virtual_machines\/1\/suspend 200"]]
unsuspend ["running",["POST \/virtual_machines\/1\/suspend 200"]]
stop ["off",["POST \/virtual_machines\/1\/stop 200"]]
startup ["running",["POST \/virtual_machines\/1\/startup 200"]]
memory [["memory"],[],["PUT \/virtual_machines\/1 200"]]
disk_size [["disk_size"],[],["PUT \/virtual_machines\/1 200","PUT \/settings\/disks\/1 200"]]
delete [true,["DELETE \/virtual_machines\/1 200"],false]
===DONE===
