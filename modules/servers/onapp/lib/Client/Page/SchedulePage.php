<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use OnApp\Exception\PermissionException;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\Busy;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Part\Moment;
use WHMCS\Module\Server\Onapp\Client\Part\Schedules;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** When backups are made by themselves. */
final class SchedulePage implements ClientPage
{
    public function show(Visit $visit): View
    {
        $disks = new Disks($visit);
        $schedules = new Schedules($visit, $disks);
        try {
            $all = $schedules->all();
        } catch (PermissionException $trouble) {
            $visit->report->learned(['schedules' => $visit->report->mask(Explanation::of($trouble))]);
            $notice = Language::text('schedule_not_permitted');
            return new View('notice', Language::text('nav_schedules'), ['notice' => $notice]);
        }
        $change = $visit->session->takeForm('schedule_change');
        $changed = (int) ($change['values']['schedule'] ?? $visit->request->id('schedule'));
        $isIdle = Busy::isIdle($visit);
        return new View('schedules', Language::text('nav_schedules'), Busy::facts($visit, 'schedules') + [
            'schedules' => array_map(fn (OnApp $schedule): array => $this->row($visit, $disks, $schedule), $all),
            'add_form' => $isIdle
                ? $schedules->form()->shown($visit->session->takeForm('schedule_add'))
                : [],
            'change' => $isIdle ? $this->change($schedules, $all, $changed, $change) : null,
        ]);
    }

    /** @return array<string, mixed> */
    private function row(Visit $visit, Disks $disks, OnApp $schedule): array
    {
        $period = (string) $schedule->_period;
        $isKnown = in_array($period, Schedules::PERIODS, true);
        $every = ['number' => (int) $schedule->_duration,
            'period' => $isKnown ? Language::text("period_$period") : $period];
        $failures = (int) $schedule->_failure_count;
        return [
            'id' => (int) $schedule->_id,
            'of' => $disks->names()[$schedule->_target_type === 'Disk' ? (int) $schedule->_target_id : 0]
                ?? Language::text('whole_machine'),
            'every' => Language::text('schedule_every', $every),
            'keep' => (int) $schedule->_rotation_period > 0 ? (string) (int) $schedule->_rotation_period : '',
            'next' => Moment::text($schedule->_start_at),
            'state' => Language::text(match ($schedule->_status) {
                'enabled' => 'schedule_on',
                'disabled' => 'schedule_off',
                default => 'schedule_failed',
            }),
            'failures' => $failures > 0 ? Language::text('schedule_failures', ['number' => $failures]) : '',
            'change_href' => Links::page($visit->service->id, 'schedules', ['schedule' => (int) $schedule->_id]),
        ];
    }

    /**
     * @param list<OnApp> $all
     * @param array{values: array<string, string>, errors: array<string, string>} $kept
     * @return array<string, mixed>|null
     */
    private function change(Schedules $schedules, array $all, int $id, array $kept): ?array
    {
        foreach ($all as $schedule) {
            if ((int) $schedule->_id === $id) {
                return ['id' => $id, 'form' => $schedules->form($schedule)->shown($kept)];
            }
        }
        return null;
    }
}
