<?php

/**
 * Gives a product its configurable options: php configurable_options.php PRODUCT
 * May be repeated: adds what is missing, for example new templates, and leaves everything else as it is.
 */

declare(strict_types=1);

use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\Dependencies;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\OptionSetup;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;

if (PHP_SAPI !== 'cli') {
    http_response_code(403);
    exit('This file can only be run from the command line.');
}

$words = array_slice($argv, 1);
if (count($words) !== 1 || preg_match('/^[1-9][0-9]{0,8}$/D', $words[0]) !== 1) {
    fwrite(STDERR, "usage: php configurable_options.php PRODUCT\n");
    exit(2);
}
$product = (int) $words[0];
// Here and not in a function: the start-up of WHMCS leaves global variables.
require_once dirname(__DIR__, 3) . '/init.php';
require_once __DIR__ . '/lib/Autoloader.php';
Autoloader::register();
$report = new Report();
try {
    $problem = Dependencies::problem();
    if ($problem !== null) {
        throw new ModuleException($problem);
    }
    $done = (new OptionSetup(Database::prepared(), $report))->run($product);
} catch (Throwable $trouble) {
    fwrite(STDERR, $report->mask(Explanation::of($trouble)) . "\n");
    exit(1);
}
echo $done === [] ? "nothing to do\n" : implode("\n", $done) . "\n";
