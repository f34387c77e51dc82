<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use DateTimeImmutable;
use DateTimeZone;
use OnApp\Billing\Usage;
use OnApp\Decimal;
use RuntimeException;
use WHMCS\Module\Server\Onapp\Billing\Account;
use WHMCS\Module\Server\Onapp\Billing\BandwidthMode;
use WHMCS\Module\Server\Onapp\Billing\InvoiceDesk;
use WHMCS\Module\Server\Onapp\Billing\PeriodBook;
use WHMCS\Module\Server\Onapp\Billing\PeriodRow;
use WHMCS\Module\Server\Onapp\Billing\Settlement;
use WHMCS\Module\Server\Onapp\Billing\TrafficSource;

/**
 * A random life of one service: hours of traffic that come late, twice, corrected or never; runs of the cron that are
 * missed, repeated, killed or find no panel; a clock that is wrong; zones with summer time; any currency. What was
 * invoiced is then compared with whole-number arithmetic that shares no code with the module or the extension.
 *
 * Book, panel and invoices are in memory, and any of their steps may be the last one of its process.
 */
final class BillingHistory implements PeriodBook, TrafficSource, InvoiceDesk
{
    private const ZONES = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe',
        'Pacific/Auckland', 'America/Sao_Paulo', 'Africa/Casablanca'];
    private const HOUR = 3600;
    private const DAY = 86400;

    /** @var array<int, PeriodRow> by start */
    private array $rows = [];

    /** @var array<int, array{marker: string, amount: string, published: bool}> */
    private array $invoices = [];

    /** @var list<array{int, int, int, int, int, int}> interface, hour, sent, received, revision, known from */
    private array $records = [];

    /** @var array<int, int> true time at which a period was closed, by its start */
    private array $closedAt = [];

    /** @var array<int, int> true time of the figures of a period, by its start */
    private array $askedAt = [];

    /** @var array<int, int> the same, as it was when the period was closed */
    private array $countedAt = [];

    private int $now = 0;
    private int $stepsToLive = PHP_INT_MAX;
    private bool $isPanelDown = false;
    private readonly Account $account;
    private readonly string $zone;
    private readonly int $first;
    private readonly int $limitMb;
    private readonly int $price10000;
    private readonly int $rate100000;

    public function __construct()
    {
        $this->zone = self::ZONES[mt_rand(0, count(self::ZONES) - 1)];
        $day = gmdate('Y-m-d', gmmktime(0, 0, 0, 1, mt_rand(1, 1400), 2023));
        $this->first = (new DateTimeImmutable("$day 00:00:00", new DateTimeZone($this->zone)))->getTimestamp();
        $this->limitMb = mt_rand(0, 3000);
        $this->price10000 = mt_rand(0, 4) === 0 ? mt_rand(0, 3) : mt_rand(0, 9999);
        $this->rate100000 = mt_rand(0, 1) === 0 ? 100000 : mt_rand(1, 999999);
        $this->account = new Account(
            7,
            1,
            3,
            $this->first,
            BandwidthMode::Module,
            new Decimal($this->limitMb),
            'MB',
            new Decimal(sprintf('%d.%04d', intdiv($this->price10000, 10000), $this->price10000 % 10000)),
            new Decimal(sprintf('%d.%05d', intdiv($this->rate100000, 100000), $this->rate100000 % 100000)),
        );
        $this->inventTraffic();
    }

    /** @return array{faults: list<string>, cents: int, closed: int, killed: int, zone: string} */
    public function live(): array
    {
        $killed = 0;
        $this->now = $this->first + mt_rand(0, 50) * self::DAY + mt_rand(0, 23) * self::HOUR + 600;
        $until = $this->first + 140 * self::DAY;
        // Which period is the first one is settled by the first run that finds the panel.
        $this->run($this->now + mt_rand(0, 1) * mt_rand(0, 200) * self::DAY, false, PHP_INT_MAX);
        while ($this->now < $until) {
            $this->isPanelDown = mt_rand(0, 9) === 0;
            $clock = $this->now + (mt_rand(0, 5) === 0 ? mt_rand(-40, 40) * self::DAY : 0);
            $stepsToLive = mt_rand(0, 2) === 0 ? mt_rand(1, 14) : PHP_INT_MAX;
            $killed += $this->run($clock, mt_rand(0, 3) > 0, $stepsToLive) ? 0 : 1;
            $pause = mt_rand(0, 9) === 0 ? mt_rand(20, 60) : mt_rand(1, 6);
            $this->now += mt_rand(0, 3) === 0 ? 60 : $pause * self::DAY;
        }
        $this->isPanelDown = false;
        $this->run($this->now, true, PHP_INT_MAX);
        [$faults, $cents] = $this->compare();
        return ['faults' => $faults, 'cents' => $cents, 'closed' => count($this->closedAt), 'killed' => $killed,
            'zone' => $this->zone];
    }

    /** @return bool false: it was killed or found no panel */
    private function run(int $clock, bool $bills, int $stepsToLive): bool
    {
        $this->stepsToLive = $stepsToLive;
        try {
            $settlement = new Settlement($this, $this, $this, static function (): void {
            }, $this->zone);
            $settlement->settle($this->account, $clock, $bills);
            $isWhole = true;
        } catch (RuntimeException) {
            $isWhole = false;
        }
        foreach ($this->rows as $start => $row) {
            if ($row->status !== PeriodRow::OPEN) {
                $this->closedAt[$start] ??= $this->now;
                $this->countedAt[$start] ??= $this->askedAt[$start];
            }
        }
        return $isWhole;
    }

    private function inventTraffic(): void
    {
        $firstHour = intdiv($this->first, self::HOUR);
        for ($i = mt_rand(50, 250); $i > 0; $i--) {
            $hour = $firstHour + mt_rand(-30, 150 * 24);
            $known = ($hour + 1) * self::HOUR + (mt_rand(0, 4) === 0 ? mt_rand(0, 60) * self::DAY : 0);
            $record = [mt_rand(1, 2), $hour, mt_rand(0, 100000), mt_rand(0, 100000), 1, $known];
            $this->records[] = $record;
            if (mt_rand(0, 5) === 0) {
                $this->records[] = $record;
            }
            if (mt_rand(0, 5) === 0) {
                $later = $known + mt_rand(0, 20) * self::DAY;
                $this->records[] = [$record[0], $hour, mt_rand(0, 100000), mt_rand(0, 100000), mt_rand(2, 9), $later];
            }
        }
    }

    /** Kilobytes of the hours that begin in [start, end), as far as they are known at a moment. */
    private function known(int $start, int $end, int $moment): int
    {
        $best = [];
        foreach ($this->records as [$interface, $hour, $sent, $received, $revision, $known]) {
            $begins = $hour * self::HOUR;
            if ($begins >= $start && $begins < $end && $known <= $moment) {
                $candidate = [$revision, $sent, $received];
                $best["$interface:$hour"] = max($best["$interface:$hour"] ?? [0, 0, 0], $candidate);
            }
        }
        return array_sum(array_map(static fn (array $record): int => $record[1] + $record[2], $best));
    }

    /** @return array{0: list<string>, 1: int} what is wrong, and the cents that were due */
    private function compare(): array
    {
        $faults = [];
        $due = 0;
        $expected = [];
        ksort($this->closedAt);
        $start = $this->first;
        $before = null;
        while (($end = $this->endOf($start)) <= $this->now) {
            $at = $this->closedAt[$start] ?? null;
            if ($at === null || $at < $end) {
                $faults[] = 'period of ' . gmdate('c', $start) . ($at === null ? ' not closed' : ' closed too early');
                break;
            }
            $traffic = $this->known($start, $end, $this->countedAt[$start]);
            if ($before !== null) {
                $counted = $this->known($before, $start, $this->countedAt[$before]);
                $traffic += $this->known($before, $start, $at) - $counted;
            }
            $cents = $this->cents(max(0, $traffic));
            if ($cents > 10) {
                $expected["onapp-bw:7:" . gmdate('Ymd\THis\Z', $start)] = $cents;
                $due += $cents;
            }
            $before = $start;
            $start = $end;
        }
        $made = [];
        foreach ($this->invoices as $invoice) {
            if ($invoice['published']) {
                $faults = isset($made[$invoice['marker']]) ? [...$faults, "two of {$invoice['marker']}"] : $faults;
                $made[$invoice['marker']] = (int) str_replace('.', '', $invoice['amount']);
            }
        }
        ksort($made);
        if ($made !== $expected) {
            $faults[] = json_encode(['invoiced' => $made, 'expected' => $expected], JSON_THROW_ON_ERROR);
        }
        return [$faults, $due];
    }

    private function endOf(int $start): int
    {
        $zone = new DateTimeZone($this->zone);
        $day = (new DateTimeImmutable("@$start"))->setTimezone($zone)->format('Y-m-d');
        $last = gmdate('Y-m-d', strtotime("$day 12:00:00 UTC") + 31 * self::DAY);
        return (new DateTimeImmutable("$last 00:00:00", $zone))->getTimestamp();
    }

    private function cents(int $kilobytes): int
    {
        $product = max(0, $kilobytes - $this->limitMb * 1024) * $this->price10000 * $this->rate100000;
        $cent = 1024 * 10000 * 1000;
        return intdiv(2 * $product + $cent, 2 * $cent);
    }

    /** Counts down to the end of the process: before and after each step it may be over. */
    private function step(): void
    {
        if (--$this->stepsToLive <= 0) {
            throw new RuntimeException('killed');
        }
    }

    // ---- The panel ----------------------------------------------------------------------------------------------

    public function traffic(int $machine, int $start, int $end): ?array
    {
        $this->step();
        if ($this->isPanelDown) {
            throw new RuntimeException('no panel');
        }
        $usage = new Usage();
        shuffle($this->records);
        foreach ($this->records as [$interface, $hour, $sent, $received, $revision, $known]) {
            if ($known <= $this->now) {
                $usage->add($interface, $hour * self::HOUR + mt_rand(0, 3599), $sent, $received, $revision);
            }
        }
        return ['sums' => $usage->sums($start, $end), 'hours' => 0, 'until' => min($this->now, $end)];
    }

    // ---- The ledger ---------------------------------------------------------------------------------------------

    public function open(int $service): ?PeriodRow
    {
        $open = array_filter($this->rows, static fn (PeriodRow $row): bool => $row->status === PeriodRow::OPEN);
        return $open === [] ? null : end($open);
    }

    public function before(PeriodRow $row): ?PeriodRow
    {
        foreach ($this->rows as $other) {
            if ($other->end === $row->start && $other->status !== PeriodRow::OPEN) {
                return $other;
            }
        }
        return null;
    }

    public function pending(int $service): array
    {
        $pending = array_filter($this->rows, static fn (PeriodRow $row): bool => $row->status === PeriodRow::PENDING);
        return array_values($pending);
    }

    public function begin(PeriodRow $row): void
    {
        $this->store(fn () => $this->rows[$row->start] ??= $row);
    }

    public function update(PeriodRow $row): void
    {
        $this->store(function () use ($row): void {
            $this->rows[$row->start] = $row;
            $this->askedAt[$row->start] = $this->now;
        });
    }

    public function replace(PeriodRow $row): void
    {
        throw new \LogicException('WHMCS does not bill here');
    }

    public function close(PeriodRow $row, ?PeriodRow $next): void
    {
        $this->store(function () use ($row, $next): void {
            $this->rows[$row->start] = $row;
            if ($next !== null) {
                $this->rows[$next->start] ??= $next;
            }
        });
    }

    public function invoiced(PeriodRow $row, int $invoice): void
    {
        $paid = $row->with(['status' => PeriodRow::INVOICED, 'invoice' => $invoice]);
        $this->store(fn () => $this->rows[$row->start] = $paid);
    }

    private function store(callable $change): void
    {
        $this->step();
        $change();
        $this->step();
    }

    // ---- Invoices -----------------------------------------------------------------------------------------------

    public function ensure(PeriodRow $row): int
    {
        $id = array_search($row->marker(), array_column($this->invoices, 'marker', null), true);
        if ($id === false) {
            $this->store(fn () => $this->invoices[] = ['marker' => $row->marker(), 'amount' => $row->bill['amount'],
                'published' => false]);
            $id = array_key_last($this->invoices);
        }
        $this->store(fn () => $this->invoices[$id]['published'] = true);
        return $id;
    }
}
