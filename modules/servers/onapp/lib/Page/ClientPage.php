<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Page;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Report;

/** What a client sees of the machine on the page of the service. */
final class ClientPage
{
    private const TEMPLATE = 'templates/overview.tpl';

    /** @return array<string, mixed> */
    public function show(ServiceCall $call, Report $report): array
    {
        $state = new MachineState($call, $report);
        if ($state->row === null || ($state->row->machineId === null && $state->row->state !== 'creating')) {
            return self::notice('client_not_created');
        }
        if ($state->row->machineId === null) {
            return self::notice('client_being_created');
        }
        $facts = $state->facts();
        $report->learned($facts ?? ['machine' => null]);
        return $facts === null ? self::notice('client_not_found') : self::page($facts);
    }

    /** @return array<string, mixed> a page that says only one sentence */
    public static function notice(string $key): array
    {
        return self::result(['notice' => Language::text($key), 'rows' => [], 'addresses' => []]);
    }

    /**
     * @param array<string, mixed> $facts
     * @return array<string, mixed>
     */
    private static function page(array $facts): array
    {
        $rows = [
            'label_hostname' => (string) $facts['hostname'],
            'label_state' => Language::text('state_' . $facts['state']),
            'label_template' => (string) ($facts['template_label'] ?? ''),
            'label_login' => (string) ($facts['root_user'] ?? ''),
            'label_memory' => Language::text('megabytes', ['amount' => $facts['memory']]),
            'label_cpus' => (string) $facts['cpus'],
            'label_cpu_shares' => Language::text('percent', ['amount' => $facts['cpu_shares']]),
            'label_disk' => Language::text('gigabytes', ['amount' => $facts['disk_size']]),
        ];
        $shown = [];
        foreach (array_filter($rows, 'strlen') as $label => $value) {
            $shown[] = ['label' => Language::text($label), 'value' => $value];
        }
        $notice = $facts['state'] === 'suspended' ? Language::text('client_suspended') : '';
        return self::result(['notice' => $notice, 'rows' => $shown, 'addresses' => Machine::addresses($facts)]);
    }

    /**
     * @param array<string, mixed> $page
     * @return array<string, mixed>
     */
    private static function result(array $page): array
    {
        $page['heading'] = Language::text('client_heading');
        $page['label_addresses'] = Language::text('label_addresses');
        return ['tabOverviewModuleOutputTemplate' => self::TEMPLATE, 'templateVariables' => ['onapp' => $page]];
    }
}
