<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;

/** tblonappips: which address of a machine serves which of the four sets of its order. */
final class AddressRows
{
    public const TABLE = 'tblonappips';

    public function __construct(private readonly Connection $connection)
    {
    }

    /** @return array<int, string> set by id of the address, as Machines::network() takes it */
    public function recorded(int $serviceId): array
    {
        $sets = [];
        $rows = $this->connection->table(self::TABLE)->where('serviceid', $serviceId)->orderBy('ipid')->get();
        foreach ($rows as $row) {
            $sets[(int) $row->ipid] = $row->network . ((int) $row->isbase === 1 ? '_base' : '_additional');
        }
        return $sets;
    }

    /** @param list<array{id: int, address: string, network: string|null, set: string|null}> $addresses all there are */
    public function replace(int $serviceId, array $addresses): void
    {
        $this->connection->transaction(function () use ($serviceId, $addresses): void {
            $this->connection->table(self::TABLE)->where('serviceid', $serviceId)->delete();
            foreach ($addresses as $address) {
                if ($address['set'] !== null) {
                    $this->connection->table(self::TABLE)->insert([
                        'serviceid' => $serviceId,
                        'ipid' => $address['id'],
                        'isbase' => str_ends_with($address['set'], '_base') ? 1 : 0,
                        'network' => $address['network'],
                        'address' => $address['address'],
                    ]);
                }
            }
        });
    }
}
