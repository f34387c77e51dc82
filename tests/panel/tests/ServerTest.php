<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** HTTP, paging, versions, and the control port. */
final class ServerTest extends PanelTestCase
{
    public function testPipelinedRequestsAreAnsweredInOrder(): void
    {
        $keep = "Connection: keep-alive\r\n";
        $bytes = $this->rawRequest('/version.json', 'GET', $keep);
        $bytes .= $this->rawRequest('/roles/2.json', 'GET', $keep);
        $bytes .= $this->rawRequest('/roles/3.json');
        $answer = $this->raw($bytes);
        self::assertSame(3, substr_count($answer, 'HTTP/1.1 200 OK'));
        $positions = [];
        foreach (['"6.7.0"', '"label":"User"', '"label":"Admin (VM)"'] as $text) {
            $positions[] = strpos($answer, $text);
        }
        self::assertNotContains(false, $positions);
        $sorted = $positions;
        sort($sorted);
        self::assertSame($sorted, $positions);
    }

    public function testRequestInSingleBytes(): void
    {
        $socket = stream_socket_client('tcp://' . substr(self::$panel->api, 7));
        foreach (str_split($this->rawRequest('/version.json')) as $byte) {
            fwrite($socket, $byte);
        }
        self::assertStringContainsString('"6.7.0"', (string) stream_get_contents($socket));
        fclose($socket);
    }

    public function testChunkedRequestAndContinue(): void
    {
        $body = json_encode(['login' => 'new-login']);
        $head = $this->rawRequest('/users/validate_login.json', 'POST', "Transfer-Encoding: chunked\r\n"
            . "Content-Type: application/json\r\nConnection: close\r\n");
        $chunks = dechex(5) . "\r\n" . substr($body, 0, 5) . "\r\n" . dechex(strlen($body) - 5) . ";x=y\r\n"
            . substr($body, 5) . "\r\n0\r\nTrailer: 1\r\n\r\n";
        self::assertStringContainsString('"valid":true', $this->raw($head . $chunks));

        $socket = stream_socket_client('tcp://' . substr(self::$panel->api, 7));
        fwrite($socket, $this->rawRequest('/users/validate_login.json', 'POST', 'Content-Length: ' . strlen($body)
            . "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nConnection: close\r\n"));
        self::assertSame("HTTP/1.1 100 Continue\r\n", fgets($socket));
        fwrite($socket, $body);
        self::assertStringContainsString('"valid":true', (string) stream_get_contents($socket));
        fclose($socket);
    }

    public function testGarbageIsRefused(): void
    {
        self::assertStringStartsWith('HTTP/1.1 400', $this->raw("HELLO\r\n\r\n"));
        self::assertStringStartsWith('HTTP/1.1 400', $this->raw("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"));
        self::assertStringStartsWith('HTTP/1.1 431', $this->raw("GET / HTTP/1.1\r\nA: " . str_repeat('x', 70000)));
        self::assertStringStartsWith('HTTP/1.1 413', $this->raw("PUT / HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n"));
    }

    public function testHeadersOfEveryAnswer(): void
    {
        $first = $this->get('admin', '/version.json');
        $second = $this->get('admin', '/virtual_machines/9.json');
        foreach (['x-request-id', 'x-runtime', 'status', 'set-cookie'] as $name) {
            self::assertArrayHasKey($name, $first->headers);
            self::assertArrayHasKey($name, $second->headers);
        }
        self::assertSame('must-revalidate, private, max-age=0', $first->headers['cache-control']);
        self::assertSame((int) $first->headers['x-request-id'] + 1, (int) $second->headers['x-request-id']);
    }

    public function testDoubleSlashesAndBodiesOnGet(): void
    {
        self::assertSame(200, $this->get('admin', '//users/4/virtual_machines.json?')->status);
        $this->runningMachine();
        $this->call('user', 'POST', '/virtual_machines/1/reboot.json');
        $reply = $this->call('user', 'GET', '/transactions.json', ['page' => 2, 'per_page' => 2]);
        self::assertSame([3, 2], array_column($reply->items(), 'id'));
    }

