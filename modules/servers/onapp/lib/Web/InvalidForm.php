<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Web;

/** What somebody entered cannot be used. */
final class InvalidForm extends \RuntimeException
{
    /**
     * @param array<string, string> $errors sentence by field
     * @param array<string, string> $values what was entered, without secrets
     */
    public function __construct(public readonly array $errors, public readonly array $values)
    {
        parent::__construct(implode(' ', $errors));
    }
}
