<?php

declare(strict_types=1);

namespace OnApp\Host;

use LogicException;
use Throwable;

/**
 * Something a module asked for that the host does not have.
 *
 * It is written to the fault log when it is built, not when it is caught: a module's own
 * catch block must not be able to hide it.
 */
final class HostGap extends LogicException
{
    public function __construct(string $message, ?Throwable $previous = null)
    {
        parent::__construct($message, 0, $previous);
        FaultLog::active()?->gap($message, $this->getFile(), $this->getTrace());
    }
}
