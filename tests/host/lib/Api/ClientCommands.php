<?php

declare(strict_types=1);

namespace OnApp\Host\Api;

use OnApp\Host\Clients;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\OptionName;
use stdClass;

/** Internal API commands that read clients and their products. */
final class ClientCommands
{
    private const DEFAULT_PAGE = 25;

    public function __construct(private readonly Host $host)
    {
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function getClientsDetails(array $values): array
    {
        $clients = $this->host->database->table('tblclients');
        $id = $values['clientid'] ?? $clients->where('email', $values['email'] ?? '')->value('id');
        if ($id === null) {
            throw new HostError('Client Not Found');
        }
        $details = (new Clients($this->host->database))->details((int) $id);
        $users = $this->host->database->table('tblusers as u')
            ->join('tblusers_clients as c', 'c.auth_user_id', '=', 'u.id')
            ->where('c.client_id', $id)->orderBy('u.id')
            ->get(['u.id', 'u.first_name', 'u.last_name', 'u.email'])
            ->map(static fn (stdClass $user): array => [
                'id' => (int) $user->id,
                'name' => trim("{$user->first_name} {$user->last_name}"),
                'email' => $user->email,
            ])->all();
        $details['users'] = ['user' => $users];
        return $details + ['client' => $details];
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function getClientsProducts(array $values): array
    {
        $query = $this->host->database->table('tblhosting as h')
            ->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->leftJoin('tblservers as s', 's.id', '=', 'h.server')
            ->leftJoin('tblproductgroups as g', 'g.id', '=', 'p.gid');
        $filters = ['clientid' => 'h.userid', 'serviceid' => 'h.id', 'pid' => 'h.packageid', 'domain' => 'h.domain',
            'username2' => 'h.username'];
        foreach ($filters as $parameter => $column) {
            if (isset($values[$parameter])) {
                $query->where($column, $values[$parameter]);
            }
        }
        $total = $query->count();
        $start = (int) ($values['limitstart'] ?? 0);
        $rows = $query->orderBy('h.id')->offset($start)->limit((int) ($values['limitnum'] ?? self::DEFAULT_PAGE))
            ->get(['h.*', 'p.name as productname', 'g.name as groupname', 's.name as servername',
                's.ipaddress as serverip', 's.hostname as serverhostname']);
        $products = $rows->map(fn (stdClass $row): array => $this->product($row))->all();
        return [
            'clientid' => $values['clientid'] ?? null,
            'serviceid' => $values['serviceid'] ?? null,
            'pid' => $values['pid'] ?? null,
            'domain' => $values['domain'] ?? null,
            'totalresults' => $total,
            'startnumber' => $start,
            'numreturned' => count($products),
            'products' => ['product' => $products],
        ];
    }

    /** @return array<string, mixed> */
    private function product(stdClass $row): array
    {
        $id = (int) $row->id;
        return [
            'id' => $id,
            'qty' => 1,
            'clientid' => (int) $row->userid,
            'orderid' => (int) $row->orderid,
            'pid' => (int) $row->packageid,
            'regdate' => $row->regdate,
            'name' => $row->productname,
            'groupname' => $row->groupname,
            'domain' => $row->domain,
            'dedicatedip' => $row->dedicatedip,
            'assignedips' => $row->assignedips,
            'serverid' => (int) $row->server,
            'servername' => $row->servername,
            'serverip' => $row->serverip,
            'serverhostname' => $row->serverhostname,
            'suspensionreason' => $row->suspendreason,
            'firstpaymentamount' => $row->firstpaymentamount,
            'recurringamount' => $row->amount,
            'paymentmethod' => $row->paymentmethod,
            'billingcycle' => $row->billingcycle,
            'nextduedate' => $row->nextduedate,
            'status' => $row->domainstatus,
            'username' => $row->username,
            'password' => $row->password === '' ? '' : $this->host->secrets()->decrypt($row->password),
            'notes' => $row->notes,
            'diskusage' => (int) $row->diskusage,
            'disklimit' => (int) $row->disklimit,
            'bwusage' => (int) $row->bwusage,
            'bwlimit' => (int) $row->bwlimit,
            'lastupdate' => $row->lastupdate,
            'customfields' => ['customfield' => $this->customFields($id)],
            'configoptions' => ['configoption' => $this->options($id)],
        ];
    }

    /** @return list<array<string, mixed>> */
    private function customFields(int $serviceId): array
    {
        return $this->host->database->table('tblcustomfieldsvalues as v')
            ->join('tblcustomfields as f', 'f.id', '=', 'v.fieldid')
            ->where('f.type', 'product')->where('v.relid', $serviceId)->orderBy('f.id')
            ->get(['f.id', 'f.fieldname', 'v.value'])
            ->map(static fn (stdClass $row): array => [
                'id' => (int) $row->id, 'name' => OptionName::label($row->fieldname), 'value' => $row->value,
            ])->all();
    }

    /** @return list<array<string, mixed>> */
    private function options(int $serviceId): array
    {
        $types = [1 => 'dropdown', 2 => 'radio', 3 => 'yesno', 4 => 'quantity'];
        return $this->host->database->table('tblhostingconfigoptions as h')
            ->join('tblproductconfigoptions as o', 'o.id', '=', 'h.configid')
            ->leftJoin('tblproductconfigoptionssub as s', 's.id', '=', 'h.optionid')
            ->where('h.relid', $serviceId)->orderBy('o.id')
            ->get(['o.id', 'o.optionname', 'o.optiontype', 's.optionname as choice', 'h.qty'])
            ->map(static fn (stdClass $row): array => [
                'id' => (int) $row->id,
                'option' => OptionName::label($row->optionname),
                'type' => $types[(int) $row->optiontype] ?? '',
                'value' => (int) $row->optiontype >= 3 ? (int) $row->qty : OptionName::label((string) $row->choice),
            ])->all();
    }
}
