<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

/** Opens the panel only when there is something to ask. */
final class LazyTraffic implements TrafficSource
{
    private ?TrafficSource $source = null;

    /** @param \Closure(): TrafficSource $open */
    public function __construct(private readonly \Closure $open)
    {
    }

    public function traffic(int $machine, int $start, int $end): ?array
    {
        $this->source ??= ($this->open)();
        return $this->source->traffic($machine, $start, $end);
    }
}
