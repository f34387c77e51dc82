<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** What one does with a machine between its creation and its end. */
final class MachineLifeTest extends PanelTestCase
{
    /** @return iterable<string, array{0: array<string, mixed>, 1: string, 2: string}> */
    public static function mistakes(): iterable
    {
        yield 'no label' => [['label' => ''], 'label', "can't be blank"];
        yield 'host name' => [['hostname' => 'bad name!'], 'hostname', 'is invalid'];
        yield 'template' => [['template_id' => 99], 'template_id', 'is invalid'];
        yield 'small disk' => [['primary_disk_size' => 4], 'primary_disk_size', 'must be greater than or equal to 5'];
        yield 'little memory' => [['memory' => 128], 'memory', 'must be greater than or equal to 256'];
        yield 'too much memory' => [
            ['memory' => 999999],
            'base',
            'There is no available hypervisor with enough resources',
        ];
        yield 'text' => [['cpus' => 'many'], 'cpus', 'is not a number'];
        yield 'zone' => [['hypervisor_group_id' => 9], 'hypervisor_group_id', 'is invalid'];
        yield 'network' => [['primary_network_id' => 9], 'primary_network_id', 'is invalid'];
        yield 'data store' => [['data_store_group_primary_id' => 9], 'data_store_group_primary_id', 'is invalid'];
        yield 'password' => [
            ['initial_root_password' => 'abc'],
            'initial_root_password',
            'is too short (minimum is 6 characters)',
        ];
        yield 'characters' => [
            ['initial_root_password' => "abc\x01defg"],
            'initial_root_password',
            'contains characters that are not allowed',
        ];
        yield 'address' => [['selected_ip_address' => '10.9.9.9'], 'selected_ip_address', 'is not free'];
    }

    /**
     * @dataProvider mistakes
     * @param array<string, mixed> $fields
     */
    public function testCreationIsChecked(array $fields, string $field, string $message): void
    {
        $reply = $this->call('user', 'POST', '/virtual_machines.json', ['virtual_machine' => $fields + [
            'label' => 'a', 'hostname' => 'a.test', 'template_id' => 1, 'memory' => 512, 'cpus' => 1,
            'primary_disk_size' => 10,
        ]]);
        self::assertSame(422, $reply->status, $reply->body);
        self::assertSame([$message], $reply->json()['errors'][$field] ?? null);
        self::assertSame([], $this->get('admin', '/virtual_machines.json')->items());
        $free = array_column($this->get('admin', '/settings/networks/1/ip_addresses.json')->items(), 'free');
        self::assertSame(array_fill(0, 10, true), $free, 'a refused creation takes no address');
    }

    public function testCreation(): void
    {
        $machine = $this->createMachine('user', [
            'swap_disk_size' => 1, 'rate_limit' => 10, 'initial_root_password' => 'Secret-77',
            'selected_ip_address' => '10.1.0.13', 'required_automatic_backup' => 1,
        ]);
        self::assertSame([11, 'Secret-77', 4], [
            $machine['total_disk_size'], $machine['initial_root_password'], $machine['user_id'],
        ]);
        self::assertSame('10.1.0.13', $machine['ip_addresses'][0]['ip_address']['address']);
        $disks = $this->get('user', '/virtual_machines/1/disks.json')->items();
        self::assertSame([[10, true, false, true], [1, false, true, false]], array_map(
            static fn (array $disk): array
                => [$disk['disk_size'], $disk['primary'], $disk['is_swap'], $disk['has_autobackups']],
            $disks,
        ));
        $interface = $this->get('user', '/virtual_machines/1/network_interfaces.json')->items()[0];
        self::assertSame(['eth0', 10, true], [$interface['label'], $interface['rate_limit'], $interface['primary']]);
        $byIdentifier = $this->get('user', "/virtual_machines/{$machine['identifier']}.json")->fields();
        self::assertSame(1, $byIdentifier['id']);
        self::assertSame([1], array_column($this->get('user', '/virtual_machines/1/status.json')->items(), 'id'));
    }

