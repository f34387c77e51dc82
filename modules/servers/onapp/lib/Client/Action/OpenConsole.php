<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\ModuleException;

/** Leads to the panel's console. The key in the address is good for one session, so it must not be kept anywhere. */
final class OpenConsole implements ClientAction
{
    private const KEY = '/^[A-Za-z0-9_-]{8,128}$/D';

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $session = $visit->panel()->factory()->factory('Console')->load($visit->machineId());
        $key = is_object($session) ? (string) $session->_remote_key : '';
        $visit->report->keepSecret($key);
        if (preg_match(self::KEY, $key) !== 1) {
            throw ModuleException::because('no_console_key');
        }
        $server = array_diff_key($workshop->server->settings(), ['username' => 1, 'password' => 1]);
        return Done::leaving(Panel::address($server) . "/console_remote/$key");
    }
}
