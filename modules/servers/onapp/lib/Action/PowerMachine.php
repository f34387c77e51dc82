<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Starts, stops or restarts a machine; what waited for a restart is applied with it. */
final class PowerMachine
{
    public function __construct(private readonly string $action)
    {
    }

    public function run(ServiceCall $call, Report $report): void
    {
        Workshop::with($call, $report, function (Workshop $workshop): void {
            $id = $workshop->machineId();
            $workshop->report->wanted(['machine' => $id, 'action' => $this->action]);
            $settings = new Settings($workshop->call->columns);
            if ($this->action !== 'shutdown' && !$settings->switches->applyOnChange()) {
                (new ChangePackage())->applyNow($workshop, $settings);
            }
            $before = $workshop->machines()->facts($id);
            $workshop->report->learned($workshop->machines()->power($id, $this->action));
            if ($this->action === 'reboot' || ($before['booted'] ?? null) !== ($this->action === 'startup')) {
                $workshop->restarted();
            }
        }, patience: Leases::BRIEFLY);
    }
}
