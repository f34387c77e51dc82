<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** CreateAccount: what is sent, what is written back, and that nothing is ever made twice. */
final class CreateTest extends ModuleTestCase
{
    public function testWritesEverythingBack(): void
    {
        $service = $this->newService();
        $before = $this->service($service);
        $this->ok('create', (string) $service);

        $machine = $this->machine($this->machineId($service));
        $after = $this->service($service);
        self::assertTrue($machine['booted']);
        self::assertTrue($machine['built']);
        self::assertSame('root', $after['username']);
        self::assertSame('10.1.0.10', $after['dedicatedip']);
        self::assertSame('', $after['assignedips']);
        self::assertSame('vm1.example.com', $after['domain']);
        self::assertSame($before['password'], $after['password']);
        self::assertSame($after['password'], $machine['initial_root_password']);
        $row = $this->rows($service)['tblonappservices'][0];
        self::assertSame('created', $row['state']);
        self::assertSame(1, (int) $row['server_id']);
        self::assertSame($machine['identifier'], $row['identifier']);
        self::assertSame([512, 2, 80, 10], array_map('intval', [$row['memory'], $row['cpus'], $row['cpu_shares'],
            $row['disk_size']]));
    }

    public function testSendsTheRequestOfTheOrder(): void
    {
        $service = $this->newService();
        $this->ok('create', (string) $service);
        $body = $this->body('POST', '/virtual_machines');
        $marker = $body['virtual_machine']['note'];
        self::assertMatchesRegularExpression("/^whmcs:[0-9a-f]{16}:$service$/", $marker);
        $expected = [
            'template_id' => 1, 'hypervisor_group_id' => 1, 'data_store_group_primary_id' => 1,
            'data_store_group_swap_id' => 1, 'primary_network_id' => 1, 'required_virtual_machine_build' => 1,
            'required_virtual_machine_startup' => 1, 'required_automatic_backup' => 0,
            'hostname' => 'vm1.example.com', 'label' => 'vm1.example.com', 'memory' => 512, 'cpus' => 2,
            'cpu_shares' => 80, 'primary_disk_size' => 10, 'swap_disk_size' => 1, 'rate_limit' => 100,
            'initial_root_password' => $this->service($service)['password'], 'note' => $marker,
            // Not of the order: the API class always sends it.
            'domain' => 'localdomain',
        ];
        self::assertEquals(['virtual_machine' => $expected], $body);
    }

    public function testMakesTheUserOfTheProduct(): void
    {
        $this->runningService();
        $body = $this->body('POST', '/users')['user'];
        $password = $body['password'];
        unset($body['password']);
        self::assertEquals([
            'login' => 'ada@example.com', 'email' => 'ada@example.com', 'first_name' => 'Ada',
            'last_name' => "O'Neill", 'role_ids' => [2], 'user_group_id' => 1, 'bucket_id' => 1,
            'time_zone' => 'London',
        ], $body);
        self::assertMatchesRegularExpression('/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^A-Za-z0-9]).{24}$/', $password);
    }

    public function testTheMachineBelongsToItsUser(): void
    {
        $service = $this->runningService();
        $user = $this->users()[0];
        self::assertSame($user['id'], $this->machine($this->machineId($service))['user_id']);
        $row = $this->rows($service)['tblonappclients'][0];
        self::assertSame($user['id'], (int) $row['onapp_user_id']);
        self::assertSame('created', $row['state']);
        self::assertNotSame('', $row['api_key']);
        self::assertNotSame($user['api_key'], $row['api_key'], 'kept encrypted');
    }

    public function testARepeatedCallMakesNothing(): void
    {
        $service = $this->runningService();
        $changes = $this->changes();
        $this->ok('create', (string) $service);
        self::assertSame($changes, $this->changes());
        self::assertCount(1, $this->machines());
    }

    public function testTwoServicesWithOneHostNameShareNothingButTheUser(): void
    {
        $product = $this->addProduct($this->addServer());
        $first = $this->order($product, 'same.example.com');
        $second = $this->order($product, 'same.example.com');
        $this->ok('create', (string) $first);
        $this->ok('create', (string) $second);
        self::assertNotSame($this->machineId($first), $this->machineId($second));
        self::assertCount(1, $this->users());
        self::assertSame('10.1.0.10', $this->service($first)['dedicatedip']);
        self::assertSame('10.1.0.11', $this->service($second)['dedicatedip']);
    }

    public function testTwoServersEachGetTheirOwnUserAndMachine(): void
    {
        $other = Equipment::panel('second', ['document' => 'second_cp']);
        $other->control('POST', '/reset', ['document' => 'second_cp']);
        $first = $this->order($this->addProduct($this->addServer()));
        $second = $this->order($this->addProduct($this->addServer([], $other)), 'vm2.example.com');
        $this->ok('create', (string) $first);
        $this->ok('create', (string) $second);
        self::assertCount(1, $this->machines());
        self::assertCount(1, $this->machines($other));
        self::assertCount(1, $this->users($other));
        self::assertSame('10.2.0.10', $this->service($second)['dedicatedip']);
        $this->ok('terminate', (string) $first);
        self::assertCount(0, $this->machines());
        self::assertCount(1, $this->machines($other));
    }

