<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** The life of a machine: which action is allowed in which state, which jobs it takes, what each job does. */
final class Lifecycle
{
    /** Virtual seconds each job takes. */
    public const SECONDS = [
        'build_disk' => 20, 'provisioning' => 30, 'configure_operating_system' => 20,
        'build_virtual_machine' => 60, 'startup_virtual_machine' => 10, 'shutdown' => 15, 'stop' => 3,
        'reboot_virtual_machine' => 15, 'suspend_virtual_machine' => 1, 'unsuspend_virtual_machine' => 1,
        'reset_root_password' => 5, 'rebuild_network' => 10, 'resize_virtual_machine' => 10, 'resize_disk' => 20,
        'take_backup' => 30, 'restore_backup' => 40, 'destroy_virtual_machine' => 20, 'migrate' => 25,
        'destroy_disk' => 10, 'destroy_backup' => 5, 'update_firewall' => 5, 'attach_network_interface' => 5,
    ];

    /** Action => states in which it is allowed. A locked machine refuses all of them. */
    public const ALLOWED = [
        'build' => ['created', 'off', 'running'],
        'startup' => ['off'],
        'shutdown' => ['running'],
        'stop' => ['running'],
        'reboot' => ['running'],
        'suspend' => ['off', 'running'],
        'unsuspend' => ['suspended'],
        'reset_password' => ['off', 'running'],
        'rebuild_network' => ['off', 'running'],
        'resize' => ['created', 'off', 'running', 'suspended'],
        'resize_disk' => ['off', 'running', 'suspended'],
        'backup' => ['off', 'running', 'suspended'],
        'restore' => ['off', 'running'],
        'migrate' => ['off', 'running'],
        'delete' => ['created', 'off', 'running', 'suspended'],
    ];

    private const BUILD_ACTIONS = [
        'build_disk', 'provisioning', 'configure_operating_system', 'build_virtual_machine',
    ];

    public function __construct(
        private readonly Store $store,
        private readonly Clock $clock,
        private readonly Random $random,
        private readonly Transactions $transactions,
        private readonly Meter $meter,
        private readonly Options $options,
    ) {
    }

    /** @param array<string, mixed> $machine */
    public function state(array $machine): string
    {
        return match (true) {
            $machine['locked'] => 'locked',
            !$machine['built'] => 'created',
            $machine['suspended'] => 'suspended',
            $machine['booted'] => 'running',
            default => 'off',
        };
    }

    /**
     * Why the action is refused in the machine's present state; null when it is allowed.
     *
     * @param array<string, mixed> $machine
     */
    public function refusal(array $machine, string $action): ?string
    {
        $state = $this->state($machine);
        if (in_array($state, self::ALLOWED[$action], true)) {
            return null;
        }
        $name = 'Virtual machine ' . $machine['label'];

        return match ($state) {
            'locked' => $name . ' is locked',
            'suspended' => $name . ' is suspended',
            'created' => $name . ' is not built',
            'running' => $name . ' is already running',
            default => $name . ' is not running',
        };
    }

