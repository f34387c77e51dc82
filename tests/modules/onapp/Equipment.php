<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Files;
use OnApp\Host\Tests\CliResult;
use PanelProcess;
use RuntimeException;

/** The panels and the host that all tests of a run share. */
final class Equipment
{
    /** Virtual seconds in one second: a machine is built in a fraction of a second. */
    public const SCALE = '400';

    private static ?string $scratch = null;
    private static bool $isHostUp = false;

    /** @var array<string, PanelProcess> by name */
    private static array $panels = [];

    /** @param array<string, mixed> $options of panel_start(), for the first call with this name */
    public static function panel(string $name = 'first', array $options = []): PanelProcess
    {
        return self::$panels[$name] ??= panel_start($options + [
            'clock' => 'scaled',
            'scale' => self::SCALE,
            'scratch' => self::scratch() . "/panel-$name",
        ]);
    }

    public static function root(): string
    {
        return dirname(__DIR__, 3);
    }

    public static function scratch(): string
    {
        if (self::$scratch === null) {
            $base = (string) getenv('ONAPP_TEST_SCRATCH');
            self::$scratch = ($base === '' ? self::root() . '/build' : $base) . '/module-tests-' . getmypid();
            Files::makeDirectory(self::$scratch);
        }
        return self::$scratch;
    }

    public static function hostDirectory(): string
    {
        $directory = self::scratch() . '/host';
        if (!self::$isHostUp) {
            $result = self::run([...self::hostCommand(), 'up', '--dir', $directory]);
            if ($result->status !== 0) {
                throw new RuntimeException($result->errors);
            }
            self::$isHostUp = true;
        }
        return $directory;
    }

    public static function host(string ...$words): CliResult
    {
        return self::run([...self::hostCommand(), ...$words, '--dir', self::hostDirectory(), '--json']);
    }

    /** @return list<string> */
    public static function hostCommand(): array
    {
        return [...self::php(), self::root() . '/tests/host/host.php'];
    }

    /** @return list<string> a PHP that has the extension */
    public static function php(): array
    {
        if (extension_loaded('onapp')) {
            // The configuration that gave it to this process gives it to those it starts.
            return [PHP_BINARY];
        }
        static $extension = null;
        $extension ??= (string) getenv('ONAPP_EXTENSION') ?: self::built();
        return [PHP_BINARY, '-d', 'extension=' . $extension];
    }

    /** @param list<string> $command */
    public static function run(array $command): CliResult
    {
        return CliResult::of($command);
    }

    public static function stop(): void
    {
        foreach (self::$panels as $panel) {
            $panel->stop();
        }
        if (self::$isHostUp) {
            self::run([...self::hostCommand(), 'down', '--purge', '--dir', self::scratch() . '/host']);
        }
        if (self::$scratch !== null) {
            Files::remove(self::$scratch);
        }
    }

    private static function built(): string
    {
        $result = self::run([self::root() . '/bin/build', '--variant', 'dev']);
        return $result->status === 0 ? trim($result->output) : throw new RuntimeException($result->errors);
    }
}
