<?php

declare(strict_types=1);

namespace OnApp\Panel\Engine;

/** Backups that the clock asks for: each enabled schedule at its moment; when new backups come the oldest go. */
final class Schedules
{
    public const PERIODS = ['days', 'weeks', 'months', 'years'];

    public function __construct(
        private readonly Store $store,
        private readonly Clock $clock,
        private readonly Lifecycle $lifecycle,
        private readonly BackupRecords $backups,
    ) {
    }

    /** The moment at which the next schedule comes due; null when none is enabled. */
    public function nextDue(): ?int
    {
        $moments = [];
        foreach ($this->store->all('schedules') as $schedule) {
            if ($schedule['status'] === 'enabled') {
                $moments[] = $schedule['start_at'];
            }
        }

        return $moments === [] ? null : min($moments);
    }

    /** Runs what is due now. */
    public function run(): void
    {
        foreach ($this->store->all('schedules') as $schedule) {
            if ($schedule['status'] !== 'enabled' || $schedule['start_at'] > $this->clock->now()) {
                continue;
            }
            $this->store->update('schedules', $schedule['id'], ['start_at' => self::next($schedule)]);
            $refusal = $this->refusal($schedule);
            if ($refusal === null) {
                $this->takeBackups($schedule);
            } else {
                $this->store->update('schedules', $schedule['id'], [
                    'failure_count' => $schedule['failure_count'] + 1,
                ]);
            }
            $this->store->insert('schedule_logs', [
                'schedule_id' => $schedule['id'],
                'status' => $refusal === null ? 'complete' : 'failed',
                'log_output' => $refusal ?? 'Backup scheduled',
            ]);
        }
    }

    /** @param array<string, mixed> $schedule */
    private function refusal(array $schedule): ?string
    {
        return $this->lifecycle->refusal(
            $this->store->get('virtual_machines', $schedule['virtual_machine_id']),
            'backup',
        );
    }

    /** @param array<string, mixed> $schedule */
    private function takeBackups(array $schedule): void
    {
        $machine = $this->store->get('virtual_machines', $schedule['virtual_machine_id']);
        $values = ['initiated' => $schedule['period'], 'schedule_id' => $schedule['id']];
        foreach ($this->disks($schedule) as $disk) {
            $this->backups->take($machine, $disk, $values, $schedule['user_id']);
            $this->rotate($schedule, $disk['id'] ?? null);
        }
    }

    /**
     * @param array<string, mixed> $schedule
     * @return list<array<string, mixed>|null> null: the machine as a whole
     */
    private function disks(array $schedule): array
    {
        if ($schedule['target_type'] === 'Disk') {
            return [$this->store->get('disks', $schedule['target_id'])];
        }
        if ($schedule['incremental']) {
            return [null];
        }
        $disks = $this->store->where('disks', 'virtual_machine_id', $schedule['virtual_machine_id']);

        return array_values(array_filter($disks, static fn (array $disk): bool => !$disk['is_swap']));
    }

    /** @param array<string, mixed> $schedule */
    private function rotate(array $schedule, ?int $diskId): void
    {
        $kept = array_filter(
            $this->store->where('backups', 'virtual_machine_id', $schedule['virtual_machine_id']),
            static fn (array $backup): bool => $backup['schedule_id'] === $schedule['id']
                && $backup['disk_id'] === $diskId && $backup['deleted_at'] === null && !$backup['marked_for_delete'],
        );
        foreach (array_slice($kept, 0, max(0, count($kept) - $schedule['rotation_period'])) as $backup) {
            $this->store->update('backups', $backup['id'], ['marked_for_delete' => true]);
            $this->backups->job($backup, 'destroy_backup', 'backup_destroyed', $schedule['user_id']);
        }
    }

    /**
     * The moment one step later; the 31st becomes the last day of a shorter month.
     *
     * @param array<string, mixed> $schedule
     */
    private static function next(array $schedule): int
    {
        $at = new \DateTimeImmutable('@' . $schedule['start_at']);
        $step = $schedule['duration'];
        if ($schedule['period'] === 'days' || $schedule['period'] === 'weeks') {
            return $at->modify("+$step {$schedule['period']}")->getTimestamp();
        }
        $first = $at->modify('first day of this month')->modify("+$step {$schedule['period']}");
        $day = min((int) $at->format('j'), (int) $first->format('t'));

        return $first->setDate((int) $first->format('Y'), (int) $first->format('n'), $day)->getTimestamp();
    }
}
