<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Outcome of a module call as the host reports it. */
final class ModuleResult
{
    /** @param list<array{kind: string, message: string, where: string}> $faults */
    public function __construct(
        public readonly bool $success,
        public readonly string $message,
        public readonly mixed $value = null,
        public readonly array $faults = [],
    ) {
    }

    /** @param list<array{kind: string, message: string, where: string}> $faults */
    public static function failure(string $message, array $faults = []): self
    {
        return new self(false, $message, null, $faults);
    }

    /** @return array<string, mixed> */
    public function toArray(): array
    {
        $result = ['success' => $this->success, 'message' => $this->message];
        return $this->faults === [] ? $result : $result + ['faults' => $this->faults];
    }
}
