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
}
