<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Call;

use WHMCS\Module\Server\Onapp\Entities;

/** The buyer, as far as the panel wants to know. */
final class Client
{
    private function __construct(
        public readonly string $email,
        public readonly string $firstName,
        public readonly string $lastName,
    ) {
    }

    /** @param array<array-key, mixed> $details `clientsdetails` of a module call */
    public static function fromDetails(array $details): self
    {
        $email = trim(Entities::decode($details['email'] ?? ''));
        $company = trim(Entities::decode($details['companyname'] ?? ''));
        $first = trim(Entities::decode($details['firstname'] ?? ''));
        $last = trim(Entities::decode($details['lastname'] ?? ''));
        // The panel insists on both names; WHMCS lets a company have none.
        $substitute = $company !== '' ? $company : (string) strtok($email, '@');
        return new self($email, $first !== '' ? $first : $substitute, $last !== '' ? $last : $substitute);
    }
}
