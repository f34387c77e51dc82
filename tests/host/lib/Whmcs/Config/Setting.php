<?php

declare(strict_types=1);

namespace WHMCS\Config;

use OnApp\Host\Host;

/** Settings of the installation, table tblconfiguration. */
final class Setting
{
    public static function getValue(string $setting): ?string
    {
        return Host::current()->database->table('tblconfiguration')->where('setting', $setting)->value('value');
    }

    public static function setValue(string $setting, string|int|null $value): void
    {
        $stamp = Host::current()->clock->stamp();
        Host::current()->database->table('tblconfiguration')->updateOrInsert(
            ['setting' => $setting],
            ['value' => (string) $value, 'updated_at' => $stamp],
        );
    }
}
