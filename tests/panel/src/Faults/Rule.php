<?php

declare(strict_types=1);

namespace OnApp\Panel\Faults;

use OnApp\Panel\Http\Request;
use OnApp\Panel\World;

/** One fault: which requests it hits, what it does, how often. */
final class Rule
{
    public const EFFECTS = [
        'latency', 'slow_stream', 'status', 'html_page', 'wrong_type', 'reset_before', 'reset_after', 'truncate',
        'chunk_error', 'empty_body', 'duplicate_delivery', 'stale_read', 'auth_expire', 'redirect', 'bad_json',
        'bad_xml', 'types', 'tx_fail', 'quota', 'clock_skew', 'tls', 'slow_accept', 'refuse',
    ];

    /** Effects that hit the installation or its sockets, not single requests. */
    public const SYSTEM_EFFECTS = ['tx_fail', 'quota', 'clock_skew', 'tls', 'slow_accept', 'refuse'];

    private const MATCHERS = [
        'method', 'path', 'user', 'version', 'every', 'after', 'probability', 'from', 'until', 'times',
    ];

    /** Requests the matcher fitted, before counting rules such as `every`. */
    public int $seen = 0;

    /** Times the effect was applied. */
    public int $hits = 0;

    public readonly string $effect;

    /** @param array<string, mixed> $definition as posted: effect, matcher keys and parameters side by side */
    public function __construct(public readonly int $id, private readonly array $definition)
    {
        $effect = $definition['effect'] ?? null;
        if (!in_array($effect, self::EFFECTS, true)) {
            throw new \InvalidArgumentException('No such effect: ' . json_encode($effect));
        }
        if (isset($definition['path']) && @preg_match($this->pattern(), '') === false) {
            throw new \InvalidArgumentException('path is no regular expression: ' . $definition['path']);
        }
        $this->effect = $effect;
    }

    public function parameter(string $name, mixed $default): mixed
    {
        return $this->definition[$name] ?? $default;
    }

    public function isSystem(): bool
    {
        return in_array($this->effect, self::SYSTEM_EFFECTS, true);
    }

    public function isSpent(): bool
    {
        $times = $this->definition['times'] ?? null;

        return $times !== null && $this->hits >= (int) $times;
    }

    /** Whether the rule hits this request; counts it as seen, and as hit when it does. */
    public function hits(Request $request, ?string $login, World $world): bool
    {
        if ($this->isSpent() || $this->isSystem() || !$this->fits($request, $login, $world)) {
            return false;
        }
        $this->seen++;
        $every = (int) ($this->definition['every'] ?? 1);
        $after = (int) ($this->definition['after'] ?? 0);
        $isTurn = $this->seen > $after && ($this->seen - $after) % max(1, $every) === 0;
        if (!$isTurn || !$this->isChosen($world)) {
            return false;
        }
        $this->hits++;

        return true;
    }

    public function isActiveAt(int $now): bool
    {
        return $now >= (int) ($this->definition['from'] ?? 0)
            && $now < (int) ($this->definition['until'] ?? PHP_INT_MAX);
    }

    /** @return array<string, mixed> */
    public function describe(): array
    {
        return ['id' => $this->id, 'seen' => $this->seen, 'hits' => $this->hits] + $this->definition;
    }

    private function fits(Request $request, ?string $login, World $world): bool
    {
        $wanted = array_intersect_key($this->definition, array_flip(self::MATCHERS));

        return (!isset($wanted['method']) || strcasecmp($wanted['method'], $request->method) === 0)
            && (!isset($wanted['path']) || preg_match($this->pattern(), $request->path) === 1)
            && (!isset($wanted['user']) || ($login !== null && strcasecmp($wanted['user'], $login) === 0))
            && (!isset($wanted['version']) || str_starts_with($world->version->text(), $wanted['version']))
            && $this->isActiveAt($world->clock->now());
    }

    private function isChosen(World $world): bool
    {
        $probability = $this->definition['probability'] ?? null;

        return $probability === null
            || $world->random->below(1000000, 'fault', $this->id, $this->seen) < (int) ($probability * 1000000);
    }

    private function pattern(): string
    {
        return '~' . str_replace('~', '\~', (string) $this->definition['path']) . '~';
    }
}
