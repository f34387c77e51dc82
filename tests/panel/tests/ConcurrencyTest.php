<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Many clients at once leave the state sound. */
final class ConcurrencyTest extends PanelTestCase
{
    private const CLIENTS = 20;
    private const REQUESTS = 200;

    public function testTwentyClients(): void
    {
        $this->reset(['document' => 'demo']);
        $bodies = [];
        $this->drive(function (int $client, int $step) use (&$bodies): array {
            return match ($step % 5) {
                0 => ['POST', '/virtual_machines.json', ['virtual_machine' => [
                    'label' => "c$client-$step", 'hostname' => "c$client.test", 'template_id' => 1, 'memory' => 256,
                    'cpus' => 1, 'primary_disk_size' => 5, 'primary_network_id' => 1 + $client % 3,
                ]]],
                1 => ['GET', '/virtual_machines.json?per_page=5&page=' . ($step % 7 + 1), null],
                2 => ['POST', '/virtual_machines/' . (1 + ($client * 7 + $step) % 40) . '/reboot.json', null],
                3 => ['POST', '/virtual_machines/' . (1 + $client) . '/ip_addresses.json', ['ip_address_join' => [
                    'ip_address_id' => 1 + ($step * 3 + $client) % 120, 'network_interface_id' => 1 + $client,
                ]]],
                default => ['POST', '/users/4/payments.json', ['payment' => ['amount' => '0.01']]],
            };
        }, $bodies);
        self::assertCount(self::CLIENTS * self::REQUESTS, $bodies);
        $paid = array_filter(
            $bodies,
            static fn (array $reply): bool => $reply[0] === 201 && isset($reply[1]['payment']),
        );
        self::assertCount(self::CLIENTS * self::REQUESTS / 5, $paid);
        $this->assertUnique('payment', $bodies);
        self::assertGreaterThan(20, $this->assertUnique('virtual_machine', $bodies, 40));
        self::assertEqualsWithDelta(
            -0.01 * count($paid),
            ($user = $this->get('admin', '/users/4.json')->fields())['outstanding_amount'] - $user['total_amount'],
            1e-6,
        );
        $state = self::$panel->control('GET', '/state');
        $joined = array_column($state['tables']['ip_address_joins'], 'ip_address_id');
        self::assertSame(count($joined), count(array_unique($joined)), 'no address is joined twice');
        self::assertCount(self::CLIENTS * self::REQUESTS + 1, self::$panel->requests(['since' => 0]));
    }

    /**
     * @param \Closure(int, int): array{0: string, 1: string, 2: ?array<string, mixed>} $request
     * @param list<array{0: int, 1: mixed}> $bodies
     */
    private function drive(\Closure $request, array &$bodies): void
    {
        $multi = curl_multi_init();
        $steps = array_fill(0, self::CLIENTS, 0);
        $clients = [];
        for ($client = 0; $client < self::CLIENTS; $client++) {
            $handle = curl_init();
            $clients[spl_object_id($handle)] = [$client, $handle];
            $this->prepare($handle, ...$request($client, 0));
            curl_multi_add_handle($multi, $handle);
        }
        do {
            curl_multi_exec($multi, $active);
            while (($done = curl_multi_info_read($multi)) !== false) {
                $handle = $done['handle'];
                self::assertSame(CURLE_OK, $done['result']);
                $status = (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
                self::assertContains($status, [200, 201, 422], (string) curl_multi_getcontent($handle));
                $bodies[] = [$status, json_decode((string) curl_multi_getcontent($handle), true)];
                curl_multi_remove_handle($multi, $handle);
                $client = $clients[spl_object_id($handle)][0];
                if (++$steps[$client] < self::REQUESTS) {
                    $this->prepare($handle, ...$request($client, $steps[$client]));
                    curl_multi_add_handle($multi, $handle);
                    $active = 1;
                }
            }
            curl_multi_select($multi, 0.05);
        } while ($active > 0);
    }

    /** @param array<string, mixed>|null $body */
    private function prepare(\CurlHandle $handle, string $method, string $path, ?array $body): void
    {
        curl_reset($handle);
        curl_setopt_array($handle, [
            CURLOPT_URL => self::$panel->api . $path,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_USERPWD => 'admin:admin-Secret1',
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 60,
            CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Expect:'],
            CURLOPT_POSTFIELDS => $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR),
        ]);
    }

    /**
     * @param list<array{0: int, 1: mixed}> $bodies
     * @param int $above only ids above this one were made here
     */
    private function assertUnique(string $root, array $bodies, int $above = 0): int
    {
        $ids = [];
        foreach ($bodies as [$status, $body]) {
            if ($status === 201 && isset($body[$root]) && $body[$root]['id'] > $above) {
                $ids[] = $body[$root]['id'];
            }
        }
        self::assertSame(count($ids), count(array_unique($ids)));

        return count($ids);
    }
}
