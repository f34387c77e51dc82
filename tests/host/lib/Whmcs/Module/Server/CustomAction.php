<?php

declare(strict_types=1);

namespace WHMCS\Module\Server;

use Closure;

/** One action a client may start from the Actions sidebar. */
final class CustomAction
{
    /**
     * @param array<mixed> $parameters
     * @param list<string> $permissions
     */
    private function __construct(
        private readonly string $identifier,
        private readonly string $display,
        private readonly Closure|string $callable,
        private readonly array $parameters,
        private readonly array $permissions,
        private readonly bool $last,
    ) {
    }

    /**
     * @param array<mixed> $parameters
     * @param list<string> $permissions
     */
    public static function factory(
        string $identifier,
        string $display,
        callable|string $callable,
        array $parameters = [],
        array $permissions = [],
        bool $last = true,
    ): self {
        $callable = is_string($callable) ? $callable : Closure::fromCallable($callable);
        return new self($identifier, $display, $callable, $parameters, $permissions, $last);
    }

    /** @return array{identifier: string, display: string, permissions: list<string>} */
    public function describe(): array
    {
        return [
            'identifier' => $this->identifier,
            'display' => $this->display,
            'permissions' => $this->permissions,
        ];
    }

    public function invoke(): mixed
    {
        return ($this->callable)(...array_values($this->parameters));
    }
}
