--TEST--
Users::ensure cut off at every step of its journal: one user in the end, and a key that works
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
foreach ([false, true] as $afterwards) {
    for ($failAt = 1, $ended = false; !$ended; $failAt++) {
        $process->control('POST', '/reset', []);
        $panel = administrator($process);
        $journal = new MemoryJournal();
        [$journal->failAt, $journal->failsAfterwards] = [$failAt, $afterwards];
        $first = thrown(fn () => owner($panel, $journal));
        $ended = $first === 'nothing';
        $journal->failAt = 0;
        $second = thrown(fn () => owner($panel, $journal));
        $process->clock(60);
        $owner = owner($panel, $journal);
        $third = owner($panel, $journal);
        $works = $panel->as($owner['email'], $owner['api_key'])->factory()->factory('VirtualMachine')->getList();
        $made = array_filter(records($process, 'users'), static fn (array $user): bool => $user['id'] > 5);
        echo "$failAt: $first\n   $second\n   ", implode(', ', changes($process)), "\n   ",
            json_encode([count($made), $owner['id'], $owner['created'], $third === $owner || $owner['created'],
                $works]), "\n";
    }
}
?>
===DONE===
--EXPECT--
1: DomainException: the journal broke down before find
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
2: DomainException: the journal broke down before begin
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
3: DomainException: the journal broke down before update
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
4: DomainException: the journal broke down before update
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
5: nothing
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
1: DomainException: the journal broke down after find
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
2: DomainException: the journal broke down after begin
   OnApp\Exception\RuntimeException: The creation of the user "ann@example.test" was interrupted, and the Control Panel may still be at it. Repeat the call in 5 seconds
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,true,true,[]]
3: DomainException: the journal broke down after update
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
4: DomainException: the journal broke down after update
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
5: nothing
   nothing
   POST /users 201, POST /users/6/make_new_api_key 200
   [1,6,false,true,[]]
===DONE===
