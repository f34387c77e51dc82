<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Routes;
use WHMCS\Module\Server\Onapp\Client\TypedName;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Web\View;

/** Asks for the host name before something that destroys all data of the machine. */
final class Destroy implements ClientPage
{
    /** @param string $action that the page is about, which is also the name of the page */
    public function __construct(private readonly string $action)
    {
    }

    public function show(Visit $visit): View
    {
        $facts = (array) $visit->facts();
        $route = Routes::actions()[$this->action];
        return new View('destroy', Language::text("nav_{$this->action}"), [
            'about' => Language::text("about_{$this->action}_machine"),
            'label' => Language::text("do_{$this->action}"),
            'confirm' => Language::text("confirm_{$this->action}"),
            'action' => $this->action,
            'hostname' => (string) ($facts['hostname'] ?? ''),
            'is_possible' => $route->allows((string) ($facts['state'] ?? '')),
            'state_text' => Language::text('state_' . ($facts['state'] ?? 'absent')),
            'fields' => TypedName::form($visit)->shown($visit->session->takeForm($this->action)),
        ]);
    }
}
