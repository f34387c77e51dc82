<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class HttpAnswer
{
    private function __construct(
        public readonly int $status,
        public readonly string $location,
        public readonly string $cookie,
        public readonly string $body,
    ) {
    }

    /** @param list<string> $headers status line first */
    public static function of(array $headers, string $body): self
    {
        $values = ['location' => '', 'set-cookie' => ''];
        foreach ($headers as $header) {
            [$name, $value] = explode(':', $header, 2) + [1 => ''];
            $values[strtolower($name)] = trim($value);
        }
        $cookie = explode(';', $values['set-cookie'])[0];
        return new self((int) explode(' ', $headers[0])[1], $values['location'], $cookie, $body);
    }
}
