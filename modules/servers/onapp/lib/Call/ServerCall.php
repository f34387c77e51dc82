<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Call;

use WHMCS\Module\Server\Onapp\Entities;

/** A panel's address and credentials, as WHMCS keeps them. */
final class ServerCall
{
    public function __construct(
        public readonly int $id,
        public readonly string $hostname,
        public readonly string $ip,
        public readonly string $port,
        public readonly bool $secure,
        public readonly string $username,
        #[\SensitiveParameter] public readonly string $password,
    ) {
    }

    /** @param array<string, mixed> $params of a module function */
    public static function fromParams(array $params): self
    {
        return new self(
            (int) ($params['serverid'] ?? 0),
            Entities::decode($params['serverhostname'] ?? ''),
            Entities::decode($params['serverip'] ?? ''),
            (string) ($params['serverport'] ?? ''),
            in_array($params['serversecure'] ?? false, [true, 1, '1', 'on'], true),
            Entities::decode($params['serverusername'] ?? ''),
            Entities::decode($params['serverpassword'] ?? ''),
        );
    }

    /** @return array<string, mixed> in the form that OnApp\Provisioning\Panel takes */
    public function settings(): array
    {
        return [
            'hostname' => $this->hostname,
            'ip' => $this->ip,
            'port' => $this->port,
            'secure' => $this->secure,
            'username' => $this->username,
            'password' => $this->password,
        ];
    }
}
