<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** The list of machines, a machine's page, power, and the activity log. */
final class ClientPagesTest extends ClientTestCase
{
    public function testTheListNeedsALogin(): void
    {
        $stranger = new \OnApp\Host\Tests\Browser($this->url);
        self::assertSame(303, $stranger->get('onapp.php')->status);
        self::assertStringContainsString('You have no virtual servers.', $this->open('onapp.php'));
    }

    public function testTheMenuHasAnEntryForThoseWhoHaveAService(): void
    {
        $this->runningService();
        self::assertMatchesRegularExpression('~href="/?onapp.php"[^>]*>\s*OnApp~', $this->open('clientarea.php'));
        self::assertStringNotContainsString('OnApp', $this->open('clientarea.php', $this->otherClient()));
    }

    public function testTheListShowsEveryStateOfAMachine(): void
    {
        $server = $this->addServer();
        $product = $this->addProduct($server);
        $running = $this->order($product, 'running.example.com');
        $this->ok('create', (string) $running);
        $waiting = $this->order($product, 'waiting.example.com');
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhosting')->where('id', $waiting)
            ->update(['domainstatus' => 'Active']); return true;");
        $suspended = $this->order($product, 'suspended.example.com');
        $this->ok('create', (string) $suspended);
        $this->ok('suspend', (string) $suspended);
        $broken = $this->order($product, 'broken.example.com');
        $this->panel->fault(['effect' => 'status', 'status' => 422, 'method' => 'POST', 'path' => 'virtual_machines$']);
        $this->refused('create', (string) $broken);
        $this->panel->clearFaults();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhosting')->where('id', $broken)
            ->update(['domainstatus' => 'Active']);
            WHMCS\\Database\\Capsule::table('tblonappservices')->updateOrInsert(['service_id' => $broken],
            ['state' => 'creating', 'server_id' => $server, 'client_id' => 1]); return true;");
        $gone = $this->order($product, 'gone.example.com');
        $this->ok('create', (string) $gone);
        $this->askPanel('DELETE', "/virtual_machines/{$this->machineId($gone)}.json");
        $this->settle();
        $page = $this->open('onapp.php');
        $words = self::words($page);
        foreach (['running.example.com VPS Running 10.1.0.10 512 MB', 'waiting.example.com VPS Not created yet',
            'suspended.example.com VPS Suspended', 'gone.example.com VPS Not found',
            'broken.example.com VPS Creation interrupted'] as $line) {
            self::assertStringContainsString($line, $words);
        }
        self::assertStringContainsString("onapp.php?page=productdetails&amp;id=$running", $page);
        self::assertStringNotContainsString('Other machines', $words);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->where('service_id', $running)
            ->delete(); return true;");
        self::assertStringContainsString('Other machines', self::words($this->open('onapp.php')), 'not resolved');
    }

    public function testAMachineWithoutAServerIsSaidToHaveNone(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->where('service_id', $service)
            ->update(['server_id' => null]); return true;");
        $before = count($this->panel->requests());
        $words = self::words($this->open('onapp.php'));
        self::assertStringContainsString('vm1.example.com VPS No server assigned', $words);
        self::assertCount($before, $this->panel->requests());
        self::assertNotContains('page list', array_column($this->logged('module'), 'action'), 'nothing was asked');
    }

    public function testAPanelThatIsSilentSpoilsOnlyItsRows(): void
    {
        $second = Equipment::panel('second', ['document' => 'second_cp']);
        $second->control('POST', '/reset', ['document' => 'second_cp', 'seed' => 7, 'version' => '6.7']);
        $first = $this->runningService();
        $product = $this->addProduct($this->addServer([], $second), [2 => '1']);
        $other = $this->order($product, 'other.example.com');
        $this->ok('create', (string) $other);
        $second->fault(['effect' => 'status', 'status' => 500]);
        $words = self::words($this->open('onapp.php'));
        $second->clearFaults();
        self::assertStringContainsString('vm1.example.com VPS Running', $words);
        self::assertStringContainsString('other.example.com VPS No answer at the moment', $words);
        self::assertGreaterThan(0, $first);
    }

