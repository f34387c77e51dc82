<?php

/**
 * Compares what the module invoices over many random histories with an oracle.
 *
 * usage: php tests/modules/onapp/billing-histories.php [--rounds N] [--seed N]
 */

declare(strict_types=1);

use OnApp\ModuleTests\BillingHistory;
use WHMCS\Module\Server\Onapp\Autoloader;

require dirname(__DIR__, 3) . '/modules/servers/onapp/lib/Autoloader.php';
Autoloader::register();
require __DIR__ . '/BillingHistory.php';

$options = getopt('', ['rounds:', 'seed:']);
$rounds = (int) ($options['rounds'] ?? 10000);
$seed = (int) ($options['seed'] ?? random_int(1, 999999));
printf("seed %d\n", $seed);
$failed = $closed = $killed = $cents = 0;
for ($round = 0; $round < $rounds; $round++) {
    mt_srand($seed * 100003 + $round);
    $result = (new BillingHistory())->live();
    $closed += $result['closed'];
    $killed += $result['killed'];
    $cents += $result['cents'];
    if ($result['faults'] !== []) {
        $failed++;
        printf("history %d (%s): %s\n", $round, $result['zone'], implode('; ', $result['faults']));
    }
}
printf("%d periods, %d runs cut short, %d.%02d invoiced\n", $closed, $killed, intdiv($cents, 100), $cents % 100);
printf("%d passed, %d failed\n", $rounds - $failed, $failed);
exit($failed === 0 ? 0 : 1);
