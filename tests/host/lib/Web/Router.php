<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\HostGap;
use Throwable;

/** Finds the page of an address, checks who may see it and that forms carry the token, and answers. */
final class Router
{
    /** path => class, method, who may see it */
    private const PAGES = [
        '/' => [ClientAccount::class, 'home', ''],
        '/index.php' => [ClientAccount::class, 'home', ''],
        '/login.php' => [ClientAccount::class, 'login', ''],
        '/logout.php' => [ClientAccount::class, 'logout', 'client'],
        '/clientarea.php' => [ClientProducts::class, 'area', 'client'],
        '/upgrade.php' => [ClientBilling::class, 'upgrade', 'client'],
        '/viewinvoice.php' => [ClientBilling::class, 'invoice', 'client'],
        '/cart.php' => [ClientBilling::class, 'cart', 'client'],
        '/admin' => [AdminAccount::class, 'home', 'admin'],
        '/admin/' => [AdminAccount::class, 'home', 'admin'],
        '/admin/index.php' => [AdminAccount::class, 'home', 'admin'],
        '/admin/login.php' => [AdminAccount::class, 'login', ''],
        '/admin/logout.php' => [AdminAccount::class, 'logout', 'admin'],
        '/admin/configservers.php' => [AdminServers::class, 'page', 'admin'],
        '/admin/configproducts.php' => [AdminProducts::class, 'page', 'admin'],
        '/admin/configproductoptions.php' => [AdminOptions::class, 'page', 'admin'],
        '/admin/configgeneral.php' => [AdminSettings::class, 'page', 'admin'],
        '/admin/clients.php' => [AdminClients::class, 'list', 'admin'],
        '/admin/clientssummary.php' => [AdminClients::class, 'summary', 'admin'],
        '/admin/clientsservices.php' => [AdminServices::class, 'page', 'admin'],
        '/admin/orders.php' => [AdminOrders::class, 'page', 'admin'],
        '/admin/invoices.php' => [AdminInvoices::class, 'page', 'admin'],
        '/admin/host/modulelog' => [AdminRecords::class, 'moduleLog', 'admin'],
        '/admin/host/activity' => [AdminRecords::class, 'activity', 'admin'],
        '/admin/host/mail' => [AdminRecords::class, 'mail', 'admin'],
        '/admin/host/queue' => [AdminRecords::class, 'queue', 'admin'],
        '/admin/host/gaps' => [AdminRecords::class, 'gaps', 'admin'],
        '/admin/host/cron' => [AdminRecords::class, 'cron', 'admin'],
    ];

    public static function isPage(string $path): bool
    {
        return isset(self::PAGES[$path]);
    }

    /** A PHP file that a module put into the root or keeps in its directory; null when there is none. */
    public static function script(string $path, string $root): ?string
    {
        $isScript = preg_match('~^(/modules/(servers|addons)/\w+(/[\w-]+)*)?/[\w-]+\.php$~', $path) === 1;
        return $isScript && $path !== '/init.php' && is_file($root . $path) ? $root . $path : null;
    }

    public static function answer(Request $request): void
    {
        $host = Host::current();
        $pages = new PageTemplates($host);
        try {
            $response = self::run($host, $pages, $request);
        } catch (Refusal $e) {
            $response = self::error($pages, $request, $e->getMessage(), $e->getCode());
        } catch (HostError $e) {
            $response = self::error($pages, $request, $e->getMessage(), 422);
        } catch (HostGap $e) {
            $response = self::error($pages, $request, 'Gap of the host: ' . $e->getMessage(), 500);
        } catch (Throwable $e) {
            $place = basename($e->getFile()) . ':' . $e->getLine();
            $host->faults->fault($e::class . ': ' . $e->getMessage(), $place);
            $response = self::error($pages, $request, $e->getMessage() . " ($place)", 500);
        }
        $response->send();
    }

    private static function run(Host $host, PageTemplates $pages, Request $request): Response
    {
        [$class, $method, $reader] = self::PAGES[$request->path] ?? throw Refusal::absent('such page');
        if ($reader === 'client' && Session::clientId() === 0) {
            return Response::redirect('/login.php?goto=' . rawurlencode((string) $_SERVER['REQUEST_URI']));
        }
        if ($reader === 'admin' && Session::adminId() === 0) {
            return Response::redirect('/admin/login.php');
        }
        if ($request->isPost) {
            Session::checkToken();
        }
        return (new $class($host, $pages, $request))->$method();
    }

    private static function error(PageTemplates $pages, Request $request, string $text, int $status): Response
    {
        $variables = ['message' => $text];
        return str_starts_with($request->path, '/admin')
            ? $pages->admin('Error', 'error', $variables, $status)
            : $pages->client('Error', 'error', $variables, $status);
    }
}
