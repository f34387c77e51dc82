<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Provisioning\Users;
use WHMCS\Module\Server\Onapp\Product\Settings;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\DatabaseJournal;

/** The panel's user of a client, to whom the machines belong. */
final class Owner
{
    private const LONGEST_LOGIN = 40;

    /** @return array{id: int, login: string, email: string, api_key: string, created: bool} */
    public function ensure(Workshop $workshop, Settings $settings): array
    {
        return $workshop->withUser(fn (DatabaseJournal $journal): array
            => $this->made($workshop, $settings, $journal));
    }

    /** Users that an older version made have no API key yet; one that is not recorded at all is for staff. */
    public function ensureKey(Workshop $workshop, Settings $settings): void
    {
        $row = (new ClientRows($workshop->connection))->find($workshop->server->id, $workshop->call->clientId);
        if ($row !== null && ($row->api_key ?? '') === '') {
            $this->ensure($workshop, $settings);
        }
    }

    /** @return array{id: int, login: string, email: string, api_key: string, created: bool} */
    private function made(Workshop $workshop, Settings $settings, DatabaseJournal $journal): array
    {
        $client = $workshop->call->client;
        $wanted = [
            'email' => $client->email,
            'first_name' => $client->firstName,
            'last_name' => $client->lastName,
            'role_ids' => $settings->user->roles,
            'billing_plan_id' => $settings->user->billingPlan,
            'user_group_id' => $settings->user->group,
            'time_zone' => $settings->user->timeZone,
        ];
        if ($settings->switches->isOn('own_login')) {
            $login = "whmcs-{$workshop->call->clientId}-{$client->email}";
            $wanted['login'] = substr($login, 0, self::LONGEST_LOGIN);
        }
        $wanted = array_filter($wanted, static fn (mixed $value): bool => $value !== null);
        $owner = (new Users($workshop->panel(), $journal))->ensure($wanted);
        $workshop->report->keepSecret($owner['api_key']);
        $workshop->report->learned(['user' => array_diff_key($owner, ['api_key' => true])]);
        return $owner;
    }
}
