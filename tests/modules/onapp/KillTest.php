<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use PHPUnit\Framework\TestCase;

/** A short run of the kill test; `bin/test --kill` makes a long one. */
final class KillTest extends TestCase
{
    public function testAKilledCreationIsTakenUpAgain(): void
    {
        $result = Equipment::run([...Equipment::php(), __DIR__ . '/kill.php', '--rounds', '10']);
        self::assertStringEndsWith("10 passed, 0 failed\n", $result->output, $result->errors);
        self::assertSame(0, $result->status, $result->errors);
    }
}
