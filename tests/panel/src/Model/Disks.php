<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;
use OnApp\Panel\World;

/** Disks of machines. */
final class Disks
{
    public function list(Context $context): Answer
    {
        $machine = Machines::find($context);

        return $context->list('disk', $context->store->where('disks', 'virtual_machine_id', $machine['id']));
    }

    public function listAll(Context $context): Answer
    {
        return $context->list('disk', array_filter(
            $context->store->all('disks'),
            fn (array $disk): bool => $context->reaches($this->ownerOf($context, $disk), 'virtual_machines.read'),
        ));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('disk', self::find($context)));
    }

    public function create(Context $context): Answer
    {
        $machine = Machines::find($context);
        $fields = $context->fields('disk');
        $check = new Validator($fields, ['disk_size' => ['required', 'number:1'], 'data_store_id' => ['number:1']]);
        $dataStoreId = Value::int($fields['data_store_id'] ?? null);
        if ($dataStoreId !== null && $context->store->get('data_stores', $dataStoreId) === null) {
            $check->add('data_store_id', 'is invalid');
        }
        $check->throwIfInvalid();
        $refusal = $context->world->lifecycle->refusal($machine, 'resize_disk');
        if ($refusal !== null) {
            throw ApiError::refused($refusal);
        }
        $size = (int) Value::int($fields['disk_size']);
        $this->checkLimit($context, $machine, $size);
        $disk = self::insert($context->world, $machine, [
            'disk_size' => $size,
            'primary' => false,
            'is_swap' => Value::bool($fields['is_swap'] ?? false),
            'data_store_id' => $dataStoreId ?? array_key_first($context->store->all('data_stores')),
            'label' => Value::text($fields['label'] ?? null),
            'mount_point' => Value::text($fields['mount_point'] ?? null),
            'file_system' => Value::text($fields['file_system'] ?? null) ?? 'ext4',
            'add_to_linux_fstab' => Value::bool($fields['add_to_linux_fstab'] ?? false),
        ]);
        $context->world->meter->record($machine['id']);
        $this->schedule($context, $disk, 'build_disk', 'disk_built');

        return Answer::created($context->object('disk', $context->store->get('disks', $disk['id'])));
    }

    public function update(Context $context): Answer
    {
        $disk = self::find($context);
        $machine = $context->store->get('virtual_machines', $disk['virtual_machine_id']);
        $fields = $context->fields('disk');
        (new Validator($fields, ['disk_size' => ['required', 'number:1']], true))->throwIfInvalid();
        $size = array_key_exists('disk_size', $fields) ? (int) Value::int($fields['disk_size']) : $disk['disk_size'];
        if ($size < $disk['disk_size']) {
            throw ApiError::invalid(['disk_size' => ["can't be decreased"]]);
        }
        if ($size > $disk['disk_size']) {
            $refusal = $context->world->lifecycle->refusal($machine, 'resize_disk');
            if ($refusal !== null || $disk['locked']) {
                throw ApiError::refused($refusal ?? 'Disk is locked');
            }
            $this->checkLimit($context, $machine, $size - $disk['disk_size']);
        }
        $texts = array_intersect_key($fields, ['label' => 1, 'mount_point' => 1, 'file_system' => 1]);
        $changes = array_map(Value::text(...), $texts);
        $disk = $context->store->update('disks', $disk['id'], $changes);
        if ($size > $disk['disk_size']) {
            $this->schedule($context, $disk, 'resize_disk', 'disk_resized', ['size' => $size]);
        }

        return $context->changed('disk', $context->store->get('disks', $disk['id']));
    }

    public function delete(Context $context): Answer
    {
        $disk = self::find($context);
        $machine = $context->store->get('virtual_machines', $disk['virtual_machine_id']);
        if ($disk['primary']) {
            throw ApiError::refused('The primary disk cannot be removed');
        }
        $refusal = $context->world->lifecycle->refusal($machine, 'resize_disk');
        if ($refusal !== null) {
            throw ApiError::refused($refusal);
        }
        $this->schedule($context, $disk, 'destroy_disk', 'disk_destroyed');

        return $context->deleted();
    }

    public function enableAutobackup(Context $context): Answer
    {
        return $this->setAutobackup($context, true);
    }

    public function disableAutobackup(Context $context): Answer
    {
        return $this->setAutobackup($context, false);
    }

    public function enableForMachine(Context $context): Answer
    {
        return $this->setForMachine($context, true);
    }

    public function disableForMachine(Context $context): Answer
    {
        return $this->setForMachine($context, false);
    }

    /** @return array<string, mixed> the disk of the path, when the caller may see its machine */
    public static function find(Context $context): array
    {
        $disk = $context->store->get('disks', $context->id('disk')) ?? throw ApiError::notFound('Disk');
        if (!$context->reaches((new self())->ownerOf($context, $disk), 'virtual_machines.read')) {
            throw $context->hidden('Disk');
        }

        return $disk;
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public static function insert(World $world, array $machine, array $values): array
    {
        $id = $world->store->nextId('disks');
        $number = count($world->store->where('disks', 'virtual_machine_id', $machine['id'])) + 1;

        return $world->store->insert('disks', $values + [
            'virtual_machine_id' => $machine['id'],
            'identifier' => $world->random->identifier(14, 'disk', $id),
            'disk_vm_number' => $number,
            'built' => false,
            'locked' => false,
            'has_autobackups' => false,
            'add_to_linux_fstab' => false,
            'add_to_freebsd_fstab' => false,
            'file_system' => 'ext4',
            'mount_point' => null,
            'mounted' => false,
            'label' => null,
            'io_limits_override' => false,
        ]);
    }

    private function setAutobackup(Context $context, bool $on): Answer
    {
        $disk = self::find($context);
        if ($disk['is_swap']) {
            throw ApiError::refused('Swap disks have no backups');
        }
        $disk = $context->store->update('disks', $disk['id'], ['has_autobackups' => $on]);

        return Answer::created($context->object('disk', $disk));
    }

    private function setForMachine(Context $context, bool $on): Answer
    {
        $machine = Machines::find($context);
        foreach ($context->store->where('disks', 'virtual_machine_id', $machine['id']) as $disk) {
            if (!$disk['is_swap']) {
                $context->store->update('disks', $disk['id'], ['has_autobackups' => $on]);
            }
        }

        return Answer::created($context->object('virtual_machine', MachineView::values($context, $machine)));
    }

    /** @param array<string, mixed> $disk */
    private function ownerOf(Context $context, array $disk): ?int
    {
        return $context->store->get('virtual_machines', $disk['virtual_machine_id'])['user_id'] ?? null;
    }

    /** @param array<string, mixed> $machine */
    private function checkLimit(Context $context, array $machine, int $more): void
    {
        $owner = $context->store->get('users', $machine['user_id']);
        if ($owner !== null) {
            (new Limits($context))->check($owner, ['disk_size' => $more]);
        }
    }

    /**
     * @param array<string, mixed> $disk
     * @param array<string, mixed> $arguments
     */
    private function schedule(
        Context $context,
        array $disk,
        string $action,
        string $effect,
        array $arguments = [],
    ): void {
        $context->store->update('disks', $disk['id'], ['locked' => true]);
        $context->world->lifecycle->simple(
            $disk['virtual_machine_id'],
            $action,
            $effect,
            ['object_id' => $disk['id'], 'object_type' => 'Disk'] + $arguments,
            $context->userId(),
        );
    }
}
