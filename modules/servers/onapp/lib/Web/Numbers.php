<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

/** Fields of a form that hold whole numbers. */
final class Numbers
{
    /** @return array{check: \Closure(string): bool, wants: string, with: array<string, int>} part of a field */
    public static function between(int $least, int $most): array
    {
        return [
            'check' => static fn (string $text): bool => preg_match('/^\d{1,9}$/D', $text) === 1
                && (int) $text >= $least && (int) $text <= $most,
            'wants' => 'wants_number',
            'with' => ['from' => $least, 'to' => $most],
        ];
    }
}
