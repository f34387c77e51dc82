--TEST--
Logging: OnApp_Helper_Logger, the log that objects keep
--INI--
date.timezone=UTC
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

$logger = new OnApp_Helper_Logger();
check('properties', ['America/Los_Angeles', 'Y-m-d H:i:s', false, []], [$logger->_timezone, $logger->_date_format, $logger->_debug, $logger->_log]);
$logger->add('a message');
$logger->warning('a warning');
$logger->debug('not kept');
$logger->add('');
$logger->setDebug(true);
$logger->setDebug(null);
$logger->setDebug();
$logger->debug('kept');
$logger->setDebug(false);
$logger->debug('not kept');
$lines = explode("\n", rtrim($logger->logs()));
$date = '\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \d{6}\]';
foreach (['\[MSG\]   a message', '\[WARN\]  a warning', '\[DEBUG\] kept'] as $number => $pattern) {
    check("line $number", 1, preg_match("/^$date $pattern$/", $lines[$number] ?? ''));
}
check('lines', 3, count($lines));
check('entries', ['[MSG]   a message'], array_slice(array_column($logger->_log, 'log'), 0, 1));
$time = array_values($logger->_log)[0]['time'] ?? null;
check('date', true, $time === null || str_starts_with($lines[0], '[' . gmdate('Y-m-d H:i', (int) $time)));

// error() says so with an exception; nothing is printed and nothing ends.
check('error', ['OnApp\Exception\LoggedErrorException', 'bad', true], (function () use ($logger) {
    ob_start();
    $thrown = thrown(fn () => $logger->error('bad', __FILE__, __LINE__));
    return [get_class($thrown), $thrown->getMessage() . ob_get_clean(), str_contains($logger->logs(), '[ERROR] bad')];
})());
$logger->_log = [];
$logger->setTimezone();
check('setTimezone', [1, 'UTC'], [count($logger->_log), date_default_timezone_get()]);

// No line is lost, and a log does not grow without end.
$logger->_log = [];
for ($i = 0; $i < 1000; $i++) {
    $logger->add("line $i");
}
check('all kept', [1000, 1000], [count($logger->_log), substr_count($logger->logs(), "\n")]);
for ($i = 0; $i < 20000; $i++) {
    $logger->add("more $i");
}
check('bounded', [true, true], [count($logger->_log) <= 10000, str_contains($logger->logs(), 'more 19999')]);
$logger->_log = 'nonsense';
$logger->add('x');
check('nonsense', '', $logger->logs());
$logger->_log = [5, ['log' => 'x'], ['time' => 'y', 'log' => []]];
check('other entries', '', $logger->logs());
$logger->_log = [];
$logger->_date_format = 'd.m.';
$logger->add('x');
check('format', 1, preg_match('/^\[\d\d\.\d\d\. \d{6}\] \[MSG\]   x\n$/', $logger->logs()));

// Of objects: requests stand in it in debug mode, failures always; lists share the log of who asked.
[$server, $factory] = connected('6.0.0');
$role = $factory->factory('Role');
$loud = $factory->factory('Role', true);
$server->ok('{"role":{"id":1}}')->ok('{"role":{"id":1}}')->ok('[{"id":1},{"id":2}]');
$role->load(1);
$loud->load(1);
check('quiet', '', $role->logs());
check('loud', 1, preg_match('#^' . $date . ' \[DEBUG\] GET ' . preg_quote($server->url) . '/roles/1\.json answered 200 in [\d.]+ ms$#m', $loud->logs()));
check('shared', true, $loud->getList()[1]->logger === $loud->logger);
$role->setOption('url', 'http://127.0.0.1:1');
ini_set('onapp.retries', '0');
$role->load(1);
check('failure', 1, preg_match('#\[ERROR\] GET http://127.0.0.1:1/roles/1\.json failed after#', $role->logs()));
class Quieter extends OnApp_Helper_Logger
{
}
$role->logger = new Quieter();
$role->load(1);
check('own class', true, str_contains($role->logs(), '[ERROR]'));
$role->logger = null;
$role->load(1);
check('none', '', $role->logs());
?>
===DONE===
--EXPECT--
===DONE===
