<?php

declare(strict_types=1);

/** What a hostile panel sends: a generator of bytes and pauses for each name. */
final class HostilePlays
{
    private const OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private const CHUNKED = self::OK . "Transfer-Encoding: chunked\r\n\r\n";
    private const ROLE = '{"role":{"id":1,"label":"there"}}';

    public static function named(string $name): Generator
    {
        $method = lcfirst(str_replace('-', '', ucwords($name, '-')));
        if (method_exists(self::class, $method)) {
            return self::$method();
        }

        return HostileBodies::named($name) ?? self::once(self::table()[$name] ?? "HTTP/1.1 500 No such play\r\nContent-Length: 0\r\n\r\n");
    }

    /** Answers that are short and sent at once; then the connection is closed. */
    private static function table(): array
    {
        $role = self::ROLE;
        $length = strlen($role);

        return [
            'http-09' => $role,
            'http-99' => "HTTP/9.9 200 OK\r\n\r\n$role",
            'no-status' => "HTTP/1.1 \r\n\r\n$role",
            'status-0' => "HTTP/1.1 000 Nothing\r\nContent-Length: 0\r\n\r\n",
            'status-huge' => "HTTP/1.1 99999999999999999999 OK\r\nContent-Length: 0\r\n\r\n",
            'status-negative' => "HTTP/1.1 -200 OK\r\nContent-Length: 0\r\n\r\n",
            'garbage' => random_bytes(4096),
            'plain' => "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
            'length-negative' => self::OK . "Content-Length: -1\r\n\r\n$role",
            'length-text' => self::OK . "Content-Length: many\r\n\r\n$role",
            'length-overflow' => self::OK . "Content-Length: 99999999999999999999\r\n\r\n$role",
            'length-huge' => self::OK . "Content-Length: 9223372036854775807\r\n\r\n$role",
            'length-more' => self::OK . 'Content-Length: ' . ($length + 1) . "\r\n\r\n$role",
            'length-less' => self::OK . 'Content-Length: ' . ($length - 1) . "\r\n\r\n$role",
            'length-twice' => self::OK . "Content-Length: $length\r\nContent-Length: 5\r\n\r\n$role",
            'length-and-chunks' => self::OK . "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                . dechex($length) . "\r\n$role\r\n0\r\n\r\n",
            'second-answer' => self::OK . "Content-Length: $length\r\n\r\n$role" . self::OK
                . "Content-Length: 33\r\n\r\n" . '{"role":{"id":2,"label":"smuggl"}}',
            'chunk-not-hex' => self::CHUNKED . "xyz\r\n$role\r\n0\r\n\r\n",
            'chunk-negative' => self::CHUNKED . "-1\r\n$role\r\n0\r\n\r\n",
            'chunk-overflow' => self::CHUNKED . "FFFFFFFFFFFFFFFFFFFF\r\n$role\r\n0\r\n\r\n",
            'chunk-longer' => self::CHUNKED . "FFFFFFF\r\n$role\r\n0\r\n\r\n",
            'chunk-shorter' => self::CHUNKED . "2\r\n$role\r\n0\r\n\r\n",
            'chunk-without-end' => self::CHUNKED . dechex($length) . "\r\n$role\r\n",
            'header-nul' => self::OK . "X-A: a\0b\r\nContent-Length: $length\r\n\r\n$role",
            'header-no-colon' => self::OK . "this is none\r\nContent-Length: $length\r\n\r\n$role",
            'header-folded' => self::OK . "Content-Length: $length\r\nX-A: a\r\n b\r\n\r\n$role",
            'header-high' => "HTTP/1.1 404 \xff\xfe\r\nX-Request-Id: \xff\xfe\x1b[2J\r\nContent-Length: 0\r\n\r\n",
            'retry-after' => "HTTP/1.1 503 Later\r\nRetry-After: 99999999999999999999\r\nContent-Length: 0\r\n\r\n",
            'location-long' => "HTTP/1.1 302 Found\r\nLocation: http://" . str_repeat('a', 60000) . "/\r\nContent-Length: 0\r\n\r\n",
            'encoding-unknown' => self::OK . "Content-Encoding: lzma\r\nContent-Length: $length\r\n\r\n$role",
            'gzip-damaged' => self::OK . "Content-Encoding: gzip\r\n\r\n" . substr(gzencode($role), 0, 20) . 'damaged',
            'gzip-none' => self::OK . "Content-Encoding: gzip\r\n\r\n$role",
            'gzip-seven-times' => self::OK . 'Content-Encoding: ' . implode(', ', array_fill(0, 7, 'gzip'))
                . "\r\n\r\n" . $role,
        ];
    }

    private static function once(string $bytes): Generator
    {
        yield $bytes;

        return 'close';
    }

    private static function endlessHeaders(): Generator
    {
        yield self::OK;
        for ($i = 0;; $i++) {
            yield str_repeat("X-Header-$i: " . str_repeat('x', 200) . "\r\n", 50);
        }
    }

    /** Small ones, as many as there may be. */
    private static function manyHeaders(): Generator
    {
        yield self::OK . str_repeat("A: b\r\n", 200000) . 'Content-Length: ' . strlen(self::ROLE) . "\r\n\r\n" . self::ROLE;

        return 'close';
    }

    private static function endlessHeader(): Generator
    {
        yield self::OK . 'X-Long: ';
        while (true) {
            yield str_repeat('x', 65536);
        }
    }

