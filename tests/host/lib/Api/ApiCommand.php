<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

/** Parameters of one internal API command, and the class whose method of the same name carries it out. */
final class ApiCommand
{
    /**
     * @param class-string $handler
     * @param list<string> $required
     * @param list<string> $optional a name that ends in # stands for that name with a number behind it
     */
    public function __construct(
        public readonly string $handler,
        public readonly array $required,
        public readonly array $optional,
    ) {
    }

    public function knows(string $name): bool
    {
        $names = [...$this->required, ...$this->optional];
        return in_array($name, $names, true)
            || in_array((string) preg_replace('/\d+$/', '#', $name), $names, true);
    }
}
