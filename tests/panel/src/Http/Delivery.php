<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** An answer on its way to the wire. Faults change it down to single bytes, hence the public fields. */
final class Delivery
{
    private const REASONS = [
        200 => 'OK', 201 => 'Created', 202 => 'Accepted', 204 => 'No Content', 301 => 'Moved Permanently',
        302 => 'Found', 303 => 'See Other', 304 => 'Not Modified', 307 => 'Temporary Redirect', 400 => 'Bad Request',
        401 => 'Unauthorized', 403 => 'Forbidden', 404 => 'Not Found', 405 => 'Method Not Allowed', 409 => 'Conflict',
        413 => 'Payload Too Large', 422 => 'Unprocessable Entity', 423 => 'Locked', 429 => 'Too Many Requests',
        431 => 'Request Header Fields Too Large', 500 => 'Internal Server Error', 502 => 'Bad Gateway',
        503 => 'Service Unavailable', 504 => 'Gateway Timeout',
    ];

    /** 'length', 'chunked', 'broken_chunks', or 'close' (body ends with the connection). */
    public string $framing = 'length';

    /** Declared length when it shall differ from the real one. */
    public ?int $declaredLength = null;

    /** Milliseconds between the request and the first byte. */
    public int $delayMs = 0;

    /** 0 = as fast as the socket takes it. */
    public int $bytesPerSecond = 0;

    public bool $close = false;

    /** Close at once and send nothing. */
    public bool $dropped = false;

    /** @param array<string, string> $headers */
    public function __construct(public int $status, public array $headers, public string $body)
    {
    }

    public static function dropped(): self
    {
        $delivery = new self(0, [], '');
        $delivery->dropped = true;

        return $delivery;
    }

    public function bytes(bool $keepAlive, bool $headOnly = false): string
    {
        $head = 'HTTP/1.1 ' . $this->status . ' ' . (self::REASONS[$this->status] ?? 'Status') . "\r\n";
        $headers = $this->headers;
        $bodyless = $this->status === 204 || $this->status === 304 || $this->status < 200;
        $body = $bodyless || $headOnly ? '' : $this->body;
        if ($this->framing === 'length' && !$bodyless) {
            $headers['Content-Length'] = (string) ($this->declaredLength ?? strlen($this->body));
        } elseif ($this->framing === 'chunked' || $this->framing === 'broken_chunks') {
            $headers['Transfer-Encoding'] = 'chunked';
            $body = $this->chunks($body);
        }
        $headers['Connection'] = $keepAlive && !$this->close ? 'keep-alive' : 'close';
        foreach ($headers as $name => $value) {
            $head .= $name . ': ' . $value . "\r\n";
        }

        return $head . "\r\n" . $body;
    }

    private function chunks(string $body): string
    {
        $text = '';
        foreach ($body === '' ? [] : str_split($body, 4096) as $chunk) {
            $text .= dechex(strlen($chunk)) . "\r\n" . $chunk . "\r\n";
        }
        if ($this->framing === 'broken_chunks') {
            // A size line that is no number, in the middle of the body.
            return substr($text, 0, max(8, intdiv(strlen($text), 2))) . "\r\nzz-not-hex\r\n";
        }

        return $text . "0\r\n\r\n";
    }
}
