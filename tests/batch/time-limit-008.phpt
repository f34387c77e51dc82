--TEST--
Batch: the time limit of PHP holds
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

register_shutdown_function(static function (): void {
    echo "\n===DONE===\n";
});
[$slow, $patient] = connected();
$slow->always(200, '{"virtual_machine":{"id":5}}', ['delay' => 30.0]);

// The time limit counts time on the processor, so it is used up first.
set_time_limit(1);
(new OnApp\Batch())
    ->add('waits', [$patient->factory('VirtualMachine'), 'load'], 1)
    ->add('works', static function (): void {
        while (true) {
            sha1('x');
        }
    })
    ->run();
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Maximum execution time of 1 second exceeded in %s on line %d

===DONE===
