<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** What staff can do on the page of a service. */
final class AdminTest extends ModuleTestCase
{
    private function press(int $service, string $button): void
    {
        $this->ok('custom', (string) $service, $button);
    }

    /** @return array<string, string> */
    private function tab(int $service): array
    {
        return $this->ok('admin-page', (string) $service)['fields'];
    }

    /** @return array<string, string> */
    private function link(int $service, string $machine): array
    {
        $save = json_encode(['onapp_link_machine' => $machine], JSON_THROW_ON_ERROR);
        return $this->ok('admin-page', (string) $service, '--save', $save)['fields'];
    }

    public function testEveryButtonHasItsFunction(): void
    {
        $buttons = $this->ok('admin-page', (string) $this->newService())['buttons'];
        self::assertSame(['Start', 'Stop', 'Reboot', 'Apply resources', 'Re-sync addresses',
            'Sync from the Control Panel', 'Clear mapping'], array_keys($buttons));
        foreach ($buttons as $function) {
            self::assertTrue($this->evaluate("return is_callable('onapp_$function');"), $function);
        }
    }

    public function testStartStopReboot(): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $this->press($service, 'adminStop');
        self::assertFalse($this->machine($id)['booted']);
        $this->press($service, 'adminStart');
        self::assertTrue($this->machine($id)['booted']);
        $this->press($service, 'adminReboot');
        self::assertContains("POST /virtual_machines/$id/reboot", $this->changes());
        $without = $this->order(1, 'other.example.com');
        self::assertStringContainsString('interrupted', $this->refused('custom', (string) $without, 'adminStart'));
    }

    public function testClientsCannotPressThem(): void
    {
        $service = $this->runningService();
        $result = $this->host('custom', (string) $service, 'adminClearMapping', '--client');
        self::assertNotSame(0, $result->status);
        self::assertNotSame([], $this->rows($service)['tblonappservices']);
    }

    /** The switch of the product: changes wait for a restart, as versions 3.x had it. */
    public function testChangesThatWaitAreAppliedWithTheRestart(): void
    {
        $service = $this->runningService([], ['apply_on_change' => false]);
        $id = $this->machineId($service);
        $this->ok('product-edit', '1', '--config', '{"3":"1024"}');
        $this->ok('change-package', (string) $service);
        self::assertSame(512, $this->machine($id)['memory']);
        $this->press($service, 'adminReboot');
        self::assertSame(1024, $this->machine($id)['memory']);
    }

    public function testApplyResourcesDoesSoAtOnce(): void
    {
        $service = $this->runningService([], ['apply_on_change' => false]);
        $this->ok('product-edit', '1', '--config', '{"3":"768","18":"2"}');
        $this->press($service, 'adminApplyResources');
        self::assertSame(768, $this->machine($this->machineId($service))['memory']);
        self::assertStringContainsString('until restart: IP addresses', $this->tab($service)['Pending']);
        self::assertSame('included 2', $this->tab($service)['Addresses of the order']);
        $this->press($service, 'adminReboot');
        self::assertArrayNotHasKey('Pending', $this->tab($service));
    }

    public function testResyncGivesBackWhatNobodyOrderedAndSyncDoesNot(): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $nics = $this->askPanel('GET', "/virtual_machines/$id/network_interfaces.json");
        $join = ['network_interface_id' => $nics[0]['network_interface']['id'], 'ip_address_id' => 7];
        $this->askPanel('POST', "/virtual_machines/$id/ip_addresses.json", ['ip_address' => $join]);
        $this->press($service, 'adminSync');
        self::assertSame('10.1.0.10', $this->service($service)['dedicatedip']);
        self::assertSame('10.1.0.10, 10.1.0.16', $this->tab($service)['IP addresses']);
        $this->press($service, 'adminResyncAddresses');
        self::assertSame('10.1.0.10', $this->tab($service)['IP addresses']);
    }

    public function testSyncReadsWhatWasChangedAtThePanel(): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $this->askPanel('PUT', "/virtual_machines/$id.json", ['virtual_machine' => ['memory' => 2048]]);
        $changes = count($this->changes());
        $this->press($service, 'adminSync');
        self::assertCount($changes, $this->changes(), 'nothing is changed at the panel');
        self::assertSame(2048, (int) $this->rows($service)['tblonappservices'][0]['memory']);
        self::assertStringContainsString('RAM 2048 (ordered: 512)', $this->tab($service)['Resources']);
    }

    public function testAMachineIsTakenOffItsServiceAndLinkedAgain(): void
    {
        $this->resetPanel(['document' => 'v6']);
        $server = $this->addServer();
        $product = $this->addProduct($server);
        $service = $this->order($product);
        self::assertStringContainsString('onapp_link_machine', $this->tab($service)['Link an existing machine']);
        $fields = $this->link($service, '1');
        self::assertSame('1 (created)', $fields['OnApp machine']);
        self::assertStringContainsString('/virtual_machines/1"', $fields['Links']);
        self::assertStringContainsString('/users/4"', $fields['Links']);
        self::assertSame('10.1.0.10', $this->service($service)['dedicatedip']);
        self::assertSame([], $this->changes(), 'the machine is not changed');
        $second = $this->order($product, 'second.example.com');
        $this->link($second, '1');
        self::assertStringContainsString('belongs to another service already', $this->activity());
        self::assertSame('none yet', $this->tab($second)['OnApp machine']);
        $this->press($service, 'adminClearMapping');
        self::assertSame([], $this->rows($service)['tblonappservices']);
        self::assertSame('', $this->service($service)['dedicatedip']);
        self::assertCount(2, $this->machines(), 'it stays at the panel');
        $this->link($second, '1');
        $this->ok('suspend', (string) $second);
        self::assertTrue($this->machine(1)['suspended']);
    }

    /** @dataProvider wrongMachines */
    public function testWhatCannotBeLinkedIsTold(string $machine, string $reason): void
    {
        $this->resetPanel(['document' => 'v6']);
        $product = $this->addProduct($this->addServer());
        $this->link($this->order($product, 'first.example.com'), '1');
        $service = $this->order($product);
        $this->link($service, $machine);
        self::assertStringContainsString($reason, $this->activity());
        self::assertSame([], $this->rows($service)['tblonappservices'] ?? []);
    }

    /** @return array<string, array{0: string, 1: string}> */
    public static function wrongMachines(): array
    {
        return [
            'no id' => ["1' OR 1", 'whole number'],
            'not there' => ['99', 'no virtual server 99'],
            'of another user' => ['2', 'user 5 of the Control Panel, who is not this client'],
            'taken' => ['1', 'another service already'],
        ];
    }

    public function testASecondMachineCannotBeLinked(): void
    {
        $service = $this->runningService();
        $this->link($service, '2');
        self::assertStringContainsString('has a machine already', $this->activity());
    }

    public function testTheServersTestNamesWhatTheRoleOfClientsLacks(): void
    {
        $server = $this->addServer();
        $this->addProduct($server);
        $this->ok('test-connection', (string) $server);
        $this->panel->control('POST', '/roles/2', ['remove' => ['backups.create.own', 'disks.update.own']]);
        $message = $this->refused('test-connection', (string) $server);
        self::assertStringContainsString('role 2, which lacks: disks.update.own', $message);
        self::assertStringContainsString('backups.create.own (backups of clients)', $message);
        $this->ok('product-edit', '1', '--config', json_encode([21 => '{"role_ids":[77],"billing_plan":"1"}']));
        self::assertStringContainsString('role 77, which the Control Panel does not have',
            $this->refused('test-connection', (string) $server));
    }
}
