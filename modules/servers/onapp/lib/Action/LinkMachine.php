<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use Illuminate\Database\QueryException;
use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;

/** Gives a service the machine that staff names: one that is at the panel and belongs to no other service. */
final class LinkMachine
{
    public function __construct(private readonly int $machineId)
    {
    }

    public function run(ServiceCall $call, Report $report): void
    {
        $settings = new Settings($call->columns);
        $work = fn (Workshop $workshop) => $this->link($workshop, $settings);
        Workshop::with($call, $report, $work, $settings->server, Leases::BRIEFLY);
    }

    private function link(Workshop $workshop, Settings $settings): void
    {
        if ($workshop->row !== null) {
            throw ModuleException::because('has_machine', ['machine' => (string) $workshop->row->machineId]);
        }
        $workshop->report->wanted(['machine' => $this->machineId]);
        $facts = $workshop->machines()->facts($this->machineId)
            ?? throw ModuleException::because('machine_not_there', ['machine' => $this->machineId]);
        $workshop->withUser(fn () => $this->takeUser($workshop, (int) $facts['user_id']));
        $service = $workshop->call->serviceId;
        try {
            $workshop->rows->insert($service, [
                'server_id' => $workshop->server->id,
                'client_id' => $workshop->call->clientId,
                'vm_id' => $this->machineId,
                'identifier' => $facts['identifier'],
                'state' => ServiceRow::CREATED,
                'marker' => Resources::marker($workshop->installation(), $service),
            ]);
        } catch (QueryException $failure) {
            throw Database::isDuplicate($failure) ? ModuleException::because('taken_machine') : $failure;
        }
        (new ReadMachine())->into($workshop, $settings, $this->machineId);
        $workshop->note('machine_linked', ['machine' => $this->machineId]);
    }

    /** The owner of the machine must be this client's user, or become it. */
    private function takeUser(Workshop $workshop, int $userId): void
    {
        [$serverId, $clientId] = [$workshop->server->id, $workshop->call->clientId];
        $clients = new ClientRows($workshop->connection);
        $known = $clients->find($serverId, $clientId);
        if ($known !== null) {
            if ((int) $known->onapp_user_id !== $userId) {
                throw ModuleException::because('machine_of_other_user', ['user' => $userId]);
            }
            return;
        }
        $user = $workshop->panel()->factory()->factory('User')->load($userId);
        try {
            $clients->insert($serverId, $clientId, [
                'onapp_user_id' => $userId,
                'login' => (string) $user->_login,
                'email' => (string) $user->_email,
                'state' => 'created',
            ]);
        } catch (QueryException $failure) {
            throw Database::isDuplicate($failure) ? ModuleException::because('taken_user') : $failure;
        }
    }
}
