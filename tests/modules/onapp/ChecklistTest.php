<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Promises of the vendor's guide that have no test elsewhere, and the table of all of them in docs/modules/onapp.md. */
final class ChecklistTest extends ModuleTestCase
{
    public function testADisabledServerIsNotOfferedAndItsMachinesStayManageable(): void
    {
        $service = $this->runningService();
        $second = $this->addServer(['name' => 'Second']);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblservers')->where('id', '<>', $second)
            ->update(['disabled' => 1]); return true;");
        $fields = array_column($this->ok('config-options', '1')['fields'], null, 'position');
        self::assertSame(['0', (string) $second], array_map('strval', array_keys($fields[1]['choices'])));
        $this->ok('suspend', (string) $service);
        $this->ok('unsuspend', (string) $service);
        $this->ok('terminate', (string) $service);
        self::assertSame([], $this->machines());
    }

    public function testALabelIsFreeText(): void
    {
        $product = $this->addProduct($this->addServer());
        $choices = json_encode([['name' => '<b>999999 MB</b> & more', 'order' => 256]], JSON_THROW_ON_ERROR);
        $option = $this->ok('configoption-add', '--product', (string) $product, '--name', 'RAM', '--suboptions',
            $choices);
        $this->ok('product-edit', (string) $product, '--config', json_encode([12 => (string) $option['option']]));
        $chosen = [$option['option'] => array_values($option['suboptions'])[0]];
        $service = $this->order($product, 'vm1.example.com', '--options', json_encode($chosen));
        $this->ok('create', (string) $service);
        self::assertSame(768, $this->machines()[0]['memory']);
    }

    /** @dataProvider timeZones */
    public function testTimeZonesAreSentAsTheyStand(string $zone): void
    {
        $user = ['role_ids' => [2], 'billing_plan' => '1', 'user_group' => '', 'time_zone' => $zone];
        $stored = htmlspecialchars(json_encode($user, JSON_THROW_ON_ERROR), ENT_QUOTES);
        $this->runningService([21 => $stored]);
        $sent = $this->body('POST', '/users')['user'];
        self::assertSame($zone, $sent['time_zone']);
        self::assertArrayNotHasKey('user_group_id', $sent);
    }

    /** @return array<string, array{0: string}> names with everything that names of zones have in them */
    public static function timeZones(): array
    {
        return [
            'blanks' => ['Pacific Time (US & Canada)'],
            'apostrophe' => ["Nuku'alofa"],
            'dots' => ['St. Petersburg'],
            'plain' => ['UTC'],
        ];
    }

    /** @dataProvider setups */
    public function testEveryWayOfSetupMakesTheMachine(string $setup): void
    {
        $product = $this->addProduct($this->addServer());
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $product)
            ->update(['autosetup' => '$setup']); return true;");
        $words = ['--client', '1', '--product', (string) $product, '--domain', 'vm1.example.com'];
        $order = $this->ok('order', ...$words);
        self::assertCount($setup === 'order' ? 1 : 0, $this->machines());
        match ($setup) {
            'order' => null,
            'payment' => $this->ok('pay', (string) $order['invoiceid']),
            'on' => $this->ok('accept', (string) $order['orderid']),
            default => $this->ok('create', (string) $order['serviceid']),
        };
        self::assertCount(1, $this->machines());
    }

    /** @return array<string, array{0: string}> */
    public static function setups(): array
    {
        return ['on order' => ['order'], 'on payment' => ['payment'], 'on acceptance' => ['on'], 'off' => ['']];
    }

    public function testTheTableNamesEveryRowAndTestsThatExist(): void
    {
        $text = (string) file_get_contents(Equipment::root() . '/docs/modules/onapp.md');
        $table = substr($text, (int) strpos($text, "## Checklist\n"));
        preg_match_all('/^\| ([SCB]?\d+) \| .* \|$/m', $table, $rows);
        $faults = ['S' => 14, 'C' => 21, 'B' => 9];
        $wanted = array_map('strval', range(1, 107));
        foreach ($faults as $letter => $count) {
            array_push($wanted, ...array_map(static fn (int $number): string => "$letter$number", range(1, $count)));
        }
        self::assertSame($wanted, $rows[1]);
        foreach ($rows[0] as $row) {
            preg_match_all('/`(?:([A-Z][A-Za-z]*Test))?(?:::(test[A-Za-z0-9]+))?`/', $row, $names, PREG_SET_ORDER);
            $class = '';
            foreach ($names as $name) {
                $class = $name[1] !== '' ? $name[1] : $class;
                $file = __DIR__ . "/$class.php";
                self::assertFileExists($file, $row);
                $code = (string) file_get_contents($file);
                self::assertStringContainsString(isset($name[2]) ? "function $name[2](" : "class $class", $code, $row);
            }
            preg_match_all('~`(tests/[^`]+\.phpt)`~', $row, $files);
            foreach ($files[1] as $file) {
                self::assertFileExists(Equipment::root() . "/$file", $row);
            }
        }
    }
}
