<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

/** The pages over HTTP: who may see what, tokens, and the module's part on them. */
final class HttpTest extends HostTestCase
{
    private string $url = '';
    private int $service = 0;
    private int $product = 0;

    protected function setUp(): void
    {
        parent::setUp();
        $this->product = $this->addProduct('order');
        $this->service = (int) $this->order($this->product)['serviceid'];
        $this->url = (string) $this->ok('serve')['url'];
    }

    protected function tearDown(): void
    {
        $this->ok('serve', '--stop');
    }

    public function testAServiceIsShownToItsClientOnly(): void
    {
        $page = "clientarea.php?action=productdetails&id={$this->service}";
        $browser = new Browser($this->url);
        self::assertSame(303, $browser->get($page)->status, 'nobody is logged in');
        $browser->logIn('login.php', 'ada@example.com');
        $answer = $browser->get($page);
        self::assertSame(200, $answer->status);
        self::assertStringContainsString('<p class="state">running</p>', $answer->body);
        $this->ok('client-add', '--email', 'bo@example.com');
        $other = new Browser($this->url);
        $other->logIn('login.php', 'bo@example.com');
        self::assertSame(404, $other->get($page)->status);
        self::assertSame(303, $other->get("admin/clientsservices.php?id={$this->service}")->status);
    }

    public function testAWrongPasswordIsRefused(): void
    {
        $browser = new Browser($this->url);
        self::assertSame(403, $browser->logIn('login.php', 'ada@example.com', 'guess')->status);
        self::assertSame(403, $browser->logIn('admin/login.php', 'admin', '')->status);
    }

    public function testAFormWithoutTheTokenChangesNothing(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('admin/login.php', 'admin');
        $page = "admin/clientsservices.php?id={$this->service}";
        self::assertSame(403, $browser->post($page, ['modop' => 'suspend'], '')->status);
        self::assertSame(403, $browser->post($page, ['modop' => 'suspend'], str_repeat('0', 40))->status);
        self::assertSame('Active', $this->service($this->service)['domainstatus']);
        self::assertSame(303, $browser->post($page, ['modop' => 'suspend', 'suspendreason' => 'late'])->status);
        self::assertSame('Suspended', $this->service($this->service)['domainstatus']);
    }

    public function testTheAdministratorSavesWhatTheModuleAsksFor(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('admin/login.php', 'admin');
        $page = "admin/clientsservices.php?id={$this->service}";
        $answer = $browser->get($page);
        self::assertStringContainsString('<a href="https://cp.example.com:8443">Control Panel</a>', $answer->body);
        $browser->post($page, ['note' => 'handle with care', 'domain' => '<script>alert(1)</script>']);
        self::assertSame(['Note' => 'handle with care'], $this->ok('service', (string) $this->service)['customfields']);
        $body = $browser->get($page)->body;
        self::assertStringContainsString('&lt;script&gt;alert(1)', $body);
        self::assertStringNotContainsString('<script>alert(1)', $body);
    }

    public function testModuleSettingsAreChosenAndStored(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('admin/login.php', 'admin');
        $page = "admin/configproducts.php?action=edit&id={$this->product}";
        self::assertStringContainsString('Debian of cp.example.com', $browser->get($page)->body);
        $browser->post($page, ['name' => 'VPS', 'packageconfigoption' => ['2' => '256']]);
        $fields = array_column($this->ok('config-options', (string) $this->product)['fields'], null, 'key');
        self::assertSame('256', $fields['memory']['stored']);
    }

    public function testBothThemesShowTheService(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('login.php', 'ada@example.com');
        foreach (['six' => '/assets/bootstrap3/', 'twenty-one' => '/assets/bootstrap4/'] as $theme => $bootstrap) {
            $this->ok('setting', 'Template', '--value', $theme);
            $answer = $browser->get("clientarea.php?action=productdetails&id={$this->service}");
            self::assertStringContainsString($bootstrap, $answer->body);
        }
        self::assertSame(200, $browser->get('assets/bootstrap3/css/bootstrap.min.css')->status);
        self::assertSame(404, $browser->get('assets/bootstrap3/../../../../etc/passwd.txt')->status);
    }

