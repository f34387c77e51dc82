<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

/** What one run of a command line program left behind. */
final class CliResult
{
    public function __construct(
        public readonly int $status,
        public readonly string $output,
        public readonly string $errors,
    ) {
    }

    /** @return array<mixed> */
    public function json(): array
    {
        return (array) json_decode($this->output, true, 64, JSON_THROW_ON_ERROR);
    }

    /** @param list<string> $command */
    public static function of(array $command): self
    {
        $streams = [0 => ['file', '/dev/null', 'r'], 1 => ['pipe', 'w'], 2 => ['pipe', 'w']];
        $process = proc_open($command, $streams, $pipes);
        if ($process === false) {
            throw new \RuntimeException('cannot start ' . $command[0]);
        }
        // Error texts are single lines, so the pipe for them cannot fill up while the output is read.
        $output = (string) stream_get_contents($pipes[1]);
        $errors = (string) stream_get_contents($pipes[2]);
        return new self(proc_close($process), $output, $errors);
    }
}
