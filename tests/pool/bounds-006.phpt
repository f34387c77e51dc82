--TEST--
onapp.pool_size: no more connections are kept in all, those unused longest go first
--INI--
onapp.pool_size=3
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');

/** Whether a load as this user needed a new connection. */
$connects = static function (string $user) use ($server): bool {
    $before = $server->connections();
    (new OnApp_Factory($server->url, $user, 'one'))->factory('Role')->load(1);

    return $server->connections() > $before;
};
foreach (['anna', 'berta', 'carla'] as $user) {
    check("$user is new", true, $connects($user));
}
foreach (['anna', 'berta', 'carla', 'anna'] as $user) {
    check("$user is kept", false, $connects($user));
}
check('doris is new', true, $connects('doris'));
check('berta, unused longest, had to go', true, $connects('berta'));
check('anna was used in between', false, $connects('anna'));

// The versions of logins outlive their connections.
$server->requests();
new OnApp_Factory($server->url, 'carla', 'one');
check('version of carla', '', $server->lines());
?>
===DONE===
--EXPECT--
===DONE===
