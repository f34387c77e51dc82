<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

/** The request as a page reads it; module code reads PHP's own arrays, which stay as they are. */
final class Request
{
    public function __construct(public readonly string $path, public readonly bool $isPost)
    {
    }

    public static function current(): self
    {
        $path = rawurldecode((string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH));
        return new self($path, $_SERVER['REQUEST_METHOD'] === 'POST');
    }

    public function text(string $name): string
    {
        $value = $_POST[$name] ?? $_GET[$name] ?? '';
        return is_string($value) ? $value : '';
    }

    public function number(string $name): int
    {
        $text = $this->text($name);
        return ctype_digit($text) ? (int) $text : 0;
    }

    public function posted(string $name): bool
    {
        return $this->isPost && isset($_POST[$name]);
    }

    /** @return array<mixed> */
    public function list(string $name): array
    {
        $value = $_POST[$name] ?? [];
        return is_array($value) ? $value : [];
    }
}
