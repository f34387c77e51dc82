<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** Accounts: signing in, creation, change, suspension, deletion, payments. */
final class UsersTest extends PanelTestCase
{
    public function testWaysToSignIn(): void
    {
        $user = self::$panel->logins['user'];
        $status = fn (string $credentials): int
            => $this->call('user', 'GET', '/virtual_machines.json', null, [CURLOPT_USERPWD => $credentials])->status;
        self::assertSame(200, $status('user:user-Secret1'));
        self::assertSame(200, $status('USER:user-Secret1'));
        self::assertSame(200, $status('user@example.test:user-Secret1'));
        self::assertSame(200, $status('user@example.test:' . $user['api_key']));
        self::assertSame(401, $status('user:' . $user['api_key']), 'keys go with the address');
        self::assertSame(401, $status('user:wrong'));
        self::assertSame(401, $status('nobody:wrong'));
        $anonymous = $this->call('user', 'GET', '/virtual_machines.json', null, [CURLOPT_USERPWD => null]);
        self::assertSame(
            [401, 'Basic realm="Application"'],
            [$anonymous->status, $anonymous->headers['www-authenticate']],
        );
    }

    public function testTooManyWrongPasswordsLock(): void
    {
        for ($attempt = 0; $attempt < 10; $attempt++) {
            $this->call('user', 'GET', '/roles.json', null, [CURLOPT_USERPWD => 'user:wrong']);
        }
        self::assertSame('locked', $this->get('admin', '/users/4.json')->fields()['status']);
        self::assertSame(401, $this->get('user', '/roles.json')->status);
        self::assertSame('active', $this->call('reseller', 'POST', '/users/4/unlock.json')->fields()['status']);
        self::assertSame(200, $this->get('user', '/roles.json')->status);
    }

    /** @return iterable<string, array{0: array<string, mixed>, 1: array<string, list<string>>}> */
    public static function mistakes(): iterable
    {
        $blank = ["can't be blank"];
        yield 'nothing' => [
            ['login' => '', 'email' => '', 'first_name' => '', 'last_name' => '', 'password' => ''],
            ['login' => $blank, 'email' => $blank, 'first_name' => $blank, 'last_name' => $blank, 'password' => $blank],
        ];
        yield 'long login' => [
            ['login' => str_repeat('a', 41)],
            ['login' => ['is too long (maximum is 40 characters)']],
        ];
        yield 'taken' => [
            ['login' => 'User', 'email' => 'ADMIN@example.test'],
            ['login' => ['has already been taken'], 'email' => ['has already been taken']],
        ];
        yield 'address' => [['email' => 'no address'], ['email' => ['is invalid']]];
        yield 'short password' => [['password' => '12345'], ['password' => ['is too short (minimum is 6 characters)']]];
        yield 'confirmation' => [
            ['password_confirmation' => 'other-1'],
            ['password' => ["doesn't match confirmation"]],
        ];
        yield 'references' => [
            ['role_ids' => [2, 99], 'billing_plan_id' => 99, 'user_group_id' => 99],
            ['role_ids' => ['is invalid'], 'billing_plan_id' => ['is invalid'], 'user_group_id' => ['is invalid']],
        ];
    }

    /**
     * @dataProvider mistakes
     * @param array<string, mixed> $fields
     * @param array<string, list<string>> $errors
     */
    public function testCreationIsChecked(array $fields, array $errors): void
    {
        $reply = $this->create($fields);
        self::assertSame(422, $reply->status);
        self::assertSame($errors, $reply->json()['errors']);
        self::assertCount(5, $this->get('admin', '/users.json')->items());
    }

