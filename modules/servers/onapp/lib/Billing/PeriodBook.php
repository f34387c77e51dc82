<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

/** The ledger of periods. What a method was given is kept for good when it returns; each change happens whole. */
interface PeriodBook
{
    public function open(int $service): ?PeriodRow;

    /** The period that ended where this one starts. */
    public function before(PeriodRow $row): ?PeriodRow;

    /** @return list<PeriodRow> closed periods whose invoice is to be made, oldest first */
    public function pending(int $service): array;

    /** Stores a first open period. A period of that start is never stored twice. */
    public function begin(PeriodRow $row): void;

    /** Stores the figures of an open period. */
    public function update(PeriodRow $row): void;

    /** Puts another open period in the place of the open one, of which nothing was billed. */
    public function replace(PeriodRow $row): void;

    /** Closes a period and opens the next one, both or neither. */
    public function close(PeriodRow $row, ?PeriodRow $next): void;

    public function invoiced(PeriodRow $row, int $invoice): void;
}
