<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Exception\NotFoundException;
use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\StoredNumber;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Product\UserProperties;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\Products;

/**
 * Tries a server: address, certificate, credentials, every permission of its login, and those of the roles that
 * products give to users of clients there.
 */
final class TestConnection
{
    public function run(ServerCall $server, Report $report): void
    {
        $panel = Connector::open($server, Switches::defaults(), $report);
        $report->learned(['version' => $panel->version()]);
        $sentences = [];
        $missing = self::listed($panel->missingPermissions());
        if ($missing !== '') {
            $sentences[] = Language::text('permissions_missing', ['list' => $missing]);
        }
        foreach ($this->roleSets($server->id) as $roles) {
            $sentences[] = $this->userRoles($panel, $roles);
        }
        $sentences = array_unique(array_filter($sentences, 'strlen'));
        if ($sentences !== []) {
            throw new ModuleException(implode(' ', $sentences));
        }
    }

    /** @param list<int> $roles */
    private function userRoles(Panel $panel, array $roles): string
    {
        $values = ['roles' => implode(', ', $roles)];
        try {
            $missing = self::listed($panel->missingUserPermissions($roles));
        } catch (NotFoundException) {
            return Language::text('user_role_gone', $values);
        }
        return $missing === '' ? '' : Language::text('user_permissions_missing', $values + ['list' => $missing]);
    }

    /**
     * Of products that are pinned to the server or sold through groups. A server that is not saved yet has none.
     *
     * @return array<string, list<int>>
     */
    private function roleSets(int $serverId): array
    {
        $sets = [];
        foreach ((new Products(Database::prepared()))->all() as $columns) {
            $pinned = StoredNumber::id($columns[1]);
            $user = UserProperties::parse($columns[21]);
            if ($user !== null && ($pinned === null || $pinned === $serverId)) {
                $sets[implode(',', $user->roles)] = $user->roles;
            }
        }
        return $sets;
    }

    /** @param list<array{permission: string, needed_for: string, message: string}> $refusals */
    private static function listed(array $refusals): string
    {
        $texts = array_map(
            static fn (array $refusal): string => "{$refusal['permission']} ({$refusal['needed_for']})",
            $refusals,
        );
        return implode(', ', $texts);
    }
}
