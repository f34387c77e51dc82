<?php

declare(strict_types=1);

namespace OnApp\ModuleTests;

/** What a client does with a whole machine: makes it, rebuilds it, deletes it, looks into it. */
final class ClientMachineTest extends ClientTestCase
{
    /** @param array<int, string> $config */
    private function activeService(array $config = [], string $domain = 'vm1.example.com'): int
    {
        $service = $this->order($this->addProduct($this->addServer(), $config), $domain);
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhosting')->where('id', $service)
            ->update(['domainstatus' => 'Active', 'domain' => '$domain']); return true;");
        return $service;
    }

    public function testTheClientMakesTheMachineOnce(): void
    {
        $service = $this->activeService();
        $details = $this->open("clientarea.php?action=productdetails&id=$service");
        self::assertStringContainsString('Create virtual server', self::words($details));
        $page = $this->open(self::page($service, 'create'));
        foreach (['vm1.example.com', 'Debian 12 x64', 'RAM 512 MB', 'Primary disk 10 GB', 'Swap disk 1 GB',
            'Port speed 100 Mbps', 'IP addresses 1'] as $text) {
            self::assertStringContainsString($text, self::words($page));
        }
        $fields = ['action' => 'create'] + self::carried($page);
        self::assertSame(303, $this->client->post('onapp.php', $fields)->status);
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('is being created', $words);
        self::assertStringContainsString('State: Running', $words);
        self::assertCount(1, $this->machines());
        self::assertSame($this->users()[0]['id'], $this->machines()[0]['user_id']);
        $row = $this->service($service);
        self::assertSame(['10.1.0.10', 'root', 'Active'], [$row['dedicatedip'], $row['username'], $row['domainstatus']]);
        $answer = $this->client->post('onapp.php', ['ticket' => bin2hex(random_bytes(8))] + $fields);
        self::assertStringContainsString('exists already', self::words($this->open(self::page($service))));
        self::assertSame(303, $answer->status);
        self::assertCount(1, $this->machines());
    }

    public function testTheClientChoosesExactlyOneOfTheTemplatesOfTheProduct(): void
    {
        $this->resetPanel(['document' => 'demo']);
        $service = $this->activeService([2 => '1,2', 4 => '0,0', 6 => '0', 9 => '1', 11 => '40', 3 => '2048']);
        $path = self::page($service, 'create');
        $page = $this->open($path);
        preg_match_all('/<option value="(\d+)"/', $page, $offered);
        self::assertSame(['1', '2'], $offered[1]);
        foreach (['3', '', '1,2', 'x'] as $foreign) {
            $words = self::words($this->does($path, 'create', ['template' => $foreign]));
            self::assertStringContainsString('Operating system: must be one of the choices.', $words);
        }
        $before = count($this->machines());
        $this->does($path, 'create', ['template' => '2']);
        self::assertCount($before + 1, $this->machines());
        self::assertSame(2, $this->machine($this->machineId($service))['template_id']);
    }

    public function testAMissingHostNameIsAskedForAndChecked(): void
    {
        $service = $this->activeService([], '');
        $path = self::page($service, 'create');
        foreach (['', 'under_score.example.com', '-a.example.com', '<b>', 'a b'] as $name) {
            $words = self::words($this->does($path, 'create', ['hostname' => $name]));
            self::assertStringContainsString('Host name: must be a host name.', $words, $name);
        }
        self::assertSame([], $this->machines());
        $this->does($path, 'create', ['hostname' => 'Web1.Example.COM']);
        self::assertSame('web1.example.com', $this->machines()[0]['hostname']);
        self::assertSame('web1.example.com', $this->service($service)['domain']);
    }

