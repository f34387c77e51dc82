<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/** An exact amount in units of 1e-8, written as a JSON number with eight decimals. */
final class Decimal
{
    public const ONE = 100000000;

    private function __construct(public readonly int $units)
    {
    }

    public static function ofUnits(int $units): self
    {
        return new self($units);
    }

    public function text(): string
    {
        $absolute = abs($this->units);

        return ($this->units < 0 ? '-' : '') . intdiv($absolute, self::ONE)
            . sprintf('.%08d', $absolute % self::ONE);
    }

    /** Reads "12", "12.5" or a number; null when the text is no amount with at most eight decimals. */
    public static function parse(mixed $value): ?int
    {
        $text = match (true) {
            is_float($value) => rtrim(sprintf('%.8F', $value), '0'),
            is_scalar($value) => trim((string) $value),
            default => '',
        };
        if (preg_match('~^(-?)([0-9]{1,10})(?:\.([0-9]{0,8}))?$~', $text, $match) !== 1) {
            return null;
        }
        $units = (int) $match[2] * self::ONE + (int) str_pad($match[3] ?? '', 8, '0');

        return $match[1] === '-' ? -$units : $units;
    }
}
