<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Configurable options at the order, and ChangePackage after it. */
final class ChangePackageTest extends ModuleTestCase
{
    /** @return array{option: int, suboptions: array<string, int>} */
    private function addOption(
        int $product,
        int $column,
        string $name,
        array $choices,
        string $type = 'dropdown',
    ): array {
        $suboptions = [];
        foreach ($choices as $label => $order) {
            $suboptions[] = ['name' => (string) $label, 'order' => $order];
        }
        $words = ['--product', (string) $product, '--name', $name, '--type', $type, '--suboptions',
            json_encode($suboptions, JSON_THROW_ON_ERROR)];
        $option = $this->ok('configoption-add', ...$words);
        $this->ok('product-edit', (string) $product, '--config', json_encode([$column => (string) $option['option']]));
        return $option;
    }

    private function upgrade(int $service, array $choices): string
    {
        $options = json_encode($choices, JSON_THROW_ON_ERROR);
        $result = $this->host('upgrade', (string) $service, '--options', $options, '--pay');
        return $result->status === 0 ? 'success' : (string) $result->json()['message'];
    }

    /** The example of the manual: base 128; Order 0, 128 and 384 give 128, 256 and 512 MB. */
    public function testTheExampleOfTheManual(): void
    {
        $product = $this->addProduct($this->addServer(), [3 => '128']);
        $option = $this->addOption($product, 12, 'RAM', ['128MB' => 0, '256MB' => 128, '512MB' => 384]);
        $sizes = [];
        foreach ($option['suboptions'] as $label => $suboption) {
            $choice = json_encode([$option['option'] => $suboption]);
            $service = $this->order($product, strtolower($label) . '.example.com', '--options', $choice);
            $sizes[$label] = $this->evaluate("
                \$params = OnApp\\Host\\Host::current()->params()->forService($service);
                \$columns = WHMCS\\Module\\Server\\Onapp\\Call\\ServiceCall::columnsOf(\$params);
                \$database = WHMCS\\Database\\Capsule::connection();
                return (new WHMCS\\Module\\Server\\Onapp\\Product\\Ordered(
                    new WHMCS\\Module\\Server\\Onapp\\Product\\Settings(\$columns),
                    new WHMCS\\Module\\Server\\Onapp\\Storage\\ConfigurableOptions(\$database),
                    $service,
                ))->resources['memory'];");
        }
        self::assertSame(['128MB' => 128, '256MB' => 256, '512MB' => 512], $sizes);
        // And the panel gets just that: its smallest template takes the second.
        $this->ok('create', (string) ($service - 1));
        self::assertSame(256, $this->machines()[0]['memory']);
    }

    public function testEveryTypeOfOptionAddsItsAmount(): void
    {
        $product = $this->addProduct($this->addServer(), [7 => '60', 8 => '100']);
        $memory = $this->addOption($product, 12, 'RAM', ['more' => 256], 'quantity');
        $cores = $this->addOption($product, 13, 'Cores', ['two more' => 2], 'yesno');
        $shares = $this->addOption($product, 14, 'Priority', ['none' => 0, 'high' => 70], 'radio');
        $disk = $this->addOption($product, 15, 'Disk', ['none' => 0, 'big' => 15]);
        $speed = $this->addOption($product, 20, 'Speed', ['none' => 0, 'fast' => 50]);
        $service = $this->order($product, 'vm1.example.com', '--options', json_encode([
            $memory['option'] => 2, $cores['option'] => 1, $shares['option'] => $shares['suboptions']['high'],
            $disk['option'] => $disk['suboptions']['big'], $speed['option'] => $speed['suboptions']['fast'],
        ]));
        $this->ok('create', (string) $service);
        $sent = $this->body('POST', '/virtual_machines')['virtual_machine'];
        $names = ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1, 'primary_disk_size' => 1, 'rate_limit' => 1];
        self::assertEquals(['memory' => 1024, 'cpus' => 4, 'cpu_shares' => 100, 'primary_disk_size' => 25,
            'rate_limit' => 150], array_intersect_key($sent, $names));
    }

