<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Suspends the machine of a service at the panel. A machine that is suspended already is left alone. */
final class SuspendAccount
{
    public function run(ServiceCall $call, Report $report): void
    {
        Workshop::with($call, $report, static function (Workshop $workshop): void {
            if ($workshop->row === null) {
                $workshop->note('nothing_to_suspend');
                return;
            }
            $id = $workshop->machineId();
            $workshop->report->wanted(['machine' => $id]);
            $workshop->report->learned($workshop->machines()->suspend($id));
        }, patience: Leases::FOR_A_LEASE);
    }
}
