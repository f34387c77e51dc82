<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Part\Schedules;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Deletes a schedule, and asks for the end of none of the backups that it made. */
final class ScheduleDelete implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        (new Schedules($visit, new Disks($visit)))->named()->delete();
        return Done::saying('done_schedule_delete');
    }
}
