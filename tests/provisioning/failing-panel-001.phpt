--TEST--
A panel that fails at any one request of a creation: the call says so, the next one goes on, nothing is made twice
--INI--
onapp.retries=0
--FILE--
<?php
require __DIR__ . '/provisioning.inc';

$process = panel_start(['document' => 'minimal', 'version' => '6.7']);
$fresh = static function () use ($process): array {
    $process->control('POST', '/reset', []);

    return [administrator($process), new MemoryJournal()];
};
$attempt = static function (array $fault, string $what) use ($process, $fresh): void {
    [$panel, $journal] = $fresh();
    $process->fault($fault);
    $machines = machines($process, $panel, $journal, ['settle' => 5]);
    $create = static fn () => $machines->create(owner($panel, $journal), order());
    $first = preg_replace('~http://[0-9.:]+~', 'http://panel', thrown($create));
    $process->clearFaults();
    $process->clock(60);
    $second = thrown($create);
    echo "$what: $first\n   ", json_encode([
        count(records($process, 'users')) - 5, count(records($process, 'virtual_machines')), $second,
        $journal->rows['machine']['state'],
    ]), "\n";
};
$places = [
    'search of the user' => ['GET', '^/users$'],
    'POST user' => ['POST', '^/users$'],
    'POST key' => ['POST', '/make_new_api_key$'],
    'search of the machine' => ['GET', '^/users/6/virtual_machines$'],
    'POST machine' => ['POST', '^/virtual_machines$'],
];
foreach ([500, 503] as $status) {
    foreach ($places as $what => [$method, $path]) {
        $fault = ['effect' => 'status', 'status' => $status, 'method' => $method, 'path' => $path, 'times' => 1];
        $attempt($fault, "$status $what");
    }
}
// While the panel builds, questions may fail for a while.
foreach ([500, 503] as $status) {
    foreach (['^/virtual_machines/1$', '/transactions$'] as $path) {
        $fault = ['effect' => 'status', 'status' => $status, 'method' => 'GET', 'path' => $path, 'times' => 3];
        $attempt($fault, "$status $path");
    }
}
$attempt(['effect' => 'reset_before', 'method' => 'GET', 'path' => '^/virtual_machines/1$', 'times' => 2],
    'reset while building');
$attempt(['effect' => 'html_page', 'status' => 200, 'method' => 'GET', 'path' => '^/virtual_machines/1$',
    'times' => 1], 'page while building');
// Refused for certain: the next call begins at once, without waiting for anything to settle.
foreach (['users' => 'user', 'virtual_machines' => 'machine'] as $path => $what) {
    [$panel, $journal] = $fresh();
    $process->fault(['effect' => 'status', 'status' => 422, 'method' => 'POST', 'path' => "^/$path\$", 'times' => 1,
        'text' => 'No room']);
    $machines = machines($process, $panel, $journal);
    $create = static fn () => $machines->create(owner($panel, $journal), order());
    echo "422 $what: ", thrown($create), ' ', json_encode(isset($journal->rows[$what])), ' ', thrown($create), "\n";
}
// Nothing was sent, so nothing has to settle.
[$panel, $journal] = $fresh();
$owner = owner($panel, $journal);
$closed = new OnApp\Provisioning\Machines($panel, $journal, ['deadline' => 1, 'interval' => 0]);
$process->stop();
echo preg_replace('~[0-9.]+:[0-9]+~', 'panel', substr(thrown(fn () => $closed->create($owner, order())), 0, 90)), ' ',
    json_encode(isset($journal->rows['machine'])), "\n";
?>
===DONE===
--EXPECT--
500 search of the user: OnApp\Exception\ServerException: We're sorry, but something went wrong.
   [1,1,"nothing","created"]
500 POST user: OnApp\Exception\ServerException: We're sorry, but something went wrong.
   [1,1,"nothing","created"]
500 POST key: OnApp\Exception\ServerException: We're sorry, but something went wrong.
   [1,1,"nothing","created"]
500 search of the machine: OnApp\Exception\ServerException: We're sorry, but something went wrong.
   [1,1,"nothing","created"]
500 POST machine: OnApp\Exception\ServerException: We're sorry, but something went wrong.
   [1,1,"nothing","created"]
503 search of the user: OnApp\Exception\UnavailableException: Bad response ( code => 503 )
   [1,1,"nothing","created"]
503 POST user: OnApp\Exception\UnavailableException: Bad response ( code => 503 )
   [1,1,"nothing","created"]
503 POST key: OnApp\Exception\UnavailableException: Bad response ( code => 503 )
   [1,1,"nothing","created"]
503 search of the machine: OnApp\Exception\UnavailableException: Bad response ( code => 503 )
   [1,1,"nothing","created"]
503 POST machine: OnApp\Exception\UnavailableException: Bad response ( code => 503 )
   [1,1,"nothing","created"]
500 ^/virtual_machines/1$: nothing
   [1,1,"nothing","created"]
500 /transactions$: nothing
   [1,1,"nothing","created"]
503 ^/virtual_machines/1$: nothing
   [1,1,"nothing","created"]
503 /transactions$: nothing
   [1,1,"nothing","created"]
reset while building: nothing
   [1,1,"nothing","created"]
page while building: nothing
   [1,1,"nothing","created"]
422 user: OnApp\Exception\ValidationException: Bad response ( code => 422 ); No room false nothing
422 machine: OnApp\Exception\ValidationException: Bad response ( code => 422 ); No room false nothing
OnApp\Exception\ConnectException: no response: GET http://panel/users/6/virtual_ false
===DONE===
