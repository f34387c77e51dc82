<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Takes the machine off its service without touching it: it stays at the panel, to be linked elsewhere. */
final class ForgetMachine
{
    public function run(ServiceCall $call, Report $report): void
    {
        Workshop::with($call, $report, static function (Workshop $workshop): void {
            if ($workshop->row === null) {
                return;
            }
            $service = $workshop->call->serviceId;
            $workshop->rows->delete($service);
            $workshop->hosting->update($service, ['dedicatedip' => '', 'assignedips' => '']);
            $workshop->note('machine_forgotten', ['machine' => (string) $workshop->row->machineId]);
        }, patience: Leases::BRIEFLY);
    }
}
