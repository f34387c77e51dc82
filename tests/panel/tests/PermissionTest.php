<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

use OnApp\Panel\Routing\Routes;
use OnApp\Panel\Seed\Roles;

/** Every route with every seeded role, and the lists of the manual. */
final class PermissionTest extends PanelTestCase
{
    private const ROLES = [
        'admin' => Roles::SUPER, 'reseller' => Roles::ADMIN_EXTENDED, 'manual_admin' => Roles::ADMIN,
        'user' => Roles::USER, 'cdn_admin' => Roles::CDN_ADMIN, 'cdn_user' => Roles::CDN_USER,
        'vm_user' => Roles::USER_EXTENDED,
    ];

    /**
     * Written out by hand, apart from the table: what each role gets on calls that matter. Roles not named get 403.
     */
    private const KNOWN = [
        'GET /version' => ['admin', 'reseller', 'manual_admin', 'cdn_admin', 'cdn_user'],
        'POST /users/:id/make_new_api_key' => ['admin', 'reseller', 'user', 'vm_user'],
        'GET /roles' => ['admin', 'reseller', 'manual_admin', 'user', 'cdn_admin', 'vm_user'],
        'GET /billing/buckets' => ['admin', 'reseller'],
        'PUT /settings/disks/:disk' => ['admin', 'reseller', 'user', 'vm_user'],
        'PUT /users/:id/resource_limit' => ['admin'],
        'POST /users' => ['admin', 'reseller', 'manual_admin', 'cdn_admin'],
        'POST /virtual_machines/:id/suspend' => ['admin', 'reseller', 'manual_admin'],
        'POST /virtual_machines/:id/unlock' => ['admin', 'reseller', 'manual_admin'],
        'PUT /virtual_machines/:id/network_interfaces/:nic' => ['admin', 'reseller', 'manual_admin'],
        'GET /settings/networks/:id/ip_addresses' => ['admin', 'reseller', 'manual_admin', 'user', 'vm_user'],
        'GET /templates' => ['admin', 'reseller', 'manual_admin', 'user', 'vm_user'],
        'GET /backups/:backup' => ['admin', 'user', 'vm_user'],
        'GET /virtual_machines/:id/schedules' => ['admin', 'vm_user'],
        'POST /settings/disks/:disk/schedules' => ['admin', 'vm_user'],
        'DELETE /settings/schedules/:schedule' => ['admin', 'vm_user'],
        'POST /virtual_machines/:id/auto_scaling' => ['admin', 'vm_user'],
    ];

    public function testSeededRolesAreExactlyTheListsOfTheManual(): void
    {
        self::assertCount(36, Roles::ADMIN_PERMISSIONS);
        self::assertCount(63, Roles::USER_PERMISSIONS);
        self::assertCount(20, Roles::CDN_ADMIN_PERMISSIONS);
        self::assertCount(9, Roles::CDN_USER_PERMISSIONS);
        self::assertSame([], array_intersect(Roles::USER_ADDITIONS, Roles::USER_PERMISSIONS));
        $roles = array_column($this->get('admin', '/roles.json')->items(), null, 'id');
        foreach (Roles::all() as $id => [$label, $permissions]) {
            self::assertSame($label, $roles[$id]['label']);
            $held = array_map(
                static fn (array $item): string => $item['permission']['identifier'],
                $roles[$id]['permissions'],
            );
            self::assertSame($permissions, $held);
        }
    }

    public function testEveryRouteWithEveryRole(): void
    {
        $this->addAccounts();
        $hit = [];
        foreach (Routes::TABLE as $line) {
            [$verb, $path, $permission] = $line;
            if ($permission === 'public' || ($line[5] ?? null) !== null) {
                continue;
            }
            foreach (self::ROLES as $who => $roleId) {
                // No such object, so that nothing happens: only "forbidden or not" is looked at.
                $target = (string) preg_replace('~:[a-z]+~', '999999', $path);
                $reply = $this->call($who, $verb, $target . '.json', $verb === 'GET' ? null : []);
                $allowed = $permission === '' || $this->grants(Roles::all()[$roleId][1], $permission);
                self::assertSame($allowed, $reply->status !== 403, "$who $verb $path answered $reply->status");
                self::assertNotSame(500, $reply->status, "$verb $path: $reply->body");
                if (!$allowed) {
                    $named = explode('|', $permission)[0];
                    self::assertSame(
                        ["You do not have permissions for this action ($named)"],
                        $reply->json()['errors'],
                    );
                }
                $hit["$verb $path"][] = $allowed ? $who : '';
            }
        }
        foreach (self::KNOWN as $route => $roles) {
            self::assertSame($roles, array_values(array_filter($hit[$route])), $route);
        }
    }

    public function testTheNameOfThePermissionCanBeKeptBack(): void
    {
        self::$panel->control('POST', '/options', ['name_permission' => false]);
        $reply = $this->get('user', '/version.json');
        self::assertSame(403, $reply->status);
        self::assertSame(['You do not have permissions for this action'], $reply->json()['errors']);
    }

