<?php

declare(strict_types=1);

namespace WHMCS\UsageBilling\Metrics;

use WHMCS\UsageBilling\Contracts\Metrics\MetricInterface;

/** A quantity that is measured, with or without a measured value. */
final class Metric implements MetricInterface
{
    private ?Usage $usage = null;

    public function __construct(
        private readonly string $systemName,
        private readonly string $displayName,
        private readonly string $type,
        private readonly object $unit,
    ) {
    }

    public function withUsage(Usage $usage): self
    {
        $metric = clone $this;
        $metric->usage = $usage;
        return $metric;
    }

    /** @return array<string, mixed> for the tests of this host */
    public function describe(): array
    {
        return ['name' => $this->systemName, 'label' => $this->displayName, 'type' => $this->type,
            'unit' => (new \ReflectionClass($this->unit))->getShortName(), 'value' => $this->usage?->value];
    }
}