    public function testTheTemplateIsChosenByAnOption(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $product = $this->addProduct($this->addServer(), [2 => '1,2']);
        $unchosen = $this->order($product, 'unchosen.example.com');
        self::assertStringContainsString('2 templates', $this->refused('create', (string) $unchosen));
        $option = $this->addOption($product, 19, 'System', ['Debian' => 1, 'Rocky' => 2]);
        $choice = json_encode([$option['option'] => $option['suboptions']['Rocky']]);
        $service = $this->order($product, 'rocky.example.com', '--options', $choice);
        $this->ok('create', (string) $service);
        self::assertSame(2, $this->machine($this->machineId($service))['template_id']);
    }

    public function testUnlimitedStaysUnlimited(): void
    {
        $product = $this->addProduct($this->addServer(), [8 => '']);
        $speed = $this->addOption($product, 20, 'Speed', ['none' => 0, 'fast' => 50]);
        $choice = json_encode([$speed['option'] => $speed['suboptions']['fast']]);
        $service = $this->order($product, 'vm1.example.com', '--options', $choice);
        $this->ok('create', (string) $service);
        self::assertSame(0, (int) $this->body('POST', '/virtual_machines')['virtual_machine']['rate_limit']);
    }

    public function testUpAndDown(): void
    {
        $product = $this->addProduct($this->addServer());
        $option = $this->addOption($product, 12, 'RAM', ['512' => 0, '1024' => 512]);
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        $id = $this->machineId($service);
        self::assertSame('success', $this->upgrade($service, [$option['option'] => $option['suboptions']['1024']]));
        self::assertSame(1024, $this->machine($id)['memory']);
        self::assertSame(1024, (int) $this->rows($service)['tblonappservices'][0]['memory']);
        self::assertSame('success', $this->upgrade($service, [$option['option'] => $option['suboptions']['512']]));
        self::assertSame(512, $this->machine($id)['memory']);
        self::assertTrue($this->machine($id)['booted']);
    }

    public function testAllFourSizesChangeAtOnce(): void
    {
        $service = $this->runningService();
        $this->ok('product-edit', '1', '--config', '{"3":"1024","5":"4","7":"90","11":"20,1"}');
        $this->ok('change-package', (string) $service);
        $machine = $this->machine($this->machineId($service));
        self::assertSame([1024, 4, 90], [$machine['memory'], $machine['cpus'], $machine['cpu_shares']]);
        $row = $this->rows($service)['tblonappservices'][0];
        $recorded = [$row['memory'], $row['cpus'], $row['cpu_shares'], $row['disk_size']];
        self::assertSame([1024, 4, 90, 20], array_map('intval', $recorded));
        $disks = $this->panel->control('GET', '/state')['tables']['disks'];
        self::assertSame([20, 1], array_column($disks, 'disk_size'), 'the swap disk stays');
    }

    public function testADiskNeverShrinksAndTheRestIsDone(): void
    {
        $service = $this->runningService();
        $this->ok('product-edit', '1', '--config', '{"3":"1024","11":"6,1"}');
        $message = $this->refused('change-package', (string) $service);
        self::assertMatchesRegularExpression('/^Changed: RAM\. Not changed: primary disk: .+$/', $message);
        self::assertSame(1024, $this->machine($this->machineId($service))['memory']);
        self::assertSame(10, (int) $this->rows($service)['tblonappservices'][0]['disk_size']);
    }

