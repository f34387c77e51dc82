--TEST--
TLS: no redirect is followed, to plain HTTP or elsewhere, and no credentials go on
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/tls.inc';

$authority = new Authority();
$ask = new Asker();
$certificate = $authority->issue();
$trust = ['ca_file' => $authority->file];
$server = secure_server(['local_cert' => $certificate]);
$secure = secure_server(['local_cert' => $certificate]);
$plain = ScriptedServer::start()->always(200, '{"role":{"id":1,"label":"plain"}}');

$targets = [
    'plain' => "$plain->url/roles/1.json",
    'plain, upper case' => str_replace('http:', 'HTTP:', "$plain->url/roles/1.json"),
    'without a scheme' => substr("$plain->url/roles/1.json", 5),
    'other server' => "$secure->url/roles/1.json",
    'same server' => "$server->url/elsewhere.json",
    'path only' => '/elsewhere.json',
    'file' => 'file:///etc/passwd',
];
foreach ([301, 302, 303, 307, 308] as $status) {
    foreach ($targets as $case => $target) {
        foreach (['load', 'delete'] as $method) {
            $server->answer($status, '', ['headers' => ['Location' => $target]]);
            $thrown = thrown($ask->of($server->url, $trust)->$method(...));
            check("$status $case $method", OnApp\Exception\RedirectException::class, get_class($thrown));
            check("$status $case: where to", $target, $thrown->getLocation());
            check("$status $case: one request", 1, count($server->requests()));
        }
    }
}
check('nobody else was asked', [0, 0], [$plain->connections(), $secure->connections()]);

// Neither is a hint to come by another way, or a refresh by a header.
$server->answer(200, '{"role":{"id":1,"label":"stays"}}', ['headers' => [
    'Refresh' => "0; url=$plain->url/",
    'Alt-Svc' => 'h2="' . substr($plain->url, 7) . '"; ma=3600',
    'Set-Cookie' => 'session=1; Path=/',
    'Strict-Transport-Security' => 'max-age=3600',
]]);
check('hints', ["'stays'", "'there'"], [$ask->outcome($server->url, $trust), $ask->outcome($server->url, $trust)]);
check('no cookies', [null, null], array_map(static fn ($request) => $request->header('cookie'), $server->requests()));
check('not asked', 0, $plain->connections());

// A login that is redirected is no login.
$server->answer(302, '', ['headers' => ['Location' => "$plain->url/version.json"]]);
$factory = new class extends OnApp_Factory {
    public function __construct()
    {
        OnApp::__construct();
    }
};
$factory->setOptions($trust);
$factory->auth($server->url, 'admin', 's3cret:word');
check('login', [false, 'redirect'], [$factory->isAuthenticate(), $factory->getErrorKind()]);
check('still nobody', 0, $plain->connections());
?>
===DONE===
--EXPECT--
===DONE===
