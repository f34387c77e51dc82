--TEST--
Errors: the shapes panels answer with, what they become, and as text
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$role = $factory->factory('Role');
$none = ['Bad response ( code => 422 )'];
$rows = [
    ['{"error":"a"}', ['a']],
    ['{"error":["a","b"]}', ['a', 'b']],
    ['{"errors":["a","b"]}', ['a', 'b']],
    ['{"errors":["a"]}', ['a']],
    ['{"errors":"a"}', ['a']],
    ['{"errors":{"a":["x","y"],"b":["z"]}}', ['a' => ['x', 'y'], 'b' => ['z']]],
    ['{"errors":{"base":["x"]}}', ['base' => ['x']]],
    ['{"errors":[{"a":["x"]}]}', ['a' => ['x']]],
    ['{"label":["a"],"size":["b","c"]}', ['label' => ['a'], 'size' => ['b', 'c']]],
    ['{"errors":5}', [5]],
    ['{"errors":[]}', $none],
    ['{"errors":{}}', $none],
    ['{}', $none],
    ['<html><body>x</body></html>', $none],
    ['', $none],
    [' ', $none],
    ['{"errors":["a"', $none],
];
foreach ($rows as [$body, $errors]) {
    $server->answer(422, $body)->answer(422, $body);
    check("getList $body", [false, $errors], [$role->getList(), $role->getErrorsAsArray()]);
    $role->_id = 1;
    $role->delete();
    check("delete $body", [$errors, 'validation'], [$role->error, $role->getErrorKind()]);
}

// As text.
foreach ([
    [['a', 'b'], 'a<br />b', 'a|b'], [['k' => ['a', 'b'], 'l' => ['c']], 'k: a<br />k: b<br />l: c', 'k: a|k: b|l: c'],
    [['x', 'k' => 'text'], 'x<br />text', 'x|text'], [[['a']], '0: a', '0: a'], [['k' => [['deep']]], 'k: Array', 'k: Array'], [[], '', ''],
    ['one', 'one', 'one'], [[5, true], '5<br />1', '5|1'],
] as [$errors, $html, $piped]) {
    $role->setErrors($errors);
    check('text of ' . shown($errors), [$html, $piped, ''], [$role->getErrorsAsString(), $role->getErrorsAsString('|'), $role->getErrorsAsString('')]);
}
$role->setErrors();
check('cleared', [null, '', null], [$role->getErrorsAsArray(), $role->getErrorsAsString(), $role->error]);

// XML.
[$server, $factory] = connected_xml('6.0.0');
$role = $factory->factory('Role');
foreach ([
    ['<errors><error>a</error><error>b</error></errors>', ['a', 'b']],
    ['<errors><error>a</error></errors>', ['a']],
    ['<errors/>', $none],
    ['<html><body><p>', $none],
    ['', $none],
] as [$body, $errors]) {
    $server->xml(422, $body);
    check("xml $body", [false, $errors], [$role->getList(), $role->getErrorsAsArray()]);
}
?>
===DONE===
--EXPECT--
===DONE===
