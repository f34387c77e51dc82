--TEST--
onapp.version_ttl: after that time a login asks the panel again
--INI--
onapp.version_ttl=0.3
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');
new OnApp_Factory($server->url, 'anna', 'one');
check('asked', 'GET /version.json', $server->lines());
$end = microtime(true) + 20;
$logins = 0;
do {
    new OnApp_Factory($server->url, 'anna', 'one');
    $logins++;
    usleep(5000);
    $again = $server->lines();
} while ($again === '' && microtime(true) < $end);
check('asked again', 'GET /version.json', $again);
check('not at once', true, $logins > 1);
?>
===DONE===
--EXPECT--
===DONE===
