<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** A listening socket that can be closed for a while and opened again on the same port. */
final class Listener
{
    /** @var resource|null */
    private $socket = null;

    public readonly int $port;

    /** Certificate mode in use, null for plain HTTP. */
    public ?string $tlsMode = null;

    /** Real time until which connections are neither accepted nor, when refusing, possible. */
    public float $pausedUntil = 0.0;

    private bool $refusing = false;

    /** @param \Closure(Request): Delivery $handler */
    public function __construct(
        private readonly \Closure $handler,
        int $port,
        private readonly ?Certificates $certificates = null,
    ) {
        $this->open($port);
        $this->port = (int) substr((string) strrchr((string) stream_socket_get_name($this->socket, false), ':'), 1);
    }

    /** @return resource|null */
    public function socket()
    {
        return $this->socket;
    }

    public function pause(int $milliseconds, bool $refuse): void
    {
        $this->pausedUntil = microtime(true) + $milliseconds / 1000;
        if ($refuse && $this->socket !== null) {
            fclose($this->socket);
            $this->socket = null;
            $this->refusing = true;
        }
    }

    public function resume(): void
    {
        $this->pausedUntil = 0.0;
        if ($this->refusing) {
            $this->open($this->port);
            $this->refusing = false;
        }
    }

    public function isPaused(): bool
    {
        return $this->pausedUntil > 0.0;
    }

    public function accept(): ?Connection
    {
        $client = $this->socket === null ? false : @stream_socket_accept($this->socket, 0);
        if ($client === false) {
            return null;
        }
        if ($this->tlsMode === null || $this->certificates === null) {
            return new Connection($client, $this->handler, false);
        }
        foreach ($this->certificates->contextOptions($this->tlsMode) as $name => $value) {
            stream_context_set_option($client, 'ssl', $name, $value);
        }
        $method = $this->tlsMode === 'old'
            ? STREAM_CRYPTO_METHOD_TLSv1_0_SERVER | STREAM_CRYPTO_METHOD_TLSv1_1_SERVER
            : STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER;

        return new Connection($client, $this->handler, true, $method);
    }

    public function close(): void
    {
        if ($this->socket !== null) {
            fclose($this->socket);
            $this->socket = null;
        }
    }

    private function open(int $port): void
    {
        $context = stream_context_create(['socket' => ['backlog' => 256, 'so_reuseaddr' => true]]);
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $socket = @stream_socket_server('tcp://127.0.0.1:' . $port, $number, $text, $flags, $context);
        if ($socket === false) {
            throw new \RuntimeException('Cannot listen on 127.0.0.1:' . $port . ': ' . $text);
        }
        stream_set_blocking($socket, false);
        $this->socket = $socket;
    }
}
