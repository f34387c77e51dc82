<?php

declare(strict_types=1);

/*
 * The process behind tests/inc/server.inc: an HTTP/1.1 server that plays queued answers and records requests byte for
 * byte. It takes commands as JSON lines on its standard input, answers each with a JSON line, and ends with its input.
 * Its argument, if any, makes it speak TLS: options of PHP's ssl context as JSON.
 */

/** One connection: what came in, what is to go out and when. */
final class ScriptedConnection
{
    public string $in = '';

    /** @var list<array{at: float, bytes: string, end: string}> */
    public array $out = [];

    /**
     * @param resource $stream
     * @param bool $secured false while the handshake of TLS is under way
     */
    public function __construct(public $stream, public readonly int $number, public bool $secured)
    {
    }
}

final class ScriptedServerProcess
{
    /** @var resource */
    private $listener;

    /** @var array<int, ScriptedConnection> */
    private array $connections = [];

    /** @var list<array<string, mixed>> */
    private array $queue = [];

    /** @var array<string, mixed> */
    private array $fallback = ['status' => 500, 'body' => '{"errors":["the test has queued no answer"]}'];

    /** @var list<array<string, mixed>> */
    private array $requests = [];

    private int $accepted = 0;
    private string $commands = '';

    /** @param array<string, mixed>|null $tls */
    public function __construct(private readonly ?array $tls)
    {
    }

