<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;
use OnApp\Panel\World;

/** Network interfaces of machines and the addresses joined to them. */
final class Networking
{
    public function joins(Context $context): Answer
    {
        $machine = Machines::find($context);
        $joins = [];
        foreach ($context->store->where('network_interfaces', 'virtual_machine_id', $machine['id']) as $interface) {
            array_push($joins, ...$context->store->where('ip_address_joins', 'network_interface_id', $interface['id']));
        }

        return $context->list('ip_address_join', $joins, fn (array $join): array => $this->joinValues($context, $join));
    }

    public function join(Context $context): Answer
    {
        $join = $this->findJoin($context, Machines::find($context));

        return Answer::ok($context->object('ip_address_join', $this->joinValues($context, $join)));
    }

    public function assign(Context $context): Answer
    {
        $machine = Machines::find($context);
        $this->refuseLocked($machine);
        $fields = $context->fields('ip_address_join', 'ip_address');
        $interface = $this->interfaceFor($context, $machine, $fields);
        $address = $this->addressFor($context, $machine, $interface, $fields);
        $owner = $context->store->get('users', $machine['user_id']);
        if ($owner !== null) {
            (new Limits($context))->check($owner, ['ip_addresses' => 1]);
        }
        $join = $context->store->insert('ip_address_joins', [
            'network_interface_id' => $interface['id'], 'ip_address_id' => $address['id'],
        ]);
        $context->world->meter->record($machine['id']);

        return Answer::created($context->object('ip_address_join', $this->joinValues($context, $join)));
    }

    public function release(Context $context): Answer
    {
        $machine = Machines::find($context);
        $join = $this->findJoin($context, $machine);
        $this->refuseLocked($machine);
        $context->store->delete('ip_address_joins', $join['id']);
        $context->world->meter->record($machine['id']);

        return $context->deleted();
    }

    public function interfaces(Context $context): Answer
    {
        $machine = Machines::find($context);

        return $context->list(
            'network_interface',
            $context->store->where('network_interfaces', 'virtual_machine_id', $machine['id']),
        );
    }

    public function interface(Context $context): Answer
    {
        $interface = self::findInterface($context, Machines::find($context));

        return Answer::ok($context->object('network_interface', $interface));
    }

    public function attach(Context $context): Answer
    {
        $machine = Machines::find($context);
        $this->refuseLocked($machine);
        $fields = $context->fields('network_interface');
        $check = new Validator($fields, [
            'label' => ['required'], 'network_join_id' => ['required', 'number:1'], 'rate_limit' => ['number:0'],
        ]);
        $check->throwIfInvalid();
        $join = $context->store->get('network_joins', (int) Value::int($fields['network_join_id']));
        $hypervisor = $context->store->get('hypervisors', $machine['hypervisor_id']);
        if ($join === null || $hypervisor === null || !Placement::joinServes($join, $hypervisor)) {
            throw ApiError::invalid(['network_join_id' => ['is invalid']]);
        }
        $interface = self::insertInterface($context->world, $machine, $join, [
            'label' => (string) Value::text($fields['label']),
            'rate_limit' => (int) Value::int($fields['rate_limit'] ?? null),
            'primary' => false,
        ]);
        $context->world->meter->record($machine['id']);
        $context->world->lifecycle->simple(
            $machine['id'],
            'attach_network_interface',
            'none',
            ['object_id' => $interface['id'], 'object_type' => 'NetworkInterface'],
            $context->userId(),
        );

        return Answer::created($context->object('network_interface', $interface));
    }

    public function update(Context $context): Answer
    {
        $machine = Machines::find($context);
        $interface = self::findInterface($context, $machine);
        $fields = $context->fields('network_interface');
        (new Validator($fields, ['label' => ['required'], 'rate_limit' => ['number:0']], true))->throwIfInvalid();
        $changes = [];
        if (array_key_exists('label', $fields)) {
            $changes['label'] = (string) Value::text($fields['label']);
        }
        if (array_key_exists('rate_limit', $fields)) {
            $changes['rate_limit'] = (int) Value::int($fields['rate_limit']);
        }
        $interface = $context->store->update('network_interfaces', $interface['id'], $changes);
        $context->world->meter->record($machine['id']);

        return $context->changed('network_interface', $interface);
    }

