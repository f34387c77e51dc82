<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Client\Action\Power;
use WHMCS\Module\Server\Onapp\Client\Page\EntryData;
use WHMCS\Module\Server\Onapp\Client\Page\EntryPage;
use WHMCS\Module\Server\Onapp\Client\Page\Overview;
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
