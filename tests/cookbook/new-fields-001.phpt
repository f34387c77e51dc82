--TEST--
Cookbook: Fields newer than the extension
--INI--
disable_functions=sleep,time
onapp.throw_exceptions=1
--FILE--
<?php
require __DIR__ . '/cookbook.inc';

kitchen();
Kitchen::$panel->fault([
    'effect' => 'status', 'status' => 200, 'method' => 'GET', 'path' => '^/virtual_machines/1$',
    'body' => '{"virtual_machine":{"id":1,"label":"a","quantum_cores":3,"colours":["red"]}}',
]);
[$output] = cook('Fields newer than the extension', ['machineId' => 1]);
check('printed', "quantum_cores = 3\ncolours = [\"red\"]\n", $output);
$body = json_decode(Kitchen::$panel->requests(['method' => 'PUT'])[0]['body'], true);
check('sent', ['id' => 1, 'acceleration_allowed' => true], $body['virtual_machine']);
?>
===DONE===
--EXPECT--
===DONE===
