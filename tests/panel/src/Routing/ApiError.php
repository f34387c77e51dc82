<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

/** A request that is answered with an error object. */
final class ApiError extends \RuntimeException
{
    /** @param array<array-key, mixed> $errors content of the member `errors` */
    private function __construct(public readonly int $status, public readonly array $errors)
    {
        parent::__construct('', $status);
    }

    public static function notFound(string $className): self
    {
        return new self(404, [$className . ' not found']);
    }

    /** @param array<string, list<string>> $fields */
    public static function invalid(array $fields): self
    {
        return new self(422, $fields);
    }

    public static function refused(string $text): self
    {
        return new self(422, ['base' => [$text]]);
    }

    public static function of(int $status, string $text): self
    {
        return new self($status, [$text]);
    }
}
