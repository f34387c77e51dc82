<?php

declare(strict_types=1);

namespace OnApp\Panel\Faults;

use OnApp\Panel\Format\Decimal;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Http\Delivery;
use OnApp\Panel\Routing\Answer;

/** The effects that spoil an answer: its content before it is written, or its bytes. */
final class Tampering
{
    public function answer(Rule $rule, Answer $answer): void
    {
        $document = $answer->document;
        if ($document === null) {
            return;
        }
        if ($rule->effect === 'duplicate_delivery' && $rule->parameter('mode', 'execute') === 'list') {
            if ($document->kind === 'list') {
                $twice = [];
                foreach ($document->data as $item) {
                    array_push($twice, $item, $item);
                }
                $document->data = $twice;
            }
        } elseif ($rule->effect === 'types') {
            $answer->document = $this->retype($document, (string) $rule->parameter('kind', 'numbers_as_text'));
        }
    }

    public function bytes(Rule $rule, Delivery $delivery): void
    {
        match ($rule->effect) {
            'latency' => $delivery->delayMs += (int) $rule->parameter('ms', 1000)
                + ((int) $rule->parameter('jitter_ms', 0) === 0
                    ? 0
                    : crc32($rule->id . '|' . $rule->hits) % (int) $rule->parameter('jitter_ms', 0)),
            'slow_stream' => $delivery->bytesPerSecond = max(1, (int) $rule->parameter('bytes_per_second', 100)),
            'status' => $this->setStatus($rule, $delivery),
            'wrong_type' => $this->setType($rule, $delivery),
            'reset_after' => $delivery->dropped = true,
            'truncate' => $this->truncate($rule, $delivery),
            'chunk_error' => $this->breakChunks($delivery),
            'empty_body' => $this->makeEmpty($rule, $delivery),
            'bad_json' => $this->spoilJson($rule, $delivery),
            'bad_xml' => $this->spoilXml($rule, $delivery),
            default => null,
        };
    }

    private function setStatus(Rule $rule, Delivery $delivery): void
    {
        $delivery->status = (int) $rule->parameter('status', 500);
    }

    private function setType(Rule $rule, Delivery $delivery): void
    {
        $delivery->headers['Content-Type'] = (string) $rule->parameter('content_type', 'application/json');
        if ($rule->parameter('body', null) !== null) {
            $delivery->body = (string) $rule->parameter('body', '');
        }
    }

    private function truncate(Rule $rule, Delivery $delivery): void
    {
        $full = strlen($delivery->body);
        $delivery->body = substr($delivery->body, 0, (int) $rule->parameter('bytes', 10));
        $delivery->close = true;
        if ($rule->parameter('length', 'full') === 'full') {
            $delivery->declaredLength = $full;
        } else {
            $delivery->framing = 'close';
        }
    }

    private function breakChunks(Delivery $delivery): void
    {
        $delivery->framing = 'broken_chunks';
        $delivery->close = true;
    }

    private function makeEmpty(Rule $rule, Delivery $delivery): void
    {
        $delivery->status = (int) $rule->parameter('status', 200);
        $delivery->body = '';
    }

    private function spoilJson(Rule $rule, Delivery $delivery): void
    {
        $text = "\"\xFF\xFE\"";
        $depth = (int) $rule->parameter('depth', 100000);
        $bytes = (int) $rule->parameter('bytes', 20 * 1024 * 1024);
        $delivery->body = match ((string) $rule->parameter('variant', 'trailing')) {
            'bom' => "\xEF\xBB\xBF" . $delivery->body,
            'nan' => '{"version":NaN}',
            'huge_number' => '{"version":1e400}',
            'deep' => str_repeat('[', $depth) . str_repeat(']', $depth),
            'duplicate_keys' => '{"version":"1.0","version":"2.0"}',
            'invalid_utf8' => '{"version":' . $text . '}',
            'huge_text' => '{"version":"' . str_repeat('x', $bytes) . '"}',
            default => $delivery->body . ' garbage}',
        };
    }

    private function spoilXml(Rule $rule, Delivery $delivery): void
    {
        $delivery->headers['Content-Type'] = 'application/xml; charset=utf-8';
        $delivery->body = match ((string) $rule->parameter('variant', 'bomb')) {
            'external' => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                . '<hash><version>&x;</version></hash>',
            'wrong_root' => '<?xml version="1.0"?><something><else>1</else></something>',
            default => $this->entityBomb(),
        };
    }

    private function entityBomb(): string
    {
        $entities = '<!ENTITY a0 "boom">';
        for ($level = 1; $level <= 12; $level++) {
            $entities .= sprintf('<!ENTITY a%d "%s">', $level, str_repeat('&a' . ($level - 1) . ';', 10));
        }

        return '<?xml version="1.0"?><!DOCTYPE a [' . $entities . ']><hash><version>&a12;</version></hash>';
    }

    private function retype(Document $document, string $kind): Document
    {
        if ($kind === 'single_for_list') {
            return $document->kind === 'list' && $document->data !== []
                ? Document::object($document->root, $document->data[0])
                : $document;
        }
        $document->data = match ($kind) {
            'numbers_as_text' => $this->numbersAsText($document->data),
            'null_for_object', 'object_for_list' => $document->kind === 'list'
                ? array_map(fn (array $item): array => $this->replaceNested($item, $kind), $document->data)
                : $this->replaceNested($document->data, $kind),
            default => $document->data,
        };

        return $document;
    }

    private function numbersAsText(mixed $value): mixed
    {
        return match (true) {
            is_array($value) => array_map($this->numbersAsText(...), $value),
            is_int($value), is_float($value) => (string) $value,
            $value instanceof Decimal => $value->text(),
            default => $value,
        };
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<array-key, mixed>
     */
    private function replaceNested(array $fields, string $kind): array
    {
        foreach ($fields as $name => $value) {
            $isObject = $value instanceof \stdClass || (is_array($value) && !array_is_list($value));
            if ($kind === 'null_for_object' && $isObject) {
                $fields[$name] = null;
            } elseif ($kind === 'object_for_list' && is_array($value) && array_is_list($value)) {
                $fields[$name] = $value === [] ? new \stdClass() : $value[0];
            }
        }

        return $fields;
    }
}
