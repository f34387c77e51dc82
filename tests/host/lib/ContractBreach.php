<?php

declare(strict_types=1);

namespace OnApp\Host;

use LogicException;

/** A module returned something that its function's documented contract does not allow. */
final class ContractBreach extends LogicException
{
}
