<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/**
 * Incremental HTTP/1.x parser: feed it bytes in any portion, take complete requests out.
 *
 * Bytes behind a request stay in the buffer, so pipelined requests come out one after the other.
 */
final class RequestParser
{
    private const MAX_HEAD_BYTES = 65536;
    private const MAX_BODY_BYTES = 67108864;

    private string $buffer = '';

    /** @var array{method: string, target: string, version: string, headers: array<string, string>}|null */
    private ?array $head = null;

    private bool $continueWanted = false;

    public function __construct(private readonly bool $secure = false)
    {
    }

    public function feed(string $bytes): void
    {
        $this->buffer .= $bytes;
    }

    /** True once per request whose client waits for "100 Continue" before it sends the body. */
    public function takeContinue(): bool
    {
        $wanted = $this->continueWanted;
        $this->continueWanted = false;

        return $wanted;
    }

    /** @throws BadRequest */
    public function next(): ?Request
    {
        if ($this->head === null && !$this->readHead()) {
            return null;
        }
        $headers = $this->head['headers'];
        $chunked = str_contains(strtolower($headers['transfer-encoding'] ?? ''), 'chunked');
        $body = $chunked ? $this->readChunks() : $this->readLength($headers['content-length'] ?? '0');
        if ($body === null) {
            return null;
        }
        $head = $this->head;
        $this->head = null;
        $this->continueWanted = false;

        return new Request(
            $head['method'],
            $head['target'],
            $head['headers'],
            $body,
            $this->secure,
            $this->keepsAlive($head['version'], strtolower($headers['connection'] ?? '')),
        );
    }

    private function readHead(): bool
    {
        $this->buffer = ltrim($this->buffer, "\r\n");
        $end = strpos($this->buffer, "\r\n\r\n");
        if ($end === false) {
            if (strlen($this->buffer) > self::MAX_HEAD_BYTES) {
                throw new BadRequest('Request Header Fields Too Large', 431);
            }

            return false;
        }
        $lines = explode("\r\n", substr($this->buffer, 0, $end));
        $this->buffer = substr($this->buffer, $end + 4);
        if (preg_match('~^([A-Z]+) (\S+) HTTP/(1\.[01])$~', (string) array_shift($lines), $match) !== 1) {
            throw new BadRequest('Bad Request', 400);
        }
        $headers = [];
        foreach ($lines as $line) {
            if (preg_match('~^([!#$%&\'*+.^_`|\~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$~s', $line, $pair) !== 1) {
                throw new BadRequest('Bad Request', 400);
            }
            $name = strtolower($pair[1]);
            $headers[$name] = isset($headers[$name]) ? $headers[$name] . ', ' . $pair[2] : $pair[2];
        }
        $this->head = ['method' => $match[1], 'target' => $match[2], 'version' => $match[3], 'headers' => $headers];
        $this->continueWanted = strtolower($headers['expect'] ?? '') === '100-continue';

        return true;
    }

    private function readLength(string $header): ?string
    {
        if (preg_match('~^[0-9]{1,10}$~', $header) !== 1) {
            throw new BadRequest('Bad Request', 400);
        }
        $length = (int) $header;
        if ($length > self::MAX_BODY_BYTES) {
            throw new BadRequest('Payload Too Large', 413);
        }
        if (strlen($this->buffer) < $length) {
            return null;
        }
        $body = substr($this->buffer, 0, $length);
        $this->buffer = substr($this->buffer, $length);

        return $body;
    }

    /** Reads from the start each time: nothing is taken from the buffer until the last chunk is there. */
    private function readChunks(): ?string
    {
        $body = '';
        $at = 0;
        while (true) {
            $lineEnd = strpos($this->buffer, "\r\n", $at);
            if ($lineEnd === false) {
                return null;
            }
            $sizeText = trim(explode(';', substr($this->buffer, $at, $lineEnd - $at))[0]);
            if (preg_match('~^[0-9A-Fa-f]{1,8}$~', $sizeText) !== 1) {
                throw new BadRequest('Bad Request', 400);
            }
            $size = (int) hexdec($sizeText);
            $at = $lineEnd + 2;
            if ($size === 0) {
                return $this->endChunks($body, $at);
            }
            if (strlen($body) + $size > self::MAX_BODY_BYTES) {
                throw new BadRequest('Payload Too Large', 413);
            }
            if (strlen($this->buffer) < $at + $size + 2) {
                return null;
            }
            $body .= substr($this->buffer, $at, $size);
            $at += $size + 2;
        }
    }

    private function endChunks(string $body, int $at): ?string
    {
        // Trailer fields, if any, end with an empty line like the head does.
        while (true) {
            $lineEnd = strpos($this->buffer, "\r\n", $at);
            if ($lineEnd === false) {
                return null;
            }
            $empty = $lineEnd === $at;
            $at = $lineEnd + 2;
            if ($empty) {
                $this->buffer = substr($this->buffer, $at);

                return $body;
            }
        }
    }

    private function keepsAlive(string $version, string $connection): bool
    {
        if ($version === '1.0') {
            return str_contains($connection, 'keep-alive');
        }

        return !str_contains($connection, 'close');
    }
}
