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

/** Brings a machine to what is ordered now. Never rebuilds it and never makes a disk smaller. */
final class ChangePackage
{
    private const RESIZED = ['memory' => 1, 'cpus' => 1, 'cpu_shares' => 1, 'disk_size' => 1];

    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        $work = fn (Workshop $workshop) => $this->change($workshop, $settings);
        Workshop::with($call, $report, $work, $settings->server);
    }

    private function change(Workshop $workshop, Settings $settings): void
    {
        if ($workshop->row === null) {
            $workshop->note('nothing_to_change');
            return;
        }
        $id = $workshop->machineId();
        if ($settings->server !== null && $settings->server !== $workshop->server->id) {
            throw ModuleException::because('other_server');
        }
        if (!$settings->switches->applyOnChange()) {
            $workshop->note('change_not_applied');
            return;
        }
        $serviceId = $workshop->call->serviceId;
        $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $serviceId);
        $wanted = array_intersect_key($ordered->resources, self::RESIZED);
        $workshop->report->wanted(['machine' => $id] + $ordered->resources);
        $result = $workshop->machines()->resize($id, $wanted);
        $workshop->report->learned($result);
        $disk = isset($result['refused']['disk_size']) ? [] : ['disk_size' => $wanted['disk_size']];
        $workshop->rows->update($serviceId, Machine::sizes($result['facts']) + $disk);
        if ($result['restart_needed']) {
            $workshop->note('restart_needed');
        }
        $refused = $result['refused'] + $this->notChangedHere($workshop, $ordered, $result['facts']);
        if ($refused !== []) {
            throw $this->partly($result['changed'], $refused);
        }
    }

    /**
     * What was ordered anew but is not changed by this version of the module.
     *
     * @param array<string, mixed> $facts
     * @return array<string, string> reason by resource
     */
    private function notChangedHere(Workshop $workshop, Ordered $ordered, array $facts): array
    {
        $recorded = ['rate_limit' => $workshop->row->rateLimit, 'ip_addresses' => $workshop->row->addresses];
        $refused = [];
        foreach ($recorded as $resource => $amount) {
            if ($amount !== null && $amount !== $ordered->resources[$resource]) {
                $values = ['from' => $amount, 'to' => $ordered->resources[$resource]];
                $refused[$resource] = Language::text("unchanged_$resource", $values);
            }
        }
        $template = $ordered->chosenTemplate;
        if ($template !== null && ($facts['template_id'] ?? $template) !== $template) {
            $refused['template'] = Language::text('unchanged_template', ['template' => $template]);
        }
        return $refused;
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
