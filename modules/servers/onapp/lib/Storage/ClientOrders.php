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

    /**
     * Whether it was asked for and nobody has said how it ended. From the click on, also while it waits to begin,
     * the lease of the service is held: without it, whoever was at it died, and the client may ask again.
     */
    public function isAsked(int $serviceId): bool
    {
        return $this->state($serviceId) === self::ASKED;
    }

    /** The last try ended badly, or nobody knows how: to be asked when nobody is at work. */
    public function hasFailed(int $serviceId): bool
    {
        return in_array($this->state($serviceId), [self::FAILED, self::ASKED], true);
    }

    public function delete(int $serviceId): void
    {
        $this->connection->table(self::TABLE)->where('service_id', $serviceId)->delete();
    }

    private function state(int $serviceId): ?string
    {
        return $this->connection->table(self::TABLE)->where('service_id', $serviceId)->value('state');
    }
}
