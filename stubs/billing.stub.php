<?php

/**
 * @generate-class-entries static
 * @generate-function-entries
 */

namespace OnApp\Billing;

/**
 * Traffic by interface and hour. Every hour of an interface counts once, in whatever order and however often its
 * records come. Asks no panel.
 */
final class Usage
{
    /**
     * One record of traffic, in kilobytes. Of two records of the same hour the one with the higher revision counts; of
     * the same revision, the larger one.
     * @param int $moment any second of the hour, unix time
     * @param int $revision whatever grows with each correction, such as the time of the last change
     * @throws \OnApp\Exception\InvalidArgumentException when an amount is negative
     */
    public function add(
        int $interface,
        int $moment,
        \OnApp\Decimal|string|int $sent,
        \OnApp\Decimal|string|int $received,
        int $revision = 0,
    ): void {}

    /**
     * Kilobytes sent and received in the hours that begin from $start on and before $end.
     * @return array<int, \OnApp\Decimal> by interface; those without such an hour are not in it
     */
    public function sums(int $start, int $end): array {}

    /** The same over all interfaces. */
    public function total(int $start, int $end): \OnApp\Decimal {}

    /** How many hours of all interfaces begin in that time. */
    public function hours(int $start, int $end): int {}
}

/** Periods of a fixed number of days by the calendar of a time zone, half open: [start, end). */
final class Period
{
    /**
     * Days of a period of bandwidth.
     *
     * @var int
     * @cvalue ONAPP_PERIOD_DAYS
     */
    const DAYS = UNKNOWN;

    /**
     * The moment at which a day begins.
     * @param string $day "2026-03-29"
     * @throws \OnApp\Exception\InvalidArgumentException when that is no day, or there is no such zone
     */
    public static function dayBegin(string $day, string $timeZone = "UTC"): int {}

    /**
     * The end of the period that starts at a moment: the beginning of the day so many days after the day of the start.
     * A change between summer and winter time makes no day longer or shorter.
     * @throws \OnApp\Exception\InvalidArgumentException when there is no such zone, or $days is not from 1 to 10000
     */
    public static function end(int $start, string $timeZone = "UTC", int $days = Period::DAYS): int {}
}

/** What bandwidth above the limit costs. All numbers are exact; asks no panel. */
final class Overage
{
    /** An exact number of megabytes. */
    public static function megabytes(\OnApp\Decimal|string|int $kilobytes): \OnApp\Decimal {}

    /**
     * @param string $unit of the included amount: "MB", "GB" or "TB"
     * @param \OnApp\Decimal|string|int $additional megabytes
     * @return \OnApp\Decimal megabytes
     */
    public static function limit(
        \OnApp\Decimal|string|int $included,
        string $unit = "MB",
        \OnApp\Decimal|string|int $additional = 0,
    ): \OnApp\Decimal {}

    /**
     * (traffic - limit) x price x rate, rounded once, half up; 0 below the limit.
     * @param \OnApp\Decimal|string|int $traffic megabytes
     * @param \OnApp\Decimal|string|int $limit megabytes
     * @param \OnApp\Decimal|string|int $price of one $unit, in the currency of the seller
     * @param \OnApp\Decimal|string|int $rate units of the client's currency for one of the seller's
     * @return array{overage: \OnApp\Decimal, amount: \OnApp\Decimal, due: bool} overage in megabytes; due: whether the
     *   amount is above the smallest one that is invoiced, 0.1
     */
    public static function amount(
        \OnApp\Decimal|string|int $traffic,
        \OnApp\Decimal|string|int $limit,
        \OnApp\Decimal|string|int $price,
        \OnApp\Decimal|string|int $rate = 1,
        string $unit = "MB",
        int $scale = 2,
    ): array {}
}

/** Reads the traffic of virtual servers from a panel. */
final class Collector
{
    /** @param int $pageSize records a page of the panel may have, 1 to 10000 */
    public function __construct(\OnApp\Provisioning\Panel $administrator, int $pageSize = 1000) {}

    /**
     * The hourly traffic of all interfaces of a machine, or of its primary one, in [start, end). Records outside of it
     * are left out, whatever the panel sends.
     * @return array{sums: array<int, \OnApp\Decimal>, hours: int, until: int}|null kilobytes by interface; until: the
     *   panel's clock when it was asked, or $end where that is earlier; null: the panel knows no such machine
     * @throws \OnApp\Exception\DecodeException when a record lacks its hour or an amount
     */
    public function traffic(int $machine, int $start, int $end, bool $primaryOnly = false): ?array {}
}
