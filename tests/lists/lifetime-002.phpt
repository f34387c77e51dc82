--TEST--
Lists: the text lives as long as an object needs it, and what a few need of a long one becomes a short one
--EXTENSIONS--
onapp
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Unread;

[$server, $panel] = connected('6.0.0');
const COUNT = 400;
$entry = static fn (int $id): array => [
    'id' => $id, 'login' => "user $id", 'email' => str_repeat('x', 40) . $id, 'first_name' => "first \u{e9} $id",
];
$entries = array_map($entry, range(1, COUNT));
$json = json_encode(array_map(static fn (array $user): array => ['user' => $user], $entries));
$xml = '<users type="array">';
foreach ($entries as $user) {
    $xml .= '<user>';
    foreach ($user as $name => $value) {
        $xml .= "<$name>$value</$name>";
    }
    $xml .= '</user>';
}
// A comment: the text is then another than the body.
$bodies = ['json' => $json, 'xml' => "$xml</users>", 'xml rewritten' => "$xml<!-- end --></users>"];
$all = static fn (OnApp_User $user): array => [$user->_id, $user->_login, $user->_email, $user->_first_name];
$want = static fn (int $id): array => array_values($entry($id));

foreach ($bodies as $type => $body) {
    $get = static function (?OnApp_User &$asker = null) use ($panel, $server, $type, $body): array {
        $asker = $panel->factory('User');
        $asker->setOption('data_type', substr("$type ", 0, strpos("$type ", ' ')));
        $server->answer(200, $body);
        $list = $asker->getList();
        check("$type: all", COUNT, count($list));

        return $list;
    };
    $same = static function (string $what, int $id, OnApp_User $user) use ($all, $want, $type): void {
        $values = $all($user);
        $values[0] = (int) $values[0];
        check("$type: $what", $want($id), $values);
    };

    // The list goes, one object lives: touched, untouched, and a clone.
    foreach (['untouched', 'touched', 'cloned'] as $how) {
        $list = $get($asker);
        $kept = $list[250];
        if ($how === 'touched') {
            check("$type: $how", 'user 251', $kept->_login);
        } elseif ($how === 'cloned') {
            $kept = clone $kept;
        }
        unset($list);
        if ($type !== 'xml rewritten') {
            check("$type: the one who asked has the body", strlen($body), Unread::of($kept)['text']);
        }
        unset($asker);
        $left = Unread::of($kept);
        check("$type: $how: alone, with its own text", [1, true], [$left['objects'], $left['text'] < 2048]);
        $same($how, 251, $kept);
        check("$type: $how: nothing left", null, Unread::of($kept));
    }

    // The same when the one who asked asks for something else, and when it has gone before the list has.
    $kept = $get($asker)[7];
    $server->answer(200, $type === 'json' ? '[]' : '<users type="array"/>');
    check("$type: asked again", [], $asker->getList());
    check("$type: shorter", true, Unread::of($kept)['text'] < 2048);
    $same('after another answer', 8, $kept);
    $list = $get($asker);
    unset($asker);
    $kept = [$list[0], $list[COUNT - 1], $list[99]];
    check("$type: before", COUNT, Unread::of($kept[0])['objects']);
    $list = [];
    check("$type: three", [3, true], [Unread::of($kept[1])['objects'], Unread::of($kept[1])['text'] < 2048]);
    $same('first', 1, $kept[0]);
    $same('last', COUNT, $kept[1]);
    $same('one between', 100, $kept[2]);

    // One after the other goes, from either end, and each of the rest is what it was.
    $list = $get($asker);
    unset($asker);
    for ($low = 0, $high = COUNT - 1; $low < $high; $low++, $high--) {
        $server->requests();
        unset($list[$low]);
        if ($low % 2 === 0) {
            $same("from the back ($high)", $high + 1, $list[$high]);
            unset($list[$high]);
        }
    }
    foreach ($list as $place => $user) {
        $same("what is left ($place)", $place + 1, $user);
    }
    unset($list);

    // In a cycle: only the collector ends it.
    $list = $get($asker);
    unset($asker);
    foreach ($list as $user) {
        $user->_first_name = $list;
    }
    gc_collect_cycles();
    check("$type: not while it is needed", 'user 5', $list[4]->_login);
    unset($list, $user);
    check("$type: collected", true, gc_collect_cycles() >= COUNT);
}

// Memory of PHP does not grow from one list to the next.
$use = [];
for ($turn = 0; $turn < 6; $turn++) {
    $server->answer(200, $json);
    $sum = 0;
    foreach ($panel->factory('User')->getList() as $user) {
        $sum += $user->_id;
    }
    unset($user);
    check('sum', COUNT * (COUNT + 1) / 2, $sum);
    $server->requests();
    gc_collect_cycles();
    $use[] = memory_get_usage();
}
check('no growth', true, $use[5] - $use[2] < 2000);
?>
===DONE===
--EXPECT--
===DONE===
