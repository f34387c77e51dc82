<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use RuntimeException;

/** A request that is answered with an error page: the status is the HTTP status. */
final class Refusal extends RuntimeException
{
    public static function absent(string $what): self
    {
        return new self("There is no $what.", 404);
    }

    public static function forbidden(string $why): self
    {
        return new self($why, 403);
    }
}
