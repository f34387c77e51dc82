<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Action\Machine;
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
        $state = $visit->state();
        $isDeleted = $state === Machine::DELETED;
        return new View('destroy', Language::text("nav_{$this->action}"), [
            'about' => Language::text($isDeleted ? 'client_deletion_interrupted' : "about_{$this->action}_machine"),
            'label' => Language::text("do_{$this->action}"),
            'confirm' => $isDeleted ? '' : Language::text("confirm_{$this->action}"),
            'action' => $this->action,
            'hostname' => (string) ($visit->facts()['hostname'] ?? $visit->service->name()),
            'is_possible' => Routes::actions()[$this->action]->allows($state),
            'state_text' => Language::text("state_$state"),
            'fields' => TypedName::form($visit)->shown($visit->session->takeForm($this->action)),
        ]);
    }
}
