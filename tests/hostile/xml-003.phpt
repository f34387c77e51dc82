--TEST--
Hostile panel: XML with document types, entities, depth and encodings beyond reason
--INI--
memory_limit=512M
--FILE--
<?php

declare(strict_types=1);

require __DIR__ . '/../inc/hostile.inc';

/** The same row for several plays; MB of memory are for bodies of some 7 MB. */
function all(string $expected, string $words, string ...$plays): array
{
    $options = ['max_response_size' => 16 << 20, 'data_type' => 'xml', 'content' => 'application/xml'];

    return array_fill_keys(array_map(static fn (string $play): string => "xml-$play", $plays), [$expected, $words, 160.0, $options]);
}

libxml_set_external_entity_loader(static function (): never {
    throw new LogicException('the loader of PHP code was asked');
});
libxml_use_internal_errors(true);
check_plays(
    new HostileServer(),
    all('DecodeException', 'document type declarations are refused', 'billion-laughs', 'quadratic', 'external',
        'external-http', 'external-subset', 'parameter', 'default-attribute', 'doctype-only')
    + all('DecodeException', 'nested deeper than 128', 'deep', 'deep-open')
    + all('DecodeException', 'another encoding than UTF-8', 'utf7', 'latin1')
    + all('DecodeException', 'not valid UTF-8|NUL byte', 'utf8', 'utf16', 'nul')
    + all('DecodeException', 'at byte', 'entity-undeclared', 'attribute-twice', 'name-long', 'namespaces', 'reference-nul',
        'reference-control', 'reference-huge', 'trailing', 'unclosed')
    + all('DecodeException', 'empty', 'empty')
    // What is XML is read; nothing is fetched for it.
    + all("'x'", 'x', 'stylesheet', 'comment-long', 'number-long', 'decimal-long', 'elements-many')
    + all('NULL', 'NULL', 'include', 'attributes-many')
    + all('7000000', '7', 'text-long')
    + all('1000000', '1', 'references'),
    static function (OnApp $role): mixed {
        $label = $role->load(1)->_label;

        return is_string($label) && strlen($label) > 100 ? strlen($label) : $label;
    },
);
check('errors of libxml', [], libxml_get_errors());
?>
===DONE===
--EXPECT--
===DONE===
