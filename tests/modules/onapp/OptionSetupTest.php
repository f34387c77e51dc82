<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\CliResult;

/** The generator of configurable options: from a bare product to an order with all of them. */
final class OptionSetupTest extends ModuleTestCase
{
    private function generate(int|string $product): CliResult
    {
        $script = Equipment::hostDirectory() . '/root/modules/servers/onapp/configurable_options.php';
        return CliResult::of([...Equipment::php(), $script, (string) $product]);
    }

    /** @return array<string, int> option by name */
    private function made(): array
    {
        return (array) $this->evaluate("
            return WHMCS\\Database\\Capsule::table('tblproductconfigoptions')->pluck('id', 'optionname')->all();");
    }

    public function testAProductGetsAllOptionsOnceAndTheyWork(): void
    {
        $this->resetPanel(['document' => 'v6']);
        $secondary = '{"sec_network_id":"2","sec_net_ips":"0","sec_net_port_speed":""}';
        $product = $this->addProduct($this->addServer(), [2 => '', 23 => $secondary]);
        $result = $this->generate($product);
        self::assertSame([0, ''], [$result->status, $result->errors]);
        self::assertSame(9, substr_count($result->output, 'Added: '));
        $fields = array_column($this->ok('config-options', (string) $product)['fields'], null, 'position');
        foreach ([12, 13, 14, 15, 16, 19, 20, 22] as $position) {
            $stored = $fields[$position]['stored'];
            self::assertArrayHasKey($stored, $fields[$position]['choices'], "setting $position");
        }
        self::assertSame("nothing to do\n", $this->generate($product)->output);
        $options = $this->made();
        self::assertCount(9, $options);
        $template = $this->evaluate("return WHMCS\\Database\\Capsule::table('tblproductconfigoptionssub')
            ->where('configid', {$options['Operating system']})->pluck('id', 'sortorder')->all();");
        $service = $this->order($product, 'vm1.example.com', '--options', json_encode([
            $options['Operating system'] => $template[1], $options['Additional RAM'] => 2,
            $options['Additional CPU cores'] => 1, $options['Additional CPU priority'] => 1,
            $options['Additional disk space'] => 3, $options['Additional IP addresses'] => 2,
            $options['Additional port speed'] => 5,
            $options['Additional IP addresses in the second network'] => 1,
        ]));
        $this->ok('create', (string) $service);
        $sent = $this->body('POST', '/virtual_machines')['virtual_machine'];
        $expected = ['template_id' => 1, 'memory' => 1024, 'cpus' => 3, 'cpu_shares' => 85,
            'primary_disk_size' => 25, 'rate_limit' => 150];
        self::assertEquals($expected, array_intersect_key($sent, $expected));
        self::assertCount(4, $this->rows($service)['tblonappips']);
    }

    public function testANewTemplateIsAddedAndNoPriceIsTouched(): void
    {
        $product = $this->addProduct($this->addServer());
        $this->generate($product);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblpricing')->where('type', 'configoptions')
            ->update(['monthly' => '4.50']); return true;");
        $this->resetPanel(['document' => 'demo']);
        $this->ok('product-edit', (string) $product, '--config', '{"2":"1,2"}');
        self::assertSame("Added to Operating system: Rocky Linux 9 x64.\n", $this->generate($product)->output);
        $prices = $this->evaluate("return WHMCS\\Database\\Capsule::table('tblpricing')
            ->where('type', 'configoptions')->pluck('monthly')->countBy()->all();");
        self::assertSame(['0.00', '4.50'], array_map('strval', (array) array_keys($this->sorted($prices))));
    }

    /**
     * @param array<string, int> $prices
     * @return array<string, int>
     */
    private function sorted(array $prices): array
    {
        ksort($prices);
        return $prices;
    }

    public function testUnlimitedPortSpeedIsNotSold(): void
    {
        $product = $this->addProduct($this->addServer(), [8 => '']);
        $this->generate($product);
        self::assertArrayNotHasKey('Additional port speed', $this->made());
    }

    public function testTroubleIsToldAndNothingIsHalfDone(): void
    {
        $product = $this->addProduct($this->addServer());
        self::assertSame(2, $this->generate('all')->status);
        $result = $this->generate(99);
        self::assertSame([1, "There is no product 99 of this module.\n"], [$result->status, $result->errors]);
        $this->panel->fault(['effect' => 'status', 'status' => 500, 'path' => 'templates']);
        $result = $this->generate($product);
        self::assertSame(1, $result->status);
        self::assertStringContainsString('500', $result->errors);
        self::assertSame([], $this->made());
    }
}
