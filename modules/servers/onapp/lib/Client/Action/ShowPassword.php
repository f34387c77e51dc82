<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** Shows the recorded password once, on a page that nobody keeps. */
final class ShowPassword implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $visit->report->keepSecret($visit->service->call->password);
        return Done::showing(new View('secret', Language::text('nav_password'), [
            'login' => (string) ($visit->facts()['root_user'] ?? ''),
            'password' => $visit->service->call->password,
        ], 200, true));
    }
}
