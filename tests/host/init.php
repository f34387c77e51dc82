<?php

/**
 * What a module's script means by WHMCS's init.php: after this file the database, the functions,
 * the WHMCS\ classes and the hooks are there.
 *
 * The run directory comes from the environment variable ONAPP_HOST_DIR; the init.php that the command
 * up writes into the run directory sets it. ONAPP_HOST_AT is the host's clock, as --at of a command.
 */

declare(strict_types=1);

use OnApp\Host\Autoloader;
use OnApp\Host\Clock;
use OnApp\Host\Host;
use OnApp\Host\RunDirectory;
use OnApp\Host\Web\Session;

require_once __DIR__ . '/lib/Autoloader.php';

if (!class_exists(Host::class, false) || !Host::isStarted()) {
    Autoloader::register();
    if (PHP_SAPI === 'cli-server') {
        Session::start(RunDirectory::open((string) getenv('ONAPP_HOST_DIR')));
    }
    $moment = (string) getenv('ONAPP_HOST_AT');
    $clock = $moment === '' ? null : Clock::at($moment);
    Host::start(RunDirectory::open((string) getenv('ONAPP_HOST_DIR')), null, $clock)->loadHooks();
}
