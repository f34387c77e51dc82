<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Decimal;

/** What billing has to know about one service. */
final class Account
{
    /**
     * @param int|null $machine null: there is none any more
     * @param int $firstStart unix time at which its first period began
     * @param string $unit of limit and price: MB, GB or TB
     * @param Decimal $price of one unit in the currency of the seller
     * @param Decimal $rate units of the client's currency for one of the seller's
     */
    public function __construct(
        public readonly int $service,
        public readonly int $client,
        public readonly ?int $machine,
        public readonly int $firstStart,
        public readonly BandwidthMode $mode,
        public readonly Decimal $limitMb,
        public readonly string $unit,
        public readonly Decimal $price,
        public readonly Decimal $rate,
        public readonly bool $taxed = false,
        public readonly string $paymentMethod = '',
        public readonly string $title = '',
    ) {
    }
}
