<?php

declare(strict_types=1);

namespace OnApp\Host;

use PDO;
use PDOException;

/** A MariaDB server of the host's own: own data, socket, pid file; never the system's instance. */
final class MariaDb
{
    public const DATABASE = 'whmcs';
    public const USER = 'whmcs';

    /** Longest unix socket path the kernel takes is 107 bytes; beyond this a loopback port is used. */
    private const LONGEST_SOCKET_PATH = 100;
    private const START_SECONDS = 60;
    private const STOP_SECONDS = 30;
    private const POLL_MICROSECONDS = 20_000;
    private const PORT_ATTEMPTS = 5;

    /** No zero-date flags: zero dates occur in documented WHMCS answers and must stay storable. */
    private const STRICT_MODE =
        'STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

    public function __construct(private readonly RunDirectory $run)
    {
    }

    public static function sqlMode(string $name): string
    {
        return match ($name) {
            'strict' => self::STRICT_MODE,
            'empty' => '',
            default => throw new HostError("sql mode must be strict or empty, not $name"),
        };
    }

    public function install(): void
    {
        $command = [
            self::program('mariadb-install-db'),
            '--no-defaults',
            '--datadir=' . $this->run->dataDirectory(),
            '--auth-root-authentication-method=normal',
            '--skip-test-db',
            ...self::userOption(),
        ];
        $log = ['file', $this->run->serverLog(), 'a'];
        $process = proc_open($command, [0 => ['file', '/dev/null', 'r'], 1 => $log, 2 => $log], $pipes);
        if ($process === false || proc_close($process) !== 0) {
            throw new HostError('mariadb-install-db failed, see ' . $this->run->serverLog());
        }
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @return array{socket: string, port: string} how to reach it; one of the two is empty
     */
    public function start(string $password, string $sqlMode): array
    {
        $bySocket = strlen($this->run->socket()) <= self::LONGEST_SOCKET_PATH;
        $attempts = $bySocket ? 1 : self::PORT_ATTEMPTS;
        $reason = '';
        for ($attempt = 0; $attempt < $attempts; $attempt++) {
            $address = $bySocket
                ? ['socket' => $this->run->socket(), 'port' => '']
                : ['socket' => '', 'port' => (string) self::freePort()];
            $pid = $this->launch($address, $password, self::sqlMode($sqlMode));
            $reason = $this->awaitReady($pid, $address, $password);
            if ($reason === '') {
                return $address;
            }
            $this->stop();
        }
        throw new HostError("MariaDB did not start ($reason), see " . $this->run->serverLog());
    }

    public function isRunning(): bool
    {
        $pid = $this->pid();
        return $pid !== 0 && self::isAlive($pid);
    }

    public function stop(): void
    {
        $pid = $this->pid();
        if ($pid !== 0 && self::isAlive($pid)) {
            posix_kill($pid, SIGTERM);
            if (!self::awaitEnd($pid)) {
                posix_kill($pid, SIGKILL);
                if (!self::awaitEnd($pid)) {
                    throw new HostError("MariaDB process $pid does not end");
                }
            }
        }
        @unlink($this->run->pidFile());
        @unlink($this->run->socket());
    }

    /** @param array{socket: string, port: string} $address */
    public static function connect(array $address, string $password, string $database = ''): PDO
    {
        $dsn = $address['socket'] !== ''
            ? 'mysql:unix_socket=' . $address['socket']
            : 'mysql:host=127.0.0.1;port=' . $address['port'];
        if ($database !== '') {
            $dsn .= ';dbname=' . $database;
        }
        return new PDO($dsn . ';charset=utf8mb4', self::USER, $password, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    }

    /** @param array{socket: string, port: string} $address */
    private function launch(array $address, string $password, string $sqlMode): int
    {
        $options = [
            '--no-defaults',
            '--datadir=' . $this->run->dataDirectory(),
            '--pid-file=' . $this->run->pidFile(),
            '--init-file=' . $this->writeAccounts($password),
            '--sql-mode=' . $sqlMode,
            '--character-set-server=utf8mb4',
            '--collation-server=utf8mb4_unicode_ci',
            '--default-time-zone=+00:00',
            '--innodb-buffer-pool-size=32M',
            '--innodb-log-file-size=16M',
            '--innodb-flush-log-at-trx-commit=2',
            '--key-buffer-size=1M',
            '--performance-schema=OFF',
            '--skip-name-resolve',
            '--skip-log-bin',
            ...self::userOption(),
        ];
        $options = $address['socket'] !== ''
            ? [...$options, '--socket=' . $address['socket'], '--skip-networking']
            : [...$options, '--socket=', '--bind-address=127.0.0.1', '--port=' . $address['port']];
        // The shell ends at once and prints the server's pid; setsid keeps the server alive without a terminal.
        $script = 'log=$1; shift; setsid "$@" </dev/null >>"$log" 2>&1 & echo $!';
        $command = ['/bin/sh', '-c', $script, 'sh', $this->run->serverLog(), self::program('mariadbd'), ...$options];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new HostError('cannot start a shell for MariaDB');
        }
        $pid = (int) stream_get_contents($pipes[1]);
        fclose($pipes[1]);
        proc_close($process);
        if ($pid <= 0) {
            throw new HostError('MariaDB did not report a process id');
        }
        // Written here as well as by the server, so that an interrupted start can still be stopped.
        Files::write($this->run->pidFile(), $pid . "\n");
        return $pid;
    }

    private function writeAccounts(string $password): string
    {
        $file = $this->run->path . '/accounts.sql';
        $user = self::USER;
        $database = self::DATABASE;
        $statements = [
            "CREATE DATABASE IF NOT EXISTS `$database`",
            "ALTER USER 'root'@'localhost' IDENTIFIED BY '$password'",
        ];
        foreach (['localhost', '127.0.0.1'] as $from) {
            $statements[] = "CREATE OR REPLACE USER '$user'@'$from' IDENTIFIED BY '$password'";
            $statements[] = "GRANT ALL ON `$database`.* TO '$user'@'$from'";
        }
        Files::write($file, implode(";\n", $statements) . ";\n", 0600);
        return $file;
    }

    /**
     * @param array{socket: string, port: string} $address
     * @return string empty when the server answers, otherwise why not
     */
    private function awaitReady(int $pid, array $address, string $password): string
    {
        $deadline = microtime(true) + self::START_SECONDS;
        $reason = 'no answer';
        while (microtime(true) < $deadline) {
            try {
                self::connect($address, $password, self::DATABASE);
                return '';
            } catch (PDOException $e) {
                $reason = $e->getMessage();
            }
            if (!self::isAlive($pid)) {
                return 'the server ended while starting';
            }
            usleep(self::POLL_MICROSECONDS);
        }
        return $reason;
    }

    /** The pid in the pid file, or 0 when there is none or it belongs to another process by now. */
    private function pid(): int
    {
        $pid = (int) @file_get_contents($this->run->pidFile());
        if ($pid <= 0) {
            return 0;
        }
        $commandLine = (string) @file_get_contents("/proc/$pid/cmdline");
        return str_contains($commandLine, '--datadir=' . $this->run->dataDirectory() . "\0") ? $pid : 0;
    }

    private static function isAlive(int $pid): bool
    {
        $status = @file_get_contents("/proc/$pid/stat");
        // The state letter follows the program name, which may itself contain blanks and brackets.
        return $status !== false && !in_array(substr($status, strrpos($status, ')') + 2, 1), ['Z', 'X'], true);
    }

    private static function awaitEnd(int $pid): bool
    {
        $deadline = microtime(true) + self::STOP_SECONDS;
        while (self::isAlive($pid)) {
            if (microtime(true) > $deadline) {
                return false;
            }
            usleep(self::POLL_MICROSECONDS);
        }
        return true;
    }

    private static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        if ($socket === false) {
            throw new HostError('no free loopback port');
        }
        $name = (string) stream_socket_get_name($socket, false);
        fclose($socket);
        return (int) substr($name, strrpos($name, ':') + 1);
    }

    private static function program(string $name): string
    {
        foreach ([...explode(':', (string) getenv('PATH')), '/usr/sbin', '/usr/local/sbin'] as $directory) {
            if ($directory !== '' && is_executable("$directory/$name")) {
                return "$directory/$name";
            }
        }
        throw new HostError("$name is not installed (Debian: mariadb-server)");
    }

    /** @return list<string> the server refuses to run as root unless told to */
    private static function userOption(): array
    {
        return posix_geteuid() === 0 ? ['--user=root'] : [];
    }
}
