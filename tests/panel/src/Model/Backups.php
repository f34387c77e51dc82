<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Backups of disks and of whole machines. */
final class Backups
{
    public function list(Context $context): Answer
    {
        return $this->listOf($context, $this->ofMachine($context));
    }

    /** Backups of disks. */
    public function images(Context $context): Answer
    {
        return $this->listOf($context, array_filter(
            $this->ofMachine($context),
            static fn (array $backup): bool => $backup['disk_id'] !== null,
        ));
    }

    /** Incremental backups, which are of a whole machine. */
    public function files(Context $context): Answer
    {
        return $this->listOf($context, array_filter(
            $this->ofMachine($context),
            static fn (array $backup): bool => $backup['disk_id'] === null,
        ));
    }

    public function listOfDisk(Context $context): Answer
    {
        $disk = Disks::find($context);

        return $this->listOf($context, $context->store->where('backups', 'disk_id', $disk['id']));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('backup', $this->find($context)));
    }

    public function create(Context $context): Answer
    {
        $disk = Disks::find($context);
        $machine = $context->store->get('virtual_machines', $disk['virtual_machine_id']);
        $refusal = $context->world->lifecycle->refusal($machine, 'backup');
        if ($refusal !== null || $disk['locked'] || $disk['is_swap']) {
            throw ApiError::refused($refusal ?? ($disk['locked'] ? 'Disk is locked' : 'Swap disks have no backups'));
        }
        $owner = $context->store->get('users', $machine['user_id']);
        if ($owner !== null) {
            (new Limits($context))->check($owner, ['backup' => 1]);
        }
        return $this->take($context, $machine, $disk);
    }

    /** An incremental backup of the whole machine, where the panel makes such. */
    public function createOfMachine(Context $context): Answer
    {
        $machine = Machines::find($context);
        if (!$context->world->options->bool('incremental_backups')) {
            throw ApiError::refused('Incremental backups are not enabled');
        }
        $refusal = $context->world->lifecycle->refusal($machine, 'backup');
        if ($refusal !== null) {
            throw ApiError::refused($refusal);
        }
        $owner = $context->store->get('users', $machine['user_id']);
        if ($owner !== null) {
            (new Limits($context))->check($owner, ['backup' => 1]);
        }

        return $this->take($context, $machine, null);
    }

    public function update(Context $context): Answer
    {
        $backup = $this->find($context);
        $fields = $context->fields('backup');
        $changes = array_key_exists('note', $fields) ? ['note' => Value::text($fields['note'])] : [];

        return $context->changed('backup', $context->store->update('backups', $backup['id'], $changes));
    }

    public function restore(Context $context): Answer
    {
        $backup = $this->find($context);
        $machine = $context->store->get('virtual_machines', $backup['virtual_machine_id']);
        if ($machine === null || $machine['deleted_at'] !== null) {
            throw ApiError::refused('The virtual machine of this backup is gone');
        }
        $refusal = $context->world->lifecycle->refusal($machine, 'restore');
        if ($refusal !== null || !$backup['built']) {
            throw ApiError::refused($refusal ?? 'Backup is not built');
        }
        $context->world->backups->job($backup, 'restore_backup', 'none', $context->userId());

        return Answer::created($context->object('backup', $backup));
    }

    public function convert(Context $context): Answer
    {
        $backup = $this->find($context);
        $fields = $context->fields('backup');
        $check = new Validator($fields, ['label' => ['required', 'max:255']]);
        if (!$backup['built']) {
            $check->add('base', 'Backup is not built');
        }
        $check->throwIfInvalid();
        $source = $context->store->get('templates', (int) $backup['template_id']) ?? [];
        unset($source['id'], $source['created_at'], $source['updated_at']);
        $template = $context->store->insert('templates', [
            'label' => (string) Value::text($fields['label']),
            'user_id' => $backup['user_id'],
            'parent_template_id' => $backup['template_id'],
            'template_size' => $backup['backup_size'],
            'min_disk_size' => max($source['min_disk_size'] ?? 1, (int) Value::int($fields['min_disk_size'] ?? null)),
        ] + $source);

        return Answer::created($context->object('image_template', $template));
    }

    public function delete(Context $context): Answer
    {
        $backup = $this->find($context);
        $machine = $context->store->get('virtual_machines', $backup['virtual_machine_id']);
        if ($machine === null || $machine['deleted_at'] !== null) {
            $context->store->update('backups', $backup['id'], ['deleted_at' => $context->world->clock->now()]);

            return $context->deleted();
        }
        if ($machine['locked']) {
            throw ApiError::refused('Virtual machine ' . $machine['label'] . ' is locked');
        }
        $context->world->backups->job($backup, 'destroy_backup', 'backup_destroyed', $context->userId());

        return $context->deleted();
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed>|null $disk
     */
    private function take(Context $context, array $machine, ?array $disk): Answer
    {
        $values = ['note' => Value::text($context->fields('backup')['note'] ?? null)];
        $backup = $context->world->backups->take($machine, $disk, $values, $context->userId());

        return Answer::created($context->object('backup', $backup));
    }

    /** @return array<int, array<string, mixed>> */
    private function ofMachine(Context $context): array
    {
        return $context->store->where('backups', 'virtual_machine_id', Machines::find($context)['id']);
    }

    /** @param array<int, array<string, mixed>> $backups */
    private function listOf(Context $context, array $backups): Answer
    {
        $exists = static fn (array $backup): bool => $backup['deleted_at'] === null;

        return $context->list('backup', array_filter($backups, $exists));
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $backup = $context->store->get('backups', $context->id('backup'));
        if ($backup === null || $backup['deleted_at'] !== null) {
            throw ApiError::notFound('Backup');
        }
        if (!$context->reaches($backup['user_id'], 'virtual_machines.read')) {
            throw $context->hidden('Backup');
        }

        return $backup;
    }
}
