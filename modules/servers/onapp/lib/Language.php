<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

use WHMCS\Config\Setting;

/**
 * The module's texts. A placeholder `:name` stands for a value. Pages for a client speak the client's language,
 * everything else that of the installation; what a language lacks is said in English.
 */
final class Language
{
    private const LAST_RESORT = 'english';

    /** @var array<string, string>|null */
    private static ?array $texts = null;

    /** @param string $name as WHMCS names languages; empty: that of the installation */
    public static function speak(string $name): void
    {
        $english = self::read(self::LAST_RESORT);
        $name = $name !== '' ? $name : self::ofInstallation();
        self::$texts = self::read(strtolower($name)) + $english;
    }

    /** @param array<string, string|int> $values */
    public static function text(string $key, array $values = []): string
    {
        $replacements = [];
        foreach ($values as $name => $value) {
            $replacements[':' . $name] = (string) $value;
        }
        return strtr(self::all()[$key] ?? $key, $replacements);
    }

    /**
     * What staff reads about something that a client does: in the language of the installation.
     *
     * @template T
     * @param callable(): T $say
     * @return T
     */
    public static function toStaff(callable $say): mixed
    {
        $before = self::all();
        self::speak('');
        try {
            return $say();
        } finally {
            self::$texts = $before;
        }
    }

    /** @return array<string, string> */
    public static function all(): array
    {
        if (self::$texts === null) {
            self::speak('');
        }
        return self::$texts ?? [];
    }

    /** @return array<string, string> empty: the module does not speak it */
    private static function read(string $name): array
    {
        $file = dirname(__DIR__) . "/lang/$name.php";
        return preg_match('/^[a-z][a-z-]*$/', $name) === 1 && is_file($file) ? require $file : [];
    }

    private static function ofInstallation(): string
    {
        try {
            // What says that the extension is missing may run before WHMCS can answer.
            return class_exists(Setting::class) ? (string) Setting::getValue('Language') : '';
        } catch (\Throwable) {
            return '';
        }
    }
}
