--TEST--
Connecting: no server, a bad address, a time-out, a dropped connection
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$free = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($free, false);
fclose($free);
$server = ScriptedServer::start();

function attempt(string $what, string $url, string $kind, ?Closure $before = null, float|int|null $timeout = null): void
{
    $start = hrtime(true);
    $before?->__invoke();
    $factory = $timeout === null ? new OnApp_Factory($url, 'a', 'b') : new OnApp_Factory($url, 'a', 'b', null, $timeout);
    check("$what: in", false, $factory->isAuthenticate());
    check("$what: errors", ['no response'], $factory->getErrorsAsArray());
    check("$what: version", null, $factory->getAPIVersion());
    check("$what: kind", $kind, $factory->getErrorKind());
    check("$what: in time", true, (hrtime(true) - $start) / 1e9 < 8);
    // A factory without a connection still makes objects of the newest fields.
    check("$what: object", 'OnApp_Role', get_class($factory->factory('Role')));
}

ini_set('onapp.retry_delay', '0.01');
attempt('refused', "http://$address", 'connect');
attempt('unknown host', 'http://panel.invalid', 'connect', null, 5);
attempt('blank', 'http://pa nel', 'invalid-argument');
attempt('control character', "http://panel\r\nX: y", 'invalid-argument');
attempt('user info', 'http://me:secret@panel', 'invalid-argument');
attempt('query', 'http://panel/?x=1', 'invalid-argument');
attempt('scheme', 'ftp://panel', 'invalid-argument');
attempt('empty', '', 'not-connected');
attempt('late answer', $server->url, 'timeout', fn () => $server->always(200, '{}', ['delay' => 30]), 0.3);
$server->raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"vers");
attempt('cut off', $server->url, 'connect', null, 5);
?>
===DONE===
--EXPECT--
===DONE===
