<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Action;

use OnApp\Exception\NotFoundException;
use WHMCS\Module\Server\Onapp\Storage\ClientRows;
use WHMCS\Module\Server\Onapp\Storage\DatabaseJournal;

/** Deletes the panel's user of a client who has no machine left, where the product asks for it. */
final class UserRetirement
{
    public function run(Workshop $workshop): void
    {
        $workshop->withUser(fn (DatabaseJournal $journal) => $this->retire($workshop, $journal));
    }

    private function retire(Workshop $workshop, DatabaseJournal $journal): void
    {
        [$serverId, $clientId] = [$workshop->server->id, $workshop->call->clientId];
        $row = (new ClientRows($workshop->connection))->find($serverId, $clientId);
        if ($row === null || $row->onapp_user_id === null || $workshop->rows->countOf($serverId, $clientId) > 0) {
            return;
        }
        $userId = (int) $row->onapp_user_id;
        if ($this->hasMachines($workshop, $userId)) {
            $workshop->note('user_kept', ['user' => $userId]);
            return;
        }
        $this->delete($workshop, $userId);
        $journal->remove('user');
    }

    private function hasMachines(Workshop $workshop, int $userId): bool
    {
        $machines = $workshop->panel()->factory()->factory('VirtualMachine');
        try {
            return $machines->getList($userId) !== [];
        } catch (NotFoundException) {
            return false;
        }
    }

    private function delete(Workshop $workshop, int $userId): void
    {
        $user = $workshop->panel()->factory()->factory('User');
        $user->_id = $userId;
        try {
            $user->delete();
        } catch (NotFoundException) {
            return;
        }
    }
}
