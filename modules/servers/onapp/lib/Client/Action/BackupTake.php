<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\Texts;

/** Takes a backup of a disk, or of the whole machine where the panel makes such. */
final class BackupTake implements ClientAction
{
    private const LONGEST_NOTE = 200;

    public function form(Visit $visit, Disks $disks): Form
    {
        $choices = $disks->choices((bool) ($visit->facts()['incremental_backups'] ?? false));
        return new Form([
            'disk' => ['type' => 'select', 'choices' => $choices],
            'note' => ['required' => false] + Texts::upTo(self::LONGEST_NOTE),
        ]);
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $disks = new Disks($visit);
        if ($visit->request->id('disk') > 0) {
            // A disk of somebody else is refused as such, not as a wrong choice of this form.
            $disks->named();
        }
        $values = $this->form($visit, $disks)->read($visit->request);
        if ($values['disk'] === Disks::MACHINE) {
            $visit->machine()->takeBackup(null, $values['note'] === '' ? null : $values['note']);
            return Done::saying('done_backup_take');
        }
        $backup = $visit->panel()->factory()->factory('VirtualMachine_Backup');
        $backup->_disk_id = (int) $values['disk'];
        if ($values['note'] !== '') {
            $backup->_note = $values['note'];
        }
        $backup->save();
        return Done::saying('done_backup_take');
    }
}
