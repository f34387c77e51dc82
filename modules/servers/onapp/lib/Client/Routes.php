<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Client\Action\Autobackup;
use WHMCS\Module\Server\Onapp\Client\Action\BackupConvert;
use WHMCS\Module\Server\Onapp\Client\Action\BackupDelete;
use WHMCS\Module\Server\Onapp\Client\Action\BackupRestore;
use WHMCS\Module\Server\Onapp\Client\Action\BackupTake;
use WHMCS\Module\Server\Onapp\Client\Action\DiskAdd;
use WHMCS\Module\Server\Onapp\Client\Action\DiskDelete;
use WHMCS\Module\Server\Onapp\Client\Action\DiskGrow;
use WHMCS\Module\Server\Onapp\Client\Action\Power;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleAdd;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleChange;
use WHMCS\Module\Server\Onapp\Client\Action\ScheduleDelete;
use WHMCS\Module\Server\Onapp\Client\Page\BackupPage;
use WHMCS\Module\Server\Onapp\Client\Page\CpuPage;
use WHMCS\Module\Server\Onapp\Client\Page\DiskPage;
use WHMCS\Module\Server\Onapp\Client\Page\EntryData;
use WHMCS\Module\Server\Onapp\Client\Page\EntryPage;
use WHMCS\Module\Server\Onapp\Client\Page\Overview;
use WHMCS\Module\Server\Onapp\Client\Page\SchedulePage;
use WHMCS\Module\Server\Onapp\Client\Page\StateData;

/**
 * Every page and every action of the client area, one a line. Nothing else decides who may do what when:
 * docs/modules/onapp.md, "Client pages", explains the columns.
 */
final class Routes
{
    /** `page` => class, entry of the menu, switch of the product, permission at the panel, machine, active service */
    private const PAGES = [
        'productdetails' => [Overview::class, 'nav_overview', '', 'virtual_machines.read', Route::ANY, false],
        'state' => [StateData::class, '', '', 'virtual_machines.read', Route::THERE, false],
        'cpuusage' => [CpuPage::class, 'nav_cpu', 'client_cpu', 'vm_stats.read', Route::THERE, true],
        'disks' => [DiskPage::class, 'nav_disks', 'client_disks', 'disks.read', Route::THERE, true],
        'backups' => [BackupPage::class, 'nav_backups', 'client_backups', 'backups.read', Route::THERE, true],
        'schedules' => [SchedulePage::class, 'nav_schedules', 'client_schedules', 'schedules.read', Route::THERE, true],
        'entry' => [EntryPage::class, '', 'client_log', 'transactions.read', Route::THERE, true],
        'log' => [EntryData::class, '', 'client_log', 'transactions.read', Route::THERE, true],
    ];

    /** `action` => class, page it is on, switch, permission, machine, active service, arguments of the class */
    private const ACTIONS = [
        'start' => [Power::class, 'productdetails', 'client_power', 'virtual_machines.power', Route::OFF, true,
            ['startup']],
        'stop' => [Power::class, 'productdetails', 'client_power', 'virtual_machines.power', Route::RUNNING, true,
            ['shutdown']],
        'poweroff' => [Power::class, 'productdetails', 'client_power', 'virtual_machines.power', Route::RUNNING, true,
            ['stop']],
        'reboot' => [Power::class, 'productdetails', 'client_power', 'virtual_machines.power', Route::RUNNING, true,
            ['reboot']],
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
    ];

    /** @return array<string, Route> */
    public static function pages(): array
    {
        $routes = [];
        foreach (self::PAGES as $name => [$class, $menu, $switch, $permission, $machine, $active]) {
            $routes[$name] = new Route($name, $class, $menu, $name, $switch, $permission, $machine, $active);
        }
        return $routes;
    }

    /** @return array<string, Route> */
    public static function actions(): array
    {
        $routes = [];
        foreach (self::ACTIONS as $name => $row) {
            [$class, $page, $switch, $permission, $machine, $active] = $row;
            $arguments = $row[6] ?? [];
            $routes[$name] = new Route(
                $name,
                $class,
                '',
                $page,
                $switch,
                $permission,
                $machine,
                $active,
                $arguments,
            );
        }
        return $routes;
    }
}
