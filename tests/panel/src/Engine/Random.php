<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** Everything that looks random: SHA-256 over the seed and a name, so that equal seeds give equal worlds. */
final class Random
{
    public function __construct(public readonly int $seed)
    {
    }

    /** A number from 0 to $limit - 1, from the first eight bytes (big endian, unsigned) of the hash. */
    public function below(int $limit, string|int ...$name): int
    {
        $halves = unpack('N2', $this->hash(...$name));
        // PHP has no unsigned 64-bit numbers: reduce the two halves one by one.
        return (($halves[1] % $limit) * (4294967296 % $limit) + $halves[2] % $limit) % $limit;
    }

    /** Small letters and digits, as panel identifiers are made of. */
    public function identifier(int $length, string|int ...$name): string
    {
        return $this->text('abcdefghijklmnopqrstuvwxyz0123456789', $length, ...$name);
    }

    public function password(string|int ...$name): string
    {
        $letters = $this->text('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 10, ...$name);

        return $letters . 'a7';
    }

    public function hex(int $length, string|int ...$name): string
    {
        return substr(bin2hex($this->hash(...$name)), 0, $length);
    }

    private function text(string $alphabet, int $length, string|int ...$name): string
    {
        $text = '';
        for ($block = 0; strlen($text) < $length; $block++) {
            foreach (str_split($this->hash('text', $block, ...$name)) as $byte) {
                $text .= $alphabet[ord($byte) % strlen($alphabet)];
            }
        }

        return substr($text, 0, $length);
    }

    private function hash(string|int ...$name): string
    {
        return hash('sha256', implode('|', [$this->seed, ...$name]), true);
    }
}
