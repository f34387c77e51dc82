<?php

declare(strict_types=1);

use OnApp\Panel\Http\Certificates;
use OnApp\Panel\Http\EventLoop;
use OnApp\Panel\Panel;
use OnApp\Panel\Settings;

require __DIR__ . '/autoload.php';

error_reporting(E_ALL);
ini_set('display_errors', 'stderr');
ini_set('memory_limit', '1G');
date_default_timezone_set('UTC');

if (in_array('--help', $argv, true)) {
    echo Settings::USAGE, "\n";
    exit(0);
}
try {
    $settings = Settings::parse(array_slice($argv, 1));
} catch (InvalidArgumentException $error) {
    fwrite(STDERR, $error->getMessage() . "\n" . Settings::USAGE . "\n");
    exit(2);
}

$log = null;
if ($settings->log !== null) {
    $log = fopen($settings->log, 'ab');
    if ($log === false) {
        fwrite(STDERR, "Cannot write {$settings->log}\n");
        exit(2);
    }
}
$scratch = $settings->scratch ?? dirname(__DIR__, 2) . '/build/panel';
$certificates = $settings->tls === null ? null : new Certificates($scratch . '/tls-' . getmypid());
// Certificates go away whatever ends the program, a refused port included.
register_shutdown_function(static fn () => $certificates?->remove());

$loop = new EventLoop();
$panel = new Panel($settings, $certificates, $log);
$panel->attachTo($loop);
if (function_exists('pcntl_async_signals')) {
    pcntl_async_signals(true);
    pcntl_signal(SIGTERM, static fn () => $loop->stop());
    pcntl_signal(SIGINT, static fn () => $loop->stop());
}
if ($settings->dieWithStdin) {
    $loop->stopAtEndOf(STDIN);
}
fwrite(STDOUT, json_encode($panel->introduction(), JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
fflush(STDOUT);
$loop->run();
