<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Part\Schedules;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\InvalidForm;

/** Changes when a schedule runs, how many of its backups are kept, or whether it runs at all. */
final class ScheduleChange implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $schedules = new Schedules($visit, new Disks($visit));
        $old = $schedules->named();
        try {
            $values = $schedules->form($old)->read($visit->request);
        } catch (InvalidForm $invalid) {
            throw new InvalidForm($invalid->errors, $invalid->values + ['schedule' => (string) (int) $old->_id]);
        }
        // An object of its own: the listed one would send back all that was loaded.
        $schedule = $visit->panel()->factory()->factory('Schedule');
        $schedule->_id = (int) $old->_id;
        foreach (Schedules::fields($values) as $name => $value) {
            $schedule->{"_$name"} = $value;
        }
        $schedule->save();
        return Done::saying('done_schedule_change');
    }
}
