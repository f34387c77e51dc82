<?php

declare(strict_types=1);

namespace OnApp\Host;

/**
 * The file that a test run checks at its end: gaps of the host and faults of modules, one JSON object a line.
 *
 * Entries are appended at once and under a lock, because cron scripts are processes of their own.
 */
final class FaultLog
{
    private static ?self $active = null;

    /** @var list<array{kind: string, message: string, where: string}> entries of this process */
    private array $entries = [];

    public function __construct(private readonly string $file, private readonly string $moduleRoot)
    {
    }

    public static function active(): ?self
    {
        return self::$active;
    }

    public function activate(): void
    {
        self::$active = $this;
    }

    /** @param list<array<string, mixed>> $trace */
    public function gap(string $message, string $file, array $trace): void
    {
        $this->add('gap', $message, $this->origin($file, $trace));
    }

    public function fault(string $message, string $where): void
    {
        $this->add('fault', $message, $where);
    }

    public function count(): int
    {
        return count($this->entries);
    }

    /** @return list<array{kind: string, message: string, where: string}> entries made since $count was taken */
    public function since(int $count): array
    {
        return array_slice($this->entries, $count);
    }

    /** @return list<array<string, mixed>> everything in the file, of all processes */
    public function all(): array
    {
        if (!is_file($this->file)) {
            return [];
        }
        $lines = file($this->file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES);
        if ($lines === false) {
            throw new HostError("cannot read {$this->file}");
        }
        return array_map(static fn (string $line): array => (array) json_decode($line, true), $lines);
    }

    public function clear(): void
    {
        $this->entries = [];
        if (is_file($this->file) && !unlink($this->file)) {
            throw new HostError("cannot remove {$this->file}");
        }
    }

    private function add(string $kind, string $message, string $where): void
    {
        $entry = ['kind' => $kind, 'message' => $message, 'where' => $where];
        $this->entries[] = $entry;
        $flags = JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
        $line = json_encode($entry + ['date' => gmdate('Y-m-d H:i:s')], $flags) . "\n";
        if (@file_put_contents($this->file, $line, FILE_APPEND | LOCK_EX) !== strlen($line)) {
            fwrite(STDERR, "cannot write {$this->file}: $message\n");
        }
    }

    /** @param list<array<string, mixed>> $trace the first frame in a module's file is the place to name */
    private function origin(string $file, array $trace): string
    {
        foreach ($trace as $frame) {
            $place = (string) ($frame['file'] ?? '');
            if (str_starts_with($place, $this->moduleRoot . '/')) {
                return substr($place, strlen($this->moduleRoot) + 1) . ':' . ($frame['line'] ?? 0);
            }
        }
        return basename($file);
    }
}
