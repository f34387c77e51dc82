<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\TerminateAccount;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\TypedName;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Deletes the machine. The service stays as it is, and its client may make another machine. */
final class DeleteMachine implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        TypedName::form($visit)->read($visit->request);
        $call = $visit->service->call;
        $report = $visit->report;
        return Done::saying('done_delete', static function () use ($call, $report): void {
            (new TerminateAccount())->run($call, $report);
        });
    }
}
