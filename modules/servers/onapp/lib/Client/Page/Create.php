<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\NewMachine;
use WHMCS\Module\Server\Onapp\Client\Part\Waiting;
use WHMCS\Module\Server\Onapp\Client\Phase;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Storage\ClientOrders;
use WHMCS\Module\Server\Onapp\Web\View;

/** Shows what is ordered, and lets the client make the machine. */
final class Create implements ClientPage
{
    public function show(Visit $visit): View
    {
        if ($visit->phase() === Phase::CREATING) {
            return Waiting::view($visit, Language::text('nav_create'));
        }
        $new = new NewMachine($visit);
        $hasFailed = (new ClientOrders($visit->connection))->hasFailed($visit->service->id);
        return new View('create', Language::text('nav_create'), [
            'rows' => $this->rows($visit, $new),
            'has_failed' => $hasFailed,
            'fields' => $new->form()->shown($visit->session->takeForm('create')),
        ]);
    }

    /** @return list<array{label: string, value: string}> */
    private function rows(Visit $visit, NewMachine $new): array
    {
        $resources = $new->ordered->resources;
        $network = $new->ordered->network();
        $speed = $network['rate_limit'];
        $addresses = array_sum(array_intersect_key($network, ['primary_base' => 1, 'primary_additional' => 1,
            'secondary_base' => 1, 'secondary_additional' => 1]));
        $rows = [
            'label_hostname' => $visit->service->call->domain,
            'label_template' => $new->templateLabel(),
            'label_memory' => Language::text('megabytes', ['amount' => $resources['memory']]),
            'label_cpus' => (string) $resources['cpus'],
            'label_cpu_shares' => Language::text('percent', ['amount' => $resources['cpu_shares']]),
            'label_primary_disk' => Language::text('gigabytes', ['amount' => $resources['disk_size']]),
            'label_swap' => Language::text('gigabytes', ['amount' => $visit->settings()->swap->size]),
            'label_speed' => $speed === 0
                ? Language::text('unlimited')
                : Language::text('megabits', ['amount' => $speed]),
            'label_address_count' => (string) $addresses,
        ];
        $shown = [];
        foreach (array_filter($rows, 'strlen') as $label => $value) {
            $shown[] = ['label' => Language::text($label), 'value' => $value];
        }
        return $shown;
    }
}
