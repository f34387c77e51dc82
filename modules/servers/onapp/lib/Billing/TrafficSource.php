<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Decimal;

/** Where the traffic of machines is known. */
interface TrafficSource
{
    /**
     * @return array{sums: array<int, Decimal>, hours: int, until: int}|null as OnApp\Billing\Collector::traffic()
     */
    public function traffic(int $machine, int $start, int $end): ?array;
}
