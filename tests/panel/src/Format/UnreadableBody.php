<?php

declare(strict_types=1);

namespace OnApp\Panel\Format;

/** The request body is not what its content type says. */
final class UnreadableBody extends \RuntimeException
{
}
