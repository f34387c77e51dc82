<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** The panel's own time in whole seconds since 1970; nothing else in the panel asks the system. */
final class Clock
{
    /** 2026-01-01T00:00:00Z, where the manual clock starts. */
    public const EPOCH = 1767225600;

    public const MODES = ['real', 'manual', 'scaled'];

    /** Seconds the panel's clock is wrong by, for the fault `clock_skew`. */
    public int $skew = 0;

    /** Minutes east of UTC in which times are written. */
    public int $zoneMinutes = 0;

    private string $mode;
    private int $base;
    private int $startedNs;
    private ?int $frozenAt = null;

    public function __construct(string $mode, private int $scale = 60)
    {
        $this->setMode($mode, $mode === 'manual' ? self::EPOCH : time());
    }

    public function mode(): string
    {
        return $this->mode;
    }

    public function scale(): int
    {
        return $this->scale;
    }

    public function now(): int
    {
        if ($this->frozenAt !== null) {
            return $this->frozenAt;
        }
        $passedNs = $this->mode === 'manual' ? 0 : hrtime(true) - $this->startedNs;
        $factor = $this->mode === 'scaled' ? $this->scale : 1;

        return $this->base + intdiv($passedNs * $factor, 1000000000) + $this->skew;
    }

    public function set(int $now): void
    {
        $this->base = $now - $this->skew;
        $this->startedNs = hrtime(true);
    }

    public function advance(int $seconds): void
    {
        $this->set($this->now() + $seconds);
    }

    public function setMode(string $mode, ?int $now = null): void
    {
        $now ??= $this->now();
        $this->mode = $mode;
        $this->set($now);
    }

    /**
     * Runs something as if it happened at an earlier moment, so that a transaction which came due in the
     * middle of a long step carries the time it really came due.
     *
     * @param \Closure(): void $action
     */
    public function during(int $moment, \Closure $action): void
    {
        $before = $this->frozenAt;
        $this->frozenAt = $moment;
        try {
            $action();
        } finally {
            $this->frozenAt = $before;
        }
    }

    public function iso(int $time): string
    {
        $offset = sprintf(
            '%s%02d:%02d',
            $this->zoneMinutes < 0 ? '-' : '+',
            intdiv(abs($this->zoneMinutes), 60),
            abs($this->zoneMinutes) % 60,
        );

        return gmdate('Y-m-d\TH:i:s', $time + $this->zoneMinutes * 60) . ($this->zoneMinutes === 0 ? 'Z' : $offset);
    }
}
