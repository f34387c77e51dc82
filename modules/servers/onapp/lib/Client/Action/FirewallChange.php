<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\FirewallRules;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\Form;

/** Changes firewall rules. The panel stores them; they hold when they are applied. */
final class FirewallChange implements ClientAction
{
    /** @param string $change add, delete, up, down, defaults, apply */
    public function __construct(private readonly string $change)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        match ($this->change) {
            'add' => $this->add($visit),
            'delete' => $this->chosen($visit)->delete(),
            'up', 'down' => $this->chosen($visit)->move($this->change),
            'defaults' => $this->setDefaults($visit),
            'apply' => $visit->part('VirtualMachine_FirewallRule')->update($visit->machineId()),
            default => throw new \LogicException("there is no change {$this->change}"),
        };
        $mark = "firewall {$visit->service->id}";
        $this->change === 'apply' ? $visit->session->unmark($mark) : $visit->session->mark($mark);
        return Done::saying($this->change === 'apply' ? 'done_firewall_apply' : 'done_firewall_change');
    }

    private function add(Visit $visit): void
    {
        $values = (new FirewallRules($visit))->form()->read($visit->request);
        $rule = $visit->part('VirtualMachine_FirewallRule');
        foreach ($values as $name => $value) {
            if ($value !== '') {
                $rule->{"_$name"} = str_replace(' ', '', $value);
            }
        }
        $rule->save();
    }

    private function chosen(Visit $visit): \OnApp
    {
        $rules = (new FirewallRules($visit))->all();
        $rule = $visit->owned($rules, $visit->request->id('rule'), 'firewall rule');
        $rule->_virtual_machine_id = $visit->machineId();
        return $rule;
    }

    private function setDefaults(Visit $visit): void
    {
        $commands = [];
        foreach ((new FirewallRules($visit))->defaultsForm()->read($visit->request) as $name => $command) {
            $commands[(int) substr($name, strlen('default_'))] = $command;
        }
        $visit->part('VirtualMachine_FirewallRule')->updateDefaults($visit->machineId(), $commands);
    }
}
