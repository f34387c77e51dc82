<?php

declare(strict_types=1);

namespace OnApp\Host;

use WHMCS\UsageBilling\Contracts\Metrics\ProviderInterface;

/** Asks a module's MetricProvider: what there is without any server, then what the tenants of one have used. */
final class UsageMetrics
{
    public function __construct(private readonly Host $host)
    {
    }

    /** @return ModuleResult whose value has the metrics, and those of each tenant by `usage` and by `tenantUsage` */
    public function of(int $serverId): ModuleResult
    {
        $type = Tables::row($this->host->database, 'tblservers', $serverId)->type;
        $ofNone = $this->provider($type, 0);
        $ofServer = $this->provider($type, $serverId);
        foreach ([$ofNone, $ofServer] as $result) {
            if (!$result->success) {
                return $result;
            }
        }
        try {
            $metrics = ModuleContract::metrics('metrics', $this->ask('metrics', $ofNone->value->metrics(...)));
            $tenants = $this->tenants($ofServer->value, array_column($metrics, 'name'));
        } catch (ContractBreach $breach) {
            $this->host->faults->fault($breach->getMessage(), "{$type}_MetricProvider");
            return ModuleResult::failure($breach->getMessage());
        }
        return new ModuleResult(true, 'success', ['metrics' => $metrics, 'tenants' => $tenants], []);
    }

    /**
     * @param list<string> $known names of the metrics that there are
     * @return array<string, array<string, list<array<string, mixed>>>>
     */
    private function tenants(ProviderInterface $provider, array $known): array
    {
        $usage = $this->ask('usage', $provider->usage(...));
        if (!is_array($usage)) {
            throw new ContractBreach('usage must return an array by tenant');
        }
        $tenants = [];
        foreach ($usage as $tenant => $found) {
            $tenants[$tenant]['usage'] = ModuleContract::metrics('usage', $found, $known);
            $own = $this->ask('tenantUsage', static fn (): mixed => $provider->tenantUsage((string) $tenant));
            $tenants[$tenant]['tenantUsage'] = ModuleContract::metrics('tenantUsage', $own, $known);
        }
        return $tenants;
    }

    private function provider(string $type, int $serverId): ModuleResult
    {
        $params = $this->host->params()->forServer($serverId);
        return $this->host->module($type)->call('MetricProvider', [$params], ModuleContract::metricProvider(...));
    }

    private function ask(string $method, callable $question): mixed
    {
        $capture = $this->host->trap->capture($method, $question);
        if ($capture->thrown !== null) {
            throw new ContractBreach("$method threw: " . $capture->thrown->getMessage());
        }
        return $capture->value;
    }
}
