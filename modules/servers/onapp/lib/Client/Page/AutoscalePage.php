<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use OnApp\Exception\PermissionException;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Part\Autoscaling;
use WHMCS\Module\Server\Onapp\Client\Part\Busy;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** When the panel makes the machine larger or smaller by itself, where it does that at all. */
final class AutoscalePage implements ClientPage
{
    private const UNITS = ['memory' => 'MB', 'disk' => 'GB'];

    public function show(Visit $visit): View
    {
        $autoscaling = new Autoscaling($visit);
        try {
            $rules = $autoscaling->offered();
        } catch (PermissionException $trouble) {
            $visit->report->learned(['autoscaling' => $visit->report->mask(Explanation::of($trouble))]);
            return $this->notice('autoscale_not_permitted');
        }
        if ($rules === null) {
            return $this->notice('autoscale_not_offered');
        }
        $change = $visit->session->takeForm('autoscale_change');
        $changed = (int) ($change['values']['rule'] ?? $visit->request->id('rule'));
        $isIdle = Busy::isIdle($visit);
        $isOn = $autoscaling->isOn();
        return new View('autoscaling', Language::text('nav_autoscaling'), Busy::facts($visit, 'autoscaling') + [
            'autoscale_state' => Language::text(match ($isOn) {
                true => 'autoscale_is_on',
                false => 'autoscale_is_off',
                null => 'autoscale_is_unknown',
            }),
            'may_switch_on' => $isIdle && $isOn !== true,
            'may_switch_off' => $isIdle && $isOn !== false,
            'rules' => array_map(fn (OnApp $rule): array => $this->row($visit, $rule), $rules),
            'add_form' => $isIdle && $autoscaling->missing() !== []
                ? $autoscaling->form()->shown($visit->session->takeForm('autoscale_add'))
                : [],
            'change' => $isIdle ? $this->change($autoscaling, $rules, $changed, $change) : null,
        ]);
    }

    private function notice(string $key): View
    {
        return new View('notice', Language::text('nav_autoscaling'), ['notice' => Language::text($key)]);
    }

    /** @return array<string, mixed> */
    private function row(Visit $visit, OnApp $rule): array
    {
        [$direction, $resource] = [(string) $rule->_direction, (string) $rule->_resource];
        $when = ['percent' => (int) $rule->_limit_trigger, 'minutes' => (int) $rule->_for_minutes];
        $isKnown = Autoscaling::isKnown($direction, $resource);
        return [
            'id' => (int) $rule->_id,
            'name' => Autoscaling::name($direction, $resource),
            'when' => Language::text($direction === 'down' ? 'autoscale_below' : 'autoscale_above', $when),
            'step' => $this->amount($rule->_adjust_units, $resource),
            'most' => $this->amount($rule->_up_to, $resource),
            'change_href' => $isKnown
                ? Links::page($visit->service->id, 'autoscaling', ['rule' => (int) $rule->_id])
                : '',
        ];
    }

    private function amount(mixed $number, string $resource): string
    {
        return (int) $number > 0 ? trim((int) $number . ' ' . (self::UNITS[$resource] ?? '')) : '';
    }

    /**
     * @param list<OnApp> $rules
     * @param array{values: array<string, string>, errors: array<string, string>} $kept
     * @return array<string, mixed>|null
     */
    private function change(Autoscaling $autoscaling, array $rules, int $id, array $kept): ?array
    {
        foreach ($rules as $rule) {
            [$direction, $resource] = [(string) $rule->_direction, (string) $rule->_resource];
            if ((int) $rule->_id === $id && Autoscaling::isKnown($direction, $resource)) {
                $title = ['rule' => Autoscaling::name($direction, $resource)];
                return [
                    'id' => $id,
                    'title' => Language::text('autoscale_change_title', $title),
                    'form' => $autoscaling->form($rule)->shown($kept),
                ];
            }
        }
        return null;
    }
}
