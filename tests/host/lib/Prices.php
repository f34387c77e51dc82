<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;
use stdClass;

/** Prices in the currency of one client, in cents. */
final class Prices
{
    private readonly int $currency;

    public function __construct(private readonly Connection $database, int $clientId)
    {
        $this->currency = (int) Tables::row($database, 'tblclients', $clientId)->currency;
    }

    public function product(int $productId, BillingCycle $cycle): int
    {
        return $this->price('product', $productId, $cycle->priceColumn());
    }

    public function setupFee(int $productId, BillingCycle $cycle): int
    {
        return $this->price('product', $productId, $cycle->setupColumn());
    }

    /** @param array<int, array{option: stdClass, suboption: int, quantity: int}> $choices */
    public function choices(array $choices, BillingCycle $cycle): int
    {
        if ($cycle === BillingCycle::Free) {
            return 0;
        }
        $sum = 0;
        foreach ($choices as $choice) {
            $times = OptionChoices::isNumber((int) $choice['option']->optiontype) ? $choice['quantity'] : 1;
            $sum += $times * $this->price('configoptions', $choice['suboption'], $cycle->priceColumn());
        }
        return $sum;
    }

    private function price(string $type, int $id, string $column): int
    {
        $amount = $this->database->table('tblpricing')
            ->where(['type' => $type, 'relid' => $id, 'currency' => $this->currency])->value($column);
        $cents = $amount === null ? -1 : Money::cents((string) $amount);
        return $cents < 0 ? throw new HostError("$type $id has no $column price") : $cents;
    }
}