    public function testACreationThatFailedIsToldAndTakenUpAgain(): void
    {
        $service = $this->activeService();
        $path = self::page($service, 'create');
        $this->panel->fault(['effect' => 'status', 'status' => 500, 'method' => 'POST', 'path' => 'virtual_machines$']);
        $this->does($path, 'create');
        $words = self::words($this->open($path));
        self::assertStringContainsString('The last attempt did not succeed.', $words);
        self::assertStringNotContainsString('500', $words);
        self::assertStringContainsString("could not do \"create\" with service $service", $this->activity());
        $this->panel->clearFaults();
        $this->does($path, 'create');
        self::assertCount(1, $this->machines());
        self::assertCount(1, $this->users());
        self::assertStringContainsString('State: Running', self::words($this->open(self::page($service))));
    }

    public function testRebuildingWantsTheHostNameAndKeepsTheTemplate(): void
    {
        $service = $this->runningService();
        $this->ok('product-edit', '1', '--config', json_encode([2 => '2,1'] + self::CONFIG, JSON_THROW_ON_ERROR));
        $path = self::page($service, 'rebuild');
        $before = $this->changes();
        foreach (['', 'vm2.example.com', 'vm1'] as $typed) {
            $words = self::words($this->does($path, 'rebuild', ['hostname' => $typed]));
            self::assertStringContainsString('Host name: must be vm1.example.com.', $words);
        }
        self::assertSame($before, $this->changes());
        $words = self::words($this->does($path, 'rebuild', ['hostname' => 'VM1.example.com']));
        self::assertStringContainsString('is being installed', $words);
        $sent = $this->body('POST', '/virtual_machines/1/build')['virtual_machine'];
        self::assertEquals(['template_id' => 1, 'required_startup' => 1], $sent);
    }

