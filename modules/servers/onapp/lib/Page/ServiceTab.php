<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Page;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;

/** What staff sees on the page of a service: the machine, its owner at the panel, ordered and real sizes. */
final class ServiceTab
{
    private const SIZES = ['memory', 'cpus', 'cpu_shares'];

    /** @return array<string, string> HTML by label */
    public function show(ServiceCall $call, Report $report): array
    {
        $state = new MachineState($call, $report);
        if ($state->row === null) {
            return self::escaped(['tab_machine' => Language::text('tab_none')]);
        }
        $clients = new ClientRows($state->connection);
        $user = $clients->find($state->row->serverId ?? $call->server->id, $call->clientId);
        $fields = [
            'tab_machine' => ($state->row->machineId ?? '-') . " ({$state->row->state})",
            'tab_user' => $user === null ? '-' : "{$user->onapp_user_id} ({$user->email})",
        ];
        if ($state->row->machineId === null) {
            return self::escaped($fields);
        }
        return self::escaped($fields + $this->live($state, $call, $report));
    }

    /** @return array<string, string> what has to be asked for; trouble is told in its place */
    private function live(MachineState $state, ServiceCall $call, Report $report): array
    {
        try {
            $facts = $state->facts();
        } catch (\Throwable $trouble) {
            return ['tab_state' => $report->mask(Explanation::of($trouble))];
        }
        if ($facts === null) {
            return ['tab_state' => Language::text('tab_gone')];
        }
        return [
            'tab_state' => Language::text('state_' . $facts['state']),
            'tab_addresses' => implode(', ', Machine::addresses($facts)),
            'tab_sizes' => $this->sizes($state, $call, $facts),
        ];
    }

    /** @param array<string, mixed> $facts */
    private function sizes(MachineState $state, ServiceCall $call, array $facts): string
    {
        try {
            $options = new ConfigurableOptions($state->connection);
            $ordered = (new Ordered(new Settings($call->columns), $options, $call->serviceId))->resources;
        } catch (\Throwable) {
            $ordered = [];
        }
        $sizes = [];
        foreach (self::SIZES as $resource) {
            $text = Language::text("resource_$resource") . ' ' . $facts[$resource];
            $wanted = $ordered[$resource] ?? $facts[$resource];
            $isDifferent = (int) $wanted !== (int) $facts[$resource];
            $sizes[] = $isDifferent ? $text . ' ' . Language::text('tab_ordered', ['amount' => $wanted]) : $text;
        }
        $sizes[] = Language::text('label_disk') . ' ' . Language::text('gigabytes', ['amount' => $facts['disk_size']]);
        return implode(', ', $sizes);
    }

    /**
     * @param array<string, string> $fields text by key of the language file
     * @return array<string, string>
     */
    private static function escaped(array $fields): array
    {
        $html = [];
        foreach ($fields as $key => $text) {
            $html[Language::text($key)] = htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        }
        return $html;
    }
}