    public function testThePageOfAMachine(): void
    {
        $service = $this->runningService();
        $page = $this->open(self::page($service));
        $words = self::words($page);
        foreach (['State: Running', 'Host name vm1.example.com', 'RAM 512 MB', 'CPU cores 2', 'CPU priority 80 %',
            'Port speed 100 Mbps', 'Disks together 11 GB', 'IP addresses 10.1.0.10', 'Login root',
            'Debian 12 x64'] as $text) {
            self::assertStringContainsString($text, $words);
        }
        self::assertStringNotContainsString($this->service($service)['password'], $page);
        foreach (['Shut down', 'Power off', 'Reboot'] as $label) {
            self::assertStringContainsString($label, $words);
        }
        self::assertDoesNotMatchRegularExpression('/<button[^>]*>\s*Start\s*</', $page);
    }

    public function testOnePageTakesThreeRequestsAndOneLoadOfTheMachine(): void
    {
        $service = $this->runningService();
        $before = count($this->panel->requests());
        $this->open(self::page($service));
        $requests = array_slice($this->panel->requests(), $before);
        $paths = array_map(static fn (array $request): string => $request['user'] . ' ' . $request['path'], $requests);
        $owner = $this->users()[0]['login'];
        self::assertSame(['reseller /version', "$owner /virtual_machines/1", "$owner /virtual_machines/1/logs"], $paths);
    }

    /** State, action, and what the panel is asked for: null where the action is refused. */
    public function testActionsByState(): void
    {
        $service = $this->runningService();
        $id = $this->machineId($service);
        $steps = [
            ['start', null, 'does not allow this: Running'],
            ['reboot', 'reboot', 'is being restarted'],
            ['stop', 'shutdown', 'is being shut down'],
            ['reboot', null, 'does not allow this: Off'],
            ['stop', null, 'does not allow this: Off'],
            ['start', 'startup', 'is being started'],
            ['poweroff', 'stop', 'is being powered off'],
        ];
        foreach ($steps as [$action, $request, $sentence]) {
            $before = count($this->changes());
            $words = self::words($this->does(self::page($service), $action));
            self::assertStringContainsString($sentence, $words, $action);
            $expected = $request === null ? [] : ["POST /virtual_machines/$id/$request"];
            self::assertSame($expected, array_slice($this->changes(), $before), $action);
            $this->settle();
        }
        self::assertStringContainsString('did "reboot"', $this->activity());
    }

    public function testABusyMachineIsLeftAlone(): void
    {
        $service = $this->runningService();
        $page = $this->open(self::page($service));
        self::assertStringNotContainsString('data-onapp-state', $page, 'nothing changes by itself');
        $carried = self::carried($page);
        $state = $this->panel->control('GET', '/state');
        foreach ($state['tables']['virtual_machines'] as &$machine) {
            $machine['locked'] = true;
        }
        unset($machine);
        $this->panel->control('PUT', '/state', $state);
        $page = $this->open(self::page($service));
        self::assertStringContainsString('data-onapp-state', $page, 'the page looks again');
        self::assertStringContainsString('Busy', self::words($page));
        self::assertStringNotContainsString('<button', substr($page, (int) strpos($page, 'class="onapp"')));
        $within = $this->open("clientarea.php?action=productdetails&id=$service");
        self::assertSame([], self::carried($within), 'no form');
        $before = $this->changes();
        foreach (['reboot', 'stop', 'password_reset', 'rebuild', 'network_rebuild'] as $action) {
            $fields = ['action' => $action, 'ticket' => bin2hex(random_bytes(8))] + $carried;
            self::assertSame(303, $this->client->post('onapp.php', $fields)->status, $action);
            $words = self::words($this->open(self::page($service)));
            self::assertStringContainsString('busy with another action', $words, $action);
        }
        self::assertSame($before, $this->changes());
    }

