<?php

/**
 * OnApp: the client's virtual servers. Belongs into WHMCS's folder; everything else is in modules/servers/onapp.
 */

declare(strict_types=1);

use WHMCS\ClientArea;
use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\Client\Script;

define('CLIENTAREA', true);

require_once __DIR__ . '/init.php';
require_once __DIR__ . '/modules/servers/onapp/lib/Autoloader.php';

Autoloader::register();
Script::run(new ClientArea());
