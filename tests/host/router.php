<?php

/**
 * Front controller of php -S. Scripts that modules put into the root (or beside themselves) run in the global scope,
 * as on a customer's site; everything else is a page of the host.
 */

declare(strict_types=1);

use OnApp\Host\Autoloader;
use OnApp\Host\RunDirectory;
use OnApp\Host\Web\Assets;
use OnApp\Host\Web\Request;
use OnApp\Host\Web\Router;

// The web server has no standard error of this name; the fault log and the error trap write to it.
defined('STDERR') || define('STDERR', fopen('php://stderr', 'w'));
require_once __DIR__ . '/lib/Autoloader.php';
Autoloader::register();

$hostScript = (static function (): ?string {
    $run = RunDirectory::open((string) getenv('ONAPP_HOST_DIR'));
    $path = Request::current()->path;
    if (Assets::send($path, $run->root())) {
        return '';
    }
    return Router::isPage($path) ? null : Router::script($path, $run->root());
})();
if ($hostScript === '') {
    return;
}
if ($hostScript !== null) {
    chdir(dirname($hostScript));
    $_SERVER['SCRIPT_FILENAME'] = $hostScript;
    require $hostScript;
    return;
}
unset($hostScript);
require __DIR__ . '/init.php';
Router::answer(Request::current());
