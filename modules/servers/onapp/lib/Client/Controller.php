<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Action\Owner;
use WHMCS\Module\Server\Onapp\Action\Workshop;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ClientServices;
use WHMCS\Module\Server\Onapp\Storage\Leases;
use WHMCS\Module\Server\Onapp\Web\InvalidForm;
use WHMCS\Module\Server\Onapp\Web\Request;
use WHMCS\Module\Server\Onapp\Web\Response;
use WHMCS\Module\Server\Onapp\Web\Session;
use WHMCS\Module\Server\Onapp\Web\View;

/**
 * Every page and every action of the client area passes here: service, switch, state of the service and of the
 * machine are checked by the table of Routes, in one order, before anything else runs.
 */
final class Controller
{
    private readonly Layout $layout;

    public function __construct(
        private readonly Connection $connection,
        private readonly Session $session,
        private readonly int $clientId,
    ) {
        $this->layout = new Layout($session);
    }

    public function answer(Request $request): Response
    {
        try {
            return $request->isPost ? $this->act($request) : $this->look($request);
        } catch (Refusal $refusal) {
            return Response::page($this->refused($refusal, $request->id('id')));
        }
    }

    /** The page of a service within WHMCS's own page of it. */
    public function within(Visit $visit): View
    {
        try {
            $view = (new Page\Overview())->show($visit);
            return $this->layout->page($view, $visit, 'productdetails', true);
        } catch (Refusal $refusal) {
            return $this->refused($refusal, $visit->service->id);
        }
    }

    private function refused(Refusal $refusal, int $serviceId): View
    {
        $this->tellStaff($refusal, $serviceId);
        $view = new View('notice', Language::text('client_heading'), [], $refusal->status);
        return $this->layout->notice($view, $refusal->getMessage());
    }

    private function look(Request $request): Response
    {
        $name = $request->text('page');
        if ($name === '' || $request->id('id') === 0) {
            return Response::page($this->layout->list((new MachineList($this->connection))->show($this->clientId)));
        }
        $service = $this->service($request);
        $route = $this->route(Routes::pages(), $name);
        $report = new Report();
        try {
            $visit = new Visit($this->connection, $this->session, $request, $service, $report);
            $this->checkService($visit, $route);
            $this->checkMachine($visit, $route);
            $page = $route->make()->show($visit);
            $report->log("page $name", 'success');
        } catch (Refusal $refusal) {
            throw $refusal;
        } catch (\Throwable $trouble) {
            $report->log("page $name", $this->reason($trouble, $report));
            $view = new View('notice', $service->name(), [], 503);
            return Response::page($this->layout->notice($view, Language::text('client_unavailable'), $service));
        }
        return $page instanceof View
            ? Response::page($this->layout->page($page, $visit, $name, false))
            : Response::data($page);
    }

    private function act(Request $request): Response
    {
        if (!$this->session->hasNonce($request->text('nonce'))) {
            throw Refusal::forbidden('client_expired', 'a form without its nonce');
        }
        $name = $request->text('action');
        $service = $this->service($request);
        $route = $this->route(Routes::actions(), $name);
        $back = $this->back($request, $service, $route);
        if (!$this->session->takeTicket($request->text('ticket'))) {
            $this->session->tell(Language::text('client_repeated'), false);
            return Response::redirect($back);
        }
        $report = new Report();
        $report->wanted(['action' => $name, 'service' => $service->id]);
        try {
            $done = $this->perform($request, $service, $route, $report);
        } catch (InvalidForm $invalid) {
            $this->session->keepForm($name, $invalid->values, $invalid->errors);
            $this->session->tell(Language::text('client_check_form'), false);
            return Response::redirect($back);
        } catch (Refusal $refusal) {
            if ($refusal->status !== 409) {
                throw $refusal;
            }
            $this->tellStaff($refusal, $service->id);
            $this->session->tell($refusal->getMessage(), false);
            return Response::redirect($back);
        } catch (\Throwable $trouble) {
            return $this->failed($trouble, $name, $service, $report, $back);
        }
        if ($done->later === null) {
            $this->succeeded($name, $service, $report);
        }
        return $this->answered($done, $back, $name, $service, $report);
    }

    private function perform(Request $request, Service $service, Route $route, Report $report): Done
    {
        $done = null;
        $work = function (Workshop $workshop) use ($request, $service, $route, $report, &$done): void {
            $visit = new Visit($this->connection, $this->session, $request, $service, $report, true);
            $this->checkService($visit, $route);
            if ($workshop->row !== null) {
                (new Owner())->ensureKey($workshop, $visit->settings());
            }
            $this->checkMachine($visit, $route);
            $done = $route->make()->run($visit, $workshop);
            if ($done->later !== null) {
                $done = $done->ending($workshop->keepLease());
            }
        };
        // A closed browser must not end an action half-way.
        $ignored = ignore_user_abort(true);
        try {
            $pinned = (int) $service->call->columns[1];
            // Whoever works on a service without a machine makes one, which takes minutes.
            $patience = $route->machine === Route::NONE ? Leases::NOT_AT_ALL : Leases::BRIEFLY;
            Workshop::with($service->call, $report, $work, $pinned > 0 ? $pinned : null, $patience);
        } finally {
            ignore_user_abort((bool) $ignored);
        }
        return $done ?? throw new \LogicException('an action ended with nothing');
    }

