<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Illuminate\Database\Connection;
use OnApp\Batch;
use OnApp\Provisioning\Machines;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\ClientServices;
use WHMCS\Module\Server\Onapp\Storage\Servers;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;
use WHMCS\Module\Server\Onapp\Storage\ServiceRows;
use WHMCS\Module\Server\Onapp\Web\View;

/** All machines of a client. Panels are asked at the same time, each once; one that does not answer spoils its rows. */
final class MachineList
{
    /** Seconds for all panels together. */
    private const DEADLINE = 12.0;

    private readonly ServiceRows $rows;

    public function __construct(private readonly Connection $connection)
    {
        $this->rows = new ServiceRows($connection);
    }

    public function show(int $clientId): View
    {
        $services = (new ClientServices($this->connection))->of($clientId);
        $recorded = [];
        $onServer = [];
        foreach ($services as $service) {
            $row = $this->rows->find($service->id);
            $recorded[$service->id] = $row;
            if ($row?->machineId !== null && $row->serverId !== null) {
                $onServer[$row->serverId] ??= $service;
            }
        }
        $found = $this->ask($onServer);
        $shown = [];
        foreach ($services as $service) {
            $row = $recorded[$service->id];
            $machines = $row?->serverId === null ? null : $found[$row->serverId] ?? null;
            $shown[] = $this->entry($service, $row, $machines);
        }
        $strangers = $this->strangers($clientId, $found);
        $title = Language::text('client_list_title');
        return new View('list', $title, ['services' => $shown, 'strangers' => $strangers]);
    }

    /**
     * @param array<int, Service> $onServer one service for each server
     * @return array<int, array<int, array<string, mixed>>|null> facts by server and machine; null: no answer
     */
    private function ask(array $onServer): array
    {
        $batch = new Batch(null, null, self::DEADLINE);
        $report = new Report();
        foreach ($onServer as $server => $service) {
            $batch->add($server, fn (): array => $this->machinesOn($server, $service, $report));
        }
        $found = [];
        $failed = [];
        foreach ($onServer === [] ? [] : $batch->run() as $server => $result) {
            $found[$server] = $result->error === null ? $result->value : null;
            if ($result->error !== null) {
                $failed[] = "server $server: " . $report->mask(Explanation::of($result->error));
            }
        }
        if ($onServer !== []) {
            $report->log('page list', $failed === [] ? 'success' : implode('; ', $failed));
        }
        return $found;
    }

    /** @return array<int, array<string, mixed>> facts by machine */
    private function machinesOn(int $serverId, Service $service, Report $report): array
    {
        $server = (new Servers($this->connection))->get($serverId, $service->call->server);
        $switches = Switches::parse($service->call->columns[24]);
        $panel = Connector::openForPage($server, $switches, $report);
        $user = (new ClientRows($this->connection))->find($serverId, $service->clientId);
        if ($user === null) {
            return [];
        }
        $key = ($user->api_key ?? '') === '' ? '' : decrypt($user->api_key);
        $report->keepSecret($key);
        $list = $key === ''
            ? $panel->factory()->factory('VirtualMachine')->getList((int) $user->onapp_user_id)
            : $panel->as((string) $user->email, $key)->factory()->factory('VirtualMachine')->getList();
        $facts = [];
        foreach (is_array($list) ? $list : [] as $machine) {
            $of = Machines::factsOf($machine);
            $facts[$of['id']] = $of;
        }
        return $facts;
    }

    /**
     * @param array<int, array<string, mixed>>|null $machines
     * @return array<string, mixed>
     */
    private function entry(Service $service, ?ServiceRow $row, ?array $machines): array
    {
        $facts = $machines[$row->machineId ?? 0] ?? null;
        $phase = Phase::of($this->connection, $service->id, $row);
        $state = match (true) {
            $service->isSuspended() => Machine::SUSPENDED,
            $phase !== Phase::NONE_NEEDED => $phase,
            $row?->serverId === null => 'unassigned',
            $machines === null => 'unreachable',
            default => $facts['state'] ?? Machine::GONE,
        };
        return $this->line($service->name(), $state, $facts)
            + ['product' => $service->product, 'href' => Links::page($service->id)];
    }

    /**
     * Machines of the client's user that belong to no service: made at the panel itself, or left there.
     *
     * @param array<int, array<int, array<string, mixed>>|null> $found
     * @return list<array<string, mixed>>
     */
    private function strangers(int $clientId, array $found): array
    {
        $strangers = [];
        foreach ($found as $server => $machines) {
            $known = $this->rows->machinesOf($server, $clientId);
            foreach ($machines ?? [] as $id => $facts) {
                if (!in_array($id, $known, true)) {
                    $strangers[] = $this->line((string) $facts['hostname'], $facts['state'], $facts);
                }
            }
        }
        return $strangers;
    }

    /**
     * @param array<string, mixed>|null $facts
     * @return array<string, mixed>
     */
    private function line(string $name, string $state, ?array $facts): array
    {
        return [
            'name' => $name,
            'state' => $state,
            'state_text' => Language::text("state_$state"),
            'addresses' => $facts === null ? [] : Machine::addresses($facts),
            'memory' => $facts === null ? '' : Language::text('megabytes', ['amount' => $facts['memory']]),
        ];
    }
}
