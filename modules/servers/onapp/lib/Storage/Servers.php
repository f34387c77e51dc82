<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\ModuleException;

/** tblservers: panels of this module, also those that a call of WHMCS is not about. */
final class Servers
{
    public function __construct(private readonly Connection $connection)
    {
    }

    /** The server of a call when it is the wanted one, for WHMCS has decrypted it already; else from the table. */
    public function get(int $id, ServerCall $ofCall): ServerCall
    {
        if ($id === $ofCall->id) {
            return $ofCall;
        }
        $row = $this->connection->table('tblservers')->where('id', $id)->where('type', 'onapp')->first();
        if ($row === null) {
            throw ModuleException::because('server_gone', ['server' => $id]);
        }
        return ServerCall::fromParams([
            'serverid' => $row->id,
            'serverhostname' => $row->hostname,
            'serverip' => $row->ipaddress,
            'serverport' => $row->port ?? '',
            'serversecure' => $row->secure,
            'serverusername' => $row->username,
            'serverpassword' => $row->password === '' ? '' : decrypt($row->password),
        ]);
    }

    /** @return array<int, string> names of the enabled servers, by id */
    public function names(): array
    {
        $names = [];
        $rows = $this->connection->table('tblservers')->where('type', 'onapp')->where('disabled', 0)
            ->orderBy('active', 'desc')->orderBy('name')->get(['id', 'name', 'hostname', 'ipaddress']);
        foreach ($rows as $row) {
            $address = $row->hostname !== '' ? $row->hostname : $row->ipaddress;
            $names[(int) $row->id] = $row->name !== '' ? $row->name : $address;
        }
        return $names;
    }
}