    public function testAnotherOrderedTemplateComesWithTheRebuild(): void
    {
        $this->resetPanel(['document' => 'v6']);
        $service = $this->runningService();
        $choices = json_encode([['name' => 'Other', 'order' => 2]], JSON_THROW_ON_ERROR);
        $option = $this->ok('configoption-add', '--product', '1', '--name', 'System', '--suboptions', $choices);
        $this->ok('product-edit', '1', '--config', json_encode([19 => (string) $option['option'], 11 => '40,1',
            3 => '2048'] + self::CONFIG));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhostingconfigoptions')->insert(['relid' => $service,
            'configid' => {$option['option']}, 'optionid' => WHMCS\\Database\\Capsule::table(
            'tblproductconfigoptionssub')->where('configid', {$option['option']})->value('id'), 'qty' => 0]);
            return true;");
        $this->ok('change-package', (string) $service);
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('You have ordered another operating system.', $words);
        $this->settle();
        $id = $this->machineId($service);
        $this->does(self::page($service, 'rebuild'), 'rebuild', ['hostname' => 'vm1.example.com']);
        $sent = $this->body('POST', "/virtual_machines/$id/build")['virtual_machine'];
        self::assertEquals(2, $sent['template_id']);
        $words = self::words($this->open(self::page($service)));
        self::assertStringNotContainsString('You have ordered another operating system.', $words);
    }

    public function testAnotherSystemWaitsUntilTheRebuildHasHappened(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->update(['pending' => 'template']);
            return true;");
        $this->panel->fault(['effect' => 'tx_fail', 'action' => 'build_virtual_machine', 'times' => 1]);
        $this->does(self::page($service, 'rebuild'), 'rebuild', ['hostname' => 'vm1.example.com']);
        self::assertSame('template', $this->rows($service)['tblonappservices'][0]['pending']);
        self::assertStringContainsString("could not do \"rebuild\" with service $service", $this->activity());
    }

    public function testAMachineOfAnUnknownTemplateIsNotRebuilt(): void
    {
        $service = $this->runningService();
        $answer = $this->askPanel('GET', '/virtual_machines/1.json');
        unset($answer['virtual_machine']['template_id']);
        $this->panel->fault(['effect' => 'status', 'status' => 200, 'path' => 'virtual_machines/1$',
            'body' => json_encode($answer, JSON_THROW_ON_ERROR)]);
        $before = $this->changes();
        $words = self::words($this->does(self::page($service, 'rebuild'), 'rebuild', ['hostname' => 'vm1.example.com']));
        self::assertStringContainsString('The operating system of your virtual server is not known.', $words);
        self::assertSame($before, $this->changes());
        self::assertStringContainsString('names no template of the machine', $this->activity());
    }

    public function testAMachineWithoutSystemIsBuilt(): void
    {
        $service = $this->runningService([10 => '0,0']);
        $page = $this->open(self::page($service));
        self::assertStringContainsString('Not built yet', self::words($page));
        self::assertStringNotContainsString('Reboot', self::words($page));
        $this->does(self::page($service), 'build');
        $this->settle();
        self::assertStringContainsString('State: Running', self::words($this->open(self::page($service))));
    }

    public function testDeletingWantsAStoppedMachineAndItsName(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'delete');
        self::assertStringNotContainsString('<form method="post" action="onapp.php"', $this->open($path), 'it runs');
        $this->does(self::page($service), 'stop');
        $this->settle();
        $words = self::words($this->does($path, 'delete', ['hostname' => 'vm']));
        self::assertStringContainsString('Host name: must be vm1.example.com.', $words);
        self::assertCount(1, $this->machines());
        $answer = $this->send($path, 'delete', ['hostname' => 'vm1.example.com']);
        self::assertSame(303, $answer->status);
        self::assertSame([], $this->machines());
        self::assertSame([], $this->rows($service)['tblonappservices']);
        $row = $this->service($service);
        self::assertSame(['Active', ''], [$row['domainstatus'], $row['dedicatedip']]);
        $subjects = implode("\n", array_column($this->logged('mail'), 'subject'));
        self::assertStringContainsString('Your virtual server vm1.example.com was deleted', $subjects);
        $deletions = $this->panel->requests(['method' => 'DELETE']);
        self::assertCount(1, $deletions);
        $asked = json_encode($deletions[0], JSON_THROW_ON_ERROR);
        self::assertStringNotContainsString('backup', $asked, 'nothing is said about backups');
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('has not been created yet', $words);
        $this->does(self::page($service, 'create'), 'create');
        self::assertCount(1, $this->machines(), 'the service may have another one');
    }

    public function testADeletionThatWasInterruptedIsEnded(): void
    {
        $service = $this->runningService();
        $this->does(self::page($service), 'stop');
        $this->settle();
        $page = $this->open(self::page($service, 'delete'));
        self::assertStringContainsString('Its backups are not deleted from here', self::words($page));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->update(['state' => 'deleting']);
            return true;");
        $this->askPanel('DELETE', '/virtual_machines/1.json');
        $this->settle();
        self::assertStringContainsString('was interrupted', self::words($this->open(self::page($service))));
        self::assertSame('{"state":"deleted"}', $this->open(self::page($service, 'state')));
        self::assertSame(409, $this->client->get(self::page($service, 'rebuild'))->status);
        $page = $this->open(self::page($service, 'delete'));
        self::assertStringNotContainsString('name="hostname"', $page, 'there is nothing left to destroy');
        self::assertMatchesRegularExpression('~<a [^>]*page=delete~', $page);
        self::assertDoesNotMatchRegularExpression('~<a [^>]*page=(disks|rebuild)~', $page, 'only what leads somewhere');
        $this->does(self::page($service, 'delete'), 'delete');
        self::assertSame([], $this->rows($service)['tblonappservices']);
        self::assertStringContainsString("did \"delete\" with service $service", $this->activity());
        self::assertStringContainsString('has not been created yet', self::words($this->open(self::page($service))));
    }

    public function testAMachineOfSomebodyElseIsNoDeletionThatWasInterrupted(): void
    {
        $service = $this->runningService();
        $this->does(self::page($service), 'stop');
        $this->settle();
        $carried = self::carried($this->open(self::page($service, 'delete')));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappservices')->update(['state' => 'deleting']);
            return true;");
        $this->askPanel('POST', '/virtual_machines/1/change_owner.json', ['user_id' => 5]);
        self::assertSame(409, $this->client->get(self::page($service, 'delete'))->status);
        $this->client->post('onapp.php', ['action' => 'delete'] + $carried);
        self::assertStringContainsString('There is no virtual server', self::words($this->open(self::page($service))));
        self::assertCount(1, $this->machines());
    }

    public function testASecondCreationIsRefusedWhileTheFirstWaits(): void
    {
        $service = $this->activeService();
        $carried = self::carried($this->open(self::page($service, 'create')));
        $this->evaluate("WHMCS\\Module\\Server\\Onapp\\Storage\\Database::prepared();
            WHMCS\\Database\\Capsule::table('tblonapporders')->insert(['service_id' => $service, 'state' => 'asked',
            'asked_at' => time()]);
            WHMCS\\Database\\Capsule::table('tblonappleases')->updateOrInsert(['name' => 'service:$service'],
            ['holder' => 'elsewhere:1:1', 'fence' => 9, 'expires_at' => time() + 600]); return true;");
        $page = $this->open(self::page($service, 'create'));
        self::assertStringContainsString('is being created', self::words($page));
        self::assertStringNotContainsString('<button', substr($page, (int) strpos($page, 'class="onapp"')));
        self::assertStringContainsString('VPS Being created', self::words($this->open('onapp.php')));
        $start = microtime(true);
        self::assertSame(303, $this->client->post('onapp.php', ['action' => 'create'] + $carried)->status);
        self::assertLessThan(4, microtime(true) - $start, 'nobody waits for what takes minutes');
        self::assertStringContainsString('busy with another action', self::words($this->open(self::page($service))));
        self::assertSame([], $this->machines());
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappleases')->update(['holder' => '']); return true;");
        $words = self::words($this->open(self::page($service, 'create')));
        self::assertStringContainsString('The last attempt did not succeed.', $words, 'whoever was at it died');
        $this->does(self::page($service, 'create'), 'create');
        self::assertCount(1, $this->machines());
    }

    public function testRecoveryBoot(): void
    {
        $service = $this->runningService();
        $words = self::words($this->does(self::page($service), 'recovery_reboot'));
        self::assertStringContainsString('into the recovery system', $words);
        self::assertSame(['mode' => 'recovery'], $this->body('POST', '/virtual_machines/1/reboot'));
        $this->settle();
        self::assertTrue($this->machine(1)['recovery_mode']);
        $this->does(self::page($service), 'stop');
        $this->settle();
        $this->does(self::page($service), 'recovery_start');
        self::assertSame(['mode' => 'recovery'], $this->body('POST', '/virtual_machines/1/startup'));
    }

    public function testTheConsole(): void
    {
        $service = $this->runningService();
        $answer = $this->send(self::page($service), 'console');
        self::assertSame(303, $answer->status);
        self::assertMatchesRegularExpression("~^{$this->panel->api}/console_remote/[0-9a-f]{32}$~", $answer->location);
        $key = basename($answer->location);
        foreach (['module', 'activity'] as $log) {
            self::assertStringNotContainsString($key, json_encode($this->logged($log), JSON_THROW_ON_ERROR));
        }
        $requests = $this->panel->requests(['path' => '/console$']);
        self::assertSame($this->users()[0]['login'], $requests[0]['user']);
    }

    public function testAConsoleKeyThatCouldLeadElsewhereIsNotFollowed(): void
    {
        $service = $this->runningService();
        $body = json_encode(['remote_access_session' => ['id' => 1, 'remote_key' => '../../users?x=1#']]);
        $this->panel->fault(['effect' => 'status', 'status' => 200, 'path' => '/console$', 'body' => $body]);
        $answer = $this->send(self::page($service), 'console');
        self::assertStringStartsWith('onapp.php', $answer->location);
        self::assertStringContainsString('This did not work.', self::words($this->open(self::page($service))));
    }

    public function testThePasswordIsShownOnRequestOnly(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'password');
        $password = $this->service($service)['password'];
        self::assertStringNotContainsString(htmlspecialchars($password), $this->open($path));
        $answer = $this->send($path, 'password_show');
        self::assertSame(200, $answer->status);
        self::assertStringContainsString(htmlspecialchars($password, ENT_QUOTES), $answer->body);
        self::assertStringNotContainsString(
            $password,
            stripslashes(json_encode($this->logged('module'), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES)),
        );
    }

    public function testANewPasswordReachesTheMachineAndTheService(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'password');
        $before = $this->service($service)['password'];
        $wrong = [
            [['password' => 'short', 'password_again' => 'short'], 'Password: must have 6 to 32'],
            [['password' => 'with <html>', 'password_again' => 'with <html>'], 'Password: must have 6 to 32'],
            [['password' => 'Secret-1234', 'password_again' => 'Secret-1235'], 'Password again: must be the same'],
        ];
        foreach ($wrong as [$fields, $said]) {
            $page = $this->does($path, 'password_reset', $fields);
            self::assertStringContainsString($said, self::words($page));
            self::assertStringNotContainsString($fields['password'], $page, 'passwords are not shown again');
        }
        self::assertSame($before, $this->service($service)['password']);
        $this->does($path, 'password_reset', ['password' => 'Secret-1234', 'password_again' => 'Secret-1234']);
        $this->settle();
        self::assertSame('Secret-1234', $this->machine(1)['initial_root_password']);
        self::assertSame('Secret-1234', $this->service($service)['password']);
        $this->does($path, 'password_reset', ['password' => '', 'password_again' => '']);
        $this->settle();
        $made = $this->service($service)['password'];
        self::assertNotSame('Secret-1234', $made);
        self::assertSame($made, $this->machine(1)['initial_root_password']);
        foreach (['module', 'activity'] as $log) {
            self::assertStringNotContainsString('Secret-1234', json_encode($this->logged($log), JSON_THROW_ON_ERROR));
        }
    }

    public function testAPasswordThatThePanelRefusesIsNotRecorded(): void
    {
        $service = $this->runningService();
        $before = $this->service($service)['password'];
        $this->panel->fault(['effect' => 'status', 'status' => 422, 'path' => '/reset_password$']);
        $this->does(self::page($service, 'password'), 'password_reset', ['password' => '', 'password_again' => '']);
        self::assertSame($before, $this->service($service)['password']);
    }

    public function testTheUpgradePageLeadsToTheOneOfWhmcs(): void
    {
        $service = $this->runningService();
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->update(['configoptionsupgrade' => 0]);
            return true;");
        self::assertSame(404, $this->client->get(self::page($service, 'upgrade'))->status, 'not sold');
        $choices = json_encode([['name' => 'More', 'order' => 256]], JSON_THROW_ON_ERROR);
        $option = $this->ok('configoption-add', '--product', '1', '--name', 'RAM', '--suboptions', $choices)['option'];
        $this->ok('product-edit', '1', '--config', json_encode([12 => (string) $option]));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblproducts')->update(['configoptionsupgrade' => 1]);
            WHMCS\\Database\\Capsule::table('tblhostingconfigoptions')->insert(['relid' => $service,
            'configid' => $option, 'optionid' => WHMCS\\Database\\Capsule::table('tblproductconfigoptionssub')
            ->where('configid', $option)->value('id'), 'qty' => 0]); return true;");
        $page = $this->open(self::page($service, 'upgrade'));
        $words = self::words($page);
        self::assertStringContainsString('RAM 512 MB 256 MB 768 MB', $words);
        self::assertStringContainsString('Make a backup before', $words);
        $link = "upgrade.php?type=configoptions&id=$service";
        self::assertStringContainsString('href="' . htmlspecialchars($link) . '"', $page);
        self::assertSame(200, $this->client->get($link)->status);
    }

    public function testBandwidthThatWhmcsHasCountedIsShown(): void
    {
        $service = $this->runningService();
        self::assertStringNotContainsString('Bandwidth', self::words($this->open(self::page($service))));
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblhosting')->update(['bwusage' => 120, 'bwlimit' => 500]);
            return true;");
        $words = self::words($this->open(self::page($service)));
        self::assertStringContainsString('Bandwidth used 120 of 500 MB', $words);
    }

    public function testAddressesAndInterfaces(): void
    {
        $service = $this->runningService([18 => '3']);
        $words = self::words($this->open(self::page($service, 'ipaddresses')));
        foreach (['10.1.0.10', '10.1.0.11', '10.1.0.12'] as $address) {
            self::assertMatchesRegularExpression("/$address 255\\.255\\.\\S+ 10\\.1\\.0\\.1 eth0 included/", $words);
        }
        self::assertMatchesRegularExpression('/eth0 00:16:3e:\S+ 100 Mbps primary/', $words);
        self::assertStringNotContainsString('not assigned yet', $words);
        $join = $this->askPanel('GET', '/virtual_machines/1/ip_addresses.json')[2]['ip_address_join'];
        $this->askPanel('DELETE', "/virtual_machines/1/ip_addresses/{$join['id']}.json");
        $this->settle();
        $words = self::words($this->open(self::page($service, 'ipaddresses')));
        self::assertStringContainsString('not assigned yet: included: 1', $words, 'whatever is recorded');
        $this->does(self::page($service, 'ipaddresses'), 'addresses_assign');
        self::assertStringNotContainsString('not assigned', self::words($this->open(self::page($service, 'ipaddresses'))));
        $config = [18 => '4'] + self::CONFIG;
        $this->ok('product-edit', '1', '--config', json_encode($config, JSON_THROW_ON_ERROR));
        $path = self::page($service, 'ipaddresses');
        self::assertStringContainsString('not assigned yet: included: 1', self::words($this->open($path)));
        $this->does($path, 'addresses_assign');
        $words = self::words($this->open($path));
        self::assertStringContainsString('10.1.0.13', $words);
        self::assertStringNotContainsString('not assigned yet', $words);
        self::assertStringContainsString('10.1.0.13', $this->service($service)['dedicatedip']);
    }

    public function testMissingAddressesAreThoseThatTheMachineDoesNotHave(): void
    {
        $service = $this->runningService([18 => '3']);
        $path = self::page($service, 'ipaddresses');
        $recorded = $this->rows($service)['tblonappips'];
        $this->evaluate("WHMCS\\Database\\Capsule::table('tblonappips')->delete(); return true;");
        $words = self::words($this->open($path));
        self::assertStringNotContainsString('not assigned yet', $words, 'what is there needs no assigning');
        $this->evaluate('WHMCS\Database\Capsule::table("tblonappips")->insert(json_decode(\''
            . json_encode($recorded, JSON_THROW_ON_ERROR) . '\', true)); return true;');
        $joins = $this->askPanel('GET', '/virtual_machines/1/ip_addresses.json');
        $last = end($joins)['ip_address_join']['id'];
        $this->askPanel('DELETE', "/virtual_machines/1/ip_addresses/$last.json");
        $this->settle();
        self::assertStringContainsString('not assigned yet: included: 1', self::words($this->open($path)));
        $this->does($path, 'addresses_assign');
        self::assertStringNotContainsString('not assigned yet', self::words($this->open($path)));
    }

    public function testTheNetworkIsRebuilt(): void
    {
        $service = $this->runningService();
        $path = self::page($service, 'ipaddresses');
        $words = self::words($this->does($path, 'network_rebuild', ['shutdown_type' => 'explode']));
        self::assertStringContainsString('Before that: must be one of the choices.', $words);
        $this->does($path, 'network_rebuild', ['shutdown_type' => 'graceful', 'required_startup' => '1']);
        $sent = $this->body('POST', '/virtual_machines/1/rebuild_network');
        self::assertEquals(['shutdown_type' => 'graceful', 'force' => '1', 'required_startup' => 1], $sent);
    }
}
