<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use WHMCS\Module\Server\Onapp\Action\Machine;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Release;
use WHMCS\Module\Server\Onapp\Web\Session;
use WHMCS\Module\Server\Onapp\Web\View;

/** What is around every page: menu, messages, texts, and what its forms carry. */
final class Layout
{
    private const ASSETS = 'modules/servers/onapp/assets/';

    public function __construct(private readonly Session $session)
    {
    }

    /** @param bool $isWithin whether the page stands within WHMCS's page of the service */
    public function page(View $view, Visit $visit, string $current, bool $isWithin): View
    {
        $service = $visit->service;
        return $view->with([
            'menu' => $this->menu($visit, $current),
            'from' => $isWithin ? Links::WITHIN : '',
            'within' => $isWithin,
        ] + $this->around($view, $service));
    }

    public function list(View $view): View
    {
        return $view->with($this->around($view, null));
    }

    /** A page that says one sentence. */
    public function notice(View $view, string $text, ?Service $service = null): View
    {
        return $view->with(['notice' => $text] + $this->around($view, $service));
    }

    /** A page that shows a secret, and leads back. */
    public function secret(View $view, Service $service): View
    {
        return $view->with($this->around($view, $service));
    }

    /** @return array<string, mixed> */
    private function around(View $view, ?Service $service): array
    {
        $version = rawurlencode(Release::version());
        return [
            'text' => Language::all(),
            'title' => $view->title,
            'notice' => '',
            'menu' => [],
            'messages' => $this->session->takeMessages(),
            'nonce' => $this->session->nonce(),
            'ticket' => $this->session->ticket(),
            'from' => '',
            'within' => false,
            'id' => $service->id ?? 0,
            'name' => $service?->name() ?? '',
            'home' => $service === null ? '' : Links::page($service->id),
            'list' => Links::list(),
            'target' => Links::SCRIPT,
            'style' => self::ASSETS . "client.css?v=$version",
            'script' => self::ASSETS . "client.js?v=$version",
        ];
    }

    /** @return list<array{label: string, href: string, current: bool}> */
    private function menu(Visit $visit, string $current): array
    {
        $menu = [];
        foreach (Routes::pages() as $name => $route) {
            $isOffered = $route->menu !== '' && $visit->allows($route->switch)
                && $this->leadsSomewhere($route, $visit);
            if ($isOffered) {
                $menu[] = [
                    'label' => Language::text($route->menu),
                    'href' => Links::page($visit->service->id, $name),
                    'current' => $name === $current,
                ];
            }
        }
        return count($menu) > 1 ? $menu : [];
    }

    /** The machine was loaded for the page, so this asks nobody. */
    private function leadsSomewhere(Route $route, Visit $visit): bool
    {
        if ($route->wantsActive && !$visit->isOpen()) {
            return false;
        }
        $hasMachine = $visit->row()?->machineId !== null;
        return match ($route->machine) {
            Route::ANY => true,
            Route::NONE => !$hasMachine,
            default => $hasMachine && ($visit->facts() !== null
                || ($visit->state() === Machine::DELETED && $route->fitsDeleted())),
        };
    }
}
