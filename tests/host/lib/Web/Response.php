<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** What a page answers. */
final class Response
{
    private function __construct(
        public readonly int $status,
        public readonly string $body,
        public readonly string $location,
    ) {
    }

    public static function html(string $body, int $status = 200): self
    {
        return new self($status, $body, '');
    }

    /** After a change the browser is sent on, so that a reload does not repeat it. */
    public static function redirect(string $location): self
    {
        return new self(303, '', $location);
    }

    public function send(): void
    {
        http_response_code($this->status);
        header('Content-Type: text/html; charset=utf-8');
        if ($this->location !== '') {
            header('Location: ' . $this->location);
        }
        echo $this->body;
    }
}
