<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/**
 * Rules by which a machine grows and shrinks: one for each direction and resource. They are kept and shown, not
 * carried out.
 */
final class AutoScaling
{
    /** Direction => resources it has rules for. Disks only grow. */
    private const RULES = ['up' => ['memory', 'cpu', 'disk'], 'down' => ['memory', 'cpu']];

    private const CHECKS = [
        'limit_trigger' => ['required', 'number:1'],
        'for_minutes' => ['required', 'in:5,10,15,20,25,30'],
        'adjust_units' => ['required', 'number:1'],
        'up_to' => ['number:1'],
    ];

    public function list(Context $context): Answer
    {
        $machine = $this->machine($context);

        return $context->list(
            'auto_scaling_configuration',
            $context->store->where('auto_scalings', 'virtual_machine_id', $machine['id']),
        );
    }

    /** Sets the rules that are given; `enabled` 0 removes one. */
    public function change(Context $context): Answer
    {
        $machine = $this->machine($context);
        $given = $context->body['auto_scaling_configurations'] ?? null;
        $rules = [];
        foreach (is_array($given) ? $given : [] as $direction => $resources) {
            foreach (is_array($resources) ? $resources : [] as $resource => $fields) {
                $rules[] = $this->checked((string) $direction, (string) $resource, is_array($fields) ? $fields : []);
            }
        }
        if ($rules === []) {
            throw ApiError::invalid(['auto_scaling_configurations' => ["can't be blank"]]);
        }
        foreach ($rules as $rule) {
            $this->store($context, $machine, $rule);
        }

        return Answer::created($this->list($context)->document);
    }

    public function clear(Context $context): Answer
    {
        $machine = $this->machine($context);
        foreach ($context->store->where('auto_scalings', 'virtual_machine_id', $machine['id']) as $rule) {
            $context->store->delete('auto_scalings', $rule['id']);
        }
        $context->store->update('virtual_machines', $machine['id'], ['enable_autoscale' => false]);

        return $context->deleted();
    }

    public function enable(Context $context): Answer
    {
        return $this->switch($context, true);
    }

    public function disable(Context $context): Answer
    {
        return $this->switch($context, false);
    }

    private function switch(Context $context, bool $on): Answer
    {
        $machine = $this->machine($context);
        if (!$machine['built']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is not built');
        }
        $machine = $context->store->update('virtual_machines', $machine['id'], ['enable_autoscale' => $on]);

        return Answer::created($context->object('virtual_machine', MachineView::values($context, $machine)));
    }

    /** @return array<string, mixed> */
    private function machine(Context $context): array
    {
        $machine = Machines::find($context);
        if (!$context->world->options->bool('auto_scaling')) {
            throw ApiError::notFound('AutoScaling');
        }

        return $machine;
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function checked(string $direction, string $resource, array $fields): array
    {
        if (!in_array($resource, self::RULES[$direction] ?? [], true)) {
            throw ApiError::invalid(['auto_scaling_configurations' => ['is invalid']]);
        }
        $rule = ['direction' => $direction, 'resource' => $resource];
        if (!Value::bool($fields['enabled'] ?? true)) {
            return $rule + ['enabled' => false];
        }
        $check = new Validator($fields, self::CHECKS);
        if ((int) Value::int($fields['limit_trigger'] ?? null) > 99) {
            $check->add('limit_trigger', 'must be less than or equal to 99');
        }
        if ($direction === 'up' && ($fields['up_to'] ?? '') === '') {
            $check->add('up_to', "can't be blank");
        }
        $check->throwIfInvalid();
        foreach (array_keys(self::CHECKS) as $name) {
            $rule[$name] = Value::int($fields[$name] ?? null);
        }

        return $rule + ['enabled' => true];
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed> $rule
     */
    private function store(Context $context, array $machine, array $rule): void
    {
        $present = array_filter(
            $context->store->where('auto_scalings', 'virtual_machine_id', $machine['id']),
            static fn (array $old): bool
                => $old['direction'] === $rule['direction'] && $old['resource'] === $rule['resource'],
        );
        $id = array_key_first($present);
        if (!$rule['enabled']) {
            $id === null || $context->store->delete('auto_scalings', $id);
        } elseif ($id === null) {
            $context->store->insert('auto_scalings', $rule + ['virtual_machine_id' => $machine['id']]);
        } else {
            $context->store->update('auto_scalings', $id, $rule);
        }
    }
}
