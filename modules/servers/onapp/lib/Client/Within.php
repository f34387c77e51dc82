<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientServices;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Web\Request;
use WHMCS\Module\Server\Onapp\Web\Session;
use WHMCS\Module\Server\Onapp\Web\View;

/** The machine on WHMCS's page of its service. Forms there go to onapp.php, which leads back. */
final class Within
{
    /** @return array<string, mixed> what WHMCS takes for a module's part of the page */
    public static function page(ServiceCall $call, Report $report): array
    {
        $connection = Database::prepared();
        $session = new Session($call->clientId);
        $service = (new ClientServices($connection))->ofCall($call);
        if ($service === null) {
            return self::sentence('client_not_created', $call->clientId);
        }
        $visit = new Visit($connection, $session, Request::current(), $service, $report);
        return self::result((new Controller($connection, $session, $call->clientId))->within($visit));
    }

    /** @return array<string, mixed> a page that says one sentence */
    public static function sentence(string $key, int $clientId): array
    {
        $view = new View('notice', Language::text('client_heading'));
        return self::result((new Layout(new Session($clientId)))->notice($view, Language::text($key)));
    }

    /** @return array<string, mixed> */
    private static function result(View $view): array
    {
        return [
            'tabOverviewModuleOutputTemplate' => "templates/client/{$view->template}.tpl",
            'templateVariables' => ['onapp' => $view->values],
        ];
    }
}
