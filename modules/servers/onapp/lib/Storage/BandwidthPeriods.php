<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use stdClass;
use WHMCS\Module\Server\Onapp\Billing\PeriodBook;
use WHMCS\Module\Server\Onapp\Billing\PeriodRow;
use WHMCS\Module\Server\Onapp\Billing\Settlement;

/** tblonappbwperiods: written only while the lease on the service is held. Times are UTC. */
final class BandwidthPeriods implements PeriodBook
{
    public const TABLE = 'tblonappbwperiods';

    private const TIME = 'Y-m-d H:i:s';

    public function __construct(private readonly Connection $connection, private readonly Lease $lease)
    {
    }

    public function open(int $service): ?PeriodRow
    {
        $row = $this->connection->table(self::TABLE)
            ->where('service_id', $service)->where('status', PeriodRow::OPEN)->orderByDesc('period_start')->first();
        return $row === null ? null : self::row($row);
    }

    public function before(PeriodRow $row): ?PeriodRow
    {
        $before = $this->connection->table(self::TABLE)
            ->where('service_id', $row->service)->where('period_end', gmdate(self::TIME, $row->start))
            ->where('status', '<>', PeriodRow::OPEN)->first();
        return $before === null ? null : self::row($before);
    }

    public function pending(int $service): array
    {
        return $this->connection->table(self::TABLE)
            ->where('service_id', $service)->where('status', PeriodRow::PENDING)->orderBy('period_start')->get()
            ->map(self::row(...))->all();
    }

    public function begin(PeriodRow $row): void
    {
        $this->lease->guard(fn () => $this->insert($row));
    }

    public function update(PeriodRow $row): void
    {
        $this->lease->guard(fn () => $this->store($row));
    }

    public function replace(PeriodRow $row): void
    {
        $this->lease->guard(function () use ($row): void {
            $this->connection->table(self::TABLE)
                ->where('service_id', $row->service)->where('status', PeriodRow::OPEN)->delete();
            $this->insert($row);
        });
    }

    public function close(PeriodRow $row, ?PeriodRow $next): void
    {
        $this->lease->guard(function () use ($row, $next): void {
            $this->store($row);
            if ($next !== null) {
                $this->insert($next);
            }
        });
    }

    public function invoiced(PeriodRow $row, int $invoice): void
    {
        $paid = $row->with(['status' => PeriodRow::INVOICED, 'invoice' => $invoice]);
        $this->lease->guard(fn () => $this->store($paid));
    }

    /** Whether figures need not be asked for again so soon. */
    public function isFresh(int $service, int $now): bool
    {
        $age = $now - ($this->open($service)?->collectedAt ?? 0);
        return $age >= 0 && $age < Settlement::FRESH;
    }

    /** Whether somebody has just counted, and nothing is there to be closed or invoiced. */
    public function isUpToDate(int $service, int $now): bool
    {
        return $this->isFresh($service, $now) && $now < ($this->open($service)?->end ?? 0)
            && $this->pending($service) === [];
    }

    /** Ends what is open of a service that is gone. */
    public function abandon(int $service): void
    {
        $this->lease->guard(fn () => $this->connection->table(self::TABLE)
            ->where('service_id', $service)->where('status', PeriodRow::OPEN)
            ->update(['status' => PeriodRow::FREE]));
    }

    /** @return list<int> services with an unfinished period that have no machine any more */
    public static function withoutMachine(Connection $connection): array
    {
        return $connection->table(self::TABLE . ' as b')
            ->leftJoin(ServiceRows::TABLE . ' as m', 'm.service_id', '=', 'b.service_id')
            ->whereNull('m.vm_id')->whereIn('b.status', [PeriodRow::OPEN, PeriodRow::PENDING])
            ->distinct()->orderBy('b.service_id')->pluck('b.service_id')->map(intval(...))->all();
    }

    /** A row of that start that is there already stays as it is: it may be billed. */
    private function insert(PeriodRow $row): void
    {
        $key = ['service_id' => $row->service, 'period_start' => gmdate(self::TIME, $row->start)];
        $this->connection->table(self::TABLE)->insertOrIgnore($key + self::columns($row));
    }

    private function store(PeriodRow $row): void
    {
        $this->connection->table(self::TABLE)
            ->where('service_id', $row->service)->where('period_start', gmdate(self::TIME, $row->start))
            ->update(self::columns($row));
    }

    /** @return array<string, mixed> */
    private static function columns(PeriodRow $row): array
    {
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE;
        $bill = $row->bill;
        return [
            'period_end' => gmdate(self::TIME, $row->end),
            'status' => $row->status,
            'traffic_mb' => (string) $row->trafficMb()->round(4),
            'limit_mb' => $bill['limit_mb'] ?? 0,
            'unit_price' => $bill['price'] ?? 0,
            'amount' => $bill['amount'] ?? 0,
            'counted' => json_encode($row->counted, $flags),
            'late_kb' => $row->late,
            'collected_until' => $row->collectedUntil,
            'collected_at' => $row->collectedAt,
            'bill' => json_encode($bill, $flags),
            'invoice_id' => $row->invoice,
        ];
    }

    private static function row(stdClass $row): PeriodRow
    {
        return new PeriodRow(
            (int) $row->service_id,
            (int) strtotime("{$row->period_start} UTC"),
            (int) strtotime("{$row->period_end} UTC"),
            (string) $row->status,
            json_decode($row->counted ?? '[]', true, 4, JSON_THROW_ON_ERROR),
            (string) $row->late_kb,
            (int) $row->collected_until,
            (int) $row->collected_at,
            json_decode($row->bill ?? '[]', true, 4, JSON_THROW_ON_ERROR),
            $row->invoice_id === null ? null : (int) $row->invoice_id,
        );
    }
}
