<?php

declare(strict_types=1);

require_once 'GuzzleHttp/autoload.php';

/** @return array<string, callable(string): callable> */
return [
    'batch' => static function (string $url): callable {
        $client = new GuzzleHttp\Client(['auth' => ['a@example.com', str_repeat('1', 40)]]);
        $client->get("$url/slow/version.json");

        return static function () use ($client, $url): int {
            $sum = 0;
            $requests = static function () use ($url): Generator {
                for ($id = 1; $id <= 500; $id++) {
                    yield new GuzzleHttp\Psr7\Request('GET', "$url/slow/virtual_machines/$id.json");
                }
            };
            $pool = new GuzzleHttp\Pool($client, $requests(), [
                'concurrency' => 32,
                'fulfilled' => static function (GuzzleHttp\Psr7\Response $response) use (&$sum): void {
                    $sum += json_decode((string) $response->getBody(), true)['virtual_machine']['memory'];
                },
            ]);
            $pool->promise()->wait();

            return $sum;
        };
    },
];
