<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Each fault effect, seen from a socket. */
final class FaultTest extends PanelTestCase
{
    protected const OPTIONS = ['tls' => 'good'];

    protected function tearDown(): void
    {
        self::$panel->clearFaults();
    }

    public function testLatency(): void
    {
        self::$panel->fault(['effect' => 'latency', 'ms' => 200, 'path' => '^/version$', 'times' => 1]);
        $start = microtime(true);
        self::assertStringContainsString('6.7.0', $this->raw($this->rawRequest('/version.json')));
        self::assertGreaterThan(0.19, microtime(true) - $start);
        $start = microtime(true);
        $this->raw($this->rawRequest('/version.json'));
        self::assertLessThan(0.15, microtime(true) - $start, 'only once');
    }

    public function testALateAnswerHoldsNobodyElseUp(): void
    {
        self::$panel->fault(['effect' => 'latency', 'ms' => 2000, 'path' => '^/roles$']);
        $slow = stream_socket_client('tcp://' . substr(self::$panel->api, 7));
        fwrite($slow, $this->rawRequest('/roles.json'));
        $start = microtime(true);
        self::assertStringContainsString('6.7.0', $this->raw($this->rawRequest('/version.json')));
        self::assertLessThan(1.0, microtime(true) - $start);
        fclose($slow);
    }

    public function testSlowStream(): void
    {
        self::$panel->fault(['effect' => 'slow_stream', 'bytes_per_second' => 2000]);
        $start = microtime(true);
        $bytes = strlen($this->raw($this->rawRequest('/version.json')));
        $seconds = microtime(true) - $start;
        self::assertGreaterThan($bytes / 2000 * 0.6, $seconds);
    }

    /** @return iterable<string, array{0: array<string, mixed>, 1: string, 2: string}> rule, status line, part */
    public static function replacements(): iterable
    {
        yield 'failure' => [
            ['effect' => 'status', 'status' => 500],
            '500 Internal Server Error',
            'something went wrong',
        ];
        yield 'gateway' => [['effect' => 'status', 'status' => 502], '502 Bad Gateway', '<html>'];
        yield 'too many' => [
            ['effect' => 'status', 'status' => 429, 'retry_after' => 7],
            '429 Too Many Requests',
            'Retry-After: 7',
        ];
        yield 'own body' => [
            ['effect' => 'status', 'status' => 422, 'body' => ['errors' => ['a' => ['b']]]],
            '422 Unprocessable Entity', '{"errors":{"a":["b"]}}',
        ];
        yield 'maintenance' => [['effect' => 'html_page'], '503 Service Unavailable', 'down for maintenance'];
        yield 'page with 200' => [['effect' => 'html_page', 'status' => 200], '200 OK', 'text/html'];
        yield 'to login' => [['effect' => 'redirect'], '302 Found', 'Location: /users/sign_in'];
        yield 'to https' => [
            ['effect' => 'redirect', 'to' => 'https', 'status' => 301],
            '301 Moved',
            'Location: https://panel/virtual_machines.json',
        ];
        yield 'elsewhere' => [
            ['effect' => 'redirect', 'to' => 'http://elsewhere.test/x'],
            '302 Found',
            'Location: http://elsewhere.test/x',
        ];
        yield 'no access' => [['effect' => 'auth_expire'], '401 Unauthorized', 'WWW-Authenticate: Basic'];
    }

    /**
     * @dataProvider replacements
     * @param array<string, mixed> $rule
     */
    public function testAnswersInPlaceOfTheRequest(array $rule, string $status, string $part): void
    {
        self::$panel->fault($rule + ['method' => 'POST', 'times' => 1]);
        $answer = $this->raw($this->rawRequest('/virtual_machines.json', 'POST', '', $this->machineBody()));
        self::assertStringStartsWith("HTTP/1.1 $status", $answer);
        self::assertStringContainsString($part, $answer);
        self::assertSame([], $this->get('admin', '/virtual_machines.json')->items(), 'nothing was carried out');
        $entry = self::$panel->requests(['method' => 'POST'])[0];
        self::assertFalse($entry['executed']);
        self::assertCount(1, $entry['rules']);
    }

    public function testStatusAfterTheRequestWasCarriedOut(): void
    {
        self::$panel->fault(['effect' => 'status', 'status' => 502, 'execute' => true, 'method' => 'POST']);
        $answer = $this->raw($this->rawRequest('/virtual_machines.json', 'POST', '', $this->machineBody()));
        self::assertStringStartsWith('HTTP/1.1 502', $answer);
        self::assertCount(1, $this->get('admin', '/virtual_machines.json')->items());
    }

