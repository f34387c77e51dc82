<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use PHPUnit\Framework\TestCase;

/** A short run of the kill test; `bin/test --kill` makes a long one. */
final class KillTest extends TestCase
{
    /** @return array<string, array{0: string, 1: int}> */
    public function kinds(): array
    {
        return ['creation' => ['create', 6], 'a whole life' => ['life', 3], 'bills' => ['billing', 5],
            'bills by the cron of WHMCS' => ['cron', 3]];
    }

    /** @dataProvider kinds */
    public function testWhatWasKilledIsTakenUpAgain(string $what, int $rounds): void
    {
        $words = ['--what', $what, '--rounds', (string) $rounds];
        $result = Equipment::run([...Equipment::php(), __DIR__ . '/kill.php', ...$words]);
        self::assertStringEndsWith("$rounds passed, 0 failed\n", $result->output, $result->errors);
        self::assertSame(0, $result->status, $result->errors);
    }
}
