<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

use OnApp\Host\Tests\HttpAnswer;
use OnApp\Panel\Seed\Roles;

/** Rules that hold for every page and action, by the table of them. */
final class ClientGuardTest extends ClientTestCase
{
    /** @return array<string, array{0: string, 1: string, 2: bool}> */
    private function routes(string $kind): array
    {
        return $this->evaluate("return array_map(
            static fn (\$r) => [\$r->page, \$r->switch, \$r->wantsActive, \$r->permission, \$r->machine],
            WHMCS\\Module\\Server\\Onapp\\Client\\Routes::$kind());");
    }

    /** @return array<string, bool> every switch of a page or an action */
    private function switches(bool $value): array
    {
        $names = array_column([...$this->routes('pages'), ...$this->routes('actions')], 1);
        // The last is no switch of the module, but one of WHMCS's product.
        return array_fill_keys(array_diff($names, ['', 'upgradable']), $value);
    }

    private function assertRefused(HttpAnswer $answer, string $what, int $status = 404): void
    {
        self::assertSame($status, $answer->status, $what);
        self::assertStringNotContainsString('vm1.example.com', $answer->body, $what);
    }

    public function testAnotherClientSeesAndDoesNothing(): void
    {
        $service = $this->runningService();
        $other = $this->otherClient();
        $this->open('onapp.php', $other);
        $own = $this->ownService();
        $carried = ['id' => (string) $service] + self::carried($this->open(self::page($own), $other));
        $before = count($this->panel->requests());
        foreach (array_keys($this->routes('pages')) as $page) {
            $this->assertRefused($other->get(self::page($service, $page)), $page);
        }
        foreach (array_keys($this->routes('actions')) as $action) {
            $this->assertRefused($other->post('onapp.php', ['action' => $action] + $carried), $action);
        }
        self::assertCount($before, $this->panel->requests(), 'not as the owner, nor as the administrator');
        self::assertStringContainsString("refused to the client, who asked about service $service", $this->activity());
    }

    /** A running machine of the other client, whose forms give a valid nonce. */
    private function ownService(): int
    {
        $words = ['--client', '2', '--product', '1', '--domain', 'vm2.example.com'];
        $own = (int) $this->ok('order', ...$words)['serviceid'];
        $this->ok('create', (string) $own);
        return $own;
    }

    public function testNoActionWithoutNonceOrByGet(): void
    {
        $service = $this->runningService();
        $carried = self::carried($this->open(self::page($service)));
        $before = count($this->panel->requests());
        foreach (array_keys($this->routes('actions')) as $action) {
            foreach (['', str_repeat('0', 40)] as $nonce) {
                $fields = ['action' => $action, 'nonce' => $nonce] + $carried;
                $this->assertRefused($this->client->post('onapp.php', $fields), $action, 403);
            }
            $query = http_build_query(['action' => $action, 'page' => $action] + $carried);
            self::assertNotSame(303, $this->client->get("onapp.php?$query")->status, $action);
        }
        $sent = array_filter(
            array_slice($this->panel->requests(), $before),
            static fn (array $request): bool => $request['method'] !== 'GET',
        );
        self::assertSame([], $sent);
    }

    public function testASecondClickDoesNothing(): void
    {
        $service = $this->runningService();
        $fields = ['action' => 'reboot'] + self::carried($this->open(self::page($service)));
        $before = count($this->changes());
        self::assertSame(303, $this->client->post('onapp.php', $fields)->status);
        self::assertSame(303, $this->client->post('onapp.php', $fields)->status);
        self::assertStringContainsString('was sent before', self::words($this->open(self::page($service))));
        self::assertCount($before + 1, $this->changes());
    }

    public function testSuspendedMeansSuspended(): void
    {
        $service = $this->runningService([], $this->switches(true));
        $carried = self::carried($this->open(self::page($service)));
        $this->ok('suspend', (string) $service);
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('Your virtual server is suspended.', $words);
        $before = count($this->panel->requests());
        foreach ($this->routes('pages') as $name => [, , $wantsActive]) {
            if ($wantsActive) {
                $this->assertRefused($this->client->get(self::page($service, $name, ['log' => 1])), $name, 403);
            }
        }
        foreach ($this->routes('actions') as $name => [, , $wantsActive]) {
            self::assertTrue($wantsActive, "$name changes something");
            $fields = ['action' => $name, 'ticket' => bin2hex(random_bytes(8))] + $carried;
            $this->assertRefused($this->client->post('onapp.php', $fields), $name, 403);
        }
        self::assertCount($before, $this->panel->requests(), 'the panel is not even asked');
        self::assertStringContainsString('of a service that is suspended', $this->activity());
    }

    /** Suspended at the panel alone, by its staff. */
    public function testAMachineThatThePanelSuspendedIsLeftAlone(): void
    {
        $service = $this->runningService([], $this->switches(true));
        $carried = self::carried($this->open(self::page($service)));
        $this->askPanel('POST', '/virtual_machines/1/suspend.json');
        $this->settle();
        $page = $this->open(self::page($service));
        self::assertStringContainsString('is suspended', self::words($page));
        $links = '~href="onapp\.php\?([^"]*)"~';
        preg_match_all($links, $page, $found);
        foreach (array_unique($found[1]) as $query) {
            $path = 'onapp.php?' . html_entity_decode($query);
            self::assertSame(200, $this->client->get($path)->status, "$path is offered");
        }
        $before = $this->changes();
        foreach ($this->routes('actions') as $name => [, , , , $machine]) {
            $fields = ['action' => $name, 'ticket' => bin2hex(random_bytes(8))] + $carried;
            $answer = $this->client->post('onapp.php', $fields);
            self::assertContains($answer->status, $machine === 'none' ? [303] : [403], $name);
        }
        self::assertSame($before, $this->changes());
    }

