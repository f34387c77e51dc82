<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use OnApp;
use OnApp\Exception\NotFoundException;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\Numbers;

/** Rules by which the panel itself makes the machine larger and smaller: one for each direction and resource. */
final class Autoscaling
{
    /** Direction => resource => its name. Disks never shrink. */
    private const KINDS = [
        'up' => ['memory' => 'autoscale_up_memory', 'cpu' => 'autoscale_up_cpu', 'disk' => 'autoscale_up_disk'],
        'down' => ['memory' => 'autoscale_down_memory', 'cpu' => 'autoscale_down_cpu'],
    ];

    private const MINUTES = [5, 10, 15, 20, 25, 30];
    private const MOST_PERCENT = 99;
    private const MOST_UNITS = 1_000_000;

    /** @var list<OnApp>|null */
    private ?array $rules = null;

    public function __construct(private readonly Visit $visit)
    {
    }

    /**
     * @return list<OnApp>|null null: the panel offers no autoscaling. That holds only when it said so: any trouble
     * on the way there is thrown.
     */
    public function offered(): ?array
    {
        try {
            return $this->rules = $this->visit->parts('VirtualMachine_AutoScaling');
        } catch (NotFoundException) {
            // The machine itself was there a moment ago: the controller has seen to it.
            return null;
        }
    }

    /** @return list<OnApp> for actions, which need a panel that offers it */
    public function rules(): array
    {
        return $this->rules ?? $this->offered() ?? throw Refusal::because('autoscale_not_offered');
    }

    /** The rule that the request names. */
    public function named(): OnApp
    {
        return $this->visit->owned($this->rules(), $this->visit->request->id('rule'), 'rule of autoscaling');
    }

    /** Whether the rules are followed; null: the panel does not say. */
    public function isOn(): ?bool
    {
        $isOn = $this->visit->machine()->load($this->visit->machineId())->_enable_autoscale;
        return $isOn === null ? null : (bool) $isOn;
    }

    /** What a rule is for; the panel's own words where a newer one knows more. */
    public static function name(string $direction, string $resource): string
    {
        $key = self::KINDS[$direction][$resource] ?? null;
        return $key === null ? "$resource $direction" : Language::text($key);
    }

    public static function isKnown(string $direction, string $resource): bool
    {
        return isset(self::KINDS[$direction][$resource]);
    }

    /** @return array<string, string> label of each kind that has no rule yet, as "up_memory" */
    public function missing(): array
    {
        $missing = [];
        foreach (self::KINDS as $direction => $resources) {
            foreach (array_keys($resources) as $resource) {
                if ($this->find($direction, $resource) === null) {
                    $missing["{$direction}_$resource"] = self::name($direction, $resource);
                }
            }
        }
        return $missing;
    }

    /** @param OnApp|null $rule to be changed; null: a new one */
    public function form(?OnApp $rule = null): Form
    {
        $fields = [];
        if ($rule === null) {
            $fields['kind'] = ['type' => 'select', 'choices' => $this->missing()];
        }
        $minutes = array_combine(array_map('strval', self::MINUTES), array_map('strval', self::MINUTES));
        return new Form($fields + [
            'trigger' => ['type' => 'number', 'hint' => 'hint_trigger',
                'value' => (string) ($rule?->_limit_trigger ?? 80)] + Numbers::between(1, self::MOST_PERCENT),
            'minutes' => ['type' => 'select', 'choices' => $minutes,
                'value' => (string) ($rule?->_for_minutes ?? 10)],
            'step' => ['type' => 'number', 'hint' => 'hint_step', 'value' => (string) $rule?->_adjust_units]
                + Numbers::between(1, self::MOST_UNITS),
            'most' => ['type' => 'number', 'hint' => 'hint_most', 'value' => (string) $rule?->_up_to,
                'required' => false] + Numbers::between(1, self::MOST_UNITS),
        ]);
    }

    /**
     * Stores a rule, in the place of the one that is there.
     *
     * @param array<string, string> $values of the form, each of them checked
     */
    public function store(Form $form, array $values, string $direction, string $resource): void
    {
        $this->checkTogether($form, $values, $direction, $resource);
        $fields = [
            'enabled' => 1,
            'limit_trigger' => (int) $values['trigger'],
            'for_minutes' => (int) $values['minutes'],
            'adjust_units' => (int) $values['step'],
        ];
        if ($values['most'] !== '') {
            $fields['up_to'] = (int) $values['most'];
        }
        $this->send($direction, $resource, $fields);
    }

    public function remove(string $direction, string $resource): void
    {
        $this->send($direction, $resource, ['enabled' => 0]);
    }

    /** @param array<string, int> $fields */
    private function send(string $direction, string $resource, array $fields): void
    {
        $this->visit->part('VirtualMachine_AutoScaling')->change([$direction => [$resource => $fields]]);
    }

    /** @param array<string, string> $values */
    private function checkTogether(Form $form, array $values, string $direction, string $resource): void
    {
        if ($direction === 'up') {
            if ($values['most'] === '') {
                throw $form->refuse($values, 'most', 'wants_most');
            }
            if ((int) $values['step'] > (int) $values['most']) {
                throw $form->refuse($values, 'step', 'wants_within', ['most' => (int) $values['most']]);
            }
        }
        $opposite = $this->find($direction === 'up' ? 'down' : 'up', $resource);
        if ($opposite === null) {
            return;
        }
        // Otherwise the machine would grow and shrink by turns.
        $trigger = (int) $values['trigger'];
        $other = (int) $opposite->_limit_trigger;
        if ($direction === 'up' ? $trigger <= $other : $trigger >= $other) {
            $wants = $direction === 'up' ? 'wants_above' : 'wants_below';
            throw $form->refuse($values, 'trigger', $wants, ['percent' => $other]);
        }
    }

    private function find(string $direction, string $resource): ?OnApp
    {
        foreach ($this->rules() as $rule) {
            if ($rule->_direction === $direction && $rule->_resource === $resource) {
                return $rule;
            }
        }
        return null;
    }
}
