<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

/** Reads whole numbers and number pairs from stored texts. */
final class StoredNumber
{
    /** @return int|null null: this is no whole number from 0 on */
    public static function of(mixed $value): ?int
    {
        if (is_int($value)) {
            return $value >= 0 ? $value : null;
        }
        $text = is_scalar($value) ? trim((string) $value) : '';
        return preg_match('/^[0-9]{1,9}$/', $text) === 1 ? (int) $text : null;
    }

    /** @return int|null an id: null for none, 0, `no_zone` and the like */
    public static function id(mixed $value): ?int
    {
        $number = self::of($value);
        return $number === 0 ? null : $number;
    }

    /** @return list<int>|null a list separated by commas; null: there is something else in it */
    public static function ids(string $text): ?array
    {
        $ids = [];
        foreach (array_filter(array_map('trim', explode(',', $text)), 'strlen') as $part) {
            $id = self::id($part);
            if ($id === null) {
                return null;
            }
            $ids[] = $id;
        }
        return array_values(array_unique($ids));
    }
}
