<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

use OnApp\Billing\Period;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Panel\Connector;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\BandwidthAccounts;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\UsageBilling\Contracts\Metrics\MetricInterface;
use WHMCS\UsageBilling\Contracts\Metrics\ProviderInterface;
use WHMCS\UsageBilling\Metrics\Metric;
use WHMCS\UsageBilling\Metrics\Units\MegaBytes;
use WHMCS\UsageBilling\Metrics\Usage;

/** Bandwidth of the calendar month for the usage billing of WHMCS. A tenant is a service's host name. */
final class Metrics implements ProviderInterface
{
    private const BANDWIDTH = 'bandwidth';

    public function __construct(private readonly ServerCall $server)
    {
    }

    /** @return list<Metric> asks nobody: WHMCS wants the list before there is a server */
    public function metrics(): array
    {
        $name = Language::text('metric_bandwidth');
        return [new Metric(self::BANDWIDTH, $name, MetricInterface::TYPE_PERIOD_MONTH, new MegaBytes())];
    }

    /** @return array<string, list<Metric>> by tenant */
    public function usage(): array
    {
        $connection = Database::prepared();
        $accounts = new BandwidthAccounts($connection, date_default_timezone_get());
        $usage = [];
        foreach ($accounts->onServer($this->server->id) as $service) {
            $metrics = $this->ofService($accounts, $service);
            if ($metrics !== []) {
                $usage[(string) $connection->table('tblhosting')->where('id', $service)->value('domain')] = $metrics;
            }
        }
        return $usage;
    }

    /**
     * @param mixed $tenant
     * @return list<Metric>
     */
    public function tenantUsage($tenant): array
    {
        $connection = Database::prepared();
        $accounts = new BandwidthAccounts($connection, date_default_timezone_get());
        $services = $connection->table('tblhosting')->where('domain', (string) $tenant)
            ->whereIn('id', $accounts->onServer($this->server->id))->pluck('id')->all();
        // Of two services with one name nobody could tell whose figures these are.
        return count($services) === 1 ? $this->ofService($accounts, (int) $services[0]) : [];
    }

    /** @return list<Metric> none for a machine that the panel does not know any more */
    private function ofService(BandwidthAccounts $accounts, int $service): array
    {
        [$account, $switches] = $accounts->find($service) ?? [null, null];
        $now = Database::now(Database::prepared());
        $month = Period::dayBegin(date('Y-m-01', $now), date_default_timezone_get());
        if ($account?->machine === null || $now <= $month) {
            return [];
        }
        $panel = Connector::open($this->server, $switches, new Report());
        $traffic = new PanelTraffic($panel, $switches->isOn('bw_primary_only'));
        $figures = $traffic->traffic($account->machine, $month, $now);
        if ($figures === null) {
            return [];
        }
        $counted = array_map(strval(...), $figures['sums']);
        $used = (new PeriodRow($service, $month, $now, counted: $counted))->trafficMb()->round(4);
        return [$this->metrics()[0]->withUsage(new Usage((string) $used))];
    }
}
