<?php

/*
 * Runs a batch against a scripted panel behind nghttpx, which speaks HTTP/2 over TLS, and counts connections at the
 * proxy.
 *
 * usage: php -n -d extension=EXTENSION tests/workers/http2.php
 */

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';
require __DIR__ . '/../inc/certificates.inc';
require __DIR__ . '/ProxyProcess.php';

ob_start();
$authority = new Authority();
$panel = ScriptedServer::start();
$panel->always(200, '{"version":"6.0.0","role":{"id":1,"label":"Seller"}}', ['delay' => 0.02]);
$proxy = ProxyProcess::start($panel->url, $authority->issue(), $authority->folder);

$client = new class extends OnApp_Factory {
    public function __construct()
    {
        OnApp::__construct();
    }
};
$client->setOption('ca_file', $authority->file);
$client->auth($proxy->url, 'anna', 'one');
check('connected', true, $client->isAuthenticate());

$run = static function (int $concurrency) use ($client): int {
    $batch = new OnApp\Batch(concurrency: $concurrency);
    for ($id = 1; $id <= 60; $id++) {
        $batch->add($id, [$client->factory('Role'), 'load'], $id);
    }
    $fine = 0;
    foreach ($batch as $result) {
        $fine += $result->get()->_label === 'Seller' ? 1 : 0;
    }

    return $fine;
};
check('answers', 60, $run(16));
check('connections of login and batch', 1, count($proxy->clients()));
check('requests', 61, count($proxy->requests()));
check('protocol', ['HTTP/2'], array_values(array_unique($proxy->protocols())));

// Without HTTP/2 there is a connection for each call at once.
$client->setOption('http2', false);
check('answers without', 60, $run(4));
check('connections without', 4, count($proxy->clients()) - 1);

$problems = (string) ob_get_clean();
echo $problems;
exit($problems === '' ? 0 : 1);
