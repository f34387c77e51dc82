<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\ResyncAddresses;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Gets the addresses that are ordered and not there. Gives none back: that is for staff, or for a smaller order. */
final class AssignAddresses implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $call = $visit->service->call;
        $report = $visit->report;
        return Done::saying('done_addresses_assign', static function () use ($call, $report): void {
            (new ResyncAddresses(false))->run($call, $report);
        });
    }
}
