<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use Closure;
use Illuminate\Database\Connection;
use OnApp\Provisioning\Jobs;
use OnApp\Provisioning\Machines;
use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\DatabaseJournal;
use WHMCS\Module\Server\Onapp\Storage\Hosting;
use WHMCS\Module\Server\Onapp\Storage\Lease;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Storage\Schema;
use WHMCS\Module\Server\Onapp\Storage\ServiceRow;
use WHMCS\Module\Server\Onapp\Storage\ServiceRows;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/** What an action on a service works with, while no other process works on that service. */
final class Workshop
{
    public readonly ServiceRows $rows;
    public readonly ?ServiceRow $row;
    public readonly ServerCall $server;
    public readonly Hosting $hosting;

    private ?Panel $panel = null;
    private bool $isKept = false;

    private function __construct(
        public readonly Connection $connection,
        public readonly ServiceCall $call,
        public readonly Switches $switches,
        public readonly Report $report,
        private readonly Leases $leases,
        private readonly Lease $lease,
        ?int $pinnedServer,
    ) {
        $this->rows = new ServiceRows($connection);
        $this->row = $this->rows->find($call->serviceId);
        $this->hosting = new Hosting();
        // A machine stays on its panel, whatever product or service say later.
        $serverId = $this->row->serverId ?? $pinnedServer ?? $call->server->id;
        if ($serverId <= 0) {
            throw ModuleException::because('no_server');
        }
        $this->server = (new Servers($connection))->get($serverId, $call->server);
    }

    /**
     * @param callable(self): void $work
     * @param int|null $pinnedServer of the product, for a machine that does not exist yet
     * @param int $patience seconds to wait for somebody else's work on the service, one of Leases
     */
    public static function with(
        ServiceCall $call,
        Report $report,
        callable $work,
        ?int $pinnedServer = null,
        int $patience = Leases::NOT_AT_ALL,
    ): void {
        $report->keepSecret($call->server->password);
        $switches = Switches::parse($call->columns[24]);
        $connection = Database::prepared();
        $leases = new Leases($connection);
        $lease = $leases->acquire("service:{$call->serviceId}", $switches->leaseSeconds(), $patience);
        $isKept = false;
        try {
            $workshop = new self($connection, $call, $switches, $report, $leases, $lease, $pinnedServer);
            $work($workshop);
            $isKept = $workshop->isKept;
        } finally {
            if (!$isKept) {
                $lease->release();
            }
        }
    }

    /**
     * Nobody is to come in between this work and more of it, which this process begins when the visitor has the answer:
     * a process can always take over a lease of its own.
     *
     * @return Closure(): void gives it back, if nobody has done so by then
     */
    public function keepLease(): Closure
    {
        $this->isKept = true;
        return $this->lease->release(...);
    }

    public function panel(): Panel
    {
        return $this->panel ??= Connector::open($this->server, $this->switches, $this->report);
    }

    public function machines(): Machines
    {
        $progress = function (string $step, array $facts): void {
            $this->report->step($step);
            $this->lease->extend();
        };
        $options = $this->switches->waiting() + ['progress' => $progress];
        return new Machines($this->panel(), $this->journal($this->lease), $options);
    }

    /**
     * Waits until the panel has done what it was asked for.
     *
     * @param string $state of Jobs::waitForMachine()
     * @param int $after the newest job before: a failure of a later one is thrown
     */
    public function waitFor(int $machineId, string $state, int $after): void
    {
        ['deadline' => $deadline, 'interval' => $interval] = $this->switches->waiting();
        $progress = fn () => $this->lease->extend();
        (new Jobs($this->panel(), (float) $deadline, (float) $interval, $progress))
            ->waitForMachine($machineId, $state, $after);
    }

    public function journal(?Lease $lease = null): DatabaseJournal
    {
        return new DatabaseJournal(
            $this->connection,
            $lease ?? $this->lease,
            $this->report,
            $this->server->id,
            $this->call->clientId,
            $this->call->serviceId,
        );
    }

    /**
     * Work on the client's user of the panel, which the client's other services may want at the same time.
     *
     * @template T
     * @param callable(DatabaseJournal): T $work
     * @return T
     */
    public function withUser(callable $work): mixed
    {
        $name = "user:{$this->server->id}:{$this->call->clientId}";
        $lease = $this->leases->acquire($name, $this->switches->leaseSeconds(), Leases::FOR_A_LEASE);
        try {
            return $work($this->journal($lease));
        } finally {
            $lease->release();
        }
    }

    /** The machine's id, for actions that make no sense before it exists. */
    public function machineId(): int
    {
        return $this->row->machineId ?? throw ModuleException::because('creation_unfinished');
    }

    /** After a start, stop or restart: what waited for one has taken effect; another template still waits. */
    public function restarted(): void
    {
        $row = $this->rows->find($this->call->serviceId);
        if ($row !== null && $row->pending !== []) {
            $this->rows->setPending($row->serviceId, array_intersect($row->pending, [ChangePackage::REBUILD]));
        }
    }

    public function installation(): string
    {
        return (new Schema($this->connection))->installation();
    }

    /**
     * An entry of WHMCS's activity log.
     *
     * @param array<string, string|int> $values
     */
    public function note(string $key, array $values = []): void
    {
        $values = ['service' => $this->call->serviceId] + $values;
        $text = Language::toStaff(static fn (): string => Language::text($key, $values));
        logActivity($this->report->mask($text), $this->call->clientId);
    }
}
