--TEST--
Jobs: waiting for machines, disks, backups and transactions; failures with their log; several in a batch
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/panel.inc';
require __DIR__ . '/../inc/check.inc';

use OnApp\Exception\JobFailedException;
use OnApp\Provisioning\Jobs;

$process = panel_start(['document' => 'demo', 'version' => '6.7']);
$panel = new OnApp\Provisioning\Panel([
    'hostname' => $process->api,
    'username' => $process->logins['admin']['login'],
    'password' => $process->logins['admin']['password'],
    'timeout' => 5,
]);
$factory = $panel->factory();
// The panel's time passes with each pause of ours.
$pauses = 0;
$tick = static function (string $state, array $facts) use ($process, &$pauses): void {
    $pauses++;
    $process->clock(10);
};
$jobs = new Jobs($panel, 20.0, 0.01, $tick);
$machine = null;
foreach ($factory->factory('VirtualMachine')->getList() as $one) {
    if ($one->_built && $one->_booted && !$one->_locked && !$one->_suspended) {
        $machine = $one;
        break;
    }
}
$id = $machine->_id;
$newest = static fn (): int => (int) $factory->factory('Transaction')->getList()[0]->_id;

$machine->shutdown();
$stopped = $jobs->waitForMachine($id, 'stopped');
check('stopped', [$id, false], [$stopped->_id, $stopped->_booted]);
check('with pauses', true, $pauses > 0);
$machine->startup();
check('running', true, $jobs->waitForMachine($id, 'running')->_booted);
$pauses = 0;
check('idle already', [$id, 0], [$jobs->waitForMachine($id)->_id, $pauses]);

// The job of the machine fails: the log is in the exception.
$before = $newest();
$process->fault(['effect' => 'tx_fail', 'action' => 'stop_virtual_machine', 'times' => 1]);
$machine->shutdown();
$error = thrown(static fn () => $jobs->waitForMachine($id, 'stopped', $before));
check('failed', JobFailedException::class, get_class($error));
check('which', true, $error->getTransaction() > $before);
check('log', true, str_contains($error->getLog(), 'Failed') && str_contains($error->getMessage(), $error->getLog()));
check('not to be repeated as it is', false, $error->isRetryable());

// The same by its transaction.
$error = thrown(static fn () => $jobs->waitForTransaction($error->getTransaction()));
check('failed transaction', JobFailedException::class, get_class($error));
check('its log', true, str_contains($error->getLog(), 'Failed'));
$before = $newest();
$machine->reboot();
$transaction = $jobs->waitForTransaction($before + 1);
check('complete', ['OnApp_Transaction', 'complete'], [get_class($transaction), $transaction->_status]);

// Disks and backups, at once.
$disk = $factory->factory('Disk')->getList($id)[0];
$jobs->waitForMachine($id);
$backup = $factory->factory('Disk')->takeBackup($disk->_id);
$backup = $backup instanceof OnApp_VirtualMachine_Backup ? $backup : $factory->factory('VirtualMachine_Backup')->getList($id)[0];
$results = (new OnApp\Batch())
    ->add('disk', $jobs->waitForDisk(...), $disk->_id, 'built')
    ->add('backup', $jobs->waitForBackup(...), $backup->_id, 'built')
    ->add('machine', [$jobs, 'waitForMachine'], $id)
    ->run();
check('disk', [$disk->_id, true], [$results['disk']->get()->_id, $results['disk']->value->_built]);
check('backup', [$backup->_id, true], [$results['backup']->get()->_id, $results['backup']->value->_built]);
check('machine', $id, $results['machine']->get()->_id);
$stale = $factory->factory('VirtualMachine_Backup');
$stale->_id = $backup->_id;
$stale->delete();
check('gone', null, $jobs->waitForBackup($backup->_id, 'gone'));
$error = thrown(static fn () => $jobs->waitForBackup($backup->_id));
check('absent', ['OnApp\Exception\NotFoundException', "The Control Panel has no backup {$backup->_id}"], [
    get_class($error), $error->getMessage(),
]);

// A job that hangs, with and without a batch.
$process->fault(['effect' => 'tx_fail', 'action' => 'stop_virtual_machine', 'mode' => 'hang', 'minutes' => 600, 'times' => 1]);
$machine->shutdown();
$short = new Jobs($panel, 0.2, 0.02);
$error = thrown(static fn () => $short->waitForMachine($id, 'stopped'));
check('deadline', 'OnApp\Exception\TimeoutException', get_class($error));
check('what it says', true, str_contains($error->getMessage(), "\"stopped\" of virtual server $id did not end within 0.2"));
$patient = new Jobs($panel, 600.0, 0.05);
$begun = microtime(true);
$batch = new OnApp\Batch(timeout: 0.4);
for ($i = 0; $i < 4; $i++) {
    $batch->add($i, $patient->waitForMachine(...), $id, 'stopped');
}
foreach ($batch as $result) {
    check('time-out of the batch', 'OnApp\Exception\TimeoutException', get_class($result->error));
}
check('side by side', true, microtime(true) - $begun < 4 * 0.4);
foreach ((new OnApp\Batch())->add(1, $patient->waitForMachine(...), $id, 'stopped')->add(2, 'strlen', 'x') as $key => $result) {
    check('leaving', 2, $key);
    break;
}
check('a callback that throws', 'DomainException: enough', outcome(
    static fn () => (new Jobs($panel, 9, 1, static fn () => throw new DomainException('enough')))->waitForMachine($id, 'stopped'),
));

// Mistakes.
foreach (
    [
        static fn () => $jobs->waitForDisk(1, 'running'), static fn () => $jobs->waitForMachine(1, 'asleep'),
        static fn () => $jobs->waitForMachine(0), static fn () => new Jobs($panel, 0.0), static fn () => new Jobs($panel, 1.0, -1.0),
    ] as $number => $mistake
) {
    check("mistake $number", ValueError::class, get_class(thrown($mistake) ?? new stdClass()));
}
?>
===DONE===
--EXPECT--
===DONE===