    public function testACustomFunctionIsForClientsOnlyWhenTheModuleSaysSo(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('login.php', 'ada@example.com');
        $page = "clientarea.php?action=productdetails&id={$this->service}&modop=custom";
        self::assertSame(403, $browser->post("$page&a=check", [])->status);
        $answer = $browser->post("$page&a=details", ['shape' => '<round>']);
        self::assertSame(200, $answer->status);
        self::assertStringContainsString('shape &lt;round&gt;', $answer->body);
    }

    public function testAScriptInTheRootMakesAPageOfTheClientArea(): void
    {
        $browser = new Browser($this->url);
        self::assertSame(303, $browser->get('sample.php')->status, 'login is required');
        $browser->logIn('login.php', 'ada@example.com');
        $body = $browser->get('sample.php?word=%3Cb%3E')->body;
        self::assertStringContainsString('client 1 says &lt;b&gt;', $body);
        self::assertStringContainsString('<title>Sample - ', $body);
        self::assertSame(404, $browser->get('modules/servers/sample/lib/../../../../init.php')->status);
    }

    public function testHooksAddToMenuAndSidebar(): void
    {
        $browser = new Browser($this->url);
        self::assertStringNotContainsString('Machines', $browser->get('login.php')->body, 'nobody is logged in');
        $browser->logIn('login.php', 'ada@example.com');
        $body = $browser->get("clientarea.php?action=productdetails&id={$this->service}")->body;
        preg_match_all('~<li[^>]*><a[^>]* href="([^"]*)">(Services|Machines|Invoices|Order)</a>~', $body, $entries);
        self::assertSame(['Services', 'Machines', 'Invoices', 'Order'], $entries[2], 'in their order');
        self::assertSame('sample.php', $entries[1][1]);
        self::assertMatchesRegularExpression('~Service Details Overview.*>Facts<.*>Information<~s', $body);
        $body = $browser->get('clientarea.php?action=services')->body;
        self::assertStringNotContainsString('Facts', $body, 'a panel that is not there is null');
    }

    /** @dataProvider pages */
    public function testEveryPageAnswers(string $path, string $who, string $text): void
    {
        $browser = new Browser($this->url);
        $who === 'admin' ? $browser->logIn('admin/login.php', 'admin') : $browser->logIn('login.php', $who);
        $answer = $browser->get($path);
        self::assertSame(200, $answer->status, $answer->body);
        self::assertStringContainsString($text, $answer->body);
        self::assertSame([], $this->ok('log', 'gaps')['entries']);
    }

    /** @return array<string, array{string, string, string}> */
    public static function pages(): array
    {
        $pages = [
            ['clientarea.php?action=services', 'ada@example.com', 'vm1.example.com'],
            ['clientarea.php?action=invoices', 'ada@example.com', 'Invoice 1'],
            ['viewinvoice.php?id=1', 'ada@example.com', 'To pay'],
            ['cart.php', 'ada@example.com', 'VPS'],
            ['cart.php?a=add&pid=1', 'ada@example.com', 'Host name'],
            ['admin/', 'admin', 'Servers'],
            ['admin/configservers.php', 'admin', 'cp.example.com'],
            ['admin/configservers.php?id=1', 'admin', 'Test connection'],
            ['admin/configproducts.php', 'admin', 'VPS'],
            ['admin/configproductoptions.php', 'admin', 'New option'],
            ['admin/configgeneral.php', 'admin', 'AutoSuspensionDays'],
            ['admin/clients.php', 'admin', 'ada@example.com'],
            ['admin/clientssummary.php?userid=1', 'admin', 'vm1.example.com'],
            ['admin/orders.php', 'admin', 'Accept and create'],
            ['admin/invoices.php', 'admin', 'Invoice 1'],
            ['admin/invoices.php?id=1', 'admin', 'Enter payment'],
            ['admin/host/modulelog', 'admin', 'Module log'],
            ['admin/host/activity', 'admin', 'Create'],
            ['admin/host/mail', 'admin', 'ada@example.com'],
            ['admin/host/queue', 'admin', 'Nothing is recorded'],
            ['admin/host/cron', 'admin', 'Run the cron'],
            ['admin/host/gaps', 'admin', 'Nothing is recorded'],
        ];
        return array_combine(array_column($pages, 0), $pages);
    }

