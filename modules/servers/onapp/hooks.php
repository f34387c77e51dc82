<?php

/**
 * Hooks of the OnApp module. WHMCS loads this file on every page: it only registers closures.
 */

declare(strict_types=1);

use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\Client\MenuEntry;
use WHMCS\Module\Server\Onapp\Product\SavedProduct;
use WHMCS\Module\Server\Onapp\Storage\Orders;
use WHMCS\Module\Server\Onapp\Storage\Removal;
use WHMCS\View\Menu\Item;

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

add_hook('ProductEdit', 1, static function (array $vars): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    SavedProduct::review((int) ($vars['pid'] ?? 0));
});

// Both, because orders are accepted in the cart or by staff; the second call finds nothing to do.
add_hook('AfterShoppingCartCheckout', 1, static function (array $vars): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    Orders::placeOnPinnedServers((int) ($vars['OrderID'] ?? 0));
});

add_hook('AcceptOrder', 1, static function (array $vars): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    Orders::placeOnPinnedServers((int) ($vars['orderid'] ?? 0));
});

add_hook('ClientAreaPrimaryNavbar', 1, static function (Item $menu): void {
    require_once __DIR__ . '/lib/Autoloader.php';
    Autoloader::register();
    MenuEntry::add($menu);
});
