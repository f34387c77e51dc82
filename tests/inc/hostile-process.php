<?php

declare(strict_types=1);

/*
 * The process behind tests/inc/hostile.inc: answers as no panel should. The first segment of the path that is asked for
 * names the play of hostile-plays.php or hostile-bodies.php; it is sent as fast as it is taken, until the client hangs up. A play
 * yields bytes to send, or as a float seconds to wait. The first line of output is the address, then one line a
 * request, with its first line; it ends with its standard input.
 */

require __DIR__ . '/hostile-bodies.php';
require __DIR__ . '/hostile-plays.php';

final class HostileConnection
{
    public string $in = '';
    public string $out = '';
    public float $resume = 0.0;
    public ?Generator $play = null;

    /** @param resource $stream */
    public function __construct(public $stream)
    {
    }

    /** Whether there is something to send, or will be. */
    public function fill(): bool
    {
        while ($this->out === '' && $this->play !== null && $this->play->valid()) {
            if ($this->resume > microtime(true)) {
                return true;
            }
            $piece = $this->play->current();
            $this->play->next();
            if (is_float($piece)) {
                $this->resume = microtime(true) + $piece;
            } else {
                $this->out = $piece;
            }
        }

        return $this->out !== '';
    }
}

final class HostileServerProcess
{
    /** @var array<int, HostileConnection> */
    private array $connections = [];

    /** @param resource $listener */
    public function __construct(private $listener)
    {
        stream_set_blocking(STDIN, false);
        echo stream_socket_get_name($listener, false), "\n";
    }

    public function run(): void
    {
        do {
            $read = [STDIN, $this->listener];
            $write = [];
            $wait = null;
            $except = null;
            foreach ($this->connections as $connection) {
                $read[] = $connection->stream;
                if ($connection->out !== '') {
                    $write[] = $connection->stream;
                } elseif ($connection->play !== null) {
                    $left = max(0, (int) (($connection->resume - microtime(true)) * 1e6) + 500);
                    $wait = min($wait ?? $left, $left);
                }
            }
            if (stream_select($read, $write, $except, $wait === null ? null : 0, $wait ?? 0) === false) {
                return;
            }
            foreach ($write as $stream) {
                $this->send($this->connections[(int) $stream]);
            }
            foreach ($read as $stream) {
                if ($stream === $this->listener) {
                    $client = stream_socket_accept($stream, 0);
                    stream_set_blocking($client, false);
                    $this->connections[(int) $client] = new HostileConnection($client);
                } elseif ($stream !== STDIN && isset($this->connections[(int) $stream])) {
                    $this->receive($this->connections[(int) $stream]);
                }
            }
            foreach ($this->connections as $connection) {
                $this->goOn($connection);
            }
        } while (!in_array(STDIN, $read, true) || fread(STDIN, 1) !== '');
    }

    private function receive(HostileConnection $connection): void
    {
        $bytes = (string) @fread($connection->stream, 65536);
        if ($bytes === '' && feof($connection->stream)) {
            $this->close($connection);

            return;
        }
        $connection->in .= $bytes;
        // To a greeting of TLS it answers at once, too.
        $hello = str_starts_with($connection->in, "\x16");
        if ($hello || ($connection->play === null && str_contains($connection->in, "\r\n\r\n"))) {
            $line = $hello ? 'TLS' : strtok($connection->in, "\r");
            $connection->in = '';
            echo $line, "\n";
            $name = $hello ? 'plain' : strtok(explode(' ', $line)[1], '/');
            $connection->play = HostilePlays::named($name);
        }
    }

    private function goOn(HostileConnection $connection): void
    {
        if ($connection->play === null || $connection->fill()) {
            return;
        }
        if ($connection->play->getReturn() === 'close') {
            $this->close($connection);
        }
        $connection->play = null;
    }

    private function send(HostileConnection $connection): void
    {
        $written = @fwrite($connection->stream, $connection->out);
        if ($written === false) {
            $this->close($connection);

            return;
        }
        $connection->out = (string) substr($connection->out, $written);
    }

    private function close(HostileConnection $connection): void
    {
        unset($this->connections[(int) $connection->stream]);
        fclose($connection->stream);
    }
}

(new HostileServerProcess(stream_socket_server('tcp://127.0.0.1:0')))->run();