    public function testAnInvoiceIsPaidOnceAndByItsClient(): void
    {
        $this->ok('client-add', '--email', 'bo@example.com');
        $other = new Browser($this->url);
        $other->logIn('login.php', 'bo@example.com');
        self::assertSame(404, $other->post('viewinvoice.php?id=1', [])->status);
        $browser = new Browser($this->url);
        $browser->logIn('login.php', 'ada@example.com');
        self::assertSame(303, $browser->post('viewinvoice.php?id=1', [])->status);
        self::assertStringContainsString('Status Paid', $browser->get('viewinvoice.php?id=1')->body);
        self::assertSame(422, $browser->post('viewinvoice.php?id=1', [])->status);
    }

    public function testAnOrderAndAnUpgradeGoThroughTheCart(): void
    {
        $product = (string) $this->addProduct('order', '', '--columns', '{"configoptionsupgrade":1}');
        $added = $this->ok('configoption-add', '--product', $product, '--name', 'Memory', '--suboptions', (string)
            json_encode([['name' => '1 GB', 'order' => 0], ['name' => '2 GB', 'order' => 1024, 'price' => '5.00']]));
        $browser = new Browser($this->url);
        $browser->logIn('login.php', 'ada@example.com');
        $chosen = [$added['option'] => $added['suboptions']['1 GB']];
        $page = "cart.php?a=add&pid=$product";
        self::assertSame(422, $browser->post($page, ['domain' => '<b>', 'configoption' => $chosen])->status);
        $answer = $browser->post($page, ['domain' => 'vm2.example.com', 'configoption' => $chosen]);
        self::assertSame('/viewinvoice.php?id=2', $answer->location);
        $chosen = [$added['option'] => $added['suboptions']['2 GB']];
        $page = 'upgrade.php?type=configoptions&id=2';
        $answer = $browser->post($page, ['step' => 'price', 'configoption' => $chosen]);
        self::assertStringContainsString('Due today: 5.00', $answer->body);
        $answer = $browser->post($page, ['step' => 'order', 'configoption' => $chosen]);
        self::assertSame('/viewinvoice.php?id=3', $answer->location);
        $browser->post('viewinvoice.php?id=3', []);
        self::assertSame('2 GB', $this->ok('service', '2')['configoptions']['Memory']);
    }

    public function testTheAdministratorRunsTheCronAtAMomentOfChoice(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('admin/login.php', 'admin');
        self::assertStringContainsString(
            'Run of 2031-02-03 04:05:06',
            $browser->post('admin/host/cron', ['at' => '2031-02-03 04:05:06'])->body,
        );
        self::assertSame(422, $browser->post('admin/host/cron', ['at' => 'soon'])->status);
    }

    public function testServersAreEditedWithoutShowingTheirPassword(): void
    {
        $browser = new Browser($this->url);
        $browser->logIn('admin/login.php', 'admin');
        self::assertStringNotContainsString('sesame', $browser->get('admin/configservers.php?id=1')->body);
        $browser->post('admin/configservers.php?id=1', ['name' => 'New name', 'hostname' => 'cp.example.com']);
        self::assertStringContainsString('New name', $browser->get('admin/configservers.php?id=1')->body);
        $browser->post('admin/configservers.php?id=1', ['action' => 'test']);
        self::assertStringContainsString('Connection successful', $browser->get('admin/configservers.php')->body);
    }
}
