--TEST--
Logging: the PSR-3 hook, what it is told, and what it may not do
--FILE--
<?php
require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

class MemoryLog
{
    public array $lines = [];

    public function log($level, $message, array $context = []): void
    {
        $this->lines[] = [$level, preg_replace('/[\d.]+ ms/', 'N ms', preg_replace('/in [\d.]+ s$/', 'in N s', $message)), $context];
    }
}
[$server, $factory] = connected('6.0.0');
$log = new MemoryLog();
$factory->setLogger($log);
$role = $factory->factory('Role');
$server->answer(200, '{"role":{"id":1}}', ['headers' => ['X-Request-Id' => 'abc']])->answer(404, '');
$role->load(1);
$role->load(2);
check('told', [['debug', "GET $server->url/roles/1.json answered 200 in N ms"], ['debug', "GET $server->url/roles/2.json answered 404 in N ms"]],
    array_map(fn ($line) => array_slice($line, 0, 2), $log->lines));
$context = $log->lines[0][2];
check('context', ['GET', "$server->url/roles/1.json", 200, 1, 'abc', true], [$context['method'], $context['url'], $context['status'], $context['attempt'],
    $context['request_id'], $context['duration'] >= 0]);
check('no request id', null, $log->lines[1][2]['request_id']);

// Repeated tries: one line each.
$log->lines = [];
ini_set('onapp.retry_delay', '0.01');
ini_set('onapp.retries', '2');
$server->answer(503, '')->answer(502, '')->ok('{"role":{"id":1}}');
check('third try', 1, $role->load(1)->_id);
check('three lines', [['info', 503, 1], ['info', 502, 2], ['debug', 200, 3]],
    array_map(fn ($line) => [$line[0], $line[2]['status'], $line[2]['attempt']], $log->lines));

// A callable does as well, and is replaced by the next.
$calls = [];
$role->setLogger(function (string $level, string $message, array $context) use (&$calls): void {
    $calls[] = $level;
});
$server->ok('{"role":{"id":1}}')->ok('{"role":{"id":1}}');
$role->load(1);
check('callable', [['debug'], 3], [$calls, count($log->lines)]);
$role->setLogger(null);
$role->load(1);
check('taken away', ['debug'], $calls);
foreach ([5, 'nothing_of_that_name', new stdClass()] as $bad) {
    check('no logger: ' . shown($bad), 'TypeError', get_class(thrown(fn () => $role->setLogger($bad)) ?? new Error()));
}
check('not attached', 'OnApp\Exception\NotConnectedException', get_class(thrown(fn () => (new OnApp_Role())->setLogger($log))));

// No line has the value of a secret argument, the warning about certificates included.
$mock = new OnApp\Testing\MockTransport();
$careless = $mock->connect();
$mock->answer([], times: null);
$log->lines = [];
$careless->setLogger($log);
$careless->setOption('verify_tls', false);
$careless->factory('Role')->getList(null, ['api_key' => 'abcdef', 'page' => 2]);
$shown = 'https://panel.example/roles.json?api_key=***&page=2';
check('no secrets', [['warning', "the certificate of $shown is not verified: verify_tls is off"], ['debug', "GET $shown answered 200 in N ms"]],
    array_map(fn ($line) => array_slice($line, 0, 2), $log->lines));

// A callback that throws ends the call, and the object stays usable.
$role->setLogger(fn () => throw new DomainException('from the log'));
$server->ok('{"role":{"id":1}}');
check('throws', 'DomainException: from the log', outcome(fn () => $role->load(1)));
$role->setLogger(null);
$server->ok('{"role":{"id":4}}');
check('usable', 4, $role->load(4)->_id);

// One that uses the client gets an exception, which ends the outer call as well unless it is caught.
$inner = null;
$other = $factory->factory('Role');
$role->setLogger(function () use ($other, &$inner): void {
    $inner = thrown(fn () => $other->load(9));
});
$server->ok('{"role":{"id":5}}');
check('outer', 5, $role->load(5)->_id);
check('inner', 'OnApp\Exception\InvalidArgumentException', get_class($inner));
// A client of its own is free to use.
[$second, $secondFactory] = connected('6.0.0');
$role->setLogger(function () use ($secondFactory, $second, &$inner): void {
    $second->ok('{"role":{"id":77}}');
    $inner = $secondFactory->factory('Role')->load(77)->_id;
});
$server->always(200, '{"role":{"id":6}}');
check('two clients', [6, 77], [$role->load(6)->_id, $inner]);

// Callbacks that change what is in use.
$role->setLogger(function () use (&$role, $factory): void {
    $role->setLogger(null);
    $role->setOptions(['url' => 'http://127.0.0.1:1', 'content' => 'x/y']);
    $role->close_curl();
});
check('changed meanwhile', 6, $role->load(6)->_id);

// Cycles: logger -> object -> connection -> logger.
gc_collect_cycles();
class Holder
{
    public static int $gone = 0;
    public $object;

    public function log($level, $message, $context): void
    {
    }

    public function __destruct()
    {
        self::$gone++;
    }
}
for ($i = 0; $i < 10; $i++) {
    [$holder, $cyclic] = [new Holder(), new OnApp_Factory($server->url, 'a', 'b')];
    $holder->object = $cyclic->factory('Role');
    $cyclic->setLogger($holder);
    unset($holder, $cyclic);
}
gc_collect_cycles();
check('collected', 10, Holder::$gone);
?>
===DONE===
--EXPECT--
===DONE===
