<?php

declare(strict_types=1);

namespace OnApp\Panel\Tests;

/** DNS zones and their records. */
final class DnsTest extends PanelTestCase
{
    public function testLifeOfAZone(): void
    {
        $reply = $this->zone('Example.test');
        self::assertSame([201, '/dns_zones/1'], [$reply->status, $reply->headers['location']]);
        $zone = $reply->fields();
        self::assertSame([1, 'example.test', 1], [$zone['id'], $zone['name'], $zone['user_id']]);
        self::assertSame($zone, $this->get('admin', '/dns_zones/1.json')->fields());
        $records = $this->records();
        self::assertSame(['SOA', 'NS'], array_keys($records));
        self::assertSame(
            ['ns1.dns.example.test', 'ns2.dns.example.test'],
            array_column($records['NS'], 'hostname'),
        );
        self::assertSame(204, $this->call('admin', 'DELETE', '/dns_zones/1.json')->status);
        self::assertSame(['DnsZone not found'], $this->get('admin', '/dns_zones/1/records.json')->json()['errors']);
    }

    /** @return iterable<string, array{0: mixed, 1: string}> */
    public static function badNames(): iterable
    {
        yield 'none' => ['', "can't be blank"];
        yield 'a list' => [['a.test'], "can't be blank"];
        yield 'no dot' => ['localhost', 'is invalid'];
        yield 'hyphen first' => ['-a.test', 'is invalid'];
        yield 'long label' => [str_repeat('a', 64) . '.test', 'is invalid'];
        yield 'space' => ['a b.test', 'is invalid'];
        yield 'taken' => ['EXAMPLE.test.', 'has already been taken'];
    }

    /** @dataProvider badNames */
    public function testZonesNeedAName(mixed $name, string $message): void
    {
        $this->zone('example.test');
        $reply = $this->zone($name);
        self::assertSame([422, ['name' => [$message]]], [$reply->status, $reply->json()['errors']]);
    }

    public function testLifeOfARecord(): void
    {
        $this->zone('example.test');
        $reply = $this->record(['type' => 'a', 'name' => 'www', 'ttl' => '360', 'ip' => '192.0.2.7']);
        self::assertSame([201, '/dns_zones/1/records'], [$reply->status, $reply->headers['location']]);
        $record = $reply->fields();
        self::assertSame('A', $record['type']);
        $path = "/dns_zones/1/records/{$record['id']}.json";
        self::assertSame($record, $this->get('admin', $path)->fields());
        self::assertSame(2, $this->records()['SOA'][0]['serial'], 'each change counts the zone up');
        $change = fn (array $fields): Reply => $this->call('admin', 'PUT', $path, ['dns_record' => $fields]);
        self::assertSame(204, $change(['ip' => '192.0.2.8'])->status);
        self::assertSame(['ip' => ['is invalid']], $change(['ip' => '2001:db8::1'])->json()['errors']);
        self::assertSame('192.0.2.8', $this->records()['A'][0]['ip']);
        self::assertSame(204, $this->call('admin', 'DELETE', $path)->status);
        self::assertSame(404, $this->get('admin', $path)->status);
        self::assertArrayNotHasKey('A', $this->records());
        self::assertSame(4, $this->records()['SOA'][0]['serial']);
    }

    /** @return iterable<string, array{0: array<string, mixed>, 1: list<string>}> */
    public static function badRecords(): iterable
    {
        yield 'no type' => [['type' => ''], ['type']];
        yield 'unknown type' => [['type' => 'SOA'], ['type']];
        yield 'A without address' => [['type' => 'A'], ['ip']];
        yield 'A of version 6' => [['type' => 'A', 'ip' => '2001:db8::1'], ['ip']];
        yield 'AAAA of version 4' => [['type' => 'AAAA', 'ip' => '192.0.2.1'], ['ip']];
        yield 'CNAME' => [['type' => 'CNAME', 'hostname' => 'a b'], ['hostname']];
        yield 'MX' => [['type' => 'MX', 'hostname' => 'mx.test', 'priority' => -1], ['priority']];
        yield 'SRV' => [['type' => 'SRV'], ['priority', 'weight', 'port', 'hostname']];
        yield 'TXT' => [['type' => 'TXT', 'txt' => str_repeat('x', 256)], ['txt']];
        yield 'name' => [['type' => 'TXT', 'txt' => 'x', 'name' => 'a..b'], ['name']];
        yield 'time to live' => [['type' => 'TXT', 'txt' => 'x', 'ttl' => 0], ['ttl']];
    }

