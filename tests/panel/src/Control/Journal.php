<?php

declare(strict_types=1);

namespace OnApp\Panel\Control;

use OnApp\Panel\Faults\Rule;
use OnApp\Panel\Http\Request;

/** Every request the API port received, with secrets in the headers masked. */
final class Journal
{
    private const SECRET_HEADERS = ['authorization', 'proxy-authorization', 'cookie'];

    /** @var list<array<string, mixed>> */
    private array $entries = [];

    private int $sequence = 0;

    /** @param resource|null $log stream that gets one line of JSON per request; owned by the caller */
    public function __construct(private $log = null)
    {
    }

    /** @param list<Rule> $rules */
    public function add(Request $request, ?string $user, int $status, float $ms, array $rules, bool $executed): void
    {
        $headers = $request->headers;
        foreach (self::SECRET_HEADERS as $name) {
            if (isset($headers[$name])) {
                $headers[$name] = '***';
            }
        }
        $entry = [
            'seq' => ++$this->sequence,
            'at' => round(microtime(true), 6),
            'method' => $request->method,
            'path' => $request->path,
            'query' => (object) $request->query,
            'user' => $user,
            'headers' => $headers,
            'body' => $request->body,
            'status' => $status,
            'ms' => round($ms, 3),
            'rules' => array_map(static fn (Rule $rule): int => $rule->id, $rules),
            'executed' => $executed,
            'target' => $request->target,
        ];
        $this->entries[] = $entry;
        if ($this->log !== null) {
            fwrite($this->log, json_encode($entry, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
        }
    }

    /**
     * @param array<array-key, mixed> $filter since (seq), path (regular expression), method, user, status
     * @return list<array<string, mixed>>
     */
    public function entries(array $filter): array
    {
        $pattern = isset($filter['path']) ? '~' . str_replace('~', '\~', (string) $filter['path']) . '~' : null;
        if ($pattern !== null && @preg_match($pattern, '') === false) {
            throw new \InvalidArgumentException('path is no regular expression');
        }

        return array_values(array_filter($this->entries, static fn (array $entry): bool
            => $entry['seq'] > (int) ($filter['since'] ?? 0)
            && ($pattern === null || preg_match($pattern, $entry['path']) === 1)
            && (!isset($filter['method']) || strcasecmp((string) $filter['method'], $entry['method']) === 0)
            && (!isset($filter['user']) || $entry['user'] === $filter['user'])
            && (!isset($filter['status']) || $entry['status'] === (int) $filter['status'])));
    }

    public function lastSequence(): int
    {
        return $this->sequence;
    }

    /** Forgets the entries; the numbering goes on. */
    public function clear(): void
    {
        $this->entries = [];
    }
}
