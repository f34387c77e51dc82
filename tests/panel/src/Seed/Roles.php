<?php

declare(strict_types=1);

namespace OnApp\Panel\Seed;

/** The roles every document has. The lists are those of the modules' manual; only the extended one adds to it. */
final class Roles
{
    public const SUPER = 1;
    public const USER = 2;
    public const ADMIN = 3;
    public const ADMIN_EXTENDED = 4;
    public const CDN_ADMIN = 5;
    public const CDN_USER = 6;
    public const USER_EXTENDED = 7;

    /** Section 1.5 of the manual. */
    public const ADMIN_PERMISSIONS = [
        'billing_plans.list', 'billing_plans.read', 'data_store_zones.list', 'data_store_zones.read',
        'data_stores.read', 'firewall_rules', 'hypervisor_zones', 'hypervisors.read',
        'hypervisors.read_vm_creation', 'ip_address_joins', 'ip_address_joins.create', 'ip_address_joins.delete',
        'ip_address_joins.read', 'ip_address_pools.read', 'ip_addresses', 'network_zones.list',
        'network_zones.read', 'networks', 'permissions.read', 'resource_limits.read', 'roles.read',
        'settings.version', 'templates.read', 'user_groups.list', 'users.change_password', 'users.create',
        'users.delete', 'users.login_as', 'users.read', 'users.read_prices.total_cost',
        'users.read_prices.vm_prices', 'users.suspend', 'users.unlock', 'users.update', 'virtual_machines',
        'vm_stats',
    ];

    /** What the calls of the `onapp` module demand beyond section 1.5. */
    public const ADMIN_ADDITIONS = [
        'users.update_api_key', 'disks', 'buckets.list', 'buckets.read', 'transactions.list', 'transactions.read',
    ];

    /** Section 1.6 of the manual. */
    public const USER_PERMISSIONS = [
        'virtual_machines.read.own', 'monthly_bills.read.own', 'users.change_password.own',
        'virtual_machines.create', 'disks.read.own', 'virtual_machines.migrate.own', 'backups.delete.own',
        'backups.create.own', 'disks.autobackup.own', 'base_resources.read.own', 'users.read_prices.vm_prices',
        'users.read_prices.summary_payments', 'templates.manage.own', 'data_stores.read', 'users.update.own',
        'backups.read.own', 'users.read_prices.hourly_price', 'virtual_machines.delete.own', 'backups.update.own',
        'nameservers.read', 'groups.read', 'firewall_rules.delete.own', 'billing_plans.read.own',
        'transactions.list.own', 'load_balancers.migrate.own', 'users.read.own', 'iso_joins.read.own',
        'payments.read.own', 'firewall_rules.read.own', 'users.read_prices.outstanding_amount',
        'log_items.list.own', 'disks.update.own', 'virtual_machines.power.own',
        'virtual_machines.reset_root_password.own', 'transactions.read.own', 'ip_addresses.read',
        'disks.delete.own', 'resource_limits.read.own', 'firewall_rules.create.own', 'iso_joins.delete.own',
        'virtual_machines.update.own', 'disks.create', 'payments.read', 'vm_stats.read.own', 'log_items.read.own',
        'ip_address_joins.create.own', 'firewall_rules.update.own', 'transactions.delete.own', 'io_stats.read.own',
        'isos.manage.own', 'iso_joins.create.own', 'log_items.delete.own', 'ip_address_joins.delete.own',
        'users.read_prices.backups_templates', 'users.update_api_key.own', 'virtual_machines.rebuild_network.own',
        'virtual_machines.console.own', 'networks.read', 'users.read_prices.billing_plan', 'backups.convert.own',
        'roles.read', 'ip_address_joins.read', 'users.read_prices.monthly_price',
    ];

    /** What the client pages of the `onapp` module demand beyond section 1.6. */
    public const USER_ADDITIONS = [
        'schedules.create', 'schedules.read.own', 'schedules.update.own', 'schedules.delete.own',
        'auto_scalings.create', 'auto_scalings.read.own', 'auto_scalings.update.own', 'auto_scalings.delete.own',
    ];

    /** Section 3.5 of the manual. */
    public const CDN_ADMIN_PERMISSIONS = [
        'billing_plans.list', 'billing_plans.read', 'cdn_resources', 'cdn_usage_stats', 'cdn_usage_stats.read',
        'currencies.read', 'edge_groups.read', 'groups.read', 'permissions.read', 'roles.read', 'settings.version',
        'user_groups.list', 'user_groups.read', 'users.create', 'users.delete', 'users.login_as', 'users.read',
        'users.suspend', 'users.unlock', 'users.update',
    ];

    /** Section 3.6 of the manual. */
    public const CDN_USER_PERMISSIONS = [
        'cdn_resources.create', 'cdn_resources.delete.own', 'cdn_resources.read.own', 'cdn_resources.update.own',
        'cdn_usage_stats.read.own', 'base_resources.read.own', 'billing_plans.read.own', 'settings.version',
        'users.read.own',
    ];

    /** @return array<int, array{0: string, 1: list<string>}> label and permissions by id */
    public static function all(): array
    {
        return [
            self::SUPER => ['Super', ['*']],
            self::USER => ['User', self::USER_PERMISSIONS],
            self::ADMIN => ['Admin (VM)', self::ADMIN_PERMISSIONS],
            self::ADMIN_EXTENDED => ['Admin (VM) extended', [...self::ADMIN_PERMISSIONS, ...self::ADMIN_ADDITIONS]],
            self::CDN_ADMIN => ['CDN Admin', self::CDN_ADMIN_PERMISSIONS],
            self::CDN_USER => ['CDN User', self::CDN_USER_PERMISSIONS],
            self::USER_EXTENDED => ['User extended', [...self::USER_PERMISSIONS, ...self::USER_ADDITIONS]],
        ];
    }
}
