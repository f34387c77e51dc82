<?php

declare(strict_types=1);

namespace OnApp\Host;

use Throwable;

/** What one piece of module code did: its value or exception, its output, and the faults it caused. */
final class Capture
{
    /** @param list<array{kind: string, message: string, where: string}> $faults */
    public function __construct(
        public readonly mixed $value,
        public readonly ?Throwable $thrown,
        public readonly string $output,
        public readonly array $faults,
    ) {
    }
}
