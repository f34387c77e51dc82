<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class ParamsTest extends HostTestCase
{
    private const DOCUMENTED = ['serviceid', 'userid', 'pid', 'serverid', 'domain', 'username', 'password',
        'producttype', 'moduletype', 'clientsdetails', 'customfields', 'configoptions', 'server', 'serverip',
        'serverhostname', 'serverusername', 'serverpassword', 'serveraccesshash', 'serversecure', 'serverport',
        'model', 'configoption1', 'configoption24'];

    public function testTheDefaultProfileHasEveryKey(): void
    {
        $params = $this->dump('8.13');
        $observed = ['serverhttpprefix', 'packageid', 'accountid', 'addonId', 'whmcsVersion'];
        foreach ([...self::DOCUMENTED, ...$observed] as $key) {
            self::assertArrayHasKey($key, $params);
        }
        self::assertSame('sesame', $params['serverpassword'], 'decrypted');
        self::assertSame('a&b<c>"d', $params['password']);
        self::assertTrue($params['server']);
        self::assertTrue($params['serversecure']);
        self::assertSame('8443', $params['serverport'], 'default of the module for the chosen scheme');
        self::assertSame('https', $params['serverhttpprefix']);
        self::assertSame("O'Neill", $params['clientsdetails']['lastname']);
        self::assertSame('Active of Ada', $params['model']);
        self::assertSame('8.13.1', $params['whmcsVersion']);
        self::assertSame('{"a":1}', $params['configoption24']);
    }

    public function testTheOldestProfileLacksNewKeysAndClasses(): void
    {
        $params = $this->dump('8.0');
        self::assertArrayNotHasKey('addonId', $params);
        self::assertArrayNotHasKey('serverhttpprefix', $params);
        $message = 'class WHMCS\Module\Server\CustomActionCollection does not exist';
        $this->refused($message, 'custom-actions', '1', '--profile', '8.0');
        self::assertSame('panel', $this->ok('custom-actions', '1')['actions'][0]['identifier']);
    }

    public function testTheEncodedProfileEncodesTextsOnce(): void
    {
        $params = $this->dump('encoded');
        self::assertSame('a&amp;b&lt;c&gt;&quot;d', $params['password']);
        self::assertSame('O&#039;Neill', $params['clientsdetails']['lastname']);
        self::assertSame('{&quot;a&quot;:1}', $params['configoption24']);
        self::assertSame('sesame', $params['serverpassword']);
        self::assertSame(1, $params['serviceid']);
    }

    public function testTheSparseProfileLeavesOutWhatNobodyPromised(): void
    {
        $params = $this->dump('sparse');
        self::assertSame('', $params['serverhostname']);
        self::assertSame('192.0.2.50', $params['serverip']);
        self::assertSame('', $params['username']);
        foreach (['packageid', 'accountid', 'addonId', 'whmcsVersion', 'serverhttpprefix'] as $key) {
            self::assertArrayNotHasKey($key, $params);
        }
        foreach (self::DOCUMENTED as $key) {
            self::assertArrayHasKey($key, $params);
        }
    }

    public function testWithoutAServerTheServerKeysAreEmpty(): void
    {
        $product = $this->ok('product-add', '--name', 'None', '--module', 'sample')['productid'];
        $id = (string) $this->order($product)['serviceid'];
        $this->ok('custom', $id, 'dump');
        $params = json_decode($this->logged('module')[0]['request'], true);
        self::assertSame([false, 0, '', '', ''], [$params['server'], $params['serverid'], $params['serverip'],
            $params['serverpassword'], $params['serverport']]);
    }

    public function testServiceCallsOfAServerSeeServerKeysOnly(): void
    {
        $this->addServer();
        $keys = $this->evaluate('return array_keys(OnApp\Host\Host::current()->params()->forServer(1));');
        foreach ($keys as $key) {
            self::assertStringStartsWith('server', $key);
        }
        self::assertContains('serverpassword', $keys);
    }

    public function testTheNinthProfileKeepsPublishedInvoicesUnchanged(): void
    {
        $invoice = (string) $this->order($this->addProduct())['invoiceid'];
        $change = "return localAPI('UpdateInvoice', ['invoiceid' => $invoice, 'newitemdescription' => ['more'], "
            . "'newitemamount' => ['1.00']]);";
        $start = '$run = OnApp\Host\RunDirectory::open(getenv("ONAPP_HOST_DIR"));'
            . 'OnApp\Host\Host::start($run, OnApp\Host\Profile::V90);';
        self::assertSame('A published invoice cannot be changed', $this->evaluate($start . $change)['message']);
        self::assertSame('success', $this->evaluate($change)['result']);
    }

    /** @return array<string, mixed> the parameters as the sample module saw them */
    private function dump(string $profile): array
    {
        $product = $this->addProduct('order');
        $this->ok('product-edit', (string) $product, '--config', '{"24":"{\"a\":1}"}');
        $id = (string) $this->order($product, 'vm1.example.com', '--password', 'a&b<c>"d')['serviceid'];
        $this->ok('custom', $id, 'dump', '--profile', $profile);
        $log = $this->logged('module');
        return json_decode(end($log)['request'], true, 32, JSON_THROW_ON_ERROR);
    }
}
