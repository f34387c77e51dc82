<?php

declare(strict_types=1);

namespace OnApp\Panel\Model;

use OnApp\Panel\Format\Value;
use OnApp\Panel\Routing\Answer;
use OnApp\Panel\Routing\ApiError;
use OnApp\Panel\Routing\Context;

/** Schedules of automatic backups, of one disk or of a whole machine. */
final class Schedules
{
    private const RULES = [
        'action' => ['in:autobackup'],
        'period' => ['required', 'in:days,weeks,months,years'],
        'duration' => ['required', 'number:1'],
        'rotation_period' => ['number:1'],
        'status' => ['in:enabled,disabled'],
    ];
    private const MOST = ['duration' => 100, 'rotation_period' => 1000];

    public function listAll(Context $context): Answer
    {
        return $this->listOf($context, $context->store->all('schedules'));
    }

    public function listOfMachine(Context $context): Answer
    {
        $machine = Machines::find($context);

        return $this->listOf($context, $context->store->where('schedules', 'virtual_machine_id', $machine['id']));
    }

    public function listOfDisk(Context $context): Answer
    {
        $disk = Disks::find($context);

        return $this->listOf($context, array_filter(
            $context->store->where('schedules', 'virtual_machine_id', $disk['virtual_machine_id']),
            static fn (array $schedule): bool
                => $schedule['target_type'] === 'Disk' && $schedule['target_id'] === $disk['id'],
        ));
    }

    public function show(Context $context): Answer
    {
        return Answer::ok($context->object('schedule', $this->values($context, $this->find($context))));
    }

    public function createForMachine(Context $context): Answer
    {
        return $this->create($context, Machines::find($context), null);
    }

    public function createForDisk(Context $context): Answer
    {
        $disk = Disks::find($context);

        return $this->create($context, $context->store->get('virtual_machines', $disk['virtual_machine_id']), $disk);
    }

    /** The target stands in the body. */
    public function createAnywhere(Context $context): Answer
    {
        $fields = $context->fields('schedule');
        $id = (int) Value::int($fields['target_id'] ?? null);
        if (Value::text($fields['target_type'] ?? null) === 'VirtualMachine') {
            $machine = $context->store->get('virtual_machines', $id);
        } else {
            $disk = $context->store->get('disks', $id);
            $machine = $disk === null ? null : $context->store->get('virtual_machines', $disk['virtual_machine_id']);
        }
        $isThere = $machine !== null && $machine['deleted_at'] === null;
        if (!$isThere || !$context->reaches($machine['user_id'], 'virtual_machines.read')) {
            throw ApiError::invalid(['target_id' => ['is invalid']]);
        }

        return $this->create($context, $machine, $disk ?? null);
    }

    public function update(Context $context): Answer
    {
        $schedule = $this->find($context);
        $fields = $context->fields('schedule');
        $changes = $this->checked($context, $fields, true);
        if (($changes['status'] ?? '') === 'enabled') {
            $changes['failure_count'] = 0;
        }
        $schedule = $context->store->update('schedules', $schedule['id'], $changes);

        return $context->changed('schedule', $this->values($context, $schedule));
    }

    public function delete(Context $context): Answer
    {
        $context->store->delete('schedules', $this->find($context)['id']);

        return $context->deleted();
    }

    /**
     * @param array<string, mixed> $machine
     * @param array<string, mixed>|null $disk null: the whole machine
     */
    private function create(Context $context, array $machine, ?array $disk): Answer
    {
        $values = $this->checked($context, $context->fields('schedule'), false);
        if ($disk !== null && $disk['is_swap']) {
            throw ApiError::refused('Swap disks have no backups');
        }
        $schedule = $context->store->insert('schedules', $values + [
            'action' => 'autobackup',
            'virtual_machine_id' => $machine['id'],
            'target_id' => $disk['id'] ?? $machine['id'],
            'target_type' => $disk === null ? 'VirtualMachine' : 'Disk',
            'incremental' => $disk === null && $context->world->options->bool('incremental_backups'),
            'user_id' => $machine['user_id'],
            'rotation_period' => 1,
            'start_at' => $context->world->clock->now(),
            'status' => 'enabled',
            'failure_count' => 0,
            'params' => null,
        ]);

        return Answer::created($context->object('schedule', $this->values($context, $schedule)));
    }

    /**
     * @param array<array-key, mixed> $fields
     * @return array<string, mixed>
     */
    private function checked(Context $context, array $fields, bool $partial): array
    {
        $check = new Validator($fields, self::RULES, $partial);
        $values = [];
        foreach (self::MOST as $name => $most) {
            $number = Value::int($fields[$name] ?? null);
            if ($number !== null) {
                $values[$name] = $number;
            }
            if ($number > $most) {
                $check->add($name, "must be less than or equal to $most");
            }
        }
        foreach (['period', 'status'] as $name) {
            if (is_string($fields[$name] ?? null) && $fields[$name] !== '') {
                $values[$name] = strtolower(trim($fields[$name]));
            }
        }
        $start = Value::text($fields['start_at'] ?? null) ?? '';
        if ($start !== '') {
            $moment = $this->moment($start);
            $moment === null
                ? $check->add('start_at', 'is invalid')
                // What should have begun long ago begins now, once.
                : $values['start_at'] = max($moment, $context->world->clock->now());
        }
        $check->throwIfInvalid();

        return $values;
    }

    private function moment(string $text): ?int
    {
        $time = '[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z| UTC|[+-]\d\d:?\d\d)?';
        if (preg_match("~^\d{4}-\d\d-\d\d($time)?$~", $text) !== 1) {
            return null;
        }
        $date = date_create_immutable($text, new \DateTimeZone('UTC'));
        $warnings = \DateTimeImmutable::getLastErrors();

        return $date === false || ($warnings['warning_count'] ?? 0) > 0 ? null : $date->getTimestamp();
    }

    /** @return array<string, mixed> */
    private function find(Context $context): array
    {
        $schedule = $context->store->get('schedules', $context->id('schedule'))
            ?? throw ApiError::notFound('Schedule');
        if (!$this->isVisible($context, $schedule)) {
            throw $context->hidden('Schedule');
        }

        return $schedule;
    }

    /** @param array<int, array<string, mixed>> $schedules */
    private function listOf(Context $context, array $schedules): Answer
    {
        return $context->list(
            'schedule',
            array_filter($schedules, fn (array $schedule): bool => $this->isVisible($context, $schedule)),
            fn (array $schedule): array => $this->values($context, $schedule),
        );
    }

    /** @param array<string, mixed> $schedule */
    private function isVisible(Context $context, array $schedule): bool
    {
        $machine = $context->store->get('virtual_machines', $schedule['virtual_machine_id']);

        return $context->reaches($machine['user_id'] ?? null, 'virtual_machines.read');
    }

    /**
     * @param array<string, mixed> $schedule
     * @return array<string, mixed>
     */
    private function values(Context $context, array $schedule): array
    {
        $logs = array_map(
            static fn (array $log): array => ['schedule_log' => $context->show('schedule_log', $log)],
            array_values($context->store->where('schedule_logs', 'schedule_id', $schedule['id'])),
        );

        return ['schedule_logs' => $logs] + $schedule;
    }
}
