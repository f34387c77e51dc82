<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** A panel version; compared by parts, so that 5.10 is above 5.9. */
final class Version
{
    public const SELECTABLE = ['2.3', '3.0', '3.1', '4.1', '5.0', '5.5', '6.0', '6.7'];

    private readonly string $text;

    public function __construct(string $text)
    {
        if (preg_match('~^[0-9]+\.[0-9]+(\.[0-9]+)?$~', $text) !== 1) {
            throw new \InvalidArgumentException("Not a version: $text");
        }
        $this->text = substr_count($text, '.') === 1 ? $text . '.0' : $text;
    }

    public function text(): string
    {
        return $this->text;
    }

    public function atLeast(string $other): bool
    {
        return version_compare($this->text, (new self($other))->text, '>=');
    }

    /** From $since on, up to and including the last release of $until. */
    public function within(?string $since, ?string $until): bool
    {
        if ($since !== null && !$this->atLeast($since)) {
            return false;
        }
        $series = implode('.', array_slice(explode('.', $this->text), 0, 2));

        return $until === null || version_compare($series, $until, '<=');
    }
}
