<?php

declare(strict_types=1);

/** Bodies that are well framed and hostile inside: pieces of the text by name. Names that begin with "xml-" are XML. */
final class HostileBodies
{
    private const LIST_START = '<?xml version="1.0"?><roles type="array"><role>';
    private const LIST_END = '</role></roles>';

    public static function named(string $name): ?Generator
    {
        $pieces = str_starts_with($name, 'xml-') ? self::xml(substr($name, 4)) : self::json($name);

        return $pieces === null ? null : self::framed($pieces, str_starts_with($name, 'xml-') ? 'xml' : 'json');
    }

    /** @param list<array{string, int}> $pieces text, how often */
    private static function framed(array $pieces, string $type): Generator
    {
        $length = 0;
        foreach ($pieces as [$text, $times]) {
            $length += strlen($text) * $times;
        }
        yield "HTTP/1.1 200 OK\r\nContent-Type: application/$type\r\nContent-Length: $length\r\n\r\n";
        foreach ($pieces as [$text, $times]) {
            $atOnce = max(1, intdiv(65536, strlen($text)));
            for ($left = $times; $left > 0; $left -= $atOnce) {
                yield str_repeat($text, min($left, $atOnce));
            }
        }

        return 'keep';
    }

    /** @return list<array{string, int}>|null */
    private static function json(string $name): ?array
    {
        $million = 1_000_000;

        return match ($name) {
            'deep-lists' => [['[', 100_000], [']', 100_000]],
            'deep-lists-open' => [['[', 100_000]],
            'deep-objects' => [['{"a":', 100_000], ['1', 1], ['}', 100_000]],
            'deep-mixed' => [['[{"role":', 50_000], ['1', 1], ['}]', 50_000]],
            'deep-field' => [['{"role":{"id":1,"label":', 1], ['[', 100_000], [']', 100_000], ['}}', 1]],
            'deep-error' => [['{"errors":', 1], ['{"a":', 100_000], ['1', 1], ['}', 100_000], ['}', 1]],
            'long-integer' => [['{"role":{"label":"x","id":1', 1], ['0', 10 * $million], ['}}', 1]],
            'long-negative' => [['{"role":{"label":"x","id":-', 1], ['9', 10 * $million], ['}}', 1]],
            'long-fraction' => [['{"role":{"label":"x","id":0.', 1], ['1', 10 * $million], ['}}', 1]],
            'long-exponent' => [['{"role":{"label":"x","id":1e', 1], ['9', 10 * $million], ['}}', 1]],
            'long-zeros' => [['{"role":{"label":"x","id":1e-', 1], ['0', 10 * $million], ['1}}', 1]],
            'leading-zeros' => [['{"role":{"id":', 1], ['0', 10 * $million], ['1}}', 1]],
            'exponent-huge' => [['{"role":{"id":1,"label":1e999999999999}}', 1]],
            'exponent-tiny' => [['{"role":{"id":1,"label":1e-999999999999}}', 1]],
            'twice' => [['{"role":{"id":1,"label":"a","label":"b","id":2}}', 1]],
            'twice-roots' => [['{"role":{"id":1,"label":"a"},"role":{"id":2,"label":"b"}}', 1]],
            'twice-often' => [['{"role":{"id":1', 1], [',"label":"a"', 500_000], [',"label":"b"}}', 1]],
            'names-many' => [['{"role":{"id":1', 1], [',"' . "\u{e9}" . '":1', 500_000], ['}}', 1]],
            'names-collide' => [['{"role":{"id":1', 1], [',"0":[]', 200_000], ['}}', 1]],
            'long-name' => [['{"role":{"id":1,"', 1], ['a', 7 * $million], ['":1}}', 1]],
            'name-nul' => [['{"role":{"id":1,"la\u0000bel":"x"}}', 1]],
            'name-nul-first' => [['{"role":{"id":1,"\u0000*\u0000label":"x"}}', 1]],
            'nul-escape' => [['{"role":{"id":1,"label":"a\u0000b"}}', 1]],
            'nul-byte' => [["{\"role\":{\"id\":1,\"label\":\"a\0b\"}}", 1]],
            'nul-behind' => [["{\"role\":{\"id\":1}}\0", 1]],
            'nul-only' => [["\0", 1]],
            'utf8-overlong' => [["{\"role\":{\"id\":1,\"label\":\"\xc0\xaf\"}}", 1]],
            'utf8-surrogate' => [["{\"role\":{\"id\":1,\"label\":\"\xed\xa0\x80\"}}", 1]],
            'utf8-beyond' => [["{\"role\":{\"id\":1,\"label\":\"\xf4\x90\x80\x80\"}}", 1]],
            'utf8-cut' => [["{\"role\":{\"id\":1,\"label\":\"\xe2\x82\"}}", 1]],
            'utf8-end' => [["{\"role\":{\"id\":1,\"label\":\"\xe2", 1]],
            'utf8-name' => [["{\"role\":{\"id\":1,\"\xff\":1}}", 1]],
            'utf16' => [["\xff\xfe{\0}\0", 1]],
            'lone-surrogate' => [['{"role":{"id":1,"label":"\ud800"}}', 1]],
            'control' => [["{\"role\":{\"id\":1,\"label\":\"\x01\"}}", 1]],
            'byte-order-mark' => [["\xef\xbb\xbf{\"role\":{\"id\":1}}", 1]],
            'comment' => [['/* */ {"role":{"id":1}}', 1]],
            'nan' => [['{"role":{"id":NaN}}', 1]],
            'single-quotes' => [["{'role':{'id':1}}", 1]],
            'two-values' => [['{"role":{"id":1}} {"role":{"id":2}}', 1]],
            'list-of-numbers' => [['[1', 1], [',1', 2 * $million], [']', 1]],
            'list-of-lists' => [['[[]', 1], [',[]', 2 * $million], [']', 1]],
            'escapes-many' => [['{"role":{"id":1,"label":"', 1], ['\u0041', $million], ['"}}', 1]],
            'html' => [['<html><body>' . str_repeat('<div>', 1000), 1]],
            'empty' => [],
            'blanks' => [[' ', 5 * $million]],
            default => null,
        };
    }

