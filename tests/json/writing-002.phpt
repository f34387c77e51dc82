--TEST--
JSON: what objects send
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected('6.0.0');
$server->always(204);
$role = $factory->factory('Role');
$role->_id = 1;
$sent = function (mixed $value) use ($role, $server): string {
    $server->requests();
    $role->sendPut('load', ['root' => 'r', 'data' => $value]);

    return substr($server->requests()[0]->body, 5, -1);
};
// As json_encode() has it by default.
foreach ([1, -1, 0, PHP_INT_MAX, PHP_INT_MIN, 1.5, 0.1, 1e100, 1.0, -0.0, true, false, null, '', 'a/b', "é\u{1F600}\u{2028}", "\"\\\x08\x0c\n\r\t\x01\x7f", '12', [],
    [1, 2], [1 => 1], ['a' => 1, 'b' => [true, null]], ['' => 1], ['5' => 'x'], new stdClass(), (object) ['a' => [], 'b' => new stdClass()], '<&>\''] as $value) {
    check('value ' . shown($value), json_encode($value), $sent($value));
}
class Money implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return ['amount' => '1.50'];
    }
}
check('JsonSerializable', '{"amount":"1.50"}', $sent(new Money()));
$a = ['x' => 1];
$b = ['ref' => &$a, 'again' => &$a];
check('references', '{"ref":{"x":1},"again":{"x":1}}', $sent($b));

// Objects of ours are their values, wherever they stand.
$nested = $factory->factory('Role');
$nested->_id = 7;
$nested->_label = 'n';
$nested->own = ['k' => $nested->_id];
check('ours', '{"list":[{"id":7,"label":"n","own":{"k":7}}]}', $sent(['list' => [$nested]]));
check('callers keep theirs', true, (function () use ($nested, $sent) {
    $data = ['list' => [$nested]];
    $sent($data);
    return $data['list'][0] === $nested;
})());

// What cannot be written throws, with the place, and nothing is sent.
foreach (['not UTF-8' => "\xff", 'inside' => ['a' => ['b' => "x\xc3("]], 'key' => ["\xff" => 1], 'INF' => INF, 'NAN' => ['x' => NAN], 'closure' => fn () => 1,
    'resource' => STDIN] as $what => $value) {
    $thrown = thrown(fn () => $sent($value));
    check($what, ['OnApp\Exception\EncodeException', ''], [$thrown ? get_class($thrown) : null, $server->lines()]);
}
check('place', true, str_contains(thrown(fn () => $sent(['a' => ['b' => "\xff"]]))->getMessage(), 'b'));
$loop = [];
$loop['self'] = &$loop;
check('array in itself', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $sent($loop))));
$nested->_self = $nested;
check('object in itself', 'OnApp\Exception\EncodeException', get_class(thrown(fn () => $sent($nested))));
?>
===DONE===
--EXPECT--
===DONE===
