<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use Closure;

/** One command of the host: what it takes and what carries it out. */
final class Command
{
    /**
     * @param list<string> $positionals names of the required words after the command
     * @param list<string> $required options that must be given
     * @param list<string> $optional options with a value
     * @param list<string> $flags options without a value
     * @param Closure(Arguments): Answer $run
     * @param bool $needsHost false for the commands that run before or without a database
     */
    public function __construct(
        public readonly string $summary,
        public readonly array $positionals,
        public readonly array $required,
        public readonly array $optional,
        public readonly array $flags,
        public readonly Closure $run,
        public readonly bool $needsHost = true,
    ) {
    }

    public function usage(string $name): string
    {
        $words = [$name];
        foreach ($this->positionals as $positional) {
            $words[] = $positional;
        }
        foreach ($this->required as $option) {
            $words[] = "--$option VALUE";
        }
        foreach ($this->optional as $option) {
            $words[] = "[--$option VALUE]";
        }
        foreach ($this->flags as $flag) {
            $words[] = "[--$flag]";
        }
        return implode(' ', $words);
    }
}
