<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Storage\AddressRows;

/** Brings interfaces and addresses of a machine to what is ordered, and WHMCS to what the machine has then. */
final class NetworkChange
{
    public function __construct(private readonly Workshop $workshop)
    {
    }

    /**
     * @param bool $releaseStrangers also give back addresses that are in no set: only when staff asked for it
     * @return array{changed: list<string>, refused: array<string, string>, restart_needed: bool,
     *   addresses: list<array{id: int, address: string, network: string|null, set: string|null}>}
     */
    public function run(int $machineId, Ordered $ordered, bool $releaseStrangers = false): array
    {
        $workshop = $this->workshop;
        $serviceId = $workshop->call->serviceId;
        $rows = new AddressRows($workshop->connection);
        $wanted = $ordered->network() + ['release_strangers' => $releaseStrangers];
        $workshop->report->wanted(['network' => $wanted]);
        $result = $workshop->machines()->network($machineId, $wanted, $rows->recorded($serviceId));
        $workshop->report->learned(['network' => array_diff_key($result, ['addresses' => 1])]);
        $rows->replace($serviceId, $result['addresses']);
        $recorded = ['ip_addresses' => count(array_filter(array_column($result['addresses'], 'set')))];
        if (!isset($result['refused']['rate_limit'])) {
            $recorded['rate_limit'] = $ordered->resources['rate_limit'];
        }
        $workshop->rows->update($serviceId, $recorded);
        return $result;
    }

    /**
     * For the fields of the service, which welcome mails show: what the product includes, and what was bought.
     *
     * @param list<array{id: int, address: string, network: string|null, set: string|null}> $addresses
     * @return array{dedicatedip: string, assignedips: string}
     */
    public static function fields(array $addresses): array
    {
        $texts = ['base' => [], 'additional' => []];
        foreach ($addresses as $address) {
            if ($address['set'] !== null) {
                $kind = str_ends_with($address['set'], '_base') ? 'base' : 'additional';
                array_push($texts[$kind], ...Machine::addresses(['ip_addresses' => [$address['address']]]));
            }
        }
        return [
            'dedicatedip' => implode(', ', $texts['base']),
            'assignedips' => implode(",\n", $texts['additional']),
        ];
    }
}
