<?php

declare(strict_types=1);

namespace OnApp\Host;

use DateTimeImmutable;
use Exception;

/** Dates between the database's form and the one chosen in the setting DateFormat. */
final class Dates
{
    public static function toLocal(string $date, bool $withTime): string
    {
        if (str_starts_with($date, '0000-00-00')) {
            return $date;
        }
        try {
            return (new DateTimeImmutable($date))->format(self::format() . ($withTime ? ' H:i' : ''));
        } catch (Exception) {
            throw new HostError("not a date: $date");
        }
    }

    public static function fromLocal(string $date): string
    {
        $parsed = DateTimeImmutable::createFromFormat('!' . self::format(), substr($date, 0, 10));
        return $parsed === false ? throw new HostError("not a date: $date") : $parsed->format('Y-m-d');
    }

    private static function format(): string
    {
        $setting = Host::current()->database->table('tblconfiguration')->where('setting', 'DateFormat')->value('value');
        return strtr((string) $setting, ['YYYY' => 'Y', 'MM' => 'm', 'DD' => 'd']);
    }
}
