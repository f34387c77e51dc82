<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\ModuleException;

/** The right to work on something, held by this process. */
final class Lease
{
    public function __construct(
        private readonly Connection $connection,
        private readonly string $name,
        private readonly int $fence,
        private readonly int $seconds,
    ) {
    }

    /**
     * Writes something if this process still holds the lease, and extends it, all in one transaction.
     *
     * @template T
     * @param callable(): T $write
     * @return T
     */
    public function guard(callable $write): mixed
    {
        return $this->connection->transaction(function () use ($write): mixed {
            $row = $this->connection->table(Leases::TABLE)->where('name', $this->name)->lockForUpdate()->first();
            if ($row === null || (int) $row->fence !== $this->fence) {
                throw ModuleException::because('lease_lost');
            }
            $expires = Database::now($this->connection) + $this->seconds;
            $this->connection->table(Leases::TABLE)->where('name', $this->name)->update(['expires_at' => $expires]);
            return $write();
        });
    }

    /** A sign of life. */
    public function extend(): void
    {
        $this->guard(static fn (): bool => true);
    }

    public function release(): void
    {
        // The row stays, because the fence must go on growing.
        $this->connection->table(Leases::TABLE)->where('name', $this->name)->where('fence', $this->fence)
            ->update(['holder' => '', 'expires_at' => 0]);
    }
}
