<?php

declare(strict_types=1);

namespace OnApp\Host;

use DateTimeImmutable;
use DateTimeZone;
use Exception;
use Illuminate\Database\Connection;

/** The host's idea of now: real time, or the moment a command was given. Modules keep their own clock. */
final class Clock
{
    public function __construct(private ?DateTimeImmutable $fixed = null)
    {
    }

    public static function at(string $moment): self
    {
        try {
            return new self(new DateTimeImmutable($moment, new DateTimeZone('UTC')));
        } catch (Exception) {
            throw new HostError("not a date and time: $moment");
        }
    }

    public function set(self $other): void
    {
        $this->fixed = $other->fixed;
    }

    /** Modules that ask the database for the time get this clock's, too. */
    public function tell(Connection $database): void
    {
        if ($this->fixed !== null) {
            $database->statement('SET timestamp = ' . $this->fixed->getTimestamp());
        }
    }

    public function now(): DateTimeImmutable
    {
        return $this->fixed ?? new DateTimeImmutable('now', new DateTimeZone('UTC'));
    }

    public function stamp(): string
    {
        return $this->now()->format('Y-m-d H:i:s');
    }

    public function today(): string
    {
        return $this->now()->format('Y-m-d');
    }

    /** A date $days later (earlier when negative) than today. */
    public function day(int $days): string
    {
        return $this->now()->modify(sprintf('%+d days', $days))->format('Y-m-d');
    }
}
