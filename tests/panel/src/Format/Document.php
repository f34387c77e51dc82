<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/**
 * The content of an answer, free of any format.
 *
 * Kinds: `object` is one thing below its root, `list` is many of them, `raw` has no root in JSON and the
 * given one in XML, `errors` is an error object.
 */
final class Document
{
    /**
     * @param array<array-key, mixed> $data fields, list of fields, or the raw value
     */
    private function __construct(
        public readonly string $kind,
        public readonly string $root,
        public readonly string $plural,
        public array $data,
    ) {
    }

    /** @param array<string, mixed> $fields */
    public static function object(string $root, array $fields): self
    {
        return new self('object', $root, self::plural($root), $fields);
    }

    /** @param list<array<string, mixed>> $items */
    public static function list(string $root, array $items): self
    {
        return new self('list', $root, self::plural($root), $items);
    }

    /** @param array<array-key, mixed> $value */
    public static function raw(array $value, string $xmlRoot): self
    {
        return new self('raw', $xmlRoot, $xmlRoot, $value);
    }

    /** @param array<array-key, mixed> $body the whole error object, e.g. `{"errors": [...]}` */
    public static function errors(array $body): self
    {
        return new self('errors', 'errors', 'errors', $body);
    }

    public static function plural(string $root): string
    {
        return match (true) {
            str_ends_with($root, 's') => $root . 'es',
            preg_match('~[^aeiou]y$~', $root) === 1 => substr($root, 0, -1) . 'ies',
            default => $root . 's',
        };
    }

    public static function singular(string $name): string
    {
        return match (true) {
            str_ends_with($name, 'sses') => substr($name, 0, -2),
            str_ends_with($name, 'ies') => substr($name, 0, -3) . 'y',
            str_ends_with($name, 's') && !str_ends_with($name, 'ss') => substr($name, 0, -1),
            default => 'item',
        };
    }
}
