--TEST--
Monitoring: what subscribers are told, in which order, and what becomes of their exceptions
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Monitoring\Monitor;
use OnApp\Monitoring\RequestFailed;
use OnApp\Monitoring\RequestStarted;
use OnApp\Monitoring\RequestSucceeded;
use OnApp\Monitoring\Subscriber;
use OnApp\Testing\MockTransport;

final class Listener implements Subscriber
{
    /** @var list<string> */
    public array $told = [];

    /** @var list<object> */
    public array $events = [];

    /** @param array<string, Closure> $deeds by moment */
    public function __construct(public array $deeds = [])
    {
    }

    public function requestStarted(RequestStarted $event): void
    {
        $this->note('started', $event, "$event->method " . parse_url($event->url, PHP_URL_PATH));
    }

    public function requestSucceeded(RequestSucceeded $event): void
    {
        $this->note('succeeded', $event, (string) $event->info->status);
    }

    public function requestFailed(RequestFailed $event): void
    {
        $this->note('failed', $event, $event->info->kind);
    }

    private function note(string $moment, object $event, string $text): void
    {
        $this->told[] = "$moment $text";
        $this->events[] = $event;
        ($this->deeds[$moment] ?? static fn () => null)();
    }

    /** @return list<string> */
    public function take(): array
    {
        [$told, $this->told] = [$this->told, []];

        return $told;
    }
}

// Over a network: login, a success, an error of the panel, no answer.
[$server, $unheard] = connected('6.0.0');
$listener = new Listener();
Monitor::subscribe($listener);
Monitor::subscribe($listener);
$server->ok('{"version":"6.0.0"}');
$factory = new OnApp_Factory($server->url, 'admin', 'the-password');
check('login', ['started GET /version.json', 'succeeded 200'], $listener->take());
$role = $factory->factory('Role');
$server->answer(200, '{"role":{"id":1}}', ['headers' => ['X-Request-Id' => 'r-1']])->answer(404, '')->raw('not HTTP');
$role->setOption('retries', 0);
$role->load(1);
$role->load(2);
$role->load(3);
check('told', [
    'started GET /roles/1.json', 'succeeded 200', 'started GET /roles/2.json', 'failed not-found', 'started GET /roles/3.json', 'failed decode',
], $listener->take());
[$started, $succeeded, , $failed, , $broken] = array_slice($listener->events, 2);
check('numbers', [true, true], [$started->number === $succeeded->number, $failed->number === $started->number + 1]);
check('class', ['OnApp_Role', 'OnApp_Role'], [$started->class, $failed->class]);
check('info', ['ok', 200, null, 'r-1'], [$succeeded->info->kind, $succeeded->info->status, $succeeded->info->message, $succeeded->info->requestId]);
check('no answer', [null, true], [$broken->info->status, $broken->info->message !== null && $broken->info->message !== '']);
check('no secrets', false, str_contains(print_r($listener, true), 'the-password'));
$mock = new MockTransport();
$panel = $mock->connect();
$listener->take();
$mock->answer([], times: null);
$panel->factory('Role')->getList(null, ['api_key' => 'abcdef']);
check('no secret arguments', ['https://panel.example/roles.json?api_key=***'], [end($listener->events)->info->url]);
check('not even in an event', false, str_contains(print_r(array_slice($listener->events, -2), true), 'abcdef'));

// One request with its tries is one event.
$listener->take();
$mock->reset()->answer(status: 503)->fail('connect')->answer(['role' => ['id' => 1]]);
$panel->factory('Role')->load(1);
check('tries', [['started GET /roles/1.json', 'succeeded 200'], 2], [$listener->take(), end($listener->events)->info->retries]);
Monitor::unsubscribe($listener);
Monitor::unsubscribe($listener);
$mock->reset()->answer(['role' => ['id' => 1]], times: null);
$panel->factory('Role')->load(1);
check('no longer', [], $listener->take());

// For one connection alone, beside those of all; each once.
$other = $mock->connect();
[$all, $one] = [new Listener(), new Listener()];
Monitor::subscribe($one, $panel->factory('Role'));
Monitor::subscribe($all);
Monitor::subscribe($all, $panel);
$panel->factory('Role')->load(1);
$other->factory('Role')->load(2);
check('one', ['started GET /roles/1.json', 'succeeded 200'], $one->take());
check('all', ['started GET /roles/1.json', 'succeeded 200', 'started GET /roles/2.json', 'succeeded 200'], $all->take());
Monitor::unsubscribe($all, $panel);
Monitor::unsubscribe($all);
check('not attached', 'OnApp\Exception\NotConnectedException', get_class(thrown(static fn () => Monitor::subscribe($one, new OnApp_Role()))));

