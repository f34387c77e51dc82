--TEST--
Fatal errors in loggers, subscribers, mocks and constructors of classes leave nothing behind
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/* The leak sanitizer of the second run says at the end of a process what it has left behind; without it, this shows
 * that such processes end as PHP has them end. */
preg_match('~/\S*onapp\.so~', file_get_contents('/proc/self/maps'), $extension);
$common = <<<'PHP'
    function fatal(...$unused): never
    {
        trigger_error('the end', E_USER_ERROR);
    }
    final class Listener implements OnApp\Monitoring\Subscriber
    {
        public function __construct(private string $moment)
        {
        }
        public function requestStarted(OnApp\Monitoring\RequestStarted $event): void
        {
            $this->moment === 'started' && fatal();
        }
        public function requestSucceeded(OnApp\Monitoring\RequestSucceeded $event): void
        {
            $this->moment === 'succeeded' && fatal();
        }
        public function requestFailed(OnApp\Monitoring\RequestFailed $event): void
        {
            $this->moment === 'failed' && fatal();
        }
    }
    class OnApp_Own extends OnApp_VirtualMachine
    {
        public static int $left = 2;

        public function __construct()
        {
            self::$left-- || fatal();
        }
    }
    $panel = new OnApp_Factory($argv[1], 'admin', 'the-password');
    $machine = $panel->factory('VirtualMachine');
    PHP;
$list = '[{"virtual_machine":{"id":1}},{"virtual_machine":{"id":2}}]';
$xml = '<virtual_machines type="array"><virtual_machine><id>1</id></virtual_machine><virtual_machine><id>2</id></virtual_machine></virtual_machines>';
$ok = '{"virtual_machine":{"id":1}}';
$scenarios = [
    'logger' => [200, $ok, '$panel->setLogger(fatal(...)); $machine->load(1);'],
    'started' => [200, $ok, 'OnApp\Monitoring\Monitor::subscribe(new Listener("started")); $machine->load(1);'],
    'succeeded' => [200, $ok, 'OnApp\Monitoring\Monitor::subscribe(new Listener("succeeded")); $machine->load(1);'],
    'failed' => [404, '{"errors":["no"]}', 'OnApp\Monitoring\Monitor::subscribe(new Listener("failed")); $machine->load(1);'],
    'in a batch' => [200, $ok, 'OnApp\Monitoring\Monitor::subscribe(new Listener("succeeded")); (new OnApp\Batch())->add(1, [$machine, "load"], 1)->run();'],
    'mock' => [200, $ok, '$mock = (new OnApp\Testing\MockTransport())->install($panel); $mock->answer([])->answer(fatal(...)); $machine->getList(); $machine->getList();'],
    'made of JSON' => [200, $list, '$panel->factory("Own")->getList();'],
    'made of XML' => [200, $xml, '$own = $panel->factory("Own"); $own->setOption("data_type", "xml"); $own->getList();'],
    'made of other XML' => [200, "<!-- not as text -->$xml", '$own = $panel->factory("Own"); $own->setOption("data_type", "xml"); $own->getList();'],
];
foreach ($scenarios as $name => [$status, $body, $code]) {
    $server = ScriptedServer::start();
    $server->answer(200, '{"version":"6.7.0"}')->answer($status, $body);
    $process = proc_open([PHP_BINARY, '-n', '-d', "extension=$extension[0]", '-d', 'display_errors=1', '-r', "$common $code echo 'not reached';", '--', $server->url],
        [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
    $said = stream_get_contents($pipes[1]);
    $complaints = stream_get_contents($pipes[2]);
    check("$name: status", 255, proc_close($process));
    check("$name: the end", [1, 0], [preg_match('/Fatal error: the end/', $said), preg_match('/not reached/', $said)]);
    check("$name: nothing else", 0, preg_match('/Sanitizer|leak/', $complaints . $said));
    $server->stop();
}
?>
===DONE===
--EXPECT--
===DONE===
