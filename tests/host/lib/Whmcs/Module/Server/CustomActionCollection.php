<?php

declare(strict_types=1);

namespace WHMCS\Module\Server;

use ArrayIterator;
use IteratorAggregate;

/**
 * The custom actions of one service.
 *
 * @implements IteratorAggregate<int, CustomAction>
 */
final class CustomActionCollection implements IteratorAggregate
{
    /** @var list<CustomAction> */
    private array $actions = [];

    public function add(CustomAction $action): self
    {
        $this->actions[] = $action;
        return $this;
    }

    /** @return ArrayIterator<int, CustomAction> */
    public function getIterator(): ArrayIterator
    {
        return new ArrayIterator($this->actions);
    }
}
