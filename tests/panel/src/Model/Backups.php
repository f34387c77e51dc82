<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Backups of disks. */
final class Backups
{
    /** Kilobytes a backup takes per gigabyte of its disk. */
    private const KB_PER_GB = 262144;

    public function list(Context $context): Answer
    {
        $machine = Machines::find($context);

        return $this->listOf($context, $context->store->where('backups', 'virtual_machine_id', $machine['id']));
    }

    /** Incremental backups do not exist here: the list is there and empty. */
    public function files(Context $context): Answer
    {
        Machines::find($context);

        return $this->listOf($context, []);
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
        $template = $context->store->get('templates', $machine['template_id']) ?? [];
        $id = $context->store->nextId('backups');
        $backup = $context->store->insert('backups', [
            'virtual_machine_id' => $machine['id'],
            'disk_id' => $disk['id'],
            'target_id' => $disk['id'],
            'target_type' => 'Disk',
            'user_id' => $machine['user_id'],
            'template_id' => $machine['template_id'],
            'identifier' => $context->world->random->identifier(14, 'backup', $id),
            'backup_size' => $disk['disk_size'] * self::KB_PER_GB,
            'backup_type' => 'normal',
            'initiated' => 'manual',
            'note' => Value::text($context->fields('backup')['note'] ?? null),
            'built' => false,
            'built_at' => null,
            'locked' => false,
            'marked_for_delete' => false,
            'deleted_at' => null,
            'operating_system' => $template['operating_system'] ?? null,
            'operating_system_distro' => $template['operating_system_distro'] ?? null,
            'allowed_swap' => $template['allowed_swap'] ?? null,
            'allowed_hot_migrate' => $template['allowed_hot_migrate'] ?? null,
            'allow_resize_without_reboot' => $template['allow_resize_without_reboot'] ?? null,
            'min_disk_size' => $template['min_disk_size'] ?? null,
            'min_memory_size' => $template['min_memory_size'] ?? null,
            'compatible' => true,
        ]);
        $this->schedule($context, $backup, 'take_backup', 'backup_built');

        return Answer::created($context->object('backup', $context->store->get('backups', $backup['id'])));
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
        $this->schedule($context, $backup, 'restore_backup', 'none');

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
        $this->schedule($context, $backup, 'destroy_backup', 'backup_destroyed');

        return $context->deleted();
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

    /** @param array<string, mixed> $backup */
    private function schedule(Context $context, array $backup, string $action, string $effect): void
    {
        $context->world->lifecycle->simple(
            $backup['virtual_machine_id'],
            $action,
            $effect,
            ['object_id' => $backup['id'], 'object_type' => 'Backup'],
            $context->userId(),
        );
    }
}
