<?php

declare(strict_types=1);

namespace OnApp\Host;

/** Registry and dispatcher of hook points. Only documented names are taken. */
final class Hooks
{
    /** @var array<string, array<int, list<callable>>> point => priority => callables */
    private array $registered = [];

    /** @var array<string, bool> documented point => whether the host ever fires it */
    private array $points;

    public function __construct(private readonly ErrorTrap $trap, private readonly FaultLog $log)
    {
        $this->points = self::documentedPoints();
    }

    /** @return array<string, bool> */
    public static function documentedPoints(): array
    {
        $lines = file(dirname(__DIR__) . '/gaps/hookpoints.txt', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES);
        if ($lines === false) {
            throw new HostError('the list of hook points is missing');
        }
        $points = [];
        foreach ($lines as $line) {
            if ($line[0] !== '#') {
                [$name, $use] = explode(' ', $line);
                $points[$name] = $use === 'fired';
            }
        }
        return $points;
    }

    public function add(string $point, int $priority, callable $callback): void
    {
        if (!array_key_exists($point, $this->points)) {
            throw new HostGap("hook point $point is not documented");
        }
        $this->registered[$point][$priority][] = $callback;
    }

    /** @return list<string> registered points that the host never fires */
    public function neverFired(): array
    {
        $names = array_keys($this->registered);
        return array_values(array_filter($names, fn (string $name): bool => !$this->points[$name]));
    }

    /**
     * Calls every callback of a point, lower priority numbers first.
     *
     * @return list<mixed> what the callbacks returned; null is left out
     */
    public function run(string $point, mixed ...$arguments): array
    {
        if (!array_key_exists($point, $this->points)) {
            throw new HostGap("hook point $point is not documented");
        }
        $byPriority = $this->registered[$point] ?? [];
        ksort($byPriority);
        $results = [];
        foreach (array_merge(...array_values($byPriority)) as $callback) {
            $capture = $this->trap->capture("hook $point", static fn (): mixed => $callback(...$arguments));
            if ($capture->thrown !== null && !$capture->thrown instanceof HostGap) {
                $place = $capture->thrown->getFile() . ':' . $capture->thrown->getLine();
                $this->log->fault("hook $point threw: " . $capture->thrown->getMessage(), $place);
            }
            if ($capture->value !== null) {
                $results[] = $capture->value;
            }
        }
        return $results;
    }
}
