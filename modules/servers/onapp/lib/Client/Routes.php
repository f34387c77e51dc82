<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Client\Action\AssignAddresses;
use WHMCS\Module\Server\Onapp\Client\Action\Autobackup;
use WHMCS\Module\Server\Onapp\Client\Action\AutoscaleRule;
use WHMCS\Module\Server\Onapp\Client\Action\AutoscaleSwitch;
use WHMCS\Module\Server\Onapp\Client\Action\BackupConvert;
use WHMCS\Module\Server\Onapp\Client\Action\BackupDelete;
use WHMCS\Module\Server\Onapp\Client\Action\BackupRestore;
use WHMCS\Module\Server\Onapp\Client\Action\BackupTake;
use WHMCS\Module\Server\Onapp\Client\Action\CreateMachine;
use WHMCS\Module\Server\Onapp\Client\Action\DeleteMachine;
use WHMCS\Module\Server\Onapp\Client\Action\DiskAdd;
use WHMCS\Module\Server\Onapp\Client\Action\DiskDelete;
use WHMCS\Module\Server\Onapp\Client\Action\DiskGrow;
use WHMCS\Module\Server\Onapp\Client\Action\FirewallChange;
use WHMCS\Module\Server\Onapp\Client\Action\OpenConsole;
use WHMCS\Module\Server\Onapp\Client\Action\Power;
use WHMCS\Module\Server\Onapp\Client\Action\Rebuild;
use WHMCS\Module\Server\Onapp\Client\Action\RebuildNetwork;
use WHMCS\Module\Server\Onapp\Client\Action\ResetPassword;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleAdd;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleChange;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleDelete;
use WHMCS\Module\Server\Onapp\Client\Action\ShowPassword;
use WHMCS\Module\Server\Onapp\Client\Page\Addresses;
use WHMCS\Module\Server\Onapp\Client\Page\AutoscalePage;
use WHMCS\Module\Server\Onapp\Client\Page\BackupPage;
use WHMCS\Module\Server\Onapp\Client\Page\CpuPage;
use WHMCS\Module\Server\Onapp\Client\Page\Create;
use WHMCS\Module\Server\Onapp\Client\Page\Destroy;
use WHMCS\Module\Server\Onapp\Client\Page\DiskPage;
use WHMCS\Module\Server\Onapp\Client\Page\EntryData;
use WHMCS\Module\Server\Onapp\Client\Page\EntryPage;
use WHMCS\Module\Server\Onapp\Client\Page\Firewall;
use WHMCS\Module\Server\Onapp\Client\Page\Overview;
use WHMCS\Module\Server\Onapp\Client\Page\Password;
use WHMCS\Module\Server\Onapp\Client\Page\SchedulePage;
use WHMCS\Module\Server\Onapp\Client\Page\StateData;
use WHMCS\Module\Server\Onapp\Client\Page\Upgrade;

/**
 * Every page and every action of the client area, one a line. Nothing else decides who may do what when:
 * docs/modules/onapp.md, "Client pages", explains the columns.
 */
final class Routes
{
    private const AUTOSCALING = 'client_autoscaling';
    private const FIREWALL = 'client_firewall';

    /**
     * `page` => class, entry of the menu, switch of the product, permission at the panel, machine, active service,
     * arguments of the class
     */
    private const PAGES = [
        'productdetails' => [Overview::class, 'nav_overview', '', 'virtual_machines.read', Route::ANY, false],
        'create' => [Create::class, 'nav_create', 'client_create', '', Route::NONE, true],
        'ipaddresses' => [Addresses::class, 'nav_addresses', 'client_network', 'ip_address_joins.read',
            Route::THERE, true],
        'firewallrules' => [Firewall::class, 'nav_firewall', 'client_firewall', 'firewall_rules.read',
            Route::THERE, true],
        'cpuusage' => [CpuPage::class, 'nav_cpu', 'client_cpu', 'vm_stats.read', Route::THERE, true],
        'disks' => [DiskPage::class, 'nav_disks', 'client_disks', 'disks.read', Route::THERE, true],
        'backups' => [BackupPage::class, 'nav_backups', 'client_backups', 'backups.read', Route::THERE, true],
        'schedules' => [SchedulePage::class, 'nav_schedules', 'client_schedules', 'schedules.read', Route::THERE, true],
        'autoscaling' => [AutoscalePage::class, 'nav_autoscaling', self::AUTOSCALING, 'auto_scalings.read',
            Route::THERE, true],
        'password' => [Password::class, 'nav_password', 'client_password', '', Route::THERE, true],
        'upgrade' => [Upgrade::class, 'nav_upgrade', Route::UPGRADABLE, '', Route::THERE, true],
        'rebuild' => [Destroy::class, 'nav_rebuild', 'client_rebuild', '', Route::THERE, true, ['rebuild']],
        'delete' => [Destroy::class, 'nav_delete', 'client_delete', '', Route::KNOWN, true, ['delete']],
        'state' => [StateData::class, '', '', 'virtual_machines.read', Route::ANY, false],
        'entry' => [EntryPage::class, '', 'client_log', 'transactions.read', Route::THERE, true],
        'log' => [EntryData::class, '', 'client_log', 'transactions.read', Route::THERE, true],
    ];

    private const POWER = 'virtual_machines.power';
    private const UPDATE = 'virtual_machines.update';

