<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class OrderTest extends HostTestCase
{
    public function testOptionsArePricedStoredAndHandedToTheModule(): void
    {
        $product = $this->addProduct('order');
        $memory = $this->option($product, 'memory|Extra memory', 'dropdown', [
            ['name' => '0|none', 'order' => 0],
            ['name' => '128|128 MB', 'order' => 128, 'price' => '5.50'],
        ]);
        $addresses = $this->option($product, 'Addresses', 'quantity', [['name' => 'each', 'price' => '2']]);
        $backup = $this->option($product, 'Backup', 'yesno', [['name' => 'yes', 'price' => '1']]);
        $choice = $memory['suboptions']['128|128 MB'];
        $options = [$memory['option'] => $choice, $addresses['option'] => 3, $backup['option'] => 1];
        $placed = $this->order($product, 'vm1.example.com', '--options', (string) json_encode($options));
        $whole = $this->ok('service', (string) $placed['serviceid']);
        self::assertSame(['memory' => '128', 'Addresses' => 3, 'Backup' => 1], $whole['configoptions']);
        self::assertSame('22.50', $whole['service']['amount'], '10 + 5.50 + 3 x 2 + 1');
        self::assertSame(256, $whole['tables']['mod_sample_machines'][0]['memory']);
        $sub = $this->evaluate("return WHMCS\\Database\\Capsule::table('tblproductconfigoptionssub')"
            . "->where('id', $choice)->value('sortorder');");
        self::assertSame(128, $sub);
    }

    public function testWhatIsNotChosenGetsTheFirstChoice(): void
    {
        $product = $this->addProduct();
        $sizes = [['name' => 'large', 'order' => 9], ['name' => 'small', 'order' => 1]];
        $this->option($product, 'size', 'radio', $sizes);
        $placed = $this->order($product);
        $whole = $this->ok('service', (string) $placed['serviceid']);
        self::assertSame(['size' => 'small'], $whole['configoptions']);
    }

    public function testWrongChoicesAreRefused(): void
    {
        $product = $this->addProduct();
        $size = $this->option($product, 'size', 'dropdown', [['name' => 'a']]);
        $count = $this->option($product, 'count', 'quantity', [['name' => 'each']]);
        $order = ['order', '--client', '1', '--product', (string) $product, '--options'];
        $this->refused('does not belong to configurable option', ...[...$order, "{\"{$size['option']}\":999}"]);
        $this->refused('out of range', ...[...$order, "{\"{$count['option']}\":101}"]);
        $this->refused('configurable option 999 does not belong', ...[...$order, '{"999":1}']);
        $this->refused('is not JSON', ...[...$order, '{']);
        $this->refused('must map numbers', ...[...$order, '{"a":1}']);
        $this->refused('there is no product 77', 'order', '--client', '1', '--product', '77');
    }

    public function testCartHooksValidateAndFollowTheOrderOfAClientOnly(): void
    {
        $product = (string) $this->addProduct();
        $client = (string) $this->ok('client-add', '--email', 'bo@example.com', '--firstname', 'Bo')['clientid'];
        $this->refused('order refused: client 1 only', 'order', '--client', $client, '--product', $product);
        self::assertNotContains('hook AfterShoppingCartCheckout', $this->activity());
        $this->ok('order', '--client', $client, '--product', $product, '--admin');
        self::assertNotContains('hook AfterShoppingCartCheckout', $this->activity());
        $this->ok('order', '--client', '1', '--product', $product);
        self::assertContains('hook AfterShoppingCartCheckout', $this->activity());
    }

    public function testAServerGroupSpreadsServicesOverItsEnabledServers(): void
    {
        $servers = array_map($this->addServer(...), ['a.example.com', 'b.example.com', 'c.example.com']);
        $this->ok('server-edit', (string) $servers[1], '--disabled', 'on');
        $group = $this->ok('group-add', '--name', 'all', '--servers', (string) json_encode($servers))['groupid'];
        $add = ['product-add', '--name', 'VPS', '--module', 'sample', '--group', (string) $group];
        $product = $this->ok(...$add)['productid'];
        $used = [];
        for ($i = 0; $i < 4; $i++) {
            $used[] = $this->service($this->order($product)['serviceid'])['server'];
        }
        self::assertSame([$servers[0], $servers[2], $servers[0], $servers[2]], $used);
    }

    public function testPartialPaymentDoesNotPayAndATransactionCountsOnce(): void
    {
        $placed = $this->order($this->addProduct('payment'));
        $invoice = (string) $placed['invoiceid'];
        self::assertSame('Unpaid', $this->ok('pay', $invoice, '--amount', '4.00', '--transaction', 't1')['status']);
        self::assertSame('Pending', $this->service($placed['serviceid'])['domainstatus']);
        $this->refused('already recorded', 'pay', $invoice, '--amount', '6.00', '--transaction', 't1');
        self::assertSame('Paid', $this->ok('pay', $invoice, '--amount', '6.00', '--transaction', 't2')['status']);
        self::assertSame('Active', $this->service($placed['serviceid'])['domainstatus']);
        $this->refused("invoice $invoice is Paid", 'pay', $invoice);
        self::assertContains('hook InvoicePaid', $this->activity());
        self::assertContains('hook OrderPaid', $this->activity());
    }

    public function testAFreeProductHasNoInvoice(): void
    {
        $product = $this->addProduct('', '', '--cycle', 'free', '--price', '0');
        $placed = $this->order($product);
        self::assertSame(0, $placed['invoiceid']);
        self::assertSame('Free Account', $this->service($placed['serviceid'])['billingcycle']);
    }

    public function testAnOptionUpgradeIsAppliedWhenPaid(): void
    {
        $product = $this->addProduct('order');
        $memory = $this->option($product, 'memory', 'dropdown', [
            ['name' => '0', 'order' => 0], ['name' => '512', 'order' => 512, 'price' => '7'],
        ]);
        $id = (string) $this->order($product)['serviceid'];
        $wanted = (string) json_encode([$memory['option'] => $memory['suboptions']['512']]);
        $ordered = $this->ok('upgrade', $id, '--options', $wanted);
        self::assertSame(['7.00', []], [$ordered['amount'], $ordered['applied']]);
        self::assertSame(128, $this->ok('service', $id)['tables']['mod_sample_machines'][0]['memory']);
        $row = $this->upgradeRow($ordered['upgradeids'][0]);
        self::assertSame($memory['option'] . '=>' . $memory['suboptions']['0'], $row['originalvalue']);
        self::assertSame(['configoptions', 'Pending', 'N'], [$row['type'], $row['status'], $row['paid']]);

        $this->ok('pay', (string) $ordered['invoiceid']);
        $whole = $this->ok('service', $id);
        self::assertSame(640, $whole['tables']['mod_sample_machines'][0]['memory']);
        self::assertSame('17.00', $whole['service']['amount']);
        $row = $this->upgradeRow($ordered['upgradeids'][0]);
        self::assertSame(['Completed', 'Y'], [$row['status'], $row['paid']]);
        self::assertContains('hook AfterConfigOptionsUpgrade', $this->activity());
        $this->refused('nothing changes', 'upgrade', $id, '--options', $wanted);
    }

    public function testADowngradeCostsNothingAndIsAppliedAtOnce(): void
    {
        $product = $this->addProduct('order');
        $memory = $this->option($product, 'memory', 'dropdown', [
            ['name' => '0', 'order' => 0], ['name' => '512', 'order' => 512, 'price' => '7'],
        ]);
        $large = (string) json_encode([$memory['option'] => $memory['suboptions']['512']]);
        $small = (string) json_encode([$memory['option'] => $memory['suboptions']['0']]);
        $id = (string) $this->order($product, 'vm1.example.com', '--options', $large)['serviceid'];
        $ordered = $this->ok('upgrade', $id, '--options', $small);
        self::assertSame(0, $ordered['invoiceid']);
        self::assertTrue($ordered['applied'][0]['success']);
        self::assertSame('10.00', $this->service((int) $id)['amount']);
    }

    public function testAProductUpgradeChangesThePackage(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        $large = (string) $this->addProduct('', '', '--price', '25.00');
        $this->ok('product-edit', $large, '--config', '{"2":"4096"}');
        $ordered = $this->ok('upgrade', $id, '--product', $large, '--pay');
        self::assertSame('15.00', $ordered['amount']);
        $whole = $this->ok('service', $id);
        self::assertSame((int) $large, $whole['service']['packageid']);
        self::assertSame('25.00', $whole['service']['amount']);
        self::assertSame(4096, $whole['tables']['mod_sample_machines'][0]['memory']);
        self::assertContains('hook AfterProductUpgrade', $this->activity());
        self::assertStringStartsWith("$large,", $this->upgradeRow($ordered['upgradeids'][0])['newvalue']);
    }

    /**
     * @param list<array<string, mixed>> $choices
     * @return array{group: int, option: int, suboptions: array<string, int>}
     */
    private function option(int $product, string $name, string $type, array $choices): array
    {
        return $this->ok(
            'configoption-add',
            '--product',
            (string) $product,
            '--name',
            $name,
            '--type',
            $type,
            '--suboptions',
            (string) json_encode($choices)
        );
    }

    /** @return array<string, mixed> */
    private function upgradeRow(int $id): array
    {
        $query = "WHMCS\\Database\\Capsule::table('tblupgrades')->where('id', $id)";
        return $this->evaluate("return (array) {$query}->first();");
    }
}
