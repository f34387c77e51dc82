<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

final class LifecycleTest extends HostTestCase
{
    public function testAServiceLivesThroughAllItsStates(): void
    {
        $placed = $this->order($this->addProduct('on'));
        $id = (string) $placed['serviceid'];
        self::assertSame('Pending', $this->service($placed['serviceid'])['domainstatus']);
        $accepted = $this->ok('accept', (string) $placed['orderid']);
        self::assertTrue($accepted['services'][$id]['success']);
        $whole = $this->ok('service', $id);
        self::assertSame('Active', $whole['service']['domainstatus']);
        $machine = ['service_id' => (int) $id, 'state' => 'running', 'memory' => 128];
        self::assertSame([$machine], $whole['tables']['mod_sample_machines']);

        $this->ok('suspend', $id, '--reason', 'abuse');
        self::assertSame('Suspended', $this->service((int) $id)['domainstatus']);
        self::assertSame('abuse', $this->service((int) $id)['suspendreason']);
        $this->ok('unsuspend', $id);
        self::assertSame('Active', $this->service((int) $id)['domainstatus']);
        self::assertSame('', $this->service((int) $id)['suspendreason']);

        $this->refused('the password is too short', 'change-password', $id, '--password', 'abc');
        $before = $this->service((int) $id)['password'];
        $this->ok('change-password', $id, '--password', 'a better one');
        self::assertNotSame($before, $this->service((int) $id)['password']);
        self::assertSame('a better one', $this->service((int) $id)['password']);

        $this->ok('renew', $id);
        $this->ok('change-package', $id);
        $this->ok('terminate', $id, '--at', '2030-05-06 07:08:09');
        self::assertSame('Terminated', $this->service((int) $id)['domainstatus']);
        self::assertSame('2030-05-06', $this->service((int) $id)['termination_date']);
        self::assertSame([], $this->ok('service', $id)['tables']['mod_sample_machines']);
        self::assertSame([], $this->logged('gaps'));
    }

    /** @dataProvider autosetups */
    public function testAutosetupDecidesWhenTheModuleIsCalled(
        string $autosetup,
        string $afterOrder,
        string $afterAccept,
        string $afterPayment,
    ): void {
        $placed = $this->order($this->addProduct($autosetup));
        self::assertSame($afterOrder, $this->service($placed['serviceid'])['domainstatus']);
        $this->ok('accept', (string) $placed['orderid']);
        self::assertSame($afterAccept, $this->service($placed['serviceid'])['domainstatus']);
        self::assertSame('Paid', $this->ok('pay', (string) $placed['invoiceid'])['status']);
        self::assertSame($afterPayment, $this->service($placed['serviceid'])['domainstatus']);
    }

    /** @return array<string, array{string, string, string, string}> */
    public static function autosetups(): array
    {
        return [
            'at once' => ['order', 'Active', 'Active', 'Active'],
            'on acceptance' => ['on', 'Pending', 'Active', 'Active'],
            'on payment' => ['payment', 'Pending', 'Pending', 'Active'],
            'never' => ['', 'Pending', 'Pending', 'Pending'],
        ];
    }

    public function testAcceptanceCanOverruleTheProduct(): void
    {
        $product = $this->addProduct('');
        $first = $this->order($product);
        $this->ok('accept', (string) $first['orderid'], '--autosetup', 'yes');
        self::assertSame('Active', $this->service($first['serviceid'])['domainstatus']);
        $this->refused('is Active, not Pending', 'accept', (string) $first['orderid']);
        $second = $this->order($this->addProduct('on'));
        $this->ok('accept', (string) $second['orderid'], '--autosetup', 'no');
        self::assertSame('Pending', $this->service($second['serviceid'])['domainstatus']);
    }

    public function testTheWelcomeMailIsFilledAfterTheModuleRan(): void
    {
        $this->order($this->addProduct('order'), 'vm7.example.com', '--password', 'p&ss"word');
        $mails = $this->logged('mail');
        self::assertCount(1, $mails);
        self::assertSame('ada@example.com', $mails[0]['recipient']);
        self::assertSame('Your server vm7.example.com is ready', $mails[0]['subject']);
        $lines = ['Address: 192.0.2.1', 'User: root', 'Password: p&ss"word', "192.0.2.2\n192.0.2.3"];
        foreach ($lines as $line) {
            self::assertStringContainsString($line, $mails[0]['message']);
        }
    }

    public function testAHookCanStopTheMail(): void
    {
        $this->order($this->addProduct('order'), 'nomail.example.com');
        self::assertSame([], $this->logged('mail'));
    }