    /** `action` => class, page it is on, switch, permission, machine, active service, arguments of the class */
    private const ACTIONS = [
        'start' => [Power::class, 'productdetails', 'client_power', self::POWER, Route::OFF, true, ['startup']],
        'stop' => [Power::class, 'productdetails', 'client_power', self::POWER, Route::RUNNING, true, ['shutdown']],
        'poweroff' => [Power::class, 'productdetails', 'client_power', self::POWER, Route::RUNNING, true, ['stop']],
        'reboot' => [Power::class, 'productdetails', 'client_power', self::POWER, Route::RUNNING, true, ['reboot']],
        'recovery_start' => [Power::class, 'productdetails', 'client_recovery', self::POWER, Route::OFF, true,
            ['startup', true]],
        'recovery_reboot' => [Power::class, 'productdetails', 'client_recovery', self::POWER, Route::RUNNING, true,
            ['reboot', true]],
        'console' => [OpenConsole::class, 'productdetails', 'client_console', 'virtual_machines.console',
            Route::RUNNING, true],
        'build' => [Rebuild::class, 'productdetails', 'client_rebuild', self::UPDATE, Route::UNBUILT, true, [false]],
        'create' => [CreateMachine::class, 'create', 'client_create', 'virtual_machines.create', Route::NONE, true],
        'rebuild' => [Rebuild::class, 'rebuild', 'client_rebuild', self::UPDATE, Route::IDLE, true, [true]],
        'delete' => [DeleteMachine::class, 'delete', 'client_delete', '', Route::DOWN, true],
        'password_show' => [ShowPassword::class, 'password', 'client_password', '', Route::THERE, true],
        'password_reset' => [ResetPassword::class, 'password', 'client_password',
            'virtual_machines.reset_root_password', Route::IDLE, true],
        'addresses_assign' => [AssignAddresses::class, 'ipaddresses', 'client_network', '', Route::IDLE, true],
        'network_rebuild' => [RebuildNetwork::class, 'ipaddresses', 'client_network',
            'virtual_machines.rebuild_network', Route::IDLE, true],
        'firewall_add' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.create',
            Route::IDLE, true, ['add']],
        'firewall_delete' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.delete',
            Route::IDLE, true, ['delete']],
        'firewall_up' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.update',
            Route::IDLE, true, ['up']],
        'firewall_down' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.update',
            Route::IDLE, true, ['down']],
        'firewall_defaults' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.update',
            Route::IDLE, true, ['defaults']],
        'firewall_apply' => [FirewallChange::class, 'firewallrules', self::FIREWALL, 'firewall_rules.update',
            Route::IDLE, true, ['apply']],
        'disk_add' => [DiskAdd::class, 'disks', 'client_disk_changes', 'disks.create', Route::IDLE, true],
        'disk_grow' => [DiskGrow::class, 'disks', 'client_disk_changes', 'disks.update', Route::IDLE, true],
        'disk_delete' => [DiskDelete::class, 'disks', 'client_disk_changes', 'disks.delete', Route::IDLE, true],
        'autobackup_on' => [Autobackup::class, 'disks', 'client_backups', 'disks.autobackup', Route::IDLE, true,
            [true]],
        'autobackup_off' => [Autobackup::class, 'disks', 'client_backups', 'disks.autobackup', Route::IDLE, true,
            [false]],
        'backup_take' => [BackupTake::class, 'backups', 'client_backups', 'backups.create', Route::IDLE, true],
        'backup_restore' => [BackupRestore::class, 'backups', 'client_backups', 'backups.update', Route::IDLE, true],
        'backup_delete' => [BackupDelete::class, 'backups', 'client_backups', 'backups.delete', Route::IDLE, true],
        'backup_convert' => [BackupConvert::class, 'backups', 'client_backup_templates', 'backups.convert',
            Route::IDLE, true],
        'schedule_add' => [ScheduleAdd::class, 'schedules', 'client_schedules', 'schedules.create', Route::IDLE, true],
        'schedule_change' => [ScheduleChange::class, 'schedules', 'client_schedules', 'schedules.update', Route::IDLE,
            true],
        'schedule_delete' => [ScheduleDelete::class, 'schedules', 'client_schedules', 'schedules.delete', Route::IDLE,
            true],
        'autoscale_on' => [AutoscaleSwitch::class, 'autoscaling', self::AUTOSCALING, 'auto_scalings.update',
            Route::IDLE, true, [true]],
        'autoscale_off' => [AutoscaleSwitch::class, 'autoscaling', self::AUTOSCALING, 'auto_scalings.update',
            Route::IDLE, true, [false]],
        // The panel takes all three as rules that are set.
        'autoscale_add' => [AutoscaleRule::class, 'autoscaling', self::AUTOSCALING, 'auto_scalings.create',
            Route::IDLE, true, ['add']],
        'autoscale_change' => [AutoscaleRule::class, 'autoscaling', self::AUTOSCALING, 'auto_scalings.create',
            Route::IDLE, true, ['change']],
        'autoscale_delete' => [AutoscaleRule::class, 'autoscaling', self::AUTOSCALING, 'auto_scalings.create',
            Route::IDLE, true, ['delete']],
    ];

    /** @return array<string, Route> */
    public static function pages(): array
    {
        $routes = [];
        foreach (self::PAGES as $name => $row) {
            $routes[$name] = self::route($name, $name, $row[1], $row);
        }
        return $routes;
    }

    /** @return array<string, Route> */
    public static function actions(): array
    {
        $routes = [];
        foreach (self::ACTIONS as $name => $row) {
            $routes[$name] = self::route($name, $row[1], '', $row);
        }
        return $routes;
    }

    /** @param array<int, mixed> $row */
    private static function route(string $name, string $page, string $menu, array $row): Route
    {
        [$class, , $switch, $permission, $machine, $active] = $row;
        return new Route($name, $class, $menu, $page, $switch, $permission, $machine, $active, $row[6] ?? []);
    }
}
