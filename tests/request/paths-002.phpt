--TEST--
Requests: ids in paths are escaped or refused, empty ones are never sent
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$server->always(200, '{"role":{"id":1}}');
$invalid = 'OnApp\Exception\InvalidArgumentException';
$missing = 'OnApp\Exception\MissingValueException';
$rows = [
    // id, path segment or class of the exception
    [5, '5'], ['5', '5'], [5.0, '5'], [-1, '-1'], ['a b', 'a%20b'], ['a/b', 'a%2Fb'], ['a?b#c', 'a%3Fb%23c'], ['ä', '%C3%A4'],
    ['%41', '%2541'], ['a.b', 'a.b'], ['...', '...'], ["a'b\"", 'a%27b%22'], ['a;b=c&d', 'a%3Bb%3Dc%26d'], ["\xff", '%FF'],
    [PHP_INT_MAX, (string) PHP_INT_MAX], ['0', '0'],
    ['.', $invalid], ['..', $invalid], ['5/../7', $invalid], ['%2e%2e', $invalid], ['..\\7', $invalid],
    ["5\n", $invalid], ["5\r\nX: y", $invalid], ["5\0", $invalid], ["\x7f", $invalid],
    [[1], $invalid], [true, $invalid], [false, $invalid], [1.5, $invalid], [1e300, $invalid], [NAN, $invalid], [INF, $invalid], [new stdClass(), $invalid],
    ['', $missing],
];
foreach ($rows as [$id, $expected]) {
    foreach (['load' => 'GET', 'delete' => 'DELETE'] as $operation => $method) {
        $role = $factory->factory('Role');
        $role->_id = $id;
        $what = "$operation of " . shown($id);
        $thrown = thrown(fn () => $role->$operation());
        if (str_starts_with($expected, 'OnApp')) {
            check($what, [$expected, ''], [$thrown ? get_class($thrown) : null, $server->lines()]);
        } else {
            check($what, [null, "$method /roles/$expected.json"], [$thrown?->getMessage(), $server->lines()]);
        }
    }
}

// The same for ids of parents; an id that is not set is never left out.
$disk = $factory->factory('Disk');
$disk->_virtual_machine_id = '7/../8';
check('parent', $invalid, get_class(thrown(fn () => $disk->getList())));
$disk->_virtual_machine_id = 'a/b';
$disk->getList();
check('parent escaped', 'GET /virtual_machines/a%2Fb/disks.json', $server->lines());
$vm = $factory->factory('VirtualMachine');
foreach (['reboot', 'shutdown', 'stop', 'unlock', 'startup', 'suspend', 'build', 'delete'] as $method) {
    check("$method without id", [$missing, ''], [get_class(thrown(fn () => $vm->$method())), $server->lines()]);
}
check('disk without machine', [$missing, ''], [get_class(thrown(function () use ($factory) {
    $disk = $factory->factory('Disk');
    $disk->_disk_size = 1;
    $disk->_data_store_id = 1;
    $disk->save();
})), $server->lines()]);

// getResource() tells the path, also one that could not be sent.
$role = $factory->factory('Role');
check('paths', ['roles', 'roles', 'roles', 'roles/', 'roles/'], [$role->getResource(), $role->getResource('list'), $role->getResource('add'),
    $role->getResource('load'), $role->getResource('delete')]);
$role->_id = 4;
check('with id', ['roles/4', 'roles/4', 'roles/4'], [$role->getResource('load'), $role->getResource('edit'), $role->getResource(ONAPP_GETRESOURCE_DELETE)]);
$role->_id = 'a b';
check('escaped', 'roles/a%20b', $role->getResource('load'));

// Doubled and leading slashes become one; a resource with what no path may hold is refused.
$role->_id = 4;
$role->_resource = '/settings//roles';
$role->load();
check('slashes', 'GET /settings/roles/4.json', $server->lines());
foreach (['a b', "a\nb", 'a?b', 'a#b', '../a'] as $resource) {
    $role->_resource = $resource;
    check("resource $resource", [$invalid, ''], [get_class(thrown(fn () => $role->load())), $server->lines()]);
}
$role->setOption('data_type', 'yaml');
check('data type', $invalid, get_class(thrown(fn () => $role->load())));
?>
===DONE===
--EXPECT--
===DONE===
