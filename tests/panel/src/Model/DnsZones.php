<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** DNS zones. A new one has its SOA record and the panel's name servers. */
final class DnsZones
{
    private const NAME = '~^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$~';
    private const NAME_SERVERS = ['ns1.dns.example.test', 'ns2.dns.example.test'];

    public function list(Context $context): Answer
    {
        return $this->listOf($context, array_filter(
            $context->store->all('dns_zones'),
            static fn (array $zone): bool => $context->reaches($zone['user_id'], 'dns_zones.read'),
        ));
    }

    public function ownList(Context $context): Answer
    {
        return $this->listOf($context, $context->store->where('dns_zones', 'user_id', $context->userId()));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('dns_zone', self::find($context)));
    }

    public function create(Context $context): Answer
    {
        $fields = $context->fields('dns_zone');
        $check = new Validator($fields, ['name' => ['required', 'max:253']]);
        $name = strtolower(rtrim(Value::text($fields['name'] ?? null) ?? '', '.'));
        if ($check->isValid('name') && preg_match(self::NAME, $name) !== 1) {
            $check->add('name', 'is invalid');
        }
        if ($context->store->first('dns_zones', 'name', $name) !== null) {
            $check->add('name', 'has already been taken');
        }
        $check->throwIfInvalid();
        $id = $context->store->nextId('dns_zones');
        $zone = $context->store->insert('dns_zones', [
            'name' => $name,
            'user_id' => $context->userId(),
            'cdn_reference' => $context->world->random->below(1000000000, 'dns_zone', $id),
        ]);
        $this->populate($context, $zone);

        return Answer::created($context->object('dns_zone', $zone), "/dns_zones/$id");
    }

    public function delete(Context $context): Answer
    {
        $zone = self::find($context);
        foreach ($context->store->where('dns_records', 'dns_zone_id', $zone['id']) as $record) {
            $context->store->delete('dns_records', $record['id']);
        }
        $context->store->delete('dns_zones', $zone['id']);

        return $context->deleted();
    }

    /** @return array<string, mixed> the zone of the path, when the caller may see it */
    public static function find(Context $context): array
    {
        $zone = $context->store->get('dns_zones', $context->id()) ?? throw ApiError::notFound('DnsZone');
        if (!$context->reaches($zone['user_id'], 'dns_zones.read')) {
            throw $context->hidden('DnsZone');
        }

        return $zone;
    }

    /** The zone with its records by type, in the order in which types first occurred. */
    public static function withRecords(Context $context): Document
    {
        $zone = self::find($context);
        $records = [];
        foreach ($context->store->where('dns_records', 'dns_zone_id', $zone['id']) as $record) {
            $records[$record['type']][] = ['dns_record' => DnsRecords::values($record)];
        }

        return Document::object('dns_zone', $context->show('dns_zone', $zone) + ['records' => $records]);
    }

    /** @param array<int, array<string, mixed>> $zones */
    private function listOf(Context $context, array $zones): Answer
    {
        $text = strtolower(Value::text($context->input('q')) ?? '');
        if ($text !== '') {
            $zones = array_filter($zones, static fn (array $zone): bool => str_contains($zone['name'], $text));
        }
        // The general search looks at labels, which zones do not have.
        $zones = array_map(static fn (array $zone): array => ['label' => $zone['name']] + $zone, $zones);

        return $context->list('dns_zone', $zones);
    }

    /** @param array<string, mixed> $zone */
    private function populate(Context $context, array $zone): void
    {
        $context->store->insert('dns_records', [
            'dns_zone_id' => $zone['id'], 'type' => 'SOA', 'name' => '@', 'ttl' => 86400,
            'primaryNs' => self::NAME_SERVERS[0], 'hostmaster' => $context->user()['email'], 'serial' => 1,
            'refresh' => 1200, 'retry' => 180, 'expire' => 1209600, 'minimum' => 1200,
        ]);
        foreach (self::NAME_SERVERS as $server) {
            $context->store->insert('dns_records', [
                'dns_zone_id' => $zone['id'], 'type' => 'NS', 'name' => '@', 'ttl' => 86400, 'hostname' => $server,
            ]);
        }
    }
}