    private static function endlessStatusLine(): Generator
    {
        yield 'HTTP/1.1 200 ';
        while (true) {
            yield str_repeat('x', 65536);
        }
    }

    private static function endlessContinue(): Generator
    {
        while (true) {
            yield str_repeat("HTTP/1.1 100 Continue\r\n\r\n", 1000);
        }
    }

    private static function endlessEarlyHints(): Generator
    {
        while (true) {
            yield str_repeat("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 1000);
        }
    }

    private static function endlessBody(): Generator
    {
        yield self::OK . "\r\n[";
        while (true) {
            yield str_repeat(' ', 65536);
        }
    }

    private static function endlessChunks(): Generator
    {
        yield self::CHUNKED;
        while (true) {
            yield str_repeat("1\r\n \r\n", 10000);
        }
    }

    private static function endlessChunkExtension(): Generator
    {
        yield self::CHUNKED . '5;';
        while (true) {
            yield str_repeat('a=b;', 16384);
        }
    }

    private static function endlessTrailer(): Generator
    {
        yield self::CHUNKED . dechex(strlen(self::ROLE)) . "\r\n" . self::ROLE . "\r\n0\r\n";
        for ($i = 0;; $i++) {
            yield str_repeat("X-Trailer: $i\r\n", 5000);
        }
    }

    /** 4 GB of blanks out of 4 MB. */
    private static function gzipBomb(): Generator
    {
        yield self::OK . "Content-Encoding: gzip\r\n\r\n";
        $deflate = deflate_init(ZLIB_ENCODING_GZIP, ['level' => 9]);
        for ($i = 0; $i < 4096; $i++) {
            yield deflate_add($deflate, str_repeat(' ', 1 << 20), ZLIB_SYNC_FLUSH);
        }
    }

    /** Packed twice: 64 MB of blanks out of some 100 bytes. */
    private static function gzipTwice(): Generator
    {
        $inner = deflate_init(ZLIB_ENCODING_GZIP, ['level' => 9]);
        $outer = deflate_init(ZLIB_ENCODING_GZIP, ['level' => 9]);
        $bytes = '';
        for ($i = 0; $i < 64; $i++) {
            $bytes .= deflate_add($outer, deflate_add($inner, str_repeat(' ', 1 << 20), ZLIB_NO_FLUSH), ZLIB_NO_FLUSH);
        }
        yield self::OK . "Content-Encoding: gzip, gzip\r\n\r\n$bytes";
        yield deflate_add($outer, deflate_add($inner, '', ZLIB_FINISH), ZLIB_FINISH);
    }

    /** A member of gzip that never gets out of its header: the name of the file does not end. */
    private static function gzipEndlessName(): Generator
    {
        yield self::OK . "Content-Encoding: gzip\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\x03";
        while (true) {
            yield str_repeat('a', 65536);
        }
    }

    private static function deflateBomb(): Generator
    {
        yield self::OK . "Content-Encoding: deflate\r\n\r\n";
        $deflate = deflate_init(ZLIB_ENCODING_DEFLATE, ['level' => 9]);
        for ($i = 0; $i < 4096; $i++) {
            yield deflate_add($deflate, str_repeat(' ', 1 << 20), ZLIB_SYNC_FLUSH);
        }
    }

    /** 256 MB of zeros as brotli has them, made by an encoder once. */
    private static function brotliBomb(): Generator
    {
        yield self::OK . "Content-Encoding: br\r\n\r\n" . base64_decode(
            'z///f/gnAOKxQCD3/p/////wTwDEYQGA7v0/////4Z8AiMMiAN37f/7//8M/ARCHBQC69//8//+HfwIgDgsAdO//+f//D/8E'
            . 'QBwWAOje//P//x/+CYA4LADQvf/n//8//BMAcVgAoHv/z///f/gnAOKwAED3/p/////wTwDEYQGA7v0/////4Z8AiMMCAN37'
            . 'f/7//8M/ARCHBQC69//8//+HfwIgDgsAdO//+f//D/8EQBwWAOje//P//x/+CYA4LADQvf/P//9//BMAcVgAoHv/Dw==',
        );

        return 'close';
    }

    /** Blocks of zstd that say "128 KB of blanks": 4 bytes each. */
    private static function zstdBomb(): Generator
    {
        yield self::OK . "Content-Encoding: zstd\r\n\r\n\x28\xb5\x2f\xfd\x00\x38";
        // Not the last block, kind 1 (one byte, repeated), 131,072 times.
        $header = substr(pack('V', 1 << 1 | 131072 << 3), 0, 3);
        for ($i = 0; $i < 32768; $i++) {
            yield str_repeat("$header ", 64);
        }
    }

    /** As slow as can be while never being silent for long. */
    private static function dripBody(): Generator
    {
        yield self::OK . "Content-Length: 1000000\r\n\r\n";
        while (true) {
            yield ' ';
            yield 0.05;
        }
    }

    private static function dripHeaders(): Generator
    {
        yield 'HTTP/1.1 200 OK';
        yield "\r\n";
        while (true) {
            foreach (str_split("X-Slow: yes\r\n") as $byte) {
                yield $byte;
                yield 0.05;
            }
        }
    }

    private static function silence(): Generator
    {
        yield self::OK . "Content-Length: 1000000\r\n\r\n[";
        yield 3600.0;
    }

    private static function nothing(): Generator
    {
        yield 3600.0;
    }

    /** Takes the request and closes. */
    private static function hangUp(): Generator
    {
        yield from [];

        return 'close';
    }
}
