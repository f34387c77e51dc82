<?php

declare(strict_types=1);

namespace WHMCS\UsageBilling\Metrics;

/** A measured value. */
final class Usage
{
    public function __construct(public readonly int|float|string $value)
    {
    }
}
