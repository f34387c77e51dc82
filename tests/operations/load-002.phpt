--TEST--
Operations: load, the ids it takes and what it leaves
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
ini_set('onapp.retries', '0');

// Argument, own id, id of the loaded object, in this order.
$role = $factory->factory('Role');
$server->ok('{"role":{"id":5,"label":"five"}}');
$loaded = $role->load(5);
check('loaded', ['OnApp_Role', 5, 'five', 5, null, true], [get_class($loaded), $loaded->_id, $loaded->_label, $role->_id, $role->_label, $loaded === $role->_obj]);
$server->ok('{"id":6}');
$role->id = 6;
$role->_id = null;
check('own id, unwrapped answer', 6, $role->load()->_id);
$role->_id = null;
unset($role->id);
$server->ok('{"role":{"id":7}}');
check('id of the loaded one', 7, $role->load()->_id);
check('requests', 'GET /roles/5.json | GET /roles/6.json | GET /roles/6.json', $server->lines());
$server->ok('{"role":{"id":"abc"}}')->ok('{"role":{"label":"x"}}')->ok('{"role":{"id":0}}');
check('text id', 'abc', $role->load('an-identifier')->_id);
$role->load(8);
check('answer without id', null, $role->_id);
check('zero is an id', 0, $role->load(0)->_id);
check('requests', 'GET /roles/an-identifier.json | GET /roles/8.json | GET /roles/0.json', $server->lines());

// Without an id nothing is sent.
$empty = $factory->factory('Role');
check('no id', [false, 'missing-value', true], [$empty->load(), $empty->getErrorKind(), is_array($empty->error)]);
check('empty id', 'OnApp\Exception\MissingValueException', get_class(thrown(fn () => $empty->load(''))));
check('nothing sent', '', $server->lines());

// Failures: false, an error, nothing loaded; the id that was asked for stays.
foreach ([[404, '{"errors":["x"]}', 'not-found'], [422, '{"errors":["x"]}', 'validation'], [500, '<html>', 'server'],
    [200, '', 'decode'], [200, '<html></html>', 'decode'], [200, 'null', 'decode'], [302, '', 'redirect'],
    [401, '', 'authentication'], [403, '{"error":"x"}', 'permission'], [503, '', 'unavailable'], [418, '{}', 'bad-request']] as [$status, $body, $kind]) {
    $server->answer($status, $body);
    check("$status '$body'", [false, $kind, null, 5, true], [$role->load(5), $role->getErrorKind(), $role->_obj, $role->_id, count($role->error) > 0]);
}
$server->ok('{"role":{"id":5}}');
check('works again', [5, null], [$role->load(5)->_id, $role->error]);
foreach ([202, 203] as $status) {
    $server->answer($status, '{"role":{"id":5}}');
    check("status $status", [5, null], [$role->load(5)->_id, $role->error]);
}

// A list is returned as it is; one of one is the object.
$server->ok('[{"role":{"id":1}},{"role":{"id":2}}]')->ok('[{"role":{"id":3}}]')->ok('{}')->ok('[]');
check('list', [2, null], [count($role->load(9)), $role->_id]);
check('list of one', 3, $role->load(9)->_id);
check('empty object', [[], null], [$role->load(9), $role->_id]);
check('empty list', [[], null], [$role->load(9), $role->_id]);

// Loading again does not lose what the caller set.
$server->ok('{"role":{"id":5,"label":"panel"}}');
$role->_label = 'mine';
check('own value', ['panel', 'mine'], [$role->load(5)->_label, $role->_label]);
?>
===DONE===
--EXPECT--
===DONE===
