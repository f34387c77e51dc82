<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Storage\ClientOrders;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;

/** How far the making of a machine has come, as long as none is recorded. */
final class Phase
{
    public const NONE_NEEDED = '';
    public const ABSENT = 'absent';
    public const CREATING = 'creating';
    public const INTERRUPTED = 'interrupted';

    public static function of(Connection $connection, int $serviceId, ?ServiceRow $row): string
    {
        if ($row?->machineId !== null) {
            return self::NONE_NEEDED;
        }
        $isBegun = $row !== null || (new ClientOrders($connection))->isAsked($serviceId);
        return match (true) {
            $isBegun && (new Leases($connection))->isHeld("service:$serviceId") => self::CREATING,
            $row?->state === ServiceRow::CREATING => self::INTERRUPTED,
            default => self::ABSENT,
        };
    }
}
