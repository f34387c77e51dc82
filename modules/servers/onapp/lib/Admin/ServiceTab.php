<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Admin;

use WHMCS\Module\Server\Onapp\Action\ChangePackage;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Page\MachineState;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\AddressRows;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/** What staff sees on the page of a service: the machine, its owner at the panel, ordered and real sizes. */
final class ServiceTab
{
    private const SIZES = ['memory', 'cpus', 'cpu_shares'];

    /** @return array<string, string> HTML by label */
    public function show(ServiceCall $call, Report $report): array
    {
        $state = new MachineState($call, $report);
        if ($state->row === null) {
            $fields = self::escaped(['tab_machine' => Language::text('tab_none')]);
            return $fields + [Language::text('tab_link') => self::linkField()];
        }
        $serverId = $state->row->serverId ?? $call->server->id;
        $user = (new ClientRows($state->connection))->find($serverId, $call->clientId);
        $fields = [
            'tab_machine' => ($state->row->machineId ?? '-') . " ({$state->row->state})",
            'tab_user' => $user === null ? '-' : "{$user->onapp_user_id} ({$user->email})",
        ];
        if ($state->row->machineId === null) {
            return self::escaped($fields);
        }
        $html = self::escaped($fields + $this->live($state, $call, $report) + $this->recorded($state, $call));
        $server = (new Servers($state->connection))->get($serverId, $call->server);
        $userId = $user === null ? 0 : (int) $user->onapp_user_id;
        return $html + [Language::text('tab_links') => $this->links($server, $state->row->machineId, $userId)];
    }

    private static function linkField(): string
    {
        return sprintf(
            '<input type="text" name="%s" size="10" inputmode="numeric" class="form-control input-inline"'
                . ' aria-label="%s"> %s',
            PostedFields::LINK,
            PanelLink::escaped(Language::text('tab_link')),
            PanelLink::escaped(Language::text('tab_link_about')),
        );
    }

    private function links(ServerCall $server, int $machineId, int $userId): string
    {
        $text = Language::text('tab_open_machine', ['machine' => $machineId]);
        $links = [PanelLink::link($server, "/virtual_machines/$machineId", $text)];
        if ($userId > 0) {
            $text = Language::text('tab_open_user', ['user' => $userId]);
            $links[] = PanelLink::link($server, "/users/$userId", $text);
        }
        return implode(' ', $links);
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
            'tab_hostname' => (string) $facts['hostname'],
            'tab_template' => (string) ($facts['template_label'] ?? '-'),
            'tab_addresses' => implode(', ', Machine::addresses($facts)),
            'tab_sizes' => $this->sizes($state, $call, $facts),
        ];
    }

    /** @return array<string, string> what the module itself knows: sets of addresses, changes that wait */
    private function recorded(MachineState $state, ServiceCall $call): array
    {
        $sets = array_count_values((new AddressRows($state->connection))->recorded($call->serviceId));
        $texts = [];
        foreach ($sets as $set => $count) {
            $texts[] = Language::text("set_$set") . ' ' . $count;
        }
        $waiting = [];
        $restart = array_diff($state->row->pending, [ChangePackage::REBUILD]);
        if ($restart !== []) {
            $names = array_map(static fn (string $name): string => Language::text("resource_$name"), $restart);
            $waiting[] = Language::text('tab_pending_restart', ['list' => implode(', ', $names)]);
        }
        if (in_array(ChangePackage::REBUILD, $state->row->pending, true)) {
            $waiting[] = Language::text('tab_pending_rebuild');
        }
        $fields = $texts === [] ? [] : ['tab_sets' => implode(', ', $texts)];
        return $waiting === [] ? $fields : $fields + ['tab_pending' => implode('; ', $waiting)];
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
            $html[Language::text($key)] = PanelLink::escaped($text);
        }
        return $html;
    }
}
