<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

/** Makes the invoices of closed periods. */
interface InvoiceDesk
{
    /**
     * The published invoice of a period: the one that an interrupted earlier call began, else a new one.
     *
     * @return int its id
     */
    public function ensure(PeriodRow $row): int;
}
