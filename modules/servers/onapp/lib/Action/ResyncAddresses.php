<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Addresses exactly as ordered: missing ones are assigned, and those that nobody ordered are given back. */
final class ResyncAddresses
{
    /** @param bool $releases whether what nobody ordered is given back, or left alone */
    public function __construct(private readonly bool $releases = true)
    {
    }

    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        Workshop::with($call, $report, function (Workshop $workshop) use ($settings): void {
            $service = $workshop->call->serviceId;
            $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $service);
            $result = (new NetworkChange($workshop))->run($workshop->machineId(), $ordered, $this->releases);
            $workshop->hosting->update($service, NetworkChange::fields($result['addresses']));
            if ($result['restart_needed']) {
                $workshop->rows->setPending($service, [...$workshop->row->pending, ...$result['changed']]);
                $workshop->note('restart_needed');
            }
            if ($result['refused'] !== []) {
                throw ModuleException::because('not_resynced', ['refused' => implode('; ', $result['refused'])]);
            }
        }, patience: Leases::BRIEFLY);
    }
}
