<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\HttpAnswer;

/** What a client buys after the order, on WHMCS's own pages; and what is no page. */
final class ShopTest extends ClientTestCase
{
    public function testOptionsAreBoughtLaterWhereTheProductAllowsItAndAppliedWhenPaid(): void
    {
        $product = $this->addProduct($this->addServer());
        $option = $this->ok('configoption-add', '--product', (string) $product, '--name', 'RAM', '--suboptions', (string)
            json_encode([['name' => 'none', 'order' => 0], ['name' => '512 MB', 'order' => 512, 'price' => '5.00']]));
        $this->ok('product-edit', (string) $product, '--config', json_encode([12 => (string) $option['option']]));
        $service = $this->order($product);
        $this->ok('create', (string) $service);
        $id = $this->machineId($service);
        $page = "upgrade.php?type=configoptions&id=$service";
        $this->allowUpgrades(false);
        self::assertSame(403, $this->client->get($page)->status);
        $this->allowUpgrades(true);
        $this->open($page);
        $chosen = [$option['option'] => $option['suboptions']['512 MB']];
        $ordered = $this->client->post($page, ['step' => 'order', 'configoption' => $chosen]);
        self::assertMatchesRegularExpression('~^/viewinvoice\.php\?id=\d+$~', $ordered->location);
        self::assertSame(512, $this->machine($id)['memory'], 'nothing is paid yet');
        $this->pay($ordered);
        self::assertSame(1024, $this->machine($id)['memory']);
        self::assertSame(1024, (int) $this->rows($service)['tblonappservices'][0]['memory']);
        self::assertSame('512 MB', $this->ok('service', (string) $service)['configoptions']['RAM']);
    }

    private function allowUpgrades(bool $isAllowed): void
    {
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')"
            . "->update(['configoptionsupgrade' => " . (int) $isAllowed . ']); return true;');
    }

    private function pay(HttpAnswer $ordered): void
    {
        self::assertSame(303, $this->client->post(ltrim($ordered->location, '/'), [])->status);
    }

    /** @dataProvider scripts */
    public function testScriptsOfTheCommandLineAreNoPages(string $script): void
    {
        $answer = $this->client->get("modules/servers/onapp/$script");
        self::assertSame(403, $answer->status);
        self::assertStringContainsString('only be run from the command line', $answer->body);
    }

    /** @return array<string, array{0: string}> */
    public static function scripts(): array
    {
        return ['bandwidth' => ['cron_bandwidth.php'], 'options' => ['configurable_options.php']];
    }
}
