--TEST--
Mock: every failure of the transport in both error modes, tries again, and time that passes without being waited for
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/check.inc';

use OnApp\Testing\MockTransport;

$began = microtime(true);
$mock = new MockTransport();
$panel = $mock->connect('6.0');
$role = $panel->factory('Role');
$user = $panel->factory('User');
$kinds = [
    'connect' => ['OnApp\Exception\ConnectException', false], 'timeout' => ['OnApp\Exception\TimeoutException', true],
    'tls' => ['OnApp\Exception\TlsException', false], 'interrupted' => ['OnApp\Exception\InterruptedException', true],
    'decode' => ['OnApp\Exception\DecodeException', null], 'too-large' => ['OnApp\Exception\ResponseTooLargeException', null],
];
foreach ($kinds as $kind => [$class, $sent]) {
    $role->setOption('throw_exceptions', false);
    $mock->fail($kind, "words of $kind");
    check("$kind: load", [false, $kind], [$role->load(1), $role->getErrorKind()]);
    check("$kind: words", true, str_contains($role->getErrorsAsString(), "words of $kind"));
    $role->setOption('throw_exceptions', true);
    $mock->fail($kind);
    $thrown = thrown(static fn () => $role->load(1));
    check("$kind: thrown", $class, get_class($thrown));
    check("$kind: sent", $sent, $sent === null ? null : $thrown->wasSent());
    if ($sent !== null) {
        $mock->fail($kind, sent: !$sent);
        check("$kind: sent as told", !$sent, thrown(static fn () => $role->load(1))->wasSent());
    }
}
check('one try each', 6 * 2 + 4, count($mock->requests()));
check('code of libcurl', 7, (static function () use ($mock, $role): int {
    $mock->fail('connect');
    thrown(static fn () => $role->load(1));

    return $role->_errno_curl('');
})());

// A login fails as well.
$mock->reset()->install();
$mock->fail('connect');
$factory = new OnApp_Factory('https://cp.example', 'a', 'b');
check('no login', [false, ['no response'], 'connect'], [$factory->isAuthenticate(), $factory->getErrorsAsArray(), $factory->getErrorKind()]);
$mock->answer(['errors' => ['Unauthorized']], 401);
$factory = new OnApp_Factory('https://cp.example', 'a', 'b');
check('refused', [false, ['Unauthorized'], 'authentication'], [$factory->isAuthenticate(), $factory->getErrorsAsArray(), $factory->getErrorKind()]);
$mock->uninstall();

// Tries again, where an answer for another try is queued, by the rule of the extension.
$role->setOptions(['throw_exceptions' => false, 'retries' => 2, 'retry_delay' => 100.0, 'retry_max_delay' => 1000.0, 'timeout' => 3600.0]);
$mock->reset()->answer(status: 503)->fail('connect')->answer(['role' => ['id' => 1]]);
check('third try', 1, $role->load(1)->_id);
check('tries', [3, 2], [count($mock->requests()), $role->getInfo()->retries]);
check('pauses passed', true, $role->getInfo()->seconds >= 150 && $role->getInfo()->seconds <= 300.1);
$mock->reset()->answer(status: 503, times: 5);
check('no fourth', [false, 2], [$role->load(1), count($mock)]);
$mock->reset()->answer(status: 503, headers: ['Retry-After' => '700'])->answer(['role' => ['id' => 1]]);
check('as the panel wants', [1, true], [$role->load(1)->_id, $role->getInfo()->seconds >= 700]);
$user->setOptions(['retries' => 2, 'timeout' => 3600.0]);
$user->_login = $user->_email = $user->_first_name = $user->_last_name = $user->_password = 'x';
$mock->reset()->fail('timeout')->answer(['user' => ['id' => 1]], 201);
$user->save();
check('a change is not made twice', ['timeout', 1], [$user->getErrorKind(), count($mock)]);
$mock->reset()->fail('connect')->answer(['user' => ['id' => 1]], 201)->answer(['user' => ['id' => 1]]);
$user->save();
check('but where it was not made', [null, 0, 1], [$user->getErrorKind(), count($mock), $user->_obj->_id]);

// Time-outs.
$role->setOptions(['timeout' => 30.0, 'retries' => 0]);
$mock->reset()->answer(['role' => ['id' => 1]], seconds: 29.0)->answer(['role' => ['id' => 1]], seconds: 31.0);
check('in time', 1, $role->load(1)->_id);
check('how long', [29.0, 29.0], [$role->getInfo()->total, round($role->getInfo()->seconds, 1)]);
check('late', [false, 'timeout', null], [$role->load(1), $role->getErrorKind(), $role->getInfo()->status]);
check('not longer than allowed', 30.0, round($role->getInfo()->seconds, 1));
$role->setOptions(['timeout' => 50.0, 'retries' => 2, 'retry_delay' => 1.0]);
$mock->reset()->fail('connect', seconds: 20.0)->fail('connect', seconds: 20.0)->answer(['role' => ['id' => 1]], seconds: 20.0);
check('all tries together', [false, 'timeout', 3], [$role->load(1), $role->getErrorKind(), count($mock->requests())]);
$role->setOption('timeout', 0);
$mock->reset()->answer(['role' => ['id' => 1]], seconds: 1e6);
check('no limit', [1, 1e6], [$role->load(1)->_id, $role->getInfo()->total]);

// The limit of sizes.
$role->setOption('max_response_size', 100);
$mock->reset()->answer(['role' => ['id' => 1, 'label' => str_repeat('x', 100)]])->answer(['role' => ['id' => 2]]);
check('too large', [false, 'too-large'], [$role->load(1), $role->getErrorKind()]);
check('not too large', 2, $role->load(2)->_id);
check('nobody waited', true, microtime(true) - $began < 20);
?>
===DONE===
--EXPECT--
===DONE===
