<?php

declare(strict_types=1);

require_once 'Symfony/Component/HttpClient/autoload.php';

/** @return array<string, callable(string): callable> */
return [
    'batch' => static function (string $url): callable {
        $client = new Symfony\Component\HttpClient\CurlHttpClient(
            ['auth_basic' => 'a@example.com:' . str_repeat('1', 40)],
            32,
        );
        $client->request('GET', "$url/slow/version.json")->getContent();

        return static function () use ($client, $url): int {
            $responses = [];
            for ($id = 1; $id <= 500; $id++) {
                $responses[] = $client->request('GET', "$url/slow/virtual_machines/$id.json");
            }
            $sum = 0;
            foreach ($client->stream($responses) as $response => $chunk) {
                if ($chunk->isLast()) {
                    $sum += $response->toArray()['virtual_machine']['memory'];
                }
            }

            return $sum;
        };
    },
];
