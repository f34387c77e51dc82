<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Billing\Overage;
use OnApp\Decimal;

/** One period of one service in the ledger. */
final class PeriodRow
{
    /** Traffic is still counted. */
    public const OPEN = 'open';
    /** Closed; its invoice is to be made. All that the invoice needs stands in the row. */
    public const PENDING = 'pending';
    public const INVOICED = 'invoiced';
    /** Closed, and nothing to pay. */
    public const FREE = 'free';

    /**
     * @param int $start unix time; the period is [start, end)
     * @param array<string, string> $counted kilobytes by "machine:interface"
     * @param string $late kilobytes of the period before that became known after it was closed
     * @param int $collectedUntil the panel's clock of the last figures; 0: there are none
     * @param int $collectedAt our clock when they were asked for
     * @param array<string, mixed> $bill what the invoice is made of: see Settlement
     */
    public function __construct(
        public readonly int $service,
        public readonly int $start,
        public readonly int $end,
        public readonly string $status = self::OPEN,
        public readonly array $counted = [],
        public readonly string $late = '0',
        public readonly int $collectedUntil = 0,
        public readonly int $collectedAt = 0,
        public readonly array $bill = [],
        public readonly ?int $invoice = null,
    ) {
    }

    /** @param array<string, mixed> $changes */
    public function with(array $changes): self
    {
        return new self(...$changes + get_object_vars($this));
    }

    /** Traffic that this period pays for; corrections of the period before cannot make it negative. */
    public function trafficMb(): Decimal
    {
        $sum = new Decimal($this->late);
        foreach ($this->counted as $kilobytes) {
            $sum = $sum->add($kilobytes);
        }
        return Overage::megabytes($sum->sign() < 0 ? 0 : $sum);
    }

    /** Finds the invoice of this period again. */
    public function marker(): string
    {
        return "onapp-bw:{$this->service}:" . gmdate('Ymd\THis\Z', $this->start);
    }
}
