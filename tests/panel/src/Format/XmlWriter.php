<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/** Writes documents in the XML dialect of Rails: type attributes, nil="true", underscores in names. */
final class XmlWriter
{
    private const TIME = '~^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$~';

    private \XMLWriter $xml;

    public function write(Document $document): string
    {
        $this->xml = new \XMLWriter();
        $this->xml->openMemory();
        $this->xml->setIndent(true);
        $this->xml->startDocument('1.0', 'UTF-8');
        match ($document->kind) {
            'list' => $this->rootedList($document),
            'errors' => $this->errors($document->data),
            default => $this->element($document->root, $document->data),
        };
        $this->xml->endDocument();

        return $this->xml->outputMemory();
    }

    private function rootedList(Document $document): void
    {
        $this->xml->startElement($document->plural);
        $this->xml->writeAttribute('type', 'array');
        foreach ($document->data as $fields) {
            $this->element($document->root, $fields === [] ? new \stdClass() : $fields);
        }
        $this->xml->endElement();
    }

    private function element(string $name, mixed $value): void
    {
        $this->xml->startElement($name);
        if (is_array($value) && array_is_list($value)) {
            $this->xml->writeAttribute('type', 'array');
            foreach ($value as $item) {
                $this->listItem($name, $item);
            }
        } elseif (is_array($value)) {
            foreach ($value as $key => $inner) {
                $this->element((string) $key, $inner);
            }
        } else {
            $this->scalar($value);
        }
        $this->xml->endElement();
    }

    private function listItem(string $listName, mixed $item): void
    {
        // A list of wrapped objects brings its own element names: [{"ip_address": {...}}, ...]
        if (is_array($item) && count($item) === 1 && is_array(reset($item)) && !array_is_list($item)) {
            $this->element((string) array_key_first($item), reset($item));

            return;
        }
        $this->element(Document::singular($listName), $item);
    }

    private function scalar(mixed $value): void
    {
        if ($value === null) {
            $this->xml->writeAttribute('nil', 'true');

            return;
        }
        $type = match (true) {
            is_int($value) => 'integer',
            is_bool($value) => 'boolean',
            is_float($value) => 'float',
            $value instanceof Decimal => 'decimal',
            is_string($value) && preg_match(self::TIME, $value) === 1 => 'datetime',
            default => null,
        };
        if ($type !== null) {
            $this->xml->writeAttribute('type', $type);
        }
        $text = match (true) {
            is_bool($value) => $value ? 'true' : 'false',
            $value instanceof Decimal => $value->text(),
            $value instanceof \stdClass => '',
            default => (string) $value,
        };
        // Control characters have no place in XML 1.0, whatever JSON allows.
        $this->xml->text((string) preg_replace('~[\x00-\x08\x0B\x0C\x0E-\x1F]~', '', $text));
    }

    /** @param array<array-key, mixed> $body */
    private function errors(array $body): void
    {
        $content = $body['errors'] ?? $body['error'] ?? $body;
        $this->xml->startElement('errors');
        foreach (is_array($content) ? $content : [$content] as $field => $texts) {
            foreach (is_array($texts) ? $texts : [$texts] as $text) {
                $prefix = is_string($field) && $field !== 'base' ? ucfirst(str_replace('_', ' ', $field)) . ' ' : '';
                $this->xml->writeElement('error', $prefix . $text);
            }
        }
        $this->xml->endElement();
    }
}
