<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use OnApp\Billing\Overage;
use OnApp\Billing\Period;
use OnApp\Decimal;
use stdClass;
use WHMCS\Module\Server\Onapp\Billing\Account;
use WHMCS\Module\Server\Onapp\Billing\BandwidthMode;
use WHMCS\Module\Server\Onapp\Entities;
use WHMCS\Module\Server\Onapp\Product\StoredNumber;
use WHMCS\Module\Server\Onapp\Product\Switches;

/** Services as bandwidth billing sees them. */
final class BandwidthAccounts
{
    private const UNITS = ['MB', 'GB', 'TB'];

    public function __construct(private readonly Connection $connection, private readonly string $zone)
    {
    }

    /** @return list<int> services with a machine on a panel */
    public function onServer(int $server): array
    {
        return $this->connection->table(ServiceRows::TABLE)
            ->where('server_id', $server)->where('state', ServiceRow::CREATED)->where('vm_id', '>', 0)
            ->orderBy('service_id')->pluck('service_id')->map(intval(...))->all();
    }

    /** @return array{0: Account, 1: Switches}|null null: the service is gone */
    public function find(int $service): ?array
    {
        $row = $this->connection->table('tblhosting as h')
            ->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->join('tblclients as c', 'c.id', '=', 'h.userid')
            ->leftJoin('tblcurrencies as r', 'r.id', '=', 'c.currency')
            ->leftJoin(ServiceRows::TABLE . ' as m', 'm.service_id', '=', 'h.id')
            ->leftJoin('tblonappcronhostingdates as d', 'd.hosting_id', '=', 'h.id')
            ->where('h.id', $service)
            ->first(['h.id', 'h.userid', 'h.domain', 'h.regdate', 'h.paymentmethod', 'm.vm_id', 'd.account_date',
                'p.name', 'p.tax', 'p.overagesenabled', 'p.overagesbwlimit', 'p.overagesbwprice', 'p.configoption22',
                'p.configoption24', 'c.taxexempt', 'r.rate']);
        if ($row === null) {
            return null;
        }
        $switches = Switches::parse((string) $row->configoption24);
        return [$this->account($row, $switches), $switches];
    }

    private function account(stdClass $row, Switches $switches): Account
    {
        [$isTicked, $unit] = self::overages((string) $row->overagesenabled);
        $option = StoredNumber::id(trim((string) $row->configoption22));
        $additional = $option === null
            ? 0
            : (new ConfigurableOptions($this->connection))->amounts((int) $row->id, [$option])[$option] ?? 0;
        return new Account(
            (int) $row->id,
            (int) $row->userid,
            StoredNumber::id((string) $row->vm_id),
            $this->firstStart($row),
            BandwidthMode::of($switches->text('bw_billing'), $isTicked),
            Overage::limit((string) $row->overagesbwlimit, $unit, $additional),
            $unit,
            new Decimal((string) $row->overagesbwprice),
            new Decimal((string) ($row->rate ?? '1')),
            (int) $row->tax === 1 && !in_array((string) $row->taxexempt, ['1', 'on'], true),
            (string) $row->paymentmethod,
            Entities::decode($row->name) . ' - ' . Entities::decode($row->domain),
        );
    }

    /** Where an older module billed last, else the day of registration. */
    private function firstStart(stdClass $row): int
    {
        $billed = $row->account_date === null ? false : strtotime((string) $row->account_date);
        return $billed === false || $billed <= 0 ? Period::dayBegin((string) $row->regdate, $this->zone) : $billed;
    }

    /**
     * "1,MB,GB": ticked, unit of disks, unit of bandwidth.
     *
     * @return array{0: bool, 1: string}
     */
    private static function overages(string $stored): array
    {
        $parts = array_map(trim(...), explode(',', $stored));
        $unit = strtoupper($parts[2] ?? 'MB');
        return [!in_array($parts[0], ['', '0', 'off'], true), in_array($unit, self::UNITS, true) ? $unit : 'MB'];
    }
}
