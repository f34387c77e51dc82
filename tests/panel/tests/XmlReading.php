<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Reads the panel's XML back into the values its JSON holds, by the type attributes alone. */
final class XmlReading
{
    public static function value(string $xml): mixed
    {
        $document = new \DOMDocument();
        if (!$document->loadXML($xml, LIBXML_NONET)) {
            throw new \UnexpectedValueException('No XML: ' . $xml);
        }
        $root = $document->documentElement;
        if ($root->getAttribute('type') === 'array') {
            return array_map(
                static fn (\DOMElement $child): array => [$child->tagName => self::element($child)],
                self::children($root),
            );
        }

        return $root->tagName === 'hash' ? self::element($root) : [$root->tagName => self::element($root)];
    }

    private static function element(\DOMElement $element): mixed
    {
        if ($element->getAttribute('nil') === 'true') {
            return null;
        }
        $children = self::children($element);
        $type = $element->getAttribute('type');
        if ($type === 'array') {
            return array_map(self::element(...), $children);
        }
        if ($children !== []) {
            $map = [];
            foreach ($children as $child) {
                $map[$child->tagName] = self::element($child);
            }

            return $map;
        }
        $text = $element->textContent;

        return match ($type) {
            'integer' => (int) $text,
            'boolean' => $text === 'true',
            'float', 'decimal' => (float) $text,
            default => $text,
        };
    }

    /** @return list<\DOMElement> */
    private static function children(\DOMElement $element): array
    {
        $nodes = iterator_to_array($element->childNodes, false);

        return array_values(array_filter($nodes, static fn (\DOMNode $node): bool => $node instanceof \DOMElement));
    }
}