    public function testAddressesRunOut(): void
    {
        for ($number = 0; $number < 10; $number++) {
            $this->createMachine();
        }
        $reply = $this->call('user', 'POST', '/virtual_machines.json', ['virtual_machine' => [
            'label' => 'a', 'hostname' => 'a.test', 'template_id' => 1, 'memory' => 512, 'cpus' => 1,
            'primary_disk_size' => 10,
        ]]);
        self::assertSame(['There are no free IP addresses in the network'], $reply->json()['errors']['base']);
        $this->call('user', 'POST', '/virtual_machines/1/unlock.json');
        $this->call('admin', 'POST', '/virtual_machines/1/unlock.json');
        $this->call('user', 'DELETE', '/virtual_machines/1.json');
        self::$panel->clock(100);
        self::assertSame('10.1.0.10', $this->createMachine()['ip_addresses'][0]['ip_address']['address']);
    }

    public function testBeforeVersion63AnAddressCanBeDeclined(): void
    {
        $this->reset(['version' => '6.0']);
        self::assertSame([], $this->createMachine('user', ['required_ip_address_assignment' => 0])['ip_addresses']);
        $this->reset();
        self::assertCount(1, $this->createMachine('user', ['required_ip_address_assignment' => 0])['ip_addresses']);
    }

    public function testAddresses(): void
    {
        $this->runningMachine();
        $this->runningMachine('user2');
        $join = fn (array $body): Reply => $this->call(
            'reseller',
            'POST',
            '/virtual_machines/1/ip_addresses.json',
            $body,
        );
        $reply = $join(['ip_address_join' => ['ip_address_id' => 3, 'network_interface_id' => 1]]);
        self::assertSame([201, '10.1.0.12'], [$reply->status, $reply->fields()['ip_address']['address']]);
        $reply = $join(['ip_address' => ['ip_address_id' => 4, 'network_interface_id' => 1]]);
        self::assertSame(201, $reply->status, 'the root of version 6');
        self::assertSame(
            422,
            $join(['ip_address_join' => ['ip_address_id' => 3, 'network_interface_id' => 1]])->status,
        );
        self::assertSame(
            422,
            $join(['ip_address_join' => ['ip_address_id' => 2, 'network_interface_id' => 1]])->status,
        );
        self::assertSame(
            422,
            $join(['ip_address_join' => ['ip_address_id' => 5, 'network_interface_id' => 2]])->status,
        );
        self::assertSame(
            422,
            $join(['ip_address_join' => ['ip_address_id' => 55, 'network_interface_id' => 1]])->status,
        );
        $joins = $this->get('user', '/virtual_machines/1/ip_addresses.json')->items();
        self::assertSame([1, 3, 4], array_column($joins, 'ip_address_id'));
        self::assertSame(404, $this->call('reseller', 'DELETE', '/virtual_machines/2/ip_addresses/3.json')->status);
        self::assertSame(204, $this->call('reseller', 'DELETE', '/virtual_machines/1/ip_addresses/3.json')->status);
        $free = array_column($this->get('admin', '/settings/networks/1/ip_addresses.json')->items(), 'free', 'id');
        self::assertSame([false, false, true, false], [$free[1], $free[2], $free[3], $free[4]]);
    }

    public function testSecondInterfaceAndPortSpeed(): void
    {
        $this->reset(['document' => 'v6', 'version' => '6.7']);
        $attach = fn (string $who, array $fields): Reply
            => $this->call(
                $who,
                'POST',
                '/virtual_machines/1/network_interfaces.json',
                ['network_interface' => $fields],
            );
        self::assertSame(403, $attach('user', ['label' => 'eth1', 'network_join_id' => 2])->status);
        self::assertSame(422, $attach('manual_admin', ['label' => 'eth1', 'network_join_id' => 9])->status);
        $reply = $attach('manual_admin', ['label' => 'eth1', 'network_join_id' => 2, 'rate_limit' => 5]);
        self::assertSame(
            [201, 5, false],
            [$reply->status, $reply->fields()['rate_limit'], $reply->fields()['primary']],
        );
        self::$panel->clock(5);
        $id = $reply->fields()['id'];
        $path = "/virtual_machines/1/network_interfaces/$id.json";
        $change = ['network_interface' => ['rate_limit' => 50]];
        self::assertSame(403, $this->call('user', 'PUT', $path, $change)->status, 'speed is paid for');
        self::assertSame(204, $this->call('manual_admin', 'PUT', $path, $change)->status);
        self::assertSame(50, $this->get('user', $path)->fields()['rate_limit']);
        self::assertSame(204, $this->call('manual_admin', 'DELETE', $path)->status);
        $first = '/virtual_machines/1/network_interfaces/1.json';
        self::assertSame(422, $this->call('manual_admin', 'DELETE', $first)->status);
    }

