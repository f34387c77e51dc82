<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** Says in one sentence what this server lacks for the module to work. */
final class Dependencies
{
    private const OLDEST_PHP = '8.1.0';

    /** @return string|null null: everything is there */
    public static function problem(): ?string
    {
        return self::check(PHP_VERSION, phpversion('onapp'), Release::version(), function_exists('inet_pton'));
    }

    /** The check itself, on given facts. */
    public static function check(string $php, string|false $extension, string $module, bool $hasIpv6): ?string
    {
        if (version_compare($php, self::OLDEST_PHP, '<')) {
            return Language::text('needs_php', ['wanted' => self::OLDEST_PHP, 'found' => $php]);
        }
        if ($extension === false) {
            $folder = (string) ini_get('extension_dir');
            return Language::text('needs_extension', ['version' => $module, 'folder' => $folder, 'sapi' => PHP_SAPI]);
        }
        if (version_compare($extension, $module, '<')) {
            return Language::text('needs_newer_extension', ['wanted' => $module, 'found' => $extension]);
        }
        return $hasIpv6 ? null : Language::text('needs_ipv6');
    }
}
