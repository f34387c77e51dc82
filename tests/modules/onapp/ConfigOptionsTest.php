<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The settings of a product: their places, their choices, and what is said about wrong ones. */
final class ConfigOptionsTest extends ModuleTestCase
{
    /** @return array<int, array<string, mixed>> by position */
    private function fields(int $product): array
    {
        return array_column($this->ok('config-options', (string) $product)['fields'], null, 'position');
    }

    public function testTheOrderOfTheColumnsIsThatOfTheOldModule(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $fields = $this->fields($this->addProduct($this->addServer()));
        $names = array_map(static fn (array $field): string => $field['FriendlyName'], $fields);
        self::assertSame([
            1 => 'Server', 'Templates', 'RAM', 'Hypervisor zone and hypervisor', 'CPU cores', 'Primary network',
            'CPU priority', 'Port speed', 'Swap disk', 'Build automatically', 'Primary disk', 'Additional RAM',
            'Additional CPU cores', 'Additional CPU priority', 'Additional primary disk size', 'IP addresses',
            'Reserved', 'Included IP addresses', 'Choice of template', 'Additional port speed', 'User properties',
            'Additional bandwidth', 'Secondary network', 'Switches',
        ], $names);
    }

    public function testTheChoicesComeFromThePanel(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $server = $this->addServer(['name' => 'Cloud <1>']);
        $fields = $this->fields($this->addProduct($server));
        self::assertSame(['0' => 'The server group decides', (string) $server => 'Cloud <1>'], $fields[1]['choices']);
        self::assertSame('Debian 12 x64', $fields[2]['choices']['1']);
        self::assertSame('Windows 2019 Standard', $fields[2]['choices']['3']);
        self::assertSame('Anywhere', $fields[4]['choices']['0,0']);
        self::assertSame('London: any hypervisor', $fields[4]['choices']['0,1']);
        self::assertSame('London: London node 1', $fields[4]['choices']['1,1']);
        self::assertArrayNotHasKey('1,2', $fields[4]['choices'], 'a hypervisor is offered in its own zone only');
        self::assertContains('London network', $fields[6]['choices']);
        self::assertStringContainsString('2 = User', $fields[21]['Description']);
        self::assertStringContainsString('1 = Standard plan', $fields[21]['Description']);
        self::assertStringContainsString('1 = London storage', $fields[11]['Description']);
        self::assertStringContainsString('Module 1.0.0', $fields[1]['Description']);
    }

    public function testAHypervisorThatIsOfflineIsNotOffered(): void
    {
        $state = $this->panel->control('GET', '/state');
        $state['tables']['hypervisors'][0]['online'] = false;
        $this->panel->control('PUT', '/state', $state);
        $fields = $this->fields($this->addProduct($this->addServer()));
        self::assertArrayHasKey('0,1', $fields[4]['choices']);
        self::assertArrayNotHasKey('1,1', $fields[4]['choices']);
    }

    public function testStoredValuesAreNotLost(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $fields = $this->fields($this->addProduct($this->addServer(), [2 => '1,2', 4 => '7,9', 6 => '77']));
        self::assertSame('Debian 12 x64; Rocky Linux 9 x64', $fields[2]['choices']['1,2']);
        self::assertStringContainsString('not offered', $fields[4]['choices']['7,9']);
        self::assertStringContainsString('not offered', $fields[6]['choices']['77']);
    }

    public function testConfigurableOptionsOfThisProductOnly(): void
    {
        $server = $this->addServer();
        $first = $this->addProduct($server);
        $second = $this->addProduct($server);
        $add = function (int $product, string $name): int {
            $words = ['--product', (string) $product, '--name', $name, '--suboptions', '[{"name":"a","order":1}]'];
            return $this->ok('configoption-add', ...$words)['option'];
        };
        $mine = $add($first, 'Mine');
        $add($second, 'Theirs');
        $choices = $this->fields($first)[12]['choices'];
        self::assertSame(['0' => 'None', (string) $mine => "Mine (#$mine)"], $choices);
    }

    /** @dataProvider troubles */
    public function testEveryTroubleIsToldInItsPlace(array $rule, string $expected): void
    {
        $product = $this->addProduct($this->addServer());
        $this->panel->fault($rule);
        self::assertMatchesRegularExpression($expected, $this->refused('config-options', (string) $product));
    }

    /** @return array<string, array{0: array<string, mixed>, 1: string}> */
    public static function troubles(): array
    {
        return [
            'login' => [['effect' => 'status', 'status' => 401, 'path' => 'version'], '/401/'],
            'templates' => [['effect' => 'status', 'status' => 500, 'path' => 'templates'], '/500/'],
            'zones' => [['effect' => 'status', 'status' => 403, 'path' => 'hypervisor_zones'], '/403|permission/i'],
            'networks' => [['effect' => 'reset_before', 'path' => 'networks'], '/./'],
        ];
    }