    public function testResize(): void
    {
        $this->reset(['document' => 'v6', 'version' => '6.7']);
        $put = fn (int $id, array $fields): int
            => $this->call('user', 'PUT', "/virtual_machines/$id.json", ['virtual_machine' => $fields])->status;
        self::assertSame(204, $put(1, ['memory' => 1024, 'cpus' => 2]));
        self::assertSame(422, $put(1, ['label' => 'while locked']));
        self::$panel->clock(10);
        $machine = $this->machine(1);
        self::assertSame(
            [1024, 2, true, false],
            [$machine['memory'], $machine['cpus'], $machine['booted'], $machine['locked']],
        );
        $windows = $this->runningMachine('user', ['template_id' => 2, 'memory' => 1024, 'primary_disk_size' => 30]);
        self::assertSame(204, $put($windows, ['memory' => 2048]));
        $jobs = array_column($this->get('user', "/virtual_machines/$windows/transactions.json")->items(), 'action');
        self::assertSame('reboot_virtual_machine', $jobs[0], 'not resizable while it runs');
        self::assertSame(422, $this->call('user', 'POST', '/virtual_machines.json', ['virtual_machine' => [
            'label' => 'w', 'hostname' => 'w.test', 'template_id' => 2, 'memory' => 1024, 'cpus' => 1,
            'primary_disk_size' => 30, 'swap_disk_size' => 1,
        ]])->status, 'no swap on Windows');
    }

    public function testDisks(): void
    {
        $this->runningMachine();
        $put = fn (array $fields): Reply => $this->call('user', 'PUT', '/settings/disks/1.json', ['disk' => $fields]);
        self::assertSame(["can't be decreased"], $put(['disk_size' => 5])->json()['errors']['disk_size']);
        self::assertSame(204, $put(['disk_size' => 15])->status);
        self::assertSame(10, $this->get('user', '/settings/disks/1.json')->fields()['disk_size']);
        self::$panel->clock(20);
        self::assertSame(15, $this->machine(1)['total_disk_size']);
        $reply = $this->call('user', 'POST', '/virtual_machines/1/disks.json', ['disk' => ['disk_size' => 3]]);
        self::assertSame([201, false], [$reply->status, $reply->fields()['built']]);
        self::$panel->clock(20);
        self::assertTrue($this->get('user', '/settings/disks/2.json')->fields()['built']);
        self::assertSame(201, $this->call('user', 'POST', '/settings/disks/2/autobackup_enable.json')->status);
        self::assertTrue($this->get('user', '/settings/disks/2.json')->fields()['has_autobackups']);
        $this->call('user', 'POST', '/settings/disks/2/autobackup_disable.json');
        self::assertFalse($this->get('user', '/settings/disks/2.json')->fields()['has_autobackups']);
        self::assertSame(422, $this->call('user', 'DELETE', '/settings/disks/1.json')->status);
        self::assertSame(204, $this->call('user', 'DELETE', '/settings/disks/2.json')->status);
        self::$panel->clock(10);
        self::assertSame(404, $this->get('user', '/settings/disks/2.json')->status);
    }

