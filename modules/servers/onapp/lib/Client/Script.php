<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Authentication\CurrentUser;
use WHMCS\ClientArea;
use WHMCS\Module\Server\Onapp\Dependencies;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Web\Request;
use WHMCS\Module\Server\Onapp\Web\Response;
use WHMCS\Module\Server\Onapp\Web\Session;
use WHMCS\Module\Server\Onapp\Web\View;

/** onapp.php in WHMCS's folder: who is logged in, and the answer in WHMCS's own frame. */
final class Script
{
    private const TEMPLATES = '/modules/servers/onapp/templates/client/';

    public static function run(ClientArea $area): void
    {
        $client = (new CurrentUser())->client();
        Language::speak((string) ($client->language ?? ''));
        $area->setPageTitle(Language::text('client_list_title'));
        $area->addToBreadCrumb('index.php', Language::text('nav_home'));
        $area->addToBreadCrumb('clientarea.php', Language::text('nav_account'));
        $area->addToBreadCrumb(Links::list(), Language::text('client_list_title'));
        $area->initPage();
        $area->requireLogin();
        $response = self::answer((int) ($client->id ?? 0));
        if ($response->view === null) {
            $response->send();
            return;
        }
        $response->sendHeaders();
        $view = $response->view;
        $home = (string) ($view->values['home'] ?? '');
        if ($home !== '') {
            $area->addToBreadCrumb($home, (string) $view->values['name']);
        }
        $area->assign('onapp', $view->values);
        $area->setTemplate(self::TEMPLATES . $view->template);
        $area->output();
    }

    private static function answer(int $clientId): Response
    {
        $session = new Session($clientId);
        $text = Language::text('client_module_unavailable');
        try {
            if (Dependencies::problem() === null) {
                return (new Controller(Database::prepared(), $session, $clientId))->answer(Request::current());
            }
        } catch (\Throwable $trouble) {
            $report = new Report();
            $report->log('onapp.php', $report->mask(Explanation::of($trouble)));
            $text = Language::text('client_unavailable');
        }
        $view = new View('notice', Language::text('client_heading'), [], 503);
        return Response::page((new Layout($session))->notice($view, $text));
    }
}