    /** Bought addresses come and go by order; included ones stay; the second network has sets of its own. */
    public function testAddressesOfFourSets(): void
    {
        $this->resetPanel(['document' => 'v6']);
        $secondary = '{"sec_network_id":"2","sec_net_ips":"1","sec_net_port_speed":""}';
        $product = $this->addProduct($this->addServer(), [18 => '2', 23 => $secondary]);
        $more = $this->addOption($product, 16, 'Addresses', ['none' => 0, 'two' => 2]);
        $second = $this->addOption($product, 22, 'Second', ['none' => 0, 'three' => 3]);
        $this->ok('product-edit', (string) $product, '--config', json_encode([22 => '0', 23 => json_encode([
            'sec_network_id' => '2', 'sec_net_ips' => '1', 'sec_net_port_speed' => '',
            'sec_net_configurable_option_id' => (string) $second['option'],
        ])]));
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        $choices = [$more['option'] => $more['suboptions']['two'], $second['option'] => $second['suboptions']['three']];
        self::assertSame('success', $this->upgrade($service, $choices));
        self::assertSame(['primary_base' => 2, 'primary_additional' => 2, 'secondary_base' => 1,
            'secondary_additional' => 3], $this->sets($service));
        $row = $this->service($service);
        self::assertCount(3, explode(', ', $row['dedicatedip']));
        self::assertCount(5, explode(",\n", $row['assignedips']));
        self::assertStringContainsString('ip_addresses', $this->rows($service)['tblonappservices'][0]['pending']);
        $kept = $row['dedicatedip'];
        $choices[$more['option']] = $more['suboptions']['none'];
        self::assertSame('success', $this->upgrade($service, $choices));
        self::assertSame(['primary_base' => 2, 'secondary_base' => 1, 'secondary_additional' => 3],
            $this->sets($service));
        self::assertSame($kept, $this->service($service)['dedicatedip']);
        self::assertCount(6, array_filter(
            $this->panel->control('GET', '/state')['tables']['ip_address_joins'],
            fn (array $join): bool => $join['network_interface_id'] > 2,
        ), 'what the client gave up is free at the panel');
    }

    /** @return array<string, int> recorded addresses by set */
    private function sets(int $service): array
    {
        $sets = [];
        foreach ($this->rows($service)['tblonappips'] as $row) {
            $sets[] = $row['network'] . ((int) $row['isbase'] === 1 ? '_base' : '_additional');
        }
        $order = array_flip(['primary_base', 'primary_additional', 'secondary_base', 'secondary_additional']);
        $counts = array_count_values($sets);
        uksort($counts, static fn (string $a, string $b): int => $order[$a] <=> $order[$b]);
        return $counts;
    }

    public function testPortSpeedGoesUpAndDown(): void
    {
        $product = $this->addProduct($this->addServer());
        $speed = $this->addOption($product, 20, 'Speed', ['none' => 0, 'fast' => 50]);
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        self::assertSame('success', $this->upgrade($service, [$speed['option'] => $speed['suboptions']['fast']]));
        self::assertSame([150], $this->rates());
        self::assertSame('success', $this->upgrade($service, [$speed['option'] => $speed['suboptions']['none']]));
        self::assertSame([100], $this->rates());
        self::assertSame(100, (int) $this->rows($service)['tblonappservices'][0]['rate_limit']);
    }

    /** @return list<int> */
    private function rates(): array
    {
        return array_column($this->panel->control('GET', '/state')['tables']['network_interfaces'], 'rate_limit');
    }

    public function testAnotherTemplateWaitsForTheClientAndDestroysNothing(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $product = $this->addProduct($this->addServer());
        $template = $this->addOption($product, 19, 'System', ['Debian' => 1, 'Rocky' => 2]);
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        $id = $this->machineId($service);
        $choice = [$template['option'] => $template['suboptions']['Rocky']];
        self::assertSame('success', $this->upgrade($service, $choice));
        self::assertSame('template', $this->rows($service)['tblonappservices'][0]['pending']);
        self::assertStringContainsString('has ordered template 2', $this->activity());
        self::assertNotContains("POST /virtual_machines/$id/build", $this->changes());
        self::assertSame(1, $this->machine($id)['template_id']);
    }

