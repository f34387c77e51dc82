<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Database\Capsule;
use WHMCS\Module\Server\Onapp\Language;

/** Forgets services and clients that WHMCS has deleted. What they had on a panel stays there and is logged. */
final class Removal
{
    public static function ofService(int $serviceId): void
    {
        $connection = self::connection();
        if ($connection === null || $serviceId <= 0) {
            return;
        }
        $row = (new ServiceRows($connection))->find($serviceId);
        if ($row !== null) {
            self::forget($connection, $row);
        }
        (new ClientOrders($connection))->delete($serviceId);
        self::dropLeases($connection, $serviceId);
    }

    public static function ofClient(int $clientId): void
    {
        $connection = self::connection();
        if ($connection === null || $clientId <= 0) {
            return;
        }
        foreach ($connection->table(ServiceRows::TABLE)->where('client_id', $clientId)->get() as $row) {
            self::forget($connection, new ServiceRow($row));
            (new ClientOrders($connection))->delete((int) $row->service_id);
            self::dropLeases($connection, (int) $row->service_id);
        }
        foreach ($connection->table(ClientRows::TABLE)->where('client_id', $clientId)->get() as $row) {
            $values = ['client' => $clientId, 'user' => (string) $row->onapp_user_id, 'server' => $row->server_id];
            logActivity(Language::text('user_left', $values), $clientId);
            $connection->table(Leases::TABLE)->where('name', "user:{$row->server_id}:$clientId")->delete();
        }
        $connection->table(ClientRows::TABLE)->where('client_id', $clientId)->delete();
    }

    private static function dropLeases(Connection $connection, int $serviceId): void
    {
        $names = ["service:$serviceId", "bandwidth:$serviceId"];
        $connection->table(Leases::TABLE)->whereIn('name', $names)->delete();
    }

    private static function forget(Connection $connection, ServiceRow $row): void
    {
        (new ServiceRows($connection))->delete($row->serviceId);
        logActivity(Language::text('machine_left', [
            'service' => $row->serviceId,
            'machine' => (string) ($row->machineId ?? $row->marker),
            'server' => (string) $row->serverId,
        ]));
    }

    /** @return Connection|null null: the module was never used here, or not since it was updated */
    private static function connection(): ?Connection
    {
        $connection = Capsule::connection();
        $schema = new Schema($connection);
        if ($schema->reached() === 0) {
            return null;
        }
        $schema->bringUpToDate();
        return $connection;
    }
}
