<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use OnApp\Host\Files;
use RuntimeException;

/** The one host that all tests of a run share, below a scratch directory that is removed at the end. */
final class SharedHost
{
    private static ?string $scratch = null;
    private static bool $up = false;

    public static function scratch(): string
    {
        if (self::$scratch === null) {
            $base = (string) getenv('ONAPP_TEST_SCRATCH');
            $base = $base === '' ? dirname(__DIR__, 3) . '/build' : $base;
            self::$scratch = $base . '/host-tests-' . getmypid();
            Files::makeDirectory(self::$scratch);
        }
        return self::$scratch;
    }

    public static function directory(): string
    {
        $directory = self::scratch() . '/shared';
        if (!self::$up) {
            $mode = (string) getenv('ONAPP_TEST_SQL_MODE');
            $result = self::command(['up', '--dir', $directory, '--modules', __DIR__ . '/fixtures/modules',
                '--sql-mode', $mode === '' ? 'strict' : $mode]);
            if ($result->status !== 0) {
                throw new RuntimeException($result->errors);
            }
            self::$up = true;
        }
        return $directory;
    }

    /** @param list<string> $words */
    public static function command(array $words): CliResult
    {
        return CliResult::of([PHP_BINARY, dirname(__DIR__) . '/host.php', ...$words]);
    }

    public static function stop(): void
    {
        if (self::$scratch === null) {
            return;
        }
        foreach (glob(self::$scratch . '/*/host.json') ?: [] as $settings) {
            self::command(['down', '--dir', dirname($settings)]);
        }
        Files::remove(self::$scratch);
    }
}
