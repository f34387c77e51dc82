<?php

declare(strict_types=1);

namespace OnApp\Panel\Http;

/** One accepted socket: bytes in, requests to the handler one at a time, bytes out at the wanted pace. */
final class Connection
{
    private const PACE_INTERVAL_S = 0.05;

    private string $out = '';
    private ?Delivery $delivery = null;
    private bool $keepAlive = true;
    private bool $peerClosed = false;
    private float $dueAt = 0.0;
    private float $pacedAt = 0.0;
    private bool $closed = false;
    private readonly RequestParser $parser;

    /**
     * @param resource $socket non-blocking; owned by this object, closed in close()
     * @param \Closure(Request): Delivery $handler
     */
    public function __construct(
        private $socket,
        private readonly \Closure $handler,
        private bool $handshaking,
        private readonly int $cryptoMethod = 0,
    ) {
        $this->parser = new RequestParser($handshaking);
        stream_set_blocking($socket, false);
    }

    /** @return resource */
    public function socket()
    {
        return $this->socket;
    }

    public function isClosed(): bool
    {
        return $this->closed;
    }

    /** After its end of input a socket is readable for ever; looking at it again would spin. */
    public function wantsRead(): bool
    {
        return !$this->closed && !$this->peerClosed;
    }

    public function wantsWrite(): bool
    {
        return !$this->closed && $this->out !== '' && $this->pacedAt <= microtime(true);
    }

    /** Moment (seconds since 1970, real time) at which this connection must be looked at again. */
    public function wakeAt(): ?float
    {
        if ($this->closed) {
            return null;
        }
        if ($this->delivery !== null && $this->out === '') {
            return $this->dueAt;
        }

        return $this->out !== '' && $this->pacedAt > 0.0 ? $this->pacedAt : null;
    }

    public function onReadable(): void
    {
        if ($this->handshaking) {
            $this->shakeHands();
            if ($this->handshaking || $this->closed) {
                return;
            }
        }
        do {
            $bytes = @fread($this->socket, 65536);
            if ($bytes !== false && $bytes !== '') {
                $this->parser->feed($bytes);
            }
        } while ($bytes !== false && strlen($bytes) === 65536);
        if (($bytes === '' || $bytes === false) && feof($this->socket)) {
            $this->peerClosed = true;
        }
        $this->advance();
    }

    public function onWritable(): void
    {
        $limit = strlen($this->out);
        $rate = $this->delivery->bytesPerSecond ?? 0;
        if ($rate > 0) {
            $limit = min($limit, max(1, (int) ($rate * self::PACE_INTERVAL_S)));
            $this->pacedAt = microtime(true) + max(self::PACE_INTERVAL_S, 1 / $rate);
        }
        $written = @fwrite($this->socket, substr($this->out, 0, $limit));
        if ($written === false || ($written === 0 && feof($this->socket))) {
            $this->close();

            return;
        }
        $this->out = substr($this->out, $written);
        if ($this->out === '') {
            $this->finishDelivery();
        }
    }

    /** Moves on as far as possible: starts due deliveries, hands the next pipelined request over. */
    public function advance(): void
    {
        while (!$this->closed && !$this->handshaking) {
            if ($this->out !== '') {
                return;
            }
            if ($this->delivery !== null) {
                if ($this->dueAt > microtime(true)) {
                    return;
                }
                $this->startDelivery();
            } elseif (!$this->takeRequest()) {
                $this->closeIfFinished();

                return;
            }
        }
    }

    public function close(): void
    {
        if (!$this->closed) {
            $this->closed = true;
            fclose($this->socket);
        }
    }

    private function closeIfFinished(): void
    {
        if ($this->peerClosed && $this->out === '') {
            $this->close();
        }
    }

    private function takeRequest(): bool
    {
        try {
            $request = $this->parser->next();
        } catch (BadRequest $error) {
            $this->delivery = new Delivery($error->getCode(), ['Content-Type' => 'text/plain'], $error->getMessage());
            $this->delivery->close = true;

            return true;
        }
        if ($request === null) {
            if ($this->parser->takeContinue()) {
                $this->out .= "HTTP/1.1 100 Continue\r\n\r\n";
            }

            return false;
        }
        $this->keepAlive = $request->keepAlive;
        $this->delivery = ($this->handler)($request);
        $this->dueAt = microtime(true) + $this->delivery->delayMs / 1000;

        return true;
    }

    private function startDelivery(): void
    {
        if ($this->delivery->dropped) {
            $this->drop();

            return;
        }
        $this->out .= $this->delivery->bytes($this->keepAlive);
        $this->pacedAt = 0.0;
    }

    private function finishDelivery(): void
    {
        $delivery = $this->delivery;
        if ($delivery === null) {
            return;
        }
        $this->delivery = null;
        $this->pacedAt = 0.0;
        if ($delivery->close || $delivery->framing === 'close' || !$this->keepAlive) {
            $this->close();
        }
    }

    /** A reset (RST) needs SO_LINGER, which only ext/sockets can set; without it the peer sees an early end. */
    private function drop(): void
    {
        if (!$this->closed && function_exists('socket_import_stream') && $this->cryptoMethod === 0) {
            $socket = @socket_import_stream($this->socket);
            if ($socket instanceof \Socket) {
                @socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
            }
        }
        $this->close();
    }

    private function shakeHands(): void
    {
        $done = @stream_socket_enable_crypto($this->socket, true, $this->cryptoMethod);
        if ($done === false) {
            $this->close();
        } elseif ($done === true) {
            $this->handshaking = false;
        }
    }
}