    public function testCreateAsTheModuleDoes(): void
    {
        $reply = $this->create([
            'role_ids' => ['2'],
            'time_zone' => 'Europe/Berlin',
            'bucket_id' => '1',
            'user_group_id' => '1',
        ]);
        self::assertSame([201, '/users/6'], [$reply->status, $reply->headers['location']]);
        $user = $this->get('reseller', '/users/6.json')->fields();
        self::assertSame(
            ['new', 'active', [2], 1, 1, 1, 'Europe/Berlin', null],
            array_map(static fn (string $name): mixed => $user[$name], [
                'login', 'status', 'role_ids', 'billing_plan_id', 'bucket_id', 'user_group_id', 'time_zone', 'api_key',
            ]),
        );
        self::assertStringNotContainsString('secret-7', $reply->body);
        $made = $this->call('reseller', 'POST', '/users/6/make_new_api_key.json')->fields()['api_key'];
        self::assertMatchesRegularExpression('~^[0-9a-f]{40}$~', $made);
        $asUser = fn (string $key): int => $this->call('x', 'GET', '/virtual_machines.json', null, [
            CURLOPT_USERPWD => "new@example.test:$key",
        ])->status;
        self::assertSame(200, $asUser($made));
        $this->call('reseller', 'POST', '/users/6/make_new_api_key.json');
        self::assertSame(401, $asUser($made), 'the old key is void');
        self::assertSame(403, $this->call('manual_admin', 'POST', '/users/6/make_new_api_key.json')->status);
        self::assertNull($this->get('manual_admin', '/users/6.json')->fields()['api_key']);
    }

    public function testPasswordComplexity(): void
    {
        self::$panel->control('POST', '/options', ['password_complexity' => true]);
        self::assertSame(422, $this->create([])->status);
        self::assertSame(201, $this->create(['password' => 'Secret-7'])->status);
    }

    public function testUpdate(): void
    {
        $put = fn (string $who, int $id, array $fields): int
            => $this->call($who, 'PUT', "/users/$id.json", ['user' => $fields])->status;
        self::assertSame(204, $put('user', 4, ['first_name' => 'Ann', 'role_ids' => [1], 'login' => 'root']));
        $user = $this->get('admin', '/users/4.json')->fields();
        self::assertSame(['Ann', [2], 'user'], [$user['first_name'], $user['role_ids'], $user['login']]);
        self::assertSame(
            204,
            $put('reseller', 4, ['last_name' => 'Lee', 'role_ids' => [2, 6], 'billing_plan_id' => 1]),
        );
        self::assertSame([2, 6], $this->get('admin', '/users/4.json')->fields()['role_ids']);
        self::assertSame(204, $put('user', 4, ['password' => 'other-77']));
        self::assertSame(401, $this->get('user', '/roles.json')->status);
        self::assertSame(204, $put('reseller', 4, ['password' => 'user-Secret1']));
        self::assertSame(422, $put('user', 4, ['email' => 'admin@example.test']));
        self::assertSame(404, $put('user', 5, ['first_name' => 'X']));
        self::$panel->control('POST', '/options', ['put_returns_object' => true]);
        $reply = $this->call('admin', 'PUT', '/users/4.json', ['user' => ['first_name' => 'Bob']]);
        self::assertSame([200, 'Bob'], [$reply->status, $reply->fields()['first_name']]);
    }

    public function testUpdatedAtMovesEvenWhenAChangeFails(): void
    {
        self::$panel->clock(60);
        $this->call('admin', 'PUT', '/users/4.json', ['user' => ['email' => 'wrong']]);
        self::assertSame('2026-01-01T00:01:00Z', $this->get('admin', '/users/4.json')->fields()['updated_at']);
    }

    public function testTheWholeLoadedObjectCanBeSentBack(): void
    {
        $loaded = $this->get('user', '/users/4.json')->fields();
        $loaded['first_name'] = 'Zoe';
        self::assertSame(204, $this->call('user', 'PUT', '/users/4.json', ['user' => $loaded])->status);
        $this->runningMachine();
        $machine = $this->get('user', '/virtual_machines/1.json')->fields();
        self::assertSame(
            204,
            $this->call('user', 'PUT', '/virtual_machines/1.json', ['virtual_machine' => $machine])->status,
        );
        self::assertFalse($this->machine(1)['locked'], 'nothing changed, nothing to do');
    }

