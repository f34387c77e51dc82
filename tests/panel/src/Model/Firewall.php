<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Firewall rules: stored at once, in force only after they were applied. */
final class Firewall
{
    private const RULES = [
        'command' => ['required', 'in:ACCEPT,DROP'],
        'protocol' => ['required', 'in:TCP,UDP,ICMP'],
        'network_interface_id' => ['required', 'number:1'],
    ];

    public function list(Context $context): Answer
    {
        return $context->list('firewall_rule', $this->rules($context, Machines::find($context)['id']));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('firewall_rule', $this->find($context, Machines::find($context))));
    }

    public function create(Context $context): Answer
    {
        $machine = Machines::find($context);
        $fields = $context->fields('firewall_rule');
        $this->check($context, $machine, $fields, false);
        $interfaceId = (int) Value::int($fields['network_interface_id']);
        $rule = $context->store->insert('firewall_rules', [
            'virtual_machine_id' => $machine['id'],
            'network_interface_id' => $interfaceId,
            'position' => count($this->rulesOfInterface($context, $machine['id'], $interfaceId)) + 1,
        ] + $this->values($fields) + [
            'address' => null, 'port' => null, 'description' => null, 'comment' => null, 'enabled' => true,
        ]);
        $this->markPending($context, $machine['id']);

        return Answer::created($context->object('firewall_rule', $rule));
    }

    public function update(Context $context): Answer
    {
        $machine = Machines::find($context);
        $rule = $this->find($context, $machine);
        $fields = $context->fields('firewall_rule');
        $this->check($context, $machine, $fields, true);
        $rule = $context->store->update('firewall_rules', $rule['id'], $this->values($fields));
        $this->markPending($context, $machine['id']);

        return $context->changed('firewall_rule', $rule);
    }

    public function delete(Context $context): Answer
    {
        $machine = Machines::find($context);
        $rule = $this->find($context, $machine);
        $context->store->delete('firewall_rules', $rule['id']);
        $this->renumber($context, $this->rulesOfInterface($context, $machine['id'], $rule['network_interface_id']));
        $this->markPending($context, $machine['id']);

        return $context->deleted();
    }

    /** Moves a rule one place up or down, or to a place by number; a GET that changes state, as panels have it. */
    public function move(Context $context): Answer
    {
        $machine = Machines::find($context);
        $rule = $this->find($context, $machine);
        $wanted = Value::text($context->input('position')) ?? '';
        $rules = $this->rulesOfInterface($context, $machine['id'], $rule['network_interface_id']);
        $place = match (true) {
            $wanted === 'up' => $rule['position'] - 1,
            $wanted === 'down' => $rule['position'] + 1,
            default => Value::int($wanted),
        };
        if ($place === null) {
            throw ApiError::invalid(['position' => ['is invalid']]);
        }
        $place = max(1, min(count($rules), $place));
        $others = array_values(array_filter($rules, static fn (array $other): bool => $other['id'] !== $rule['id']));
        array_splice($others, $place - 1, 0, [$rule]);
        $this->renumber($context, $others);
        $this->markPending($context, $machine['id']);

        return Answer::ok($context->object('firewall_rule', $context->store->get('firewall_rules', $rule['id'])));
    }

    public function updateDefaults(Context $context): Answer
    {
        $machine = Machines::find($context);
        $changes = $context->input('network_interfaces');
        if (!is_array($changes) || $changes === []) {
            throw ApiError::invalid(['network_interfaces' => ["can't be blank"]]);
        }
        $checked = [];
        foreach ($changes as $id => $values) {
            $interface = $context->store->get('network_interfaces', (int) $id);
            $values = is_array($values) ? $values : [];
            $rule = strtoupper(Value::text($values['default_firewall_rule'] ?? null) ?? '');
            if ($interface === null || $interface['virtual_machine_id'] !== $machine['id']) {
                throw ApiError::notFound('NetworkInterface');
            }
            if (array_key_exists('use_as_gateway', $values)) {
                $checked[(int) $id]['use_as_gateway'] = Value::bool($values['use_as_gateway']);
                if ($rule === '') {
                    continue;
                }
            }
            if (!in_array($rule, ['ACCEPT', 'DROP'], true)) {
                throw ApiError::invalid(['default_firewall_rule' => ['is not included in the list']]);
            }
            $checked[(int) $id]['default_firewall_rule'] = $rule;
        }
        foreach ($checked as $id => $values) {
            $context->store->update('network_interfaces', $id, $values);
        }
        $this->markPending($context, $machine['id']);

        return $context->changed('virtual_machine', MachineView::values($context, $machine));
    }

    public function apply(Context $context): Answer
    {
        $machine = Machines::find($context);
        if ($machine['locked']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is locked');
        }
        $context->world->lifecycle->simple(
            $machine['id'],
            'update_firewall',
            'firewall_applied',
            [],
            $context->userId(),
        );
        $machine = $context->store->get('virtual_machines', $machine['id']);

        return Answer::created($context->object('virtual_machine', MachineView::values($context, $machine)));
    }

    /**
     * @param array<string, mixed> $machine
     * @return array<string, mixed>
     */
    private function find(Context $context, array $machine): array
    {
        $rule = $context->store->get('firewall_rules', $context->id('rule'));
        if ($rule === null || $rule['virtual_machine_id'] !== $machine['id']) {
            throw ApiError::notFound('FirewallRule');
        }

        return $rule;
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<array-key, mixed> $fields
     */
    private function check(Context $context, array $machine, array $fields, bool $partial): void
    {
        $check = new Validator($fields, self::RULES, $partial);
        $interfaceId = Value::int($fields['network_interface_id'] ?? null);
        $interface = $interfaceId === null ? null : $context->store->get('network_interfaces', $interfaceId);
        if ($interfaceId !== null && ($interface['virtual_machine_id'] ?? null) !== $machine['id']) {
            $check->add('network_interface_id', 'is invalid');
        }
        if (!$this->isAddress(Value::text($fields['address'] ?? null) ?? '')) {
            $check->add('address', 'is invalid');
        }
        if (!$this->isPort(Value::text($fields['port'] ?? null) ?? '')) {
            $check->add('port', 'is invalid');
        }
        $check->throwIfInvalid();
    }

    /** Empty for everywhere, one address, a network, or a range of two addresses. */
    private function isAddress(string $text): bool
    {
        $isIp = static fn (string $part): bool => filter_var($part, FILTER_VALIDATE_IP) !== false;
        if ($text === '' || $isIp($text)) {
            return true;
        }
        if (preg_match('~^([0-9a-fA-F.:]+)/(\d{1,3})$~', $text, $match) === 1) {
            return $isIp($match[1]) && (int) $match[2] <= (str_contains($match[1], ':') ? 128 : 32);
        }
        $ends = explode('-', $text);

        return count($ends) === 2 && $isIp($ends[0]) && $isIp($ends[1]);
    }

    /** Empty for all, or ports and ranges `a:b` or `a-b` separated by commas. */
    private function isPort(string $text): bool
    {
        foreach ($text === '' ? [] : explode(',', $text) as $part) {
            if (preg_match('~^(\d{1,5})(?:[:-](\d{1,5}))?$~', trim($part), $match) !== 1) {
                return false;
            }
            $first = (int) $match[1];
            $last = (int) ($match[2] ?? $match[1]);
            if ($first < 1 || $last > 65535 || $first > $last) {
                return false;
            }
        }

        return true;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function values(array $fields): array
    {
        $values = [];
        foreach (['address', 'port', 'command', 'protocol', 'description', 'comment'] as $name) {
            if (array_key_exists($name, $fields)) {
                $text = Value::text($fields[$name]);
                $upper = in_array($name, ['command', 'protocol'], true) && $text !== null;
                $values[$name] = $upper ? strtoupper($text) : $text;
            }
        }

        return $values;
    }

    /** @return array<int, array<string, mixed>> by interface and position */
    private function rules(Context $context, int $machineId): array
    {
        $rules = $context->store->where('firewall_rules', 'virtual_machine_id', $machineId);
        usort($rules, static fn (array $a, array $b): int
            => [$a['network_interface_id'], $a['position']] <=> [$b['network_interface_id'], $b['position']]);

        return $rules;
    }

    /** @return list<array<string, mixed>> */
    private function rulesOfInterface(Context $context, int $machineId, int $interfaceId): array
    {
        return array_values(array_filter(
            $this->rules($context, $machineId),
            static fn (array $rule): bool => $rule['network_interface_id'] === $interfaceId,
        ));
    }

    /** @param list<array<string, mixed>> $rules in their new order */
    private function renumber(Context $context, array $rules): void
    {
        foreach ($rules as $index => $rule) {
            $context->store->update('firewall_rules', $rule['id'], ['position' => $index + 1]);
        }
    }

    private function markPending(Context $context, int $machineId): void
    {
        $context->store->update('virtual_machines', $machineId, ['firewall_pending' => true]);
    }
}
