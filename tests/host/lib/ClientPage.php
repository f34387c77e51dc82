<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;
use WHMCS\Service\Service;

/** The product page of the client area, as far as a module fills it. */
final class ClientPage
{
    private const VARIABLE_HOOKS = ['ClientAreaPage', 'ClientAreaPageProductDetails',
        'ClientAreaProductDetailsPreModuleTemplate'];

    public function __construct(private readonly Host $host)
    {
    }

    /** HTML of the module's part of the product page, with the output of the page's hooks. */
    public function show(int $serviceId): string
    {
        $parts = $this->parts($serviceId);
        return $parts['module'] . $parts['hooks'];
    }

    /**
     * What a theme puts together. The kind says where the module's part belongs: inside the page, in addition to the
     * overview, or in its place.
     *
     * @param array<string, mixed> $given variables that the page knows better (the result of a custom button)
     * @return array{kind: string, module: string, hooks: string, variables: array<string, mixed>}
     */
    public function parts(int $serviceId, array $given = []): array
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->host->runner()->moduleOf($service);
        $variables = $given + $this->pageVariables($service);
        foreach (self::VARIABLE_HOOKS as $point) {
            foreach ($this->host->hooks()->run($point, $variables) as $added) {
                $variables = array_merge($variables, is_array($added) ? $added : []);
            }
        }
        [$kind, $html] = $this->moduleOutput($module, $serviceId, $variables);
        $model = Service::find($serviceId);
        $fromHooks = '';
        foreach ($this->host->hooks()->run('ClientAreaProductDetailsOutput', ['service' => $model]) as $added) {
            $fromHooks .= is_string($added) ? $added : '';
        }
        return ['kind' => $kind, 'module' => $html, 'hooks' => $fromHooks, 'variables' => $variables];
    }

    /**
     * @param array<string, mixed> $page a page array that passed ModuleContract::page()
     * @param array<string, mixed>|null $variables variables of the surrounding page
     */
    public function render(int $serviceId, array $page, ?array $variables = null): string
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $module = $this->host->runner()->moduleOf($service);
        $name = $page['templatefile'] ?? $page['tabOverviewModuleOutputTemplate']
            ?? $page['tabOverviewReplacementTemplate'];
        $added = $page['vars'] ?? $page['templateVariables'] ?? [];
        $file = $this->templateFile($module, (string) $name);
        $variables ??= $this->pageVariables($service);
        return $this->host->templates()->renderFile($file, array_merge($variables, $added));
    }

    /**
     * @param array<string, mixed> $variables
     * @return array{string, string} the kind of output and its HTML
     */
    private function moduleOutput(ServerModule $module, int $serviceId, array $variables): array
    {
        $params = $this->host->params()->forService($serviceId);
        if (!$module->has('ClientArea')) {
            $file = $module->directory . '/clientarea.tpl';
            $html = is_file($file) ? $this->host->templates()->renderFile($file, $params + $variables) : '';
            return ['inside', $html];
        }
        $result = $module->call('ClientArea', [$params], ModuleContract::page(...));
        if (!$result->success) {
            throw new HostError($result->message);
        }
        if (is_string($result->value)) {
            return ['inside', $result->value];
        }
        $kind = match (true) {
            isset($result->value['tabOverviewReplacementTemplate']) => 'replacement',
            isset($result->value['tabOverviewModuleOutputTemplate']) => 'overview',
            default => 'inside',
        };
        return [$kind, $this->render($serviceId, $result->value, $variables)];
    }

    /** A theme's override first, then the module's directory, then its templates directory. */
    private function templateFile(ServerModule $module, string $name): string
    {
        $name = str_ends_with($name, '.tpl') ? $name : "$name.tpl";
        if (str_contains($name, '..') || str_starts_with($name, '/')) {
            throw new HostError("template name $name leaves the module's directory");
        }
        $theme = $this->host->database->table('tblconfiguration')->where('setting', 'Template')->value('value');
        $places = [
            $this->host->run->root() . "/templates/$theme/modules/servers/{$module->name}/$name",
            "{$module->directory}/$name",
            "{$module->directory}/templates/$name",
        ];
        foreach ($places as $file) {
            if (is_file($file)) {
                return $file;
            }
        }
        $this->host->faults->fault("template $name of module {$module->name} does not exist", $module->name);
        throw new HostError("template $name of module {$module->name} does not exist");
    }

    /** @return array<string, mixed> the variables that the documentation promises on a product page */
    private function pageVariables(stdClass $service): array
    {
        $database = $this->host->database;
        $product = Tables::row($database, 'tblproducts', (int) $service->packageid);
        $server = $database->table('tblservers')->where('id', $service->server)->first();
        $currency = (int) Tables::row($database, 'tblclients', (int) $service->userid)->currency;
        $group = $database->table('tblproductgroups')->where('id', $product->gid)->value('name');
        $percent = static fn (int $used, int $limit): string => ($limit > 0 ? intdiv($used * 100, $limit) : 0) . '%';
        return [
            'id' => (int) $service->id,
            'serviceid' => (int) $service->id,
            'product' => $product->name,
            'groupname' => (string) $group,
            'type' => $product->type,
            'status' => $service->domainstatus,
            'rawstatus' => strtolower($service->domainstatus),
            'domain' => $service->domain,
            'username' => $service->username,
            'dedicatedip' => $service->dedicatedip,
            'assignedips' => $service->assignedips,
            'ns1' => $service->ns1,
            'ns2' => $service->ns2,
            'serverdata' => $server === null ? [] : [
                'name' => $server->name, 'hostname' => $server->hostname, 'ipaddress' => $server->ipaddress,
            ],
            'regdate' => fromMySQLDate((string) $service->regdate),
            'nextduedate' => fromMySQLDate((string) $service->nextduedate),
            'billingcycle' => $service->billingcycle,
            'firstpaymentamount' => formatCurrency($service->firstpaymentamount, $currency),
            'recurringamount' => formatCurrency($service->amount, $currency),
            'paymentmethod' => 'Mail In Payment',
            'configurableoptions' => $this->options((int) $service->id),
            'productcustomfields' => $this->customFields((int) $service->id),
            'customfields' => $this->customFields((int) $service->id),
            'packagesupgrade' => (bool) $product->configoptionsupgrade,
            'pendingcancellation' => false,
            'diskusage' => (int) $service->diskusage,
            'disklimit' => (int) $service->disklimit,
            'diskpercent' => $percent((int) $service->diskusage, (int) $service->disklimit),
            'bwusage' => (int) $service->bwusage,
            'bwlimit' => (int) $service->bwlimit,
            'bwpercent' => $percent((int) $service->bwusage, (int) $service->bwlimit),
            'lastupdate' => fromMySQLDate((string) $service->lastupdate, true),
            'LANG' => require dirname(__DIR__) . '/lang/english.php',
            'token' => (string) ($_SESSION['host_token'] ?? ''),
            'modulecustombuttonresult' => '',
        ];
    }

    /** @return list<array<string, mixed>> */
    private function options(int $serviceId): array
    {
        return $this->host->database->table('tblhostingconfigoptions as h')
            ->join('tblproductconfigoptions as o', 'o.id', '=', 'h.configid')
            ->leftJoin('tblproductconfigoptionssub as s', 's.id', '=', 'h.optionid')
            ->where('h.relid', $serviceId)->orderBy('o.order')->orderBy('o.id')
            ->get(['o.optionname', 'o.optiontype', 's.optionname as choice', 'h.qty'])
            ->map(static fn (stdClass $row): array => [
                'optionname' => OptionName::label($row->optionname),
                'optiontype' => (int) $row->optiontype,
                'selectedoption' => OptionName::label((string) $row->choice),
                'selectedqty' => (int) $row->qty,
            ])->all();
    }

    /** @return list<array{name: string, value: string}> fields that clients may see */
    private function customFields(int $serviceId): array
    {
        return $this->host->database->table('tblcustomfieldsvalues as v')
            ->join('tblcustomfields as f', 'f.id', '=', 'v.fieldid')
            ->where('v.relid', $serviceId)->where('f.type', 'product')->where('f.adminonly', '')
            ->orderBy('f.sortorder')->orderBy('f.id')->get(['f.fieldname', 'v.value'])
            ->map(static fn (stdClass $row): array => [
                'name' => OptionName::label($row->fieldname),
                'value' => $row->value,
            ])->all();
    }
}
