<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Amounts as whole cents, so that sums are exact. */
final class Money
{
    public static function cents(string $amount): int
    {
        if (preg_match('/^(-?)(\d+)(?:\.(\d{1,2})0*)?$/', trim($amount), $part) !== 1) {
            throw new HostError("not an amount of money: $amount");
        }
        $cents = (int) $part[2] * 100 + (int) str_pad($part[3] ?? '', 2, '0');
        return $part[1] === '-' ? -$cents : $cents;
    }

    public static function text(int $cents): string
    {
        return sprintf('%s%d.%02d', $cents < 0 ? '-' : '', intdiv(abs($cents), 100), abs($cents) % 100);
    }
}
