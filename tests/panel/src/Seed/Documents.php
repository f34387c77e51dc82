<?php

declare(strict_types=1);

namespace OnApp\Panel\Seed;

use OnApp\Panel\World;

/** The documents a world can begin with. Everything is generated; ids count up from 1 in each table. */
final class Documents
{
    public const NAMES = ['minimal', 'demo', 'large', 'second_cp', 'v3', 'v6'];

    /** Accounts of the start line: name there => id in every document. */
    private const ACCOUNTS = ['admin' => 1, 'reseller' => 2, 'manual_admin' => 3, 'user' => 4, 'user2' => 5];

    private const DEMO_DAYS = 90;

    public static function defaultVersion(string $document): ?string
    {
        return match ($document) {
            'v3' => '3.1',
            'v6' => '6.0',
            default => null,
        };
    }

    public static function fill(World $world): void
    {
        if (!in_array($world->document, self::NAMES, true)) {
            throw new \InvalidArgumentException("No document $world->document");
        }
        $builder = new Builder($world);
        $builder->roles();
        $builder->common();
        match ($world->document) {
            'demo' => self::demo($world, $builder),
            'large' => self::large($builder),
            'second_cp' => self::minimal($builder, 'Second', 'second-'),
            'v3', 'v6' => self::versioned($builder),
            default => self::minimal($builder, 'First', ''),
        };
        EdgeNetwork::fill($world);
    }

    /** @return array<string, array<string, mixed>> login data of the accounts every document has */
    public static function logins(World $world): array
    {
        $logins = [];
        foreach (self::ACCOUNTS as $name => $id) {
            $user = $world->store->get('users', $id);
            if ($user !== null) {
                $logins[$name] = [
                    'id' => $id,
                    'login' => $user['login'],
                    'email' => $user['email'],
                    'password' => Builder::password($user['login']),
                    'api_key' => $user['api_key'],
                ];
            }
        }

        return $logins;
    }

    /** @return array{zone: int, hypervisors: list<int>, network: int, join: int, store: int} */
    private static function minimal(Builder $builder, string $label, string $loginPrefix): array
    {
        $prefix = $loginPrefix === '' ? 1 : 2;
        $plan = $builder->plan($loginPrefix === '' ? 'Standard plan' : 'Second plan');
        $group = $builder->group("$label customers", $plan, Roles::USER);
        self::accounts($builder, $plan, $group, $loginPrefix);
        $zone = $builder->zone("$label zone", 1, 10, $prefix);
        $builder->template($loginPrefix === '' ? 'Debian 12 x64' : 'CentOS 7 x64', 'linux', 'debian');

        return $zone;
    }

    private static function accounts(Builder $builder, int $plan, int $group, string $prefix = ''): void
    {
        $accounts = [
            'admin' => Roles::SUPER, 'reseller' => Roles::ADMIN_EXTENDED, 'manual-admin' => Roles::ADMIN,
            'user' => Roles::USER, 'user2' => Roles::USER,
        ];
        foreach ($accounts as $login => $role) {
            $builder->apiKey($builder->user($prefix . $login, $role, $plan, $group));
        }
    }

    /** Like `minimal`, with a second network, a Windows template, a limited plan and two machines. */
    private static function versioned(Builder $builder): void
    {
        $zone = self::minimal($builder, 'First', '');
        $builder->join($builder->network('Second network', 10, 3), $zone['zone'], 'eth1');
        $builder->template('Windows 2019 Standard', 'windows', 'Windows 2019');
        $builder->plan('Small plan', ['memory' => 1024, 'cpus' => 2, 'ip_addresses' => 2], ['memory' => 128]);
        $builder->machine(
            4,
            1,
            $zone,
            $builder->daysAgo(3),
            ['built' => true, 'booted' => true, 'state' => 'delivered'],
        );
        $builder->machine(5, 1, $zone, $builder->daysAgo(2), ['built' => true, 'state' => 'delivered']);
    }

