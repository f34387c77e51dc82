<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Panel;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;

/** Opens panels. */
final class Connector
{
    /** Seconds a page may wait; people look at it. */
    private const PAGE_CONNECT_TIMEOUT = 3;
    private const PAGE_TIMEOUT = 6;

    public static function open(ServerCall $server, Switches $switches, Report $report): Panel
    {
        return self::connect($server, $switches->connection(), $report);
    }

    /** For pages: never slower than a visitor's patience, whatever the product says. */
    public static function openForPage(ServerCall $server, Switches $switches, Report $report): Panel
    {
        $settings = $switches->connection();
        $settings['connect_timeout'] = min(self::PAGE_CONNECT_TIMEOUT, $settings['connect_timeout']);
        $settings['timeout'] = min(self::PAGE_TIMEOUT, $settings['timeout']);
        return self::connect($server, $settings, $report);
    }

    /** @param array<string, mixed> $settings */
    private static function connect(ServerCall $server, array $settings, Report $report): Panel
    {
        $report->keepSecret($server->password);
        if ($server->hostname === '' && $server->ip === '') {
            throw ModuleException::because('no_server');
        }
        return new Panel($server->settings() + $settings);
    }
}
