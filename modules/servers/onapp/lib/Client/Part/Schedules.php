<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\Numbers;

/** Schedules of automatic backups: those of the machine and those of its disks. */
final class Schedules
{
    public const PERIODS = ['days', 'weeks', 'months', 'years'];

    private const LONGEST_STEP = 100;
    private const MOST_KEPT = 1000;

    public function __construct(private readonly Visit $visit, private readonly Disks $disks)
    {
    }

    /** @return list<OnApp> */
    public function all(): array
    {
        $schedules = $this->visit->parts('Schedule_VirtualMachine');
        foreach ($this->disks->withData() as $disk) {
            $ofDisk = $this->visit->part('Schedule_Disk')->getList((int) $disk->_id);
            array_push($schedules, ...$this->visit->listed($ofDisk));
        }
        $byId = [];
        foreach (array_filter($schedules, $this->isOurs(...)) as $schedule) {
            $byId[(int) $schedule->_id] = $schedule;
        }
        ksort($byId);
        return array_values($byId);
    }

    /** The schedule that the request names. */
    public function named(): OnApp
    {
        return $this->visit->owned($this->all(), $this->visit->request->id('schedule'), 'schedule');
    }

    /** @param OnApp|null $schedule to be changed; null: a new one */
    public function form(?OnApp $schedule = null): Form
    {
        $periods = [];
        foreach (self::PERIODS as $period) {
            $periods[$period] = Language::text("period_$period");
        }
        $fields = [];
        if ($schedule === null) {
            $fields['target'] = ['type' => 'select', 'choices' => $this->disks->choices()];
        }
        $fields += [
            'duration' => ['type' => 'number', 'value' => (string) ($schedule?->_duration ?? 1)]
                + Numbers::between(1, self::LONGEST_STEP),
            'period' => ['type' => 'select', 'choices' => $periods, 'value' => (string) $schedule?->_period],
            'keep' => ['type' => 'number', 'value' => (string) ($schedule?->_rotation_period ?? 3),
                'hint' => 'hint_keep'] + Numbers::between(1, self::MOST_KEPT),
            'start' => ['type' => 'datetime-local', 'required' => false, 'hint' => 'hint_start',
                'value' => str_replace(' ', 'T', Moment::text($schedule?->_start_at)), 'check' => self::isMoment(...),
                'wants' => 'wants_moment'],
        ];
        if ($schedule !== null) {
            $fields['active'] = ['type' => 'checkbox', 'required' => false,
                'value' => $schedule->_status === 'enabled' ? '1' : ''];
        }
        return new Form($fields);
    }

    /**
     * @param array<string, string> $values of the form
     * @return array<string, string|int> fields of a schedule
     */
    public static function fields(array $values): array
    {
        $fields = [
            'duration' => (int) $values['duration'],
            'period' => $values['period'],
            'rotation_period' => (int) $values['keep'],
        ];
        if ($values['start'] !== '') {
            $fields['start_at'] = $values['start'] . ':00Z';
        }
        if (isset($values['active'])) {
            $fields['status'] = $values['active'] === '1' ? 'enabled' : 'disabled';
        }
        return $fields;
    }

    private static function isMoment(string $text): bool
    {
        $date = \DateTimeImmutable::createFromFormat('!Y-m-d\TH:i', $text, new \DateTimeZone('UTC'));
        return $date !== false && $date->format('Y-m-d\TH:i') === $text;
    }

    private function isOurs(OnApp $schedule): bool
    {
        $target = (int) $schedule->_target_id;
        return $schedule->_target_type === 'VirtualMachine'
            ? $target === $this->visit->machineId()
            : isset($this->disks->names()[$target]);
    }
}
