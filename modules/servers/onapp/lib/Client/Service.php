<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;

/** A service, as its client sees it. */
final class Service
{
    public function __construct(
        public readonly int $id,
        public readonly int $clientId,
        public readonly string $product,
        public readonly string $status,
        public readonly bool $isUpgradable,
        public readonly ServiceCall $call,
        public readonly int $trafficMb = 0,
        public readonly int $trafficLimitMb = 0,
    ) {
    }

    public function isActive(): bool
    {
        return $this->status === 'Active';
    }

    public function isSuspended(): bool
    {
        return $this->status === 'Suspended';
    }

    /** What to call it: its host name, where it has one. */
    public function name(): string
    {
        return $this->call->domain !== '' ? $this->call->domain : $this->product;
    }
}
