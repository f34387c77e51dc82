<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Saved settings are compared with the panel: on the settings page, in the activity log, over servers of a group. */
final class ReviewTest extends ModuleTestCase
{
    /** @return array<int, string> descriptions by position */
    private function descriptions(int $product): array
    {
        return array_column($this->ok('config-options', (string) $product)['fields'], 'Description', 'position');
    }

    /** @dataProvider wrongIds */
    public function testWhatThePanelDoesNotHaveIsNamedAtItsField(int $column, string $value, string $reason): void
    {
        $product = $this->addProduct($this->addServer());
        foreach ($this->descriptions($product) as $description) {
            self::assertStringNotContainsString('text-danger', $description);
        }
        self::assertStringNotContainsString('cannot be provisioned', $this->activity());
        $this->ok('product-edit', (string) $product, '--config', json_encode([$column => $value]));
        self::assertStringContainsString($reason, $this->activity());
        $descriptions = $this->descriptions($product);
        self::assertStringContainsString(htmlspecialchars($reason, ENT_QUOTES), $descriptions[$column]);
        unset($descriptions[$column]);
        self::assertStringNotContainsString('text-danger', implode($descriptions), 'only there');
    }

    /** @return array<string, array{0: int, 1: string, 2: string}> */
    public static function wrongIds(): array
    {
        $user = '{"role_ids":[%s],"user_group":%s,"time_zone":"London","billing_plan":"%s"}';
        return [
            'template' => [2, '1,44', 'has no template with the id 44'],
            'template needs more memory' => [3, '100', 'needs at least 256 MB of RAM; ordered are 100 MB'],
            'zone' => [4, '0,33', 'has no hypervisor zone with the id 33'],
            'hypervisor' => [4, '55,1', 'has no hypervisor with the id 55'],
            'network' => [6, '66', 'has no network with the id 66'],
            'swap zone' => [9, '1,77', 'has no data store zone with the id 77'],
            'template needs more disk' => [11, '2,1', 'needs a disk of at least 5 GB; ordered are 2 GB'],
            'disk zone' => [11, '10,88', 'has no data store zone with the id 88'],
            'role' => [21, sprintf($user, '99', '1', '1'), 'has no role with the id 99'],
            'group' => [21, sprintf($user, '2', '98', '1'), 'has no user group with the id 98'],
            'plan' => [21, sprintf($user, '2', '1', '97'), 'has no billing plan with the id 97'],
            'second network' => [23, '{"sec_network_id":"96"}', 'has no network with the id 96'],
            'not even readable' => [5, 'two', 'must be a whole number from 1'],
            'a switch' => [24, '{"tls_verfy":false}', 'tls_verfy: there is no such switch'],
        ];
    }

    public function testAHypervisorOfAnotherZone(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $product = $this->addProduct($this->addServer());
        $this->ok('product-edit', (string) $product, '--config', '{"4":"1,2"}');
        self::assertStringContainsString('hypervisor 1 is not in zone 2', $this->activity());
    }

    /** Decision: one product on several servers only where each id means the same. */
    public function testServersOfAGroupMustAgree(): void
    {
        $second = Equipment::panel('second', ['document' => 'second_cp']);
        $first = $this->addServer(['name' => 'First']);
        $login = $second->logins['reseller'];
        $other = $this->addServer(['name' => 'Second', 'username' => $login['login'],
            'password' => $login['password']], $second);
        $group = $this->ok('group-add', '--name', 'Both', '--servers', json_encode([$first, $other]));
        $product = $this->addProduct($first);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $product)->update(
            ['servergroup' => {$group['groupid']}]); return true;");
        $this->ok('product-edit', (string) $product, '--config', '{"1":"0"}');
        $log = $this->activity();
        self::assertStringContainsString('"Templates": template 1 is "Debian 12 x64" on server '
            . "$first and \"CentOS 7 x64\" on server $other", $log);
        self::assertStringContainsString('"Primary network": network 1 is "First zone network"', $log);
        self::assertStringContainsString('hypervisor zone 1 is "First zone"', $log);
        $this->ok('product-edit', (string) $product, '--config', json_encode([1 => (string) $first]));
        self::assertStringContainsString('CentOS 7 x64', $this->descriptions($product)[2]);
    }

    public function testAPanelThatIsDownIsNoFaultOfTheSettings(): void
    {
        $product = $this->addProduct($this->addServer());
        $this->panel->fault(['effect' => 'status', 'status' => 500, 'path' => 'templates']);
        $this->ok('product-edit', (string) $product, '--config', '{"3":"512"}');
        self::assertStringContainsString('could not be compared with the Control Panel', $this->activity());
    }

    public function testProductsOfOtherModulesAreNoneOfOurBusiness(): void
    {
        $product = $this->ok('product-add', '--name', 'VPS', '--module', 'onapp')['productid'];
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->update(['servertype' => '']); return true;");
        $this->evaluate("\$log = OnApp\\Host\\Host::current();
            WHMCS\\Module\\Server\\Onapp\\Product\\SavedProduct::review($product); return true;");
        self::assertStringNotContainsString('cannot be provisioned', $this->activity());
    }

    /** A pinned product moves all its services of an order; the rotation of a group is left alone. */
    public function testServicesOfAnOrderGoToThePinnedServer(): void
    {
        $first = $this->addServer(['name' => 'First']);
        $second = $this->addServer(['name' => 'Second']);
        $pinned = $this->addProduct($first, [1 => (string) $second]);
        $free = $this->addProduct($first, [1 => '0']);
        $servers = fn (): array => $this->evaluate("
            \$order = WHMCS\\Database\\Capsule::table('tblhosting')->max('orderid');
            foreach (['AcceptOrder' => 'orderid', 'AfterShoppingCartCheckout' => 'OrderID'] as \$hook => \$key) {
                WHMCS\\Database\\Capsule::table('tblhosting')->update(['server' => $first, 'orderid' => \$order]);
                OnApp\\Host\\Host::current()->hooks()->run(\$hook, [\$key => \$order]);
                \$all[] = WHMCS\\Database\\Capsule::table('tblhosting')->orderBy('id')->pluck('server')->all();
            }
            return \$all;");
        $this->order($pinned, 'a.example.com');
        $this->order($free, 'b.example.com');
        $this->order($pinned, 'c.example.com');
        // What another module keeps in its first setting is no server of ours.
        $foreign = $this->addProduct($first, [1 => (string) $second]);
        $this->order($foreign, 'd.example.com');
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->where('id', $foreign)"
            . "->update(['servertype' => '']); return true;");
        self::assertSame(array_fill(0, 2, [$second, $first, $second, $first]), $servers());
    }
}