// Exceptions: all are told all the same, nothing is sent, and the first is what the caller gets in the end.
[$bad, $worse, $good] = [new Listener(), new Listener(), new Listener()];
$bad->deeds['started'] = static fn () => throw new DomainException('one');
$worse->deeds['started'] = static fn () => throw new RangeException('two');
array_map(static fn ($each) => Monitor::subscribe($each, $panel), [$bad, $worse, $good]);
$one->take();
$before = count($mock->requests());
$role = $panel->factory('Role');
$thrown = thrown(static fn () => $role->load(1));
check('thrown', ['two', 'one'], [$thrown->getMessage(), $thrown->getPrevious()->getMessage()]);
foreach ([$one, $bad, $worse, $good] as $number => $each) {
    check("told $number", ['started GET /roles/1.json', 'failed interrupted'], $each->take());
}
check('not sent', [$before, 'not sent: a subscriber threw an exception'], [count($mock->requests()), $role->getInfo()->message]);
[$bad->deeds, $worse->deeds] = [['succeeded' => static fn () => throw new DomainException('late')], []];
check('thrown at the end', 'DomainException: late', outcome(static fn () => $role->load(1)));
check('sent', [$before + 1, ['started GET /roles/1.json', 'succeeded 200']], [count($mock->requests()), $good->take()]);
$bad->deeds = ['failed' => static fn () => throw new DomainException('too late')];
$mock->reset()->fail('tls');
check('instead of the failure', 'DomainException: too late', outcome(static fn () => $role->load(1)));
$thrown = thrown(static fn () => $role->load(1));
check('after another one', ['too late', 'OnApp\Testing\UnexpectedRequestException'], [$thrown->getMessage(), get_class($thrown->getPrevious())]);
$bad->deeds = [];
$mock->reset()->answer(['role' => ['id' => 8]], times: null);
check('usable', 8, $role->load(8)->_id);

// What a subscriber may not do, and may.
$inner = null;
$bad->deeds = ['started' => static function () use ($role, &$inner): void {
    $inner = outcome(static fn () => $role->load(9));
}];
check('outer', 8, $panel->factory('Role')->load(8)->_id);
check('inner', true, str_starts_with($inner, 'OnApp\Exception\InvalidArgumentException: OnApp_Role: a logger, a subscriber or a mock'));
Monitor::subscribe($all);
$all->take();
$bad->deeds = ['started' => static function () use ($other, &$inner): void {
    $inner = $other->factory('Role')->load(9)->_id;
}];
$role->load(1);
check('another connection', [8, ['started GET /roles/1.json', 'succeeded 200']], [$inner, $all->take()]);
$bad->deeds = ['started' => static function () use ($bad, $worse, $good, $one, $panel): void {
    array_map(static fn ($each) => Monitor::unsubscribe($each, $panel), [$bad, $worse, $good, $one]);
}];
$good->take();
$role->load(1);
check('to the end of what has begun', ['started GET /roles/1.json', 'succeeded 200'], $good->take());
$role->load(1);
check('and no further', [], $good->take());
Monitor::unsubscribe($all);

// In a batch: calls under way that are cancelled have an end as well.
[$slow, $patient] = connected();
$slow->always(200, '{"role":{"id":1}}', ['delay' => 30]);
Monitor::subscribe($all, $patient);
$all->take();
$all->deeds['started'] = static fn () => count($all->told) === 2 ? Fiber::suspend() : null;
$batch = (new OnApp\Batch())
    ->add('slow', [$patient->factory('Role'), 'load'], 1)
    ->add('bad', [$patient->factory('Role'), 'load'], 2)
    ->add('quick', static fn () => 'x');
foreach ($batch as $result) {
    if ($result->key === 'bad') {
        check('cannot be put aside', 'FiberError', get_class($result->error));
        break;
    }
}
check('cancelled', ['started GET /roles/1.json', 'started GET /roles/2.json', 'failed interrupted', 'failed interrupted'], $all->take());

foreach ([OnApp\RequestInfo::class, RequestStarted::class, RequestFailed::class, RequestSucceeded::class, Monitor::class] as $class) {
    check("new $class", 'Error', get_class(thrown(static fn () => new $class())));
}
check('no copies', 'Error', get_class(thrown(static fn () => clone $succeeded)));
?>
===DONE===
--EXPECT--
===DONE===