    private function answered(Done $done, string $back, string $name, Service $service, Report $report): Response
    {
        if ($done->view !== null) {
            return Response::page($this->layout->secret($done->view, $service));
        }
        if ($done->location !== '') {
            return Response::redirect($done->location, true);
        }
        $this->session->tell($done->message, true);
        if ($done->later === null) {
            return Response::redirect($back);
        }
        // What takes minutes is watched on the overview; the page it came from may make no sense any more.
        $home = $back === Links::details($service->id) ? $back : Links::page($service->id);
        return Response::redirect($home, false, function () use ($done, $name, $service, $report): void {
            // The visitor's next request must not wait for the session.
            $this->session->close();
            Language::speak('');
            try {
                ($done->later)();
                $this->succeeded($name, $service, $report);
            } catch (\Throwable $trouble) {
                $this->toldToStaff($trouble, $name, $service, $report);
            }
        });
    }

    private function succeeded(string $name, Service $service, Report $report): void
    {
        $report->log("action $name", 'success');
        $this->note('client_did', ['service' => $service->id, 'action' => $name]);
    }

    private function failed(
        \Throwable $trouble,
        string $name,
        Service $service,
        Report $report,
        string $back,
    ): Response {
        $this->toldToStaff($trouble, $name, $service, $report);
        $this->session->tell(Troubles::told($trouble), false);
        return Response::redirect($back);
    }

    private function service(Request $request): Service
    {
        return (new ClientServices($this->connection))->find($this->clientId, $request->id('id'))
            ?? throw Refusal::absent('service ' . $request->id('id'));
    }

    /** @param array<string, Route> $routes */
    private function route(array $routes, string $name): Route
    {
        return $routes[$name] ?? throw Refusal::absent('page or action');
    }

    private function checkService(Visit $visit, Route $route): void
    {
        if (!$visit->allows($route->switch)) {
            throw Refusal::absent("{$route->name}, which the product does not offer");
        }
        if ($route->wantsActive && !$visit->service->isActive()) {
            throw Refusal::forbidden('client_suspended', "{$route->name} of a service that is suspended");
        }
    }

    private function checkMachine(Visit $visit, Route $route): void
    {
        if ($route->machine === Route::ANY) {
            return;
        }
        if ($route->machine === Route::NONE) {
            if ($visit->phase() === Phase::NONE_NEEDED) {
                throw Refusal::because('client_has_machine');
            }
            return;
        }
        $state = $visit->state();
        if ($state === '' || ($state === Machine::DELETED && !$route->fitsDeleted())) {
            throw Refusal::because('client_no_machine');
        }
        if ($route->wantsActive && $state === Machine::SUSPENDED) {
            throw Refusal::forbidden('client_suspended', "{$route->name} of a machine that is suspended");
        }
        if (in_array($route->machine, [Route::THERE, Route::KNOWN], true)) {
            return;
        }
        if (in_array($state, Machine::PASSING, true)) {
            throw Refusal::because('client_busy');
        }
        if (!$route->allows($state)) {
            throw Refusal::because('client_wrong_state', ['state' => Language::text("state_$state")]);
        }
    }

    /** Where an action leads back to: the page it is on, or WHMCS's page of the service. */
    private function back(Request $request, Service $service, Route $route): string
    {
        return $request->text('from') === Links::WITHIN && $route->page === 'productdetails'
            ? Links::details($service->id)
            : Links::page($service->id, $route->page);
    }

    private function toldToStaff(\Throwable $trouble, string $name, Service $service, Report $report): void
    {
        $reason = $this->reason($trouble, $report);
        $report->log("action $name", $reason);
        $this->note('client_could_not', ['service' => $service->id, 'action' => $name, 'reason' => $reason]);
    }

    private function reason(\Throwable $trouble, Report $report): string
    {
        return Language::toStaff(static fn (): string => $report->mask(Explanation::of($trouble)));
    }

    private function tellStaff(Refusal $refusal, int $serviceId): void
    {
        if ($refusal->forStaff !== '') {
            $this->note('client_refused', ['service' => $serviceId, 'what' => $refusal->forStaff]);
        }
    }

    /**
     * An entry of WHMCS's activity log.
     *
     * @param array<string, string|int> $values
     */
    private function note(string $key, array $values): void
    {
        logActivity(Language::toStaff(static fn (): string => Language::text($key, $values)), $this->clientId);
    }
}
