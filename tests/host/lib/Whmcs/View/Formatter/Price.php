<?php

declare(strict_types=1);

namespace WHMCS\View\Formatter;

use Stringable;

/** An amount with its currency; printed it is the text a client reads. */
final class Price implements Stringable
{
    private readonly string $amount;

    /** @param array<string, mixed> $currency row of tblcurrencies */
    public function __construct(float|int|string $price, private readonly array $currency)
    {
        $this->amount = number_format((float) $price, 2, '.', '');
    }

    public function toNumeric(): string
    {
        return $this->amount;
    }

    public function toPrefixed(): string
    {
        return $this->currency['prefix'] . $this->amount;
    }

    public function toSuffixed(): string
    {
        return $this->amount . $this->currency['suffix'];
    }

    public function toFull(): string
    {
        return $this->currency['prefix'] . $this->amount . $this->currency['suffix'];
    }

    public function __toString(): string
    {
        return $this->toFull();
    }
}