    private static function demo(World $world, Builder $builder): void
    {
        $plans = [
            $builder->plan('Standard plan'),
            $builder->plan('Free tier plan', [], ['memory' => 256, 'disk_size' => 10, 'ip_addresses' => 1]),
            $builder->plan('Small plan', ['memory' => 4096, 'cpus' => 8, 'disk_size' => 200, 'backup' => 3]),
        ];
        $groups = [
            $builder->group('Customers', $plans[0], Roles::USER),
            $builder->group('Resellers', $plans[1], Roles::USER),
        ];
        self::accounts($builder, $plans[0], $groups[0]);
        $created = [
            'created_at' => $builder->daysAgo(self::DEMO_DAYS),
            'activated_at' => $builder->daysAgo(self::DEMO_DAYS),
        ];
        for ($number = 6; $number <= 20; $number++) {
            $status = [12 => 'suspended', 17 => 'locked'][$number] ?? 'active';
            $builder->user("customer$number", Roles::USER, $plans[$number % 3], $groups[$number % 2], [
                'status' => $status,
            ] + $created);
        }
        $zones = [];
        foreach (['London', 'Frankfurt', 'New York'] as $position => $city) {
            $zones[] = $builder->zone($city, 2, 40, 11 + $position);
        }
        foreach ($zones as $position => $zone) {
            $builder->join($builder->network("Backbone $position", 30, 21 + $position), $zone['zone'], 'eth1');
        }
        $templates = [
            $builder->template('Debian 12 x64', 'linux', 'debian'),
            $builder->template('Rocky Linux 9 x64', 'linux', 'rhel'),
            $builder->template('Windows 2019 Standard', 'windows', 'Windows 2019'),
        ];
        self::demoMachines($world, $builder, $zones, $templates);
    }

    /**
     * Forty machines: running, off, suspended, never built, failed, and one in the middle of its build.
     *
     * @param list<array{zone: int, hypervisors: list<int>, network: int, join: int, store: int}> $zones
     * @param list<int> $templates
     */
    private static function demoMachines(World $world, Builder $builder, array $zones, array $templates): void
    {
        $built = ['built' => true, 'state' => 'delivered'];
        for ($number = 1; $number <= 40; $number++) {
            $userId = 4 + $number % 17;
            $sizes = [
                'memory' => [1024, 2048, 4096][$number % 3], 'cpus' => 1 + $number % 4, 'disk' => 30 + $number,
            ];
            $state = match (true) {
                $number <= 26 => $built + ['booted' => true],
                $number <= 32 => $built,
                $number <= 36 => $built + ['suspended' => true, 'ran_before_suspension' => true],
                $number <= 38 => [],
                default => ['locked' => true],
            };
            $id = $builder->machine(
                $userId,
                $templates[$number % 3],
                $zones[$number % 3],
                $builder->daysAgo(90 - $number % 60),
                $sizes + $state,
            );
            // Every fifth running machine had a day off, so that both prices occur.
            if ($number <= 26 && $number % 5 === 0) {
                $builder->power($id, $builder->daysAgo(20), false);
                $builder->power($id, $builder->daysAgo(19), true);
            }
        }
        $world->lifecycle->build($world->store->get('virtual_machines', 38), $templates[0], true, 1);
    }

    private static function large(Builder $builder): void
    {
        $plan = $builder->plan('Standard plan');
        $group = $builder->group('Customers', $plan, Roles::USER);
        self::accounts($builder, $plan, $group);
        for ($number = 6; $number <= 2500; $number++) {
            $builder->user("customer$number", Roles::USER, $plan, $group);
        }
        $zone = $builder->zone('Big zone', 10, 5200, 1, 4194304);
        $template = $builder->template('Debian 12 x64', 'linux', 'debian');
        $created = $builder->daysAgo(2);
        for ($number = 1; $number <= 5000; $number++) {
            $builder->machine(6 + $number % 2495, $template, $zone, $created, [
                'built' => true, 'booted' => $number % 4 !== 0, 'state' => 'delivered',
            ]);
        }
    }
}
