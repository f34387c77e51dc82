--TEST--
Operations: delete and its flag; closed operations
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
foreach ([[200, '{}', true], [200, '', true], [201, 'x', true], [202, '', true], [204, '', true], [302, '', false],
    [404, '{"errors":["x"]}', false], [422, '{"errors":[]}', false], [500, '<html>', false]] as [$status, $body, $gone]) {
    $role = $factory->factory('Role');
    $role->_id = 5;
    $server->answer($status, $body);
    check("$status: result", null, $role->delete());
    check("$status: flag", [$gone, $gone, $gone], [$role->isDelete(), $role->_is_deleted, $role->error === null]);
    check("$status: request", 'DELETE /roles/5.json', $server->lines());
}
$role->_id = 5;
$server->answer(404, '{}')->answer(204);
$role->delete();
$role->delete();
check('repeated after a failure', [true, null], [$role->isDelete(), $role->error]);
check('isChanged', false, $role->isChanged());
$server->requests();

$none = $factory->factory('Role');
$none->_obj = $role;
check('no id', 'OnApp\Exception\MissingValueException', get_class(thrown(fn () => $none->delete())));
check('nothing sent', '', $server->lines());

// Closed operations throw, and nothing is sent.
foreach (['getList', 'save', 'delete'] as $operation) {
    $console = $factory->factory('Console');
    $console->_id = 1;
    $thrown = thrown(fn () => $console->$operation());
    check("Console::$operation", ['OnApp\Exception\ClosedOperationException', "Call to undefined method OnApp_Console::$operation()"],
        [get_class($thrown), $thrown->getMessage()]);
}
$network = (connected('5.2.0'))[1]->factory('Network');
$network->_id = 1;
check('closed below 5.3', 'OnApp\Exception\ClosedOperationException', get_class(thrown(fn () => $network->delete())));
check('nothing sent', '', $server->lines());
$network = $factory->factory('Network');
$network->_id = 1;
$server->answer(204);
$network->delete();
check('open from 5.3', true, $network->isDelete());
?>
===DONE===
--EXPECT--
===DONE===
