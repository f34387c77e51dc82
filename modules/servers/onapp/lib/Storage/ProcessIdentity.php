<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

/**
 * Names a process so that others on the same machine can tell whether it still lives: machine, process id, and the
 * time at which it started, since ids are used again.
 */
final class ProcessIdentity
{
    private const NO_SUCH_PROCESS = 3;
    private const START_TIME_FIELD = 19;

    public readonly string $text;

    public function __construct()
    {
        $pid = (int) getmypid();
        $this->text = implode(':', [self::machine(), $pid, self::startOf($pid) ?? '']);
    }

    /** Whether the process of that name is known to have ended. Unknown is no. */
    public static function isGone(string $name): bool
    {
        $parts = explode(':', $name);
        if (count($parts) !== 3 || $parts[0] !== self::machine() || (int) $parts[1] <= 0) {
            return false;
        }
        $pid = (int) $parts[1];
        if (function_exists('posix_kill') && !posix_kill($pid, 0) && posix_get_last_error() === self::NO_SUCH_PROCESS) {
            return true;
        }
        $start = self::startOf($pid);
        if ($start !== null) {
            return $parts[2] !== '' && $start !== $parts[2];
        }
        // A system may hide the processes of other users; it then hides the first one, too.
        return !function_exists('posix_kill') && self::startOf(1) !== null;
    }

    /** Containers may share a host name; none shares both the boot and the process table with another. */
    private static function machine(): string
    {
        static $machine = null;
        if ($machine === null) {
            $boot = trim((string) @file_get_contents('/proc/sys/kernel/random/boot_id'));
            $processes = (string) @readlink('/proc/self/ns/pid');
            $machine = substr(sha1(gethostname() . "|$boot|$processes"), 0, 16);
        }
        return $machine;
    }

    /** Clock ticks since boot at which a process started; null: none, or not to be seen. */
    private static function startOf(int $pid): ?string
    {
        $line = @file_get_contents("/proc/$pid/stat");
        if ($line === false || $line === '') {
            return null;
        }
        // The second field is the program's name in parentheses and may hold anything.
        $fields = explode(' ', substr($line, (int) strrpos($line, ')') + 2));
        return ($fields[0] ?? 'X') === 'Z' ? 'ended' : ($fields[self::START_TIME_FIELD] ?? null);
    }
}
