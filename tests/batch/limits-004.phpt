--TEST--
Batch: a time-out for each call, a deadline for all, retries and pauses among the others
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$slow, $patient] = connected();
[$fast, $quick] = connected();
$slow->always(200, '{"virtual_machine":{"id":5}}', ['delay' => 30.0]);
$fast->always(200, '{"virtual_machine":{"id":5,"label":"web"}}');
$kind = static fn (?Throwable $error): string => $error === null ? 'none' : get_class($error);
$throwing = static function (OnApp_Factory $panel): OnApp {
    $machine = $panel->factory('VirtualMachine');
    $machine->setOption('throw_exceptions', true);

    return $machine;
};
ini_set('onapp.retries', '0');

$begun = microtime(true);
$results = (new OnApp\Batch(concurrency: 2, timeout: 0.3))
    ->add('a', [$throwing($patient), 'load'], 1)
    ->add('b', [$throwing($patient), 'load'], 1)
    ->add('c', [$throwing($quick), 'load'], 1)
    ->run();
check('time-outs', [OnApp\Exception\TimeoutException::class, OnApp\Exception\TimeoutException::class, 'none'], [
    $kind($results['a']->error), $kind($results['b']->error), $kind($results['c']->error),
]);
check('side by side', true, microtime(true) - $begun < 5);

// The second request of a call has what the first left.
$results = (new OnApp\Batch(timeout: 0.3))->add('two', static function () use ($throwing, $patient): string {
    $first = outcome(static fn () => $throwing($patient)->load(1));
    $second = outcome(static fn () => $throwing($patient)->load(1));

    return substr($second, 0, strpos($second, ':')) . strstr($second, ' the time for');
})->run();
check('nothing left', OnApp\Exception\TimeoutException::class . ' the time for this call of the batch is over',
    $results['two']->get());

$results = (new OnApp\Batch(concurrency: 1, deadline: 0.3))
    ->add('a', [$throwing($patient), 'load'], 1)
    ->add('b', [$throwing($quick), 'load'], 1)
    ->addAll(['c' => static fn () => print('not run')])
    ->run();
check('deadline', array_fill(0, 3, OnApp\Exception\TimeoutException::class), array_map($kind, array_column($results, 'error')));
check('never began', [0.0, 'The batch was over after 0.3 seconds, before this call began'], [
    $results['b']->seconds, $results['b']->error->getMessage(),
]);

// A retry pauses its own call only, and a POST is not repeated.
ini_set('onapp.retries', '2');
ini_set('onapp.retry_delay', '0.4');
$fast->requests();
[$shaky, $panel] = connected();
$shaky->answer(503, 'later')->ok('{"virtual_machine":{"id":5,"label":"second"}}');
$order = [];
foreach (
    (new OnApp\Batch(2))
        ->add('retried', [$throwing($panel), 'load'], 1)
        ->add(1, [$throwing($quick), 'load'], 1)
        ->add(2, [$throwing($quick), 'load'], 1) as $key => $result
) {
    $order[] = $key;
}
check('the others go on', [1, 2, 'retried'], $order);
check('value', 'second', $result->value->_label);
$shaky->answer(503, '{"errors":["later"]}');
$shaky->requests();
$result = (new OnApp\Batch())->add('post', static function () use ($throwing, $panel): mixed {
    $machine = $throwing($panel);
    $machine->_id = 3;

    return $machine->reboot();
})->run()['post'];
check('a POST', [OnApp\Exception\UnavailableException::class, 1], [$kind($result->error), count($shaky->requests())]);
?>
===DONE===
--EXPECT--
===DONE===
