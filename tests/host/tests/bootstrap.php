<?php

declare(strict_types=1);

require_once dirname(__DIR__) . '/lib/Autoloader.php';
require_once __DIR__ . '/CliResult.php';
require_once __DIR__ . '/SharedHost.php';
require_once __DIR__ . '/HostTestCase.php';
require_once __DIR__ . '/HttpAnswer.php';
require_once __DIR__ . '/Browser.php';

OnApp\Host\Autoloader::register();
register_shutdown_function([OnApp\Host\Tests\SharedHost::class, 'stop']);
