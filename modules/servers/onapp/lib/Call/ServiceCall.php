<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Call;

use WHMCS\Module\Server\Onapp\Entities;
use WHMCS\Module\Server\Onapp\ModuleException;

/** What WHMCS says about a service when it calls the module. */
final class ServiceCall
{
    public const LAST_COLUMN = 24;

    /** @param array<int, string> $columns product settings as stored, by position */
    private function __construct(
        public readonly int $serviceId,
        public readonly int $clientId,
        public readonly int $productId,
        public readonly string $productType,
        public readonly string $domain,
        #[\SensitiveParameter] public readonly string $password,
        public readonly array $columns,
        public readonly Client $client,
        public readonly ServerCall $server,
    ) {
    }

    /** @param array<string, mixed> $params */
    public static function fromParams(array $params): self
    {
        $serviceId = (int) ($params['serviceid'] ?? 0);
        if ($serviceId <= 0) {
            throw ModuleException::because('no_service');
        }
        $details = $params['clientsdetails'] ?? [];
        return new self(
            $serviceId,
            (int) ($params['userid'] ?? 0),
            (int) ($params['pid'] ?? $params['packageid'] ?? 0),
            (string) ($params['producttype'] ?? ''),
            Entities::decode($params['domain'] ?? ''),
            (string) ($params['password'] ?? ''),
            self::columnsOf($params),
            Client::fromDetails(is_array($details) ? $details : []),
            ServerCall::fromParams($params),
        );
    }

    /**
     * @param array<string, mixed> $params
     * @return array<int, string>
     */
    public static function columnsOf(array $params): array
    {
        $columns = [];
        for ($position = 1; $position <= self::LAST_COLUMN; $position++) {
            $value = $params["configoption$position"] ?? '';
            $columns[$position] = is_scalar($value) ? trim((string) $value) : '';
        }
        return $columns;
    }
}
