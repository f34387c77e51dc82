<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Page\Addresses;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Writes the network settings of the machine's operating system anew. */
final class RebuildNetwork implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $values = Addresses::rebuildForm()->read($visit->request);
        $type = $values['shutdown_type'] === '' ? null : $values['shutdown_type'];
        $visit->machine()->rebuild_network($type, $values['required_startup'] === '1' ? 1 : 0);
        return Done::saying('done_network_rebuild');
    }
}
