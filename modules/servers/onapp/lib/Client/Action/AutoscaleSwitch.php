<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use OnApp\Exception\NotFoundException;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Refusal;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Lets the panel follow the rules of autoscaling, or no more. The rules stay. */
final class AutoscaleSwitch implements ClientAction
{
    public function __construct(private readonly bool $isWanted)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        try {
            $this->isWanted ? $visit->machine()->enableAutoscaling() : $visit->machine()->disableAutoscaling();
        } catch (NotFoundException) {
            throw Refusal::because('autoscale_not_offered');
        }
        return Done::saying($this->isWanted ? 'done_autoscale_on' : 'done_autoscale_off');
    }
}