    public function testBackups(): void
    {
        $this->runningMachine();
        $reply = $this->call('user', 'POST', '/settings/disks/1/backups.json', ['backup' => ['note' => 'first']]);
        self::assertSame([201, false, 'first'], [$reply->status, $reply->fields()['built'], $reply->fields()['note']]);
        self::assertSame(422, $this->call('user', 'POST', '/backups/1/restore.json')->status);
        self::$panel->clock(30);
        $list = $this->get('user', '/virtual_machines/1/backups.json')->items();
        self::assertSame([[1, true, 2621440]], array_map(
            static fn (array $backup): array => [$backup['id'], $backup['built'], $backup['backup_size']],
            $list,
        ));
        self::assertSame(201, $this->call('user', 'POST', '/backups/1/restore.json')->status);
        self::$panel->clock(40);
        $template = $this->call('user', 'POST', '/backups/1/convert.json', ['backup' => ['label' => 'Mine']]);
        self::assertSame(['image_template'], array_keys($template->json()));
        self::assertSame(['Mine', 4], [$template->fields()['label'], $template->fields()['user_id']]);
        self::assertSame(['Mine'], array_column($this->get('user', '/templates.json')->items(), 'label'));
        self::assertSame(404, $this->get('user2', '/backups/1.json')->status);
        self::assertSame(204, $this->call('user', 'DELETE', '/backups/1.json')->status);
        self::$panel->clock(5);
        self::assertSame([], $this->get('user', '/virtual_machines/1/backups.json')->items());
    }

    public function testFirewall(): void
    {
        $this->runningMachine();
        $path = '/virtual_machines/1/firewall_rules';
        $add = fn (array $fields): Reply => $this->call('user', 'POST', "$path.json", ['firewall_rule' => $fields + [
            'command' => 'ACCEPT', 'protocol' => 'TCP', 'network_interface_id' => '1',
        ]]);
        $good = [
            ['port' => '22'], ['port' => '80,443'], ['port' => '1000:2000', 'address' => '10.0.0.0/8'],
            ['address' => '10.0.0.1-10.0.0.9', 'command' => 'drop', 'protocol' => 'udp'],
        ];
        foreach ($good as $fields) {
            self::assertSame(201, $add($fields)->status);
        }
        $bad = [
            ['port' => '0'], ['port' => '70000'], ['port' => '9-1'], ['address' => '300.1.1.1'],
            ['address' => '10.0.0.0/40'], ['command' => 'ALLOW'], ['network_interface_id' => 9],
        ];
        foreach ($bad as $fields) {
            self::assertSame(422, $add($fields)->status, json_encode($fields));
        }
        $order = fn (): array => array_column($this->get('user', "$path.json")->items(), 'id');
        self::assertSame([1, 2, 3, 4], $order());
        $move = fn (int $id, string $where): int
            => $this->call('user', 'GET', "$path/$id/move.json", ['position' => $where])->status;
        self::assertSame(200, $move(3, 'up'));
        self::assertSame([1, 3, 2, 4], $order());
        $move(1, 'down');
        $move(4, '1');
        self::assertSame([4, 3, 1, 2], $order());
        self::assertSame(204, $this->call('user', 'DELETE', "$path/3.json")->status);
        self::assertSame([1, 2, 3], array_column($this->get('user', "$path.json")->items(), 'position'));
        $defaults = ['network_interfaces' => ['1' => ['default_firewall_rule' => 'DROP']]];
        self::assertSame(204, $this->call('user', 'PUT', "/$path/update_defaults.json", $defaults)->status);
        $interface = $this->get('user', '/virtual_machines/1/network_interfaces/1.json')->fields();
        self::assertSame('DROP', $interface['default_firewall_rule']);
        self::assertSame(201, $this->call('user', 'POST', '/virtual_machines/1/update_firewall_rules.json')->status);
        self::assertTrue($this->machine(1)['locked']);
        self::$panel->clock(5);
        self::assertFalse($this->machine(1)['locked']);
    }

