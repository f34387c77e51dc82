<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Backups;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Deletes a backup. */
final class BackupDelete implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        (new Backups($visit))->named()->delete();
        return Done::saying('done_backup_delete');
    }
}
