--TEST--
suspend, unsuspend, power: asked for only when needed, once, after whatever was at work; facts of the state reached
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'v6', 'version' => '6.7']);
$panel = administrator($process);
$machines = machines($process, $panel, new MemoryJournal());
$show = static function (string $what, Closure $call) use ($process): void {
    $process->control('DELETE', '/requests');
    $text = null;
    $facts = null;
    $text = thrown(static function () use ($call, &$facts): void {
        $facts = $call();
    });
    $facts = $facts === null ? $text : array_intersect_key($facts,
        ['state' => 1, 'booted' => 1, 'suspended' => 1, 'locked' => 1]);
    echo "$what: ", is_string($facts) ? $facts : json_encode($facts), ' ', implode(', ', changes($process)), "\n";
};

// 1 runs, 2 is off.
foreach ([1, 2] as $id) {
    foreach (['suspend', 'suspend', 'unsuspend', 'unsuspend'] as $action) {
        $show("$action $id", fn () => $machines->$action($id));
    }
}
foreach (['startup', 'startup', 'reboot', 'shutdown', 'stop', 'startup', 'stop'] as $action) {
    $show("$action 2", fn () => $machines->power(2, $action));
}
$show('reboot of one that is off', fn () => $machines->power(2, 'reboot'));
$show('no action', fn () => $machines->power(2, 'explode'));
$show('nobody', fn () => $machines->suspend(99));
$show('no id', fn () => $machines->suspend(0));

echo "-- a suspension that is still under way\n";
$other = administrator($process)->factory()->factory('VirtualMachine');
$other->_id = 1;
$other->suspend();
$show('suspend 1', fn () => $machines->suspend(1));
$other->suspend();
$show('suspend 1 while it is being unsuspended', fn () => $machines->suspend(1));

echo "-- unknown is not absent\n";
$process->fault(['effect' => 'status', 'status' => 403, 'path' => '^/virtual_machines/1$', 'times' => 1]);
$show('403', fn () => $machines->unsuspend(1));
$process->fault(['effect' => 'status', 'status' => 401, 'path' => '^/virtual_machines/1$', 'times' => 1]);
$show('401', fn () => $machines->unsuspend(1));
$process->fault(['effect' => 'status', 'status' => 500, 'path' => '^/virtual_machines/1$', 'times' => 1]);
$show('500', fn () => $machines->unsuspend(1));
echo "-- lost before the panel saw it: said, and not sent again\n";
$process->fault(['effect' => 'reset_before', 'method' => 'POST', 'path' => '/suspend$', 'times' => 1]);
$show('unsuspend 1', function () use ($machines) {
    try {
        return $machines->unsuspend(1);
    } catch (OnApp\Exception\ConnectException $error) {
        return ['state' => $error->wasSent() ? 'unknown' : 'not sent'];
    }
});
$show('unsuspend 1', fn () => $machines->unsuspend(1));
$show('suspend 1', fn () => $machines->suspend(1));
echo "-- jobs that fail\n";
foreach (['unsuspend_virtual_machine', 'startup_virtual_machine'] as $job) {
    $process->fault(['effect' => 'tx_fail', 'action' => $job, 'times' => 1]);
    $show('unsuspend 1', fn () => $machines->unsuspend(1));
}
$show('unsuspend 1', fn () => $machines->unsuspend(1));
?>
===DONE===
--EXPECT--
suspend 1: {"state":"suspended","booted":false,"locked":false,"suspended":true} POST /virtual_machines/1/suspend 201
suspend 1: {"state":"suspended","booted":false,"locked":false,"suspended":true} 
unsuspend 1: {"state":"running","booted":true,"locked":false,"suspended":false} POST /virtual_machines/1/suspend 201
unsuspend 1: {"state":"running","booted":true,"locked":false,"suspended":false} 
suspend 2: {"state":"suspended","booted":false,"locked":false,"suspended":true} POST /virtual_machines/2/suspend 201
suspend 2: {"state":"suspended","booted":false,"locked":false,"suspended":true} 
unsuspend 2: {"state":"off","booted":false,"locked":false,"suspended":false} POST /virtual_machines/2/suspend 201
unsuspend 2: {"state":"off","booted":false,"locked":false,"suspended":false} 
startup 2: {"state":"running","booted":true,"locked":false,"suspended":false} POST /virtual_machines/2/startup 201
startup 2: {"state":"running","booted":true,"locked":false,"suspended":false} 
reboot 2: {"state":"running","booted":true,"locked":false,"suspended":false} POST /virtual_machines/2/reboot 201
shutdown 2: {"state":"off","booted":false,"locked":false,"suspended":false} POST /virtual_machines/2/shutdown 201
stop 2: {"state":"off","booted":false,"locked":false,"suspended":false} 
startup 2: {"state":"running","booted":true,"locked":false,"suspended":false} POST /virtual_machines/2/startup 201
stop 2: {"state":"off","booted":false,"locked":false,"suspended":false} POST /virtual_machines/2/stop 201
reboot of one that is off: OnApp\Exception\ValidationException: Bad response ( code => 422 ); base Virtual machine server-2 is not running POST /virtual_machines/2/reboot 422
no action: OnApp\Exception\InvalidArgumentException: The action must be startup, shutdown, stop or reboot, "explode" given 
nobody: OnApp\Exception\NotFoundException: The Control Panel has no virtual server 99 
no id: OnApp\Exception\InvalidArgumentException: The id of a virtual server must be a number from 1 on 
-- a suspension that is still under way
suspend 1: {"state":"suspended","booted":false,"locked":false,"suspended":true} 
suspend 1 while it is being unsuspended: {"state":"suspended","booted":false,"locked":false,"suspended":true} POST /virtual_machines/1/suspend 201
-- unknown is not absent
403: OnApp\Exception\PermissionException: Bad response ( code => 403 ); Injected status 403 
401: OnApp\Exception\AuthenticationException: Bad response ( code => 401 ); Injected status 401 
500: OnApp\Exception\ServerException: We're sorry, but something went wrong. 
-- lost before the panel saw it: said, and not sent again
unsuspend 1: {"state":"unknown"} POST /virtual_machines/1/suspend 0
unsuspend 1: {"state":"running","booted":true,"locked":false,"suspended":false} POST /virtual_machines/1/suspend 201
suspend 1: {"state":"suspended","booted":false,"locked":false,"suspended":true} POST /virtual_machines/1/suspend 201
-- jobs that fail
unsuspend 1: OnApp\Exception\JobFailedException: The Control Panel could not carry out "unsuspend_virtual_machine" for virtual server 1 (transaction 22): Executing unsuspend_virtual_machine
Failed POST /virtual_machines/1/suspend 201
unsuspend 1: OnApp\Exception\JobFailedException: The Control Panel could not carry out "startup_virtual_machine" for virtual server 1 (transaction 25): Executing startup_virtual_machine
Failed POST /virtual_machines/1/suspend 201
unsuspend 1: {"state":"off","booted":false,"locked":false,"suspended":false} 
===DONE===
