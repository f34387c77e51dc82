<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\ClientPage;
use OnApp\Host\HostError;
use OnApp\Host\ModuleAction;
use OnApp\Host\ModuleContract;
use OnApp\Host\ModuleResult;
use OnApp\Host\ServerModule;
use stdClass;

/** clientarea.php: the list of services, a service with its module's part, custom buttons and single sign-on. */
final class ClientProducts extends Page
{
    public function area(): Response
    {
        return match ($this->request->text('action')) {
            'productdetails' => $this->details(),
            'invoices' => $this->invoices(),
            'services', '' => $this->services(),
            default => throw Refusal::absent('such page'),
        };
    }

    private function services(): Response
    {
        $rows = $this->database->table('tblhosting as h')->join('tblproducts as p', 'p.id', '=', 'h.packageid')
            ->where('h.userid', Session::clientId())->orderBy('h.id')
            ->get(['h.id', 'p.name', 'h.domain', 'h.domainstatus', 'h.amount', 'h.billingcycle', 'h.nextduedate']);
        return $this->pages->client('My Services', 'client/services', ['services' => self::arrays($rows)]);
    }

    private function invoices(): Response
    {
        $rows = $this->database->table('tblinvoices')->where('userid', Session::clientId())
            ->where('status', '<>', 'Draft')->orderByDesc('id')->get(['id', 'date', 'duedate', 'total', 'status']);
        return $this->pages->client('My Invoices', 'client/invoices', ['invoices' => self::arrays($rows)]);
    }

    private function details(): Response
    {
        $service = $this->own('tblhosting', $this->request->number('id'), 'such service');
        $module = $this->host->runner()->moduleOf($service);
        if ($this->request->text('dosinglesignon') === '1') {
            return $this->signOn($service, $module);
        }
        $outcome = '';
        if ($this->request->text('modop') === 'custom') {
            $result = $this->custom($service);
            if (is_array($result->value)) {
                return $this->ownPage($service, $result->value);
            }
            $outcome = $result->success ? 'success' : $result->message;
        }
        if ($this->request->posted('modulechangepassword')) {
            $outcome = $this->changePassword((int) $service->id);
        }
        return $this->overview($service, $module, $outcome);
    }

    private function custom(stdClass $service): ModuleResult
    {
        $function = $this->request->text('a');
        $runner = $this->host->runner();
        $result = $runner->custom((int) $service->id, $function, true);
        if (!$result->success && !in_array($function, $runner->clientFunctions(
            $runner->moduleOf($service),
            (int) $service->id,
        ), true)) {
            throw Refusal::forbidden($result->message);
        }
        return $result;
    }

    /** @param array<string, mixed> $page what a custom function returned: a page of its own */
    private function ownPage(stdClass $service, array $page): Response
    {
        $html = (new ClientPage($this->host))->render((int) $service->id, $page);
        $home = "/clientarea.php?action=productdetails&id={$service->id}";
        return $this->pages->client('Service', 'client/module', [
            'html' => $html,
            'breadcrumb' => [$home => 'Service'] + (array) ($page['breadcrumb'] ?? []),
        ]);
    }

    private function overview(stdClass $service, ServerModule $module, string $outcome): Response
    {
        $page = new ClientPage($this->host);
        $parts = $page->parts((int) $service->id, ['modulecustombuttonresult' => $outcome]);
        $buttons = [];
        if ($service->domainstatus === 'Active' && $module->has('ClientAreaCustomButtonArray')) {
            $params = $this->host->params()->forService((int) $service->id);
            $result = $module->call('ClientAreaCustomButtonArray', [$params], ModuleContract::stringMap(...));
            $buttons = $result->success ? $result->value : [];
        }
        $home = ['uri' => "/clientarea.php?action=productdetails&id={$service->id}"];
        return $this->pages->client('Product Details', 'client/productdetails', [
            'panels' => ['Service Details Overview' => ['Information' => $home]],
            'part' => $parts,
            'service' => $parts['variables'],
            'buttons' => $buttons,
            'outcome' => $outcome,
            'signOn' => $service->domainstatus === 'Active' && $module->has('ServiceSingleSignOn'),
            'passwordChange' => $service->domainstatus === 'Active' && $module->has('ChangePassword'),
        ]);
    }

    private function signOn(stdClass $service, ServerModule $module): Response
    {
        $params = $this->host->params()->forService((int) $service->id);
        $result = $module->call('ServiceSingleSignOn', [$params], ModuleContract::singleSignOn(...));
        if ($service->domainstatus !== 'Active' || !$result->success || !$result->value['success']) {
            throw new HostError($result->value['errorMsg'] ?? $result->message);
        }
        return Response::redirect($result->value['redirectTo']);
    }

    private function changePassword(int $id): string
    {
        $password = $this->request->text('newpw');
        if ($password === '' || $password !== $this->request->text('confirmpw')) {
            return 'The two passwords differ.';
        }
        $result = $this->host->runner()->run($id, ModuleAction::ChangePassword, false, ['password' => $password]);
        return $result->success ? 'success' : $result->message;
    }
}
