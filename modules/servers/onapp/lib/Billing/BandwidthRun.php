<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use Illuminate\Database\Connection;
use OnApp\Batch;
use OnApp\Decimal;
use OnApp\Exception\AuthenticationException;
use OnApp\Exception\TransportException;
use OnApp\Exception\UnavailableException;
use OnApp\Provisioning\Panel;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Product\Switches;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\BandwidthAccounts;
use WHMCS\Module\Server\Onapp\Storage\BandwidthPeriods;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\HostingUsage;
use WHMCS\Module\Server\Onapp\Storage\Lease;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/**
 * Settles services, several at once: while one waits for its panel, others go on. Any number of such runs may go on at
 * the same time, on any number of machines: each service is taken by one of them, and left alone by the others for as
 * long as its figures are fresh.
 */
final class BandwidthRun
{
    /** Services under way in one run, each with one request at a time. */
    public const AT_ONCE = 16;

    private readonly BandwidthAccounts $accounts;
    private readonly Leases $leases;
    private readonly string $zone;

    /** @var array<string, Panel> by server and settings */
    private array $panels = [];

    /** @var list<int> services that somebody else worked on when it was their turn */
    private array $taken = [];

    /**
     * @param float $seconds after which no further service is begun
     * @param int $atOnce services under way
     */
    public function __construct(
        private readonly Connection $connection,
        private readonly Report $report,
        private readonly bool $bills,
        private readonly float $seconds,
        private readonly int $atOnce = self::AT_ONCE,
    ) {
        $this->zone = date_default_timezone_get();
        $this->accounts = new BandwidthAccounts($connection, $this->zone);
        $this->leases = new Leases($connection);
    }

    public function server(ServerCall $server): BandwidthResult
    {
        $result = new BandwidthResult();
        $this->services($this->accounts->onServer($server->id), $server, $result);
        return $result;
    }

    /** Every enabled panel, and the last periods of machines that are gone. */
    public function everything(): BandwidthResult
    {
        $result = new BandwidthResult();
        $servers = new Servers($this->connection);
        $none = ServerCall::fromParams([]);
        foreach (array_keys($servers->names()) as $id) {
            try {
                $this->services($this->accounts->onServer($id), $servers->get($id, $none), $result);
            } catch (\Throwable $trouble) {
                $result->troubles["server $id"] = $this->report->mask(Explanation::of($trouble));
            }
        }
        $this->withoutMachine($result);
        return $result;
    }

    public function withoutMachine(BandwidthResult $result): void
    {
        $this->services(BandwidthPeriods::withoutMachine($this->connection), ServerCall::fromParams([]), $result);
    }

    /** @param list<int> $services */
    private function services(array $services, ServerCall $server, BandwidthResult $result): void
    {
        $this->report->keepSecret($server->password);
        $ended = 0;
        $endsAt = microtime(true) + $this->seconds;
        $this->taken = [];
        $batch = new Batch($this->atOnce);
        foreach ($batch->addAll($this->calls($services, $server, $result, $endsAt)) as $service => $call) {
            if ($call->error !== null && $this->isPanelOut($call->error, $service, $server, $result)) {
                // All others would wait for the same panel in vain; those under way give their leases back.
                $result->postponed += count($services) - $ended;
                $result->left += count($this->taken);
                return;
            }
            $ended++;
        }
        $result->postponed += count($services) - $ended;
        $this->takenBefore($server, $result, $endsAt);
    }

    /** Notes a trouble. Whether the next service would meet the same. */
    private function isPanelOut(\Throwable $trouble, int $service, ServerCall $server, BandwidthResult $result): bool
    {
        $isPanel = $trouble instanceof TransportException || $trouble instanceof AuthenticationException
            || $trouble instanceof UnavailableException;
        $subject = $isPanel ? "server {$server->id}" : "service $service";
        $result->troubles[$subject] = $this->report->mask(Explanation::of($trouble));
        return $isPanel;
    }

