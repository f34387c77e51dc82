<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use PHPUnit\Framework\TestCase;

final class InstallationTest extends TestCase
{
    private const MODULES = __DIR__ . '/fixtures/modules';

    public function testAHostComesUpSurvivesTheCommandAndGoesDownCompletely(): void
    {
        $dir = SharedHost::scratch() . '/one';
        $up = $this->command('up', $dir, '--modules', self::MODULES);
        self::assertSame(0, $up->status, $up->errors);
        $pid = (int) file_get_contents("$dir/mysql.pid");
        self::assertTrue(posix_kill($pid, 0), 'the server runs on after the command');
        $this->refused('already up', 'up', $dir);
        self::assertSame(0, $this->command('down', $dir)->status);
        self::assertSame([], self::processesOf($dir));
        self::assertFileDoesNotExist("$dir/mysql.pid");
        self::assertFileDoesNotExist("$dir/mysql.sock");
        self::assertSame(0, $this->command('down', $dir)->status, 'a second down has nothing to do');
    }

    public function testAStoppedHostStartsAgainWithItsDataAndPurgeRemovesIt(): void
    {
        $dir = SharedHost::scratch() . '/two';
        self::assertSame(0, $this->command('up', $dir, '--modules', self::MODULES)->status);
        self::assertSame(0, $this->command('client-add', $dir, '--email', 'new@example.com')->status);
        $this->command('down', $dir);
        $again = $this->command('up', $dir, '--sql-mode', 'empty');
        self::assertSame('empty', $again->json()['sqlMode']);
        $this->refused('already a client', 'client-add', $dir, '--email', 'new@example.com');
        self::assertSame(0, $this->command('down', $dir, '--purge')->status);
        self::assertSame([], glob("$dir/*"));
        self::assertSame([], self::processesOf($dir));
    }

    public function testALongDirectoryNameIsServedOverALoopbackPort(): void
    {
        $dir = SharedHost::scratch() . '/' . str_repeat('long-', 25);
        $up = $this->command('up', $dir, '--modules', self::MODULES);
        self::assertSame(0, $up->status, $up->errors);
        self::assertSame('', $up->json()['socket']);
        self::assertGreaterThan(1023, (int) $up->json()['port']);
        self::assertSame(0, $this->command('client-add', $dir, '--email', 'tcp@example.com')->status);
        $this->command('down', $dir);
        self::assertSame([], self::processesOf($dir));
    }

    /** @dataProvider sqlModes */
    public function testTheSqlModeReachesTheSession(string $mode, int $status): void
    {
        $dir = SharedHost::scratch() . "/mode-$mode";
        self::assertSame(0, $this->command('up', $dir, '--modules', self::MODULES, '--sql-mode', $mode)->status);
        $result = CliResult::of([PHP_BINARY, '-r', "require '$dir/root/init.php'; try { "
            . "WHMCS\\Database\\Capsule::table('tblorders')->insert(['userid' => 1]); } "
            . 'catch (Throwable $e) { exit(3); }']);
        self::assertSame($status, $result->status, $result->errors);
        $this->command('down', $dir);
    }

    /** @return array<string, array{string, int}> */
    public static function sqlModes(): array
    {
        return ['strict refuses a row without its columns' => ['strict', 3], 'empty takes it' => ['empty', 0]];
    }

    public function testWrongUseLeavesNothingBehind(): void
    {
        $dir = SharedHost::scratch() . '/wrong';
        $this->refused('sql mode must be', 'up', $dir, '--sql-mode', 'loose');
        $this->refused('profile must be', 'up', $dir, '--profile', '7.0');
        $this->refused('no directory', 'up', $dir, '--modules', "$dir/none");
        $this->refused('unknown option --colour', 'up', $dir, '--colour', 'red');
        self::assertSame([], glob("$dir/*"));
        $this->refused('no host in', 'service', $dir, '1');
        file_put_contents("$dir/thesis.txt", 'precious');
        $this->refused('neither empty nor a host', 'up', $dir);
        self::assertFileExists("$dir/thesis.txt");
    }

    /** @dataProvider brokenInstallations */
    public function testAFailedStartIsCleanedUp(string $mariadbd, string $message): void
    {
        $bin = SharedHost::scratch() . '/bin-' . md5($message);
        mkdir($bin);
        file_put_contents("$bin/mariadbd", $mariadbd);
        chmod("$bin/mariadbd", 0755);
        $dir = SharedHost::scratch() . '/failed-' . md5($message);
        $path = $mariadbd === '' ? $bin : $bin . ':' . getenv('PATH');
        $result = CliResult::of(['/usr/bin/env', "PATH=$path", PHP_BINARY, dirname(__DIR__) . '/host.php',
            'up', '--dir', $dir]);
        self::assertSame(1, $result->status);
        self::assertStringContainsString($message, $result->errors);
        self::assertSame([], glob("$dir/*"));
        self::assertSame([], self::processesOf($dir));
    }

    /** @return array<string, array{string, string}> */
    public static function brokenInstallations(): array
    {
        return [
            'nothing installed' => ['', 'mariadb-install-db is not installed'],
            'a server that ends at once' => ["#!/bin/sh\necho no room >&2\nexit 1\n", 'log: no room'],
        ];
    }

    private function command(string $command, string $dir, string ...$more): CliResult
    {
        return SharedHost::command([$command, '--dir', $dir, '--json', ...$more]);
    }

    private function refused(string $message, string $command, string $dir, string ...$more): void
    {
        $result = $this->command($command, $dir, ...$more);
        self::assertSame(1, $result->status);
        self::assertStringContainsString($message, $result->errors);
    }

    /** @return list<string> command lines of live processes that name the directory */
    private static function processesOf(string $dir): array
    {
        $found = [];
        foreach (glob('/proc/[0-9]*/cmdline') ?: [] as $file) {
            $line = (string) @file_get_contents($file);
            if (str_contains($line, $dir) && !str_contains($line, 'phpunit')) {
                $found[] = $line;
            }
        }
        return $found;
    }
}