    public function testSuspensionTakesTheMachinesAlong(): void
    {
        $running = $this->runningMachine();
        $off = $this->createMachine('user', ['required_virtual_machine_startup' => 0])['id'];
        self::$panel->clock(100);
        $building = $this->createMachine()['id'];
        $reply = $this->call('reseller', 'POST', '/users/4/suspend.json');
        self::assertSame('suspended', $reply->fields()['status']);
        self::assertSame(401, $this->get('user', '/roles.json')->status);
        self::$panel->clock(200);
        foreach ([$running, $off, $building] as $id) {
            self::assertSame([true, false, false, true], $this->flags($id));
        }
        $this->call('reseller', 'POST', '/users/4/activate.json');
        self::$panel->clock(200);
        self::assertSame([true, true, false, false], $this->flags($running));
        self::assertSame([true, false, false, false], $this->flags($off));
        self::assertSame([true, true, false, false], $this->flags($building));
        self::assertSame(200, $this->get('user', '/roles.json')->status);
    }

    public function testActivationWhileTheSuspensionIsStillRunning(): void
    {
        $id = $this->runningMachine();
        $this->call('admin', 'POST', '/users/4/suspend.json');
        self::$panel->clock(5);
        $this->call('admin', 'POST', '/users/4/unsuspend.json');
        self::$panel->clock(100);
        self::assertSame([true, true, false, false], $this->flags($id));
    }

    public function testDeletion(): void
    {
        $this->runningMachine();
        self::$panel->control('POST', '/options', ['delete_user_needs_no_machines' => true]);
        self::assertSame(422, $this->call('reseller', 'DELETE', '/users/4.json')->status);
        self::$panel->control('POST', '/options', ['delete_user_needs_no_machines' => false]);
        self::assertSame(204, $this->call('reseller', 'DELETE', '/users/4.json')->status);
        self::assertSame('deleted', $this->get('reseller', '/users/4.json')->fields()['status']);
        self::assertSame([], $this->get('admin', '/virtual_machines.json')->items());
        self::assertSame(401, $this->get('user', '/roles.json')->status);
        self::assertSame(204, $this->call('reseller', 'DELETE', '/users/4.json')->status);
        self::assertSame(404, $this->get('reseller', '/users/4.json')->status);
        self::assertSame(204, $this->call('reseller', 'DELETE', '/users/5.json', ['force' => 1])->status);
        self::assertSame(404, $this->get('reseller', '/users/5.json')->status);
    }

    public function testDeletionLeavingTheMachinesToTheAdministrator(): void
    {
        $id = $this->runningMachine();
        $this->call('reseller', 'DELETE', '/users/4.json', ['force' => 1, 'take_ownership' => true]);
        self::assertSame(2, $this->machine($id)['user_id']);
    }

    public function testValidateLogin(): void
    {
        $valid = fn (array $body): bool
            => $this->call('user', 'POST', '/users/validate_login.json', $body)->fields()['valid'];
        self::assertFalse($valid(['login' => 'ADMIN']));
        self::assertTrue($valid(['login' => 'fresh']));
        self::assertFalse($valid(['email' => 'admin@example.test']));
    }

