<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Restart;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** Starts, stops or restarts the machine. The job runs at the panel; the page shows the machine as busy meanwhile. */
final class Power implements ClientAction
{
    /**
     * @param string $action method of the machine: startup, shutdown, stop, reboot
     * @param bool $recovery whether it boots into the panel's recovery system
     */
    public function __construct(private readonly string $action, private readonly bool $recovery = false)
    {
    }

    public function run(Visit $visit, Workshop $workshop): Done
    {
        $ask = fn () => $this->recovery
            ? $visit->machine()->{$this->action}(true)
            : $visit->machine()->{$this->action}();
        $restart = new Restart($visit, $ask, static fn (Workshop $workshop) => $workshop->restarted());
        $begins = in_array($this->action, ['startup', 'reboot'], true);
        return $restart->done($workshop, $this->recovery ? 'done_recovery' : "done_{$this->action}", $begins);
    }
}
