<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\HostError;
use OnApp\Host\RunDirectory;

/**
 * PHP's own web server, serving one run directory on a free loopback port.
 *
 * Several workers answer, because a page may call the host itself. Ending the first process leaves the workers
 * listening, so the server gets a session of its own and its whole group is ended.
 */
final class WebServer
{
    private const WORKERS = '4';
    private const WAIT_SECONDS = 15.0;
    private const POLL_MICROSECONDS = 20_000;

    public function __construct(private readonly RunDirectory $run)
    {
    }

    /** @return string the address, with a slash at the end */
    public function start(string $extension = ''): string
    {
        if ($this->pid() !== 0) {
            throw new HostError("the pages of {$this->run->path} are already served");
        }
        $port = self::freePort();
        $command = ['setsid', PHP_BINARY];
        if ($extension !== '') {
            array_push($command, '-d', "extension=$extension");
        }
        // An upload or a notice must never reach a page by PHP's own means.
        array_push($command, '-d', 'display_errors=0', '-S', "127.0.0.1:$port", '-t', $this->run->root());
        $command[] = dirname(__DIR__, 2) . '/router.php';
        $environment = ['PHP_CLI_SERVER_WORKERS' => self::WORKERS, 'ONAPP_HOST_DIR' => $this->run->path] + getenv();
        $log = ['file', $this->log(), 'a'];
        $process = proc_open($command, [['file', '/dev/null', 'r'], $log, $log], $pipes, null, $environment);
        if ($process === false) {
            throw new HostError('the web server cannot be started');
        }
        $pid = (int) proc_get_status($process)['pid'];
        file_put_contents($this->pidFile(), (string) $pid);
        $this->awaitReady($process, $port);
        return "http://127.0.0.1:$port/";
    }

    public function stop(): void
    {
        $pid = $this->pid();
        if ($pid !== 0) {
            posix_kill(-$pid, SIGTERM);
            $deadline = microtime(true) + self::WAIT_SECONDS;
            while (posix_kill(-$pid, 0) && self::groupRuns($pid)) {
                if (microtime(true) > $deadline) {
                    posix_kill(-$pid, SIGKILL);
                    break;
                }
                usleep(self::POLL_MICROSECONDS);
            }
        }
        @unlink($this->pidFile());
    }

    /** @param resource $process */
    private function awaitReady($process, int $port): void
    {
        $deadline = microtime(true) + self::WAIT_SECONDS;
        do {
            $socket = @stream_socket_client("tcp://127.0.0.1:$port", $code, $message, 1.0);
            if ($socket !== false) {
                fclose($socket);
                return;
            }
            usleep(self::POLL_MICROSECONDS);
        } while (microtime(true) < $deadline && proc_get_status($process)['running']);
        $this->stop();
        throw new HostError('the web server does not answer: ' . (string) @file_get_contents($this->log()));
    }

    /** 0 when no server of this run directory is there. */
    private function pid(): int
    {
        $pid = (int) @file_get_contents($this->pidFile());
        if ($pid <= 0) {
            return 0;
        }
        $environment = (string) @file_get_contents("/proc/$pid/environ");
        return str_contains("\0$environment", "\0ONAPP_HOST_DIR={$this->run->path}\0") ? $pid : 0;
    }

    /** Whether a process of the group is more than a corpse that nobody has buried yet. */
    private static function groupRuns(int $group): bool
    {
        foreach (glob('/proc/[0-9]*/stat') ?: [] as $file) {
            $status = (string) @file_get_contents($file);
            $rest = explode(' ', substr($status, (int) strrpos($status, ')') + 2));
            if ((int) ($rest[2] ?? 0) === $group && !in_array($rest[0], ['Z', 'X'], true)) {
                return true;
            }
        }
        return false;
    }

    private function pidFile(): string
    {
        return $this->run->path . '/web.pid';
    }

    private function log(): string
    {
        return $this->run->path . '/web.log';
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
}
