<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;

/** tblonappservices: the machine of a service. */
final class ServiceRows
{
    public const TABLE = 'tblonappservices';

    public function __construct(private readonly Connection $connection)
    {
    }

    public function find(int $serviceId): ?ServiceRow
    {
        $row = $this->connection->table(self::TABLE)->where('service_id', $serviceId)->first();
        return $row === null ? null : new ServiceRow($row);
    }

    /** @param array<string, mixed> $values columns beside the key */
    public function insert(int $serviceId, array $values): void
    {
        $now = gmdate('Y-m-d H:i:s');
        $this->connection->table(self::TABLE)->insert(
            ['service_id' => $serviceId, 'created_at' => $now, 'updated_at' => $now] + $values,
        );
    }

    /** @param array<string, mixed> $values */
    public function update(int $serviceId, array $values): void
    {
        $this->connection->table(self::TABLE)->where('service_id', $serviceId)
            ->update($values + ['updated_at' => gmdate('Y-m-d H:i:s')]);
    }

    /** @param list<string> $resources what waits for a restart or rebuild; none: everything has taken effect */
    public function setPending(int $serviceId, array $resources): void
    {
        $this->update($serviceId, ['pending' => implode(',', array_unique($resources))]);
    }

    /** Forgets the machine and its addresses. */
    public function delete(int $serviceId): void
    {
        $this->connection->table('tblonappips')->where('serviceid', $serviceId)->delete();
        $this->connection->table(self::TABLE)->where('service_id', $serviceId)->delete();
    }

    /** @return list<int> machines of a client on a panel that belong to a service, whatever its status */
    public function machinesOf(int $serverId, int $clientId): array
    {
        return $this->connection->table(self::TABLE . ' as m')->join('tblhosting as h', 'h.id', '=', 'm.service_id')
            ->where('m.server_id', $serverId)->where('h.userid', $clientId)->whereNotNull('m.vm_id')
            ->pluck('m.vm_id')->map(intval(...))->all();
    }

    /** How many services of a client have a machine on a panel. */
    public function countOf(int $serverId, int $clientId): int
    {
        return $this->connection->table(self::TABLE)
            ->where('server_id', $serverId)->where('client_id', $clientId)->count();
    }
}
