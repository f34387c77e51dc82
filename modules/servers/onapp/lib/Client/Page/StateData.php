<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Phase;
use WHMCS\Module\Server\Onapp\Client\Visit;

/** The machine's state, for the script that renews the page when something has changed. */
final class StateData implements ClientPage
{
    private const SHOWN = ['state' => 1, 'booted' => 1, 'built' => 1, 'locked' => 1, 'suspended' => 1];

    /** @return array<string, mixed> */
    public function show(Visit $visit): array
    {
        $phase = $visit->phase();
        return $phase !== Phase::NONE_NEEDED
            ? ['state' => $phase]
            : array_intersect_key($visit->facts() ?? ['state' => $visit->state() ?: Machine::GONE], self::SHOWN);
    }
}
