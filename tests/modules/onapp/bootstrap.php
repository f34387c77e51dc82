<?php

/**
 * Tests of the WHMCS module `onapp`: the real extension, a simulated panel, a WHMCS-compatible host. All three are
 * started once for a run; what they write lies below build/ (or $ONAPP_TEST_SCRATCH) and is gone at the end.
 */

declare(strict_types=1);

$tests = dirname(__DIR__, 2);
require_once $tests . '/host/lib/Autoloader.php';
require_once $tests . '/host/tests/CliResult.php';
require_once $tests . '/host/tests/HttpAnswer.php';
require_once $tests . '/host/tests/Browser.php';
require_once $tests . '/panel/src/Seed/Roles.php';
require_once $tests . '/inc/panel.inc';
require_once __DIR__ . '/Equipment.php';

OnApp\Host\Autoloader::register();
// The kill test runs without PHPUnit.
if (class_exists(PHPUnit\Framework\TestCase::class)) {
    require_once __DIR__ . '/ModuleTestCase.php';
    require_once __DIR__ . '/BandwidthTestCase.php';
    require_once __DIR__ . '/ClientTestCase.php';
}
register_shutdown_function(OnApp\ModuleTests\Equipment::stop(...));
