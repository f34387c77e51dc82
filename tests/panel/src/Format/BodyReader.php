<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

use OnApp\Panel\Http\Request;

/** Turns the body of a request, JSON, XML or form, into one array. */
final class BodyReader
{
    /**
     * @return array<array-key, mixed>
     * @throws UnreadableBody
     */
    public function read(Request $request): array
    {
        if (trim($request->body) === '') {
            return [];
        }
        $type = strtolower($request->header('content-type') ?? '');

        return match (true) {
            str_contains($type, 'form-urlencoded') => $this->form($request->body),
            str_contains($type, 'xml') => $this->xml($request->body),
            str_contains($type, 'json') => $this->json($request->body),
            $request->format === 'xml' => $this->xml($request->body),
            default => $this->json($request->body),
        };
    }

    /** @return array<array-key, mixed> */
    private function json(string $body): array
    {
        $value = json_decode($body, true, 64);
        if (json_last_error() !== JSON_ERROR_NONE) {
            throw new UnreadableBody('The JSON body cannot be read: ' . json_last_error_msg());
        }

        return is_array($value) ? $value : [];
    }

    /** @return array<array-key, mixed> */
    private function form(string $body): array
    {
        parse_str($body, $values);

        return $values;
    }

    /** @return array<array-key, mixed> */
    private function xml(string $body): array
    {
        if (stripos($body, '<!DOCTYPE') !== false) {
            throw new UnreadableBody('The XML body must not bring a document type');
        }
        // Clients send data without a root as several elements side by side, hence the element around it.
        $content = (string) preg_replace('~^\s*<\?xml[^>]*\?>~', '', $body);
        $document = new \DOMDocument();
        $before = libxml_use_internal_errors(true);
        $loaded = $document->loadXML('<?xml version="1.0" encoding="UTF-8"?><all>' . $content . '</all>', LIBXML_NONET);
        libxml_clear_errors();
        libxml_use_internal_errors($before);
        if (!$loaded || $document->documentElement === null) {
            throw new UnreadableBody('The XML body cannot be read');
        }
        $value = $this->element($document->documentElement);

        return is_array($value) ? $value : [];
    }

    private function element(\DOMElement $element): mixed
    {
        $type = strtolower($element->getAttribute('type'));
        if ($element->getAttribute('nil') === 'true') {
            return null;
        }
        $children = array_values(array_filter(
            iterator_to_array($element->childNodes, false),
            static fn (\DOMNode $node): bool => $node instanceof \DOMElement,
        ));
        if ($type === 'array') {
            return array_map($this->element(...), $children);
        }
        if ($children === []) {
            return $this->scalar($type, $element->textContent);
        }
        $map = [];
        foreach ($children as $child) {
            $map[str_replace('-', '_', $child->tagName)][] = $this->element($child);
        }

        return array_map(static fn (array $values): mixed => count($values) === 1 ? $values[0] : $values, $map);
    }

    private function scalar(string $type, string $text): mixed
    {
        return match ($type) {
            'integer' => (int) $text,
            'boolean' => in_array(strtolower(trim($text)), ['1', 'true'], true),
            'float' => (float) $text,
            default => $text,
        };
    }
}
