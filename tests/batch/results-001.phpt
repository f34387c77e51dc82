--TEST--
Batch: results and exceptions under the caller's keys, as they end or all at the end
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$slow, $patient] = connected();
[$fast, $quick] = connected();
$machine = static fn (string $label): string => json_encode(['virtual_machine' => ['id' => 1, 'label' => $label]]);
$slow->always(200, $machine('slow'), ['delay' => 0.4]);
$fast->always(200, $machine('fast'));
$load = static fn (OnApp_Factory $panel, int $id): array => [$panel->factory('VirtualMachine'), 'load', $id];

$make = static function () use ($patient, $quick): OnApp\Batch {
    return (new OnApp\Batch(concurrency: 4))
        ->add('late', [$patient->factory('VirtualMachine'), 'load'], 1)
        ->add(7, $quick->factory('VirtualMachine')->load(...), 2)
        ->add('8', static fn (int $a, int $b): int => $a + $b, 3, 4)
        ->add('bad', static fn () => throw new DomainException('no'));
};

$keys = [];
foreach ($make() as $key => $result) {
    $keys[] = $key;
    check("key of $key", $key, $result->key);
    check("error of $key", $key === 'bad', $result->error !== null);
}
check('the slow one comes last', 'late', array_pop($keys));
check('others', 3, count($keys));

$batch = $make();
$results = $batch->run();
check('order of run()', ['late', 7, 8, 'bad'], array_keys($results));
check('value', 'slow', $results['late']->value->_label);
check('value by closure', 'fast', $results[7]->get()->_label);
check('value of any function', 7, $results[8]->value);
check('error', 'DomainException: no', outcome($results['bad']->get(...)));
check('value beside an error', null, $results['bad']->value);
check('seconds', true, $results['late']->seconds >= 0.4 && $results[7]->seconds < 0.4);
check('an empty batch', [], $batch->run());
check('twice the same key', 'OnApp\Exception\InvalidArgumentException: OnApp\Batch: the key "1" is there twice', outcome(
    (new OnApp\Batch())->add('1', 'strlen', 'a')->add(1, 'strlen', 'b')->run(...),
));

// Failures are what the mode of the object makes of them.
$fast->always(404, '{"errors":["Machine not found"]}');
$contract = $quick->factory('VirtualMachine');
$throwing = $quick->factory('VirtualMachine');
$throwing->setOption('throw_exceptions', true);
$results = (new OnApp\Batch())
    ->add('contract', [$contract, 'load'], 1)
    ->add('throwing', [$throwing, 'load'], 1)
    ->run();
check('contract', [false, null], [$results['contract']->value, $results['contract']->error]);
check('its errors', ['Machine not found'], $contract->getErrorsAsArray());
check('throwing', OnApp\Exception\NotFoundException::class, get_class($results['throwing']->error));

// Later calls can be added by the loop.
$batch = (new OnApp\Batch(1))->add(0, 'strlen', 'abc');
$sum = 0;
foreach ($batch as $key => $result) {
    $sum += $result->value;
    if ($key < 3) {
        $batch->add($key + 1, 'strlen', 'abc');
    }
}
check('added meanwhile', 12, $sum);

foreach ([[0], [1001], [1, 0.0], [1, -1.0], [1, 1.0, 0.0], [1, NAN]] as $arguments) {
    check(
        'arguments ' . json_encode($arguments, JSON_PARTIAL_OUTPUT_ON_ERROR),
        ValueError::class,
        get_class(thrown(static fn () => new OnApp\Batch(...$arguments)) ?? new stdClass()),
    );
}
check('a result is not made by hand', Error::class, get_class(thrown(static fn () => new OnApp\BatchResult())));
?>
===DONE===
--EXPECT--
===DONE===