    public function testPaging(): void
    {
        $this->runningMachine();
        for ($round = 0; $round < 8; $round++) {
            $this->call('user', 'POST', '/virtual_machines/1/reboot.json');
            self::$panel->clock(15);
        }
        $pages = fn (string $path): array => [
            array_column(($reply = $this->get('user', $path))->items(), 'id'),
            array_map(
                static fn (string $name): ?string => $reply->headers[$name] ?? null,
                ['x-page', 'x-limit', 'x-total'],
            ),
        ];
        self::assertSame([range(12, 3), ['1', '10', '12']], $pages('/transactions.json'));
        self::assertSame([[2, 1], ['2', '10', '12']], $pages('/transactions.json?page=2'));
        self::assertSame([[8, 7, 6, 5], ['2', '4', '12']], $pages('/transactions.json/page/2/per_page/4'));
        self::assertSame([range(12, 1), ['1', '12', '12']], $pages('/transactions.json?per_page=all'));
        self::assertSame([[], ['9', '10', '12']], $pages('/logs.json?page=9'));
        $identifier = $this->machine(1)['identifier'];
        self::assertCount(12, $this->get('user', "/logs.json?q=$identifier&per_page=50")->items());
        self::assertSame([], $this->get('user', '/logs.json?q=unknown')->items());
        self::assertArrayNotHasKey('x-total', $this->get('admin', '/roles.json')->headers);
        self::$panel->control('POST', '/options', ['default_per_page' => 2]);
        self::assertSame([[1, 2], ['1', '2', '5']], [
            array_column(($reply = $this->get('admin', '/users.json'))->items(), 'id'),
            [$reply->headers['x-page'], $reply->headers['x-limit'], $reply->headers['x-total']],
        ]);
        self::assertSame([5], array_column($this->get('admin', '/users.json?page=3')->items(), 'id'));
        self::assertSame([4], array_column($this->get('admin', '/users.json?q=user@')->items(), 'id'));
    }

    public function testVersions(): void
    {
        $status = fn (string $path): int => $this->get('admin', $path)->status;
        $expected = [
            '2.3' => ['2.3.0', 200, 404, 404, 200, 404, 404],
            '3.1' => ['3.1.0', 200, 404, 404, 200, 404, 200],
            '5.5' => ['5.5.0', 200, 200, 404, 200, 404, 200],
            '6.0' => ['6.0.0', 404, 404, 200, 404, 200, 200],
            '6.7' => ['6.7.0', 404, 404, 200, 404, 200, 200],
        ];
        foreach ($expected as $version => $codes) {
            $this->reset(['version' => (string) $version]);
            self::assertSame($codes, [
                $this->get('admin', '/version.json')->json()['version'],
                $status('/billing_plans.json'),
                $status('/billing/user/plans.json'),
                $status('/billing/buckets.json'),
                $status('/settings/internationalization.json'),
                $status('/settings/locales.json'),
                $status('/virtual_machines/status.json'),
            ], (string) $version);
        }
        foreach (['2.3' => [false, false], '3.1' => [true, false], '6.7' => [true, true]] as $version => $has) {
            $this->reset(['version' => (string) $version]);
            $user = $this->get('admin', '/users/4.json')->fields();
            self::assertSame(
                $has,
                [array_key_exists('identifier', $user), array_key_exists('bucket_id', $user)],
                (string) $version,
            );
        }
        $this->reset(['version' => '5.10']);
        self::assertSame(200, $status('/billing/user/plans.json'), '5.10 is a 5.x');
        self::assertSame(200, $status('/billing/buckets.json'), 'between 5.5 and 6.0 there are both');
        self::assertSame('5.10.0', $this->get('admin', '/version.json')->json()['version']);
    }

