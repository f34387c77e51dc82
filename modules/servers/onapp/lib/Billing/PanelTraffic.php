<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Billing\Collector;
use OnApp\Provisioning\Panel;

/** Traffic as the panel of a machine tells it. */
final class PanelTraffic implements TrafficSource
{
    private readonly Collector $collector;

    public function __construct(Panel $panel, private readonly bool $primaryOnly)
    {
        $this->collector = new Collector($panel);
    }

    public function traffic(int $machine, int $start, int $end): ?array
    {
        return $this->collector->traffic($machine, $start, $end, $this->primaryOnly);
    }
}