    public function testAProductWithoutWelcomeMailSendsNone(): void
    {
        $this->order($this->addProduct('order', '', '--welcome-email', '0'));
        self::assertSame([], $this->logged('mail'));
    }

    public function testPreHooksStopAndReplace(): void
    {
        $product = $this->addProduct('');
        $stopped = $this->order($product, 'stop.example.com');
        $this->refused('stopped by a hook', 'create', (string) $stopped['serviceid']);
        self::assertSame('Pending', $this->service($stopped['serviceid'])['domainstatus']);
        $replaced = $this->order($product, 'override.example.com');
        $this->ok('create', (string) $replaced['serviceid']);
        $tables = $this->ok('service', (string) $replaced['serviceid'])['tables'];
        self::assertSame(999, $tables['mod_sample_machines'][0]['memory']);
    }

    public function testAfterHooksTellSuccessFromFailure(): void
    {
        $good = $this->order($this->addProduct(''))['serviceid'];
        $bad = $this->order($this->addProduct('', 'fail'))['serviceid'];
        $this->ok('create', (string) $good);
        $this->refused('no room left', 'create', (string) $bad);
        $activity = implode("\n", $this->activity());
        self::assertStringContainsString("AfterModuleCreate $good", $activity);
        self::assertStringContainsString("AfterModuleCreateFailed $bad no room left", $activity);
        self::assertStringNotContainsString("AfterModuleCreate $bad", $activity);
    }

    public function testOnlyAutomatedFailuresEnterTheQueueAndSuccessClosesThem(): void
    {
        $product = $this->addProduct('', 'fail');
        $id = (string) $this->order($product)['serviceid'];
        $this->refused('no room left', 'create', $id);
        self::assertSame([], $this->logged('queue'));
        $this->refused('no room left', 'create', $id, '--automated');
        $this->refused('no room left', 'create', $id, '--automated');
        $queue = $this->logged('queue');
        self::assertCount(1, $queue);
        self::assertSame('no room left', $queue[0]['last_attempt_error']);
        self::assertSame([1, 0], [(int) $queue[0]['num_retries'], (int) $queue[0]['completed']]);
        $this->ok('product-edit', (string) $product, '--config', '{"1":""}');
        $this->ok('create', $id);
        self::assertSame(1, (int) $this->logged('queue')[0]['completed']);
        self::assertContains('hook ProductEdit', $this->activity());
    }

    public function testClientsMayCallOnlyWhatTheModuleOffers(): void
    {
        $id = (string) $this->order($this->addProduct('order'))['serviceid'];
        $this->ok('custom', $id, 'reboot', '--client');
        $this->ok('custom', $id, 'details', '--client');
        $this->refused('clients may not call dump', 'custom', $id, 'dump', '--client');
        $this->refused('clients may not call CreateAccount', 'custom', $id, 'CreateAccount', '--client');
        $this->ok('custom', $id, 'dump');
        $this->refused('the machine is not well', 'custom', $id, 'check');
        $this->refused('has no function nothing', 'custom', $id, 'nothing');
        $this->ok('suspend', $id);
        $this->refused('not active', 'custom', $id, 'reboot', '--client');
    }

    public function testSecretsAreMaskedInTheModuleLogWhichCanBeSwitchedOff(): void
    {
        $id = $this->order($this->addProduct('order'))['serviceid'];
        self::assertSame('user=root&password=********', $this->logged('module')[0]['request']);
        $this->ok('setting', 'ModuleDebugMode', '--value', 'off');
        $this->ok('custom', (string) $id, 'dump');
        self::assertCount(1, $this->logged('module'));
    }

    public function testHooksFileIsNoticedOnlyWhenModuleSettingsAreSaved(): void
    {
        $server = $this->addServer();
        self::assertNotContains('hook ServerAdd', $this->activity(), 'no product uses the module yet');
        $this->ok('product-add', '--name', 'VPS', '--module', 'sample', '--server-id', (string) $server);
        $this->addServer();
        self::assertContains('hook ServerAdd', $this->activity());
    }

    public function testDeletingFiresTheHooksAndRemovesTheRows(): void
    {
        $placed = $this->order($this->addProduct(''));
        $this->ok('service-delete', (string) $placed['serviceid']);
        $this->refused('there is no service', 'service', (string) $placed['serviceid']);
        $this->order($this->addProduct(''));
        $this->ok('client-delete', '1');
        $this->refused('there is no service', 'service', (string) ($placed['serviceid'] + 1));
        $this->refused('there is no client 1', 'client-delete', '1');
        self::assertContains('hook ServiceDelete', $this->activity());
        self::assertContains('hook ClientDelete', $this->activity());
    }
}
