<?php

declare(strict_types=1);

/** An nghttpx in front of a panel, on a port that the system chose, and what its log says. */
final class ProxyProcess
{
    public readonly string $url;

    /** @param resource $process */
    private function __construct(private $process, int $port, private readonly string $log)
    {
        $this->url = "https://127.0.0.1:$port";
    }

    /**
     * @param string $panel address of the panel behind it, plain HTTP
     * @param string $certificate file with certificate and key
     * @param string $folder for its log
     */
    public static function start(string $panel, string $certificate, string $folder): self
    {
        // The proxy cannot choose a port itself; another process may be quicker with a free one.
        for ($try = 0; $try < 5; $try++) {
            $proxy = self::attempt($panel, $certificate, $folder, $try);
            if ($proxy !== null) {
                register_shutdown_function($proxy->stop(...));

                return $proxy;
            }
        }
        throw new RuntimeException('nghttpx does not run');
    }

    private static function attempt(string $panel, string $certificate, string $folder, int $try): ?self
    {
        $free = stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) explode(':', stream_socket_get_name($free, false))[1];
        fclose($free);
        $log = "$folder/access-$try.log";
        [$host, $backend] = explode(':', substr($panel, strlen('http://')));
        $process = proc_open([
            'nghttpx', '--conf=/dev/null', "--frontend=127.0.0.1,$port", "--backend=$host,$backend",
            "--accesslog-file=$log", '--accesslog-format=$remote_port $http_version $request', "--errorlog-file=$folder/proxy.log",
            '--workers=1', $certificate, $certificate,
        ], [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
        if ($process === false) {
            return null;
        }
        $proxy = new self($process, $port, $log);
        $end = microtime(true) + 30;
        while (proc_get_status($process)['running'] && microtime(true) < $end) {
            $stream = @stream_socket_client("tcp://127.0.0.1:$port", $code, $message, 1);
            if ($stream !== false) {
                return $proxy;
            }
            usleep(20000);
        }
        $proxy->stop();

        return null;
    }

    /** @return list<list<string>> the client's port, the version and the request line of each request */
    private function lines(): array
    {
        return array_map(
            static fn (string $line): array => explode(' ', $line, 3),
            file($this->log, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) ?: [],
        );
    }

    /** @return list<string> ports of the connections that requests came over */
    public function clients(): array
    {
        return array_values(array_unique(array_column($this->lines(), 0)));
    }

    /** @return list<string> */
    public function requests(): array
    {
        return array_column($this->lines(), 2);
    }

    /** @return list<string> of each request */
    public function protocols(): array
    {
        return array_map(static fn (string $request): string => strrchr($request, ' ') === ' HTTP/2' ? 'HTTP/2' : $request, $this->requests());
    }

    public function stop(): void
    {
        if (is_resource($this->process)) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
    }
}
