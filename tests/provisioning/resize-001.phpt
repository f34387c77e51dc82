--TEST--
resize: only what differs is sent; a disk grows only; each refusal carries the panel's sentence and holds up nothing else
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'v6', 'version' => '6.7']);
$machines = machines($process, administrator($process), new MemoryJournal());
$show = static function (string $what, int $id, array $wanted) use ($process, $machines): void {
    $process->control('DELETE', '/requests');
    try {
        $result = $machines->resize($id, $wanted);
    } catch (OnApp\Exception\Exception $error) {
        echo "$what: ", $error::class, ' ', $error->getMessage(), "\n";
        return;
    }
    $facts = array_intersect_key($result['facts'],
        ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1, 'disk_size' => 1, 'state' => 1]);
    echo "$what: changed ", implode(' ', $result['changed']), '; refused ',
        json_encode($result['refused'], JSON_UNESCAPED_SLASHES),
        '; restart ', json_encode($result['restart_needed']), "\n   ", json_encode($facts), "\n";
    foreach ($process->requests(['method' => 'PUT']) as $request) {
        echo '   ', $request['path'], ' ', $request['body'], ' ', $request['status'], "\n";
    }
};

$facts = $machines->facts(1);
$same = array_intersect_key($facts, ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1]);
$disk = array_values(array_filter(records($process, 'disks'),
    fn (array $disk): bool => $disk['virtual_machine_id'] === 1 && $disk['primary']))[0]['disk_size'];
echo json_encode($same + ['disk' => $disk]), "\n";
$show('nothing', 1, []);
$show('the same', 1, $same + ['disk_size' => $disk]);
$show('up, running', 1, ['memory' => '2048', 'cpus' => 2, 'disk_size' => $disk + 10]);
$show('down, running', 1, ['memory' => 512, 'cpus' => 1, 'disk_size' => $disk]);
$show('off', 2, ['cpu_shares' => 20, 'memory' => 4096, 'cpus' => null]);
$show('too much', 2, ['memory' => 64, 'disk_size' => 200]);
echo "-- the panel refuses\n";
foreach (['^/virtual_machines/1$', '^/settings/disks/1$'] as $path) {
    $process->fault(['effect' => 'status', 'status' => 422, 'method' => 'PUT', 'path' => $path, 'times' => 1,
        'text' => 'Not today']);
    $show($path, 1, ['memory' => 768, 'cpus' => 3, 'disk_size' => $disk += 20]);
}
$process->fault(['effect' => 'status', 'status' => 403, 'method' => 'GET', 'path' => '/disks$', 'times' => 1,
    'text' => 'No (disks.read)']);
$show('disks hidden', 1, ['memory' => 1024, 'disk_size' => 99]);
$process->fault(['effect' => 'tx_fail', 'action' => 'resize_disk', 'times' => 1]);
$show('job fails', 1, ['memory' => 1152, 'disk_size' => $disk + 50]);
$process->fault(['effect' => 'status', 'status' => 401, 'method' => 'PUT', 'times' => 1]);
$show('401', 1, ['memory' => 640]);
echo "-- a template that takes no change while it runs: the panel restarts the machine\n";
$state = $process->control('GET', '/state');
foreach ($state['tables']['templates'] as $number => $template) {
    $state['tables']['templates'][$number]['allow_resize_without_reboot'] = false;
}
$process->control('PUT', '/state', $state);
$show('restarted', 1, ['cpus' => 2]);
$show('off', 2, ['cpus' => 2]);
echo "-- ... and we may not see that\n";
$process->fault(['effect' => 'status', 'status' => 403, 'path' => '/transactions$']);
$show('unknown jobs', 1, ['cpus' => 4]);
$process->clearFaults();
echo "-- wrong wishes\n";
foreach ([['memory' => 0], ['cpus' => '1.5'], ['disk_size' => '20,3'], ['cpu_shares' => []]] as $wrong) {
    $show('wrong', 1, $wrong);
}
$show('nobody', 99, ['memory' => 512]);
?>
===DONE===
--EXPECT--
{"memory":512,"cpus":1,"cpu_shares":100,"disk":30}
nothing: changed ; refused []; restart false
   {"state":"running","memory":512,"cpus":1,"cpu_shares":100,"disk_size":30}
