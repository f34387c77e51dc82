<?php

declare(strict_types=1);

namespace Example;

use OnApp\Testing\MockTransport;
use PHPUnit\Framework\TestCase;

final class InventoryTest extends TestCase
{
    public function testRunningMachinesAreListed(): void
    {
        $mock = new MockTransport();
        $mock->answer([
            ['virtual_machine' => ['id' => 1, 'label' => 'web', 'booted' => true]],
            ['virtual_machine' => ['id' => 2, 'label' => 'old', 'booted' => false]],
        ], for: 'GET /virtual_machines');

        self::assertSame(['web'], (new Inventory($mock->connect('6.0')))->running());
    }

    public function testRenamingSendsTheLabel(): void
    {
        $mock = new MockTransport();
        $mock->answer(status: 204, for: 'PUT /virtual_machines/5');

        (new Inventory($mock->connect('6.0')))->rename(5, 'shop');

        self::assertSame('shop', $mock->lastRequest()?->json()['virtual_machine']['label']);
        $mock->assertAllUsed();
    }

    public function testAPanelThatIsAwayIsAnException(): void
    {
        $mock = new MockTransport();
        $inventory = new Inventory($mock->connect('6.0'));
        $mock->fail('timeout', seconds: 3600.0);

        $this->expectException(\RuntimeException::class);
        $inventory->running();
    }

    public function testARefusedNameIsAnException(): void
    {
        $mock = new MockTransport();
        $mock->answer(['errors' => ['label' => ['is taken']]], 422);

        $this->expectException(\OnApp\Exception\ValidationException::class);
        (new Inventory($mock->connect('6.0')))->rename(5, 'shop');
    }
}