    public function run(): void
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0', $code, $message);
        if ($listener === false) {
            fwrite(STDERR, "Cannot listen: $message\n");
            exit(1);
        }
        $this->listener = $listener;
        stream_set_blocking(STDIN, false);
        echo json_encode(['address' => stream_socket_get_name($listener, false)]), "\n";
        while ($this->step()) {
            continue;
        }
    }

    private function step(): bool
    {
        $read = [STDIN, $this->listener];
        $write = null;
        $except = null;
        foreach ($this->connections as $connection) {
            $read[] = $connection->stream;
        }
        $wait = $this->timeToNextOutput();
        $seconds = $wait === null ? null : (int) $wait;
        $microseconds = $wait === null ? null : (int) (($wait - (int) $wait) * 1_000_000);
        if (@stream_select($read, $write, $except, $seconds, $microseconds) === false) {
            return true;
        }
        foreach ($read as $stream) {
            if ($stream === STDIN) {
                if (!$this->readCommands()) {
                    return false;
                }
            } elseif ($stream === $this->listener) {
                $this->accept();
            } else {
                $this->receive($this->connections[(int) $stream]);
            }
        }
        foreach ($this->connections as $connection) {
            $this->send($connection);
        }

        return true;
    }

    /** Seconds until something is due; null: nothing is. */
    private function timeToNextOutput(): ?float
    {
        $next = null;
        foreach ($this->connections as $connection) {
            if ($connection->out !== []) {
                $due = max(0.0, $connection->out[0]['at'] - microtime(true));
                $next = $next === null ? $due : min($next, $due);
            }
        }

        return $next;
    }

    private function accept(): void
    {
        $stream = @stream_socket_accept($this->listener, 0);
        if ($stream === false) {
            return;
        }
        stream_set_blocking($stream, false);
        foreach ($this->tls ?? [] as $name => $value) {
            stream_context_set_option($stream, 'ssl', $name, $value);
        }
        $this->connections[(int) $stream] = new ScriptedConnection($stream, ++$this->accepted, $this->tls === null);
    }

    /** Goes on with the handshake. Whoever breaks it off is hung up on. */
    private function secure(ScriptedConnection $connection): void
    {
        $method = $this->tls['crypto_method'] ?? STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER;
        $result = @stream_socket_enable_crypto($connection->stream, true, $method);
        $connection->secured = $result === true;
        if ($result === false) {
            $this->close($connection);
        }
    }

    private function close(ScriptedConnection $connection): void
    {
        unset($this->connections[(int) $connection->stream]);
        fclose($connection->stream);
    }

    private function receive(ScriptedConnection $connection): void
    {
        if (!$connection->secured) {
            $this->secure($connection);

            return;
        }
        $bytes = (string) @fread($connection->stream, 65536);
        if ($bytes === '') {
            if (feof($connection->stream)) {
                $this->close($connection);
            }

            return;
        }
        // What TLS has decrypted already does not wake stream_select() again.
        while ($bytes !== '') {
            $connection->in .= $bytes;
            $bytes = $this->tls === null ? '' : (string) @fread($connection->stream, 65536);
        }
        while (($request = $this->takeRequest($connection)) !== null) {
            $this->requests[] = $request;
            $this->plan($connection, array_shift($this->queue) ?? $this->fallback);
        }
    }

    /** @return array<string, mixed>|null a complete request, taken out of what was received */
    private function takeRequest(ScriptedConnection $connection): ?array
    {
        $end = strpos($connection->in, "\r\n\r\n");
        if ($end === false) {
            return null;
        }
        $head = substr($connection->in, 0, $end);
        $length = preg_match('/^content-length:\s*(\d+)/mi', $head, $match) === 1 ? (int) $match[1] : 0;
        if (strlen($connection->in) < $end + 4 + $length) {
            return null;
        }
        $request = [
            'connection' => $connection->number,
            'head' => base64_encode($head),
            'body' => base64_encode(substr($connection->in, $end + 4, $length)),
        ];
        $connection->in = substr($connection->in, $end + 4 + $length);

        return $request;
    }

    /** @param array<string, mixed> $answer */
    private function plan(ScriptedConnection $connection, array $answer): void
    {
        $at = microtime(true) + ($answer['delay'] ?? 0);
        if (isset($answer['raw'])) {
            $bytes = base64_decode($answer['raw']);
        } else {
            $bytes = $this->response($answer);
        }
        $connection->out[] = ['at' => $at, 'bytes' => $bytes, 'end' => $answer['end'] ?? 'keep'];
    }

    /** @param array<string, mixed> $answer */
    private function response(array $answer): string
    {
        $status = $answer['status'] ?? 200;
        $body = isset($answer['bytes']) ? base64_decode($answer['bytes']) : ($answer['body'] ?? '');
        $headers = $answer['headers'] ?? [];
        $known = array_change_key_case($headers);
        if (!isset($known['content-type'])) {
            $headers['Content-Type'] = 'application/json; charset=utf-8';
        }
        if (!isset($known['content-length']) && $status !== 204 && $status !== 304) {
            $headers['Content-Length'] = (string) strlen($body);
        }
        $text = "HTTP/1.1 $status " . ($answer['reason'] ?? 'Scripted') . "\r\n";
        foreach ($headers as $name => $values) {
            foreach ((array) $values as $value) {
                $text .= "$name: $value\r\n";
            }
        }

        return $text . "\r\n" . $body;
    }

    /** Writes what is due; a client that does not read yet is served in the next round. */
    private function send(ScriptedConnection $connection): void
    {
        while ($connection->out !== [] && $connection->out[0]['at'] <= microtime(true)) {
            $written = @fwrite($connection->stream, $connection->out[0]['bytes']);
            if ($written === false) {
                $this->close($connection);

                return;
            }
            $connection->out[0]['bytes'] = substr($connection->out[0]['bytes'], $written);
            if ($connection->out[0]['bytes'] !== '') {
                $connection->out[0]['at'] = microtime(true) + 0.005;

                return;
            }
            $done = array_shift($connection->out);
            if ($done['end'] === 'close') {
                $this->close($connection);

                return;
            }
        }
    }

    /** @return bool false at the end of the input */
    private function readCommands(): bool
    {
        $bytes = fread(STDIN, 1 << 20);
        if ($bytes === '' || $bytes === false) {
            return !feof(STDIN);
        }
        $this->commands .= $bytes;
        while (($end = strpos($this->commands, "\n")) !== false) {
            $command = json_decode(substr($this->commands, 0, $end), true, 64, JSON_THROW_ON_ERROR);
            $this->commands = substr($this->commands, $end + 1);
            echo json_encode($this->obey($command), JSON_THROW_ON_ERROR), "\n";
        }

        return true;
    }

    /**
     * @param array<string, mixed> $command
     * @return array<string, mixed>
     */
    private function obey(array $command): array
    {
        foreach ($command['queue'] ?? [] as $answer) {
            $this->queue[] = $answer;
        }
        $this->fallback = $command['always'] ?? $this->fallback;
        $reply = ['waiting' => count($this->queue), 'connections' => $this->accepted];
        if ($command['take'] ?? false) {
            $reply['requests'] = $this->requests;
            $this->requests = [];
        }

        return $reply;
    }
}

$tls = isset($argv[1]) ? json_decode($argv[1], true, 8, JSON_THROW_ON_ERROR) : null;
(new ScriptedServerProcess($tls))->run();
