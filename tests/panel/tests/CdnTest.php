<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

use OnApp\Panel\Seed\Roles;

/** CDN resources and edge groups. */
final class CdnTest extends PanelTestCase
{
    private const PULL = ['cdn_hostname' => 'cdn.example.test', 'origins' => ['192.0.2.1'], 'edge_group_ids' => [1, 2]];

    public function testItHasToBeSwitchedOn(): void
    {
        $reply = $this->get('admin', '/cdn_resources.json');
        self::assertSame([302, '/cdn_resources/enable'], [$reply->status, $reply->headers['location']]);
        self::assertSame(302, $this->create()->status);
        self::$panel->control('POST', '/options', ['cdn_disabled_status' => 403]);
        self::assertSame(403, $this->create()->status);
        self::assertSame(201, $this->call('admin', 'POST', '/cdn_resources/enable.json')->status);
        self::assertSame('ACTIVE', $this->get('admin', '/users/1.json')->fields()['cdn_status']);
        self::assertSame([], $this->get('admin', '/cdn_resources.json')->json());
    }

    public function testLifeOfAResource(): void
    {
        $resource = $this->enabled()->create(['cdn_hostname' => 'CDN.Example.test'])->fields();
        self::assertSame('cdn.example.test', $resource['cdn_hostname']);
        self::assertSame(['HTTP_PULL', 'pending', 1], [
            $resource['resource_type'], $resource['status'], $resource['user_id'],
        ]);
        self::assertSame($resource['cdn_reference'] . '.r.cdn.example.test', $resource['cname']);
        self::assertSame(
            [['edge_group' => ['id' => 1, 'label' => 'Europe']], ['edge_group' => ['id' => 2, 'label' => 'America']]],
            $resource['edge_groups'],
        );
        self::$panel->clock(599);
        self::assertSame('pending', $this->resource()['status']);
        self::$panel->clock(1);
        self::assertSame('active', $this->resource()['status']);
        self::assertSame(204, $this->change(['origins' => "a.test\r\nb.test\n"])->status);
        self::assertSame(['a.test', 'b.test'], $this->resource()['origins']);
        self::assertSame(204, $this->call('admin', 'DELETE', '/cdn_resources/1.json')->status);
        self::assertSame(404, $this->get('admin', '/cdn_resources/1.json')->status);
    }

    /** @return iterable<string, array{0: array<string, mixed>, 1: list<string>}> */
    public static function mistakes(): iterable
    {
        yield 'no name' => [['cdn_hostname' => ''], ['cdn_hostname']];
        yield 'no domain' => [['cdn_hostname' => 'cdn'], ['cdn_hostname']];
        yield 'a scheme' => [['cdn_hostname' => 'https://cdn.test'], ['cdn_hostname']];
        yield 'no origin' => [['origins' => []], ['origins']];
        yield 'no group' => [['edge_group_ids' => []], ['edge_group_ids']];
        yield 'group beyond the plan' => [['edge_group_ids' => [1, 3]], ['edge_group_ids']];
        yield 'unknown type' => [['resource_type' => 'FTP'], ['resource_type', 'publishing_point']];
        yield 'push' => [['resource_type' => 'HTTP_PUSH', 'ftp_password' => 'short'], ['ftp_password']];
        yield 'live' => [['resource_type' => 'STREAM_LIVE'], ['publishing_point']];
        yield 'policy' => [['hotlink_policy' => 'MAYBE', 'domains' => 'a.test'], ['hotlink_policy']];
        yield 'policy without list' => [['country_access_policy' => 'BLOCK_BY_DEFAULT'], ['countries']];
        yield 'signing without key' => [['url_signing_on' => 1], ['url_signing_key']];
        yield 'passwords' => [['form_pass' => ['user' => ['a', 'b'], 'pass' => ['c']]], ['passwords']];
        yield 'expiry' => [['cache_expiry' => 0], ['cache_expiry']];
        yield 'nonsense' => [['origins' => [[[]]], 'secondary_hostnames' => null, 'form_pass' => [1]], ['origins']];
    }

    /**
     * @dataProvider mistakes
     * @param array<string, mixed> $fields
     * @param list<string> $wrong
     */
    public function testFieldsAreChecked(array $fields, array $wrong): void
    {
        $reply = $this->enabled()->create($fields);
        self::assertSame(422, $reply->status);
        self::assertSame($wrong, array_keys($reply->json()['errors']));
    }

    public function testNamesAreUnique(): void
    {
        $this->enabled()->create();
        self::assertSame(['has already been taken'], $this->create()->json()['errors']['cdn_hostname']);
        self::assertSame(204, $this->change(['cdn_hostname' => 'cdn.example.test'])->status, 'its own name is free');
        self::assertSame(422, $this->change(['resource_type' => 'HTTP_PUSH'])->status, 'types do not change');
    }

    public function testAdvancedSettings(): void
    {
        $this->enabled()->create(['form_pass' => ['user' => ['a', 'b'], 'pass' => ['c', 'd']], 'password_on' => '1']);
        $advanced = fn (): array => $this->get('admin', '/cdn_resources/1/advanced.json')->fields();
        self::assertSame(['a' => 'c', 'b' => 'd'], $advanced()['passwords']);
        self::assertTrue($advanced()['password_on']);
        self::assertSame('NONE', $advanced()['country_access_policy']);
        $this->change(['country_access_policy' => 'block_by_default', 'countries' => ['DE', 'FR']]);
        self::assertSame(['BLOCK_BY_DEFAULT', ['DE', 'FR']], [
            $advanced()['country_access_policy'], $advanced()['countries'],
        ]);
        $this->change(['form_pass' => ['user' => [], 'pass' => []]]);
        self::assertStringContainsString('"passwords":{}', $this->get('admin', '/cdn_resources/1/advanced.json')->body);
    }

