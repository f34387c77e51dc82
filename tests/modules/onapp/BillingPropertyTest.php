<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use PHPUnit\Framework\TestCase;

/** Whatever happens to a service and to those who bill it, the invoiced sum is right to the cent. */
final class BillingPropertyTest extends TestCase
{
    public function testTenThousandRandomHistoriesAgreeWithAnOracle(): void
    {
        $result = Equipment::run([...Equipment::php(), __DIR__ . '/billing-histories.php', '--rounds', '10000']);
        self::assertStringEndsWith("10000 passed, 0 failed\n", $result->output, $result->errors);
        self::assertSame(0, $result->status, $result->errors);
    }
}
