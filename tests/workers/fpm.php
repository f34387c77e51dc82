<?php

/*
 * Asks pages of a PHP-FPM with one worker and counts, at the panel, the connections and requests they made.
 *
 * usage: php tests/workers/fpm.php EXTENSION
 */

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';
require __DIR__ . '/../inc/certificates.inc';
require __DIR__ . '/FpmProcess.php';

/** What one page cost the panel. */
function cost(FpmProcess $fpm, ScriptedServer $panel, array $login): array
{
    $before = $panel->connections();
    $page = json_decode($fpm->page(__DIR__ . '/page.php', ['PANEL' => $panel->url] + $login), true) ?? [];
    $targets = array_map(static fn (SentRequest $sent): string => $sent->target, $panel->requests());

    return [
        'worker' => $page['worker'] ?? 'none',
        'label' => $page['label'] ?? 'none',
        'connections' => $panel->connections() - $before,
        'versions' => count(array_keys($targets, '/version.json', true)),
        'loads' => count(array_keys($targets, '/roles/1.json', true)),
    ];
}

ob_start();
$authority = new Authority();
$panel = ScriptedServer::start(['local_cert' => $authority->issue()]);
$panel->always(200, '{"version":"6.0.0","role":{"id":1,"label":"Seller"}}');
$fpm = FpmProcess::start($argv[1], ['onapp.ca_bundle' => $authority->file], $authority->folder);

$anna = ['LOGIN' => 'anna', 'PASSWORD' => 'one'];
$first = cost($fpm, $panel, $anna);
$worker = $first['worker'];
check('a worker', true, is_int($worker));
$expected = static fn (int $connections, int $versions): array => [
    'worker' => $worker, 'label' => 'Seller', 'connections' => $connections, 'versions' => $versions, 'loads' => 1,
];
check('the first page of a login', $expected(1, 1), $first);
check('the second', $expected(0, 0), cost($fpm, $panel, $anna));
check('another user', $expected(1, 1), cost($fpm, $panel, ['LOGIN' => 'berta', 'PASSWORD' => 'one']));
check('another password', $expected(1, 1), cost($fpm, $panel, ['LOGIN' => 'anna', 'PASSWORD' => 'two']));
check('the first user again', $expected(0, 0), cost($fpm, $panel, $anna));

// A page that ends in the middle of calls leaves the worker, and the next pages, as they were.
$died = cost($fpm, $panel, $anna + ['DIE' => '1']);
check('a page that dies says nothing', 'none', $died['label']);
check('the page after it', 'Seller', cost($fpm, $panel, $anna)['label']);
check('and the one after that', $expected(0, 0), cost($fpm, $panel, $anna));

// The panel no longer takes the login.
$panel->always(401, '{"error":"You need to sign in"}');
cost($fpm, $panel, $anna);
check('a refused login asks anew', 1, cost($fpm, $panel, $anna)['versions']);
$panel->always(200, '{"version":"6.0.0","role":{"id":1,"label":"Seller"}}');
check('and again until it is taken', 1, cost($fpm, $panel, $anna)['versions']);
check('then it is known', $expected(0, 0), cost($fpm, $panel, $anna));
$fpm->stop();

$problems = (string) ob_get_clean();
echo $problems;
exit($problems === '' ? 0 : 1);
