<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use Illuminate\Database\Query\Builder;
use stdClass;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Client\Service;
use WHMCS\Module\Server\Onapp\Entities;

/** Services of a client that are sold by this module, in the form in which WHMCS hands a service to it. */
final class ClientServices
{
    /** Everything else is over, or has not begun. */
    private const SHOWN = ['Active', 'Suspended'];

    public function __construct(private readonly Connection $connection)
    {
    }

    /** @return list<Service> */
    public function of(int $clientId): array
    {
        $rows = $this->query($clientId)->whereIn('h.domainstatus', self::SHOWN)->orderBy('h.id')->get();
        return array_values($rows->map(fn (stdClass $row): Service => $this->service($row, null))->all());
    }

    public function hasAny(int $clientId): bool
    {
        return $this->query($clientId)->whereIn('h.domainstatus', self::SHOWN)->exists();
    }

    /** @return Service|null null: this client has no such service */
    public function find(int $clientId, int $serviceId): ?Service
    {
        $row = $this->query($clientId)->where('h.id', $serviceId)->whereIn('h.domainstatus', self::SHOWN)->first();
        return $row === null ? null : $this->service($row, null);
    }

    /** The service of a call of WHMCS, whatever its status. */
    public function ofCall(ServiceCall $call): ?Service
    {
        $row = $this->query($call->clientId)->where('h.id', $call->serviceId)->first();
        return $row === null ? null : $this->service($row, $call);
    }

    private function query(int $clientId): Builder
    {
        $columns = array_map(
            static fn (int $position): string => "p.configoption$position",
            range(1, ServiceCall::LAST_COLUMN),
        );
        return $this->connection->table('tblhosting as h')
            ->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->join('tblclients as c', 'c.id', '=', 'h.userid')
            ->leftJoin('tblservers as s', 's.id', '=', 'h.server')
            ->where('p.servertype', 'onapp')->where('h.userid', $clientId)
            ->select([...$columns, 'h.id', 'h.userid', 'h.packageid', 'h.domain', 'h.domainstatus', 'h.password',
                'h.server', 'h.bwusage', 'h.bwlimit', 'p.name', 'p.type', 'p.configoptionsupgrade', 'c.email',
                'c.firstname', 'c.lastname', 'c.companyname', 's.hostname', 's.ipaddress', 's.port', 's.secure',
                's.username', 's.password as serverpassword']);
    }

    private function service(stdClass $row, ?ServiceCall $call): Service
    {
        return new Service(
            (int) $row->id,
            (int) $row->userid,
            Entities::decode($row->name),
            (string) $row->domainstatus,
            in_array((string) $row->configoptionsupgrade, ['1', 'on'], true),
            $call ?? ServiceCall::fromParams($this->params($row)),
            (int) $row->bwusage,
            (int) $row->bwlimit,
        );
    }

    /** @return array<string, mixed> */
    private function params(stdClass $row): array
    {
        $decrypted = static fn (?string $stored): string => ($stored ?? '') === '' ? '' : decrypt($stored);
        return [
            'password' => $decrypted($row->password),
            'serverpassword' => $decrypted($row->serverpassword),
            'serviceid' => $row->id,
            'pid' => $row->packageid,
            'producttype' => $row->type,
            'clientsdetails' => ['email' => $row->email, 'firstname' => $row->firstname, 'lastname' => $row->lastname,
                'companyname' => $row->companyname],
            'serverid' => $row->server,
            'serverhostname' => $row->hostname,
            'serverip' => $row->ipaddress,
            'serverport' => $row->port,
            'serversecure' => $row->secure,
            'serverusername' => $row->username,
        ] + (array) $row;
    }
}
