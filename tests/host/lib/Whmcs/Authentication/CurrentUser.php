<?php

declare(strict_types=1);

namespace WHMCS\Authentication;

use OnApp\Host\Host;
use stdClass;
use WHMCS\User\Client;

/** Who is looking: read from the session the host keeps for the visitor. */
final class CurrentUser
{
    public function isAuthenticatedUser(): bool
    {
        return $this->client() !== null;
    }

    public function isAuthenticatedAdmin(): bool
    {
        return $this->admin() !== null;
    }

    public function isMasqueradingAdmin(): bool
    {
        return $this->isAuthenticatedAdmin() && $this->isAuthenticatedUser();
    }

    public function user(): ?stdClass
    {
        $client = $this->client();
        return $client === null ? null : Host::current()->database->table('tblusers as u')
            ->join('tblusers_clients as c', 'c.auth_user_id', '=', 'u.id')
            ->where('c.client_id', $client->getKey())->orderBy('u.id')->first(['u.*']);
    }

    public function client(): ?Client
    {
        $id = (int) ($_SESSION['uid'] ?? 0);
        return $id === 0 ? null : Client::find($id);
    }

    public function admin(): ?stdClass
    {
        $id = (int) ($_SESSION['adminid'] ?? 0);
        return $id === 0 ? null : Host::current()->database->table('tbladmins')->where('id', $id)->first();
    }
}
