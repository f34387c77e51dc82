<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

/** Functions of a module that are about a server: each gets the keys of one, and its answer is taken as documented. */
final class ServerFunctionsTest extends HostTestCase
{
    public function testAnAdministratorIsLedToTheServer(): void
    {
        $server = (string) $this->addServer();
        $answer = $this->ok('admin-sign-on', $server);
        self::assertSame('https://cp.example.com:8443/?as=admin', $answer['redirectTo']);
        $this->ok('server-edit', $server, '--password', 'wrong');
        $this->refused('wrong password', 'admin-sign-on', $server);
    }

    public function testMetricsAreAskedForWithoutAServerAndUsageWithOne(): void
    {
        $product = $this->addProduct();
        $this->order($product, 'one.example.com');
        $this->order($product, 'two.example.com');
        $this->evaluate("return WHMCS\\Database\\Capsule::table('tblhosting')->where('domain', 'two.example.com')
            ->update(['bwusage' => 512]);");
        $answer = $this->ok('metrics', '1');
        $metric = ['name' => 'traffic', 'label' => 'Traffic', 'type' => 'month', 'unit' => 'MegaBytes'];
        self::assertSame([$metric + ['value' => null]], $answer['metrics']);
        foreach (['one.example.com' => 0, 'two.example.com' => 512] as $tenant => $value) {
            $used = [$metric + ['value' => $value]];
            self::assertSame(['usage' => $used, 'tenantUsage' => $used], $answer['tenants'][$tenant]);
        }
        self::assertContains('metrics of server 0', $this->activity());
    }

    /** @dataProvider misbehaviours */
    public function testUsageThatNoDocumentAllowsIsRefused(string $hostname, string $message): void
    {
        $server = (string) $this->addServer($hostname);
        $product = $this->ok('product-add', '--name', 'VPS', '--module', 'sample', '--server-id', $server)['productid'];
        $this->order($product);
        $this->refused($message, 'metrics', $server);
    }

    /** @return array<string, array{string, string}> */
    public static function misbehaviours(): array
    {
        return [
            'numbers' => ['numbers.example.com', 'usage must return a list of metrics, not int'],
            'a metric that was not announced' => ['others.example.com', 'usage gives mails'],
            'an exception' => ['down.example.com', 'usage threw: no figures'],
        ];
    }
}
