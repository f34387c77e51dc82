<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

use OnApp\Panel\Engine\Version;

/** Finds the route of a method and path; literal segments win over parameters. */
final class Router
{
    /** @var array<string, list<Route>> by verb and number of segments */
    private array $routes = [];

    public function __construct()
    {
        foreach (Routes::TABLE as $line) {
            $route = new Route(...$line);
            $this->routes[$route->verb . count($route->segments)][] = $route;
        }
        foreach ($this->routes as &$group) {
            usort($group, static fn (Route $a, Route $b): int => $a->parameterMask <=> $b->parameterMask);
        }
    }

    /** @return array{0: Route, 1: array<string, string>}|null */
    public function find(string $verb, string $path, Version $version): ?array
    {
        $segments = array_map('rawurldecode', explode('/', trim($path, '/')));
        foreach ($this->routes[$verb . count($segments)] ?? [] as $route) {
            $parameters = $route->match($segments);
            if ($parameters !== null && $version->within($route->since, $route->until)) {
                return [$route, $parameters];
            }
        }

        return null;
    }
}
