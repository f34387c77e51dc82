--TEST--
Limits: Ctrl-C ends a transfer and a batch at once, by a handler of PHP and without one
--SKIPIF--
<?php
if (getenv('LD_PRELOAD') !== false) {
    die('skip needs a sanitizer that knows the fibers of PHP');
}
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$slow] = connected();
$slow->always(200, '{"role":{"id":1}}', ['delay' => 60.0]);

$prepare = <<<'PHP'
    ini_set('onapp.throw_exceptions', '1');
    $panel = new OnApp_Factory(getenv('PANEL'), 'a', 'b');
    $load = static fn () => $panel->factory('Role')->load(1);
    $batch = (new OnApp\Batch())->add(1, $load)->add(2, $load);
    PHP;
$handler = <<<'PHP'
    pcntl_async_signals(true);
    pcntl_signal(SIGINT, static fn () => throw new RuntimeException('Ctrl-C'));
    PHP;
/** Runs a script; once the server has had so many requests of it, SIGINT is sent. How it ended, and what it wrote. */
function interrupted(string $script, int $requests): array
{
    global $slow;
    preg_match('~/\S*onapp\.so~', file_get_contents('/proc/self/maps'), $extension);
    $command = [PHP_BINARY, '-n', '-d', "extension=$extension[0]", '-r', $script];
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes, null, ['PANEL' => $slow->url] + getenv());
    for ($seen = 0; $seen < $requests && proc_get_status($process)['running']; usleep(2000)) {
        $seen += count($slow->requests());
    }
    $begun = hrtime(true);
    proc_terminate($process, SIGINT);
    $text = stream_get_contents($pipes[1]);
    while (($status = proc_get_status($process))['running']) {
        usleep(2000);
    }

    return [trim($text), $status['signaled'] ? $status['termsig'] : $status['exitcode'], (hrtime(true) - $begun) / 1e9 < 5];
}

$slow->ok('{"version":"6.0.0"}');
check('transfer, no handler', ['', SIGINT, true], interrupted("$prepare; \$load();", 2));
$slow->ok('{"version":"6.0.0"}');
check('batch, no handler', ['', SIGINT, true], interrupted("$prepare; \$batch->run();", 3));
foreach (['transfer' => ['$load()', 2], 'batch' => ['$batch->run()', 3]] as $what => [$call, $requests]) {
    $slow->ok('{"version":"6.0.0"}');
    check("$what, handler", ['Ctrl-C unwound', 0, true], interrupted(
        "$handler $prepare try { $call; } catch (RuntimeException \$e) { echo \$e->getMessage(); } finally { echo ' unwound'; }",
        $requests,
    ));
}
?>
===DONE===
--EXPECT--
===DONE===
