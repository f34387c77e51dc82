<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use JsonException;
use OnApp\Host\HostError;

/** The command line, checked against what the command takes. */
final class Arguments
{
    public const GLOBAL_OPTIONS = ['dir', 'profile', 'at'];
    public const GLOBAL_FLAGS = ['json'];

    /** @var array<string, string> */
    private array $words = [];

    /** @var array<string, string> */
    private array $options = [];

    /** @var array<string, true> */
    private array $flags = [];

    /** @param list<string> $given the words after the command */
    public function __construct(Command $command, array $given)
    {
        $valued = [...self::GLOBAL_OPTIONS, ...$command->required, ...$command->optional];
        $flags = [...self::GLOBAL_FLAGS, ...$command->flags];
        $words = [];
        while ($given !== []) {
            $word = array_shift($given);
            if (!str_starts_with($word, '--')) {
                $words[] = $word;
                continue;
            }
            [$name, $value] = explode('=', substr($word, 2), 2) + [1 => null];
            if (in_array($name, $flags, true) && $value === null) {
                $this->flags[$name] = true;
                continue;
            }
            if (!in_array($name, $valued, true)) {
                throw new HostError("unknown option --$name");
            }
            $this->options[$name] = $value ?? array_shift($given) ?? throw new HostError("--$name needs a value");
        }
        if (count($words) !== count($command->positionals)) {
            $wanted = implode(' ', $command->positionals) ?: 'nothing';
            throw new HostError("expected $wanted after the command");
        }
        $this->words = $words === [] ? [] : array_combine($command->positionals, $words);
        foreach ($command->required as $name) {
            isset($this->options[$name]) || throw new HostError("--$name is missing");
        }
    }

    public function word(string $name): string
    {
        return $this->words[$name];
    }

    public function id(string $name): int
    {
        return self::positive($name, $this->words[$name]);
    }

    public function has(string $flag): bool
    {
        return isset($this->flags[$flag]);
    }

    public function given(string $option): bool
    {
        return isset($this->options[$option]);
    }

    public function text(string $option, string $default = ''): string
    {
        return $this->options[$option] ?? $default;
    }

    public function number(string $option, int $default = 0): int
    {
        return isset($this->options[$option]) ? self::positive("--$option", $this->options[$option]) : $default;
    }

    /** @return array<mixed> */
    public function json(string $option): array
    {
        if (!isset($this->options[$option])) {
            return [];
        }
        try {
            $value = json_decode($this->options[$option], true, 32, JSON_THROW_ON_ERROR);
        } catch (JsonException $e) {
            throw new HostError("--$option is not JSON: " . $e->getMessage());
        }
        return is_array($value) ? $value : throw new HostError("--$option must be a JSON object or list");
    }

    /** @return array<int, int> a JSON object of numbers by number */
    public function numbers(string $option): array
    {
        $numbers = [];
        foreach ($this->json($option) as $key => $value) {
            if (!ctype_digit((string) $key) || !is_scalar($value) || !ctype_digit((string) $value)) {
                throw new HostError("--$option must map numbers to numbers");
            }
            $numbers[(int) $key] = (int) $value;
        }
        return $numbers;
    }

    private static function positive(string $name, string $text): int
    {
        return ctype_digit($text) ? (int) $text : throw new HostError("$name must be a number, not \"$text\"");
    }
}
