<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;

/** Tries a server: address, certificate, credentials, and every permission the module needs. */
final class TestConnection
{
    public function run(ServerCall $server, Report $report): void
    {
        $panel = Connector::open($server, Switches::defaults(), $report);
        $report->learned(['version' => $panel->version()]);
        $missing = [];
        foreach ($panel->missingPermissions() as $refusal) {
            $missing[] = "{$refusal['permission']} ({$refusal['needed_for']})";
        }
        if ($missing !== []) {
            throw new ModuleException(Language::text('permissions_missing', ['list' => implode(', ', $missing)]));
        }
    }
}
