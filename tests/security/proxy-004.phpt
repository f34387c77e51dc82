--TEST--
A proxy: where it only makes the connection it gets none of the panel's header lines, credentials least of all
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$proxy = ScriptedServer::start();
$proxy->always(403, 'no tunnels here');
$address = substr($proxy->url, strlen('http://'));
outcome(fn () => new OnApp_Factory('https://panel.example', 'admin', 'the-password', $address));
[$tunnel] = $proxy->requests();
check('what it is asked', 'CONNECT panel.example:443', $tunnel->line());
check('not told', [null, null, null], [$tunnel->header('authorization'), $tunnel->header('accept'), $tunnel->header('accept-encoding')]);

// A plain request goes through it whole.
$proxy->always(200, '{"version":"6.0.0"}');
new OnApp_Factory('http://panel.example', 'admin', 'the-password', $address);
[$request] = $proxy->requests();
check('a whole one', ['GET http://panel.example/version.json', 'Basic ' . base64_encode('admin:the-password'), null],
    [$request->line(), $request->header('authorization'), $request->header('proxy-authorization')]);
?>
===DONE===
--EXPECT--
===DONE===
