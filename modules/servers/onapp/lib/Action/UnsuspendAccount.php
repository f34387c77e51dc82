<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Ends the suspension of a service's machine. A machine that is not suspended is left alone. */
final class UnsuspendAccount
{
    public function run(ServiceCall $call, Report $report): void
    {
        Workshop::with($call, $report, static function (Workshop $workshop): void {
            if ($workshop->row === null) {
                $workshop->note('nothing_to_unsuspend');
                return;
            }
            $id = $workshop->machineId();
            $workshop->report->wanted(['machine' => $id]);
            $workshop->report->learned($workshop->machines()->unsuspend($id));
        }, patience: Leases::FOR_A_LEASE);
    }
}
