<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** An answer of the panel as the test client saw it. */
final class Reply
{
    /** @param array<string, string> $headers names in lower case */
    public function __construct(
        public readonly int $status,
        public readonly array $headers,
        public readonly string $body,
    ) {
    }

    /** @return array<array-key, mixed> */
    public function json(): array
    {
        $value = json_decode($this->body, true);

        return is_array($value) ? $value : throw new \UnexpectedValueException('No JSON: ' . $this->body);
    }

    /** @return array<string, mixed> fields of a single object below its root */
    public function fields(): array
    {
        $json = $this->json();
        if (count($json) !== 1 || !is_array(reset($json))) {
            throw new \UnexpectedValueException('No single object: ' . $this->body);
        }

        return reset($json);
    }

    /** @return list<array<string, mixed>> fields of each object of a list */
    public function items(): array
    {
        return array_map(static fn (array $item): array => reset($item), $this->json());
    }
}
