<?php

declare(strict_types=1);

namespace OnApp\Panel\Security;

use OnApp\Panel\Engine\Store;

/** What a user may do: all objects, own objects, or nothing, by the permission identifiers of the roles. */
final class Permissions
{
    /** Permissions taken away by a fault: user id => identifiers. @var array<int, list<string>> */
    public array $withheld = [];

    public function __construct(private readonly Store $store)
    {
    }

    /**
     * @param array<string, mixed> $user
     * @param string $wanted identifiers separated by `|`, any of which is enough
     * @return 'all'|'own'|null
     */
    public function scope(array $user, string $wanted): ?string
    {
        $held = $this->held($user);
        $own = null;
        foreach (explode('|', $wanted) as $identifier) {
            foreach ($this->implying($identifier) as $candidate) {
                if (isset($held[$candidate])) {
                    return 'all';
                }
                if (isset($held[$candidate . '.own'])) {
                    $own = 'own';
                }
            }
        }

        return $own;
    }

    /**
     * A holder of `virtual_machines.create` alone may not act for others: the manual's role for plain users
     * holds it, too. Acting for others takes the right to update any machine as well.
     *
     * @param array<string, mixed> $user
     */
    public function administersMachines(array $user, string $action): bool
    {
        return $this->scope($user, 'virtual_machines.' . $action) === 'all'
            && $this->scope($user, 'virtual_machines.update') === 'all';
    }

    /** @return list<string> identifiers that grant the wanted one */
    private function implying(string $identifier): array
    {
        if ($identifier === 'any') {
            return ['any'];
        }
        $controller = explode('.', $identifier, 2)[0];
        $names = [$identifier, $controller, $controller . '.manage', '*'];
        if (str_ends_with($identifier, '.list')) {
            $names[] = $controller . '.read';
        }

        return $names;
    }

    /**
     * @param array<string, mixed> $user
     * @return array<string, int>
     */
    private function held(array $user): array
    {
        $held = [];
        foreach ($user['role_ids'] as $roleId) {
            $held += array_flip($this->store->get('roles', $roleId)['permissions'] ?? []);
        }
        foreach ($this->withheld[$user['id']] ?? [] as $identifier) {
            unset($held[$identifier], $held[explode('.', $identifier)[0]]);
        }

        return $held;
    }
}
