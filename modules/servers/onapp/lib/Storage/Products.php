<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;

/** Products that this module provisions, as WHMCS stores them. */
final class Products
{
    public function __construct(private readonly Connection $connection)
    {
    }

    /** @return array<int, string>|null stored module settings by position; null: no product of this module */
    public function columns(int $productId): ?array
    {
        $row = $this->query()->where('id', $productId)->first();
        return $row === null ? null : ServiceCall::columnsOf((array) $row);
    }

    public function name(int $productId): string
    {
        return (string) $this->query()->where('id', $productId)->value('name');
    }

    /** @return array<int, array<int, string>> module settings of all products, by id */
    public function all(): array
    {
        $products = [];
        foreach ($this->query()->orderBy('id')->get() as $row) {
            $products[(int) $row->id] = ServiceCall::columnsOf((array) $row);
        }
        return $products;
    }

    /** @return list<int> ids of the enabled servers of the product's group; none: it has no group */
    public function serversOfGroup(int $productId): array
    {
        $group = (int) $this->query()->where('id', $productId)->value('servergroup');
        if ($group === 0) {
            return [];
        }
        return $this->connection->table('tblservergroupsrel as r')
            ->join('tblservers as s', 's.id', '=', 'r.serverid')
            ->where('r.groupid', $group)->where('s.type', 'onapp')->where('s.disabled', 0)
            ->orderBy('s.id')->pluck('s.id')->map(static fn (mixed $id): int => (int) $id)->all();
    }

    public function setColumn(int $productId, int $position, string $value): void
    {
        $this->query()->where('id', $productId)->update(["configoption$position" => $value]);
    }

    private function query(): \Illuminate\Database\Query\Builder
    {
        return $this->connection->table('tblproducts')->where('servertype', 'onapp');
    }
}
