<?php

/**
 * Kills the process that creates an account at random moments and repeats the call until it succeeds: there must be
 * exactly one user and one machine in the end, every time.
 *
 * usage: php tests/modules/onapp/kill.php [--rounds N] [--seed N] [--scale N]
 */

declare(strict_types=1);

use OnApp\ModuleTests\KillRun;

require __DIR__ . '/bootstrap.php';
require __DIR__ . '/KillRun.php';

$options = getopt('', ['rounds:', 'seed:', 'scale:']);
$seed = (int) ($options['seed'] ?? random_int(1, 999999));
printf("seed %d\n", $seed);
$test = new KillRun((int) ($options['rounds'] ?? 100), $seed, (int) ($options['scale'] ?? 150));
exit($test->run() ? 0 : 1);
