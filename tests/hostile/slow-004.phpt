--TEST--
Hostile panel: slow drip, silence, hanging up, speaking something else
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/hostile.inc';

$server = new HostileServer();
$load = static fn (OnApp $role): ?string => $role->load(1)->_label;

// Bytes come, but too few of them: given up by the speed.
ini_set('onapp.low_speed_limit', '1000');
foreach (['drip-body', 'drip-headers', 'silence'] as $play) {
    $cost = new Cost(static fn (): mixed => $load($server->object($play, ['low_speed_time' => 1])));
    check("$play: by speed", 1, preg_match('/TimeoutException.*less than 1000 bytes/i', $cost->outcome));
    check("$play: in time", true, $cost->seconds >= 1 && $cost->seconds < 10);
}
ini_restore('onapp.low_speed_limit');

// Fast enough for that, but never done: given up by the time for the whole call.
foreach (['drip-body', 'drip-headers', 'silence', 'nothing', 'endless-chunk-extension'] as $play) {
    $cost = new Cost(static fn (): mixed => $load($server->object($play, ['timeout' => 0.7])));
    check("$play: by time", 1, preg_match('/^OnApp.Exception.TimeoutException/', $cost->outcome));
    check("$play: in time", true, $cost->seconds >= 0.6 && $cost->seconds < 10);
}

// The same within a batch: the call of a healthy panel is done meanwhile.
[$healthy, $factory] = connected();
$healthy->always(200, '{"role":{"id":1,"label":"healthy"}}');
$begun = microtime(true);
$results = (new OnApp\Batch(timeout: 5))
    ->add('drip', [$server->object('drip-body'), 'load'], 1)
    ->add('flood', [$server->object('endless-continue'), 'load'], 1)
    ->add('bomb', [$server->object('gzip-bomb'), 'load'], 1)
    ->add('healthy', [$factory->factory('Role'), 'load'], 1)
    ->run();
check('batch', ['OnApp\Exception\TimeoutException', 'OnApp\Exception\ResponseTooLargeException', 'healthy'], [
    get_class($results['drip']->error), get_class($results['flood']->error), $results['healthy']->get()->_label,
]);
check('batch: in time', true, microtime(true) - $begun < 30);
$server->requests();

// A GET that gets nothing at all is asked thrice, a DELETE once.
check('hang-up', 1, preg_match('/^OnApp.Exception.ConnectException/', outcome(static fn () => $load($server->object('hang-up')))));
check('three tries', 3, count($server->requests()));
$role = $server->object('hang-up');
$role->_id = 1;
$thrown = thrown($role->delete(...));
check('delete', ['OnApp\Exception\ConnectException', true], [get_class($thrown), $thrown->wasSent()]);
check('one try', ['DELETE /hang-up/roles/1.json HTTP/1.1'], $server->requests());

// Told to speak TLS, it answers in plain text: nothing of the request gets that far.
$role = $server->object('plain');
$role->setOption('url', str_replace('http:', 'https:', $server->address()));
check('plain text', 'OnApp\Exception\TlsException', get_class(thrown(static fn () => $role->load(1))));
check('no request', ['TLS'], $server->requests());

// A second answer that nobody asked for is not taken for that to the next request.
check('smuggled', ["'there'", "'there'"], [
    outcome(static fn () => $load($server->object('second-answer'))),
    outcome(static fn () => $load($server->object('second-answer'))),
]);
?>
===DONE===
--EXPECT--
===DONE===
