--TEST--
Versions: two panels of different version and format, used in turn, never mix; nested values included
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$new, $json] = connected('6.0.0');
[$old, $xml] = connected_xml('2.3.1');
$new->always(200, '{"user":{"id":1,"login":"n","roles":[{"role":{"id":11,"label":"json"}}]}}');
$old->always(200, '<user><id type="integer">2</id><login>o</login><roles type="array"><role><id type="integer">22</id>'
    . '<label>xml</label></role></roles></user>', ['headers' => ['Content-Type' => 'application/xml; charset=utf-8']]);
$users = ['json' => $json->factory('User'), 'xml' => $xml->factory('User')];
$expected = ['json' => [6.0, 'n', 6.0, 'json', $new->url], 'xml' => [2.3, 'o', 2.3, 'xml', $old->url]];
$loaded = [];
for ($round = 0; $round < 3; $round++) {
    foreach ($users as $format => $user) {
        $loaded[] = [$format, $user->load(1)];
    }
}
// Read only now, after the other panel was asked last, and asked again in between.
foreach ($loaded as $number => [$format, $user]) {
    $role = $user->_roles[0];
    check("$number $format", $expected[$format], [$user->_version, $user->_login, $role->_version, $role->_label, $role->options['url']]);
    $users[$format === 'json' ? 'xml' : 'json']->load(1);
}
$new->requests();
$old->requests();

// What is sent goes to the panel of the object, in its format.
foreach (['json' => $new, 'xml' => $old] as $format => $server) {
    $role = $loaded[$format === 'json' ? 0 : 1][1]->_roles[0];
    $role->_label = 'changed';
    $server->answer(422, '');
    $role->save();
    [$request] = $server->requests();
    check("$format: target", "PUT /roles/{$role->_id}.$format", "$request->method $request->target");
    check("$format: body", true, str_starts_with($request->body, $format === 'json' ? '{"role":{"id":11,"label":"changed"' : '<?xml'));
}
check('nothing for the others', ['', ''], [$new->lines(), $old->lines()]);

// Credentials belong to the connection, options to the object.
$second = new OnApp_Factory($new->url, 'other', 'word');
$new->requests();
$json->factory('User')->load(1);
$second->factory('User')->load(1);
$json->factory('User')->load(1);
check('credentials', ['admin:s3cret:word', 'other:word', 'admin:s3cret:word'],
    array_map(fn ($request) => base64_decode(substr($request->header('authorization'), 6)), $new->requests()));
?>
===DONE===
--EXPECT--
===DONE===
