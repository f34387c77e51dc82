<?php

declare(strict_types=1);

namespace OnApp\Panel\Control;

/** Requests a test expects, in exact order or as a set, compared with what came since. */
final class Expectations
{
    /** @var list<array<string, mixed>> */
    private array $expected = [];

    private string $mode = 'order';

    private int $since = 0;

    /** @param array<array-key, mixed> $definition mode (order, set) and requests with method, path, body */
    public function set(array $definition, int $since): void
    {
        $mode = $definition['mode'] ?? 'order';
        $requests = $definition['requests'] ?? null;
        if (!in_array($mode, ['order', 'set'], true) || !is_array($requests)) {
            throw new \InvalidArgumentException('Wanted: {"mode": "order" or "set", "requests": [...]}');
        }
        $this->mode = $mode;
        $this->expected = array_values($requests);
        $this->since = $since;
    }

    /** @return array{ok: bool, missing: list<mixed>, unexpected: list<mixed>} */
    public function compare(Journal $journal): array
    {
        $actual = $journal->entries(['since' => $this->since]);
        $missing = [];
        $unexpected = [];
        if ($this->mode === 'order') {
            for ($position = 0; $position < max(count($actual), count($this->expected)); $position++) {
                $wanted = $this->expected[$position] ?? null;
                $entry = $actual[$position] ?? null;
                if ($wanted !== null && $entry !== null && $this->matches($wanted, $entry)) {
                    continue;
                }
                $missing = $wanted === null ? $missing : [...$missing, $wanted];
                $unexpected = $entry === null ? $unexpected : [...$unexpected, $this->summary($entry)];
            }
        } else {
            foreach ($this->expected as $wanted) {
                $found = false;
                foreach ($actual as $position => $entry) {
                    if ($this->matches($wanted, $entry)) {
                        unset($actual[$position]);
                        $found = true;
                        break;
                    }
                }
                $missing = $found ? $missing : [...$missing, $wanted];
            }
            $unexpected = array_map($this->summary(...), array_values($actual));
        }

        return ['ok' => $missing === [] && $unexpected === [], 'missing' => $missing, 'unexpected' => $unexpected];
    }

    /**
     * @param array<string, mixed> $wanted
     * @param array<string, mixed> $entry
     */
    private function matches(array $wanted, array $entry): bool
    {
        return (!isset($wanted['method']) || strcasecmp((string) $wanted['method'], $entry['method']) === 0)
            && (!isset($wanted['path']) || $wanted['path'] === $entry['path'])
            && (!isset($wanted['user']) || $wanted['user'] === $entry['user'])
            && (!isset($wanted['query']) || $wanted['query'] == (array) $entry['query'])
            && (!array_key_exists('body', $wanted) || $this->sameBody($wanted['body'], $entry['body']));
    }

    private function sameBody(mixed $wanted, string $body): bool
    {
        return is_string($wanted) ? $wanted === $body : $wanted == json_decode($body, true);
    }

    /**
     * @param array<string, mixed> $entry
     * @return array<string, mixed>
     */
    private function summary(array $entry): array
    {
        return array_intersect_key($entry, array_flip(['seq', 'method', 'path', 'query', 'user', 'body', 'status']));
    }
}
