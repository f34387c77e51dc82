<?php

declare(strict_types=1);

namespace OnApp\Panel\Security;

use OnApp\Panel\Engine\Clock;
use OnApp\Panel\Engine\Options;
use OnApp\Panel\Engine\Store;

/** HTTP Basic: login or e-mail address with the password, or the e-mail address with the API key. */
final class Authenticator
{
    public function __construct(
        private readonly Store $store,
        private readonly Clock $clock,
        private readonly Options $options,
    ) {
    }

    public static function hash(string $password): string
    {
        // Fast on purpose: this protects nothing, and documents hold thousands of users.
        return hash('sha256', 'panel:' . $password);
    }

    /** @return array<string, mixed>|null the account the name belongs to, whatever the secret */
    public function account(string $name): ?array
    {
        $name = strtolower($name);
        foreach ($this->store->all('users') as $user) {
            if (strtolower($user['login']) === $name || strtolower($user['email']) === $name) {
                return $user;
            }
        }

        return null;
    }

    /** @return array<string, mixed>|null the user the credentials belong to, of any status */
    public function identify(string $name, string $secret): ?array
    {
        $user = $this->account($name);
        if ($user === null) {
            return null;
        }
        $byKey = $user['api_key'] !== null && strcasecmp($user['email'], $name) === 0 && $user['api_key'] === $secret;

        return $byKey || $user['password_hash'] === self::hash($secret) ? $user : null;
    }

    /** Counts a wrong password; the account is locked when there were too many. */
    public function recordFailure(string $name): void
    {
        $user = $this->account($name);
        if ($user === null || $user['status'] !== 'active') {
            return;
        }
        $failures = $user['failed_logins'] + 1;
        $changes = ['failed_logins' => $failures, 'updated_at' => $user['updated_at']];
        if ($failures >= $this->options->int('lockout_after')) {
            $changes += ['status' => 'locked', 'locked_at' => $this->clock->now()];
        }
        $this->store->update('users', $user['id'], $changes);
    }

    /** @param array<string, mixed> $user */
    public function recordSuccess(array $user): void
    {
        if ($user['failed_logins'] > 0) {
            $this->store->update('users', $user['id'], [
                'failed_logins' => 0, 'updated_at' => $user['updated_at'],
            ]);
        }
    }
}
