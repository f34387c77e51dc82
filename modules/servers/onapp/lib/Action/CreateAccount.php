<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Provisioning\Resources;
use OnApp\Provisioning\Users;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Product\RootPassword;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\DatabaseJournal;

/** Makes the client's user and the machine of a service, once, and tells WHMCS about them. May be repeated any time. */
final class CreateAccount
{
    private const LONGEST_LOGIN = 40;

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
        if ($workshop->row !== null && $workshop->row->state === 'deleting') {
            throw ModuleException::because('deletion_unfinished');
        }
        $call = $workshop->call;
        $ordered = new Ordered($settings, new ConfigurableOptions($workshop->connection), $call->serviceId);
        $hasSwap = $workshop->row?->machineId !== null || (new TemplateCheck())->run($workshop->panel(), $ordered);
        $password = $this->rootPassword($workshop);
        $marker = Resources::marker($workshop->installation(), $call->serviceId);
        $order = $ordered->machine($marker, $hostname, $password, $hasSwap);
        $workshop->report->wanted($order);
        $ensure = fn (DatabaseJournal $journal): array => $this->owner($workshop, $settings, $journal);
        $owner = $workshop->withUser($ensure);
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

    /** @return array{id: int, login: string, email: string, api_key: string, created: bool} */
    private function owner(Workshop $workshop, Settings $settings, DatabaseJournal $journal): array
    {
        $client = $workshop->call->client;
        $wanted = [
            'email' => $client->email,
            'first_name' => $client->firstName,
            'last_name' => $client->lastName,
            'role_ids' => $settings->user->roles,
            'billing_plan_id' => $settings->user->billingPlan,
            'user_group_id' => $settings->user->group,
            'time_zone' => $settings->user->timeZone,
        ];
        if ($settings->switches->isOn('own_login')) {
            $login = "whmcs-{$workshop->call->clientId}-{$client->email}";
            $wanted['login'] = substr($login, 0, self::LONGEST_LOGIN);
        }
        $wanted = array_filter($wanted, static fn (mixed $value): bool => $value !== null);
        $owner = (new Users($workshop->panel(), $journal))->ensure($wanted);
        $workshop->report->keepSecret($owner['api_key']);
        $workshop->report->learned(['user' => array_diff_key($owner, ['api_key' => true])]);
        return $owner;
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
