--TEST--
Waiting: the log of a job that failed, the deadline, a job that hangs, a callback that throws
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

use OnApp\Exception\TimeoutException;

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$start = static function () use ($process): array {
    $process->control('POST', '/reset', []);
    $panel = administrator($process);
    $journal = new MemoryJournal();

    return [$panel, $journal, owner($panel, $journal)];
};

echo "-- a job fails\n";
[$panel, $journal, $owner] = $start();
$process->fault(['effect' => 'tx_fail', 'action' => 'provisioning']);
$machines = machines($process, $panel, $journal);
echo thrown(fn () => $machines->create($owner, order())), "\n";
echo thrown(fn () => $machines->create($owner, order())), "\n";
echo json_encode([$journal->rows['machine']['machine_id'], count(records($process, 'virtual_machines'))]), "\n";
echo thrown(fn () => $machines->suspend(1)), "\n";

echo "-- it fails while nobody may see why\n";
[$panel, $journal, $owner] = $start();
$process->fault(['effect' => 'tx_fail', 'action' => 'provisioning']);
$process->fault(['effect' => 'status', 'status' => 404, 'path' => '^/transactions/']);
echo thrown(fn () => machines($process, $panel, $journal)->create($owner, order())), "\n";

echo "-- deadline\n";
[$panel, $journal, $owner] = $start();
$steps = [];
$progress = static function (string $step, array $facts) use (&$steps): void {
    $steps[] = [$step, $facts['state'] ?? null];
};
$short = machines($process, $panel, $journal, ['deadline' => 0.3, 'interval' => 0.05, 'progress' => $progress]);
$began = hrtime(true);
try {
    $short->create($owner, order());
} catch (TimeoutException $error) {
    echo $error->getMessage(), ' ', json_encode($error->isRetryable()), "\n";
}
$seconds = (hrtime(true) - $began) / 1e9;
echo json_encode([$seconds >= 0.3, $seconds < 5, count($steps) >= 3, $steps[0], $steps[1]]), "\n";
$facts = machines($process, $panel, $journal)->create($owner, order());
echo json_encode([$facts['id'], $facts['created'], $facts['state'],
    count(preg_grep('~^POST /virtual_machines ~', changes($process)))]), "\n";

echo "-- the reason of the last question stands in the message\n";
$process->fault(['effect' => 'status', 'status' => 503, 'path' => '^/virtual_machines/1$']);
echo thrown(fn () => machines($process, $panel, $journal, ['deadline' => 0.2, 'interval' => 0.05])->power(1, 'stop')),
    "\n";
$process->clearFaults();

echo "-- a job hangs\n";
$process->fault(['effect' => 'tx_fail', 'action' => 'stop_virtual_machine', 'mode' => 'hang', 'minutes' => 600,
    'times' => 1]);
$hanging = machines($process, $panel, $journal, ['deadline' => 0.3, 'interval' => 0.05]);
echo thrown(fn () => $hanging->power(1, 'stop')), "\n";

echo "-- refusals of options\n";
foreach ([['deadline' => -1], ['interval' => 'x'], ['settle' => []], ['progress' => 'no_such_function']] as $options) {
    echo thrown(fn () => machines($process, $panel, $journal, $options)), "\n";
}
echo "-- a callback that throws, and one that ends the script\n";
[$panel, $journal, $owner] = $start();
$throwing = machines($process, $panel, $journal, ['progress' => static fn () => throw new DomainException('enough')]);
echo thrown(fn () => $throwing->create($owner, order())), ' ', json_encode(isset($journal->rows['machine'])), "\n";
if (function_exists('pcntl_alarm')) {
    // A signal's exception ends a pause of ten seconds.
    pcntl_async_signals(true);
    pcntl_signal(SIGALRM, static fn () => throw new DomainException('signal'));
    $slow = new OnApp\Provisioning\Machines($panel, $journal,
        ['interval' => 10, 'settle' => 0, 'progress' => static function (string $step): void {
        $step === 'build' && pcntl_alarm(1);
    }]);
    $began = hrtime(true);
    $text = thrown(fn () => $slow->create($owner, order()));
    echo $text === 'DomainException: signal' && (hrtime(true) - $began) / 1e9 < 5 ? 'interrupted' : $text, "\n";
} else {
    echo "interrupted\n";
}
machines($process, $panel, $journal, ['settle' => 0, 'progress' => static function (): void {
    echo "===DONE===\n";
    exit;
}])->create($owner, order());
?>
--EXPECT--
-- a job fails
OnApp\Exception\JobFailedException: The Control Panel could not carry out "provisioning" for virtual server 1 (transaction 2): Executing provisioning
Failed
OnApp\Exception\JobFailedException: The Control Panel could not carry out "provisioning" for virtual server 1 (transaction 2): Executing provisioning
Failed
[1,1]
OnApp\Exception\JobFailedException: The Control Panel could not carry out "provisioning" for virtual server 1 (transaction 2): Executing provisioning
Failed
-- it fails while nobody may see why
OnApp\Exception\JobFailedException: The Control Panel could not carry out "provisioning" for virtual server 1 (transaction 2): it shows no log
-- deadline
The step "build" of virtual server 1 did not end within 0.3 seconds. Repeat the call: it goes on where this one stopped true
[true,true,true,["create",null],["build","building"]]
[1,false,"running",1]
-- the reason of the last question stands in the message
OnApp\Exception\UnavailableException: Bad response ( code => 503 )
-- a job hangs
OnApp\Exception\TimeoutException: The step "stop" of virtual server 1 did not end within 0.3 seconds. Repeat the call: it goes on where this one stopped
-- refusals of options
OnApp\Exception\InvalidArgumentException: Option deadline must be a number of seconds from 0 on
OnApp\Exception\InvalidArgumentException: Option interval must be a number of seconds from 0 on
OnApp\Exception\InvalidArgumentException: Option settle must be a number of seconds from 0 on
OnApp\Exception\InvalidArgumentException: Option progress must be callable
-- a callback that throws, and one that ends the script
DomainException: enough false
interrupted
===DONE===
