--TEST--
Connecting: what each answer to the version request makes of the connection
--INI--
onapp.version_ttl=0
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$server = ScriptedServer::start();
$html = '<html><body>Sign in</body></html>';
$bad = static fn (int $status): array => ["Bad response ( code => $status )"];
$unreadable = ['The answer is not that of a Control Panel: no version in it'];
$rows = [
    // status, body, authenticated, errors, version, kind
    [200, '{"version":"6.0.0-67"}', true, null, 6.0, null],
    [200, '{"version":"4.2.0-15"}', true, null, 4.2, null],
    [200, '{"version":6}', true, null, 6.0, null],
    [200, '{}', true, null, 0.0, null],
    [200, '{"name":"x"}', true, null, 0.0, null],
    [200, '{"version":"abc"}', true, null, 0.0, null],
    [200, $html, false, $unreadable, null, 'decode'],
    [200, '', false, ['no response'], null, 'decode'],
    [201, '{"version":"6.0"}', false, ['unknown error'], null, 'decode'],
    [302, $html, false, $bad(302), null, 'redirect'],
    [401, '{"errors":["wrong"]}', false, ['wrong'], null, 'authentication'],
    [401, '{"errors":"wrong"}', false, ['wrong'], null, 'authentication'],
    [401, '{"error":"wrong"}', false, ['wrong'], null, 'authentication'],
    [401, 'HTTP Basic: Access denied.', false, $bad(401), null, 'authentication'],
    [401, $html, false, $bad(401), null, 'authentication'],
    [401, '', false, ['no response'], null, 'authentication'],
    [403, '{"errors":{"base":["a","b"]}}', false, ['base' => ['a', 'b']], null, 'permission'],
    [404, $html, false, $bad(404), null, 'not-found'],
    [500, '{"message":"x"}', false, ['unknown error'], null, 'server'],
    [500, '"text"', false, ['text'], null, 'server'],
    [500, '{}', false, ['unknown error'], null, 'server'],
    [500, '["a","b"]', false, ['a', 'b'], null, 'server'],
];
foreach ($rows as [$status, $body, $in, $errors, $version, $kind]) {
    $server->answer($status, $body);
    $factory = new OnApp_Factory($server->url, 'admin', 'pass');
    $what = "$status $body";
    check("$what: in", $in, $factory->isAuthenticate());
    check("$what: errors", $errors, $factory->getErrorsAsArray());
    check("$what: error", $errors, $factory->error);
    check("$what: version", $version, $factory->_version);
    check("$what: kind", $kind, $factory->getErrorKind());
    check("$what: request", 'GET /version.json', $server->lines());
}
?>
===DONE===
--EXPECT--
===DONE===
