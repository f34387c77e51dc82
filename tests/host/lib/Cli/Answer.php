<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\ModuleResult;

/** What a command has to say, and whether it succeeded. */
final class Answer
{
    /**
     * @param array<mixed> $data
     * @param string|null $text printed as it is instead of the data when JSON is not wanted
     */
    public function __construct(
        public readonly array $data,
        public readonly bool $success = true,
        public readonly ?string $text = null,
        public readonly bool $alwaysJson = false,
    ) {
    }

    public static function ofModule(ModuleResult $result): self
    {
        return new self($result->toArray(), $result->success);
    }
}
