<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use OnApp;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Web\Form;
use WHMCS\Module\Server\Onapp\Web\InvalidForm;
use WHMCS\Module\Server\Onapp\Web\Numbers;

/** Makes a disk larger that a client added. */
final class DiskGrow implements ClientAction
{
    private const MOST_GB = 100000;

    public function form(OnApp $disk): Form
    {
        $size = (int) $disk->_disk_size;
        return new Form([
            'size' => ['type' => 'number', 'value' => (string) ($size + 1)]
                + Numbers::between($size + 1, self::MOST_GB),
        ]);
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $old = (new Disks($visit))->changeable();
        try {
            $values = $this->form($old)->read($visit->request);
        } catch (InvalidForm $invalid) {
            throw new InvalidForm($invalid->errors, $invalid->values + ['disk' => (string) (int) $old->_id]);
        }
        // An object of its own: the listed one would send back all that was loaded.
        $disk = $visit->panel()->factory()->factory('Disk');
        $disk->_id = (int) $old->_id;
        $disk->_disk_size = (int) $values['size'];
        $disk->save();
        return Done::saying('done_disk_grow');
    }
}
