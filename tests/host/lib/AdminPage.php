<?php

declare(strict_types=1);

namespace OnApp\Host;

/** What a module adds to the administrator's page of a service. */
final class AdminPage
{
    public function __construct(private readonly Host $host)
    {
    }

    /** @return array{fields: array<string, string>, buttons: array<string, string>, links: array<string, string>} */
    public function show(int $serviceId): array
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->host->runner()->moduleOf($service);
        $params = $this->host->params()->forService($serviceId);
        $fields = $this->texts($module, 'AdminServicesTabFields', $params);
        foreach ($this->host->hooks()->run('AdminClientServicesTabFields', ['id' => $serviceId]) as $added) {
            $fields += is_array($added) ? $added : [];
        }
        $links = [];
        if ((int) $service->server !== 0 && $module->has('AdminLink')) {
            $server = $this->host->params()->forServer((int) $service->server);
            $links['server'] = $this->html($module, 'AdminLink', $server);
        }
        if ($module->has('LoginLink')) {
            $links['service'] = $this->html($module, 'LoginLink', $params);
        }
        $buttons = $this->texts($module, 'AdminCustomButtonArray', $params);
        return ['fields' => $fields, 'buttons' => $buttons, 'links' => $links];
    }

    /** The page's Save: the module reads $_REQUEST and cannot report errors. */
    public function save(int $serviceId): void
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->host->runner()->moduleOf($service);
        $this->host->hooks()->run('PreServiceEdit', ['serviceid' => $serviceId]);
        if ($module->has('AdminServicesTabFieldsSave')) {
            $ignored = static fn (string $function, mixed $value): mixed => $value;
            $params = $this->host->params()->forService($serviceId);
            $result = $module->call('AdminServicesTabFieldsSave', [$params], $ignored);
            if (!$result->success) {
                throw new HostError($result->message);
            }
        }
        $this->host->hooks()->run('AdminClientServicesTabFieldsSave', $_REQUEST);
        $this->host->hooks()->run('AdminServiceEdit', ['userid' => (int) $service->userid, 'serviceid' => $serviceId]);
        $this->host->hooks()->run('ServiceEdit', ['userid' => (int) $service->userid, 'serviceid' => $serviceId]);
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, string>
     */
    private function texts(ServerModule $module, string $function, array $params): array
    {
        if (!$module->has($function)) {
            return [];
        }
        $result = $module->call($function, [$params], ModuleContract::stringMap(...));
        return $result->success ? $result->value : throw new HostError($result->message);
    }

    /** @param array<string, mixed> $params */
    private function html(ServerModule $module, string $function, array $params): string
    {
        $check = static fn (string $name, mixed $value): string => is_string($value)
            ? $value
            : throw new ContractBreach("$name must return HTML");
        $result = $module->call($function, [$params], $check);
        return $result->success ? $result->value : throw new HostError($result->message);
    }
}
