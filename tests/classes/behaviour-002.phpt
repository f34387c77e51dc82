--TEST--
Classes: what special methods return, keep and refuse
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
ini_set('onapp.retries', '0');

// Machines of a user: a list also when there is one, none or a failure.
$vm = $factory->factory('VirtualMachine');
foreach (['[{"virtual_machine":{"id":1}}]' => 1, '[{"virtual_machine":{"id":1}},{"virtual_machine":{"id":2}}]' => 2, '[]' => 0] as $body => $count) {
    $server->ok($body);
    $list = $vm->getList(5);
    check("machines $body", [true, $count], [is_array($list), count($list)]);
}
foreach ([404, 422, 500, 302] as $status) {
    $server->answer($status, '{"errors":["x"]}');
    check("machines $status", false, $vm->getList(5));
}

// save() leaves the fields of the object as they were.
$before = $factory->factory('VirtualMachine')->getClassFields();
$vm = $factory->factory('VirtualMachine');
$vm->_id = 1;
$server->answer(204);
$vm->save();
check('machine fields', $before, $vm->getClassFields());
$server->answer(422, '{"errors":["x"]}');
$new = $factory->factory('VirtualMachine');
$new->_label = 'l';
$new->_template_id = 1;
$new->save();
check('new machine fields', $before, $new->getClassFields());

// Actions that answer with another class do so for the one call.
$disk = $factory->factory('Disk');
$server->answer(201, '{"backup":{"id":3,"backup_size":7}}')->ok('{"disk":{"id":1,"disk_size":5}}');
$disk->takeBackup(1);
check('backup', ['OnApp_VirtualMachine_Backup', 3], [get_class($disk->_obj), $disk->_obj->_id]);
check('still a disk', ['disk', 'OnApp_Disk', 5], [$disk->_tagRoot, $disk->getClassName(), $disk->load(1)->_disk_size]);
$backup = $factory->factory('VirtualMachine_Backup');
$backup->_id = 3;
$fields = $backup->getClassFields();
$server->answer(201, '{"image_template":{"id":4,"label":"t"}}')->ok('[{"backup":{"id":5}}]');
$backup->convert('t');
check('template', ['OnApp_Template', 't'], [get_class($backup->_obj), $backup->_obj->_label]);
check('still a backup', ['backup', 'OnApp_VirtualMachine_Backup', $fields], [$backup->_tagRoot, $backup->getClassName(), $backup->getClassFields()]);
check('list of backups', ['OnApp_VirtualMachine_Backup'], array_map(get_class(...), $backup->getList(1)));

// Users: role ids and additional fields.
$server->requests();
$user = $factory->factory('User');
$server->ok('{"user":{"id":5,"login":"l","roles":[{"role":{"id":1}},{"role":{"id":2}}],'
    . '"additional_fields":[{"name":"tax","value":"7"},{"additional_field":{"name":"vat","value":null}}]}}')->answer(204)->answer(204);
$user->load(5);
check('additional fields', ['tax' => '7', 'vat' => null], (array) $user->_obj->_additional_fields);
$user->save();
$user->_role_ids = [9];
$user->save();
$ids = array_map(fn ($request) => json_decode($request->body, true)['user']['role_ids'] ?? null, array_slice($server->requests(), 1));
check('role ids', [[1, 2], [9]], $ids);
check('own ids stay own', [9], $user->_role_ids);
$server->answer(204);
$user->delete(true);
check('delete by force', false, $user->isDelete());
$server->answer(204);
$user->delete();
check('delete', true, $user->isDelete());

// Lists by a parent give false on failures, and the list otherwise.
$server->ok('[{"user":{"id":1}}]')->answer(404, '{"errors":["x"]}');
check('users of a group', 1, count($user->getListByGroupId(3)));
check('no group', [false, ['x']], [$user->getListByGroupId(3), $user->error]);
$server->ok('[{"user":{"id":1}},{"user":{"id":2}}]')->answer(201, '{"billing_plan":{"id":8}}');
$plan = $factory->factory('BillingPlan');
$plan->_id = 1;
$plan->_obj = 'kept';
check('users of a plan', ['OnApp_User', 'OnApp_User'], array_map(get_class(...), $plan->users()));
check('copy of a plan', 8, $plan->create_copy()->_id);

// Loading by a parent's id does not take the id over.
$console = $factory->factory('Console');
$server->ok('{"remote_access_session":{"id":6,"port":5901,"remote_key":"secret"}}')->answer(500, '<html>');
check('console', [5901, null], [$console->load(4)->_port, $console->_id]);
check('console fails', [false, null], [$console->load(4), $console->_obj]);
$payment = $factory->factory('Payment');
check('payments need a type', 'OnApp\Exception\MissingValueException', get_class(thrown(fn () => $payment->getList(2))));

// Wrong numbers and kinds of arguments are PHP errors, as of any function.
check('too few', 'ArgumentCountError', get_class(thrown(fn () => $vm->segregation(...)(1, 2) ?? $vm->migrate()) ?? new Error()));
check('array wanted', 'TypeError', get_class(thrown(fn () => $vm->addVsFromOvaTemplate(1, 'l', 'h', disks_attributes: 'x'))));
$vm->_id = 1;
$server->answer(201, '{"virtual_machine":{"id":1}}');
$server->requests();
$vm->rebuild_network(required_startup: 1);
check('named arguments', 'POST /virtual_machines/1/rebuild_network.json {"required_startup":1}', $server->lines());
?>
===DONE===
--EXPECT--
===DONE===
