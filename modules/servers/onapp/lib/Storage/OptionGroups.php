<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Product\GeneratedOption;

/** Makes configurable options. What is there already, prices above all, is left as it is. */
final class OptionGroups
{
    private const CYCLES = ['monthly', 'quarterly', 'semiannually', 'annually', 'biennially', 'triennially'];

    public function __construct(private readonly Connection $connection)
    {
    }

    /** @return int id of the group of that name that the product has, made where it has none */
    public function ofProduct(int $productId, string $name): int
    {
        $group = $this->connection->table('tblproductconfiggroups as g')
            ->join('tblproductconfiglinks as l', 'l.gid', '=', 'g.id')
            ->where('l.pid', $productId)->where('g.name', $name)->value('g.id');
        if ($group === null) {
            $row = ['name' => $name, 'description' => ''];
            $group = $this->connection->table('tblproductconfiggroups')->insertGetId($row);
            $this->connection->table('tblproductconfiglinks')->insert(['gid' => $group, 'pid' => $productId]);
        }
        return (int) $group;
    }

    /** @return int id of the option */
    public function add(int $groupId, GeneratedOption $option, int $place): int
    {
        $id = (int) $this->connection->table('tblproductconfigoptions')->insertGetId([
            'gid' => $groupId,
            'optionname' => $option->name,
            'optiontype' => (string) $option->type,
            'qtyminimum' => 0,
            'qtymaximum' => $option->most,
            'order' => $place,
            'hidden' => 0,
        ]);
        foreach ($option->choices as $amount => $label) {
            $this->addChoice($id, $amount, $label);
        }
        return $id;
    }

    /** @return bool false: there is no such option any more */
    public function exists(int $optionId): bool
    {
        return $this->connection->table('tblproductconfigoptions')->where('id', $optionId)->exists();
    }

    /**
     * @param array<int, string> $choices label by amount
     * @return array<int, string> those that were not there and are now
     */
    public function addMissing(int $optionId, array $choices): array
    {
        $there = $this->connection->table('tblproductconfigoptionssub')->where('configid', $optionId)
            ->pluck('sortorder')->map(static fn (mixed $amount): int => (int) $amount)->all();
        $missing = array_diff_key($choices, array_flip($there));
        foreach ($missing as $amount => $label) {
            $this->addChoice($optionId, $amount, $label);
        }
        return $missing;
    }

    private function addChoice(int $optionId, int $amount, string $label): void
    {
        $id = (int) $this->connection->table('tblproductconfigoptionssub')->insertGetId([
            'configid' => $optionId,
            'optionname' => $label,
            'sortorder' => $amount,
            'hidden' => 0,
        ]);
        // Without a row of prices WHMCS shows no choice; nothing is sold for less than nothing.
        foreach ($this->connection->table('tblcurrencies')->pluck('id') as $currency) {
            $row = ['type' => 'configoptions', 'currency' => $currency, 'relid' => $id];
            $this->connection->table('tblpricing')->insert($row + array_fill_keys(self::CYCLES, '0.00'));
        }
    }
}
