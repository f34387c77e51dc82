<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use OnApp\Provisioning\Resources;

/** What clients chose of the configurable options. The amount is the Order of a choice, not its label. */
final class ConfigurableOptions
{
    public function __construct(private readonly Connection $connection)
    {
    }

    /**
     * @param list<int> $optionIds
     * @return array<int, int> amount by option, for those that the service has
     */
    public function amounts(int $serviceId, array $optionIds): array
    {
        if ($optionIds === []) {
            return [];
        }
        $rows = $this->connection->table('tblhostingconfigoptions as h')
            ->join('tblproductconfigoptions as o', 'o.id', '=', 'h.configid')
            ->join('tblproductconfigoptionssub as s', static function ($join): void {
                $join->on('s.id', '=', 'h.optionid')->on('s.configid', '=', 'h.configid');
            })
            ->where('h.relid', $serviceId)->whereIn('h.configid', $optionIds)
            ->get(['h.configid', 'o.optiontype', 's.sortorder', 'h.qty']);
        $amounts = [];
        foreach ($rows as $row) {
            $amount = Resources::amount((int) $row->optiontype, (int) $row->sortorder, (int) $row->qty);
            $amounts[(int) $row->configid] = $amount;
        }
        return $amounts;
    }

    /** @return array<int, string> names of the options that a product offers, or of all where it is not known, by id */
    public function names(int $productId): array
    {
        $query = $this->connection->table('tblproductconfigoptions as o')->orderBy('o.optionname');
        if ($productId > 0) {
            $query->join('tblproductconfiglinks as l', 'l.gid', '=', 'o.gid')->where('l.pid', $productId);
        }
        $names = [];
        foreach ($query->distinct()->get(['o.id', 'o.optionname']) as $row) {
            $names[(int) $row->id] = (string) $row->optionname;
        }
        return $names;
    }
}
