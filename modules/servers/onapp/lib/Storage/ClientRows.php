<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use stdClass;

/** tblonappclients: the panel's user of a client, one for each panel. */
final class ClientRows
{
    public const TABLE = 'tblonappclients';

    public function __construct(private readonly Connection $connection)
    {
    }

    public function find(int $serverId, int $clientId): ?stdClass
    {
        return $this->row($serverId, $clientId)->first();
    }

    /** @param array<string, mixed> $values columns beside the key */
    public function insert(int $serverId, int $clientId, array $values): void
    {
        $now = gmdate('Y-m-d H:i:s');
        // Older versions kept a password here; the column has no default.
        $this->connection->table(self::TABLE)->insert($values + [
            'server_id' => $serverId,
            'client_id' => $clientId,
            'password' => '',
            'email' => '',
            'created_at' => $now,
            'updated_at' => $now,
        ]);
    }

    /** @param array<string, mixed> $values */
    public function update(int $serverId, int $clientId, array $values): void
    {
        $this->row($serverId, $clientId)->update($values + ['updated_at' => gmdate('Y-m-d H:i:s')]);
    }

    public function delete(int $serverId, int $clientId): void
    {
        $this->row($serverId, $clientId)->delete();
    }

    private function row(int $serverId, int $clientId): \Illuminate\Database\Query\Builder
    {
        return $this->connection->table(self::TABLE)->where('server_id', $serverId)->where('client_id', $clientId);
    }
}