    public function testResetBeforeAndAfter(): void
    {
        foreach (['reset_before' => 0, 'reset_after' => 1] as $effect => $machines) {
            self::$panel->fault(['effect' => $effect, 'method' => 'POST', 'times' => 1]);
            $answer = $this->raw($this->rawRequest('/virtual_machines.json', 'POST', '', $this->machineBody()));
            self::assertSame('', $answer);
            self::assertCount($machines, $this->get('admin', '/virtual_machines.json')->items(), $effect);
        }
        $entries = self::$panel->requests(['method' => 'POST']);
        self::assertSame([false, true], array_column($entries, 'executed'));
    }

    public function testTruncate(): void
    {
        self::$panel->fault(['effect' => 'truncate', 'bytes' => 7, 'times' => 1]);
        $answer = $this->raw($this->rawRequest('/version.json'));
        self::assertStringContainsString('Content-Length: 19', $answer);
        self::assertStringEndsWith("\r\n\r\n{\"versi", $answer);
        self::$panel->fault(['effect' => 'truncate', 'bytes' => 7, 'length' => 'absent', 'times' => 1]);
        self::assertStringNotContainsString('Content-Length', $this->raw($this->rawRequest('/version.json')));
    }

    public function testBrokenChunks(): void
    {
        self::$panel->fault(['effect' => 'chunk_error', 'times' => 1]);
        $answer = $this->raw($this->rawRequest('/version.json'));
        self::assertStringContainsString('Transfer-Encoding: chunked', $answer);
        self::assertStringEndsWith("zz-not-hex\r\n", $answer);
    }

    public function testEmptyBody(): void
    {
        self::$panel->fault(['effect' => 'empty_body', 'times' => 1]);
        $answer = $this->raw($this->rawRequest('/version.json'));
        self::assertStringStartsWith('HTTP/1.1 200 OK', $answer);
        self::assertStringEndsWith("\r\n\r\n", $answer);
        self::$panel->fault(['effect' => 'empty_body', 'status' => 204, 'times' => 1]);
        self::assertStringStartsWith('HTTP/1.1 204', $this->raw($this->rawRequest('/version.json')));
    }

    public function testWrongType(): void
    {
        self::$panel->fault(['effect' => 'wrong_type', 'times' => 1]);
        self::assertStringContainsString(
            "Content-Type: application/json\r\n",
            $this->raw($this->rawRequest('/version.json')),
        );
        self::$panel->fault(['effect' => 'wrong_type', 'content_type' => 'text/plain', 'body' => '<a/>', 'times' => 1]);
        $answer = $this->raw($this->rawRequest('/version.json'));
        self::assertStringContainsString('Content-Type: text/plain', $answer);
        self::assertStringEndsWith('<a/>', $answer);
    }

    public function testDuplicateDelivery(): void
    {
        self::$panel->fault(['effect' => 'duplicate_delivery', 'method' => 'POST', 'times' => 1]);
        $this->raw($this->rawRequest('/virtual_machines.json', 'POST', '', $this->machineBody()));
        self::assertCount(2, $this->get('admin', '/virtual_machines.json')->items());
        self::$panel->fault(['effect' => 'duplicate_delivery', 'mode' => 'list', 'times' => 1]);
        $ids = array_column($this->get('admin', '/virtual_machines.json')->items(), 'id');
        self::assertSame([1, 1, 2, 2], $ids);
        $this->get('admin', '/version.json');
        self::$panel->fault(['effect' => 'duplicate_delivery', 'mode' => 'previous', 'times' => 1]);
        self::assertSame(['version' => '6.7.0'], $this->get('admin', '/roles.json')->json());
    }

    public function testStaleRead(): void
    {
        $this->createMachine();
        self::$panel->clock(100);
        $this->call('user', 'PUT', '/virtual_machines/1.json', ['virtual_machine' => ['label' => 'second']]);
        $this->call('user', 'PUT', '/virtual_machines/1.json', ['virtual_machine' => ['label' => 'third']]);
        foreach ([1 => 'second', 2 => 'web'] as $writes => $label) {
            self::$panel->fault(['effect' => 'stale_read', 'writes' => $writes, 'times' => 1, 'method' => 'GET']);
            self::assertSame($label, $this->machine(1)['label']);
        }
        self::assertSame('third', $this->machine(1)['label']);
    }

