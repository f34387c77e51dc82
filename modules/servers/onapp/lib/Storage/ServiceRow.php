<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use stdClass;

/** What is recorded about the machine of a service. */
final class ServiceRow
{
    /** How far the making and the deleting of the machine have come. */
    public const CREATING = 'creating';
    public const CREATED = 'created';
    public const DELETING = 'deleting';

    public readonly int $serviceId;
    public readonly ?int $serverId;
    public readonly ?int $machineId;
    public readonly string $state;
    public readonly ?string $identifier;
    public readonly ?string $token;
    public readonly ?string $marker;
    public readonly ?int $startedAt;
    public readonly ?int $rateLimit;
    public readonly ?int $addresses;

    /** @var list<string> what takes effect at the next restart, by resource; "template" waits for a rebuild */
    public readonly array $pending;

    public function __construct(stdClass $row)
    {
        $this->serviceId = (int) $row->service_id;
        $this->serverId = self::number($row->server_id);
        $this->machineId = self::number($row->vm_id);
        $this->state = (string) $row->state;
        $this->identifier = $row->identifier;
        $this->token = $row->token;
        $this->marker = $row->marker;
        $this->startedAt = self::number($row->started_at);
        $this->rateLimit = self::number($row->rate_limit);
        $this->addresses = self::number($row->ip_addresses);
        $this->pending = array_values(array_filter(explode(',', (string) ($row->pending ?? '')), 'strlen'));
    }

    private static function number(mixed $value): ?int
    {
        return $value === null ? null : (int) $value;
    }
}
