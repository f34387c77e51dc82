--TEST--
Mock: batches, cursors, workflows that wait for jobs, connections made out of others, and the whole process
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\MockTransport;

$began = microtime(true);
$mock = new MockTransport();
$panel = $mock->connect('6.0');
$role = static fn (int $id): array => ['role' => ['id' => $id]];

// A batch: each call has its answers one after the other, in the order of the queue.
$batch = new OnApp\Batch(concurrency: 4);
foreach (range(1, 20) as $id) {
    $mock->answer($role($id), for: "GET /roles/$id", seconds: 1.0);
    $batch->add($id, [$panel->factory('Role'), 'load'], $id);
}
$results = $batch->run();
check('batch', range(1, 20), array_values(array_map(static fn ($result) => $result->get()->_id, $results)));
$mock->assertAllUsed();
$mock->reset()->answer($role(1))->fail('tls')->answer($role(3), seconds: 50.0);
$batch = new OnApp\Batch(timeout: 10.0);
foreach (['good', 'bad', 'late', 'unexpected'] as $id) {
    $one = $panel->factory('Role');
    $one->setOption('throw_exceptions', true);
    $batch->add($id, [$one, 'load'], 1);
}
check('kinds of ends', [
    'good' => null, 'bad' => 'OnApp\Exception\TlsException', 'late' => 'OnApp\Exception\TimeoutException',
    'unexpected' => 'OnApp\Testing\UnexpectedRequestException',
], array_map(static fn ($result) => $result->error ? get_class($result->error) : null, $batch->run()));
$mock->reset()->answer($role(1), seconds: 40.0, times: null);
$batch = new OnApp\Batch(concurrency: 1, deadline: 100.0);
foreach (range(1, 4) as $id) {
    $batch->add($id, [$panel->factory('Role'), 'load'], $id);
}
check('deadline', [false, false, true, true], array_map(
    static fn ($result) => $result->error !== null || $result->value === false,
    array_values($batch->run()),
));
// A fiber of the caller's cannot be put aside by a body.
$mock->reset()->answer(static fn () => Fiber::suspend());
$fiber = new Fiber(static fn () => $panel->factory('Role')->load(1));
check('no suspending', 'FiberError', get_class(thrown(static fn () => $fiber->start())));

// A cursor, with and without a page ahead.
foreach ([false, true] as $prefetch) {
    $mock->reset();
    foreach ([[1, 2], [3, 4], [5]] as $number => $ids) {
        $headers = ['X-Page' => $number + 1, 'X-Limit' => 2, 'X-Total' => 5];
        $mock->answer(array_map($role, $ids), headers: $headers, for: '/roles?page=' . ($number + 1) . '&*');
    }
    $seen = [];
    foreach ($panel->factory('Role')->iterate(per_page: 2, prefetch: $prefetch) as $one) {
        $seen[] = $one->_id;
    }
    check('cursor', [1, 2, 3, 4, 5], $seen);
    $mock->assertAllUsed();
}

// A workflow that waits for the panel: pauses pass, they are not slept.
$mock->reset()->install();
$mock->answer(['version' => '6.7.0'], for: 'GET /version');
$provisioning = new OnApp\Provisioning\Panel(['hostname' => 'cp.example', 'username' => 'u', 'password' => 'p']);
$job = static fn (string $status): array => ['transaction' => ['id' => 4, 'status' => $status, 'action' => 'x']];
$mock->answer($job('running'), times: 30, for: '/transactions/4')->answer($job('complete'), for: '/transactions/4');
$jobs = new OnApp\Provisioning\Jobs($provisioning, 600.0, 2.0);
check('job', 'complete', $jobs->waitForTransaction(4)->_status);
$mock->answer($job('running'), times: null);
check('no end', 'OnApp\Exception\TimeoutException', get_class(thrown(static fn () => $jobs->waitForTransaction(4))));

// Those of another connection, which asks a panel, take their time.
$mock->uninstall();
$mock->install($panel);
$server = ScriptedServer::start();
$server->answer(200, '{"version":"6.7.0"}')->answer(200, json_encode($job('running')))->answer(200, json_encode($job('complete')));
$real = new OnApp\Provisioning\Jobs(
    new OnApp\Provisioning\Panel(['hostname' => $server->url, 'username' => 'u', 'password' => 'p']), 600.0, 0.5);
$begin = hrtime(true);
check('job of a panel', 'complete', $real->waitForTransaction(4)->_status);
check('slept', true, hrtime(true) - $begin >= 0.5e9);
$mock->uninstall($panel);

// What is made out of a connection goes with it.
$mock->uninstall();
$mock->reset()->install($provisioning->factory());
$mock->answer($role(1), times: null);
$other = $provisioning->as('user@example.com', 'key-of-the-user')->factory();
check('as a user', 1, $other->factory('Role')->load(1)->_id);
check('his name', 'user@example.com', $mock->lastRequest()->username);

// The whole process, and one connection's own before it; one takes the place of another.
[$all, $own, $second] = [new MockTransport(), new MockTransport(), new MockTransport()];
$all->install()->answer(['version' => '5.0'], times: null);
$own->answer($role(2), times: null);
$second->answer($role(3), times: null);
$factory = new OnApp_Factory('https://cp.example', 'a', 'b');
check('version', '5.0', $factory->getAPIVersionText());
$one = $factory->factory('Role');
$own->install($one);
check('own', 2, $factory->factory('Role')->load(1)->_id);
$second->install($factory);
$own->uninstall($factory);
check('second', 3, $one->load(1)->_id);
$second->uninstall($one);
$all->reset()->answer($role(4));
check('all', 4, $one->load(1)->_id);
$all->uninstall();
$factory->setOptions(['url' => 'http://127.0.0.1:1', 'retries' => 0]);
$one = $factory->factory('Role');
check('the network', [false, 'connect'], [$one->load(1), $one->getErrorKind()]);
check('not attached', 'OnApp\Exception\NotConnectedException', get_class(thrown(static fn () => $all->install(new OnApp_Role()))));

// Nothing is kept alive: neither by cycles, nor by what was installed.
class Body
{
    public static int $gone = 0;

    public function __construct(public ?OnApp $panel)
    {
    }

    public function body(): array
    {
        return [];
    }

    public function __destruct()
    {
        self::$gone++;
    }
}
for ($i = 0; $i < 10; $i++) {
    $cyclic = new MockTransport();
    $factory = $cyclic->connect();
    $cyclic->answer((new Body($factory))->body(...), times: null);
    $factory->factory('Role')->getList();
    unset($cyclic, $factory);
}
gc_collect_cycles();
check('collected', 10, Body::$gone);
$own->install();
$own->reset()->answer(static function () use ($own): array {
    $own->uninstall();
    $own->reset();

    return ['version' => '6.1'];
});
check('taken away meanwhile', '6.1', (new OnApp_Factory('https://cp.example', 'a', 'b'))->getAPIVersionText());
check('no copies', 'Error', get_class(thrown(static fn () => clone $own)));
check('nor sessions', 'Exception', get_class(thrown(static fn () => serialize($own))));
check('nobody waited', true, microtime(true) - $began < 20);
$own->install(); // to the end of the script
?>
===DONE===
--EXPECT--
===DONE===