    public function testSuspensionOfUsersByGetInOldPanels(): void
    {
        $this->reset(['version' => '2.3']);
        self::assertSame('suspended', $this->get('admin', '/users/4/suspend.json')->fields()['status']);
        self::assertSame('active', $this->get('admin', '/users/4/activate_user.json')->fields()['status']);
        $this->reset();
        self::assertSame(404, $this->get('admin', '/users/4/suspend.json')->status);
    }

    public function testSnapshotGivesEqualAnswers(): void
    {
        $this->reset(['document' => 'demo']);
        self::$panel->clock(30);
        $snapshot = self::$panel->control('GET', '/state');
        $record = function (): array {
            $seen = [];
            $seen[] = $this->get('admin', '/virtual_machines.json')->body;
            self::$panel->clock(50);
            $seen[] = $this->get('admin', '/virtual_machines/38.json')->body;
            $seen[] = $this->get('admin', '/transactions.json')->body;
            $created = $this->createMachine('reseller');
            $seen[] = json_encode($created);
            $seen[] = $this->get('admin', '/users.json')->body;
            $seen[] = $this->get('admin', '/users/7/user_statistics.json?period[startdate]=2025-12-20')->body;

            return $seen;
        };
        $first = $record();
        $this->call('admin', 'DELETE', '/users/7.json', ['force' => 1]);
        self::$panel->control('PUT', '/state', $snapshot);
        self::assertSame($first, $record());
        self::$panel->control('PUT', '/state', $snapshot);
        self::assertEquals($snapshot, self::$panel->control('GET', '/state'));
    }

    public function testEqualSeedsGiveEqualBytes(): void
    {
        $run = function (int $seed): string {
            $this->reset(['seed' => $seed]);
            $bodies = '';
            $bodies .= json_encode($this->createMachine());
            self::$panel->clock(80);
            $bodies .= $this->call('user', 'POST', '/virtual_machines/1/reset_password.json')->body;
            self::$panel->clock(7200);
            $bodies .= $this->call('user', 'POST', '/users/4/make_new_api_key.json')->body;
            $bodies .= $this->get('admin', '/virtual_machines/1.json')->body;
            $bodies .= $this->get('admin', '/virtual_machines/1/network_interfaces/1/usage.xml')->body;

            return $bodies . $this->get('user', '/virtual_machines/1/console.json')->body;
        };
        self::assertSame($run(5), $run(5));
        self::assertNotSame($run(5), $run(6));
    }

    public function testJournalMasksSecrets(): void
    {
        $this->get('admin', '/version.json');
        $since = self::$panel->requests()[0]['seq'];
        $this->call('user', 'POST', '/users/validate_login.json?a=b', ['login' => 'x']);
        $this->get('nobody', '/roles.json');
        $entries = self::$panel->requests(['since' => $since]);
        self::assertCount(2, $entries);
        self::assertSame(
            ['POST', '/users/validate_login', ['a' => 'b'], 'user', '{"login":"x"}', 200, true, []],
            array_map(
                static fn (string $name): mixed => $entries[0][$name],
                ['method', 'path', 'query', 'user', 'body', 'status', 'executed', 'rules'],
            ),
        );
        self::assertSame('***', $entries[0]['headers']['authorization']);
        self::assertSame([null, 401], [$entries[1]['user'], $entries[1]['status']]);
        self::assertSame($since + 2, $entries[1]['seq']);
        self::assertCount(1, self::$panel->requests(['since' => $since, 'path' => '^/roles']));
    }

