<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Deletes the machine of a service. Only "there is none" counts as deleted; any other failure keeps every row. */
final class TerminateAccount
{
    public function run(ServiceCall $call, Report $report): void
    {
        Workshop::with($call, $report, function (Workshop $workshop): void {
            if ($workshop->row === null) {
                $workshop->note('nothing_to_terminate');
            } else {
                $this->delete($workshop, $workshop->machineId());
            }
            $workshop->hosting->update($workshop->call->serviceId, ['dedicatedip' => '', 'assignedips' => '']);
            if ($workshop->row !== null) {
                (new Notice($workshop))->deleted();
            }
            if ($workshop->row !== null && $workshop->switches->isOn('delete_user_on_last')) {
                (new UserRetirement())->run($workshop);
            }
        }, patience: Leases::FOR_A_LEASE);
    }

    private function delete(Workshop $workshop, int $id): void
    {
        $workshop->report->wanted(['machine' => $id]);
        $existed = $workshop->machines()->delete($id);
        $workshop->report->learned(['existed' => $existed]);
        if (!$existed) {
            $workshop->note('machine_was_gone', ['machine' => $id]);
        }
        $workshop->journal()->remove('machine');
    }
}
