--TEST--
Operations: getList with each kind of answer
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$roles = $factory->factory('Role');
$ids = static fn ($list) => is_array($list) ? array_map(fn ($role) => [get_class($role), $role->_id], $list) : $list;
$one = [['OnApp_Role', 1]];
$two = [['OnApp_Role', 1], ['OnApp_Role', 2]];
ini_set('onapp.retries', '0');
$rows = [
    // status, body, result, errors
    [200, '[{"role":{"id":1}},{"role":{"id":2}}]', $two, null],
    [200, '[{"id":1},{"id":2}]', $two, null],
    [200, '[{"role":{"id":1}}]', $one, null],
    [200, '{"role":{"id":1}}', $one, null],
    [200, '{"id":1}', $one, null],
    [200, '[]', [], null],
    [200, '{}', [], null],
    [200, "  [\n]\n", [], null],
    [201, '[{"id":1}]', $one, null],
    [202, '[{"id":1}]', $one, null],
    [203, '[{"id":1}]', $one, null],
    [204, '', null, null],
    [200, '{"1":{"id":1},"2":{"id":2}}', [['OnApp_Role', null]], null],
    [200, '["a","b"]', [['OnApp_Role', null], ['OnApp_Role', null]], null],
    [200, '', false, 'empty body'],
    [200, '<html></html>', false, 'cannot be read'],
    [200, '[{"id":1}', false, 'cannot be read'],
    [200, 'null', false, 'cannot be read'],
    [302, '', false, 'Bad response ( code => 302 )'],
    [400, '{"errors":["x"]}', false, 'x'],
    [401, '{"errors":["x"]}', false, 'x'],
    [403, '<html></html>', false, 'Bad response ( code => 403 )'],
    [404, '{"errors":["x"]}', false, 'x'],
    [404, '{"error":"x"}', false, 'x'],
    [422, '{"errors":{"a":["x","y"]}}', false, 'a: x, a: y'],
    [422, '{"errors":[]}', false, 'Bad response ( code => 422 )'],
    [500, '<html></html>', false, "We're sorry, but something went wrong."],
    [503, '', false, 'Bad response ( code => 503 )'],
];
foreach ($rows as [$status, $body, $result, $errors]) {
    $server->answer($status, $body);
    $what = "$status $body";
    check("$what: result", $result, $ids($roles->getList()));
    $text = $roles->getErrorsAsString(', ');
    check("$what: errors", true, $errors === null ? $roles->getErrorsAsArray() === null : str_contains($text, $errors));
    check("$what: has errors", $errors !== null, is_array($roles->error));
    check("$what: request", 'GET /roles.json', $server->lines());
    if ($errors !== null || $result === null) {
        check("$what: _obj", null, $roles->_obj);
    }
}

// _obj is what came, the result is always a list.
$server->ok('[{"id":1}]');
$list = $roles->getList();
check('one: _obj', [true, true], [$roles->_obj instanceof OnApp_Role, $list[0] === $roles->_obj]);
$server->ok('[{"id":1},{"id":2}]');
check('two: _obj', true, $roles->getList() === $roles->_obj);
check('entries of one panel', [6.0, true, true], [$roles->_obj[1]->_version, $roles->_obj[1]->_ch === $roles->_ch,
    $roles->_obj[1]->logger === $roles->logger]);

// Parameters go into the body of the GET, query arguments into the query.
$server->requests();
$server->ok('[]')->ok('[]')->ok('[]')->ok('[]');
$roles->getList(['a' => 1]);
$roles->getList(null, ['page' => 2, 'q' => 'a b/ö', 'ids' => [3, 4], 'on' => true, 'off' => false, 'none' => null]);
$roles->getList(['root' => 'r', 'data' => ['x' => 'y']], []);
$roles->getList('text');
check('requests', 'GET /roles.json {"a":1}'
    . ' | GET /roles.json?page=2&q=a+b%2F%C3%B6&ids%5B0%5D=3&ids%5B1%5D=4&on=1&off=0'
    . ' | GET /roles.json {"r":{"x":"y"}} | GET /roles.json text', $server->lines());
check('query of another type', 'TypeError', get_class(thrown(fn () => $roles->getList(null, 'page=2'))));
check('nothing sent', '', $server->lines());

// Errors of one call do not outlive it.
$server->answer(404, '{"errors":["gone"]}')->ok('[{"id":1}]');
check('failed', false, $roles->getList());
check('works again', [$one, null, null], [$ids($roles->getList()), $roles->error, $roles->getErrorKind()]);
?>
===DONE===
--EXPECT--
===DONE===