    public function testEverySwitchHidesItsPagesAndActions(): void
    {
        $switches = $this->switches(false);
        $service = $this->runningService();
        $carried = self::carried($this->open(self::page($service)));
        $config = [24 => json_encode($switches + self::SWITCHES, JSON_THROW_ON_ERROR)];
        $this->ok('product-edit', '1', '--config', json_encode($config, JSON_THROW_ON_ERROR));
        $before = $this->changes();
        foreach ($this->routes('pages') as $name => [, $switch]) {
            $answer = $this->client->get(self::page($service, $name, ['log' => 1]));
            self::assertSame(isset($switches[$switch]) ? 404 : 200, $answer->status, $name);
        }
        foreach ($this->routes('actions') as $name => [, $switch]) {
            self::assertNotSame('', $switch, "$name can be hidden");
            $fields = ['action' => $name, 'ticket' => bin2hex(random_bytes(8))] + $carried;
            $this->assertRefused($this->client->post('onapp.php', $fields), $name);
        }
        self::assertSame($before, $this->changes());
    }

    public function testWhatThePanelMustPermitIsInTheRoleOfTheGuideOrDocumented(): void
    {
        $role = [...Roles::USER_PERMISSIONS, ...Roles::USER_ADDITIONS];
        foreach ([...$this->routes('pages'), ...$this->routes('actions')] as $name => [, , , $permission]) {
            $isHeld = $permission === ''
                || array_intersect([$permission, "$permission.own"], $role) !== [];
            self::assertTrue($isHeld, "$name needs $permission");
        }
    }

    /** @dataProvider troubles */
    public function testTroubleIsOneSentenceForTheClientAndTheReasonForStaff(array $rule, string $said): void
    {
        $service = $this->runningService([], ['timeout' => 1]);
        $carried = self::carried($this->open(self::page($service)));
        $this->panel->fault($rule + ['method' => 'POST', 'path' => '/reboot$']);
        $answer = $this->client->post('onapp.php', ['action' => 'reboot'] + $carried);
        $this->panel->clearFaults();
        self::assertSame(303, $answer->status);
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString($said, $words);
        self::assertDoesNotMatchRegularExpression('/127\.0\.0\.1|Exception|curl|\.php|status \d/', $words);
        self::assertStringContainsString("could not do \"reboot\" with service $service", $this->activity());
    }

    /** @return array<string, array{0: array<string, mixed>, 1: string}> */
    public static function troubles(): array
    {
        return [
            '500' => [['effect' => 'status', 'status' => 500], 'This did not work.'],
            '403' => [['effect' => 'status', 'status' => 403], 'does not permit this'],
            '404' => [['effect' => 'status', 'status' => 404], 'There is no such'],
            '422' => [['effect' => 'status', 'status' => 422], 'did not accept this'],
            'lost answer' => [['effect' => 'reset_after'], 'No answer came in time.'],
            'slow' => [['effect' => 'latency', 'ms' => 3000], 'No answer came in time.'],
        ];
    }

    public function testAPageThatThePanelDoesNotAnswerSaysSo(): void
    {
        $service = $this->runningService([], ['timeout' => 1]);
        $this->panel->fault(['effect' => 'status', 'status' => 500]);
        $answer = $this->client->get(self::page($service));
        self::assertSame(503, $answer->status);
        self::assertStringContainsString('currently unavailable', self::words($answer->body));
        self::assertStringNotContainsString('500', self::words($answer->body));
    }

    public function testAMachineThatBelongsToSomebodyElseNowIsNotShown(): void
    {
        $service = $this->runningService();
        $this->askPanel('POST', '/virtual_machines/1/change_owner.json', ['user_id' => 5]);
        self::assertStringContainsString('was not found', self::words($this->open(self::page($service))));
        self::assertSame('{"state":"gone"}', $this->open(self::page($service, 'state')));
        self::assertSame(409, $this->client->get(self::page($service, 'firewallrules'))->status);
    }

    public function testWithoutARecordedUserTheAdministratorDoesNothingForTheClient(): void
    {
        $service = $this->runningService([], $this->switches(true));
        $carried = self::carried($this->open(self::page($service)));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappclients')->delete(); return true;");
        $before = count($this->panel->requests());
        foreach ($this->routes('actions') as $name => [, , , , $machine]) {
            if ($machine !== 'none') {
                $fields = ['action' => $name, 'ticket' => bin2hex(random_bytes(8))] + $carried;
                self::assertSame(303, $this->client->post('onapp.php', $fields)->status, $name);
            }
        }
        $answer = $this->client->get(self::page($service));
        self::assertSame(409, $answer->status);
        self::assertStringContainsString('No user of the Control Panel is known', self::words($answer->body));
        self::assertStringNotContainsString('Running', self::words($answer->body));
        $within = self::words($this->open("clientarea.php?action=productdetails&id=$service"));
        self::assertStringContainsString('No user of the Control Panel is known', $within);
        self::assertCount($before, $this->panel->requests(), 'the panel is not even asked');
        self::assertStringContainsString('no user of the Control Panel is recorded', $this->activity());
    }

    public function testAUserOfAnOlderVersionGetsItsKeyWithTheFirstAction(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappclients')->update(['api_key' => null]);
            return true;");
        self::assertStringContainsString('State: Running', self::words($this->open(self::page($service))));
        self::assertSame(null, $this->rows($service)['tblonappclients'][0]['api_key'] ?? null, 'a page only reads');
        $this->does(self::page($service), 'reboot');
        $requests = $this->panel->requests(['path' => '/reboot$', 'method' => 'POST']);
        self::assertSame($this->users()[0]['login'], end($requests)['user']);
    }
}