    public function testPrefetchAndPurge(): void
    {
        $this->enabled()->create();
        $order = fn (string $what, array $body): Reply
            => $this->call('admin', 'POST', "/cdn_resources/1/$what.json", $body);
        self::assertSame(201, $order('prefetch', ['prefetch_paths' => "/a\r\n/b/c\n"])->status);
        self::assertSame(201, $order('purge', ['purge_paths' => ['/a']])->status);
        self::assertSame(201, $order('purge_all', [])->status);
        foreach ([['purge_paths' => ''], [], ['purge_paths' => "/a\nhttps://b.test/c"]] as $body) {
            self::assertSame(['base'], array_keys($order('purge', $body)->json()['errors']));
        }
        $orders = self::$panel->control('GET', '/state', null)['tables']['cdn_orders'];
        self::assertSame([['prefetch', ['/a', '/b/c']], ['purge', ['/a']], ['purge_all', []]], array_map(
            static fn (array $made): array => [$made['kind'], $made['paths']],
            $orders,
        ));
        $this->create([
            'cdn_hostname' => 'push.example.test', 'resource_type' => 'HTTP_PUSH', 'ftp_password' => 'secret1',
        ]);
        $refused = $this->call('admin', 'POST', '/cdn_resources/2/purge_all.json', []);
        self::assertSame([422, ['base']], [$refused->status, array_keys($refused->json()['errors'])]);
    }

    public function testEdgeGroups(): void
    {
        $groups = $this->get('admin', '/edge_groups.json')->items();
        self::assertSame(['Europe', 'America', 'Asia'], array_column($groups, 'label'));
        self::assertSame([3, 3, 3], array_map('count', array_column($groups, 'assigned_locations')));
        self::assertSame([], $groups[0]['available_locations']);
        $europe = $this->get('admin', '/edge_groups/1.json?available_locations=true')->fields();
        self::assertSame('London', $europe['assigned_locations'][0]['city']);
        self::assertCount(6, $europe['available_locations']);
        $available = $this->get('user', '/cdn_resources/available_edge_groups.json')->items();
        self::assertSame(['Europe', 'America'], array_column($available, 'label'), 'the plan decides');
        self::assertSame('London', $available[0]['edge_group_locations'][0]['edge_group_location']['city']);
        $inPlan = array_filter(
            $this->get('admin', '/billing/buckets/1/rate_cards.json')->items(),
            static fn (array $card): bool => $card['type'] === 'edge_group_resource',
        );
        self::assertSame(['Europe', 'America'], array_column($inPlan, 'target_name'));
    }

    public function testOwners(): void
    {
        foreach (['one', 'two'] as $login) {
            $reply = $this->call('admin', 'POST', '/users.json', ['user' => [
                'login' => $login, 'email' => "$login@example.test", 'first_name' => 'C', 'last_name' => 'D',
                'password' => "$login-Secret1", 'role_ids' => [Roles::CDN_USER], 'billing_plan_id' => 1,
            ]]);
            self::assertSame(201, $reply->status, $reply->body);
            $this->call($login, 'POST', '/cdn_resources/enable.json');
            self::assertSame(201, $this->create(['cdn_hostname' => "$login.example.test"], $login)->status);
        }
        $names = fn (string $who): array
            => array_column($this->get($who, '/cdn_resources.json')->items(), 'cdn_hostname');
        self::assertSame(['one.example.test'], $names('one'));
        $this->enabled();
        self::assertSame(['one.example.test', 'two.example.test'], $names('admin'));
        foreach (['GET .json', 'GET /advanced.json', 'DELETE .json', 'POST /purge_all.json'] as $call) {
            [$verb, $path] = explode(' ', $call);
            self::assertSame(404, $this->call('one', $verb, "/cdn_resources/2$path")->status, $call);
        }
    }

    public function testVersions(): void
    {
        $shown = [];
        foreach (['2.3', '3.0', '3.1', '6.0'] as $version) {
            $this->reset(['version' => $version]);
            $shown[$version] = $this->enabled()->create()->fields();
        }
        $pair = [['key' => 1, 'value' => '192.0.2.1']];
        self::assertSame($pair, $shown['2.3']['origins_for_api']);
        self::assertSame($pair, $shown['3.0']['origins']);
        self::assertSame(['192.0.2.1'], $shown['3.1']['origins']);
        self::assertSame([true, true, false, false], array_column(array_map(
            static fn (array $fields): array => [isset($fields['aflexi_resource_id'])],
            $shown,
        ), 0));
        self::assertArrayHasKey('letsencrypt_ssl_on', $shown['6.0']);
    }

    private function enabled(): self
    {
        self::assertSame(201, $this->call('admin', 'POST', '/cdn_resources/enable.json')->status);

        return $this;
    }

    /** @param array<string, mixed> $fields */
    private function create(array $fields = [], string $who = 'admin'): Reply
    {
        return $this->call($who, 'POST', '/cdn_resources.json', ['cdn_resource' => $fields + self::PULL]);
    }

    /** @param array<string, mixed> $fields */
    private function change(array $fields): Reply
    {
        return $this->call('admin', 'PUT', '/cdn_resources/1.json', ['cdn_resource' => $fields]);
    }

    /** @return array<string, mixed> */
    private function resource(): array
    {
        return $this->get('admin', '/cdn_resources/1.json')->fields();
    }
}
