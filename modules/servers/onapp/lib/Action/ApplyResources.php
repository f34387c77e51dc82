<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Brings a machine to what is ordered because staff asks for it, also where the product leaves that to restarts. */
final class ApplyResources
{
    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        Workshop::with($call, $report, static function (Workshop $workshop) use ($settings): void {
            (new ChangePackage())->applyNow($workshop, $settings);
        }, patience: Leases::BRIEFLY);
    }
}