    public function detach(Context $context): Answer
    {
        $machine = Machines::find($context);
        $interface = self::findInterface($context, $machine);
        $this->refuseLocked($machine);
        if ($interface['primary']) {
            throw ApiError::refused('The primary network interface cannot be removed');
        }
        foreach ($context->store->where('ip_address_joins', 'network_interface_id', $interface['id']) as $join) {
            $context->store->delete('ip_address_joins', $join['id']);
        }
        $context->store->delete('network_interfaces', $interface['id']);
        $context->world->meter->record($machine['id']);

        return $context->deleted();
    }

    /**
     * @param array<string, mixed> $machine
     * @return array<string, mixed>
     */
    public static function findInterface(Context $context, array $machine): array
    {
        $interface = $context->store->get('network_interfaces', $context->id('nic'));
        if ($interface === null || $interface['virtual_machine_id'] !== $machine['id']) {
            throw ApiError::notFound('NetworkInterface');
        }

        return $interface;
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed> $join of a network to a hypervisor or zone
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public static function insertInterface(World $world, array $machine, array $join, array $values): array
    {
        $random = $world->random;
        $id = $world->store->nextId('network_interfaces');
        $digits = $random->hex(6, 'mac', $id);

        return $world->store->insert('network_interfaces', $values + [
            'virtual_machine_id' => $machine['id'],
            'network_join_id' => $join['id'],
            'identifier' => $random->identifier(14, 'interface', $id),
            'mac_address' => '00:16:3e:' . implode(':', str_split($digits, 2)),
            'default_firewall_rule' => 'ACCEPT',
            'pending_default_rule' => null,
            'connected' => true,
            'usage' => null,
            'usage_last_reset_at' => null,
            'usage_month_rolled_at' => null,
            'use_as_gateway' => false,
        ]);
    }

    /**
     * @param array<string, mixed> $machine
     * @return array<string, mixed>
     */
    private function findJoin(Context $context, array $machine): array
    {
        $join = $context->store->get('ip_address_joins', $context->id('join'));
        $interface = $join === null ? null : $context->store->get('network_interfaces', $join['network_interface_id']);
        if ($join === null || ($interface['virtual_machine_id'] ?? null) !== $machine['id']) {
            throw ApiError::notFound('IpAddressJoin');
        }

        return $join;
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function interfaceFor(Context $context, array $machine, array $fields): array
    {
        $id = Value::int($fields['network_interface_id'] ?? null);
        $interface = $id === null ? null : $context->store->get('network_interfaces', $id);
        if ($interface === null || $interface['virtual_machine_id'] !== $machine['id']) {
            throw ApiError::invalid(['network_interface_id' => [$id === null ? "can't be blank" : 'is invalid']]);
        }

        return $interface;
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed> $interface
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function addressFor(Context $context, array $machine, array $interface, array $fields): array
    {
        if (($context->world->exhausted)('ip_addresses')) {
            throw ApiError::refused('There are no free IP addresses in the network');
        }
        $networkId = $context->store->get('network_joins', $interface['network_join_id'])['network_id'] ?? 0;
        $id = Value::int($fields['ip_address_id'] ?? null);
        $text = Value::text($fields['address'] ?? null) ?? '';
        if ($id === null && $text === '') {
            throw ApiError::invalid(['ip_address_id' => ["can't be blank"]]);
        }
        foreach ($context->store->where('ip_addresses', 'network_id', $networkId) as $address) {
            if ($address['id'] !== $id && $address['address'] !== $text) {
                continue;
            }
            if (!Placement::isFree($context, $address, $machine['user_id'])) {
                throw ApiError::invalid(['ip_address_id' => ['is already in use']]);
            }

            return $address;
        }
        throw ApiError::invalid(['ip_address_id' => ['is invalid']]);
    }

    /**
     * @param array<string, mixed> $join
     * @return array<string, mixed>
     */
    private function joinValues(Context $context, array $join): array
    {
        $address = $context->store->get('ip_addresses', $join['ip_address_id']);

        return ['ip_address' => $context->show('ip_address', MachineView::address($context, $address))] + $join;
    }

    /** @param array<string, mixed> $machine */
    private function refuseLocked(array $machine): void
    {
        if ($machine['locked']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is locked');
        }
    }
}
