<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;
use stdClass;

/** Reads one row by id and says plainly which one is missing. */
final class Tables
{
    private const NAMES = [
        'tblclients' => 'client',
        'tblhosting' => 'service',
        'tblproducts' => 'product',
        'tblservers' => 'server',
        'tblservergroups' => 'server group',
        'tblorders' => 'order',
        'tblinvoices' => 'invoice',
        'tblupgrades' => 'upgrade',
        'tblproductconfigoptions' => 'configurable option',
    ];

    public static function row(Connection $database, string $table, int $id): stdClass
    {
        $row = $database->table($table)->where('id', $id)->first();
        return $row ?? throw new HostError('there is no ' . (self::NAMES[$table] ?? $table) . " $id");
    }
}
