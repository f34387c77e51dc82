<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Phase;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** What every page shows while the machine is being made. */
final class Waiting
{
    public static function view(Visit $visit, string $title): View
    {
        return new View('waiting', $title, [
            'notice' => Language::text('client_being_created'),
            'state' => Phase::CREATING,
            'state_href' => Links::page($visit->service->id, 'state'),
        ]);
    }
}
