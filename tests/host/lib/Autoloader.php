<?php

declare(strict_types=1);

namespace OnApp\Host;

/**
 * Finds the host's classes, its WHMCS\ classes and the lib/ classes of modules.
 *
 * A WHMCS\ class that nobody knows is a gap, unless the code only asks whether it exists.
 */
final class Autoloader
{
    private const QUESTIONS = ['class_exists', 'interface_exists', 'trait_exists', 'enum_exists', 'is_a',
        'is_subclass_of', 'method_exists', 'property_exists', 'is_callable', 'defined'];

    private static ?string $moduleRoot = null;

    /** @var list<string> WHMCS\ classes that the chosen profile does not have */
    private static array $hidden = [];

    public static function register(): void
    {
        spl_autoload_register(self::load(...));
    }

    /** @param list<string> $hidden */
    public static function watchForGaps(string $moduleRoot, array $hidden): void
    {
        self::$moduleRoot = $moduleRoot;
        self::$hidden = $hidden;
        spl_autoload_register([self::class, 'reportGap']);
    }

    private static function load(string $class): void
    {
        $file = null;
        if (str_starts_with($class, 'OnApp\\Host\\')) {
            $file = __DIR__ . '/' . str_replace('\\', '/', substr($class, 11)) . '.php';
        } elseif (preg_match('/^WHMCS\\\\Module\\\\(Server|Addon)\\\\(\w+)\\\\(.+)$/', $class, $part) === 1) {
            $file = self::moduleFile($part[1], $part[2], $part[3]);
        }
        if ($file === null && str_starts_with($class, 'WHMCS\\') && !in_array($class, self::$hidden, true)) {
            $file = __DIR__ . '/Whmcs/' . str_replace('\\', '/', substr($class, 6)) . '.php';
        }
        if ($file !== null && is_file($file)) {
            require_once $file;
        }
    }

    /** Module directories match the namespace without regard to case and underscores. */
    private static function moduleFile(string $kind, string $module, string $rest): ?string
    {
        if (self::$moduleRoot === null) {
            return null;
        }
        $directories = glob(self::$moduleRoot . '/modules/' . strtolower($kind) . 's/*', GLOB_ONLYDIR);
        foreach ($directories === false ? [] : $directories as $directory) {
            $file = $directory . '/lib/' . str_replace('\\', '/', $rest) . '.php';
            if (strcasecmp(str_replace('_', '', basename($directory)), $module) === 0 && is_file($file)) {
                return $file;
            }
        }
        return null;
    }

    public static function reportGap(string $class): void
    {
        if (!str_starts_with($class, 'WHMCS\\')) {
            return;
        }
        // A module may have registered its own autoloader after this one; it has the right to be asked first.
        $behind = false;
        foreach (spl_autoload_functions() as $loader) {
            if ($behind) {
                $loader($class);
                if (class_exists($class, false) || interface_exists($class, false) || trait_exists($class, false)) {
                    return;
                }
            }
            $behind = $behind || $loader === [self::class, 'reportGap'];
        }
        $frames = debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS, 3);
        if (in_array($frames[1]['function'] ?? '', self::QUESTIONS, true)) {
            return;
        }
        throw new HostGap("class $class does not exist in this host");
    }
}
