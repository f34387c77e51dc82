<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** Undoes the entity encoding in which WHMCS delivers some texts. */
final class Entities
{
    /** Once, at the edge: a text that was not encoded and has no entities stays as it is. */
    public static function decode(mixed $value): string
    {
        return is_scalar($value) ? htmlspecialchars_decode((string) $value, ENT_QUOTES | ENT_HTML5) : '';
    }

    /**
     * JSON as stored: plain, encoded by an older module, or encoded once more on its way here.
     *
     * @return array<array-key, mixed>|null null: this is no JSON object
     */
    public static function json(mixed $value): ?array
    {
        $text = is_scalar($value) ? trim((string) $value) : '';
        for ($attempt = 0; $attempt < 3; $attempt++) {
            $decoded = json_decode($text, true, 16);
            if (is_array($decoded)) {
                return $decoded;
            }
            $text = self::decode($text);
        }
        return null;
    }
}
