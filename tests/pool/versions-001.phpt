--TEST--
The panel's version is asked for once for each login, and never known to another one
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/** @return array{string, bool, list<string>} version, whether the login was taken, requests */
function login(ScriptedServer $server, string $user, string $password, string $suffix = ''): array
{
    $panel = new OnApp_Factory($server->url . $suffix, $user, $password);

    return [$panel->getAPIVersionText() ?? 'none', $panel->isAuthenticate(), array_map(
        static fn (SentRequest $sent): string => $sent->target,
        $server->requests(),
    )];
}

$server = ScriptedServer::start();
$server->always(200, '{"version":"6.0.0"}');
check('the first login asks', ['6.0.0', true, ['/version.json']], login($server, 'anna', 'one'));
check('the second knows', ['6.0.0', true, []], login($server, 'anna', 'one'));
check('another user asks', ['6.0.0', true, ['/version.json']], login($server, 'berta', 'one'));
check('another password asks', ['6.0.0', true, ['/version.json']], login($server, 'anna', 'two'));
check('another address asks, and takes the place of the first', ['6.0.0', true, ['/api/version.json']], login(
    $server,
    'anna',
    'one',
    '/api',
));

// An explicit login asks, and what it learns is what the next one knows.
$server->always(200, '{"version":"6.1.0"}');
$panel = new OnApp_Factory($server->url, 'anna', 'two');
check('still the old one', '6.0.0', $panel->getAPIVersionText());
$panel->auth($server->url, 'anna', 'two');
check('auth() asks', 'GET /version.json', $server->lines());
check('and is told', '6.1.0', $panel->getAPIVersionText());
check('so the next knows', ['6.1.0', true, []], login($server, 'anna', 'two'));

// A refusal of any request is the end of what was known.
$server->always(401, '{"error":"You need to sign in"}');
$panel->factory('Role')->load(1);
$server->requests();
check('a refused login asks anew', ['none', false, ['/version.json']], login($server, 'anna', 'two'));
$server->always(200, '{"version":"6.2.0"}');
check('a refused one is not remembered', ['6.2.0', true, ['/version.json']], login($server, 'anna', 'two'));
check('the other user is not concerned', ['6.0.0', true, []], login($server, 'berta', 'one'));

// What is no version is asked for each time.
$server->always(200, '{}');
check('no version', ['/version.json'], login($server, 'carla', 'one')[2]);
check('no version again', ['/version.json'], login($server, 'carla', 'one')[2]);
?>
===DONE===
--EXPECT--
===DONE===
