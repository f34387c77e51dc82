<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Billing\Overage;
use OnApp\Billing\Period;
use OnApp\Decimal;

/**
 * Counts the traffic of one service and closes its periods. Whoever calls must be the only one who works on that
 * service.
 *
 * A period is closed only on figures that the panel gave after it had ended, so that a clock that runs ahead, a panel
 * that is down or a missed day delay a bill but never change it. Hours that become known after that are found when the
 * next period is closed, and paid for with it.
 */
final class Settlement
{
    /** Seconds for which figures need not be asked for again. */
    public const FRESH = 300;
    /** Periods that one call may close: ten years of them. A broken clock must not keep it for ever. */
    private const MOST_PERIODS = 120;
    /** Whole periods that a service may owe when its first one is opened; nobody was told of older ones. */
    private const FIRST_CATCH_UP = 2;

    private const HOUR = 3600;

    /** @param \Closure(int, Decimal, Decimal): void $show tells the service its megabytes used, and its limit */
    public function __construct(
        private readonly PeriodBook $book,
        private readonly TrafficSource $traffic,
        private readonly InvoiceDesk $desk,
        private readonly \Closure $show,
        private readonly string $zone,
    ) {
    }

    /**
     * @param int $now unix time
     * @param bool $bills false: only count
     * @return list<int> invoices
     */
    public function settle(Account $account, int $now, bool $bills): array
    {
        $invoices = $bills ? $this->invoicePending($account) : [];
        if ($account->mode === BandwidthMode::Whmcs && $account->machine !== null) {
            $this->countMonth($account, $now);
            return $invoices;
        }
        for ($closed = 0; $closed < self::MOST_PERIODS; $closed++) {
            $row = $this->count($account, $this->openRow($account, $now), $now);
            if ($row === null) {
                break;
            }
            if (!$bills || !$this->isOver($account, $row, $now)) {
                ($this->show)($account->service, $row->trafficMb(), $account->limitMb);
                break;
            }
            $invoices = [...$invoices, ...$this->close($account, $row)];
        }
        return $invoices;
    }

    /** @return PeriodRow|null null: the machine and its last period are gone */
    private function openRow(Account $account, int $now): ?PeriodRow
    {
        $row = $this->book->open($account->service);
        if ($row !== null || $account->machine === null) {
            return $row;
        }
        if ($account->firstStart >= $now) {
            return null;
        }
        // Which period is the first one must not hang on a clock of ours that runs ahead: the panel knows better.
        $figures = $this->traffic->traffic($account->machine, max($account->firstStart, $now - self::HOUR), $now);
        if ($figures === null) {
            return null;
        }
        [$start, $end] = $this->firstPeriod($account->firstStart, min($now, $figures['until']));
        $this->book->begin(new PeriodRow($account->service, $start, $end));
        return $this->book->open($account->service);
    }

    /** @return array{0: int, 1: int} */
    private function firstPeriod(int $start, int $now): array
    {
        $periods = [];
        do {
            $end = Period::end($start, $this->zone);
            $periods[] = [$start, $end];
            $periods = array_slice($periods, -self::FIRST_CATCH_UP - 1);
            $start = $end;
        } while ($end <= $now);
        return $periods[0];
    }

    private function count(Account $account, ?PeriodRow $row, int $now): ?PeriodRow
    {
        if ($row === null || $account->machine === null || $row->start >= $now) {
            return $row;
        }
        $age = $now - $row->collectedAt;
        $isFresh = $age >= 0 && $age < self::FRESH;
        if ($isFresh && ($now < $row->end || $row->collectedUntil >= $row->end)) {
            return $row;
        }
        $figures = $this->traffic->traffic($account->machine, $row->start, $row->end);
        // A machine that the panel has forgotten keeps the figures that were known last.
        $until = $figures['until'] ?? min($now, $row->end);
        $row = $row->with([
            'counted' => $this->keyed($account->machine, $figures['sums'] ?? []) + $row->counted,
            'collectedUntil' => $until,
            'collectedAt' => $now,
        ]);
        $this->book->update($row);
        return $row;
    }

    /**
     * @param array<int, Decimal> $sums
     * @return array<string, string>
     */
    private function keyed(int $machine, array $sums): array
    {
        $keyed = [];
        foreach ($sums as $interface => $kilobytes) {
            $keyed["$machine:$interface"] = (string) $kilobytes;
        }
        return $keyed;
    }

    private function isOver(Account $account, PeriodRow $row, int $now): bool
    {
        return $row->end <= $now && ($account->machine === null || $row->collectedUntil >= $row->end);
    }

    /** @return list<int> invoices */
    private function close(Account $account, PeriodRow $row): array
    {
        $row = $row->with(['late' => (string) $this->late($account, $row)]);
        $used = $row->trafficMb();
        $price = $account->mode === BandwidthMode::Module ? $account->price : new Decimal(0);
        $cost = Overage::amount($used, $account->limitMb, $price, $account->rate, $account->unit);
        $row = $row->with([
            'status' => $cost['due'] ? PeriodRow::PENDING : PeriodRow::FREE,
            'bill' => [
                'client' => $account->client,
                'title' => $account->title,
                'traffic_mb' => (string) $used,
                'limit_mb' => (string) $account->limitMb,
                'overage_mb' => (string) $cost['overage'],
                'price' => (string) $price,
                'unit' => $account->unit,
                'rate' => (string) $account->rate,
                'amount' => (string) $cost['amount'],
                'taxed' => $account->taxed,
                'payment_method' => $account->paymentMethod,
                'zone' => $this->zone,
            ],
        ]);
        $next = $account->machine === null
            ? null
            : new PeriodRow($account->service, $row->end, Period::end($row->end, $this->zone));
        $this->book->close($row, $next);
        return $cost['due'] ? [$this->invoice($row)] : [];
    }

    /** Kilobytes of the period before that were not there, or other, when it was closed. */
    private function late(Account $account, PeriodRow $row): Decimal
    {
        $late = new Decimal(0);
        $before = $account->machine === null ? null : $this->book->before($row);
        $figures = $before === null
            ? null
            : $this->traffic->traffic((int) $account->machine, $before->start, $before->end);
        foreach ($this->keyed((int) $account->machine, $figures['sums'] ?? []) as $key => $kilobytes) {
            $late = $late->add($kilobytes)->sub($before->counted[$key] ?? '0');
        }
        return $late;
    }

    /** @return list<int> */
    private function invoicePending(Account $account): array
    {
        return array_map($this->invoice(...), $this->book->pending($account->service));
    }

    private function invoice(PeriodRow $row): int
    {
        $invoice = $this->desk->ensure($row);
        $this->book->invoiced($row, $invoice);
        return $invoice;
    }

    /**
     * WHMCS bills the calendar month by the figures it is given. The ledger only remembers how far it got, so that
     * nothing is billed again should the module take over.
     */
    private function countMonth(Account $account, int $now): void
    {
        $day = (new \DateTimeImmutable("@$now"))->setTimezone(new \DateTimeZone($this->zone));
        $today = Period::dayBegin($day->format('Y-m-d'), $this->zone);
        $month = Period::dayBegin($day->format('Y-m-01'), $this->zone);
        if ($now > $month) {
            $row = new PeriodRow($account->service, $today, Period::end($today, $this->zone));
            $figures = $this->traffic->traffic((int) $account->machine, $month, $now);
            $counted = $this->keyed((int) $account->machine, $figures['sums'] ?? []);
            ($this->show)($account->service, $row->with(['counted' => $counted])->trafficMb(), $account->limitMb);
            $this->book->replace($row);
        }
    }
}
