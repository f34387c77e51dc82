<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

/** One line of the route table. */
final class Route
{
    /** @var list<string> */
    public readonly array $segments;

    /** One character per segment, `1` for a parameter: sorts literal paths before parameters. */
    public readonly string $parameterMask;

    /**
     * @param string $permission identifiers separated by `|`; `` needs a user only; `public` needs nobody
     * @param array{0: class-string, 1: string} $handler
     */
    public function __construct(
        public readonly string $verb,
        public readonly string $path,
        public readonly string $permission,
        public readonly array $handler,
        public readonly ?string $since = null,
        public readonly ?string $until = null,
    ) {
        $this->segments = explode('/', trim($path, '/'));
        $mask = array_map(static fn (string $part): string => str_starts_with($part, ':') ? '1' : '0', $this->segments);
        $this->parameterMask = implode('', $mask);
    }

    public function name(): string
    {
        return $this->verb . ' ' . $this->path;
    }

    /**
     * @param list<string> $segments
     * @return array<string, string>|null
     */
    public function match(array $segments): ?array
    {
        $parameters = [];
        foreach ($this->segments as $position => $segment) {
            if ($this->parameterMask[$position] === '1') {
                $parameters[substr($segment, 1)] = $segments[$position];
            } elseif ($segment !== $segments[$position]) {
                return null;
            }
        }

        return $parameters;
    }
}
