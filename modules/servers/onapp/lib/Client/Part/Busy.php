<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;

/** What a page of parts says of the machine's state: forms are offered only when no job is at work. */
final class Busy
{
    public static function isIdle(Visit $visit): bool
    {
        return in_array($visit->state(), Machine::IDLE, true);
    }

    /** @return array<string, mixed> for the template busy.tpl */
    public static function facts(Visit $visit, string $page): array
    {
        $state = $visit->state();
        return [
            'is_idle' => self::isIdle($visit),
            'is_passing' => in_array($state, Machine::PASSING, true),
            'state' => $state,
            'state_text' => Language::text("state_$state"),
            'state_href' => Links::page($visit->service->id, 'state'),
            'here' => Links::page($visit->service->id, $page),
        ];
    }
}
