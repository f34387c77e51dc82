<?php

declare(strict_types=1);

namespace OnApp\Tests\Fuzz;

use Random\Engine\Xoshiro256StarStar;
use Random\Randomizer;
use RuntimeException;

/**
 * The loop of the targets that need PHP: inputs out of seeds, changed at random, until the time is up. What is being
 * tried stands in a file before it is tried, so that it is there after a crash, too.
 *
 * usage: php TARGET_fuzz.php SECONDS FOLDER [INPUT...]    with inputs: tries these alone
 */
final class Fuzzing
{
    /** Bytes that may stay behind after thousands of inputs: tables that PHP grows once. */
    private const GROWTH = 262_144;
    private const WARM_UP = 500;

    /** @var list<string> */
    private array $seeds;
    private Randomizer $random;
    private float $end;

    /**
     * @param list<string> $seeds
     * @param list<string> $words what is put into inputs
     */
    public function __construct(
        private readonly string $folder,
        float $seconds,
        array $seeds,
        private readonly array $words,
    ) {
        $this->seeds = [...$seeds, ...array_map('file_get_contents', glob("$folder/found/*") ?: [])];
        $number = random_int(0, PHP_INT_MAX);
        $this->random = new Randomizer(new Xoshiro256StarStar($number));
        $this->end = microtime(true) + $seconds;
        echo "random numbers from $number\n";
    }

    /**
     * The contents of the files in a folder.
     *
     * @return list<string>
     */
    public static function seeds(string $folder): array
    {
        return array_map('file_get_contents', glob("$folder/*") ?: throw new RuntimeException("no seeds in $folder"));
    }

    /** @param callable(string): void $try throws where something is wrong */
    public static function start(array $arguments, array $seeds, array $words, callable $try): void
    {
        [, $seconds, $folder] = $arguments;
        foreach (array_slice($arguments, 3) as $file) {
            $try(file_get_contents($file));
        }
        if (count($arguments) === 3) {
            (new self($folder, (float) $seconds, $seeds, $words))->run($try);
        }
    }

    /** @param callable(string): void $try */
    private function run(callable $try): void
    {
        $memory = 0;
        for ($count = 0; $count < count($this->seeds) || microtime(true) < $this->end; $count++) {
            $input = $this->seeds[$count] ?? $this->changed();
            file_put_contents("$this->folder/input", $input);
            $try($input);
            if ($count === self::WARM_UP) {
                $memory = memory_get_usage();
            }
        }
        $grown = $memory > 0 ? memory_get_usage() - $memory : 0;
        echo "memory that stayed: $grown bytes\n", "stat::number_of_executed_units: $count\n";
        if ($grown > self::GROWTH) {
            throw new RuntimeException("memory has grown by $grown bytes");
        }
    }

    private function changed(): string
    {
        $text = $this->any($this->seeds);
        for ($times = $this->random->getInt(1, 6); $times > 0; $times--) {
            $text = $this->step($text);
        }

        return substr($text, 0, 8192);
    }

    private function step(string $text): string
    {
        $at = $this->random->getInt(0, strlen($text));
        $length = $this->random->getInt(1, $this->random->getInt(1, 24));

        return match ($this->random->getInt(0, 6)) {
            0 => substr_replace($text, chr($this->random->getInt(0, 255)), $at, 1),
            1 => substr_replace($text, '', $at, $length),
            2 => substr_replace($text, $this->random->getBytes($length), $at, 0),
            3 => substr_replace($text, substr($text, $this->random->getInt(0, strlen($text)), $length), $at, 0),
            4 => substr_replace($text, $this->any($this->words), $at, $this->random->getInt(0, 1) * $length),
            5 => substr_replace($text, str_repeat(substr($text, $at, $length), $this->random->getInt(1, 40)), $at, 0),
            6 => substr($text, 0, $at) . substr($this->any($this->seeds), $this->random->getInt(0, 40)),
        };
    }

    /** @param list<string> $list */
    private function any(array $list): string
    {
        return $list[$this->random->getInt(0, count($list) - 1)];
    }
}
