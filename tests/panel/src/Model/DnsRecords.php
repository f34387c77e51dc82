<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Records of DNS zones. Each type has its own value fields and shows no others. */
final class DnsRecords
{
    private const NAME = '~^(@|(\*|[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?)*)$~i';

    /** Value fields by type, and the rules a value has to meet. */
    private const TYPES = [
        'A' => ['ip' => ['required']],
        'AAAA' => ['ip' => ['required']],
        'CNAME' => ['hostname' => ['required', 'hostname']],
        'MX' => ['priority' => ['required', 'number:0'], 'hostname' => ['required', 'hostname']],
        'NS' => ['hostname' => ['required', 'hostname']],
        'PTR' => ['hostname' => ['required', 'hostname']],
        'SRV' => [
            'priority' => ['required', 'number:0'], 'weight' => ['required', 'number:0'],
            'port' => ['required', 'number:1'], 'hostname' => ['required', 'hostname'],
        ],
        'TXT' => ['txt' => ['required', 'max:255']],
    ];

    private const NUMBERS = ['priority', 'weight', 'port'];

    public function list(Context $context): Answer
    {
        return Answer::ok(DnsZones::withRecords($context));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($this->document($this->find($context)));
    }

    public function create(Context $context): Answer
    {
        $zone = DnsZones::find($context);
        $fields = $context->fields('dns_record');
        $type = strtoupper(Value::text($fields['type'] ?? null) ?? '');
        if (!isset(self::TYPES[$type])) {
            throw ApiError::invalid(['type' => [$type === '' ? "can't be blank" : 'is not included in the list']]);
        }
        $values = $this->checked($type, $fields);
        $this->refuseTwin($context, $zone['id'], $type, $values);
        $record = $context->store->insert('dns_records', ['dns_zone_id' => $zone['id'], 'type' => $type] + $values);
        $this->touch($context, $zone['id']);

        return Answer::created($this->document($record), "/dns_zones/{$zone['id']}/records");
    }

    public function update(Context $context): Answer
    {
        $record = $this->find($context);
        $this->refuseAuthority($record);
        $values = $this->checked($record['type'], $context->fields('dns_record') + $record);
        $context->store->update('dns_records', $record['id'], $values);
        $this->touch($context, $record['dns_zone_id']);

        return Answer::changed();
    }

    public function delete(Context $context): Answer
    {
        $record = $this->find($context);
        $this->refuseAuthority($record);
        $context->store->delete('dns_records', $record['id']);
        $this->touch($context, $record['dns_zone_id']);

        return $context->deleted();
    }

    /**
     * @param array<string, mixed> $record
     * @return array<string, mixed> what the panel shows of a record: no fields of other types, no times
     */
    public static function values(array $record): array
    {
        unset($record['dns_zone_id'], $record['created_at'], $record['updated_at']);

        return $record;
    }

    /** @param array<string, mixed> $record */
    private function document(array $record): Document
    {
        return Document::object('dns_record', self::values($record));
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $zone = DnsZones::find($context);
        $record = $context->store->get('dns_records', $context->id('record'));
        if ($record === null || $record['dns_zone_id'] !== $zone['id']) {
            throw ApiError::notFound('DnsRecord');
        }

        return $record;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed> name, ttl and the value fields of the type
     */
    private function checked(string $type, array $fields): array
    {
        $check = new Validator($fields, ['name' => ['required', 'max:253'], 'ttl' => ['required', 'number:1']]
            + self::TYPES[$type]);
        $name = Value::text($fields['name'] ?? null) ?? '';
        if ($check->isValid('name') && preg_match(self::NAME, $name) !== 1) {
            $check->add('name', 'is invalid');
        }
        $flag = ['A' => FILTER_FLAG_IPV4, 'AAAA' => FILTER_FLAG_IPV6][$type] ?? null;
        $address = Value::text($fields['ip'] ?? null) ?? '';
        if ($flag !== null && $check->isValid('ip') && filter_var($address, FILTER_VALIDATE_IP, $flag) === false) {
            $check->add('ip', 'is invalid');
        }
        $check->throwIfInvalid();
        $values = ['name' => $name, 'ttl' => (int) Value::int($fields['ttl'])];
        foreach (array_keys(self::TYPES[$type]) as $field) {
            $values[$field] = in_array($field, self::NUMBERS, true)
                ? (int) Value::int($fields[$field])
                : (string) Value::text($fields[$field]);
        }

        return $values;
    }

    /** @param array<string, mixed> $values */
    private function refuseTwin(Context $context, int $zoneId, string $type, array $values): void
    {
        foreach ($context->store->where('dns_records', 'dns_zone_id', $zoneId) as $other) {
            $same = $other['type'] === $type && strcasecmp($other['name'], $values['name']) === 0;
            $differing = array_diff_assoc(array_diff_key($values, ['ttl' => 1, 'name' => 1]), $other);
            if ($same && ($differing === [] || $type === 'CNAME')) {
                throw ApiError::invalid(['name' => ['has already been taken']]);
            }
        }
    }

    /** @param array<string, mixed> $record */
    private function refuseAuthority(array $record): void
    {
        if ($record['type'] === 'SOA') {
            throw ApiError::refused('The SOA record cannot be changed');
        }
    }

    /** Every change of a zone is a new version of it. */
    private function touch(Context $context, int $zoneId): void
    {
        foreach ($context->store->where('dns_records', 'dns_zone_id', $zoneId) as $record) {
            if ($record['type'] === 'SOA') {
                $context->store->update('dns_records', $record['id'], ['serial' => $record['serial'] + 1]);
            }
        }
        $context->store->update('dns_zones', $zoneId, []);
    }
}
