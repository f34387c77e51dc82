<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Action\Workshop;

/** Something a client does to the machine of a service, while no other process works on that service. */
interface ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done;
}
