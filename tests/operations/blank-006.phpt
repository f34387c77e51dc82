--TEST--
Operations: an action answered by blanks has worked; nested values without a class stay as they were decoded
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$server->always(200, " \r\n");
$vm = $factory->factory('VirtualMachine');
$vm->_id = 1;
foreach (['sendPut' => [], 'sendDelete' => [], 'sendPost' => null, 'sendPatch' => null] as $method => $result) {
    check($method, [$result, null], [$vm->$method('reboot'), $vm->error]);
}
$vm->delete();
check('delete', [true, null], [$vm->isDelete(), $vm->error]);
check('load', [false, 'decode'], [$vm->load(1), $vm->getErrorKind()]);

foreach (['[5,4,2]' => [5, 4, 2], '{"a":1}' => ['a' => 1], '[]' => [], 'null' => [], '7' => []] as $json => $value) {
    $server->ok('{"virtual_machine":{"id":1,"preferred_hvs":' . $json . '}}');
    check("preferred_hvs $json", $value, $vm->load(1)->_preferred_hvs);
}
?>
===DONE===
--EXPECT--
===DONE===
