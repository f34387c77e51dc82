<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** The module's texts. A placeholder `:name` stands for a value. */
final class Language
{
    /** @var array<string, string>|null */
    private static ?array $texts = null;

    /** @param array<string, string|int> $values */
    public static function text(string $key, array $values = []): string
    {
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements[':' . $name] = (string) $value;
        }
        return strtr(self::all()[$key] ?? $key, $replacements);
    }

    /** @return array<string, string> */
    public static function all(): array
    {
        return self::$texts ??= require dirname(__DIR__) . '/lang/english.php';
    }
}
