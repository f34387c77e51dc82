<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

/** One configurable option to be made: its choices are texts by the amount that they stand for. */
final class GeneratedOption
{
    public const DROPDOWN = 1;
    public const QUANTITY = 4;

    /** @param array<int, string> $choices label by amount, which WHMCS keeps as the Order of the choice */
    public function __construct(
        public readonly int $column,
        public readonly string $name,
        public readonly int $type,
        public readonly array $choices,
        public readonly int $most = 0,
    ) {
    }
}
