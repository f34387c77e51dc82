<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\RootPassword;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientOrders;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;

/** Makes the client's user and the machine of a service, once, and tells WHMCS about them. May be repeated any time. */
final class CreateAccount
{
    public function run(ServiceCall $call, Report $report): void
    {
        if ($call->productType === 'reselleraccount') {
            throw ModuleException::because('reseller_product');
        }
        $settings = new Settings($call->columns);
        if ($call->domain === '') {
            throw ModuleException::because('no_hostname');
        }
        $hostname = Resources::hostname($call->domain);
        $work = fn (Workshop $workshop) => $this->create($workshop, $settings, $hostname);
        Workshop::with($call, $report, $work, $settings->server);
    }

    private function create(Workshop $workshop, Settings $settings, string $hostname): void
    {
        if ($workshop->row?->state === ServiceRow::DELETING) {
            throw ModuleException::because('deletion_unfinished');
        }
        $call = $workshop->call;
        $picked = (new ClientOrders($workshop->connection))->template($call->serviceId);
        $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $call->serviceId, $picked);
        $hasSwap = $workshop->row?->machineId !== null || (new TemplateCheck())->run($workshop->panel(), $ordered);
        $password = $this->rootPassword($workshop);
        $marker = Resources::marker($workshop->installation(), $call->serviceId);
        $order = $ordered->machine($marker, $hostname, $password, $hasSwap);
        $workshop->report->wanted($order);
        $owner = (new Owner())->ensure($workshop, $settings);
        $facts = $workshop->machines()->create($owner, $order);
        $workshop->report->learned($facts);
        $this->record($workshop, $ordered, $facts);
    }

    /** The service's own password where the panel takes it; else a new one, stored before it is used. */
    private function rootPassword(Workshop $workshop): string
    {
        $password = $workshop->call->password;
        $workshop->report->keepSecret($password);
        if (!RootPassword::suits($password)) {
            $password = RootPassword::make();
            $workshop->report->keepSecret($password);
            $workshop->hosting->update($workshop->call->serviceId, ['servicepassword' => $password]);
        }
        return $password;
    }

    /** @param array<string, mixed> $facts of the machine */
    private function record(Workshop $workshop, Ordered $ordered, array $facts): void
    {
        $call = $workshop->call;
        $workshop->rows->update($call->serviceId, Machine::sizes($facts) + [
            'disk_size' => $ordered->resources['disk_size'],
        ]);
        $network = (new NetworkChange($workshop))->run((int) $facts['id'], $ordered);
        $values = NetworkChange::fields($network['addresses'])
            + ['domain' => $facts['hostname'] !== '' ? $facts['hostname'] : $call->domain];
        if ($facts['root_user'] !== null) {
            $values['serviceusername'] = $facts['root_user'];
        }
        if ($workshop->server->id !== $call->server->id) {
            $values['serverid'] = $workshop->server->id;
        }
        $workshop->hosting->update($call->serviceId, $values);
        if ($facts['created']) {
            (new Notice($workshop))->created();
        }
        if ($network['restart_needed']) {
            $workshop->rows->setPending($call->serviceId, $network['changed']);
            $workshop->note('restart_needed');
        }
        if ($network['refused'] !== []) {
            $reasons = array_map(static fn (string $reason): string => rtrim($reason, '.'), $network['refused']);
            throw ModuleException::because('created_partly', ['refused' => implode('; ', $reasons)]);
        }
    }
}
