<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

/** Fields of a form that hold a text of limited length. */
final class Texts
{
    /** @return array{check: \Closure(string): bool, wants: string, with: array<string, int>} part of a field */
    public static function upTo(int $most): array
    {
        return [
            'check' => static fn (string $text): bool => mb_strlen($text) <= $most,
            'wants' => 'wants_short_text',
            'with' => ['most' => $most],
        ];
    }
}
