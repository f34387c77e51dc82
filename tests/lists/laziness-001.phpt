--TEST--
Lists: values are made when they are read, members are found when the first one is, the text goes when all are made
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Unread;

[$server, $panel] = connected('6.0.0');
$bodies = [
    'json' => '[{"user":{"id":1,"login":"a","email":"x@y","roles":[{"role":{"id":3,"label":"A"}}]}},'
        . '{"user":{"email":"z@y","unheard_of":[{}],"login":"b","id":2,"roles":[]}},{"user":{}}]',
    'xml' => '<users type="array"><user><id type="integer">1</id><login>a</login><email>x@y</email><roles type="array">'
        . '<role><id type="integer">3</id><label>A</label></role></roles></user>'
        . '<user><email>z@y</email><unheard-of/><login>b</login><id type="integer">2</id>'
        . '<roles type="array"/></user><user></user></users>',
];
foreach ($bodies as $type => $body) {
    $users = $panel->factory('User');
    $users->setOption('data_type', $type);
    $server->answer(200, $body);
    [$first, $second, $third] = $users->getList();
    $length = strlen($body);
    $all = ['left' => null, 'text' => $length, 'objects' => 3];
    check("$type: nothing made", [$all, $all, $all], array_map(Unread::of(...), [$first, $second, $third]));

    check("$type: a name that is no field", [false, null], [isset($first->nothing), $first->nothing]);
    check("$type: needs no look", $all, Unread::of($first));
    check("$type: one value", 'a', $first->_login);
    check("$type: one less", ['left' => 3] + $all, Unread::of($first));
    check("$type: again, under the other name", ['a', 'a'], [$first->login, $first->_login]);
    check("$type: no other was made", ['left' => 3] + $all, Unread::of($first));
    check("$type: the others are untouched", [$all, $all], [Unread::of($second), Unread::of($third)]);

    check("$type: members in another order", ['b', 2, 'z@y'], [$second->_login, (int) $second->_id, $second->_email]);
    check("$type: an empty list is left", ['left' => 1] + $all, Unread::of($second));
    check("$type: written before it was read", ['c', ['left' => 2] + $all], (static function () use ($first): array {
        $first->_email = 'c';

        return [$first->_email, Unread::of($first)];
    })());
    check("$type: unset", [null, ['left' => 1] + $all], (static function () use ($first): array {
        unset($first->_id);

        return [$first->_id, Unread::of($first)];
    })());
    check("$type: nested", ['A', 3], [$first->_roles[0]->_label, (int) $first->_roles[0]->_id]);
    check("$type: all made", null, Unread::of($first));
    check("$type: two share the text", ['left' => null, 'text' => $length, 'objects' => 2], Unread::of($third));
    check("$type: nothing in it", [null, null], [$third->_id, Unread::of($third)]);
    check("$type: the last", ['left' => 1, 'text' => $length, 'objects' => 1], Unread::of($second));
    check("$type: empty", [[], null], [$second->_roles, Unread::of($second)]);

    $server->answer(200, $type === 'json' ? '{"user":{"id":5,"login":"five","email":"e"}}'
        : '<user><id type="integer">5</id><login>five</login><email>e</email></user>');
    $loaded = $users->load(5);
    check("$type: load, which has read the id", ['five', 1], [$loaded->_login, Unread::of($loaded)['left']]);
}

// Where PHP code has a say in each value there is nothing to wait for.
class Declaring extends OnApp_User
{
    public $_login;
}
class Bare extends OnApp_User
{
}
$list = static function (OnApp_User $user) use ($server, $bodies, $panel): array {
    $user->_ch = $panel->_ch;
    $user->options = $panel->options;
    $user->_is_auth = true;
    $user->initFields('6.0');
    $server->answer(200, $bodies['json']);

    return $user->getList();
};
$declaring = $list(new Declaring())[0];
check('declared', ['Declaring', null, 'a'], [$declaring::class, Unread::of($declaring), $declaring->_login]);
$bare = $list(new Bare())[0];
check('nothing declared', ['Bare', false, 'a'], [$bare::class, Unread::of($bare) === null, $bare->_login]);
$users = $panel->factory('User');
$users->setOption('keep_unknown_fields', true);
$server->answer(200, $bodies['json']);
$kept = $users->getList()[1];
check('unknown fields kept', [null, '[{}]'], [Unread::of($kept), json_encode($kept->_unheard_of)]);
?>
===DONE===
--EXPECT--
===DONE===
