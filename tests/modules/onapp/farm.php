<?php

/**
 * Bandwidth of many services: one cron alone, then two at once as if on two web servers of one installation. Each
 * service must be asked for once, and each period be invoiced once; wall time and memory are printed.
 *
 * usage: php tests/modules/onapp/farm.php [--services N]
 */

declare(strict_types=1);

use OnApp\ModuleTests\FarmRun;

require __DIR__ . '/bootstrap.php';
require __DIR__ . '/FarmRun.php';

$options = getopt('', ['services:']);
exit((new FarmRun((int) ($options['services'] ?? 1000)))->run() ? 0 : 1);
