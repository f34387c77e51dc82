<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Action;

use OnApp\Provisioning\Resources;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Client\ClientAction;
use WHMCS\Module\Server\Onapp\Client\Done;
use WHMCS\Module\Server\Onapp\Client\NewMachine;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Storage\ClientOrders;

/** Makes the machine, by way of WHMCS, so that hooks and mails of a creation happen as with any other. */
final class CreateMachine implements ClientAction
{
    public function run(Visit $visit, Workshop $workshop): Done
    {
        $new = new NewMachine($visit);
        $values = $new->form()->read($visit->request);
        $serviceId = $visit->service->id;
        $orders = new ClientOrders($workshop->connection);
        $orders->place($serviceId, isset($values['template']) ? (int) $values['template'] : null);
        if (isset($values['hostname'])) {
            $workshop->hosting->update($serviceId, ['domain' => Resources::hostname($values['hostname'])]);
        }
        return Done::saying('done_create', static function () use ($serviceId, $orders): void {
            $answer = localAPI('ModuleCreate', ['serviceid' => $serviceId]);
            $isDone = ($answer['result'] ?? '') === 'success';
            $orders->end($serviceId, $isDone);
            if (!$isDone) {
                throw new ModuleException((string) ($answer['message'] ?? ''));
            }
        });
    }
}
