<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Page;

use Illuminate\Database\Connection;
use OnApp\Provisioning\Machines;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;
use WHMCS\Module\Server\Onapp\Storage\ServiceRows;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/** Looks at a machine for a page: reads only, and asks the panel no longer than a visitor waits. */
final class MachineState
{
    public readonly Connection $connection;
    public readonly ?ServiceRow $row;

    public function __construct(private readonly ServiceCall $call, private readonly Report $report)
    {
        $this->connection = Database::prepared();
        $this->row = (new ServiceRows($this->connection))->find($call->serviceId);
    }

    /** @return array<string, mixed>|null facts of the machine; null: the panel says that there is none */
    public function facts(): ?array
    {
        $serverId = $this->row->serverId ?? $this->call->server->id;
        $server = (new Servers($this->connection))->get($serverId, $this->call->server);
        $panel = Connector::openForPage($server, Switches::parse($this->call->columns[24]), $this->report);
        return (new Machines($panel, new ClosedJournal()))->facts((int) $this->row->machineId);
    }
}
