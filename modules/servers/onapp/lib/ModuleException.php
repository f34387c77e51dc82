<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

/** Something that staff can read and act upon; the message is one sentence and holds no secret. */
final class ModuleException extends \RuntimeException
{
    /** @param array<string, string|int> $values */
    public static function because(string $key, array $values = []): self
    {
        return new self(Language::text($key, $values));
    }
}