    /**
     * Wherever the panel fails or its answer gets lost, the same call again brings the order about, no more and no less.
     *
     * @dataProvider faults
     */
    public function testAFaultAtAnyRequestIsMadeUpForByTheSameCall(array $fault): void
    {
        $this->resetPanel(['document' => 'v6']);
        $service = $this->runningService([23 => '{"sec_network_id":"2","sec_net_ips":"1"}']);
        $id = $this->machineId($service);
        for ($number = 0, $hits = 1; $hits > 0 && $number < 40; $number++) {
            $isMore = $number % 2 === 0;
            [$memory, $speed, $more, $second] = $isMore ? [1024, 200, 3, 2] : [512, 100, 1, 1];
            $this->ok('product-edit', '1', '--config', json_encode([3 => "$memory", 8 => "$speed", 18 => "$more",
                23 => "{\"sec_network_id\":\"2\",\"sec_net_ips\":\"$second\"}"]));
            $rule = $this->panel->fault($fault + ['after' => $number, 'times' => 1]);
            $failed = $this->host('change-package', (string) $service);
            $hits = $this->hitsOf($rule);
            $this->panel->clearFaults();
            if ($failed->status !== 0) {
                self::assertArrayNotHasKey('faults', $failed->json(), $failed->output);
                $this->ok('change-package', (string) $service);
            }
            $sets = ['primary_base' => $more, 'secondary_base' => $second];
            self::assertSame($sets, $this->sets($service), "request $number");
            self::assertSame($memory, $this->machine($id)['memory'], "request $number");
            self::assertCount($more + $second, explode(', ', $this->service($service)['dedicatedip']));
            $nics = array_filter($this->panel->control('GET', '/state')['tables']['network_interfaces'],
                static fn (array $nic): bool => $nic['virtual_machine_id'] === $id);
            self::assertSame([$speed, 0], array_values(array_column($nics, 'rate_limit')), "request $number");
        }
        self::assertGreaterThan(8, $number, 'the fault met many requests');
        self::assertSame(0, $hits, 'and at last none was left');
    }

    private function hitsOf(int $rule): int
    {
        $rules = array_column($this->panel->control('GET', '/faults')['faults'] ?? [], 'hits', 'id');
        return (int) ($rules[$rule] ?? 0);
    }

    /** @return array<string, array{0: array<string, mixed>}> */
    public static function faults(): array
    {
        return [
            'the answer gets lost' => [['effect' => 'reset_after']],
            'the server fails' => [['effect' => 'status', 'status' => 500]],
            'it is refused' => [['effect' => 'status', 'status' => 403]],
        ];
    }

    public function testNothingNewNeedsNoRequest(): void
    {
        $service = $this->runningService();
        $changes = $this->changes();
        $this->ok('change-package', (string) $service);
        $this->ok('change-package', (string) $service);
        self::assertSame($changes, $this->changes());
    }

    public function testAProductMaySayThatMachinesStayAsTheyAre(): void
    {
        $service = $this->runningService([], ['apply_on_change' => false]);
        $this->ok('product-edit', '1', '--config', '{"3":"1024"}');
        $this->ok('change-package', (string) $service);
        self::assertSame(512, $this->machine($this->machineId($service))['memory']);
        self::assertStringContainsString('apply_on_change', $this->activity());
        $tab = $this->ok('admin-page', (string) $service);
        self::assertStringContainsString('512 (ordered: 1024)', json_encode($tab, JSON_THROW_ON_ERROR));
    }

    public function testAProductOfAnotherServerIsRefused(): void
    {
        $service = $this->runningService();
        $other = $this->addServer(['name' => 'Other']);
        $this->ok('product-edit', '1', '--config', json_encode([1 => (string) $other]));
        self::assertStringContainsString('another server', $this->refused('change-package', (string) $service));
    }

    /** Options of one product must not change services of another. */
    public function testTheSameOptionInTwoProducts(): void
    {
        $server = $this->addServer();
        $first = $this->addProduct($server);
        $second = $this->addProduct($server, [3 => '1024']);
        $option = $this->addOption($first, 12, 'RAM', ['none' => 0, 'more' => 256]);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproductconfiglinks')->insert(
            ['gid' => {$option['group']}, 'pid' => $second]); return true;");
        $this->ok('product-edit', (string) $second, '--config', json_encode([12 => (string) $option['option']]));
        $choice = json_encode([$option['option'] => $option['suboptions']['more']]);
        $a = $this->order($first, 'a.example.com', '--options', $choice);
        $b = $this->order($second, 'b.example.com', '--options', $choice);
        $this->ok('create', (string) $a);
        $this->ok('create', (string) $b);
        self::assertSame(768, $this->machine($this->machineId($a))['memory']);
        self::assertSame(1280, $this->machine($this->machineId($b))['memory']);
    }
}
