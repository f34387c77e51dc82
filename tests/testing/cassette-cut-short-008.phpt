--TEST--
Cassette: one that goes because of an exception or the end of a test leaves no half recording, and the exception is kept
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\Cassette;

$file = sys_get_temp_dir() . '/cassette-cut-' . getmypid() . '.json';
register_shutdown_function(static fn () => is_file($file) && unlink($file));
[$server, $panel] = connected('6.0.0');
$server->always(200, "no JSON, but an \xff");
$record = static function (?Throwable $end) use ($panel, $file): void {
    $cassette = (new Cassette($file))->install($panel);
    $panel->factory('Role')->load(1);
    $panel->factory('Role')->load(2);
    (new OnApp\Testing\MockTransport())->install($panel); // nobody else holds the cassette now
    if ($end) {
        throw $end;
    }
};
$record(null);
check('two', 2, count(json_decode(file_get_contents($file), true)['exchanges']));
unlink($file);
check('the exception', 'DomainException: test failed', outcome(static fn () => $record(new DomainException('test failed'))));
check('no half', false, file_exists($file));
file_put_contents($file, '{"format":1,"exchanges":[]}');
$again = static function () use ($panel, $file): void {
    $cassette = (new Cassette($file, Cassette::RECORD))->install($panel);
    $panel->factory('Role')->load(1);
    (new OnApp\Testing\MockTransport())->install($panel);
    throw new DomainException('again');
};
check('the exception', 'DomainException: again', outcome($again));
check('the old one', '{"format":1,"exchanges":[]}', file_get_contents($file));
unlink($file);

// Asked for, it is saved while an exception is under way as well.
check('in finally', 'DomainException: end', outcome(static function () use ($panel, $file): void {
    $cassette = (new Cassette($file))->install($panel);
    try {
        $panel->factory('Role')->load(1);
        throw new DomainException('end');
    } finally {
        $cassette->uninstall($panel);
    }
}));
check('one', 1, count(json_decode(file_get_contents($file), true)['exchanges']));
unlink($file);

// Processes that end in other ways than by their last line.
preg_match('~/\S*onapp\.so~', file_get_contents('/proc/self/maps'), $extension);
$ends = ['' => true, 'exit(0);' => true, 'throw new Exception("x");' => false, 'no_such_function();' => false,
    'ini_set("memory_limit", "4M"); str_repeat("x", 1 << 26);' => false, '(static function () { exit(1); })();' => true,
    '(static function () { global $cassette, $panel; $mine = $cassette; $cassette = null; $panel = null; exit(0); })();' => false];
if (getenv('USE_ZEND_ALLOC') === '0') {
    // There is no limit then.
    unset($ends['ini_set("memory_limit", "4M"); str_repeat("x", 1 << 26);']);
}
foreach ($ends as $end => $is_saved) {
    $code = '[$panel, $cassette] = [new OnApp_Factory($argv[1], "a", "b"), null]; $cassette = new OnApp\Testing\Cassette($argv[2], "record");'
        . '$cassette->install($panel); $panel->factory("Role")->load(1);' . $end;
    $process = proc_open([PHP_BINARY, '-n', '-d', "extension=$extension[0]", '-r', $code, '--', $server->url, $file], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
    stream_get_contents($pipes[1]);
    stream_get_contents($pipes[2]);
    proc_close($process);
    check("file after $end", $is_saved, file_exists($file));
    is_file($file) && unlink($file);
}
?>
===DONE===
--EXPECT--
===DONE===
