<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Backups;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Brings a disk back to what it was when the backup was taken. What came after is lost. */
final class BackupRestore implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        (new Backups($visit))->finished()->restore();
        return Done::saying('done_backup_restore');
    }
}
