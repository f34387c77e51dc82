<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

use OnApp\Panel\Model\Activity;
use OnApp\Panel\Model\AutoScaling;
use OnApp\Panel\Model\Backups;
use OnApp\Panel\Model\Billing;
use OnApp\Panel\Model\CdnResources;
use OnApp\Panel\Model\Disks;
use OnApp\Panel\Model\DnsRecords;
use OnApp\Panel\Model\DnsZones;
use OnApp\Panel\Model\EdgeGroups;
use OnApp\Panel\Model\Firewall;
use OnApp\Panel\Model\Infrastructure;
use OnApp\Panel\Model\MachineActions;
use OnApp\Panel\Model\Machines;
use OnApp\Panel\Model\Networking;
use OnApp\Panel\Model\Pages;
use OnApp\Panel\Model\Payments;
use OnApp\Panel\Model\Schedules;
use OnApp\Panel\Model\Statistics;
use OnApp\Panel\Model\System;
use OnApp\Panel\Model\UserActions;
use OnApp\Panel\Model\Users;

/**
 * Every route in one line: verb, path, permission, handler, first version, last version.
 *
 * The permission may be held for all or, with `.own`, for own objects; `a|b` takes either. An empty one needs a
 * user only, `public` needs nobody.
 */
final class Routes
{
    private const VM = '/virtual_machines/:id';
    private const NIC = self::VM . '/network_interfaces';
    private const RULES = self::VM . '/firewall_rules';
    private const ZONES = '/settings/hypervisor_zones';
    private const RECORDS = '/dns_zones/:id/records';
    private const CDN = '/cdn_resources/:id';

