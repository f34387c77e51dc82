<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Part\Schedules;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Plans backups of a disk or of the whole machine. */
final class ScheduleAdd implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $disks = new Disks($visit);
        $target = $visit->request->id('target');
        if ($target > 0) {
            // A disk of somebody else is refused as such, not as a wrong choice of this form.
            $visit->owned($disks->all(), $target, 'disk');
        }
        $values = (new Schedules($visit, $disks))->form()->read($visit->request);
        $factory = $visit->panel()->factory();
        $schedule = $factory->factory($target > 0 ? 'Schedule_Disk' : 'Schedule_VirtualMachine');
        $schedule->_target_id = $target > 0 ? $target : $visit->machineId();
        $schedule->_target_type = $target > 0 ? 'Disk' : 'VirtualMachine';
        $schedule->_status = 'enabled';
        foreach (Schedules::fields($values) as $name => $value) {
            $schedule->{"_$name"} = $value;
        }
        $schedule->save();
        return Done::saying('done_schedule_add');
    }
}
