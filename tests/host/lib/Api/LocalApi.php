<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;

/** The internal API: checks a call against the table of documented parameters, then carries it out. */
final class LocalApi
{
    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<int|string, mixed> $values
     * @return array<string, mixed> with result = success, or result = error and a message
     */
    public function call(string $command, array $values): array
    {
        $definition = CommandTable::find($command)
            ?? throw new HostGap("localAPI command $command is not in this host");
        foreach (array_keys($values) as $name) {
            if (!$definition->knows((string) $name)) {
                throw new HostGap("localAPI $command has no documented parameter $name");
            }
        }
        foreach ($definition->required as $name) {
            if (!isset($values[$name]) || $values[$name] === '') {
                return ['result' => 'error', 'message' => "$name is required"];
            }
        }
        $handler = new $definition->handler($this->host);
        try {
            return ['result' => 'success'] + $handler->{lcfirst($command)}($values);
        } catch (HostError $e) {
            return ['result' => 'error', 'message' => $e->getMessage()];
        }
    }
}