    public function testAccessEnds(): void
    {
        self::$panel->fault(['effect' => 'auth_expire', 'user' => 'user', 'after' => 2]);
        $codes = [];
        for ($request = 0; $request < 4; $request++) {
            $codes[] = $this->get('user', '/virtual_machines.json')->status;
        }
        self::assertSame([200, 200, 401, 401], $codes);
        self::assertSame(200, $this->get('user2', '/virtual_machines.json')->status);
        self::$panel->clearFaults();
        self::$panel->fault(['effect' => 'auth_expire', 'permission' => 'virtual_machines.read.own', 'user' => 'user']);
        self::assertSame(403, $this->get('user', '/virtual_machines.json')->status);
        self::$panel->clearFaults();
        self::assertSame(200, $this->get('user', '/virtual_machines.json')->status);
        self::$panel->fault(['effect' => 'auth_expire', 'password' => 'another-1', 'user' => 'user', 'times' => 1]);
        self::assertSame(401, $this->get('user', '/virtual_machines.json')->status);
        self::assertSame(401, $this->get('user', '/virtual_machines.json')->status, 'the password stays changed');
    }

    public function testAccessEndsAtAMoment(): void
    {
        self::$panel->fault(['effect' => 'auth_expire', 'from' => 1767225600 + 60]);
        self::assertSame(200, $this->get('admin', '/version.json')->status);
        self::$panel->clock(60);
        self::assertSame(401, $this->get('admin', '/version.json')->status);
    }

    /** @return iterable<string, array{0: string, 1: string}> */
    public static function jsonVariants(): iterable
    {
        yield 'trailing' => ['trailing', '{"version":"6.7.0"} garbage}'];
        yield 'bom' => ['bom', "\xEF\xBB\xBF{\"version\":\"6.7.0\"}"];
        yield 'nan' => ['nan', '{"version":NaN}'];
        yield 'huge_number' => ['huge_number', '{"version":1e400}'];
        yield 'duplicate_keys' => ['duplicate_keys', '{"version":"1.0","version":"2.0"}'];
        yield 'invalid_utf8' => ['invalid_utf8', "{\"version\":\"\xFF\xFE\"}"];
        yield 'deep' => ['deep', str_repeat('[', 50) . str_repeat(']', 50)];
    }

    /** @dataProvider jsonVariants */
    public function testBadJson(string $variant, string $body): void
    {
        self::$panel->fault(['effect' => 'bad_json', 'variant' => $variant, 'depth' => 50]);
        self::assertStringEndsWith("\r\n\r\n" . $body, $this->raw($this->rawRequest('/version.json')));
    }

    public function testHugeJson(): void
    {
        self::$panel->fault(['effect' => 'bad_json', 'variant' => 'huge_text', 'bytes' => 3000000]);
        self::assertSame(3000000 + 14, strlen($this->get('admin', '/version.json')->body));
    }

    public function testBadXml(): void
    {
        $variants = ['bomb' => '&a11;', 'external' => 'SYSTEM "file:', 'wrong_root' => '<something>'];
        foreach ($variants as $variant => $part) {
            self::$panel->fault(['effect' => 'bad_xml', 'variant' => $variant, 'times' => 1]);
            $answer = $this->raw($this->rawRequest('/version.xml'));
            self::assertStringContainsString($part, $answer);
            self::assertStringContainsString('application/xml; charset=utf-8', $answer);
        }
    }

    public function testTypes(): void
    {
        $this->createMachine();
        $fault = static fn (string $kind): int => self::$panel->fault([
            'effect' => 'types',
            'kind' => $kind,
            'times' => 1,
        ]);
        $fault('numbers_as_text');
        self::assertSame(['1', '512'], [$this->machine(1)['id'], $this->machine(1)['memory'] . '']);
        $fault('object_for_list');
        self::assertArrayHasKey('ip_address', $this->machine(1)['ip_addresses']);
        $fault('null_for_object');
        self::assertNull($this->get('admin', '/users/4.json')->fields()['infoboxes']);
        $fault('single_for_list');
        self::assertSame(['virtual_machine'], array_keys($this->get('admin', '/virtual_machines.json')->json()));
    }

    public function testQuota(): void
    {
        $shortages = ['ip_addresses' => 'no free IP addresses', 'hypervisors' => 'no available hypervisor'];
        foreach ($shortages as $what => $text) {
            self::$panel->fault(['effect' => 'quota', 'what' => $what, 'times' => 1]);
            $reply = $this->call('user', 'POST', '/virtual_machines.json', json_decode($this->machineBody(), true));
            self::assertSame(422, $reply->status);
            self::assertStringContainsString($text, $reply->json()['errors']['base'][0]);
        }
    }

