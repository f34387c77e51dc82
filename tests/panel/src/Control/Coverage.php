<?php

declare(strict_types=1);

namespace OnApp\Panel\Control;

use OnApp\Panel\Routing\Route;
use OnApp\Panel\Routing\Routes;

/** Which routes were used in this run, with which status codes. */
final class Coverage
{
    /** @var array<string, array<int, int>> route name => status => count */
    private array $hits = [];

    public function hit(Route $route, int $status): void
    {
        $this->hits[$route->name()][$status] = ($this->hits[$route->name()][$status] ?? 0) + 1;
    }

    /** @return array{hit: array<string, array<int, int>>, never: list<string>} */
    public function report(): array
    {
        $names = array_map(static fn (array $line): string => $line[0] . ' ' . $line[1], Routes::TABLE);

        return ['hit' => $this->hits, 'never' => array_values(array_diff($names, array_keys($this->hits)))];
    }
}