    /**
     * @param list<int> $services
     * @return iterable<int, \Closure> until the time is up
     */
    private function calls(array $services, ServerCall $server, BandwidthResult $result, float $endsAt): iterable
    {
        foreach ($services as $service) {
            if (microtime(true) >= $endsAt) {
                return;
            }
            yield $service => fn () => $this->service($service, $server, $result);
        }
    }

    /**
     * Whoever held a service may only have counted, or may have been killed: a run that bills looks again when the
     * other is done, because WHMCS asks once a day.
     */
    private function takenBefore(ServerCall $server, BandwidthResult $result, float $endsAt): void
    {
        foreach ($this->taken as $number => $service) {
            try {
                $this->service($service, $server, $result, max(0, (int) ($endsAt - microtime(true))));
            } catch (\Throwable $trouble) {
                if ($this->isPanelOut($trouble, $service, $server, $result)) {
                    $result->left += count($this->taken) - $number - 1;
                    return;
                }
            }
        }
    }

    /** @param int|null $patience seconds to wait for another process; null: come back later */
    private function service(int $service, ServerCall $server, BandwidthResult $result, ?int $patience = null): void
    {
        $found = $this->accounts->find($service);
        $switches = $found[1] ?? Switches::defaults();
        $lease = $this->lease($service, $switches->leaseSeconds(), $patience);
        if ($lease === null) {
            if ($patience === null && $this->bills && ($found[0] ?? null)?->mode !== BandwidthMode::Whmcs) {
                $this->taken[] = $service;
            } else {
                $result->left++;
            }
            return;
        }
        try {
            $now = Database::now($this->connection);
            $book = new BandwidthPeriods($this->connection, $lease);
            $isDone = $this->bills
                ? $patience !== null && $book->isUpToDate($service, $now)
                : $book->isFresh($service, $now);
            if ($isDone) {
                $result->left++;
                return;
            }
            $invoices = $found === null
                ? $this->abandon($service, $book, $now)
                : $this->settle($found[0], $switches, $server, $book, $now);
            array_push($result->invoices, ...$invoices);
            $result->settled++;
        } finally {
            $lease->release();
        }
    }

    private function lease(int $service, int $seconds, ?int $patience): ?Lease
    {
        $name = "bandwidth:$service";
        if ($patience === null) {
            return $this->leases->attemptFor($name, $seconds);
        }
        try {
            return $this->leases->acquire($name, $seconds, $patience);
        } catch (ModuleException) {
            return null;
        }
    }

    /** @return list<int> invoices */
    private function settle(
        Account $account,
        Switches $switches,
        ServerCall $server,
        BandwidthPeriods $book,
        int $now,
    ): array {
        $show = function (int $service, Decimal $used, Decimal $limit) use ($now): void {
            (new HostingUsage($this->connection))->store($service, $used, $limit, $now);
        };
        $traffic = new LazyTraffic(fn (): TrafficSource => $this->traffic($server, $switches));
        $settlement = new Settlement($book, $traffic, $this->desk($now), $show, $this->zone);
        return $settlement->settle($account, $now, $this->bills);
    }

    /** @return list<int> invoices of a service that WHMCS has forgotten; what was still open goes unpaid */
    private function abandon(int $service, BandwidthPeriods $book, int $now): array
    {
        $invoices = [];
        foreach ($this->bills ? $book->pending($service) : [] as $row) {
            $invoices[] = $this->desk($now)->ensure($row);
            $book->invoiced($row, end($invoices));
        }
        $book->abandon($service);
        return $invoices;
    }

    private function desk(int $now): InvoiceDesk
    {
        return new WhmcsInvoices($this->connection, $now);
    }

    private function traffic(ServerCall $server, Switches $switches): TrafficSource
    {
        $key = $server->id . json_encode($switches->connection(), JSON_THROW_ON_ERROR);
        $this->panels[$key] ??= Connector::open($server, $switches, $this->report);
        return new PanelTraffic($this->panels[$key], $switches->isOn('bw_primary_only'));
    }
}
