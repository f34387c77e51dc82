<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

/** Reads the facts that the panel gives of a machine. */
final class Machine
{
    /** States of Machines::facts(). */
    public const PENDING = 'pending';
    public const BUILDING = 'building';
    public const OFF = 'off';
    public const RUNNING = 'running';
    public const SUSPENDED = 'suspended';
    public const LOCKED = 'locked';
    public const FAILED = 'failed';

    /** One of our own: the panel has deleted it, and whoever asked for that did not see the end. */
    public const DELETED = 'deleted';

    /** Another one of our own: the panel has no such machine for this client, and nobody here asked for its end. */
    public const GONE = 'gone';

    /** States in which no job is at work on a machine that is built. */
    public const IDLE = [self::RUNNING, self::OFF];

    /** States that end by themselves: a page looks again. */
    public const PASSING = [self::LOCKED, self::BUILDING];

    /**
     * The size of the disk is not among them: the panel tells the sum of all disks.
     *
     * @param array<string, mixed> $facts
     * @return array<string, int> columns of tblonappservices
     */
    public static function sizes(array $facts): array
    {
        return array_map('intval', array_intersect_key($facts, ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1]));
    }

    /**
     * @param array<string, mixed> $facts
     * @return list<string> in their shortest form
     */
    public static function addresses(array $facts): array
    {
        $addresses = [];
        foreach ((array) ($facts['ip_addresses'] ?? []) as $address) {
            $packed = is_string($address) ? @inet_pton($address) : false;
            $addresses[] = $packed === false ? (string) $address : (string) inet_ntop($packed);
        }
        return $addresses;
    }
}
