<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\AdminPage;
use OnApp\Host\ModuleAction;
use stdClass;

/** clientsservices.php: a service with what its module adds, its life-cycle buttons and Save. */
final class AdminServices extends Page
{
    private const ACTIONS = [
        'create' => ModuleAction::Create,
        'suspend' => ModuleAction::Suspend,
        'unsuspend' => ModuleAction::Unsuspend,
        'terminate' => ModuleAction::Terminate,
        'changepackage' => ModuleAction::ChangePackage,
        'changepw' => ModuleAction::ChangePassword,
        'renew' => ModuleAction::Renew,
    ];
    private const STATUSES = ['Pending', 'Active', 'Suspended', 'Terminated', 'Cancelled', 'Fraud'];
    private const EDITABLE = ['domain', 'username', 'domainstatus', 'dedicatedip', 'assignedips', 'nextduedate',
        'notes'];

    public function page(): Response
    {
        $service = $this->row('tblhosting', $this->request->number('id'), 'such service');
        if ($this->request->isPost) {
            $this->change($service);
            return Response::redirect("/admin/clientsservices.php?userid={$service->userid}&id={$service->id}");
        }
        $module = $this->host->runner()->moduleOf($service);
        $buttons = [];
        foreach (self::ACTIONS as $name => $action) {
            if ($module->has($action->value)) {
                $buttons[$name] = $action->name;
            }
        }
        $product = $this->row('tblproducts', (int) $service->packageid, 'such product');
        return $this->pages->admin('Service ' . $service->id, 'admin/service', [
            'service' => (array) $service,
            'product' => (array) $product,
            'password' => $this->host->secrets()->decrypt((string) $service->password),
            'statuses' => self::STATUSES,
            'buttons' => $buttons,
            'module' => (new AdminPage($this->host))->show((int) $service->id),
        ]);
    }

    private function change(stdClass $service): void
    {
        $operation = $this->request->text('modop');
        if ($operation === '') {
            $this->save($service);
            return;
        }
        if ($operation === 'custom') {
            $result = $this->host->runner()->custom((int) $service->id, $this->request->text('ac'), false);
        } else {
            $action = self::ACTIONS[$operation] ?? throw Refusal::absent('such function');
            $extra = match ($action) {
                ModuleAction::Suspend => ['suspendreason' => $this->request->text('suspendreason')],
                ModuleAction::ChangePassword => ['password' => $this->request->text('newpassword')],
                default => [],
            };
            $result = $this->host->runner()->run((int) $service->id, $action, false, $extra);
        }
        Session::flash($result->success ? 'Service updated successfully' : $result->message, $result->success);
    }

    private function save(stdClass $service): void
    {
        $change = [];
        foreach (self::EDITABLE as $column) {
            if ($this->request->posted($column)) {
                $change[$column] = $this->request->text($column);
            }
        }
        if (!in_array($change['domainstatus'] ?? $service->domainstatus, self::STATUSES, true)) {
            throw Refusal::absent('such status');
        }
        if (preg_match('/^\d{4}-\d\d-\d\d$/', $change['nextduedate'] ?? '2000-01-01') !== 1) {
            throw Refusal::forbidden('Next due date must be YYYY-MM-DD.');
        }
        $this->database->table('tblhosting')->where('id', $service->id)->update(
            $change + ['updated_at' => $this->host->clock->stamp()],
        );
        (new AdminPage($this->host))->save((int) $service->id);
        Session::flash('Changes saved');
    }
}
