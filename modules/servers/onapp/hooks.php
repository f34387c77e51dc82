<?php

/**
 * Hooks of the OnApp module. WHMCS loads this file on every page: it only registers closures.
 */

declare(strict_types=1);

use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\Storage\Removal;

if (!defined('WHMCS')) {
    exit('This file cannot be opened directly.');
}

add_hook('ServiceDelete', 1, static function (array $vars): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    Removal::ofService((int) ($vars['serviceid'] ?? 0));
});

add_hook('ClientDelete', 1, static function (array $vars): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    Removal::ofClient((int) ($vars['userid'] ?? 0));
});