    public function testClockSkew(): void
    {
        $id = self::$panel->fault(['effect' => 'clock_skew', 'minutes' => -7]);
        self::assertSame('2025-12-31T23:53:00Z', $this->createMachine()['created_at']);
        self::assertSame('Wed, 31 Dec 2025 23:53:00 GMT', $this->get('admin', '/version.json')->headers['date']);
        self::$panel->control('DELETE', "/faults/$id");
        self::assertSame('Thu, 01 Jan 2026 00:00:00 GMT', $this->get('admin', '/version.json')->headers['date']);
    }

    public function testRefusedConnections(): void
    {
        self::$panel->fault(['effect' => 'refuse', 'ms' => 60000]);
        $address = 'tcp://' . substr(self::$panel->api, 7);
        self::assertFalse(@stream_socket_client($address, $number, $text, 1));
        self::$panel->clearFaults();
        self::assertSame(200, $this->get('admin', '/version.json')->status);
    }

    public function testSlowAccept(): void
    {
        self::$panel->fault(['effect' => 'slow_accept', 'ms' => 200]);
        $start = microtime(true);
        self::assertStringContainsString('6.7.0', $this->raw($this->rawRequest('/version.json')));
        self::assertGreaterThan(0.15, microtime(true) - $start);
    }

    public function testTlsCertificates(): void
    {
        $call = fn (bool $verify): int => $this->tlsError($verify);
        self::assertSame(0, $call(true));
        foreach (['self-signed', 'expired', 'wrong-host'] as $mode) {
            $id = self::$panel->fault(['effect' => 'tls', 'mode' => $mode]);
            self::assertSame(CURLE_SSL_CACERT, $call(true), $mode);
            self::assertSame(0, $call(false), $mode);
            self::$panel->control('DELETE', "/faults/$id");
        }
        self::$panel->fault(['effect' => 'tls', 'mode' => 'old']);
        self::assertSame(CURLE_SSL_CONNECT_ERROR, $call(false), 'an old protocol cannot be allowed by not verifying');
        self::$panel->clearFaults();
        self::assertSame(0, $call(true));
    }

    public function testMatchersAndBudgets(): void
    {
        self::$panel->fault(['effect' => 'status', 'status' => 503, 'path' => '^/roles$', 'every' => 3, 'times' => 2]);
        $codes = [];
        for ($request = 0; $request < 10; $request++) {
            $codes[] = $this->get('admin', '/roles.json')->status;
        }
        self::assertSame([200, 200, 503, 200, 200, 503, 200, 200, 200, 200], $codes);
        self::assertSame(200, $this->get('admin', '/roles/1.json')->status);
        $rule = self::$panel->control('GET', '/faults')['faults'][0];
        self::assertSame([2, 6], [$rule['hits'], $rule['seen']]);
        self::$panel->clearFaults();
        self::$panel->fault(['effect' => 'status', 'probability' => 0.5, 'version' => '6.7']);
        $hits = 0;
        for ($request = 0; $request < 100; $request++) {
            $hits += $this->get('admin', '/roles.json')->status === 500 ? 1 : 0;
        }
        self::assertGreaterThan(25, $hits);
        self::assertLessThan(75, $hits);
    }

    public function testNonsenseRulesAreRefused(): void
    {
        foreach ([['effect' => 'nothing'], ['effect' => 'latency', 'path' => '(']] as $rule) {
            try {
                self::$panel->fault($rule);
                self::fail('accepted: ' . json_encode($rule));
            } catch (\RuntimeException $error) {
                self::assertStringContainsString('error', $error->getMessage());
            }
        }
    }

    private function machineBody(): string
    {
        return json_encode(['virtual_machine' => [
            'label' => 'a', 'hostname' => 'a.test', 'template_id' => 1, 'memory' => 512, 'cpus' => 1,
            'primary_disk_size' => 10,
        ]], JSON_THROW_ON_ERROR);
    }

    private function tlsError(bool $verify): int
    {
        $curl = curl_init(self::$panel->tls['api'] . '/version.json');
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_USERPWD => 'admin:admin-Secret1',
            CURLOPT_CAINFO => self::$panel->tls['ca'],
            CURLOPT_SSL_VERIFYPEER => $verify,
            CURLOPT_SSL_VERIFYHOST => $verify ? 2 : 0,
            CURLOPT_TIMEOUT => 10,
        ]);
        curl_exec($curl);

        return curl_errno($curl);
    }
}