    public function testExpectations(): void
    {
        $wanted = [
            ['method' => 'GET', 'path' => '/roles'],
            ['method' => 'POST', 'path' => '/users/validate_login', 'body' => ['login' => 'x']],
        ];
        self::$panel->control('POST', '/expect', ['requests' => $wanted]);
        self::assertFalse(self::$panel->control('GET', '/expect')['ok']);
        $this->get('admin', '/roles.json');
        $this->call('admin', 'POST', '/users/validate_login.json', ['login' => 'x']);
        self::assertSame(
            ['ok' => true, 'missing' => [], 'unexpected' => []],
            self::$panel->control('GET', '/expect'),
        );
        $this->get('admin', '/version.json');
        self::assertSame('/version', self::$panel->control('GET', '/expect')['unexpected'][0]['path']);
        self::$panel->control('POST', '/expect', ['mode' => 'set', 'requests' => array_reverse($wanted)]);
        $this->get('admin', '/roles.json');
        $this->call('admin', 'POST', '/users/validate_login.json', ['login' => 'x']);
        self::assertTrue(self::$panel->control('GET', '/expect')['ok']);
    }

    public function testControlCalls(): void
    {
        self::assertTrue(self::$panel->control('GET', '/health')['ready']);
        self::$panel->control('POST', '/users/4/password', ['password' => 'changed-1']);
        self::assertSame(401, $this->get('user', '/virtual_machines.json')->status);
        $reply = $this->call('user', 'GET', '/virtual_machines.json', null, [CURLOPT_USERPWD => 'user:changed-1']);
        self::assertSame(200, $reply->status);
        self::$panel->control(
            'POST',
            '/roles/2',
            ['remove' => ['virtual_machines.read.own'], 'add' => ['settings.version']],
        );
        $reply = $this->call('user', 'GET', '/virtual_machines.json', null, [CURLOPT_USERPWD => 'user:changed-1']);
        self::assertSame(403, $reply->status);
        $reply = $this->call('user', 'GET', '/version.json', null, [CURLOPT_USERPWD => 'user:changed-1']);
        self::assertSame(200, $reply->status);
        $coverage = self::$panel->control('GET', '/coverage');
        self::assertArrayHasKey('GET /virtual_machines', $coverage['hit']);
        self::assertContains('DELETE /billing/buckets/:id', $coverage['never']);
        $clock = self::$panel->control('POST', '/clock', ['set' => '2026-02-03T04:05:06Z']);
        self::assertSame(['manual', '2026-02-03T04:05:06Z'], [$clock['mode'], $clock['iso']]);
        $before = self::$panel->control('POST', '/clock', ['mode' => 'scaled'])['now'];
        usleep(100000);
        self::assertGreaterThan($before + 3, self::$panel->control('GET', '/clock')['now']);
        $this->expectException(\RuntimeException::class);
        self::$panel->control('POST', '/options', ['no_such_option' => 1]);
    }

    public function testSecondPanelBesideTheFirst(): void
    {
        $second = panel_start(['document' => 'second_cp']);
        self::assertNotSame(self::$panel->api, $second->api);
        self::assertSame('second-admin', $second->logins['admin']['login']);
        self::assertSame(1, $second->logins['admin']['id']);
        $second->stop();
        self::assertFalse(@stream_socket_client('tcp://' . substr($second->api, 7), $number, $text, 1));
    }

    public function testPanelEndsWithItsStandardInput(): void
    {
        $command = [PHP_BINARY, dirname(__DIR__) . '/panel.php', '--die-with-stdin'];
        $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
        $line = json_decode((string) fgets($pipes[1]), true);
        self::assertSame(proc_get_status($process)['pid'], $line['pid']);
        fclose($pipes[0]);
        self::assertSame('', (string) stream_get_contents($pipes[1]), 'output ends with the process');
        self::assertSame(0, proc_close($process));
    }

    public function testWrongCommandLine(): void
    {
        $wrong = ['--document=none', '--tls=none', '--clock=none', '--wat', '--version=x', '--option=no=1'];
        foreach ($wrong as $argument) {
            $command = [PHP_BINARY, dirname(__DIR__) . '/panel.php', $argument];
            $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
            self::assertStringContainsString('Usage', (string) stream_get_contents($pipes[2]), $argument);
            self::assertSame(2, proc_close($process));
        }
    }
}
