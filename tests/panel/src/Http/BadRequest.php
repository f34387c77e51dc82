<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** The bytes received are not a request this server can serve; the code is the HTTP status to answer. */
final class BadRequest extends \RuntimeException
{
}
