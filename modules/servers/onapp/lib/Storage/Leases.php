<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use Illuminate\Database\QueryException;
use WHMCS\Module\Server\Onapp\ModuleException;

/**
 * Hands out the right to work on something to one process at a time, over all web servers of an installation.
 *
 * A lease ends by itself, so that a process that died stops nobody; the lease of a process of this machine that is
 * known to be dead is taken over at once. The fence grows with every holder: a process that lost its lease while it was
 * busy elsewhere can no longer write.
 */
final class Leases
{
    public const TABLE = 'tblonappleases';

    /** Seconds to wait for somebody else: none; until what takes a moment is over; as long as a lease may last. */
    public const NOT_AT_ALL = 0;
    public const BRIEFLY = 5;
    public const FOR_A_LEASE = PHP_INT_MAX;

    private const PAUSE_US = 200000;

    private readonly ProcessIdentity $self;

    public function __construct(private readonly Connection $connection)
    {
        $this->self = new ProcessIdentity();
    }

    /**
     * Waits as told, and never longer than one lease lasts: whoever still works then extends its own.
     *
     * @param int $patience seconds
     */
    public function acquire(string $name, int $seconds, int $patience = self::NOT_AT_ALL): Lease
    {
        $giveUpAt = microtime(true) + min($patience, $seconds + 1);
        while (($fence = $this->attempt($name, $seconds)) === null) {
            if (microtime(true) >= $giveUpAt) {
                throw ModuleException::because('busy');
            }
            usleep(self::PAUSE_US);
        }
        return new Lease($this->connection, $name, $fence, $seconds);
    }

    /** @return Lease|null null: somebody else holds it */
    public function attemptFor(string $name, int $seconds): ?Lease
    {
        $fence = $this->attempt($name, $seconds);
        return $fence === null ? null : new Lease($this->connection, $name, $fence, $seconds);
    }

    /** Whether somebody is at work on it. */
    public function isHeld(string $name): bool
    {
        $row = $this->connection->table(self::TABLE)->where('name', $name)->first();
        return $row !== null && $row->holder !== '' && Database::now($this->connection) < (int) $row->expires_at
            && !ProcessIdentity::isGone($row->holder);
    }

    /** @return int|null the new fence, or null while somebody else holds the lease */
    private function attempt(string $name, int $seconds): ?int
    {
        $now = Database::now($this->connection);
        $values = ['holder' => $this->self->text, 'expires_at' => $now + $seconds];
        $row = $this->connection->table(self::TABLE)->where('name', $name)->first();
        if ($row === null) {
            return $this->insert(['name' => $name, 'fence' => 1] + $values) ? 1 : null;
        }
        $isFree = $row->holder === '' || $now >= (int) $row->expires_at || $this->isOver($row->holder);
        if (!$isFree) {
            return null;
        }
        $fence = (int) $row->fence + 1;
        $changed = $this->connection->table(self::TABLE)
            ->where('name', $name)->where('fence', $row->fence)->update(['fence' => $fence] + $values);
        return $changed === 1 ? $fence : null;
    }

    /** A lease of this very process is left from an earlier request, which ended without giving it back. */
    private function isOver(string $holder): bool
    {
        return $holder === $this->self->text || ProcessIdentity::isGone($holder);
    }

    /** @param array<string, mixed> $row */
    private function insert(array $row): bool
    {
        try {
            return $this->connection->table(self::TABLE)->insert($row);
        } catch (QueryException $failure) {
            return Database::isDuplicate($failure) ? false : throw $failure;
        }
    }
}
