--TEST--
onapp.persistent = 0: each login asks the panel for its version
--INI--
onapp.persistent=0
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');
for ($i = 0; $i < 3; $i++) {
    new OnApp_Factory($server->url, 'anna', 'one');
}
check('requests', 3, count($server->requests()));
?>
===DONE===
--EXPECT--
===DONE===