    public function testAProductPinnedToAServerIsMadeThere(): void
    {
        $other = Equipment::panel('second', ['document' => 'second_cp']);
        $other->control('POST', '/reset', ['document' => 'second_cp']);
        $first = $this->addServer();
        $pinned = $this->addServer([], $other);
        $service = $this->order($this->addProduct($first, [1 => (string) $pinned]));
        $this->ok('create', (string) $service);
        self::assertCount(0, $this->machines());
        self::assertCount(1, $this->machines($other));
        self::assertSame($pinned, (int) $this->service($service)['server']);
        self::assertSame($pinned, (int) $this->rows($service)['tblonappservices'][0]['server_id']);
    }

    public function testAPasswordThePanelRefusesIsReplacedAndStoredFirst(): void
    {
        $product = $this->addProduct($this->addServer());
        $service = $this->order($product, 'vm1.example.com', '--password', 'pass word & "quotes"');
        $this->ok('create', (string) $service);
        $password = $this->service($service)['password'];
        self::assertNotSame('pass word & "quotes"', $password);
        self::assertSame($password, $this->machines()[0]['initial_root_password']);
    }

    public function testAWindowsMachineHasNoSwapAndAnotherLogin(): void
    {
        $this->resetPanel(['document' => 'v6', 'version' => '6.0']);
        $service = $this->runningService([2 => '2', 3 => '2048', 11 => '40,1', 9 => '4,1']);
        self::assertSame('administrator', strtolower($this->service($service)['username']));
        self::assertArrayNotHasKey('swap_disk_size', array_filter(
            $this->body('POST', '/virtual_machines')['virtual_machine'],
            static fn (mixed $value): bool => $value !== null,
        ));
    }

    public function testWithoutBuildingTheMachineWaits(): void
    {
        $service = $this->runningService([10 => '0,0']);
        $machine = $this->machine($this->machineId($service));
        self::assertFalse($machine['built']);
        self::assertFalse($machine['booted']);
    }

    /** @dataProvider panelVersions */
    public function testEveryVersionOfThePanelGetsAMachine(string $document, string $version, string $planField): void
    {
        $this->resetPanel(['document' => $document, 'version' => $version]);
        $service = $this->runningService();
        self::assertTrue($this->machine($this->machineId($service))['booted']);
        self::assertSame(1, (int) $this->body('POST', '/users')['user'][$planField]);
    }

    /** @return array<string, array{0: string, 1: string, 2: string}> */
    public static function panelVersions(): array
    {
        return [
            '3.1' => ['v3', '3.1', 'billing_plan_id'],
            '5.5' => ['minimal', '5.5', 'billing_plan_id'],
            '6.0' => ['v6', '6.0', 'bucket_id'],
            '6.7' => ['minimal', '6.7', 'bucket_id'],
        ];
    }

    public function testAUserOfSomebodyElseIsNotAdopted(): void
    {
        // The panel has this user already, and no row says that it was made for the client.
        $email = $this->panel->logins['user']['email'];
        $login = $this->panel->logins['user']['login'];
        $client = $this->ok('client-add', '--email', $email, '--firstname', 'U', '--lastname', 'V')['clientid'];
        $product = (string) $this->addProduct($this->addServer());
        $words = ['--client', (string) $client, '--product', $product, '--domain', 'x.example.com'];
        $service = (string) $this->ok('order', ...$words)['serviceid'];
        self::assertStringContainsString('taken', $this->refused('create', $service));
        self::assertCount(0, $this->machines());
        self::assertSame([], $this->rows((int) $service)['tblonappclients'], 'nothing is left to be adopted later');
        self::assertSame('user', $login);
    }

    public function testTheOrderMustFitTheTemplate(): void
    {
        $server = $this->addServer();
        $gone = $this->order($this->addProduct($server, [2 => '99']));
        self::assertStringContainsString('no template 99', $this->refused('create', (string) $gone));
        $small = $this->order($this->addProduct($server, [3 => '128']));
        self::assertStringContainsString('at least 256 MB', $this->refused('create', (string) $small));
        $thin = $this->order($this->addProduct($server, [11 => '3']));
        self::assertStringContainsString('at least 5 GB', $this->refused('create', (string) $thin));
        self::assertSame([], $this->changes());
    }

    public function testOwnLogin(): void
    {
        $this->runningService([], ['own_login' => true]);
        self::assertSame('whmcs-1-ada@example.com', $this->body('POST', '/users')['user']['login']);
    }

