<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** Finds the module's classes: the namespace below this one is the path below lib/. */
final class Autoloader
{
    private static bool $registered = false;

    public static function register(): void
    {
        if (!self::$registered) {
            self::$registered = true;
            spl_autoload_register(self::load(...));
        }
    }

    private static function load(string $class): void
    {
        $prefix = __NAMESPACE__ . '\\';
        if (!str_starts_with($class, $prefix)) {
            return;
        }
        $file = __DIR__ . '/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
        if (is_file($file)) {
            require_once $file;
        }
    }
}