    public function testPayments(): void
    {
        $pay = fn (string $path, array $fields): Reply => $this->call('admin', 'POST', $path, ['payment' => $fields]);
        $reply = $pay('/users/4/payments.json', ['amount' => '10.50', 'invoice_number' => 'A-1']);
        self::assertSame(201, $reply->status);
        self::assertStringContainsString('"amount":10.50000000', $reply->body);
        $reply = $pay('/billing/user/payments.json', ['amount' => 1.25, 'payer_id' => 4, 'payer_type' => 'User']);
        self::assertSame([201, 4], [$reply->status, $reply->fields()['payer_id']]);
        self::assertSame(-11.75, $this->get('admin', '/users/4.json')->fields()['outstanding_amount']);
        foreach (['', 'x', '0', '-3', '1e5'] as $amount) {
            self::assertSame(422, $pay('/users/4/payments.json', ['amount' => $amount])->status, $amount);
        }
        self::assertSame(422, $pay('/billing/user/payments.json', ['amount' => 1])->status);
        $list = $this->get('admin', '/billing/user/payments.json?payer_id=4&payer_type=User')->items();
        self::assertSame([1, 2], array_column($list, 'id'));
        self::assertSame(
            204,
            $this->call('admin', 'PUT', '/users/4/payments/1.json', ['payment' => ['amount' => 2]])->status,
        );
        self::assertSame(204, $this->call('admin', 'DELETE', '/users/4/payments/2.json')->status);
        self::assertSame(404, $this->get('admin', '/users/5/payments/1.json')->status);
        self::assertSame([2.0], array_column($this->get('user', '/users/4/payments.json')->items(), 'amount'));
        self::assertSame(
            403,
            $this->call('user', 'POST', '/users/4/payments.json', ['payment' => ['amount' => 5]])->status,
        );
    }

    public function testPlansAndLimits(): void
    {
        $this->reset(['version' => '5.5', 'document' => 'v6']);
        $this->call('admin', 'PUT', '/users/4.json', ['user' => ['billing_plan_id' => 2]]);
        $reply = $this->call('user', 'POST', '/virtual_machines.json', ['virtual_machine' => [
            'label' => 'a', 'hostname' => 'a.test', 'template_id' => 1, 'memory' => 1024, 'cpus' => 1,
            'primary_disk_size' => 10,
        ]]);
        self::assertSame(422, $reply->status);
        self::assertStringContainsString('memory 1024', $reply->json()['errors']['base'][0]);
        $reply = $this->call('user', 'PUT', '/virtual_machines/1.json', ['virtual_machine' => ['cpus' => 3]]);
        self::assertSame(422, $reply->status);
        $copy = $this->call('admin', 'POST', '/billing_plans/2/create_copy.json')->fields();
        self::assertSame([3, 'Copy of Small plan'], [$copy['id'], $copy['label']]);
        self::assertSame(204, $this->call('admin', 'PUT', '/billing_plans/3.json', [
            'billing_plan' => ['label' => 'Custom', 'monthly_price' => '7.5'],
        ])->status);
        self::assertSame('Custom', $this->get('admin', '/billing/user/plans/3.json')->fields()['label']);
        $resources = $this->get('admin', '/billing_plans/3/base_resources.json')->items();
        self::assertSame(1024, array_column($resources, 'limits', 'resource_name')['memory']['limit']);
        self::assertSame([4], array_column($this->get('admin', '/billing_plans/2/users.json')->items(), 'id'));
        self::assertSame(422, $this->call('admin', 'DELETE', '/billing_plans/2.json')->status);
        self::assertSame(204, $this->call('admin', 'DELETE', '/billing_plans/3.json')->status);
        self::assertSame([2], array_column($this->get('user', '/billing_plans.json')->items(), 'id'));
    }

    public function testResourceLimit(): void
    {
        $put = $this->call(
            'admin',
            'PUT',
            '/users/4/resource_limit.json',
            ['resource_limit' => ['storage_disk_size' => '7']],
        );
        self::assertSame(204, $put->status);
        self::assertSame(7, $this->get('user', '/users/4/resource_limit.json')->fields()['storage_disk_size']);
    }

    /** @param array<string, mixed> $fields */
    private function create(array $fields): Reply
    {
        return $this->call('reseller', 'POST', '/users.json', ['user' => $fields + [
            'login' => 'new', 'email' => 'new@example.test', 'first_name' => 'N', 'last_name' => 'W',
            'password' => 'secret-7', 'role_ids' => [2],
        ]]);
    }
}
