<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/** Reads request values as leniently as the real panel does. */
final class Value
{
    public static function bool(mixed $value): bool
    {
        if (is_string($value)) {
            return in_array(strtolower(trim($value)), ['1', 'true', 't', 'yes', 'on'], true);
        }

        return (bool) $value;
    }

    public static function int(mixed $value): ?int
    {
        if (is_int($value) || is_bool($value)) {
            return (int) $value;
        }
        if (is_float($value)) {
            return (int) round($value);
        }
        $text = is_string($value) ? trim($value) : '';

        return preg_match('~^[+-]?[0-9]{1,18}(\.0*)?$~', $text) === 1 ? (int) $text : null;
    }

    public static function text(mixed $value): ?string
    {
        return is_scalar($value) ? trim((string) $value) : null;
    }

    /** @return list<int> from [1,2], {"0":1}, [{"id":1}] or a single number */
    public static function ids(mixed $value): array
    {
        $ids = [];
        foreach (is_array($value) ? $value : [$value] as $item) {
            $id = self::int(is_array($item) ? ($item['id'] ?? null) : $item);
            if ($id !== null) {
                $ids[] = $id;
            }
        }

        return array_values(array_unique($ids));
    }
}
