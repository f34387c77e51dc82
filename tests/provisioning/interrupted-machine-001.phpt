--TEST--
Machines::create cut off at every step of its journal and of its progress: one machine in the end
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);

$run = static function (int $failAt, bool $afterwards, int $stepAt) use ($process): bool {
    $process->control('POST', '/reset', []);
    $panel = administrator($process);
    $users = new MemoryJournal();
    $owner = owner($panel, $users);
    $journal = new MemoryJournal();
    [$journal->failAt, $journal->failsAfterwards] = [$failAt, $afterwards];
    $steps = 0;
    $broken = machines($process, $panel, $journal,
        ['progress' => static function () use ($process, &$steps, $stepAt): void {
        if (++$steps === $stepAt) {
            throw new DomainException("stopped at step $stepAt");
        }
        $process->clock(10);
    }]);
    $first = thrown(static fn () => $broken->create($owner, order()));
    $journal->failAt = 0;
    $facts = machines($process, $panel, $journal)->create($owner, order());
    $third = machines($process, $panel, $journal)->create($owner, order());
    $posts = preg_grep('~^POST /virtual_machines ~', changes($process));
    echo "$first: ", json_encode([
        count(records($process, 'virtual_machines')), count($posts), $facts['id'], $facts['created'], $facts['state'],
        $third['id'], $third['created'], $journal->rows['machine']['machine_id'], $journal->rows['machine']['state'],
    ]), "\n";

    return $first !== 'nothing';
};

foreach ([false, true] as $afterwards) {
    for ($failAt = 1; $run($failAt, $afterwards, 0); $failAt++);
}
for ($stepAt = 1; $run(0, false, $stepAt); $stepAt++);
?>
===DONE===
--EXPECT--
DomainException: the journal broke down before find: [1,1,1,true,"running",1,false,1,"created"]
DomainException: the journal broke down before begin: [1,1,1,true,"running",1,false,1,"created"]
DomainException: the journal broke down before update: [1,1,1,false,"running",1,false,1,"created"]
nothing: [1,1,1,false,"running",1,false,1,"created"]
DomainException: the journal broke down after find: [1,1,1,true,"running",1,false,1,"created"]
DomainException: the journal broke down after begin: [1,1,1,true,"running",1,false,1,"created"]
DomainException: the journal broke down after update: [1,1,1,false,"running",1,false,1,"created"]
nothing: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 1: [1,1,1,true,"running",1,false,1,"created"]
DomainException: stopped at step 2: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 3: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 4: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 5: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 6: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 7: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 8: [1,1,1,false,"running",1,false,1,"created"]
DomainException: stopped at step 9: [1,1,1,false,"running",1,false,1,"created"]
nothing: [1,1,1,false,"running",1,false,1,"created"]
===DONE===
