<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Firewall rules of a machine. */
final class ClientFirewallTest extends ClientTestCase
{
    private const RULE = ['command' => 'DROP', 'address' => '10.0.0.0/8', 'port' => '80,8000-8100', 'protocol' => 'TCP'];

    private int $service = 0;
    private string $path = '';

    protected function setUp(): void
    {
        parent::setUp();
        $this->service = $this->runningService();
        $this->path = self::page($this->service, 'firewallrules');
    }

    /** @return list<array<string, mixed>> by position */
    private function rules(int $machine = 1): array
    {
        $rules = array_column($this->askPanel('GET', "/virtual_machines/$machine/firewall_rules.json"), 'firewall_rule');
        usort($rules, static fn (array $one, array $other): int => $one['position'] <=> $other['position']);
        return $rules;
    }

    /** @param array<string, string> $changes */
    private function add(array $changes = []): string
    {
        return $this->does($this->path, 'firewall_add', $changes + self::RULE + ['network_interface_id' => '1']);
    }

    public function testARuleIsAddedAppliedAndDeleted(): void
    {
        self::assertStringContainsString('There are no rules.', self::words($this->open($this->path)));
        $words = self::words($this->add());
        self::assertStringContainsString('It takes effect when you apply the rules.', $words);
        self::assertStringContainsString('There are changes that were not applied yet.', $words);
        self::assertStringContainsString('1 DROP 10.0.0.0/8 80,8000-8100 TCP', $words);
        $rule = $this->rules()[0];
        self::assertEquals(self::RULE, array_intersect_key($rule, self::RULE));
        $words = self::words($this->does($this->path, 'firewall_apply'));
        self::assertStringContainsString('are being applied', $words);
        self::assertStringNotContainsString('not applied yet', $words);
        self::assertContains('POST /virtual_machines/1/update_firewall_rules', $this->changes());
        $this->settle();
        $this->does($this->path, 'firewall_delete', ['rule' => $rule['id']]);
        self::assertSame([], $this->rules());
    }

    public function testRulesMoveAndTheEndsHaveNoArrow(): void
    {
        $this->add(['port' => '1']);
        $this->add(['port' => '2']);
        $page = $this->add(['port' => '3']);
        self::assertSame([2, 2], [substr_count($page, 'value="firewall_up"'), substr_count($page, 'value="firewall_down"')]);
        $ports = fn (): array => array_map('strval', array_column($this->rules(), 'port'));
        self::assertSame(['1', '2', '3'], $ports());
        $last = $this->rules()[2]['id'];
        $this->does($this->path, 'firewall_up', ['rule' => $last]);
        self::assertSame(['1', '3', '2'], $ports());
        $this->does($this->path, 'firewall_down', ['rule' => $this->rules()[0]['id']]);
        self::assertSame(['3', '1', '2'], $ports());
    }

    public function testWhatHoldsWhereNoRuleFits(): void
    {
        $this->does($this->path, 'firewall_defaults', ['default_1' => 'DROP']);
        $interfaces = $this->askPanel('GET', '/virtual_machines/1/network_interfaces.json');
        self::assertSame('DROP', $interfaces[0]['network_interface']['default_firewall_rule']);
        self::assertStringContainsString('<option value="DROP" selected>', $this->open($this->path));
    }

    /** @dataProvider wrongFields */
    public function testEveryFieldIsCheckedAndNothingEnteredIsLost(string $field, string $value, string $said): void
    {
        $before = $this->changes();
        $page = $this->add([$field => $value]);
        self::assertStringContainsString($said, self::words($page));
        self::assertStringContainsString('aria-invalid="true"', $page);
        if ($field !== 'port') {
            self::assertStringContainsString('value="80,8000-8100"', $page, 'the other fields are still there');
        }
        self::assertSame($before, $this->changes());
        self::assertStringNotContainsString('aria-invalid', $this->open($this->path), 'shown once');
    }

    /** @return array<string, array{0: string, 1: string, 2: string}> */
    public static function wrongFields(): array
    {
        return [
            'interface' => ['network_interface_id', '99', 'Interface: must be one of the choices.'],
            'no interface' => ['network_interface_id', '', 'Interface: must be one of the choices.'],
            'command' => ['command', 'REJECT', 'Command: must be one of the choices.'],
            'protocol' => ['protocol', 'TCP; DROP', 'Protocol: must be one of the choices.'],
            'address' => ['address', '300.1.1.1', 'Address: must be empty, an address'],
            'network' => ['address', '10.0.0.0/33', 'Address: must be empty, an address'],
            'range' => ['address', '10.0.0.9-10.0.0.1', 'Address: must be empty, an address'],
            'families' => ['address', '10.0.0.1-::1', 'Address: must be empty, an address'],
            'port 0' => ['port', '0', 'Port: must be empty, or numbers from 1 to 65535'],
            'port' => ['port', '65536', 'Port: must be empty, or numbers from 1 to 65535'],
            'ports' => ['port', '90-80', 'Port: must be empty, or numbers from 1 to 65535'],
            'text' => ['port', 'ssh', 'Port: must be empty, or numbers from 1 to 65535'],
        ];
    }

    public function testOnlyKnownFieldsReachThePanel(): void
    {
        $this->add(['position' => '1', 'comment' => 'x', '_id' => '5', 'virtual_machine_id' => '2']);
        $sent = $this->body('POST', '/virtual_machines/1/firewall_rules')['firewall_rule'];
        self::assertSame([], array_diff(array_keys($sent), ['command', 'address', 'port', 'protocol',
            'network_interface_id']));
    }

    public function testARuleOfAnotherMachineIsRefusedAsIfAbsent(): void
    {
        $this->add();
        $other = $this->order(1, 'vm2.example.com');
        $this->ok('create', (string) $other);
        $second = self::page($other, 'firewallrules');
        $foreign = $this->rules()[0]['id'];
        $before = count($this->changes());
        foreach (['firewall_delete', 'firewall_up', 'firewall_down'] as $action) {
            foreach ([$foreign, 4711, 0, -1, 'x'] as $id) {
                self::assertSame(404, $this->send($second, $action, ['rule' => $id])->status, "$action $id");
            }
        }
        $answer = $this->send($second, 'firewall_add', ['network_interface_id' => '1'] + self::RULE);
        self::assertSame(303, $answer->status);
        self::assertStringContainsString('must be one of the choices', self::words($this->open($answer->location)));
        self::assertCount($before, $this->changes());
        self::assertStringContainsString("asked about service $other: firewall rule $foreign", $this->activity());
    }

    public function testProbesArriveAsText(): void
    {
        $this->add();
        $state = $this->panel->control('GET', '/state');
        foreach ($state['tables']['firewall_rules'] as &$rule) {
            $rule['address'] = $rule['port'] = $rule['protocol'] = self::PROBE;
        }
        foreach ($state['tables']['network_interfaces'] as &$interface) {
            $interface['label'] = self::PROBE;
        }
        unset($rule, $interface);
        $this->panel->control('PUT', '/state', $state);
        self::assertStringNotContainsString('<img', $this->open($this->path));
        self::assertStringNotContainsString('<img', $this->open(self::page($this->service, 'ipaddresses')));
    }
}