    /** Decision of the specification: four sets, base in dedicatedip, additional in assignedips. */
    public function testAllAddressesAndTheSecondNetworkAreThere(): void
    {
        $this->resetPanel(['document' => 'v6']);
        $secondary = '{"sec_network_id":"2","sec_net_ips":"2","sec_net_port_speed":"30"}';
        $service = $this->runningService([18 => '3', 23 => $secondary]);
        $row = $this->service($service);
        self::assertCount(5, explode(', ', $row['dedicatedip']));
        self::assertSame('', $row['assignedips']);
        $rows = $this->rows($service)['tblonappips'];
        self::assertSame(['primary' => 3, 'secondary' => 2], array_count_values(array_column($rows, 'network')));
        self::assertSame([1, 1, 1, 1, 1], array_map('intval', array_column($rows, 'isbase')));
        $sent = $this->body('POST', "/virtual_machines/{$this->machineId($service)}/network_interfaces");
        self::assertSame(['label' => 'eth1', 'rate_limit' => 30, 'network_join_id' => 2], $sent['network_interface']);
        $changes = $this->changes();
        $this->ok('create', (string) $service);
        self::assertSame($changes, $this->changes(), 'a repeated call has nothing to do');
    }

    /** What cannot be had is told; the same call goes on where it stopped and makes nothing twice. */
    public function testAMissingAddressIsToldAndMadeUpFor(): void
    {
        $service = $this->newService([18 => '2']);
        $this->panel->fault(['effect' => 'status', 'status' => 422, 'method' => 'POST', 'path' => '/ip_addresses$',
            'text' => 'No address today']);
        $message = $this->refused('create', (string) $service);
        self::assertStringContainsString('The machine was made, but', $message);
        self::assertStringContainsString('No address today', $message);
        self::assertSame('10.1.0.10', $this->service($service)['dedicatedip']);
        $this->panel->clearFaults();
        $this->ok('create', (string) $service);
        self::assertCount(1, $this->machines());
        self::assertSame('10.1.0.10, 10.1.0.11', $this->service($service)['dedicatedip']);
    }

    public function testANetworkThatIsNotThereIsTold(): void
    {
        $service = $this->newService([23 => '{"sec_network_id":"9","sec_net_ips":"1"}']);
        self::assertStringContainsString('Network 9 is joined neither', $this->refused('create', (string) $service));
    }

    public function testTheClientIsToldOnceWithTheFieldsOfTheMachine(): void
    {
        $product = $this->addProduct($this->addServer(), [18 => '2']);
        $this->withoutWelcome($product);
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        $this->ok('create', (string) $service);
        $mails = array_values(array_filter($this->logged('mail'),
            static fn (array $mail): bool => $mail['template'] === 'Virtual Machine Created'));
        self::assertCount(1, $mails);
        self::assertSame('Your virtual server vm1.example.com is ready', $mails[0]['subject']);
        self::assertStringContainsString('10.1.0.10, 10.1.0.11', $mails[0]['message']);
        self::assertStringContainsString('User: root', $mails[0]['message']);
        self::assertStringContainsString($this->service($service)['password'], $mails[0]['message']);
        $this->ok('terminate', (string) $service);
        $this->ok('terminate', (string) $service);
        $names = array_count_values(array_column($this->logged('mail'), 'template'));
        self::assertSame(1, $names['Virtual Machine Deleted']);
    }

    public function testAMailOfTheProductTakesItsPlaceAndItsFieldsAreFilled(): void
    {
        $product = $this->addProduct($this->addServer());
        $this->evaluate("\$id = WHMCS\\Database\\Capsule::table('tblemailtemplates')->insertGetId(['type' => 'product',
            'name' => 'Welcome', 'subject' => 's', 'message' => 'IP {\$service_dedicated_ip}', 'attachments' => '',
            'fromname' => '', 'fromemail' => '', 'language' => '', 'copyto' => '']);
            WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $product)->update(['welcomeemail' => \$id]);
            return true;");
        $this->ok('create', (string) $this->order($product));
        $mails = array_column($this->logged('mail'), 'message', 'template');
        self::assertSame('IP 10.1.0.10', $mails['Welcome']);
        self::assertArrayNotHasKey('Virtual Machine Created', $mails);
    }

    /** A message that staff disabled, or WHMCS cannot send, is no reason to fail. */
    public function testAMailThatCannotBeSentIsNoted(): void
    {
        $product = $this->addProduct($this->addServer());
        $this->withoutWelcome($product);
        $this->evaluate("WHMCS\\Database\\Capsule::connection()->unprepared('CREATE TRIGGER no_mail BEFORE INSERT ON
            tblemailtemplates FOR EACH ROW SIGNAL SQLSTATE \"45000\"'); return true;");
        try {
            $this->ok('create', (string) $this->order($product));
        } finally {
            $this->evaluate("WHMCS\\Database\\Capsule::connection()->unprepared('DROP TRIGGER no_mail'); return true;");
        }
        self::assertStringContainsString('"Virtual Machine Created" about service', $this->activity());
    }

    private function withoutWelcome(int $product): void
    {
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $product)
            ->update(['welcomeemail' => 0]); return true;");
    }

    public function testTheStatusIsLeftToWhmcs(): void
    {
        $service = $this->newService();
        $result = $this->evaluate("
            \$params = OnApp\\Host\\Host::current()->params()->forService($service);
            return [onapp_CreateAccount(\$params),
                WHMCS\\Database\\Capsule::table('tblhosting')->where('id', $service)->value('domainstatus')];");
        self::assertSame(['success', 'Pending'], $result);
    }
}
