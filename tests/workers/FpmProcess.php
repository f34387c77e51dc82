<?php

declare(strict_types=1);

/** A PHP-FPM with one worker on a socket of its own, and the few lines of FastCGI that ask it for a page. */
final class FpmProcess
{
    private const VERSION = 1;
    private const BEGIN = 1;
    private const END = 3;
    private const PARAMETERS = 4;
    private const INPUT = 5;
    private const OUTPUT = 6;
    private const RESPONDER = 1;

    /** @param resource $process */
    private function __construct(private $process, private readonly string $socket)
    {
    }

    /**
     * @param array<string, string> $settings
     * @param string $folder for socket and configuration
     */
    public static function start(string $extension, array $settings, string $folder): self
    {
        $socket = "$folder/fpm.sock";
        $owner = posix_getpwuid(posix_geteuid())['name'];
        file_put_contents("$folder/fpm.conf", <<<INI
            [global]
            error_log = $folder/fpm.log
            daemonize = no
            [www]
            user = $owner
            listen = $socket
            pm = static
            pm.max_children = 1
            INI);
        $command = [sprintf('/usr/sbin/php-fpm%d.%d', PHP_MAJOR_VERSION, PHP_MINOR_VERSION), '-n', '-F', '-R', '-p', $folder];
        array_push($command, '-y', "$folder/fpm.conf", '-d', "extension=$extension");
        foreach ($settings as $name => $value) {
            array_push($command, '-d', "$name=$value");
        }
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w']], $pipes);
        if ($process === false) {
            throw new RuntimeException('PHP-FPM cannot be started');
        }
        $fpm = new self($process, $socket);
        register_shutdown_function($fpm->stop(...));
        $fpm->await("$folder/fpm.log");

        return $fpm;
    }

    /** Till it takes connections. */
    private function await(string $log): void
    {
        $end = microtime(true) + 30;
        while (!file_exists($this->socket) || !@stream_socket_client("unix://$this->socket")) {
            if (!proc_get_status($this->process)['running'] || microtime(true) > $end) {
                throw new RuntimeException('PHP-FPM does not run: ' . @file_get_contents($log));
            }
            usleep(10000);
        }
    }

    /**
     * The body of a page.
     *
     * @param array<string, string> $parameters what the page finds in $_SERVER
     */
    public function page(string $script, array $parameters): string
    {
        $stream = stream_socket_client("unix://$this->socket", $code, $message, 30);
        if ($stream === false) {
            throw new RuntimeException("PHP-FPM cannot be reached: $message");
        }
        stream_set_timeout($stream, 60);
        $parameters += ['SCRIPT_FILENAME' => $script, 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
        $text = '';
        foreach ($parameters as $name => $value) {
            $text .= pack('NN', strlen($name) | 0x80000000, strlen($value) | 0x80000000) . $name . $value;
        }
        fwrite($stream, $this->record(self::BEGIN, pack('nCx5', self::RESPONDER, 0))
            . $this->record(self::PARAMETERS, $text) . $this->record(self::PARAMETERS, '') . $this->record(self::INPUT, ''));
        $output = $this->output($stream);

        return explode("\r\n\r\n", $output, 2)[1] ?? '';
    }

    private function record(int $type, string $content): string
    {
        return pack('CCnnCx', self::VERSION, $type, 1, strlen($content), 0) . $content;
    }

    /** @param resource $stream */
    private function output($stream): string
    {
        $output = '';
        do {
            $head = (string) stream_get_contents($stream, 8);
            if (strlen($head) < 8) {
                throw new RuntimeException("PHP-FPM broke off: " . @file_get_contents(dirname($this->socket) . "/fpm.log"));
            }
            $record = unpack('Cversion/Ctype/nid/nlength/Cpadding', $head);
            $content = (string) stream_get_contents($stream, $record['length'] + $record['padding']);
            if ($record['type'] === self::OUTPUT) {
                $output .= substr($content, 0, $record['length']);
            }
        } while ($record['type'] !== self::END);

        return $output;
    }

    public function stop(): void
    {
        if (is_resource($this->process)) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
    }
}
