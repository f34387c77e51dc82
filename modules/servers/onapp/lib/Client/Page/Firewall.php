<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use OnApp;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\FirewallRules;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** Firewall rules by interface, what holds where no rule fits, and a form for a new rule. */
final class Firewall implements ClientPage
{
    public function show(Visit $visit): View
    {
        $rules = new FirewallRules($visit);
        $byInterface = [];
        foreach ($rules->all() as $rule) {
            $byInterface[(int) $rule->_network_interface_id][] = $rule;
        }
        $interfaces = [];
        foreach ($rules->interfaceNames() as $id => $name) {
            $interfaces[] = ['name' => $name, 'rules' => $this->shown($byInterface[(int) $id] ?? [])];
        }
        return new View('firewall', Language::text('nav_firewall'), [
            'interfaces' => $interfaces,
            'is_pending' => $visit->session->isMarked("firewall {$visit->service->id}"),
            'fields' => $rules->form()->shown($visit->session->takeForm('firewall_add')),
            'defaults' => $rules->defaultsForm()->shown($visit->session->takeForm('firewall_defaults')),
        ]);
    }

    /**
     * @param list<OnApp> $rules in their order
     * @return list<array<string, mixed>>
     */
    private function shown(array $rules): array
    {
        $shown = [];
        foreach ($rules as $number => $rule) {
            $shown[] = [
                'id' => (int) $rule->_id,
                'position' => $number + 1,
                'command' => (string) $rule->_command,
                'address' => (string) $rule->_address,
                'port' => (string) $rule->_port,
                'protocol' => (string) $rule->_protocol,
                'is_first' => $number === 0,
                'is_last' => $number === count($rules) - 1,
            ];
        }
        return $shown;
    }
}
