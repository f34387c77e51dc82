<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

use OnApp\Panel\Format\Document;

/** What a handler answers, before it is written in a format. */
final class Answer
{
    /** @param array<string, string> $headers */
    private function __construct(
        public int $status,
        public ?Document $document,
        public array $headers = [],
        public readonly ?string $html = null,
    ) {
    }

    public static function ok(Document $document): self
    {
        return new self(200, $document);
    }

    public static function created(Document $document, ?string $location = null): self
    {
        return new self(201, $document, $location === null ? [] : ['Location' => $location]);
    }

    /** For PUT and DELETE: empty, or the object where the panel is told to behave like the older ones. */
    public static function changed(?Document $document = null): self
    {
        return new self($document === null ? 204 : 200, $document);
    }

    public static function html(int $status, string $html): self
    {
        return new self($status, null, [], $html);
    }

    public static function redirect(string $location): self
    {
        $html = '<html><body>You are being <a href="' . htmlspecialchars($location) . '">redirected</a>.</body></html>';

        return new self(302, null, ['Location' => $location], $html);
    }

    public static function error(int $status, Document $document): self
    {
        return new self($status, $document);
    }

    /** @param array<string, string> $headers */
    public function with(array $headers): self
    {
        $this->headers = $headers + $this->headers;

        return $this;
    }
}
