--TEST--
Batch: a fatal error in a call, with others under way, ends the script in order
--INI--
memory_limit=64M
--SKIPIF--
<?php
if (getenv('LD_PRELOAD') !== false) {
    die('skip needs a sanitizer that knows the fibers of PHP');
}
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip needs the memory manager of PHP, which frees what a fatal error leaves');
}
?>
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';

register_shutdown_function(static function () use (&$quick): void {
    // Before those of the servers. Requests can still be made, and others' are not waited for.
    echo "\n", $quick->factory('VirtualMachine')->load(1)->_label, "\n===DONE===\n";
});
[$slow, $patient] = connected();
[$fast, $quick] = connected();
$slow->always(200, '{"virtual_machine":{"id":5}}', ['delay' => 30.0]);
$fast->always(200, '{"virtual_machine":{"id":5,"label":"web"}}');
$fatal = static function () use ($quick): void {
    $quick->factory('VirtualMachine')->load(1);
    str_repeat('x', 100_000_000);
};
(new OnApp\Batch(8))
    ->add('inner', static fn () => (new OnApp\Batch())->add(1, [$patient->factory('VirtualMachine'), 'load'], 1)->run())
    ->add('slow', [$patient->factory('VirtualMachine'), 'load'], 1)
    ->add('fatal', $fatal)
    ->run();
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Allowed memory size of %d bytes exhausted%s(tried to allocate %d bytes) in %s on line %d

web
===DONE===
