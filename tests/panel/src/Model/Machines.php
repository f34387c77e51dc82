<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Virtual machines: listing, creation, change. */
final class Machines
{
    private const RULES = [
        'label' => ['required', 'max:255'],
        'hostname' => ['required', 'hostname'],
        'memory' => ['required', 'number:128'],
        'cpus' => ['required', 'number:1'],
        'cpu_shares' => ['number:1'],
        'primary_disk_size' => ['required', 'number:1'],
        'swap_disk_size' => ['number:0'],
        'rate_limit' => ['number:0'],
        'initial_root_password' => ['min:6', 'max:32', 'password_characters'],
    ];

    private const CHANGE_RULES = [
        'label' => ['required', 'max:255'],
        'memory' => ['required', 'number:128'],
        'cpus' => ['required', 'number:1'],
        'cpu_shares' => ['required', 'number:1'],
    ];

    public function list(Context $context): Answer
    {
        return $this->listOf($context, $context->scope === 'all'
            ? $context->store->all('virtual_machines')
            : $context->store->where('virtual_machines', 'user_id', $context->userId()));
    }

    public function listOfUser(Context $context): Answer
    {
        $user = Users::find($context);

        return $this->listOf($context, $context->store->where('virtual_machines', 'user_id', $user['id']));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('virtual_machine', MachineView::values($context, self::find($context))));
    }

    public function status(Context $context): Answer
    {
        $status = MachineView::status($context, self::find($context));

        return Answer::ok(Document::list('virtual_machine', [$status]));
    }

    public function statusOfAll(Context $context): Answer
    {
        $items = [];
        foreach ($this->visible($context, $context->store->all('virtual_machines')) as $machine) {
            $items[] = MachineView::status($context, $machine);
        }

        return Answer::ok(Document::list('virtual_machine', $items));
    }

    public function create(Context $context): Answer
    {
        $fields = $context->fields('virtual_machine');
        if (($fields['admin_note'] ?? null) !== null && $fields['admin_note'] !== '') {
            $this->requireAdministration($context, 'create');
        }
        $plan = (new Placement($context))->plan(
            $fields,
            new Validator($fields, self::RULES),
            $this->owner($context, $fields),
        );
        $machine = (new MachineBuilder($context))->build($plan, $fields);
        $build = Value::bool($fields['required_virtual_machine_build'] ?? false);
        $startup = Value::bool($fields['required_virtual_machine_startup'] ?? true);
        $context->world->lifecycle->create($machine, $build, $startup, $context->userId());
        $machine = $context->store->get('virtual_machines', $machine['id']);

        return Answer::created(
            $context->object('virtual_machine', MachineView::values($context, $machine)),
            '/virtual_machines/' . $machine['id'],
        );
    }

    public function update(Context $context): Answer
    {
        $machine = self::find($context);
        $context->store->update('virtual_machines', $machine['id'], []);
        $fields = $context->fields('virtual_machine');
        $check = new Validator($fields, self::CHANGE_RULES, true);
        $check->throwIfInvalid();
        if ($machine['locked']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is locked');
        }
        $changes = $this->changes($context, $machine, $fields);
        $resized = array_intersect_key($changes, ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1]);
        if ($resized !== []) {
            (new Limits($context))->checkResize($machine, $resized);
        }
        $machine = $context->store->update('virtual_machines', $machine['id'], $changes);
        $context->world->meter->record($machine['id']);
        if ($resized !== [] && $machine['built']) {
            $template = $context->store->get('templates', $machine['template_id']);
            $hot = (bool) ($template['allow_resize_without_reboot'] ?? false);
            $context->world->lifecycle->resize($machine, $hot, $context->userId());
            $machine = $context->store->get('virtual_machines', $machine['id']);
        }

        return $context->changed('virtual_machine', MachineView::values($context, $machine));
    }

    /**
     * The machine of the path, by id or identifier, when the caller may see it.
     *
     * @return array<string, mixed>
     */
    public static function find(Context $context, string $permission = 'virtual_machines.read'): array
    {
        $name = $context->parameters['id'];
        $machine = preg_match('~^[0-9]+$~', $name) === 1
            ? $context->store->get('virtual_machines', (int) $name)
            : $context->store->first('virtual_machines', 'identifier', $name);
        if ($machine === null || $machine['deleted_at'] !== null) {
            throw ApiError::notFound('VirtualMachine');
        }
        if (!$context->reaches($machine['user_id'], $permission)) {
            throw $context->hidden('VirtualMachine');
        }

        return $machine;
    }

    /** @param array<int, array<string, mixed>> $machines */
    private function listOf(Context $context, array $machines): Answer
    {
        return $context->list(
            'virtual_machine',
            $this->visible($context, $machines),
            static fn (array $machine): array => MachineView::values($context, $machine),
        );
    }

    /**
     * @param array<int, array<string, mixed>> $machines
     * @return array<int, array<string, mixed>>
     */
    private function visible(Context $context, array $machines): array
    {
        $all = $context->scope === 'all' && $context->scopeOf('virtual_machines.read') === 'all';
        $userId = $context->userId();

        return array_filter(
            $machines,
            static fn (array $machine): bool
                => $machine['deleted_at'] === null && ($all || $machine['user_id'] === $userId),
        );
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed> the user the new machine will belong to
     */
    private function owner(Context $context, array $fields): array
    {
        $wanted = Value::int($fields['user_id'] ?? null);
        if ($wanted === null || !$context->world->permissions->administersMachines($context->user(), 'create')) {
            return $context->user();
        }

        return $context->store->get('users', $wanted) ?? throw ApiError::invalid(['user_id' => ['is invalid']]);
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function changes(Context $context, array $machine, array $fields): array
    {
        $changes = [];
        foreach (['label', 'note', 'admin_note', 'time_zone'] as $name) {
            if (array_key_exists($name, $fields)) {
                $changes[$name] = Value::text($fields[$name]);
            }
        }
        foreach (['memory', 'cpus', 'cpu_shares'] as $name) {
            if (array_key_exists($name, $fields)) {
                $changes[$name] = Value::int($fields[$name]);
            }
        }
        $changes = array_filter(
            $changes,
            static fn (mixed $value, string $name): bool => ($machine[$name] ?? null) !== $value,
            ARRAY_FILTER_USE_BOTH,
        );
        // Clients send back what they loaded: only a different note is an attempt to write it.
        if (($changes['admin_note'] ?? '') === ($machine['admin_note'] ?? '')) {
            unset($changes['admin_note']);
        }
        if (array_key_exists('admin_note', $changes)) {
            $this->requireAdministration($context, 'update');
        }

        return $changes;
    }

    private function requireAdministration(Context $context, string $action): void
    {
        if (!$context->world->permissions->administersMachines($context->user(), $action)) {
            throw $context->world->forbidden('virtual_machines.update');
        }
    }
}
