--TEST--
Memory: memory_limit reached in the middle of a value leaves nothing behind that libraries allocated
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

/* The leak sanitizer of the second run says at the end of a process what it has left behind. PHP's own memory manager is
 * what knows of a limit, so the processes run with it. Some PHPs end a script at once; others let what is written in C come
 * to its end, unless it uses twice as much, and end it at the next turn of a loop. */
preg_match('~/\S*onapp\.so~', file_get_contents('/proc/self/maps'), $extension);
$connect = '$user = (new OnApp_Factory($argv[1], "admin", "the-password"))->factory("User");'
    . ' ini_set("memory_limit", (string) (memory_get_usage(true) + (8 << 20)));';
$count = 14000;
$json = str_repeat('{"role":{"id":1,"label":"a role"}},', $count) . '{}';
$xml = str_repeat('<role><id type="integer">1</id><label>a role</label></role>', $count);
$scenarios = [
    'nested JSON' => ["{\"user\":{\"id\":1,\"roles\":[$json]}}", '$user->load(1); echo count($user->_obj->_roles);'],
    'JSON with what json-c would misread' => [
        '{"user":{"id":1,"roles":[' . str_replace('a role', '\ud83d\ude00', $json) . ']}}',
        '$user->load(1); echo count($user->_obj->_roles);',
    ],
    'nested XML' => [
        "<user><id>1</id><roles type=\"array\">$xml</roles></user>",
        '$user->setOption("data_type", "xml"); $user->load(1); echo count($user->_obj->_roles);',
    ],
    'the whole of a body' => ["[$json]", '$user->setOption("keep_unknown_fields", true); $user->getList();'],
    'a body that is written' => [
        '{}',
        '$user->_id = 1; $user->_first_name = str_repeat("\u{e9}/", 1000000); $user->save();',
    ],
    'a body that is written as XML' => [
        '<user/>',
        '$user->setOption("data_type", "xml"); $user->_id = 1; $user->_first_name = str_repeat("\u{e9}<", 1000000); $user->save();',
    ],
];
foreach ($scenarios as $name => [$body, $code]) {
    $server = ScriptedServer::start();
    $server->answer(200, '{"version":"6.7.0"}')->always(200, $body);
    $process = proc_open(
        [PHP_BINARY, '-n', '-d', "extension=$extension[0]", '-d', 'display_errors=1', '-r', "$connect $code for (\$step = 0; \$step < 2; \$step++) { } echo 'not reached';", '--', $server->url],
        [1 => ['pipe', 'w'], 2 => ['pipe', 'w']],
        $pipes,
        null,
        ['USE_ZEND_ALLOC' => '1'] + getenv(),
    );
    $said = stream_get_contents($pipes[1]);
    $complaints = stream_get_contents($pipes[2]);
    check("$name: status", 255, proc_close($process));
    check("$name: the end", [1, 0], [preg_match('/Allowed memory size of \d+ bytes exhausted/', $said), preg_match('/not reached/', $said)]);
    check("$name: nothing else", 0, preg_match('/Sanitizer|leak/', $complaints . $said));
    $server->stop();
}
?>
===DONE===
--EXPECT--
===DONE===
