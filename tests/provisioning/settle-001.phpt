--TEST--
An interrupted creation is left alone until it has settled; a late machine is adopted meanwhile
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$panel = administrator($process);
$users = new MemoryJournal();
$owner = owner($panel, $users);
$now = $process->control('GET', '/clock')['now'];
$row = ['state' => 'creating', 'token' => str_repeat('a', 32), 'marker' => 'whmcs:test:7',
    'started_at' => (string) $now];

$journal = new MemoryJournal();
$journal->rows['machine'] = $row;
$steps = [];
$options = ['settle' => 40, 'deadline' => 60,
    'progress' => static function (string $step, array $facts) use ($process, &$steps): void {
    $steps[] = $step . (isset($facts['seconds']) ? " $facts[seconds]" : '');
    $process->clock(10);
}];
$facts = machines($process, $panel, $journal, $options)->create($owner, order());
echo implode(', ', array_slice($steps, 0, 7)), "\n", json_encode([$facts['id'], $facts['created'], $facts['state']]),
    "\n";

echo "-- it comes in while we wait\n";
$journal = new MemoryJournal();
$journal->rows['machine'] = ['marker' => 'whmcs:test:8',
    'started_at' => $process->control('GET', '/clock')['now']] + $row;
$steps = [];
$options['progress'] = static function (string $step, array $facts) use ($process, $panel, $owner, &$steps): void {
    $steps[] = $step;
    if (count($steps) === 2) {
        $late = $panel->as($owner['email'], $owner['api_key'])->factory()->factory('VirtualMachine');
        foreach (order(['marker' => null]) as $name => $value) {
            $late->{"_$name"} = $value;
        }
        $late->_note = 'whmcs:test:8';
        $late->save();
    }
    $process->clock(10);
};
$facts = machines($process, $panel, $journal, $options)->create($owner, order(['marker' => 'whmcs:test:8']));
echo json_encode([array_count_values($steps)['settle'], $facts['id'], $facts['created'],
    count(records($process, 'virtual_machines'))]), "\n";

echo "-- longer than the deadline\n";
$journal = new MemoryJournal();
$journal->rows['machine'] = ['marker' => 'whmcs:test:9',
    'started_at' => $process->control('GET', '/clock')['now']] + $row;
$machines = machines($process, $panel, $journal, ['settle' => 600, 'deadline' => 5]);
echo thrown(fn () => $machines->create($owner, order(['marker' => 'whmcs:test:9']))), "\n";
echo json_encode([count(records($process, 'virtual_machines')), $journal->rows['machine']['state']]), "\n";

echo "-- without a row, a machine with the marker is that of the order\n";
$journal = new MemoryJournal();
$facts = machines($process, $panel, $journal)->create($owner, order(['marker' => 'whmcs:test:8']));
echo json_encode([$facts['id'], $facts['created'], $journal->rows['machine']['machine_id'],
    count(records($process, 'virtual_machines'))]), "\n";

echo "-- two with one marker\n";
$twin = $panel->factory()->factory('VirtualMachine');
$twin->_id = 1;
$twin->load();
$twin->sendPut('load', ['root' => 'virtual_machine', 'data' => ['note' => 'whmcs:test:8']]);
echo thrown(fn () => machines($process, $panel, new MemoryJournal())->create($owner,
    order(['marker' => 'whmcs:test:8']))), "\n";

echo "-- rows that forbid\n";
$journal = new MemoryJournal();
$journal->rows['machine'] = ['state' => 'deleting', 'machine_id' => '2'] + $row;
echo thrown(fn () => machines($process, $panel, $journal)->create($owner, order())), "\n";
$journal->rows['machine'] = ['state' => 'created', 'machine_id' => '99'] + $row;
echo thrown(fn () => machines($process, $panel, $journal)->create($owner, order())), "\n";
echo thrown(fn () => machines($process, $panel, new MemoryJournal())->create(['id' => 77] + $owner, order())), "\n";
?>
===DONE===
--EXPECT--
settle 40, settle 30, settle 20, settle 10, create, build, build
[1,true,"running"]
-- it comes in while we wait
[2,2,false,2]
-- longer than the deadline
OnApp\Exception\RuntimeException: The creation of the virtual server was interrupted, and the Control Panel may still be at it. Repeat the call in 600 seconds
[2,"creating"]
-- without a row, a machine with the marker is that of the order
[2,false,2,2]
-- two with one marker
OnApp\Exception\InvalidArgumentException: Two virtual servers (1 and 2) carry the marker "whmcs:test:8". Remove the note of the one that is not meant
-- rows that forbid
OnApp\Exception\RuntimeException: The virtual server 2 of this order is being deleted. Repeat the call when that is done
OnApp\Exception\MissingValueException: The virtual server recorded for this order (id 99) is gone at the Control Panel. Remove the mapping so that a new one may be made
OnApp\Exception\MissingValueException: The user 77 who shall own the virtual server is gone at the Control Panel. Map the client to another user first
===DONE===
