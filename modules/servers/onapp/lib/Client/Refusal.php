<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Language;

/** Something that a client asked for and does not get, and the sentence that says so. */
final class Refusal extends \RuntimeException
{
    private function __construct(string $message, public readonly int $status, public readonly string $forStaff)
    {
        parent::__construct($message);
    }

    /** Not there, or not this client's: the answer is the same. The second text is for the activity log alone. */
    public static function absent(string $forStaff): self
    {
        return new self(Language::text('client_absent'), 404, $forStaff);
    }

    /** Not allowed, whatever the form says: worth an entry in the activity log. */
    public static function forbidden(string $key, string $forStaff): self
    {
        return new self(Language::text($key), 403, $forStaff);
    }

    /**
     * Not now: the client may try again when the reason is gone.
     *
     * @param array<string, string|int> $values
     * @param string $forStaff worth an entry in the activity log, where it is for staff to end the reason
     */
    public static function because(string $key, array $values = [], string $forStaff = ''): self
    {
        return new self(Language::text($key, $values), 409, $forStaff);
    }
}
