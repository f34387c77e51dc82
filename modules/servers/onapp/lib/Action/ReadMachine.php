<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\AddressRows;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Sync: writes into WHMCS what the panel says of a machine. Changes nothing at the panel. */
final class ReadMachine
{
    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        Workshop::with($call, $report, function (Workshop $workshop) use ($settings): void {
            $this->into($workshop, $settings, $workshop->machineId());
        }, patience: Leases::BRIEFLY);
    }

    public function into(Workshop $workshop, Settings $settings, int $machineId): void
    {
        $facts = $workshop->machines()->facts($machineId)
            ?? throw ModuleException::because('machine_not_there', ['machine' => $machineId]);
        $workshop->report->learned($facts);
        $service = $workshop->call->serviceId;
        $addresses = $this->addresses($workshop, $settings, $machineId);
        (new AddressRows($workshop->connection))->replace($service, $addresses);
        $workshop->rows->update($service, Machine::sizes($facts) + [
            'identifier' => $facts['identifier'],
            'ip_addresses' => count(array_filter(array_column($addresses, 'set'))),
        ]);
        $values = NetworkChange::fields($addresses) + ['domain' => $facts['hostname']];
        if ($facts['root_user'] !== null) {
            $values['serviceusername'] = $facts['root_user'];
        }
        $workshop->hosting->update($service, $values);
    }

    /** @return list<array{id: int, address: string, network: string|null, set: string|null}> sorted into the sets */
    private function addresses(Workshop $workshop, Settings $settings, int $machineId): array
    {
        $service = $workshop->call->serviceId;
        $addresses = $workshop->machines()->addresses($machineId, $settings->secondary?->network ?? 0);
        $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $service);
        $places = array_filter(array_column($addresses, 'network', 'id'));
        $recorded = (new AddressRows($workshop->connection))->recorded($service);
        $sets = Resources::planAddresses($places, $recorded, $ordered->network())['sets'];
        foreach ($addresses as $number => $address) {
            $addresses[$number]['set'] = $sets[$address['id']] ?? null;
        }
        return $addresses;
    }
}
