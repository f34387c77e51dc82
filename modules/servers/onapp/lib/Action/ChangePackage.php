<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\Leases;

/** Brings a machine to what is ordered now. Never rebuilds it and never makes a disk smaller. */
final class ChangePackage
{
    private const RESIZED = ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1, 'disk_size' => 1];

    /** What a rebuild would be needed for: told to the client, never done by itself. */
    public const REBUILD = 'template';

    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        $work = fn (Workshop $workshop) => $this->change($workshop, $settings);
        Workshop::with($call, $report, $work, $settings->server, Leases::FOR_A_LEASE);
    }

    /** Applies whatever the product says about changes: what staff, or the client with a restart, asks for. */
    public function applyNow(Workshop $workshop, Settings $settings): void
    {
        $id = $workshop->machineId();
        if ($settings->server !== null && $settings->server !== $workshop->server->id) {
            throw ModuleException::because('other_server');
        }
        $serviceId = $workshop->call->serviceId;
        $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $serviceId);
        $wanted = array_intersect_key($ordered->resources, self::RESIZED);
        $workshop->report->wanted(['machine' => $id] + $ordered->resources);
        $result = $workshop->machines()->resize($id, $wanted);
        $workshop->report->learned($result);
        $disk = isset($result['refused']['disk_size']) ? [] : ['disk_size' => $wanted['disk_size']];
        $workshop->rows->update($serviceId, Machine::sizes($result['facts']) + $disk);
        $network = (new NetworkChange($workshop))->run($id, $ordered);
        $fields = NetworkChange::fields($network['addresses']);
        if ($network['changed'] !== []) {
            $workshop->hosting->update($serviceId, $fields);
        }
        $changed = array_merge($result['changed'], $network['changed']);
        $this->remember($workshop, $ordered, $result, $network);
        $refused = $result['refused'] + $network['refused'];
        if ($refused !== []) {
            throw $this->partly($changed, $refused);
        }
    }

    private function change(Workshop $workshop, Settings $settings): void
    {
        if ($workshop->row === null) {
            $workshop->note('nothing_to_change');
            return;
        }
        if (!$settings->switches->applyOnChange()) {
            $workshop->machineId();
            $workshop->note('change_not_applied');
            return;
        }
        $this->applyNow($workshop, $settings);
    }

    /**
     * Notes what the machine learns only when it starts again, and that another template waits for a rebuild.
     *
     * @param array<string, mixed> $result of Machines::resize()
     * @param array<string, mixed> $network of Machines::network()
     */
    private function remember(Workshop $workshop, Ordered $ordered, array $result, array $network): void
    {
        $pending = $workshop->row->pending;
        if ($result['restart_needed']) {
            $pending = array_merge($pending, $result['changed']);
        }
        if ($network['restart_needed']) {
            $pending = array_merge($pending, $network['changed']);
        }
        $pending = array_diff($pending, [self::REBUILD]);
        if ($pending !== [] && ($result['restart_needed'] || $network['restart_needed'])) {
            $workshop->note('restart_needed');
        }
        $template = $ordered->chosenTemplate;
        $machineHas = $result['facts']['template_id'] ?? $template;
        if ($template !== null && $machineHas !== $template) {
            $pending[] = self::REBUILD;
            if (!in_array(self::REBUILD, $workshop->row->pending, true)) {
                $workshop->note('rebuild_needed', ['template' => $template]);
            }
        }
        $workshop->rows->setPending($workshop->call->serviceId, $pending);
    }

    /**
     * @param list<string> $changed
     * @param array<string, string> $refused
     */
    private function partly(array $changed, array $refused): ModuleException
    {
        $names = array_map(static fn (string $resource): string => Language::text("resource_$resource"), $changed);
        $reasons = [];
        foreach ($refused as $resource => $reason) {
            $reasons[] = Language::text("resource_$resource") . ': ' . rtrim($reason, '.');
        }
        $done = $names === [] ? Language::text('nothing') : implode(', ', $names);
        return ModuleException::because('partly_changed', ['done' => $done, 'refused' => implode('; ', $reasons)]);
    }
}
