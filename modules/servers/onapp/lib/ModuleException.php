<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** Something that staff can read and act upon; the message is one sentence and holds no secret. */
final class ModuleException extends \RuntimeException
{
    /** @param array<int, list<string>> $fields what is wrong with module settings, by position */
    public function __construct(
        string $message,
        public readonly array $fields = [],
        public readonly string $key = '',
    ) {
        parent::__construct($message);
    }

    /** @param array<string, string|int> $values */
    public static function because(string $key, array $values = []): self
    {
        return new self(Language::text($key, $values), [], $key);
    }
}
