<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** Makes backups of disks and of whole machines, whoever asks: a request or a schedule. */
final class BackupRecords
{
    /** Kilobytes a backup takes per gigabyte of its disk. */
    private const KB_PER_GB = 262144;

    public function __construct(
        private readonly Store $store,
        private readonly Random $random,
        private readonly Lifecycle $lifecycle,
    ) {
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed>|null $disk null: an incremental backup of the whole machine
     * @param array<string, mixed> $values `initiated`, `note`, `schedule_id`
     * @return array<string, mixed> the new backup, whose job waits
     */
    public function take(array $machine, ?array $disk, array $values, int $userId): array
    {
        $disks = $disk === null ? $this->store->where('disks', 'virtual_machine_id', $machine['id']) : [$disk];
        $template = $this->store->get('templates', $machine['template_id']) ?? [];
        $id = $this->store->nextId('backups');
        $backup = $this->store->insert('backups', $values + [
            'virtual_machine_id' => $machine['id'],
            'disk_id' => $disk['id'] ?? null,
            'target_id' => $disk['id'] ?? $machine['id'],
            'target_type' => $disk === null ? 'VirtualMachine' : 'Disk',
            'user_id' => $machine['user_id'],
            'template_id' => $machine['template_id'],
            'identifier' => $this->random->identifier(14, 'backup', $id),
            'backup_size' => array_sum(array_column($disks, 'disk_size')) * self::KB_PER_GB,
            'backup_type' => $disk === null ? 'incremental' : 'normal',
            'initiated' => 'manual',
            'note' => null,
            'schedule_id' => null,
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
        $this->job($backup, 'take_backup', 'backup_built', $userId);

        return $this->store->get('backups', $backup['id']);
    }

    /** @param array<string, mixed> $backup */
    public function job(array $backup, string $action, string $effect, int $userId): void
    {
        $this->lifecycle->simple(
            $backup['virtual_machine_id'],
            $action,
            $effect,
            ['object_id' => $backup['id'], 'object_type' => 'Backup'],
            $userId,
        );
    }
}
