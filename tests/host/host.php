<?php

declare(strict_types=1);

use OnApp\Host\Autoloader;
use OnApp\Host\Cli\Application;

if (PHP_SAPI !== 'cli') {
    exit(1);
}

require_once __DIR__ . '/lib/Autoloader.php';
Autoloader::register();
exit(Application::main(array_slice($argv, 1)));
