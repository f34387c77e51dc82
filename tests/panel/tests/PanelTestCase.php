<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

use PHPUnit\Framework\TestCase;

/** One simulator per test class, reset before every test. */
abstract class PanelTestCase extends TestCase
{
    protected const OPTIONS = [];

    protected static \PanelProcess $panel;

    private \CurlHandle $curl;

    public static function setUpBeforeClass(): void
    {
        self::$panel = panel_start(static::OPTIONS);
    }

    public static function tearDownAfterClass(): void
    {
        self::$panel->stop();
    }

    protected function setUp(): void
    {
        $this->curl = curl_init();
        $this->reset();
    }

    /** @param array<string, mixed> $wanted document, seed, version, options */
    protected function reset(array $wanted = []): void
    {
        self::$panel->control('POST', '/reset', $wanted + [
            'document' => 'minimal', 'seed' => 42, 'version' => '6.7',
        ]);
    }

    /**
     * @param array<array-key, mixed>|null $body sent as JSON
     * @param array<int, mixed> $options of curl, in place of the usual ones
     */
    protected function call(
        string $who,
        string $method,
        string $path,
        ?array $body = null,
        array $options = [],
    ): Reply {
        $login = self::$panel->logins[$who] ?? ['login' => $who, 'password' => $who . '-Secret1'];
        $headers = [];
        curl_reset($this->curl);
        curl_setopt_array($this->curl, $options + [
            CURLOPT_URL => self::$panel->api . $path,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_USERPWD => $login['login'] . ':' . $login['password'],
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 20,
            CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Expect:'],
            CURLOPT_HEADERFUNCTION => static function ($curl, string $line) use (&$headers): int {
                [$name, $value] = array_pad(explode(':', $line, 2), 2, '');
                $headers[strtolower($name)] = trim($value);

                return strlen($line);
            },
        ]);
        if ($body !== null) {
            curl_setopt($this->curl, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
        }
        $text = curl_exec($this->curl);
        if ($text === false) {
            throw new \RuntimeException('curl ' . curl_errno($this->curl) . ': ' . curl_error($this->curl));
        }

        return new Reply((int) curl_getinfo($this->curl, CURLINFO_RESPONSE_CODE), $headers, $text);
    }

    protected function get(string $who, string $path): Reply
    {
        return $this->call($who, 'GET', $path);
    }

    /**
     * @param array<string, mixed> $fields
     * @return array<string, mixed> the machine as answered
     */
    protected function createMachine(string $who = 'user', array $fields = []): array
    {
        $reply = $this->call($who, 'POST', '/virtual_machines.json', ['virtual_machine' => $fields + [
            'label' => 'web', 'hostname' => 'web.example.test', 'template_id' => 1, 'memory' => 512, 'cpus' => 1,
            'cpu_shares' => 100, 'primary_disk_size' => 10, 'required_virtual_machine_build' => 1,
        ]]);
        self::assertSame(201, $reply->status, $reply->body);

        return $reply->fields();
    }

    /** A machine that runs. */
    protected function runningMachine(string $who = 'user', array $fields = []): int
    {
        $id = $this->createMachine($who, $fields)['id'];
        self::$panel->clock(80);

        return $id;
    }

    /** @return array<string, mixed> */
    protected function machine(int $id): array
    {
        return $this->get('admin', "/virtual_machines/$id.json")->fields();
    }

    /** @return array{0: bool, 1: bool, 2: bool, 3: bool} built, booted, locked, suspended */
    protected function flags(int $id): array
    {
        $machine = $this->machine($id);

        return [$machine['built'], $machine['booted'], $machine['locked'], $machine['suspended']];
    }

    /** Sends bytes as they are and returns everything the panel answers until it closes or the time is over. */
    protected function raw(string $bytes, float $seconds = 5.0): string
    {
        $socket = stream_socket_client('tcp://' . substr(self::$panel->api, 7), $number, $text, 5);
        self::assertNotFalse($socket, (string) $text);
        fwrite($socket, $bytes);
        $answer = '';
        $end = microtime(true) + $seconds;
        stream_set_blocking($socket, false);
        while (!feof($socket) && ($left = $end - microtime(true)) > 0) {
            $read = [$socket];
            $none = null;
            stream_select($read, $none, $none, 0, (int) ($left * 1000000));
            $answer .= (string) @fread($socket, 65536);
        }
        fclose($socket);

        return $answer;
    }

    /** A raw request of the administrator that asks the panel to close the connection afterwards. */
    protected function rawRequest(string $path, string $method = 'GET', string $extra = '', string $body = ''): string
    {
        $credentials = base64_encode('admin:admin-Secret1');

        return "$method $path HTTP/1.1\r\nHost: panel\r\nAuthorization: Basic $credentials\r\n"
            . ($body === '' ? '' : 'Content-Length: ' . strlen($body) . "\r\nContent-Type: application/json\r\n")
            . ($extra === '' ? "Connection: close\r\n" : $extra) . "\r\n" . $body;
    }
}
