<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;

/** tblonapporders: the template that a client chose for the machine to be made, and what became of making it. */
final class ClientOrders
{
    public const TABLE = 'tblonapporders';

    private const ASKED = 'asked';
    private const DONE = 'done';
    private const FAILED = 'failed';

    public function __construct(private readonly Connection $connection)
    {
    }

    public function place(int $serviceId, ?int $template): void
    {
        $values = ['template_id' => $template, 'state' => self::ASKED, 'asked_at' => Database::now($this->connection)];
        $this->connection->table(self::TABLE)->updateOrInsert(['service_id' => $serviceId], $values);
    }

    public function end(int $serviceId, bool $isDone): void
    {
        $state = $isDone ? self::DONE : self::FAILED;
        $this->connection->table(self::TABLE)->where('service_id', $serviceId)->update(['state' => $state]);
    }

    /** @return int|null null: the client chose none */
    public function template(int $serviceId): ?int
    {
        $template = $this->connection->table(self::TABLE)->where('service_id', $serviceId)->value('template_id');
        return $template === null ? null : (int) $template;
    }

    /** Whether somebody is at it. What died meanwhile is not: the client may ask again. */
    public function isUnderWay(int $serviceId): bool
    {
        $state = $this->connection->table(self::TABLE)->where('service_id', $serviceId)->value('state');
        // From the click on, also while it waits to begin, the lease is held.
        return $state === self::ASKED && (new Leases($this->connection))->isHeld("service:$serviceId");
    }

    /** The last try ended badly, or nobody knows how. */
    public function hasFailed(int $serviceId): bool
    {
        $state = $this->connection->table(self::TABLE)->where('service_id', $serviceId)->value('state');
        return $state === self::FAILED || ($state === self::ASKED && !$this->isUnderWay($serviceId));
    }

    public function delete(int $serviceId): void
    {
        $this->connection->table(self::TABLE)->where('service_id', $serviceId)->delete();
    }
}
