<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Action\ChangePackage;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Client\ActivityLog;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\Waiting;
use WHMCS\Module\Server\Onapp\Client\Phase;
use WHMCS\Module\Server\Onapp\Client\Routes;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** The machine as it is now, what can be done to it, and what was. */
final class Overview implements ClientPage
{
    public function show(Visit $visit): View
    {
        $phase = $visit->phase();
        if ($phase === Phase::CREATING) {
            return Waiting::view($visit, Language::text('client_heading'));
        }
        if ($phase !== Phase::NONE_NEEDED) {
            return $this->without($phase);
        }
        $facts = $visit->facts();
        $visit->report->learned($facts ?? ['machine' => null]);
        if ($facts === null) {
            return $this->without($visit->state());
        }
        return new View('overview', Language::text('client_heading'), [
            'notices' => $this->notices($visit, $facts),
            'state' => $facts['state'],
            'state_text' => Language::text('state_' . $facts['state']),
            'is_passing' => in_array($facts['state'], Machine::PASSING, true),
            'state_href' => Links::page($visit->service->id, 'state'),
            'rows' => $this->rows($visit, $facts),
            'addresses' => Machine::addresses($facts),
            'buttons' => $this->buttons($visit, $facts['state']),
            'log' => $this->log($visit),
        ]);
    }

    /** @param string $why a phase, or the state of a machine that is not there */
    private function without(string $why): View
    {
        $key = match ($why) {
            Phase::ABSENT => 'client_not_created',
            Phase::INTERRUPTED => 'client_interrupted',
            Machine::DELETED => 'client_deletion_interrupted',
            default => 'client_not_found',
        };
        return new View('notice', Language::text('client_heading'), ['notice' => Language::text($key)]);
    }

    /**
     * @param array<string, mixed> $facts
     * @return list<string>
     */
    private function notices(Visit $visit, array $facts): array
    {
        $notices = [];
        if ($facts['state'] === Machine::SUSPENDED || $visit->service->isSuspended()) {
            $notices[] = Language::text('client_suspended');
        }
        $pending = $visit->row()->pending ?? [];
        if (array_diff($pending, [ChangePackage::REBUILD]) !== []) {
            $notices[] = Language::text('client_pending_restart');
        }
        if (in_array(ChangePackage::REBUILD, $pending, true)) {
            $notices[] = Language::text('client_pending_rebuild');
        }
        return $notices;
    }

    /**
     * @param array<string, mixed> $facts
     * @return list<array{label: string, value: string}>
     */
    private function rows(Visit $visit, array $facts): array
    {
        $speed = $visit->row()?->rateLimit;
        $unlimited = Language::text('unlimited');
        $rows = [
            'label_hostname' => (string) $facts['hostname'],
            'label_template' => (string) ($facts['template_label'] ?? ''),
            'label_login' => (string) ($facts['root_user'] ?? ''),
            'label_memory' => Language::text('megabytes', ['amount' => $facts['memory']]),
            'label_cpus' => (string) $facts['cpus'],
            'label_cpu_shares' => Language::text('percent', ['amount' => $facts['cpu_shares']]),
            'label_disk' => Language::text('gigabytes', ['amount' => $facts['disk_size']]),
            'label_speed' => match (true) {
                $speed === null => '',
                $speed === 0 => $unlimited,
                default => Language::text('megabits', ['amount' => $speed]),
            },
            'label_traffic' => $this->traffic($visit),
        ];
        $shown = [];
        foreach (array_filter($rows, 'strlen') as $label => $value) {
            $shown[] = ['label' => Language::text($label), 'value' => $value];
        }
        return $shown;
    }

    /** What was counted last, as WHMCS shows it beside the service. */
    private function traffic(Visit $visit): string
    {
        $service = $visit->service;
        return match (true) {
            $service->trafficLimitMb > 0 => Language::text('traffic_of', [
                'used' => $service->trafficMb,
                'limit' => $service->trafficLimitMb,
            ]),
            $service->trafficMb > 0 => Language::text('megabytes', ['amount' => $service->trafficMb]),
            default => '',
        };
    }

    /** @return list<array{action: string, label: string, confirm: string}> what the machine's state allows */
    private function buttons(Visit $visit, string $state): array
    {
        $buttons = [];
        foreach (Routes::actions() as $name => $route) {
            $isActive = $visit->service->isActive() || !$route->wantsActive;
            $isHere = $route->page === 'productdetails' && $visit->allows($route->switch);
            if ($isHere && $isActive && $route->allows($state)) {
                $buttons[] = [
                    'action' => $name,
                    'label' => Language::text("do_$name"),
                    'confirm' => Language::text("confirm_$name"),
                ];
            }
        }
        return $buttons;
    }

    /** @return array{is_shown: bool, entries: list<array<string, mixed>>, notice: string} trouble stays in its place */
    private function log(Visit $visit): array
    {
        $isShown = $visit->allows('client_log') && $visit->isOpen();
        try {
            $entries = $isShown ? (new ActivityLog($visit))->entries() : [];
            return ['is_shown' => $isShown, 'entries' => $entries, 'notice' => ''];
        } catch (\Throwable $trouble) {
            $visit->report->learned(['log' => $visit->report->mask(Explanation::of($trouble))]);
            return ['is_shown' => true, 'entries' => [], 'notice' => Language::text('client_log_unavailable')];
        }
    }
}
