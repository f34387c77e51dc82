<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** Passwords and keys appear nowhere but where they are needed. */
final class SecretTest extends ModuleTestCase
{
    /** @return array<string, string> everything that must stay secret, by name */
    private function secrets(int $service): array
    {
        $user = $this->users()[0];
        return [
            'password of the server' => $this->panel->logins['reseller']['password'],
            'password of the machine' => $this->service($service)['password'],
            'password of the user' => $this->body('POST', '/users')['user']['password'],
            'API key' => $user['api_key'],
        ];
    }

    private function assertNoSecrets(int $service, string $text, string $where): void
    {
        foreach ($this->secrets($service) as $name => $secret) {
            foreach ([$secret, urlencode($secret), base64_encode($secret), htmlspecialchars($secret)] as $form) {
                self::assertStringNotContainsString($form, $text, "$name in $where");
            }
        }
    }

    public function testNoLogAndNoPageHoldsASecret(): void
    {
        $service = $this->runningService();
        $this->ok('test-connection', '1');
        $this->ok('suspend', (string) $service);
        $this->ok('unsuspend', (string) $service);
        $this->ok('change-package', (string) $service);
        $page = $this->ok('client-page', (string) $service)['html'];
        $tab = json_encode($this->ok('admin-page', (string) $service), JSON_THROW_ON_ERROR);
        $modules = array_column($this->logged('module'), 'action');
        self::assertSame(['CreateAccount', 'TestConnection', 'SuspendAccount', 'UnsuspendAccount', 'ChangePackage',
            'ClientArea'], $modules, 'every workflow is in the module log');
        foreach (['module', 'activity'] as $log) {
            $text = stripslashes(json_encode($this->logged($log), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES));
            $this->assertNoSecrets($service, $text, "the $log log");
        }
        $this->assertNoSecrets($service, $page . $tab, 'pages');
        $mail = array_column($this->logged('mail'), 'message');
        self::assertStringContainsString($this->service($service)['password'], implode($mail), 'the client gets it');
    }

    public function testTheDatabaseHoldsKeysOnlyEncrypted(): void
    {
        $service = $this->runningService();
        $tables = json_encode($this->rows($service), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
        $this->assertNoSecrets($service, $tables, 'the tables of the module');
    }

    /** @dataProvider faults */
    public function testNoFaultPrintsASecret(array $rule): void
    {
        $service = $this->runningService([], ['timeout' => 1]);
        $this->panel->fault($rule);
        $said = $this->refused('suspend', (string) $service) . $this->host('test-connection', '1')->output;
        $this->panel->clearFaults();
        $this->assertNoSecrets($service, $said, 'a message');
        $this->assertNoSecrets($service, json_encode($this->logged('module'), JSON_THROW_ON_ERROR), 'the module log');
    }

    /** @return array<string, array{0: array<string, mixed>}> */
    public static function faults(): array
    {
        return [
            '401' => [['effect' => 'status', 'status' => 401]],
            '500' => [['effect' => 'status', 'status' => 500]],
            'cut off' => [['effect' => 'truncate', 'bytes' => 5]],
            'redirect' => [['effect' => 'redirect']],
            'not JSON' => [['effect' => 'bad_json']],
            'reset' => [['effect' => 'reset_before']],
        ];
    }

    /** A panel that repeats in its error what it was sent. */
    public function testASecretThatThePanelRepeatsIsMasked(): void
    {
        $masked = $this->evaluate("
            \$report = new WHMCS\\Module\\Server\\Onapp\\Report();
            \$report->keepSecret('p/ss\"word');
            return \$report->mask('plain p/ss\"word url p%2Fss%22word html p/ss&quot;word');");
        self::assertSame('plain ******** url ******** html ********', $masked);
    }
}
