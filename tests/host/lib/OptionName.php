<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Names written "key|Label": modules get the key, people see the label. */
final class OptionName
{
    public static function key(string $name): string
    {
        return explode('|', $name, 2)[0];
    }

    public static function label(string $name): string
    {
        $parts = explode('|', $name, 2);
        return $parts[1] ?? $parts[0];
    }
}