    public function testOwnObjectsOnly(): void
    {
        $own = $this->createMachine('user')['id'];
        $foreign = $this->createMachine('user2')['id'];
        self::$panel->clock(80);
        self::assertSame([$own], array_column($this->get('user', '/virtual_machines.json')->items(), 'id'));
        self::assertSame(
            [$own, $foreign],
            array_column($this->get('manual_admin', '/virtual_machines.json')->items(), 'id'),
        );
        $paths = [
            "/virtual_machines/$foreign.json", "/virtual_machines/$foreign/disks.json", '/settings/disks/2.json',
            "/virtual_machines/$foreign/ip_addresses.json", "/virtual_machines/$foreign/network_interfaces.json",
            "/virtual_machines/$foreign/cpu_usage.json", "/virtual_machines/$foreign/firewall_rules.json",
            "/virtual_machines/$foreign/transactions.json", '/users/5.json', '/users/5/virtual_machines.json',
            '/users/5/payments.json', '/users/5/user_statistics.json', "/virtual_machines/$foreign/backups.json",
        ];
        foreach ($paths as $path) {
            self::assertSame(404, $this->get('user', $path)->status, $path);
            self::assertSame(200, $this->get('admin', $path)->status, $path);
        }
        self::assertSame(404, $this->call('user', 'DELETE', "/virtual_machines/$foreign.json")->status);
        self::assertSame([4], array_column($this->get('user', '/users.json')->items(), 'id'));
        $seen = $this->get('user', '/transactions.json?per_page=all')->items();
        self::assertSame([4], array_values(array_unique(array_column($seen, 'user_id'))));
        self::$panel->control('POST', '/options', ['foreign_status' => 403]);
        self::assertSame(403, $this->get('user', "/virtual_machines/$foreign.json")->status);
    }

    public function testOnlyAdministratorsCreateForOthers(): void
    {
        self::assertSame(5, $this->createMachine('reseller', ['user_id' => 5])['user_id']);
        self::assertSame(5, $this->createMachine('manual_admin', ['user_id' => 5])['user_id']);
        self::assertSame(4, $this->createMachine('user', ['user_id' => 5])['user_id']);
        self::assertSame(2, $this->createMachine('reseller')['user_id']);
    }

    public function testNotes(): void
    {
        $machine = $this->createMachine('user', ['note' => 'whmcs:abc:7']);
        self::assertSame('whmcs:abc:7', $machine['note']);
        $path = "/virtual_machines/{$machine['id']}.json";
        $byAdmin = $this->createMachine('reseller', ['user_id' => 4, 'admin_note' => 'whmcs:abc:8', 'note' => 'n']);
        self::assertSame(['whmcs:abc:8', 'n', 4], [$byAdmin['admin_note'], $byAdmin['note'], $byAdmin['user_id']]);
        $refused = $this->call('user', 'POST', '/virtual_machines.json', ['virtual_machine' => ['admin_note' => 'x']]);
        self::assertSame(403, $refused->status);
        self::$panel->clock(200);
        $change = fn (string $who, array $fields): int
            => $this->call($who, 'PUT', $path, ['virtual_machine' => $fields])->status;
        self::assertSame(204, $change('user', ['note' => 'changed']));
        self::assertSame(403, $change('user', ['admin_note' => 'mine']));
        self::assertSame(204, $change('user', ['admin_note' => null, 'note' => 'again']), 'unchanged is no attempt');
        self::assertSame(204, $change('manual_admin', ['admin_note' => 'seen']));
        $after = $this->get('user', $path)->fields();
        self::assertSame(['again', 'seen'], [$after['note'], $after['admin_note']]);
    }

    private function addAccounts(): void
    {
        $accounts = [
            'cdn_admin' => Roles::CDN_ADMIN, 'cdn_user' => Roles::CDN_USER, 'vm_user' => Roles::USER_EXTENDED,
        ];
        foreach ($accounts as $login => $role) {
            $reply = $this->call('admin', 'POST', '/users.json', ['user' => [
                'login' => $login, 'email' => "$login@example.test", 'first_name' => 'C', 'last_name' => 'D',
                'password' => "$login-Secret1", 'role_ids' => [$role],
            ]]);
            self::assertSame(201, $reply->status, $reply->body);
        }
    }

    /** @param list<string> $held */
    private function grants(array $held, string $wanted): bool
    {
        foreach (explode('|', $wanted) as $identifier) {
            [$controller] = explode('.', $identifier);
            $granting = [$identifier, $controller, "$controller.manage", '*'];
            if (str_ends_with($identifier, '.list')) {
                $granting[] = "$controller.read";
            }
            foreach ($granting as $candidate) {
                if (in_array($candidate, $held, true) || in_array("$candidate.own", $held, true)) {
                    return true;
                }
            }
        }

        return false;
    }
}