    public const TABLE = [
        // System
        ['GET', '/version', 'settings.version', [System::class, 'version']],
        ['GET', '/settings/configuration', 'settings.read', [System::class, 'configuration']],
        ['GET', '/settings/internationalization', '', [System::class, 'locales'], null, '5.10'],
        ['GET', '/settings/locales', '', [System::class, 'locales'], '5.6'],
        ['GET', '/currencies', 'currencies.read', [System::class, 'currencies']],
        ['GET', '/settings/currencies', 'currencies.read', [System::class, 'currencies']],
        ['GET', '/', 'public', [Pages::class, 'home']],
        ['GET', '/users/sign_in', 'public', [Pages::class, 'signInForm']],
        ['POST', '/users/sign_in', 'public', [Pages::class, 'signIn']],
        ['GET', '/console_remote/:key', 'public', [Pages::class, 'console']],

        // Users
        ['GET', '/users', 'users.read', [Users::class, 'list']],
        ['GET', '/users/:id', 'users.read', [Users::class, 'show']],
        ['GET', '/user_groups/:group/users', 'users.read', [Users::class, 'listOfGroup']],
        ['POST', '/users', 'users.create', [Users::class, 'create']],
        ['PUT', '/users/:id', 'users.update|users.change_password', [Users::class, 'update']],
        ['DELETE', '/users/:id', 'users.delete', [UserActions::class, 'delete']],
        ['POST', '/users/:id/suspend', 'users.suspend', [UserActions::class, 'suspend']],
        ['GET', '/users/:id/suspend', 'users.suspend', [UserActions::class, 'suspend'], null, '2.3'],
        ['POST', '/users/:id/activate', 'users.suspend', [UserActions::class, 'activate']],
        ['POST', '/users/:id/activate_user', 'users.suspend', [UserActions::class, 'activate']],
        ['GET', '/users/:id/activate_user', 'users.suspend', [UserActions::class, 'activate'], null, '2.3'],
        ['POST', '/users/:id/unsuspend', 'users.suspend', [UserActions::class, 'activate']],
        ['POST', '/users/:id/unlock', 'users.unlock', [UserActions::class, 'unlock']],
        ['POST', '/users/:id/unlock_account', 'public', [UserActions::class, 'unlockByToken']],
        ['POST', '/users/:id/make_new_api_key', 'users.update_api_key', [UserActions::class, 'makeApiKey']],
        ['POST', '/users/validate_login', '', [UserActions::class, 'validateLogin']],
        ['GET', '/users/:id/resource_limit', 'resource_limits.read', [Users::class, 'resourceLimit']],
        ['PUT', '/users/:id/resource_limit', 'resource_limits.update', [Users::class, 'updateResourceLimit']],
        ['GET', '/users/:id/virtual_machines', 'virtual_machines.read', [Machines::class, 'listOfUser']],
        ['GET', '/users/:id/user_statistics', 'vm_stats.read', [Statistics::class, 'ofUser']],
        ['GET', '/users/:id/vm_stats', 'vm_stats.read', [Statistics::class, 'machinesOfUser']],
        ['GET', '/users/:id/monthly_bills', 'monthly_bills.read', [Statistics::class, 'monthlyBills']],
        ['GET', '/user_groups', 'user_groups.list', [Users::class, 'groups']],
        ['GET', '/user_groups/:id', 'user_groups.read', [Users::class, 'group']],
        ['GET', '/roles', 'roles.read', [Users::class, 'roles']],
        ['GET', '/roles/:id', 'roles.read', [Users::class, 'role']],
        ['GET', '/permissions', 'permissions.read', [Users::class, 'permissions']],

        // Payments
        ['GET', '/users/:id/payments', 'payments.read', [Payments::class, 'list']],
        ['POST', '/users/:id/payments', 'payments.create', [Payments::class, 'create']],
        ['GET', '/users/:id/payments/:payment', 'payments.read', [Payments::class, 'show']],
        ['PUT', '/users/:id/payments/:payment', 'payments.update', [Payments::class, 'update']],
        ['DELETE', '/users/:id/payments/:payment', 'payments.delete', [Payments::class, 'delete']],
        ['GET', '/billing/user/payments', 'payments.read', [Payments::class, 'list'], '5.6'],
        ['POST', '/billing/user/payments', 'payments.create', [Payments::class, 'create'], '5.6'],
        ['GET', '/billing/user/payments/:payment', 'payments.read', [Payments::class, 'show'], '5.6'],
        ['PUT', '/billing/user/payments/:payment', 'payments.update', [Payments::class, 'update'], '5.6'],
        ['DELETE', '/billing/user/payments/:payment', 'payments.delete', [Payments::class, 'delete'], '5.6'],
        ['GET', '/billing/payments', 'payments.read', [Payments::class, 'list'], '5.6'],
        ['POST', '/billing/payments', 'payments.create', [Payments::class, 'create'], '5.6'],
        ['GET', '/billing/payments/:payment', 'payments.read', [Payments::class, 'show'], '5.6'],
        ['PUT', '/billing/payments/:payment', 'payments.update', [Payments::class, 'update'], '5.6'],
        ['DELETE', '/billing/payments/:payment', 'payments.delete', [Payments::class, 'delete'], '5.6'],

        // Billing plans, user plans of 5.x, buckets of 6.x: one thing under three names
        ['GET', '/billing_plans', 'billing_plans.list', [Billing::class, 'list'], null, '5.10'],
        ['GET', '/billing_plans/:id', 'billing_plans.read', [Billing::class, 'show'], null, '5.10'],
        ['POST', '/billing_plans/:id/create_copy', 'billing_plans.create', [Billing::class, 'copy'], null, '5.10'],
        ['PUT', '/billing_plans/:id', 'billing_plans.update', [Billing::class, 'update'], null, '5.10'],
        ['DELETE', '/billing_plans/:id', 'billing_plans.delete', [Billing::class, 'delete'], null, '5.10'],
        ['GET', '/billing_plans/:id/users', 'users.read', [Billing::class, 'users'], null, '5.10'],
        ['GET', '/billing_plans/:id/base_resources', 'base_resources.read|billing_plans.read',
            [Billing::class, 'baseResources'], null, '5.10'],
        ['GET', '/billing/user/plans', 'billing_plans.list', [Billing::class, 'list'], '5.0', '5.10'],
        ['GET', '/billing/user/plans/:id', 'billing_plans.read', [Billing::class, 'show'], '5.0', '5.10'],
        [
            'POST',
            '/billing/user/plans/:id/create_copy',
            'billing_plans.create',
            [Billing::class, 'copy'],
            '5.0',
            '5.10',
        ],
        ['PUT', '/billing/user/plans/:id', 'billing_plans.update', [Billing::class, 'update'], '5.0', '5.10'],
        ['DELETE', '/billing/user/plans/:id', 'billing_plans.delete', [Billing::class, 'delete'], '5.0', '5.10'],
        ['GET', '/billing/user/plans/:id/users', 'users.read', [Billing::class, 'users'], '5.0', '5.10'],
        ['GET', '/billing/user/plans/:id/base_resources', 'base_resources.read|billing_plans.read',
            [Billing::class, 'baseResources'], '5.0', '5.10'],
        ['GET', '/billing/buckets', 'buckets.list', [Billing::class, 'list'], '5.6'],
        ['GET', '/billing/buckets/:id', 'buckets.read', [Billing::class, 'show'], '5.6'],
        ['POST', '/billing/buckets/:id/clone', 'buckets.create', [Billing::class, 'copy'], '5.6'],
        ['PUT', '/billing/buckets/:id', 'buckets.update', [Billing::class, 'update'], '5.6'],
        ['DELETE', '/billing/buckets/:id', 'buckets.delete', [Billing::class, 'delete'], '5.6'],
        ['GET', '/billing/buckets/:id/rate_cards', 'buckets.read', [Billing::class, 'rateCards'], '5.6'],
        ['GET', '/billing/buckets/:id/access_controls', 'buckets.read', [Billing::class, 'accessControls'], '5.6'],

        // Infrastructure
        ['GET', '/templates', 'templates.read', [Infrastructure::class, 'templates']],
        ['GET', '/templates/all', 'templates.read', [Infrastructure::class, 'templates']],
        ['GET', '/templates/user', 'templates.read', [Infrastructure::class, 'ownTemplates']],
        ['GET', '/templates/:id', 'templates.read', [Infrastructure::class, 'template']],
        ['GET', self::ZONES, 'hypervisor_zones.list', [Infrastructure::class, 'hypervisorZones']],
        ['GET', self::ZONES . '/:id', 'hypervisor_zones.read', [Infrastructure::class, 'hypervisorZone']],
        ['GET', self::ZONES . '/:id/hypervisors', 'hypervisors.read', [Infrastructure::class, 'hypervisorsOfZone']],
        ['GET', self::ZONES . '/:id/networks', 'networks.read', [Infrastructure::class, 'networksOfZone']],
        ['GET', self::ZONES . '/:id/network_joins', 'hypervisor_zones.read', [Infrastructure::class, 'joinsOfZone']],
        ['GET', '/settings/hypervisors', 'hypervisors.read|hypervisors.read_vm_creation',
            [Infrastructure::class, 'hypervisors']],
        ['GET', '/settings/hypervisors/:id', 'hypervisors.read', [Infrastructure::class, 'hypervisor']],
        ['GET', '/settings/hypervisors/:id/network_joins', 'hypervisors.read',
            [Infrastructure::class, 'joinsOfHypervisor']],
        ['GET', '/settings/data_store_zones', 'data_store_zones.list', [Infrastructure::class, 'dataStoreZones']],
        ['GET', '/settings/data_store_zones/:id', 'data_store_zones.read', [Infrastructure::class, 'dataStoreZone']],
        ['GET', '/settings/data_stores', 'data_stores.read', [Infrastructure::class, 'dataStores']],
        ['GET', '/settings/data_stores/:id', 'data_stores.read', [Infrastructure::class, 'dataStore']],
        ['GET', '/settings/networks', 'networks.read', [Infrastructure::class, 'networks']],
        ['GET', '/settings/networks/:id', 'networks.read', [Infrastructure::class, 'network']],
        ['GET', '/settings/network_zones', 'network_zones.list', [Infrastructure::class, 'networkZones']],
        ['GET', '/settings/network_zones/:id', 'network_zones.read', [Infrastructure::class, 'networkZone']],
        ['GET', '/settings/networks/:id/ip_addresses', 'ip_addresses.read', [Infrastructure::class, 'addresses']],
        ['GET', '/software_licenses', 'software_licenses.read', [Infrastructure::class, 'licenses']],
        ['GET', '/nameservers', 'nameservers.read', [Infrastructure::class, 'nameservers']],
        ['GET', '/settings/nameservers', 'nameservers.read', [Infrastructure::class, 'nameservers']],

        // Virtual machines
        ['GET', '/virtual_machines', 'virtual_machines.read', [Machines::class, 'list']],
        ['GET', '/virtual_machines/status', 'virtual_machines.read', [Machines::class, 'statusOfAll'], '3.1'],
        ['GET', self::VM, 'virtual_machines.read', [Machines::class, 'show']],
        ['GET', self::VM . '/status', 'virtual_machines.read', [Machines::class, 'status'], '3.1'],
        ['POST', '/virtual_machines', 'virtual_machines.create', [Machines::class, 'create']],
        ['PUT', self::VM, 'virtual_machines.update', [Machines::class, 'update']],
        ['DELETE', self::VM, 'virtual_machines.delete', [MachineActions::class, 'delete']],
        ['POST', self::VM . '/startup', 'virtual_machines.power', [MachineActions::class, 'startup']],
        ['POST', self::VM . '/shutdown', 'virtual_machines.power', [MachineActions::class, 'shutdown']],
        ['POST', self::VM . '/stop', 'virtual_machines.power', [MachineActions::class, 'stop']],
        ['POST', self::VM . '/reboot', 'virtual_machines.power', [MachineActions::class, 'reboot']],
        ['POST', self::VM . '/build', 'virtual_machines.build|virtual_machines.update',
            [MachineActions::class, 'build']],
        ['POST', self::VM . '/unlock', 'virtual_machines.unlock', [MachineActions::class, 'unlock']],
        ['POST', self::VM . '/suspend', 'virtual_machines.suspend', [MachineActions::class, 'suspend']],
        ['POST', self::VM . '/unsuspend', 'virtual_machines.suspend', [MachineActions::class, 'unsuspend'], '6.0'],
        ['POST', self::VM . '/reset_password', 'virtual_machines.reset_root_password',
            [MachineActions::class, 'resetPassword']],
        ['POST', self::VM . '/rebuild_network', 'virtual_machines.rebuild_network',
            [MachineActions::class, 'rebuildNetwork']],
        ['POST', self::VM . '/change_owner', 'virtual_machines.change_owner', [MachineActions::class, 'changeOwner']],
        ['POST', self::VM . '/migrate', 'virtual_machines.migrate', [MachineActions::class, 'migrate']],
        ['GET', self::VM . '/console', 'virtual_machines.console', [MachineActions::class, 'console']],
        ['POST', self::VM . '/autobackup_enable', 'disks.autobackup', [Disks::class, 'enableForMachine']],
        ['POST', self::VM . '/autobackup_disable', 'disks.autobackup', [Disks::class, 'disableForMachine']],
        ['GET', self::VM . '/cpu_usage', 'vm_stats.read', [Statistics::class, 'cpuUsage']],
        ['GET', self::VM . '/vm_stats', 'vm_stats.read', [Statistics::class, 'ofMachine']],
        ['GET', self::VM . '/transactions', 'transactions.list', [Activity::class, 'transactionsOfMachine']],
        ['GET', self::VM . '/logs', 'log_items.list|transactions.list', [Activity::class, 'logsOfMachine']],

        // Addresses and interfaces
        ['GET', self::VM . '/ip_addresses', 'ip_address_joins.read', [Networking::class, 'joins']],
        ['POST', self::VM . '/ip_addresses', 'ip_address_joins.create', [Networking::class, 'assign']],
        ['GET', self::VM . '/ip_addresses/:join', 'ip_address_joins.read', [Networking::class, 'join']],
        ['DELETE', self::VM . '/ip_addresses/:join', 'ip_address_joins.delete', [Networking::class, 'release']],
        ['GET', self::NIC, 'networks.read', [Networking::class, 'interfaces']],
        ['POST', self::NIC, 'networks.create', [Networking::class, 'attach']],
        ['GET', self::NIC . '/:nic', 'networks.read', [Networking::class, 'interface']],
        ['PUT', self::NIC . '/:nic', 'networks.update', [Networking::class, 'update']],
        ['DELETE', self::NIC . '/:nic', 'networks.delete', [Networking::class, 'detach']],
        ['GET', self::NIC . '/:nic/usage', 'vm_stats.read', [Statistics::class, 'networkUsage']],

        // Firewall
        ['GET', self::RULES, 'firewall_rules.read', [Firewall::class, 'list']],
        ['POST', self::RULES, 'firewall_rules.create', [Firewall::class, 'create']],
        ['PUT', self::RULES . '/update_defaults', 'firewall_rules.update', [Firewall::class, 'updateDefaults']],
        ['GET', self::RULES . '/:rule', 'firewall_rules.read', [Firewall::class, 'show']],
        ['PUT', self::RULES . '/:rule', 'firewall_rules.update', [Firewall::class, 'update']],
        ['DELETE', self::RULES . '/:rule', 'firewall_rules.delete', [Firewall::class, 'delete']],
        ['GET', self::RULES . '/:rule/move', 'firewall_rules.update', [Firewall::class, 'move']],
        ['POST', self::VM . '/update_firewall_rules', 'firewall_rules.update', [Firewall::class, 'apply']],

        // Disks and backups
        ['GET', self::VM . '/disks', 'disks.read', [Disks::class, 'list']],
        ['POST', self::VM . '/disks', 'disks.create', [Disks::class, 'create']],
        ['GET', '/settings/disks', 'disks.read', [Disks::class, 'listAll']],
        ['GET', '/settings/disks/:disk', 'disks.read', [Disks::class, 'show']],
        ['PUT', '/settings/disks/:disk', 'disks.update', [Disks::class, 'update']],
        ['DELETE', '/settings/disks/:disk', 'disks.delete', [Disks::class, 'delete']],
        ['POST', '/settings/disks/:disk/autobackup_enable', 'disks.autobackup', [Disks::class, 'enableAutobackup']],
        ['POST', '/settings/disks/:disk/autobackup_disable', 'disks.autobackup', [Disks::class, 'disableAutobackup']],
        ['GET', self::VM . '/backups', 'backups.read', [Backups::class, 'list']],
        ['POST', self::VM . '/backups', 'backups.create', [Backups::class, 'createOfMachine'], '4.2'],
        ['GET', self::VM . '/backups/images', 'backups.read', [Backups::class, 'images']],
        ['GET', self::VM . '/backups/files', 'backups.read', [Backups::class, 'files']],
        ['GET', '/settings/disks/:disk/backups', 'backups.read', [Backups::class, 'listOfDisk']],
        ['POST', '/settings/disks/:disk/backups', 'backups.create', [Backups::class, 'create']],
        ['GET', '/backups/:backup', 'backups.read', [Backups::class, 'show']],
        ['PUT', '/backups/:backup', 'backups.update', [Backups::class, 'update']],
        ['DELETE', '/backups/:backup', 'backups.delete', [Backups::class, 'delete']],
        ['POST', '/backups/:backup/restore', 'backups.update|backups.restore', [Backups::class, 'restore']],
        ['POST', '/backups/:backup/convert', 'backups.convert', [Backups::class, 'convert']],

        // Schedules of backups
        ['GET', '/settings/schedules', 'schedules.read', [Schedules::class, 'listAll']],
        ['POST', '/settings/schedules', 'schedules.create', [Schedules::class, 'createAnywhere']],
        ['GET', '/settings/schedules/:schedule', 'schedules.read', [Schedules::class, 'show']],
        ['PUT', '/settings/schedules/:schedule', 'schedules.update', [Schedules::class, 'update']],
        ['DELETE', '/settings/schedules/:schedule', 'schedules.delete', [Schedules::class, 'delete']],
        ['GET', self::VM . '/schedules', 'schedules.read', [Schedules::class, 'listOfMachine']],
        ['POST', self::VM . '/schedules', 'schedules.create', [Schedules::class, 'createForMachine']],
        ['GET', '/settings/disks/:disk/schedules', 'schedules.read', [Schedules::class, 'listOfDisk']],
        ['POST', '/settings/disks/:disk/schedules', 'schedules.create', [Schedules::class, 'createForDisk']],

        // Autoscaling: not in the API catalogue, nor seen on a real panel; the permissions are known from recordings
        ['GET', self::VM . '/auto_scaling', 'auto_scalings.read', [AutoScaling::class, 'list'], '2.3'],
        ['POST', self::VM . '/auto_scaling', 'auto_scalings.create', [AutoScaling::class, 'change'], '2.3'],
        ['DELETE', self::VM . '/auto_scaling', 'auto_scalings.delete', [AutoScaling::class, 'clear'], '2.3'],
        ['POST', self::VM . '/autoscale_enable', 'auto_scalings.update', [AutoScaling::class, 'enable'], '2.3'],
        ['POST', self::VM . '/autoscale_disable', 'auto_scalings.update', [AutoScaling::class, 'disable'], '2.3'],

        // DNS
        ['GET', '/dns_zones', 'dns_zones.read', [DnsZones::class, 'list'], '3.0'],
        ['GET', '/dns_zones/user', 'dns_zones.read', [DnsZones::class, 'ownList'], '3.0'],
        ['POST', '/dns_zones', 'dns_zones.create', [DnsZones::class, 'create'], '3.0'],
        ['GET', '/dns_zones/:id', 'dns_zones.read', [DnsZones::class, 'show'], '3.0'],
        ['DELETE', '/dns_zones/:id', 'dns_zones.delete', [DnsZones::class, 'delete'], '3.0'],
        ['GET', self::RECORDS, 'dns_zones.read', [DnsRecords::class, 'list'], '3.0'],
        ['POST', self::RECORDS, 'dns_zones.update', [DnsRecords::class, 'create'], '3.0'],
        ['GET', self::RECORDS . '/:record', 'dns_zones.read', [DnsRecords::class, 'show'], '3.0'],
        ['PUT', self::RECORDS . '/:record', 'dns_zones.update', [DnsRecords::class, 'update'], '3.0'],
        ['DELETE', self::RECORDS . '/:record', 'dns_zones.update', [DnsRecords::class, 'delete'], '3.0'],

        // CDN
        ['POST', '/cdn_resources/enable', 'cdn_resources.create', [CdnResources::class, 'enable'], '2.3'],
        ['GET', '/cdn_resources/available_edge_groups', '', [EdgeGroups::class, 'available'], '2.3'],
        ['GET', '/cdn_resources', 'cdn_resources.read', [CdnResources::class, 'list'], '2.3'],
        ['POST', '/cdn_resources', 'cdn_resources.create', [CdnResources::class, 'create'], '2.3'],
        ['GET', self::CDN, 'cdn_resources.read', [CdnResources::class, 'show'], '2.3'],
        ['PUT', self::CDN, 'cdn_resources.update', [CdnResources::class, 'update'], '2.3'],
        ['DELETE', self::CDN, 'cdn_resources.delete', [CdnResources::class, 'delete'], '2.3'],
        ['GET', self::CDN . '/advanced', 'cdn_resources.read', [CdnResources::class, 'advanced'], '2.3'],
        ['POST', self::CDN . '/prefetch', 'cdn_resources.update', [CdnResources::class, 'prefetch'], '2.3'],
        ['POST', self::CDN . '/purge', 'cdn_resources.update', [CdnResources::class, 'purge'], '2.3'],
        ['POST', self::CDN . '/purge_all', 'cdn_resources.update', [CdnResources::class, 'purgeAll'], '2.3'],
        ['GET', '/edge_groups', 'edge_groups.read', [EdgeGroups::class, 'list'], '2.3'],
        ['GET', '/edge_groups/:id', 'edge_groups.read', [EdgeGroups::class, 'show'], '2.3'],

        // Activity
        ['GET', '/transactions', 'transactions.list', [Activity::class, 'transactions']],
        ['GET', '/transactions/:id', 'transactions.read', [Activity::class, 'transaction']],
        ['GET', '/logs', 'log_items.list', [Activity::class, 'logs']],
        ['GET', '/logs/:id', 'log_items.read', [Activity::class, 'log']],
    ];
}