    /** Work that goes on behind an answer is seen before the panel has begun it. */
    public function testAMachineThatSomebodyWorksOnIsBusy(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappleases')->where('name', 'service:$service')
            ->update(['holder' => 'elsewhere:1:1', 'expires_at' => time() + 600]); return true;");
        $page = $this->open(self::page($service));
        self::assertStringContainsString('State: Busy', self::words($page));
        self::assertStringContainsString('data-onapp-state', $page);
    }

    public function testWhatWaitsForARestartIsAppliedWithIt(): void
    {
        $service = $this->runningService([], ['apply_on_change' => false]);
        $config = [3 => '768', 24 => json_encode(['apply_on_change' => false] + self::SWITCHES)] + self::CONFIG;
        $this->ok('product-edit', '1', '--config', json_encode($config, JSON_THROW_ON_ERROR));
        $this->ok('change-package', (string) $service);
        self::assertSame(512, $this->machine(1)['memory']);
        $this->does(self::page($service), 'reboot');
        self::assertSame(768, $this->machine(1)['memory']);
    }

    public function testTheClientDoesNotWaitForWhatComesWithARestart(): void
    {
        $service = $this->runningService([], ['apply_on_change' => false]);
        $config = [3 => '768', 24 => json_encode(['apply_on_change' => false] + self::SWITCHES)] + self::CONFIG;
        $this->ok('product-edit', '1', '--config', json_encode($config, JSON_THROW_ON_ERROR));
        $this->panel->fault(['effect' => 'status', 'status' => 422, 'method' => 'PUT', 'path' => 'virtual_machines/1$']);
        $words = self::words($this->does(self::page($service), 'reboot'));
        self::assertStringContainsString('is being restarted', $words, 'answered before');
        self::assertSame([], $this->panel->requests(['path' => '/reboot$']), 'what was ordered comes first');
        $activity = $this->activity();
        self::assertStringContainsString("could not do \"reboot\" with service $service", $activity);
        self::assertStringNotContainsString('did "reboot"', $activity);
        $this->panel->clearFaults();
        $this->does(self::page($service), 'reboot');
        self::assertStringContainsString("did \"reboot\" with service $service", $this->activity());
    }

    public function testWhatWaitsForARestartIsCrossedOutWhenItHasHappened(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->update(['pending' => 'memory,template']);
            return true;");
        $waiting = fn (): string => $this->rows($service)['tblonappservices'][0]['pending'];
        $this->panel->fault(['effect' => 'tx_fail', 'action' => 'reboot_virtual_machine', 'times' => 1]);
        $words = self::words($this->does(self::page($service), 'reboot'));
        self::assertStringContainsString('Some changes take effect when you restart', $words);
        self::assertSame('memory,template', $waiting());
        self::assertStringContainsString("could not do \"reboot\" with service $service", $this->activity());
        $words = self::words($this->does(self::page($service), 'reboot'));
        self::assertStringNotContainsString('Some changes take effect when you restart', $words);
        self::assertSame('template', $waiting());
        self::assertStringContainsString("did \"reboot\" with service $service", $this->activity());
    }

    public function testTheProductDecidesWhatClientsMayDo(): void
    {
        $service = $this->runningService([], ['client_power' => false, 'client_log' => false]);
        $page = $this->open(self::page($service));
        foreach (['stop', 'poweroff', 'reboot'] as $action) {
            self::assertStringNotContainsString("name=\"action\" value=\"$action\"", $page);
        }
        self::assertStringContainsString('name="action" value="recovery_reboot"', $page);
        self::assertStringNotContainsString('Activity log', self::words($page));
        self::assertSame(404, $this->client->get(self::page($service, 'entry', ['log' => 1]))->status);
    }

    public function testWithinThePageOfTheService(): void
    {
        $service = $this->runningService();
        foreach (['six', 'twenty-one'] as $theme) {
            $this->ok('setting', 'Template', '--value', $theme);
            $page = $this->open("clientarea.php?action=productdetails&id=$service");
            self::assertStringContainsString('State: Running', self::words($page));
            $answer = $this->send("clientarea.php?action=productdetails&id=$service", 'reboot');
            self::assertSame("clientarea.php?action=productdetails&id=$service", $answer->location);
            self::assertStringContainsString('is being restarted', self::words($this->open($answer->location)));
            $this->settle();
            self::assertStringContainsString('State: Running', self::words($this->open(self::page($service))));
        }
    }

