<?php

/**
 * Refreshes the bandwidth figures of all services, at any frequency and on any number of machines at once.
 *
 * usage: php -q cron_bandwidth.php [--init=/path/to/whmcs/init.php] [--bill] [--seconds=N]
 *            [--at-once=N]
 *
 * --bill     also close periods that have ended and make their invoices, as WHMCS's daily cron does
 * --seconds  begin no further service after so many seconds (default: no limit)
 * --at-once  so many services wait for their panel at the same time, 1 to 16 (default: 16)
 *
 * Prints nothing when all went well. Status 1: something failed; the activity log and standard error say what.
 */

declare(strict_types=1);

use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\Billing\BandwidthCron;

if (PHP_SAPI !== 'cli') {
    http_response_code(403);
    exit('This file can only be run from the command line.');
}

$options = getopt('', ['init:', 'bill', 'seconds:', 'at-once:']);
$init = is_string($options['init'] ?? null) ? $options['init'] : null;
// Installations may keep the module elsewhere and link it here; otherwise init.php is in a folder above.
for ($folder = __DIR__; $init === null && $folder !== dirname($folder); $folder = dirname($folder)) {
    $init = is_file("$folder/init.php") ? "$folder/init.php" : null;
}
if ($init === null || !is_file($init)) {
    fwrite(STDERR, "WHMCS's init.php was not found. Name it: --init=/path/to/whmcs/init.php\n");
    exit(1);
}

require_once $init;
require_once __DIR__ . '/lib/Autoloader.php';
Autoloader::register();

$seconds = is_numeric($options['seconds'] ?? null) ? (float) $options['seconds'] : INF;
$atOnce = is_numeric($options['at-once'] ?? null) ? (int) $options['at-once'] : null;
$problem = BandwidthCron::everything(isset($options['bill']), $seconds, $atOnce);
if ($problem !== null) {
    fwrite(STDERR, $problem . "\n");
    exit(1);
}