    /**
     * @dataProvider badRecords
     * @param array<string, mixed> $fields
     * @param list<string> $wrong
     */
    public function testRecordsAreChecked(array $fields, array $wrong): void
    {
        $this->zone('example.test');
        $reply = $this->record($fields + ['name' => 'www', 'ttl' => 60]);
        self::assertSame([422, $wrong], [$reply->status, array_keys($reply->json()['errors'])]);
    }

    public function testTwins(): void
    {
        $this->zone('example.test');
        $text = static fn (string $name, string $txt): array => [
            'type' => 'TXT', 'name' => $name, 'ttl' => 60, 'txt' => $txt,
        ];
        self::assertSame(201, $this->record($text('_acme-challenge', 'one'))->status);
        self::assertSame(201, $this->record($text('_acme-challenge', 'two'))->status, 'another value, another record');
        self::assertSame(422, $this->record($text('_ACME-challenge', 'one'))->status);
        $alias = static fn (string $host): array => [
            'type' => 'CNAME', 'name' => 'cdn', 'ttl' => 60, 'hostname' => $host,
        ];
        self::assertSame(201, $this->record($alias('a.test'))->status);
        self::assertSame(422, $this->record($alias('b.test'))->status, 'an alias has one target');
    }

    public function testTheAuthorityStays(): void
    {
        $this->zone('example.test');
        $id = $this->records()['SOA'][0]['id'];
        self::assertSame(422, $this->call('admin', 'DELETE', "/dns_zones/1/records/$id.json")->status);
        self::assertSame(422, $this->call('admin', 'PUT', "/dns_zones/1/records/$id.json")->status);
    }

    public function testOwners(): void
    {
        self::$panel->control('POST', '/roles/2', ['add' => [
            'dns_zones.create', 'dns_zones.read.own', 'dns_zones.update.own', 'dns_zones.delete.own',
        ]]);
        $this->zone('one.test', 'user');
        $this->zone('two.test', 'user2');
        $names = fn (string $who, string $path): array => array_column($this->get($who, $path)->items(), 'name');
        self::assertSame(['one.test'], $names('user', '/dns_zones.json'));
        self::assertSame(['one.test', 'two.test'], $names('admin', '/dns_zones.json'));
        self::assertSame(['two.test'], $names('admin', '/dns_zones.json?q=TWO'));
        self::assertSame([], $names('admin', '/dns_zones/user.json'));
        self::assertSame(404, $this->call('user', 'DELETE', '/dns_zones/2.json')->status);
        self::assertSame(404, $this->get('user', '/dns_zones/2/records.json')->status);
        $this->reset(['version' => '2.3']);
        self::assertSame(404, $this->get('admin', '/dns_zones.json')->status);
    }

    private function zone(mixed $name, string $who = 'admin'): Reply
    {
        return $this->call($who, 'POST', '/dns_zones.json', ['dns_zone' => ['name' => $name, 'auto_populate' => 1]]);
    }

    /** @param array<string, mixed> $fields */
    private function record(array $fields): Reply
    {
        return $this->call('admin', 'POST', '/dns_zones/1/records.json', ['dns_record' => $fields]);
    }

    /** @return array<string, list<array<string, mixed>>> records of zone 1 by type */
    private function records(): array
    {
        $wrapped = $this->get('admin', '/dns_zones/1/records.json')->fields()['records'];

        return array_map(static fn (array $list): array => array_column($list, 'dns_record'), $wrapped);
    }
}
