<?php

declare(strict_types=1);

namespace OnApp\Host;

use stdClass;
use WHMCS\Service\Service;

/** Builds $params, in this one place, for every kind of module call. */
final class ModuleParams
{
    private const QUANTITY = 4;
    private const YES_NO = 3;
    /** Keys whose texts some WHMCS paths deliver entity-encoded. */
    private const ENCODED_KEYS = ['domain', 'username', 'password', 'serverpassword', 'serverusername',
        'clientsdetails', 'customfields', 'configoptions'];

    public function __construct(private readonly Host $host)
    {
    }

    /** @return array<string, mixed> */
    public function forService(int $serviceId): array
    {
        $service = Tables::row($this->host->database, 'tblhosting', $serviceId);
        $product = Tables::row($this->host->database, 'tblproducts', (int) $service->packageid);
        $params = [
            'serviceid' => $serviceId,
            'accountid' => $serviceId,
            'addonId' => 0,
            'userid' => (int) $service->userid,
            'serverid' => (int) $service->server,
            'domain' => $service->domain,
            'username' => $this->host->profile === Profile::Sparse ? '' : $service->username,
            'password' => $service->password === '' ? '' : $this->host->secrets()->decrypt($service->password),
            'model' => Service::find($serviceId),
            'clientsdetails' => (new Clients($this->host->database))->details((int) $service->userid),
            'customfields' => $this->customFields($serviceId, (int) $product->id),
            'configoptions' => $this->chosenOptions($serviceId),
        ];
        return $this->finish($params + self::productPart($product) + $this->serverPart((int) $service->server));
    }

    /** @return array<string, mixed> server keys only, as UsageUpdate and TestConnection get them */
    public function forServer(int $serverId): array
    {
        return $this->finish($this->serverPart($serverId));
    }

    /** @return array<string, mixed> for ConfigOptions and its loaders: the product and a server of its group */
    public function forProduct(int $productId): array
    {
        $product = Tables::row($this->host->database, 'tblproducts', $productId);
        $serverId = $this->host->orders()->serverFor($product);
        return $this->finish(self::productPart($product) + $this->serverPart($serverId));
    }

    /** @return array<string, mixed> */
    private static function productPart(stdClass $product): array
    {
        $params = [
            'pid' => (int) $product->id,
            'packageid' => (int) $product->id,
            'producttype' => $product->type,
            'moduletype' => $product->servertype,
        ];
        for ($position = 1; $position <= 24; $position++) {
            $params["configoption$position"] = $product->{"configoption$position"};
        }
        return $params;
    }

    /** @return array<string, mixed> empty values when there is no server */
    private function serverPart(int $serverId): array
    {
        $server = $serverId === 0 ? null : Tables::row($this->host->database, 'tblservers', $serverId);
        $sparse = $this->host->profile === Profile::Sparse;
        $secure = $server !== null && $server->secure === 'on';
        $password = $server === null || $server->password === '' ? '' : $server->password;
        return [
            'server' => $server !== null,
            'serverid' => $serverId,
            'serverip' => $server->ipaddress ?? '',
            'serverhostname' => $sparse ? '' : ($server->hostname ?? ''),
            'serverusername' => $server->username ?? '',
            'serverpassword' => $password === '' ? '' : $this->host->secrets()->decrypt($password),
            'serveraccesshash' => $server->accesshash ?? '',
            'serversecure' => $secure,
            'serverhttpprefix' => $secure ? 'https' : 'http',
            'serverport' => $server === null ? '' : $this->port($server),
        ];
    }

    /** The port override of the server, else the module's default port for the chosen scheme. */
    private function port(stdClass $server): string
    {
        if ($server->port !== null) {
            return (string) $server->port;
        }
        $metaData = $this->host->module($server->type)->metaData();
        return (string) ($metaData[$server->secure === 'on' ? 'DefaultSSLPort' : 'DefaultNonSSLPort'] ?? '');
    }

    /** @return array<string, string> */
    private function customFields(int $serviceId, int $productId): array
    {
        return $this->host->database->table('tblcustomfields as f')
            ->leftJoin('tblcustomfieldsvalues as v', function ($join) use ($serviceId): void {
                $join->on('v.fieldid', '=', 'f.id')->where('v.relid', '=', $serviceId);
            })
            ->where('f.type', 'product')->where('f.relid', $productId)
            ->orderBy('f.sortorder')->orderBy('f.id')
            ->get(['f.fieldname', 'v.value'])
            ->mapWithKeys(static fn (stdClass $row): array => [
                OptionName::key($row->fieldname) => (string) $row->value,
            ])->all();
    }

    /** @return array<string, string|int> chosen value by option name; a number for quantity and yes/no */
    private function chosenOptions(int $serviceId): array
    {
        $rows = $this->host->database->table('tblhostingconfigoptions as h')
            ->join('tblproductconfigoptions as o', 'o.id', '=', 'h.configid')
            ->leftJoin('tblproductconfigoptionssub as s', 's.id', '=', 'h.optionid')
            ->where('h.relid', $serviceId)->orderBy('o.order')->orderBy('o.id')
            ->get(['o.optionname as name', 'o.optiontype as type', 's.optionname as choice', 'h.qty']);
        $options = [];
        foreach ($rows as $row) {
            $isNumber = in_array((int) $row->type, [self::YES_NO, self::QUANTITY], true);
            $choice = OptionName::key((string) $row->choice);
            $options[OptionName::key($row->name)] = $isNumber ? (int) $row->qty : $choice;
        }
        return $options;
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    private function finish(array $params): array
    {
        if (isset($params['moduletype']) || isset($params['serviceid'])) {
            $params['whmcsVersion'] = $this->host->profile->version();
        }
        $params = array_diff_key($params, array_flip($this->host->profile->missingKeys()));
        if ($this->host->profile === Profile::Encoded) {
            foreach ($params as $key => $value) {
                if (in_array($key, self::ENCODED_KEYS, true) || str_starts_with($key, 'configoption')) {
                    $params[$key] = self::encoded($value);
                }
            }
        }
        return $params;
    }

    private static function encoded(mixed $value): mixed
    {
        if (is_array($value)) {
            return array_map(self::encoded(...), $value);
        }
        return is_string($value) ? htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', true) : $value;
    }
}
