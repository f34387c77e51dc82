<?php

declare(strict_types=1);

namespace OnApp\Host;

use RuntimeException;

/** A mistake of the person or script driving the host: shown as one line, never as a stack trace. */
final class HostError extends RuntimeException
{
}
