--TEST--
Connections are kept for one set of credentials and TLS options; no other ever goes over them
--INI--
onapp.pool_size=20
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');

/** The connection that a load of the panel went over. */
$over = static function (OnApp_Factory $panel) use ($server): int {
    $server->requests();
    $panel->factory('Role')->load(1);
    [$sent] = $server->requests();

    return $sent->connection;
};
$login = static fn (string $user, string $password): OnApp_Factory =>
    new OnApp_Factory($server->url, $user, $password);

$anna = $over($login('anna', 'one'));
$berta = $over($login('berta', 'one'));
$changed = $over($login('anna', 'two'));
check('three logins, three connections', 3, count(array_unique([$anna, $berta, $changed])));

// Each is found again, also by another object.
check('anna', $anna, $over($login('anna', 'one')));
check('berta', $berta, $over($login('berta', 'one')));
check('anna with the new password', $changed, $over($login('anna', 'two')));

// Options of trust are part of it, also where the connection has no TLS.
foreach (['verify_tls' => false, 'ca_file' => '/nowhere', 'pinned_key' => 'sha256//' . base64_encode(str_repeat('x', 32)),
    'http2' => false, 'allow_tls10' => true, 'client_key_password' => 'secret'] as $option => $value) {
    $panel = $login('anna', 'one');
    $panel->setOption($option, $value);
    $other = $over($panel);
    check("$option: a connection of its own", false, in_array($other, [$anna, $berta, $changed], true));
    check("$option: found again", $other, $over($panel));
}
check('and the first is still there', $anna, $over($login('anna', 'one')));

// Times and sizes are not.
$panel = $login('anna', 'one');
$panel->setOption('timeout', 7);
$panel->setOption('max_response_size', 1000);
$panel->setOption('user_agent', 'tester');
check('limits', $anna, $over($panel));
?>
===DONE===
--EXPECT--
===DONE===
