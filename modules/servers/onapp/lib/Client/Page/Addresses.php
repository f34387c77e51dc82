<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Storage\AddressRows;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\View;

/** Network interfaces of the machine and its addresses, by the part of the order that each serves. */
final class Addresses implements ClientPage
{
    private const SETS = ['primary_base', 'primary_additional', 'secondary_base', 'secondary_additional'];

    public static function rebuildForm(): Form
    {
        $types = [];
        foreach (['' => 'none', 'hard' => 'hard', 'soft' => 'soft', 'graceful' => 'graceful'] as $type => $name) {
            $types[$type] = Language::text("shutdown_$name");
        }
        return new Form([
            'shutdown_type' => ['type' => 'select', 'choices' => $types, 'required' => false],
            'required_startup' => ['type' => 'checkbox', 'required' => false, 'value' => '1'],
        ]);
    }

    public function show(Visit $visit): View
    {
        // As the administrator: the role of clients may not list interfaces everywhere. The machine is this client's.
        $interfaces = $visit->parts('VirtualMachine_NetworkInterface', $visit->administrator());
        $joins = $visit->parts('VirtualMachine_IpAddressJoin');
        $recorded = (new AddressRows($visit->connection))->recorded($visit->service->id);
        return new View('addresses', Language::text('nav_addresses'), [
            'interfaces' => array_map($this->interface(...), $interfaces),
            'held' => $this->held($joins, $interfaces, $recorded),
            'missing' => $this->missing($visit, $joins, $interfaces, $recorded),
            'fields' => self::rebuildForm()->shown($visit->session->takeForm('network_rebuild')),
        ]);
    }

    /** @return array{label: string, mac: string, speed: string, primary: bool} */
    private function interface(OnApp $interface): array
    {
        $speed = (int) $interface->_rate_limit;
        return [
            'label' => (string) $interface->_label,
            'mac' => (string) $interface->_mac_address,
            'speed' => $speed === 0 ? Language::text('unlimited') : Language::text('megabits', ['amount' => $speed]),
            'primary' => (bool) $interface->_primary,
        ];
    }

    /**
     * @param list<OnApp> $joins
     * @param list<OnApp> $interfaces
     * @param array<int, string> $recorded set by id of the address
     * @return list<array<string, string>>
     */
    private function held(array $joins, array $interfaces, array $recorded): array
    {
        $names = [];
        foreach ($interfaces as $interface) {
            $names[(int) $interface->_id] = (string) $interface->_label;
        }
        $held = [];
        foreach ($joins as $join) {
            $address = $join->_ip_address;
            if (is_object($address)) {
                $set = $recorded[(int) ($address->id ?? 0)] ?? null;
                $held[] = [
                    'address' => Machine::addresses(['ip_addresses' => [(string) ($address->address ?? '')]])[0],
                    'netmask' => (string) ($address->netmask ?? ''),
                    'gateway' => (string) ($address->gateway ?? ''),
                    'interface' => $names[(int) $join->_network_interface_id] ?? '',
                    'set' => Language::text($set === null ? 'address_in_no_set' : "set_$set"),
                ];
            }
        }
        return $held;
    }

    /**
     * What assigning would get: by the machine's own addresses, not by what is recorded of them.
     *
     * @param list<OnApp> $joins
     * @param list<OnApp> $interfaces
     * @param array<int, string> $recorded
     * @return list<array{label: string, count: int}>
     */
    private function missing(Visit $visit, array $joins, array $interfaces, array $recorded): array
    {
        $primary = array_filter($interfaces, static fn (OnApp $interface): bool => (bool) $interface->_primary);
        $primaryId = $primary === [] ? 0 : (int) reset($primary)->_id;
        $places = [];
        foreach ($joins as $join) {
            if (is_object($join->_ip_address)) {
                $isPrimary = (int) $join->_network_interface_id === $primaryId;
                $places[(int) ($join->_ip_address->id ?? 0)] = $isPrimary ? 'primary' : 'secondary';
            }
        }
        $options = new ConfigurableOptions($visit->connection);
        $wanted = (new Ordered($visit->settings(), $options, $visit->service->id))->network();
        $assigned = Resources::planAddresses($places, $recorded, $wanted)['assign'];
        $missing = [];
        foreach (self::SETS as $set) {
            $count = $assigned[$set] ?? 0;
            if ($count > 0) {
                $missing[] = ['label' => Language::text("set_$set"), 'count' => $count];
            }
        }
        return $missing;
    }
}
