<?php

declare(strict_types=1);

namespace OnApp\Host;

/**
 * Puts the modules under test where a customer would: below ROOTDIR.
 *
 * They are copied, not linked, so that __DIR__ in a module leads to ROOTDIR as on a real site; every command
 * brings the copies up to date.
 */
final class ModuleFiles
{
    private const PARTS = ['servers' => 'modules/servers', 'addons' => 'modules/addons', 'includes' => 'includes'];

    public static function prepareRoot(RunDirectory $run): void
    {
        foreach (['modules/servers', 'modules/addons', 'includes/hooks', 'templates', 'crons'] as $directory) {
            Files::makeDirectory($run->root() . '/' . $directory);
        }
        $init = "<?php\n\nputenv('ONAPP_HOST_DIR=' . dirname(__DIR__));\nrequire_once "
            . var_export(dirname(__DIR__) . '/init.php', true) . ";\n";
        Files::write($run->root() . '/init.php', $init);
    }

    public static function sync(RunDirectory $run): void
    {
        $source = $run->setting('modules');
        foreach (self::PARTS as $part => $target) {
            if (is_dir("$source/$part")) {
                Files::mirror("$source/$part", $run->root() . '/' . $target);
            }
        }
        foreach (is_dir($source) ? (glob("$source/*.php") ?: []) : [] as $script) {
            $text = file_get_contents($script);
            $copy = $run->root() . '/' . basename($script);
            if ($text !== false && basename($script) !== 'init.php' && @file_get_contents($copy) !== $text) {
                Files::write($copy, $text);
            }
        }
    }
}
