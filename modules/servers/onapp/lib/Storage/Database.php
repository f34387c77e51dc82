<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Database\Capsule;
use WHMCS\Module\Server\Onapp\ModuleException;

/** The database of WHMCS, ready for the module: tables up to date and every statement committed at once. */
final class Database
{
    private static bool $prepared = false;

    public static function prepared(): Connection
    {
        $connection = Capsule::connection();
        // What a workflow records before it calls the panel must outlive this process; inside of somebody
        // else's transaction it would not.
        if ($connection->transactionLevel() !== 0) {
            throw ModuleException::because('inside_transaction');
        }
        if (!self::$prepared) {
            (new Schema($connection))->bringUpToDate();
            self::$prepared = true;
        }
        return $connection;
    }

    /** Seconds since 1970 by the clock that all web servers of an installation share. */
    public static function now(Connection $connection): int
    {
        return (int) $connection->selectOne('SELECT UNIX_TIMESTAMP() AS now')->now;
    }

    public static function isDuplicate(\PDOException $failure): bool
    {
        $duplicateEntry = 1062;
        return (int) ($failure->errorInfo[1] ?? 0) === $duplicateEntry;
    }
}