    /** @param array<string, mixed> $machine */
    public function create(array $machine, bool $build, bool $startup, int $userId): void
    {
        $jobs = [$this->job('build_disk', 'disks_built')];
        if ($build) {
            $jobs[] = $this->job('provisioning', 'none');
            $jobs[] = $this->job('configure_operating_system', 'machine_built');
            if ($startup) {
                $jobs[] = $this->job('startup_virtual_machine', 'booted');
            }
        }
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $machine */
    public function build(array $machine, int $templateId, bool $startup, int $userId): void
    {
        $jobs = $machine['booted'] ? [$this->stopJob('stop')] : [];
        $jobs[] = $this->job('build_virtual_machine', 'rebuilt', ['template_id' => $templateId]);
        if ($startup) {
            $jobs[] = $this->job('startup_virtual_machine', 'booted');
        }
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    public function startup(int $machineId, bool $recovery, int $userId): void
    {
        $job = $this->job('startup_virtual_machine', 'booted', ['recovery' => $recovery]);
        $this->transactions->schedule($machineId, [$job], $userId);
    }

    /** @param string $manner `shutdown` asks the guest, `stop` pulls the plug */
    public function stop(int $machineId, string $manner, int $userId): void
    {
        $this->transactions->schedule($machineId, [$this->stopJob($manner)], $userId);
    }

    public function reboot(int $machineId, bool $recovery, int $userId): void
    {
        $job = $this->job('reboot_virtual_machine', 'booted', ['recovery' => $recovery]);
        $this->transactions->schedule($machineId, [$job], $userId);
    }

    /** @param array<string, mixed> $machine */
    public function suspend(array $machine, int $userId): void
    {
        // A machine that is still busy may be running by the time its turn comes.
        $mayRun = $machine['booted'] || $this->transactions->isBusy($machine['id']);
        $jobs = $mayRun ? [$this->stopJob('shutdown', 'stopped_for_suspension')] : [];
        $this->store->update('virtual_machines', $machine['id'], ['ran_before_suspension' => $mayRun]);
        $jobs[] = $this->job('suspend_virtual_machine', 'suspended');
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $machine */
    public function unsuspend(array $machine, int $userId): void
    {
        $jobs = [$this->job('unsuspend_virtual_machine', 'unsuspended')];
        if (($machine['ran_before_suspension'] || $machine['booted']) && $this->options->bool('unsuspend_starts')) {
            $jobs[] = $this->job('startup_virtual_machine', 'booted');
        }
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $machine */
    public function resetPassword(array $machine, ?string $password, bool $encrypted, int $userId): void
    {
        $password ??= $this->random->password('root', $machine['id'], $this->store->nextId('transactions'));
        $set = $this->job('reset_root_password', 'password_set', ['password' => $password, 'encrypted' => $encrypted]);
        $this->transactions->schedule($machine['id'], $this->whileStopped($machine, [$set]), $userId);
    }

    /** @param array<string, mixed> $machine */
    public function rebuildNetwork(array $machine, ?string $shutdownType, bool $startup, int $userId): void
    {
        $jobs = [$this->job('rebuild_network', 'none')];
        if ($shutdownType !== null && $machine['booted']) {
            array_unshift($jobs, $this->stopJob($shutdownType === 'hard' ? 'stop' : 'shutdown'));
        }
        if ($startup && ($shutdownType !== null || !$machine['booted'])) {
            $jobs[] = $this->job('startup_virtual_machine', 'booted');
        }
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $machine */
    public function resize(array $machine, bool $hot, int $userId): void
    {
        $jobs = [$this->job('resize_virtual_machine', 'none')];
        if ($machine['booted'] && !$hot) {
            $jobs[] = $this->job('reboot_virtual_machine', 'booted');
        }
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $machine */
    public function destroy(array $machine, bool $backupsToo, int $userId): void
    {
        $jobs = $machine['booted'] || $this->transactions->isBusy($machine['id']) ? [$this->stopJob('stop')] : [];
        $jobs[] = $this->job('destroy_virtual_machine', 'destroyed', ['backups' => $backupsToo]);
        $this->transactions->schedule($machine['id'], $jobs, $userId);
    }

    /** @param array<string, mixed> $arguments */
    public function simple(int $machineId, string $action, string $effect, array $arguments, int $userId): void
    {
        $this->transactions->schedule($machineId, [$this->job($action, $effect, $arguments)], $userId);
    }

    public function onStart(string $effect, int $machineId): void
    {
        if ($effect === 'rebuilt') {
            $this->set($machineId, ['built' => false]);
        }
    }

    public function onFailure(string $action, int $machineId): void
    {
        $this->set($machineId, ['locked' => in_array($action, self::BUILD_ACTIONS, true)]);
    }

    public function release(int $machineId): void
    {
        if ($this->store->get('virtual_machines', $machineId) !== null) {
            $this->set($machineId, ['locked' => false]);
        }
    }

    /** @param array<string, mixed> $arguments */
    public function onComplete(string $effect, int $machineId, array $arguments): void
    {
        $machine = $this->store->get('virtual_machines', $machineId);
        if ($machine === null) {
            return;
        }
        match ($effect) {
            'none' => null,
            'disks_built' => $this->buildDisks($machineId),
            'machine_built' => $this->set($machineId, ['built' => true, 'state' => 'delivered']),
            'rebuilt' => $this->set($machineId, [
                'built' => true, 'state' => 'delivered', 'template_id' => $arguments['template_id'],
            ]),
            'booted' => $this->boot($machine, (bool) ($arguments['recovery'] ?? false)),
            'stopped' => $this->set($machineId, ['booted' => false, 'recovery_mode' => false]),
            'stopped_for_suspension' => $this->set($machineId, [
                'ran_before_suspension' => $machine['booted'], 'booted' => false,
            ]),
            'suspended' => $this->set($machineId, ['suspended' => $machine['built']]),
            'unsuspended' => $this->set($machineId, ['suspended' => false]),
            'password_set' => $this->set($machineId, [
                'initial_root_password' => $arguments['password'],
                'initial_root_password_encrypted' => $arguments['encrypted'],
            ]),
            'migrated' => $this->set($machineId, ['hypervisor_id' => $arguments['hypervisor_id']]),
            'disk_built' => $this->setDisk($arguments['object_id'], ['built' => true]),
            'disk_resized' => $this->setDisk($arguments['object_id'], ['disk_size' => $arguments['size']]),
            'disk_destroyed' => $this->removeDisk($machineId, $arguments['object_id']),
            'backup_built' => $this->finishBackup($arguments['object_id']),
            'backup_destroyed' => $this->removeBackup($arguments['object_id']),
            'firewall_applied' => $this->set($machineId, ['firewall_pending' => false]),
            'destroyed' => $this->remove($machine, (bool) ($arguments['backups'] ?? false)),
            default => throw new \LogicException("No effect $effect"),
        };
        $this->meter->record($machineId);
    }

    /** @param array<string, mixed> $machine */
    public function remove(array $machine, bool $backupsToo): void
    {
        $id = $machine['id'];
        foreach ($this->store->where('network_interfaces', 'virtual_machine_id', $id) as $interface) {
            foreach ($this->store->where('ip_address_joins', 'network_interface_id', $interface['id']) as $join) {
                $this->store->delete('ip_address_joins', $join['id']);
            }
            $this->store->delete('network_interfaces', $interface['id']);
        }
        foreach (['disks', 'firewall_rules', 'schedules', 'auto_scalings'] as $table) {
            foreach ($this->store->where($table, 'virtual_machine_id', $id) as $row) {
                $this->store->delete($table, $row['id']);
            }
        }
        foreach ($backupsToo ? $this->store->where('backups', 'virtual_machine_id', $id) : [] as $backup) {
            $this->removeBackup($backup['id']);
        }
        $this->store->update('virtual_machines', $id, [
            'booted' => false, 'locked' => false, 'deleted_at' => $this->clock->now(),
        ]);
        $this->meter->record($id);
    }

    /**
     * @param array<string, mixed> $arguments
     * @return array{0: string, 1: int, 2: string, 3: array<string, mixed>}
     */
    private function job(string $action, string $effect, array $arguments = []): array
    {
        return [$action, self::SECONDS[$action], $effect, $arguments];
    }

    /** @return array{0: string, 1: int, 2: string} */
    private function stopJob(string $manner, string $effect = 'stopped'): array
    {
        return ['stop_virtual_machine', self::SECONDS[$manner], $effect];
    }

    /**
     * @param array<string, mixed> $machine
     * @param list<array<array-key, mixed>> $jobs
     * @return list<array<array-key, mixed>>
     */
    private function whileStopped(array $machine, array $jobs): array
    {
        if (!$machine['booted']) {
            return $jobs;
        }

        return [$this->stopJob('stop'), ...$jobs, $this->job('startup_virtual_machine', 'booted')];
    }

    /** @param array<string, mixed> $machine */
    private function boot(array $machine, bool $recovery): void
    {
        $this->set($machine['id'], [
            'booted' => true,
            'recovery_mode' => $recovery,
            'xen_id' => ($machine['xen_id'] ?? 0) + 1,
        ]);
    }

    private function buildDisks(int $machineId): void
    {
        foreach ($this->store->where('disks', 'virtual_machine_id', $machineId) as $disk) {
            $this->setDisk($disk['id'], ['built' => true]);
        }
    }

    private function removeDisk(int $machineId, int $diskId): void
    {
        $this->store->delete('disks', $diskId);
        foreach ($this->store->where('schedules', 'virtual_machine_id', $machineId) as $schedule) {
            if ($schedule['target_type'] === 'Disk' && $schedule['target_id'] === $diskId) {
                $this->store->delete('schedules', $schedule['id']);
            }
        }
    }

    /** The record stays: past hours are still charged for it. */
    private function removeBackup(int $backupId): void
    {
        if ($this->store->get('backups', $backupId) !== null) {
            $this->store->update('backups', $backupId, ['deleted_at' => $this->clock->now()]);
        }
    }

    private function finishBackup(int $backupId): void
    {
        $backup = $this->store->get('backups', $backupId);
        if ($backup !== null) {
            $this->store->update('backups', $backupId, ['built' => true, 'built_at' => $this->clock->now()]);
        }
    }

    /** @param array<string, mixed> $changes */
    private function set(int $machineId, array $changes): void
    {
        $this->store->update('virtual_machines', $machineId, $changes);
        $this->meter->record($machineId);
    }

    /** @param array<string, mixed> $changes */
    private function setDisk(int $diskId, array $changes): void
    {
        if ($this->store->get('disks', $diskId) !== null) {
            $this->store->update('disks', $diskId, $changes + ['locked' => false]);
        }
    }
}