    public function testTheLastFifteenEntriesAndTheirDetails(): void
    {
        $service = $this->runningService();
        for ($round = 0; $round < 20; $round++) {
            $this->askPanel('POST', '/virtual_machines/1/reboot.json');
            $this->settle();
        }
        $all = array_keys($this->panel->control('GET', '/state')['tables']['log_items']);
        self::assertGreaterThan(20, count($all));
        $page = $this->open(self::page($service));
        preg_match_all('/[?&]log=(\d+)"/', html_entity_decode($page), $found);
        $newest = array_slice(array_reverse(array_column(
            $this->panel->control('GET', '/state')['tables']['log_items'],
            'id',
        )), 0, 15);
        self::assertSame($newest, array_map('intval', $found[1]));
        $entry = self::words($this->open(self::page($service, 'entry', ['log' => $newest[0]])));
        self::assertStringContainsString("Log entry $newest[0]", $entry);
        self::assertStringContainsString('Reboot virtual machine', $entry);
        $data = json_decode($this->open(self::page($service, 'log', ['log' => $newest[0]])), true);
        self::assertSame([$newest[0], 'Transaction', 'complete'], [$data['id'], $data['type'], $data['status']]);
        self::assertNotSame('', $data['output']);
        self::assertSame(404, $this->client->get(self::page($service, 'log', ['log' => 9999]))->status);
    }

    public function testALogWithoutEntries(): void
    {
        $service = $this->runningService();
        $state = $this->panel->control('GET', '/state');
        $state['tables']['log_items'] = [];
        $this->panel->control('PUT', '/state', $state);
        self::assertStringContainsString('There are no entries.', self::words($this->open(self::page($service))));
        $this->panel->fault(['effect' => 'status', 'status' => 500, 'path' => '/logs$']);
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('State: Running', $words);
        self::assertStringContainsString('activity log is currently unavailable', $words);
    }

    public function testTimesOfTheLogAreInUtc(): void
    {
        $service = $this->runningService();
        $item = ['id' => 1, 'target_type' => 'Transaction', 'target_id' => 1, 'action' => 'reboot', 'status' => 'complete',
            'created_at' => '2026-01-31T15:04:05+02:00'];
        $body = json_encode([['log_item' => $item]], JSON_THROW_ON_ERROR);
        $this->panel->fault(['effect' => 'status', 'status' => 200, 'path' => '/logs$', 'body' => $body]);
        self::assertStringContainsString('2026-01-31 13:04 Reboot', self::words($this->open(self::page($service))));
    }

    public function testTheStateForScripts(): void
    {
        $service = $this->runningService();
        $answer = $this->open(self::page($service, 'state'));
        $expected = ['state' => 'running', 'built' => true, 'booted' => true, 'locked' => false, 'suspended' => false];
        self::assertEquals($expected, json_decode($answer, true));
    }

    public function testProbesArriveAsText(): void
    {
        $service = $this->runningService();
        $state = $this->panel->control('GET', '/state');
        foreach ($state['tables']['virtual_machines'] as &$machine) {
            $machine['label'] = $machine['hostname'] = self::PROBE;
        }
        foreach ($state['tables']['log_items'] as &$item) {
            $item['action'] = $item['status'] = self::PROBE;
        }
        foreach ($state['tables']['transactions'] as &$job) {
            $job['log_output'] = self::PROBE;
        }
        unset($machine, $item, $job);
        $this->panel->control('PUT', '/state', $state);
        foreach ([self::page($service), 'onapp.php', self::page($service, 'entry', ['log' => 1])] as $path) {
            $page = $this->open($path);
            self::assertStringNotContainsString('<img', $page, $path);
        }
        self::assertStringContainsString(htmlspecialchars(self::PROBE, ENT_QUOTES), $page);
    }
}
