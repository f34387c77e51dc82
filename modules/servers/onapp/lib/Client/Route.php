<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Action\Machine;

/** One line of the table of pages and actions. */
final class Route
{
    /** What the machine must be for it. */
    public const ANY = 'any';           // there need be none
    public const NONE = 'none';         // there must be none
    public const THERE = 'there';       // there, in whatever state
    public const KNOWN = 'known';       // there, or deleted at the panel and not yet forgotten here
    public const IDLE = 'idle';         // built, and no job is at work
    public const RUNNING = 'running';
    public const OFF = 'off';
    public const UNBUILT = 'unbuilt';   // made, but without an operating system
    public const DOWN = 'down';         // not running, whether built, deleted or neither

    /** In place of a switch: whether WHMCS offers to change the options of the service. */
    public const UPGRADABLE = 'upgradable';

    /** Requirement => states of the machine that fit; requirements that are not here look at no state. */
    private const STATES = [
        self::IDLE => Machine::IDLE,
        self::RUNNING => [Machine::RUNNING],
        self::OFF => [Machine::OFF],
        self::UNBUILT => [Machine::PENDING],
        self::DOWN => [Machine::OFF, Machine::PENDING, Machine::FAILED, Machine::DELETED],
    ];

    /**
     * @param string $switch of the product that allows it; empty: always allowed
     * @param string $permission that the role of clients' users needs at the panel; empty: none
     * @param bool $wantsActive whether a suspended service has none of it
     * @param list<mixed> $arguments for the constructor of the class
     */
    public function __construct(
        public readonly string $name,
        private readonly string $class,
        public readonly string $menu,
        public readonly string $page,
        public readonly string $switch,
        public readonly string $permission,
        public readonly string $machine,
        public readonly bool $wantsActive,
        private readonly array $arguments = [],
    ) {
    }

    /** Whether a machine that the panel has deleted, but that is still recorded, is enough. */
    public function fitsDeleted(): bool
    {
        return in_array($this->machine, [self::ANY, self::KNOWN, self::DOWN], true);
    }

    public function allows(string $state): bool
    {
        return in_array($state, self::STATES[$this->machine] ?? [$state], true);
    }

    public function make(): ClientPage|ClientAction
    {
        return new ($this->class)(...$this->arguments);
    }
}
