<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** One request as it came over the wire, with the path already split from its format and paging segments. */
final class Request
{
    /** Path without suffix and paging segments, always with exactly one slash between segments. */
    public readonly string $path;

    /** 'json', 'xml', 'html' or null when neither the suffix nor the Accept header names one. */
    public readonly ?string $format;

    /** @var array<array-key, mixed> */
    public readonly array $query;

    /**
     * @param array<string, string> $headers names in lower case
     */
    public function __construct(
        public readonly string $method,
        public readonly string $target,
        public readonly array $headers,
        public readonly string $body,
        public readonly bool $secure = false,
        public readonly bool $keepAlive = true,
    ) {
        [$path, $queryText] = array_pad(explode('?', $target, 2), 2, '');
        if (preg_match('~^https?://[^/]*(/.*)?$~i', $path, $absolute) === 1) {
            $path = $absolute[1] ?? '/';
        }
        parse_str($queryText, $query);
        [$path, $segments] = $this->splitPaging((string) preg_replace('~/{2,}~', '/', $path));
        [$this->path, $suffix] = $this->splitSuffix($path);
        $this->query = $segments + $query;
        $this->format = $suffix ?? $this->acceptedFormat();
    }

    public function header(string $name): ?string
    {
        return $this->headers[strtolower($name)] ?? null;
    }

    /** @return array{0: string, 1: string}|null login and password of HTTP Basic authentication */
    public function credentials(): ?array
    {
        $header = $this->header('authorization') ?? '';
        if (preg_match('~^basic\s+([A-Za-z0-9+/=]+)\s*$~i', $header, $match) !== 1) {
            return null;
        }
        $text = base64_decode($match[1], true);
        if ($text === false || !str_contains($text, ':')) {
            return null;
        }
        [$login, $password] = explode(':', $text, 2);

        return [$login, $password];
    }

    /** @return array{0: string, 1: array<string, string>} */
    private function splitPaging(string $path): array
    {
        $segments = [];
        // The older guide writes paging behind the suffix: /transactions.json/page/2/per_page/20
        while (preg_match('~^(.*)/(page|per_page)/([0-9]+|all)/?$~', $path, $match) === 1) {
            $segments[$match[2]] = $match[3];
            $path = $match[1];
        }

        return [$path, $segments];
    }

    /** @return array{0: string, 1: ?string} */
    private function splitSuffix(string $path): array
    {
        $path = rtrim($path, '/');
        if (preg_match('~^(.*)\.(json|xml|html)$~', $path, $match) === 1) {
            return [rtrim($match[1], '/') === '' ? '/' : rtrim($match[1], '/'), $match[2]];
        }

        return [$path === '' ? '/' : $path, null];
    }

    private function acceptedFormat(): ?string
    {
        $accept = strtolower($this->header('accept') ?? '');
        foreach (['json' => 'json', 'xml' => 'xml'] as $word => $format) {
            if (preg_match('~application/([a-z.+-]*\+)?' . $word . '~', $accept) === 1) {
                return $format;
            }
        }

        return null;
    }
}
