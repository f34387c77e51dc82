<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/** Writes documents as JSON; amounts keep their eight decimals, which json_encode could not do. */
final class JsonWriter
{
    public function write(Document $document): string
    {
        return match ($document->kind) {
            'object' => '{' . $this->scalar($document->root) . ':' . $this->map($document->data) . '}',
            'list' => $this->rootedList($document),
            default => $this->value($document->data),
        };
    }

    private function rootedList(Document $document): string
    {
        $open = '{' . $this->scalar($document->root) . ':';
        $items = [];
        foreach ($document->data as $fields) {
            $items[] = $open . $this->map($fields) . '}';
        }

        return '[' . implode(',', $items) . ']';
    }

    private function value(mixed $value): string
    {
        if ($value instanceof Decimal) {
            return $value->text();
        }
        if (is_array($value)) {
            return array_is_list($value)
                ? '[' . implode(',', array_map($this->value(...), $value)) . ']'
                : $this->map($value);
        }

        return $value instanceof \stdClass ? '{}' : $this->scalar($value);
    }

    /** @param array<array-key, mixed> $map */
    private function map(array $map): string
    {
        $pairs = [];
        foreach ($map as $key => $value) {
            $pairs[] = $this->scalar((string) $key) . ':' . $this->value($value);
        }

        return '{' . implode(',', $pairs) . '}';
    }

    private function scalar(mixed $value): string
    {
        return json_encode(
            $value,
            JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR,
        );
    }
}
