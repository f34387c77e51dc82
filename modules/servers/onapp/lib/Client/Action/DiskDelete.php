<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Deletes a disk that a client added. */
final class DiskDelete implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        (new Disks($visit))->changeable()->delete();
        return Done::saying('done_disk_delete');
    }
}
