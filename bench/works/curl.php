<?php

declare(strict_types=1);

/** By hand, as one would without a client: one handle, curl_exec, json_decode or SimpleXML. */
final class BenchCurl
{
    public readonly CurlHandle $handle;

    public function __construct(public readonly string $url)
    {
        $this->handle = curl_init();
        curl_setopt_array($this->handle, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_USERPWD => 'a@example.com:' . str_repeat('1', 40),
            CURLOPT_CONNECTTIMEOUT => 10,
            CURLOPT_TIMEOUT => 60,
            // As ours: the requests are to be the same.
            CURLOPT_ENCODING => '',
            CURLOPT_HTTPHEADER => ['Accept: application/json', 'Content-Type: application/json'],
        ]);
        $this->get('/version.json');
    }

    public function get(string $path): string
    {
        curl_setopt($this->handle, CURLOPT_URL, $this->url . $path);
        $body = curl_exec($this->handle);
        if (!is_string($body) || curl_getinfo($this->handle, CURLINFO_RESPONSE_CODE) !== 200) {
            throw new RuntimeException("$path: " . curl_error($this->handle));
        }

        return $body;
    }

    /** @return array<mixed> */
    public function json(string $path): array
    {
        return json_decode($this->get($path), true, 128, JSON_THROW_ON_ERROR);
    }

    /** @param array<string, mixed> $fields */
    public function put(string $path, array $fields): void
    {
        curl_setopt($this->handle, CURLOPT_CUSTOMREQUEST, 'PUT');
        curl_setopt($this->handle, CURLOPT_POSTFIELDS, json_encode($fields, JSON_THROW_ON_ERROR));
        curl_setopt($this->handle, CURLOPT_URL, $this->url . $path);
        $done = curl_exec($this->handle);
        curl_setopt($this->handle, CURLOPT_CUSTOMREQUEST, null);
        curl_setopt($this->handle, CURLOPT_HTTPGET, true);
        if ($done === false) {
            throw new RuntimeException("$path: " . curl_error($this->handle));
        }
    }
}

/** @return array<string, callable(string): callable> */
return [
    'two-fields' => static function (string $url): callable {
        $curl = new BenchCurl($url);

        return static function () use ($curl): int {
            $sum = 0;
            foreach ($curl->json('/virtual_machines.json') as $entry) {
                $sum += strlen($entry['virtual_machine']['label']) + $entry['virtual_machine']['memory'];
            }

            return $sum;
        };
    },
    'count' => static function (string $url): callable {
        $curl = new BenchCurl($url);

        return static fn (): int => count($curl->json('/virtual_machines.json'));
    },
    'all-fields' => static function (string $url): callable {
        $curl = new BenchCurl($url);
        // Of one machine, so that the list is as new to this process as it is to the peer's.
        $names = array_keys($curl->json('/../one.json')['virtual_machine']);

        return static function () use ($curl, $names): int {
            $read = 0;
            foreach ($curl->json('/virtual_machines.json') as $entry) {
                $machine = $entry['virtual_machine'];
                foreach ($names as $name) {
                    $read += $machine[$name] === null ? 0 : 1;
                }
            }

            return $read;
        };
    },
    'xml' => static function (string $url): callable {
        $curl = new BenchCurl($url);

        return static function () use ($curl): int {
            $sum = 0;
            $list = new SimpleXMLElement($curl->get('/virtual_machines.xml'));
            foreach ($list->virtual_machine as $machine) {
                $sum += strlen((string) $machine->label) + (int) $machine->memory;
            }

            return $sum;
        };
    },
    'save' => static function (string $url): callable {
        $curl = new BenchCurl($url);
        $names = array_slice(array_keys($curl->json('/virtual_machines/7.json')['virtual_machine']), 3, 29);

        return static function () use ($curl, $names): string {
            $label = '';
            for ($turn = 0; $turn < 100; $turn++) {
                $machine = ['id' => 7];
                foreach ($names as $name) {
                    $machine[$name] = "value of $name";
                }
                $curl->put('/virtual_machines/7.json', ['virtual_machine' => $machine]);
                $label = $curl->json('/virtual_machines/7.json')['virtual_machine']['label'];
            }

            return $label;
        };
    },
    // The limit: the body in memory and nothing done with it.
    'receive' => static function (string $url): callable {
        $curl = new BenchCurl($url);

        return static fn (): int => strlen($curl->get('/virtual_machines.json'));
    },
    'decode' => static function (string $url): callable {
        $body = (new BenchCurl($url))->get('/virtual_machines.json');

        return static fn (): int => count(json_decode($body, true, 128, JSON_THROW_ON_ERROR));
    },
];
