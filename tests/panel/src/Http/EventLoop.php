<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** The one loop of the process: listeners, connections, delayed and paced answers. */
final class EventLoop
{
    /** @var list<Listener> */
    private array $listeners = [];

    /** @var array<int, Connection> by resource id */
    private array $connections = [];

    private bool $running = true;

    /** @var resource|null stream whose end stops the loop */
    private $lifeline = null;

    public function add(Listener $listener): void
    {
        $this->listeners[] = $listener;
    }

    /** @param resource $stream */
    public function stopAtEndOf($stream): void
    {
        stream_set_blocking($stream, false);
        $this->lifeline = $stream;
    }

    public function stop(): void
    {
        $this->running = false;
    }

    public function run(): void
    {
        while ($this->running) {
            $this->turn();
        }
        foreach ($this->connections as $connection) {
            $connection->close();
        }
        foreach ($this->listeners as $listener) {
            $listener->close();
        }
    }

    private function turn(): void
    {
        $this->resumeListeners();
        [$read, $write] = $this->interest();
        $except = null;
        [$seconds, $microseconds] = $this->timeout();
        // A signal interrupts the call with a warning; the loop condition then decides.
        if (@stream_select($read, $write, $except, $seconds, $microseconds) === false) {
            return;
        }
        if ($this->lifeline !== null && in_array($this->lifeline, $read, true)) {
            $this->watchLifeline();
        }
        $this->acceptFrom($read);
        foreach ($read as $stream) {
            ($this->connections[(int) $stream] ?? null)?->onReadable();
        }
        foreach ($write as $stream) {
            $connection = $this->connections[(int) $stream] ?? null;
            if ($connection !== null && !$connection->isClosed()) {
                $connection->onWritable();
            }
        }
        foreach ($this->connections as $id => $connection) {
            $connection->advance();
            if ($connection->isClosed()) {
                unset($this->connections[$id]);
            }
        }
    }

    /** @return array{0: list<resource>, 1: list<resource>} */
    private function interest(): array
    {
        $read = $this->lifeline === null ? [] : [$this->lifeline];
        $write = [];
        foreach ($this->listeners as $listener) {
            if ($listener->socket() !== null && !$listener->isPaused()) {
                $read[] = $listener->socket();
            }
        }
        foreach ($this->connections as $connection) {
            if ($connection->wantsRead()) {
                $read[] = $connection->socket();
            }
            if ($connection->wantsWrite()) {
                $write[] = $connection->socket();
            }
        }

        return [$read, $write];
    }

    /** @return array{0: int, 1: int} */
    private function timeout(): array
    {
        $wake = microtime(true) + 60.0;
        foreach ($this->connections as $connection) {
            $wake = min($wake, $connection->wakeAt() ?? $wake);
        }
        foreach ($this->listeners as $listener) {
            $wake = $listener->isPaused() ? min($wake, $listener->pausedUntil) : $wake;
        }
        $wait = max(0.0, $wake - microtime(true));

        return [(int) $wait, (int) (($wait - (int) $wait) * 1000000) + 1];
    }

    /** @param list<resource> $readable */
    private function acceptFrom(array $readable): void
    {
        foreach ($this->listeners as $listener) {
            if (!in_array($listener->socket(), $readable, true)) {
                continue;
            }
            while (($connection = $listener->accept()) !== null) {
                $this->connections[(int) $connection->socket()] = $connection;
            }
        }
    }

    private function resumeListeners(): void
    {
        foreach ($this->listeners as $listener) {
            if ($listener->isPaused() && $listener->pausedUntil <= microtime(true)) {
                $listener->resume();
            }
        }
    }

    private function watchLifeline(): void
    {
        fread($this->lifeline, 4096);
        if (feof($this->lifeline)) {
            $this->stop();
        }
    }
}
