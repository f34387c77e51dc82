<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** What one can make a machine do. Every action answers at once with the machine; the work follows the clock. */
final class MachineActions
{
    public function startup(Context $context): Answer
    {
        $machine = $this->allowed($context, 'startup');
        $context->world->lifecycle->startup($machine['id'], $this->recovery($context), $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function shutdown(Context $context): Answer
    {
        $machine = $this->allowed($context, 'shutdown');
        $context->world->lifecycle->stop($machine['id'], 'shutdown', $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function stop(Context $context): Answer
    {
        $machine = $this->allowed($context, 'stop');
        $context->world->lifecycle->stop($machine['id'], 'stop', $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function reboot(Context $context): Answer
    {
        $machine = $this->allowed($context, 'reboot');
        $context->world->lifecycle->reboot($machine['id'], $this->recovery($context), $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function build(Context $context): Answer
    {
        $machine = $this->allowed($context, 'build');
        $fields = $context->fields('virtual_machine');
        $templateId = Value::int($fields['template_id'] ?? null) ?? $machine['template_id'];
        $template = $context->store->get('templates', $templateId);
        if ($template === null) {
            throw ApiError::invalid(['template_id' => ['is invalid']]);
        }
        $primary = array_filter(
            $context->store->where('disks', 'virtual_machine_id', $machine['id']),
            static fn (array $disk): bool => $disk['primary'],
        );
        if ((reset($primary)['disk_size'] ?? 0) < $template['min_disk_size']) {
            throw ApiError::invalid(['template_id' => ['needs a larger primary disk']]);
        }
        $startup = Value::bool($fields['required_startup'] ?? true);
        $context->world->lifecycle->build($machine, $templateId, $startup, $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function unlock(Context $context): Answer
    {
        $machine = Machines::find($context);
        $context->world->transactions->cancelPending($machine['id']);
        $context->store->update('virtual_machines', $machine['id'], ['locked' => false]);

        return $this->scheduled($context, $machine['id']);
    }

    public function suspend(Context $context): Answer
    {
        $machine = Machines::find($context);
        if ($machine['suspended'] && $context->world->options->bool('suspend_toggles')) {
            return $this->unsuspend($context);
        }
        $this->refuse($context, $machine, 'suspend');
        $context->world->lifecycle->suspend($machine, $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function unsuspend(Context $context): Answer
    {
        $machine = Machines::find($context);
        if (!$machine['locked'] && !$machine['suspended']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is not suspended');
        }
        $this->refuse($context, $machine, 'unsuspend');
        $context->world->lifecycle->unsuspend($machine, $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function resetPassword(Context $context): Answer
    {
        $machine = $this->allowed($context, 'reset_password');
        $fields = $context->fields('virtual_machine');
        (new Validator($fields, ['initial_root_password' => ['min:6', 'max:32', 'password_characters']]))
            ->throwIfInvalid();
        $password = Value::text($fields['initial_root_password'] ?? null);
        $encrypted = ($fields['initial_root_password_encryption_key'] ?? '') !== '';
        $context->world->lifecycle->resetPassword(
            $machine,
            $password === '' ? null : $password,
            $encrypted,
            $context->userId(),
        );

        return $this->scheduled($context, $machine['id']);
    }

    public function rebuildNetwork(Context $context): Answer
    {
        $machine = $this->allowed($context, 'rebuild_network');
        $type = Value::text($context->input('shutdown_type'));
        if (!in_array($type, [null, '', 'hard', 'soft', 'graceful'], true)) {
            throw ApiError::invalid(['shutdown_type' => ['is not included in the list']]);
        }
        $startup = Value::bool($context->input('required_startup') ?? false);
        $context->world->lifecycle->rebuildNetwork($machine, $type === '' ? null : $type, $startup, $context->userId());

        return $this->scheduled($context, $machine['id']);
    }

    public function changeOwner(Context $context): Answer
    {
        $machine = Machines::find($context);
        $userId = Value::int($context->input('user_id'));
        $user = $userId === null ? null : $context->store->get('users', $userId);
        if ($user === null || $user['status'] === 'deleted') {
            throw ApiError::invalid(['user_id' => ['is invalid']]);
        }
        if ($machine['locked']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is locked');
        }
        $former = array_values(array_unique([...$machine['former_user_ids'], $machine['user_id']]));
        $context->store->update('virtual_machines', $machine['id'], [
            'user_id' => $userId, 'former_user_ids' => $former,
        ]);
        $context->world->meter->record($machine['id']);

        return $this->scheduled($context, $machine['id']);
    }

    public function migrate(Context $context): Answer
    {
        $machine = $this->allowed($context, 'migrate');
        $fields = $context->fields('virtual_machine');
        $target = Value::int($fields['destination'] ?? $fields['hypervisor_id'] ?? null);
        $hypervisor = $target === null ? null : $context->store->get('hypervisors', $target);
        if ($hypervisor === null || !$hypervisor['online'] || $hypervisor['id'] === $machine['hypervisor_id']) {
            throw ApiError::invalid(['destination' => ['is invalid']]);
        }
        $context->world->lifecycle->simple(
            $machine['id'],
            'migrate',
            'migrated',
            ['hypervisor_id' => $hypervisor['id']],
            $context->userId(),
        );

        return $this->scheduled($context, $machine['id']);
    }

    public function console(Context $context): Answer
    {
        $machine = Machines::find($context);
        if (!$machine['booted'] || $machine['suspended']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is not running');
        }
        $session = $context->store->insert('console_sessions', [
            'virtual_machine_id' => $machine['id'],
            'port' => 30000 + $machine['id'] % 1000,
            'remote_key' => $context->world->random->hex(32, 'console', $context->store->nextId('console_sessions')),
            'called_in_at' => null,
        ]);

        return Answer::ok($context->object('remote_access_session', $session));
    }

    public function delete(Context $context): Answer
    {
        $machine = $this->allowed($context, 'delete');
        // That they are kept where nobody mentions them is our reading: no source says it.
        $backups = Value::bool($context->input('destroy_all_backups'));
        $context->world->lifecycle->destroy($machine, $backups, $context->userId());

        return $context->deleted();
    }

    /** @return array<string, mixed> the machine, when its state allows the action */
    private function allowed(Context $context, string $action): array
    {
        $machine = Machines::find($context);
        $this->refuse($context, $machine, $action);

        return $machine;
    }

    /** @param array<string, mixed> $machine */
    private function refuse(Context $context, array $machine, string $action): void
    {
        $refusal = $context->world->lifecycle->refusal($machine, $action);
        if ($refusal !== null) {
            throw ApiError::refused($refusal);
        }
    }

    private function recovery(Context $context): bool
    {
        return Value::text($context->input('mode')) === 'recovery';
    }

    private function scheduled(Context $context, int $machineId): Answer
    {
        $machine = $context->store->get('virtual_machines', $machineId);

        return Answer::created($context->object('virtual_machine', MachineView::values($context, $machine)));
    }
}