the same: changed ; refused []; restart false
   {"state":"running","memory":512,"cpus":1,"cpu_shares":100,"disk_size":30}
up, running: changed memory cpus disk_size; refused []; restart false
   {"state":"running","memory":2048,"cpus":2,"cpu_shares":100,"disk_size":40}
   /virtual_machines/1 {"virtual_machine":{"cpus":2,"memory":2048}} 204
   /settings/disks/1 {"disk":{"disk_size":40}} 204
down, running: changed memory cpus; refused {"disk_size":"The primary disk has 40 GB and can only grow, not shrink to 30 GB"}; restart false
   {"state":"running","memory":512,"cpus":1,"cpu_shares":100,"disk_size":40}
   /virtual_machines/1 {"virtual_machine":{"cpus":1,"memory":512}} 204
off: changed memory cpu_shares; refused []; restart false
   {"state":"off","memory":4096,"cpus":1,"cpu_shares":20,"disk_size":30}
   /virtual_machines/2 {"virtual_machine":{"cpu_shares":20,"memory":4096}} 204
too much: changed disk_size; refused {"memory":"memory must be greater than or equal to 128"}; restart false
   {"state":"off","memory":4096,"cpus":1,"cpu_shares":20,"disk_size":200}
   /virtual_machines/2 {"virtual_machine":{"memory":64}} 422
   /settings/disks/2 {"disk":{"disk_size":200}} 204
-- the panel refuses
^/virtual_machines/1$: changed disk_size; refused {"memory":"Not today","cpus":"Not today"}; restart false
   {"state":"running","memory":512,"cpus":1,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"cpus":3,"memory":768}} 422
   /settings/disks/1 {"disk":{"disk_size":50}} 204
^/settings/disks/1$: changed memory cpus; refused {"disk_size":"Not today"}; restart false
   {"state":"running","memory":768,"cpus":3,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"cpus":3,"memory":768}} 204
   /settings/disks/1 {"disk":{"disk_size":70}} 422
disks hidden: changed memory; refused {"disk_size":"No (disks.read)"}; restart false
   {"state":"running","memory":1024,"cpus":3,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"memory":1024}} 204
job fails: changed memory; refused {"disk_size":"The Control Panel could not carry out \"resize_disk\" for virtual server 1 (transaction 10): Executing resize_disk\nFailed"}; restart false
   {"state":"running","memory":1152,"cpus":3,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"memory":1152}} 204
   /settings/disks/1 {"disk":{"disk_size":120}} 204
401: OnApp\Exception\AuthenticationException Bad response ( code => 401 ); Injected status 401
-- a template that takes no change while it runs: the panel restarts the machine
restarted: changed cpus; refused []; restart false
   {"state":"running","memory":1152,"cpus":2,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"cpus":2}} 204
off: changed cpus; refused []; restart false
   {"state":"off","memory":4096,"cpus":2,"cpu_shares":20,"disk_size":200}
   /virtual_machines/2 {"virtual_machine":{"cpus":2}} 204
-- ... and we may not see that
unknown jobs: changed cpus; refused []; restart true
   {"state":"running","memory":1152,"cpus":4,"cpu_shares":100,"disk_size":50}
   /virtual_machines/1 {"virtual_machine":{"cpus":4}} 204
-- wrong wishes
wrong: OnApp\Exception\InvalidArgumentException The wanted memory must be a whole number from 1 on
wrong: OnApp\Exception\InvalidArgumentException The wanted cpus must be a whole number from 1 on
wrong: OnApp\Exception\InvalidArgumentException The wanted disk_size must be a whole number from 1 on
wrong: OnApp\Exception\InvalidArgumentException The wanted cpu_shares must be a whole number from 1 on
nobody: OnApp\Exception\NotFoundException The Control Panel has no virtual server 99
===DONE===
