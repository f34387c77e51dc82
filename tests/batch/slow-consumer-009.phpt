--TEST--
Batch: answers that came while results were looked at do not count as late
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/server.inc';
require __DIR__ . '/../inc/check.inc';

[$server, $factory] = connected();
$server->always(200, '{"virtual_machine":{"id":5}}');
$factory->setOption('timeout', 1.0);
$factory->setOption('retries', 0);
$batch = new OnApp\Batch(concurrency: 6);
for ($id = 1; $id <= 18; $id++) {
    $batch->add($id, [$factory->factory('VirtualMachine'), 'load'], $id);
}
$failed = $seen = 0;
foreach ($batch as $result) {
    $seen++;
    $failed += $result->value instanceof OnApp_VirtualMachine ? 0 : 1;
    // Work of the caller's: all at once it takes longer than a call may.
    usleep(250000);
}
check('all are there, and none failed', [18, 0], [$seen, $failed]);
?>
===DONE===
--EXPECT--
===DONE===
