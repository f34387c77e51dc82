--TEST--
Users::ensure: a user that was not made for the client is never taken over; one that is gone is not made again
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

use OnApp\Provisioning\Journal;
use OnApp\Provisioning\Users;

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$panel = administrator($process);
$now = $process->control('GET', '/clock')['now'];
$row = static fn (array $more): array => $more + ['state' => 'creating', 'token' => str_repeat('a', 32),
    'login' => 'user2', 'started_at' => $now];
$ensure = static fn (Journal $journal, array $client) => (new Users($panel, $journal))->ensure(client($client));

echo "-- no row\n";
$journal = new MemoryJournal();
echo thrown(fn () => $ensure($journal, ['login' => 'USER2'])), "\n", json_encode($journal->rows), "\n";
echo "-- e-mail of another\n";
echo thrown(fn () => $ensure($journal, ['login' => 'other', 'email' => 'user2@example.test'])), "\n",
    json_encode($journal->rows), "\n";
echo "-- older than the row\n";
$journal->rows['user'] = $row(['started_at' => $now + 2]);
echo thrown(fn () => $ensure($journal, ['login' => 'user2'])), "\n", $journal->rows['user']['state'], "\n";
echo "-- as old as the row, or cut to the second\n";
foreach ([0, 1] as $seconds) {
    $journal->rows['user'] = $row(['started_at' => (string) ($now + $seconds)]);
    $owner = $ensure($journal, ['login' => 'user2']);
    echo json_encode([$owner['id'], $owner['login'], $owner['created'], $journal->rows['user']['state']]), "\n";
}
echo "-- recorded, and gone\n";
$journal->rows['user'] = $row(['state' => 'created', 'user_id' => '99', 'email' => 'x@example.test', 'api_key' => 'k']);
echo thrown(fn () => $ensure($journal, [])), "\n";
$deleted = $panel->factory()->factory('User');
$deleted->_id = 5;
$deleted->delete();
$journal->rows['user'] = $row(['state' => 'created', 'user_id' => 5, 'api_key' => 'k']);
echo thrown(fn () => $ensure($journal, [])), "\n";
echo "-- recorded without a key; with another e-mail since\n";
$journal->rows['user'] = $row(['state' => 'created', 'user_id' => 4, 'email' => 'old@example.test']);
$owner = $ensure($journal, []);
echo json_encode([$owner['id'], $owner['email'], strlen($journal->rows['user']['api_key']),
    $journal->rows['user']['email']]), "\n";
echo "-- another process was faster\n";
$rival = new class ($process) implements Journal {
    public ?array $row = null;

    public function __construct(private PanelProcess $process)
    {
    }

    public function find(string $subject): ?array
    {
        return $this->row;
    }

    public function begin(string $subject, array $row): bool
    {
        $this->row = $row;

        return false;
    }

    public function update(string $subject, array $changes): void
    {
        $this->row = $changes + $this->row;
    }

    public function remove(string $subject): void
    {
        $this->row = null;
    }
};
$before = count(changes($process, 'POST'));
echo thrown(fn () => $ensure($rival, [])), "\n", count(changes($process, 'POST')) - $before, "\n";
echo "-- what a client must have\n";
foreach ([
    ['email' => ''], ['first_name' => null], ['last_name' => []], ['role_ids' => []], ['role_ids' => 2],
        ['role_ids' => ['x']],
    ['user_group_id' => -1], ['billing_plan_id' => 'one'], ['login' => 5],
] as $wrong) {
    echo thrown(fn () => $ensure(new MemoryJournal(), $wrong)), "\n";
}
echo "-- among thousands, and a refusal that makes us look at all of them\n";
$process->control('POST', '/reset', ['document' => 'large']);
$panel = administrator($process, ['timeout' => 30]);
echo thrown(fn () => $ensure(new MemoryJournal(), ['login' => 'customer2400'])), "\n";
$process->control('DELETE', '/requests');
$journal = new MemoryJournal();
echo thrown(fn () => $ensure($journal, ['login' => 'new', 'email' => 'customer2400@example.test'])), "\n";
$pages = array_filter($process->requests(), static fn (array $request): bool => $request['method'] === 'GET');
echo count($pages), ' questions, ', json_encode($journal->rows), "\n";
?>
===DONE===
--EXPECT--
-- no row
OnApp\Exception\InvalidArgumentException: The Control Panel already has a user with the login "USER2" (id 5), which was not made for this client. Map this user to the client first, or give the client another login
[]
-- e-mail of another
OnApp\Exception\ValidationException: Bad response ( code => 422 ); email has already been taken
[]
-- older than the row
OnApp\Exception\InvalidArgumentException: The Control Panel already has a user with the login "user2" (id 5), which was not made for this client. Map this user to the client first, or give the client another login
creating
-- as old as the row, or cut to the second
[5,"user2",false,"created"]
[5,"user2",false,"created"]
-- recorded, and gone
OnApp\Exception\MissingValueException: The user recorded for this client (id 99) is gone at the Control Panel. Map the client to another user, or remove the mapping so that a new user is made
OnApp\Exception\MissingValueException: The user recorded for this client (id 5) is gone at the Control Panel. Map the client to another user, or remove the mapping so that a new user is made
-- recorded without a key; with another e-mail since
[4,"user@example.test",40,"user@example.test"]
-- another process was faster
OnApp\Exception\RuntimeException: The creation of the user "ann@example.test" was interrupted, and the Control Panel may still be at it. Repeat the call in 5 seconds
0
-- what a client must have
OnApp\Exception\MissingValueException: The client's email is not set
OnApp\Exception\MissingValueException: The client's first_name is not set
OnApp\Exception\InvalidArgumentException: The client's last_name must be a text
OnApp\Exception\InvalidArgumentException: The client's role_ids must be a list of ids of roles that is not empty
OnApp\Exception\InvalidArgumentException: The client's role_ids must be a list of ids of roles that is not empty
OnApp\Exception\InvalidArgumentException: The client's role_ids must be a list of ids of roles that is not empty
OnApp\Exception\InvalidArgumentException: The client's user_group_id must be an id
OnApp\Exception\InvalidArgumentException: The client's billing_plan_id must be an id
OnApp\Exception\InvalidArgumentException: The client's login must be a text
-- among thousands, and a refusal that makes us look at all of them
OnApp\Exception\InvalidArgumentException: The Control Panel already has a user with the login "customer2400" (id 2400), which was not made for this client. Map this user to the client first, or give the client another login
OnApp\Exception\ValidationException: Bad response ( code => 422 ); email has already been taken
26 questions, []
===DONE===
