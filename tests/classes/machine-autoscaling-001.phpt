--TEST--
Backups of a whole machine and autoscaling, which the PHP client does not know
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->answer(200, '{"version":"6.7.0"}');
$factory = new OnApp_Factory($server->url, 'admin', 'pass');

$machine = $factory->factory('VirtualMachine');
$server->answer(201, '{"backup":{"id":5,"built":false,"backup_type":"incremental","note":"before & after"}}');
$backup = $machine->takeBackup(7, 'before & after');
printf("%s %d %s %s\n", get_class($backup), $backup->_id, $backup->_backup_type, $backup->_note);
$server->answer(422, '{"errors":{"base":["Incremental backups are not enabled"]}}');
$machine->takeBackup(7);
echo json_encode($machine->getErrorsAsArray()), "\n";
$server->answer(201, '{"virtual_machine":{"id":7,"enable_autoscale":true}}');
$machine->enableAutoscaling();
$server->answer(201, '{"virtual_machine":{"id":7,"enable_autoscale":false}}');
$machine->disableAutoscaling(8);

// A machine out of the list of a compute resource is the same one.
$listed = $factory->factory('Hypervisor_VirtualMachinesList');
$server->answer(201, '{"backup":{"id":6}}');
$listed->takeBackup(9);
$server->answer(201, '{}')->answer(201, '{}');
$listed->enableAutoscaling();
$listed->disableAutoscaling(10);

$scaling = $factory->factory('VirtualMachine_AutoScaling');
$rule = '{"auto_scaling_configuration":{"id":3,"virtual_machine_id":7,"direction":"up","resource":"memory",'
    . '"enabled":true,"limit_trigger":80,"for_minutes":10,"adjust_units":256,"up_to":2048}}';
$server->answer(200, "[$rule]");
$rules = $scaling->getList(7);
printf("%d: %s %s above %d %%\n", count($rules), $rules[0]->_resource, $rules[0]->_direction, $rules[0]->_limit_trigger);
$server->answer(201, "[$rule]");
$scaling->change(['up' => ['memory' => ['limit_trigger' => 80, 'for_minutes' => 10]]]);
$server->answer(204, '');
$scaling->delete();
try {
    $factory->factory('VirtualMachine_AutoScaling')->getList();
} catch (OnApp\Exception\MissingValueException $e) {
    echo $e->getMessage(), "\n";
}
foreach (['takeBackup', 'enableAutoscaling'] as $method) {
    try {
        $factory->factory('VirtualMachine')->$method();
    } catch (OnApp\Exception\MissingValueException $e) {
        echo $e->getMessage(), "\n";
    }
}
foreach ($server->requests() as $request) {
    echo $request->line(), "\n";
}
?>
===DONE===
--EXPECT--
OnApp_VirtualMachine_Backup 5 incremental before & after
{"base":["Incremental backups are not enabled"]}
1: memory up above 80 %
OnApp_VirtualMachine_AutoScaling::getList(): property _virtual_machine_id is not defined
getResource( backups ): property _id of OnApp_VirtualMachine is not defined
getResource( autoscale_enable ): property _id of OnApp_VirtualMachine is not defined
GET /version.json
POST /virtual_machines/7/backups.json {"backup":{"note":"before & after"}}
POST /virtual_machines/7/backups.json {"backup":{"note":null}}
POST /virtual_machines/7/autoscale_enable.json
POST /virtual_machines/8/autoscale_disable.json
POST /virtual_machines/9/backups.json {"backup":{"note":null}}
POST /virtual_machines/9/autoscale_enable.json
POST /virtual_machines/10/autoscale_disable.json
GET /virtual_machines/7/auto_scaling.json
POST /virtual_machines/7/auto_scaling.json {"auto_scaling_configurations":{"up":{"memory":{"limit_trigger":80,"for_minutes":10}}}}
DELETE /virtual_machines/7/auto_scaling.json
===DONE===