    /** @return list<array{string, int}>|null */
    private static function xml(string $name): ?array
    {
        $million = 1_000_000;
        $one = static fn (string $inside): array => [['<?xml version="1.0"?><role>' . $inside . '</role>', 1]];
        $declared = static fn (string $declaration, string $inside): array => [
            ["<?xml version=\"1.0\"?><!DOCTYPE role [$declaration]><role><label>$inside</label></role>", 1],
        ];
        $laughs = '<!ENTITY a0 "ha">';
        for ($i = 1; $i < 10; $i++) {
            $laughs .= "<!ENTITY a$i \"" . str_repeat('&a' . ($i - 1) . ';', 10) . '">';
        }

        return match ($name) {
            'billion-laughs' => $declared($laughs, '&a9;'),
            'quadratic' => [
                ['<!DOCTYPE role [<!ENTITY a "', 1], ['x', $million], ['">]><role><label>', 1],
                ['&a;', 10_000], ['</label></role>', 1],
            ],
            'external' => $declared('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'),
            'external-http' => $declared('<!ENTITY a SYSTEM "http://127.0.0.1:1/">', '&a;'),
            'external-subset' => [['<!DOCTYPE role SYSTEM "file:///etc/passwd"><role><id>1</id></role>', 1]],
            'parameter' => $declared('<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;', 'x'),
            'default-attribute' => $declared('<!ATTLIST label type CDATA "array">', 'x'),
            'doctype-only' => [['<!DOCTYPE role><role><id>1</id></role>', 1]],
            'entity-undeclared' => $one('<label>&secret;</label>'),
            'include' => $one('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
            'stylesheet' => [['<?xml version="1.0"?><?xml-stylesheet href="file:///etc/passwd"?><role><label>x</label></role>', 1]],
            'deep' => [[self::LIST_START, 1], ['<a>', 100_000], ['</a>', 100_000], [self::LIST_END, 1]],
            'deep-open' => [['<a>', 100_000]],
            'attributes-many' => [['<role', 1], ...array_map(
                static fn (int $i): array => [" a$i=\"\"", 1],
                range(1, 20_000),
            ), ['><id>1</id></role>', 1]],
            'attribute-long' => [['<role a="', 1], ['x', 7 * $million], ['"><id>1</id></role>', 1]],
            'attribute-twice' => $one('<label type="string" type="integer">1</label>'),
            'name-long' => [['<role><', 1], ['x', 7 * $million], ['>1', 1]],
            'namespaces' => $one('<a:b xmlns:a="urn:a" xmlns:a="urn:b"/>'),
            'text-long' => [['<role><label>', 1], ['x', 7 * $million], ['</label></role>', 1]],
            'comment-long' => [['<role><!--', 1], ['x', 7 * $million], ['--><label>x</label></role>', 1]],
            'number-long' => [['<role><id type="integer">', 1], ['9', 7 * $million], ['</id><label>x</label></role>', 1]],
            'decimal-long' => [['<role><id type="decimal">0.', 1], ['9', 7 * $million], ['</id><label>x</label></role>', 1]],
            'references' => [['<role><label>', 1], ['&#65;', $million], ['</label></role>', 1]],
            'reference-nul' => $one('<label>&#0;</label>'),
            'reference-control' => $one('<label>&#x1;</label>'),
            'reference-huge' => $one('<label>&#99999999999999999999;</label>'),
            'nul' => $one("<label>a\0b</label>"),
            'utf8' => $one("<label>\xc0\xaf</label>"),
            'utf16' => [["\xff\xfe" . implode("\0", str_split('<role><id>1</id></role>')) . "\0", 1]],
            'utf7' => [['<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE role+AD4-<role/>', 1]],
            'latin1' => [['<?xml version="1.0" encoding="ISO-8859-1"?><role><label>x</label></role>', 1]],
            'trailing' => [['<role><id>1</id></role><role/>', 1]],
            'unclosed' => [['<role><id>1</id>', 1]],
            'elements-many' => [['<role><label>x</label>', 1], ['<a/>', $million], ['</role>', 1]],
            'empty' => [],
            default => null,
        };
    }
}
