<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use OnApp\Provisioning\Users;

/** Root passwords that a panel takes and that survive the ways WHMCS may deliver them. */
final class RootPassword
{
    /** The panel's characters without those that could be part of an HTML entity, quotes and backslashes. */
    private const PATTERN = '~^[A-Za-z0-9!@#$%^*()_+=|/\[\]{}:;,.?-]{6,32}$~';

    public static function suits(#[\SensitiveParameter] string $password): bool
    {
        return preg_match(self::PATTERN, $password) === 1;
    }

    public static function make(): string
    {
        do {
            $password = Users::password();
        } while (!self::suits($password));
        return $password;
    }
}
