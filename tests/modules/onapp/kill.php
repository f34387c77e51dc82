<?php

/**
 * Kills a process of the module at random moments and repeats the call until it succeeds. Creation of an account: there
 * must be exactly one user and one machine in the end, every time. A life is a creation, an upgrade and a termination.
 * Billing, by the module's cron or by WHMCS's: one invoice for each service and period.
 *
 * usage: php tests/modules/onapp/kill.php [--what create|life|billing|cron] [--rounds N] [--seed N] [--scale N]
 */

declare(strict_types=1);

use OnApp\ModuleTests\KillBillingRun;
use OnApp\ModuleTests\KillRun;

require __DIR__ . '/bootstrap.php';
require __DIR__ . '/KillRun.php';
require __DIR__ . '/KillBillingRun.php';

$options = getopt('', ['what:', 'rounds:', 'seed:', 'scale:']);
$seed = (int) ($options['seed'] ?? random_int(1, 999999));
printf("seed %d\n", $seed);
$rounds = (int) ($options['rounds'] ?? 100);
$what = (string) ($options['what'] ?? 'create');
$test = in_array($what, ['billing', 'cron'], true)
    ? new KillBillingRun($rounds, $seed, $what === 'cron')
    : new KillRun($rounds, $seed, (int) ($options['scale'] ?? 150), $what === 'life');
exit($test->run() ? 0 : 1);
