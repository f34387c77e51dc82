<?php

/*
 * usage: php -d extension=onapp.so soak.php URL REQUESTS
 *
 * A twentieth of the requests each gets a 503, a body that ends too early, a connection closed without an answer; a
 * fifth goes through a batch. After the first fifth, nothing may grow any more.
 */

declare(strict_types=1);

final class Soak
{
    /** Kilobytes that the allocator may move to and fro. */
    private const SLACK = 1024;

    private int $sent = 0;
    private int $unexpected = 0;

    /** @var array<string, OnApp_Factory> */
    private array $panels = [];

    public function __construct(private readonly string $url)
    {
        foreach (['', '/fault', '/broken', '/cut'] as $path) {
            $panel = new OnApp_Factory($url . $path, 'a@example.com', str_repeat('1', 40));
            $panel->setOption('retries', 0);
            $this->panels[$path] = $panel;
        }
    }

    public function run(int $requests): bool
    {
        $marks = [];
        for ($part = 1; $part <= 10; $part++) {
            while ($this->sent < $requests * $part / 10) {
                $this->round();
            }
            $marks[] = $mark = $this->mark();
            echo $this->sent, ' requests: ', json_encode($mark, JSON_THROW_ON_ERROR), "\n";
        }

        return $this->isFlat($marks) && $this->unexpected === 0;
    }

    /** Twenty requests. */
    private function round(): void
    {
        foreach (['/fault', '/broken', '/cut'] as $path) {
            $this->expect($this->load($path) === false);
        }
        for ($i = 0; $i < 9; $i++) {
            $machine = $this->load('');
            $this->expect($machine !== false && $machine->_memory === 512);
        }
        $machine = $this->panels['']->factory('VirtualMachine');
        $machine->_id = 7;
        $machine->_label = "round $this->sent";
        $this->expect($machine->save() !== false);
        $this->sent += 13 + 1;
        $this->batch();
    }

    private function load(string $path): mixed
    {
        return $this->panels[$path]->factory('VirtualMachine')->load(7);
    }

    private function batch(): void
    {
        $batch = new OnApp\Batch(concurrency: 4);
        foreach (['', '/fault', '', '/cut', '', ''] as $key => $path) {
            $batch->add($key, fn (): mixed => $this->load($path));
        }
        foreach ($batch as $key => $result) {
            $this->expect(($result->value === false) === ($key === 1 || $key === 3));
            // Left early now and then, so that requests under way are cut off, too.
            if ($key === 5 && $this->sent % 7 === 0) {
                break;
            }
        }
        $this->sent += 6;
    }

    private function expect(bool $true): void
    {
        $this->unexpected += $true ? 0 : 1;
    }

    /** @return array{resident: int, descriptors: int, connections: int, php: int} kB; numbers; bytes */
    private function mark(): array
    {
        preg_match('/^VmRSS:\s+(\d+)/m', (string) file_get_contents('/proc/self/status'), $resident);
        preg_match('/connections: (\d+)/', (string) file_get_contents("$this->url/status"), $connections);

        return [
            'resident' => (int) $resident[1],
            'descriptors' => count((array) scandir('/proc/self/fd')),
            'connections' => (int) $connections[1],
            'php' => memory_get_usage(),
        ];
    }

    /** @param list<array<string, int>> $marks */
    private function isFlat(array $marks): bool
    {
        $flat = true;
        foreach (['resident' => self::SLACK, 'descriptors' => 8, 'connections' => 8, 'php' => 65536] as $what => $slack) {
            $early = $marks[1][$what];
            $late = $marks[count($marks) - 1][$what];
            if ($late > $early + $slack) {
                echo "$what has grown from $early to $late\n";
                $flat = false;
            }
        }
        if ($this->unexpected > 0) {
            echo "$this->unexpected answers were not the expected ones\n";
        }

        return $flat;
    }
}

$passed = (new Soak($argv[1]))->run((int) $argv[2]);
echo $passed ? "1 passed, 0 failed\n" : "0 passed, 1 failed\n";
exit($passed ? 0 : 1);