    public function testWithoutAnyServer(): void
    {
        $product = $this->ok('product-add', '--name', 'VPS', '--module', 'onapp')['productid'];
        self::assertStringContainsString('no enabled server', $this->refused('config-options', (string) $product));
    }

    /** @dataProvider wrongSettings */
    public function testAWrongSettingIsNamedAndNothingIsMade(int $column, string $value, string $field): void
    {
        // Column 12 has the option that column 13 must not have as well.
        $service = $this->newService([$column => $value, 12 => '7']);
        $message = $this->refused('create', (string) $service);
        self::assertStringContainsString("\"$field\"", $message);
        self::assertSame([], $this->changes());
        self::assertSame([], $this->rows($service)['tblonappservices'] ?? []);
    }

    /** @return array<string, array{0: int, 1: string, 2: string}> */
    public static function wrongSettings(): array
    {
        return [
            'no template' => [2, '', 'Templates'],
            'template is no id' => [2, 'debian', 'Templates'],
            'memory' => [3, '0', 'RAM'],
            'placement' => [4, '1,2,3', 'Hypervisor zone and hypervisor'],
            'cores' => [5, 'two', 'CPU cores'],
            'network' => [6, 'eth0', 'Primary network'],
            'priority' => [7, '101', 'CPU priority'],
            'speed' => [8, '-1', 'Port speed'],
            'swap' => [9, '1,x', 'Swap disk'],
            'flags' => [10, 'yes,no', 'Build automatically'],
            'disk' => [11, '0', 'Primary disk'],
            'one option twice' => [13, '7', 'Additional CPU cores'],
            'addresses' => [18, '300', 'Included IP addresses'],
            'user' => [21, '{"role_ids":[]}', 'User properties'],
            'user is no JSON' => [21, 'role 2', 'User properties'],
            'secondary' => [23, '{"sec_network_id":"1"}', 'Secondary network'],
            'switch' => [24, '{"tls_verfy":false}', 'Switches'],
            'time' => [24, '{"timeout":"long"}', 'Switches'],
        ];
    }

    /** What versions 3.x stored: JSON with entities, sizes with a zone, words for "none". */
    public function testStoredFormatsOfTheOldModule(): void
    {
        $service = $this->runningService([
            1 => '1', 4 => '0,no_zone', 8 => '', 9 => '1', 10 => 'on,on', 11 => '10', 12 => '0', 13 => '0', 17 => '0',
            19 => '0', 22 => '0', 23 => '',
            21 => '{&quot;role_ids&quot;:[&quot;2&quot;],&quot;user_group&quot;:&quot;1&quot;,&quot;time_zone&quot;:'
                . '&quot;London&quot;,&quot;billing_plan&quot;:&quot;1&quot;}',
        ]);
        $sent = $this->body('POST', '/virtual_machines')['virtual_machine'];
        $ids = ['hypervisor_id', 'hypervisor_group_id', 'data_store_group_primary_id', 'data_store_group_swap_id'];
        foreach ($ids as $id) {
            self::assertArrayNotHasKey($id, $sent);
        }
        self::assertEquals([1, 0], [$sent['required_automatic_backup'], $sent['rate_limit']]);
        self::assertSame('London', $this->body('POST', '/users')['user']['time_zone']);
        self::assertTrue($this->machine($this->machineId($service))['booted']);
    }

    public function testAResellerProductIsRefused(): void
    {
        $server = (string) $this->addServer();
        $words = ['--name', 'R', '--module', 'onapp', '--server-id', $server, '--type', 'reselleraccount'];
        $service = $this->order($this->ok('product-add', ...$words)['productid']);
        self::assertStringContainsString('Reseller', $this->refused('create', (string) $service));
    }

    /** @dataProvider hostNames */
    public function testHostNamesAreChecked(string $domain, ?string $expected): void
    {
        $service = $this->order($this->addProduct($this->addServer()), $domain);
        if ($expected === null) {
            $this->refused('create', (string) $service);
            self::assertSame([], $this->changes());
            return;
        }
        $this->ok('create', (string) $service);
        self::assertSame($expected, $this->service($service)['domain']);
        self::assertSame($expected, $this->machines()[0]['hostname']);
    }

    /** @return array<string, array{0: string, 1: string|null}> */
    public static function hostNames(): array
    {
        return [
            'none' => ['', null],
            'with blanks' => ['my server', null],
            'with an underscore' => ['my_server.example.com', null],
            'HTML' => ['<b>x</b>.example.com', null],
            'too long' => [str_repeat('a', 64) . '.example.com', null],
            'capitals and a dot' => ['Web-1.Example.COM.', 'web-1.example.com'],
        ];
    }
}