    public function testPasswordConsoleAndRecovery(): void
    {
        $this->runningMachine();
        $before = $this->machine(1)['initial_root_password'];
        $this->call('user', 'POST', '/virtual_machines/1/reset_password.json');
        self::$panel->clock(18);
        self::assertNotSame($before, $this->machine(1)['initial_root_password']);
        $this->call('user', 'POST', '/virtual_machines/1/reset_password.json', [
            'virtual_machine' => ['initial_root_password' => 'Chosen-77'],
        ]);
        self::$panel->clock(18);
        self::assertSame('Chosen-77', $this->machine(1)['initial_root_password']);
        $session = $this->get('user', '/virtual_machines/1/console.json')->fields();
        self::assertMatchesRegularExpression('~^[0-9a-f]{32}$~', $session['remote_key']);
        self::assertSame(404, $this->get('user', '/console_remote/unknown')->status);
        $this->call('user', 'POST', '/virtual_machines/1/stop.json');
        self::$panel->clock(3);
        self::assertSame(422, $this->get('user', '/virtual_machines/1/console.json')->status);
        $this->call('user', 'POST', '/virtual_machines/1/startup.json', ['mode' => 'recovery']);
        self::$panel->clock(10);
        self::assertTrue($this->machine(1)['recovery_mode']);
    }

    public function testRebuildNetworkWithAShutdown(): void
    {
        $this->runningMachine();
        $body = ['shutdown_type' => 'graceful', 'force' => '1', 'required_startup' => 1];
        $this->call('user', 'POST', '/virtual_machines/1/rebuild_network.json', $body);
        self::$panel->clock(20);
        self::assertFalse($this->machine(1)['booted']);
        self::$panel->clock(15);
        self::assertSame([true, true, false, false], $this->flags(1));
        $bad = $this->call('user', 'POST', '/virtual_machines/1/rebuild_network.json', ['shutdown_type' => 'x']);
        self::assertSame(422, $bad->status);
    }

    public function testOwnerAndHypervisorChange(): void
    {
        $this->reset(['document' => 'demo']);
        $machine = $this->machine(1);
        $owner = $machine['user_id'];
        $cost = fn (int $user): int => self::$panel->control('GET', "/oracle/user_cost?user=$user")['net_units'];
        $before = $cost($owner);
        self::assertSame(
            201,
            $this->call('reseller', 'POST', '/virtual_machines/1/change_owner.json', ['user_id' => 20])->status,
        );
        self::assertSame(20, $this->machine(1)['user_id']);
        self::assertSame($before, $cost($owner), 'the past stays with the old owner');
        $target = $machine['hypervisor_id'] % 2 === 0 ? $machine['hypervisor_id'] - 1 : $machine['hypervisor_id'] + 1;
        $reply = $this->call('reseller', 'POST', '/virtual_machines/1/migrate.json', ['destination' => $target]);
        self::assertSame([201, $machine['hypervisor_id']], [$reply->status, $reply->fields()['hypervisor_id']]);
        self::$panel->clock(25);
        self::assertSame($target, $this->machine(1)['hypervisor_id']);
    }

    public function testTransactionOutput(): void
    {
        $this->runningMachine();
        self::assertNull($this->get('user', '/transactions/1.json')->fields()['log_output']);
        $output = $this->get('user', '/transactions/1.json?log=')->fields()['log_output'];
        self::assertStringContainsString('build_disk', $output);
        $item = $this->get('user', '/logs/1.json')->fields();
        self::assertSame(['Transaction', 1, 'build_disk', 'complete'], [
            $item['target_type'], $item['target_id'], $item['action'], $item['status'],
        ]);
    }

    public function testDemoDocumentShowsEveryState(): void
    {
        $this->reset(['document' => 'demo']);
        $states = [];
        foreach ($this->get('admin', '/virtual_machines.json')->items() as $machine) {
            $key = implode('', array_map('intval', [
                $machine['built'], $machine['booted'], $machine['locked'], $machine['suspended'],
            ]));
            $states[$key] = ($states[$key] ?? 0) + 1;
        }
        ksort($states);
        self::assertSame(['0000' => 1, '0010' => 3, 1000 => 6, 1001 => 4, 1100 => 26], $states);
        self::assertCount(20, $this->get('admin', '/users.json')->items());
    }
}
