<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Part\Disks;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Lets the panel back up a disk by itself, or no more. */
final class Autobackup implements ClientAction
{
    public function __construct(private readonly bool $isWanted)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $disk = (new Disks($visit))->named();
        if ($disk->_is_swap) {
            throw Refusal::because('client_swap_disk');
        }
        $this->isWanted ? $disk->enableAutobackup() : $disk->disableAutobackup();
        return Done::saying($this->isWanted ? 'done_autobackup_on' : 'done_autobackup_off');
    }
}
