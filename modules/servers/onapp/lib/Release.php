<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** The module's version, as the file `version` has it. */
final class Release
{
    public static function version(): string
    {
        return trim((string) file_get_contents(dirname(__DIR__) . '/version'));
    }
}
