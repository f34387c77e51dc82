<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Autoscaling;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\InvalidForm;

/** Adds, changes or deletes a rule of autoscaling. */
final class AutoscaleRule implements ClientAction
{
    /** @param string $change add, change, delete */
    public function __construct(private readonly string $change)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $autoscaling = new Autoscaling($visit);
        match ($this->change) {
            'add' => $this->add($visit, $autoscaling),
            'change' => $this->change($visit, $autoscaling),
            'delete' => $this->delete($autoscaling),
            default => throw new \LogicException("there is no change {$this->change}"),
        };
        return Done::saying("done_autoscale_{$this->change}");
    }

    private function add(Visit $visit, Autoscaling $autoscaling): void
    {
        $form = $autoscaling->form();
        $values = $form->read($visit->request);
        [$direction, $resource] = explode('_', $values['kind'], 2);
        $autoscaling->store($form, $values, $direction, $resource);
    }

    private function change(Visit $visit, Autoscaling $autoscaling): void
    {
        $rule = $autoscaling->named();
        [$direction, $resource] = [(string) $rule->_direction, (string) $rule->_resource];
        if (!Autoscaling::isKnown($direction, $resource)) {
            throw Refusal::absent("form for the rule \"$resource $direction\" of autoscaling");
        }
        $form = $autoscaling->form($rule);
        try {
            $autoscaling->store($form, $form->read($visit->request), $direction, $resource);
        } catch (InvalidForm $invalid) {
            // The page that follows has to know whose form this was.
            throw new InvalidForm($invalid->errors, $invalid->values + ['rule' => (string) (int) $rule->_id]);
        }
    }

    private function delete(Autoscaling $autoscaling): void
    {
        $rule = $autoscaling->named();
        $autoscaling->remove((string) $rule->_direction, (string) $rule->_resource);
    }
}
