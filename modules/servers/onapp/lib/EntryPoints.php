<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp;

use WHMCS\Module\Server\Onapp\Action\ChangePackage;
use WHMCS\Module\Server\Onapp\Action\CreateAccount;
use WHMCS\Module\Server\Onapp\Action\SuspendAccount;
use WHMCS\Module\Server\Onapp\Action\TerminateAccount;
use WHMCS\Module\Server\Onapp\Action\TestConnection;
use WHMCS\Module\Server\Onapp\Action\UnsuspendAccount;
use WHMCS\Module\Server\Onapp\Admin\Buttons;
use WHMCS\Module\Server\Onapp\Admin\PanelLink;
use WHMCS\Module\Server\Onapp\Admin\ServiceTab;
use WHMCS\Module\Server\Onapp\Billing\BandwidthCron;
use WHMCS\Module\Server\Onapp\Billing\Metrics;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Client\Within;
use WHMCS\Module\Server\Onapp\Product\Choices;
use WHMCS\Module\Server\Onapp\Product\Fields;
use WHMCS\Module\Server\Onapp\Product\SettingsPage;

/** One method for each function of the module: checks that the module can work at all, then hands on. */
final class EntryPoints
{
    /** @return array<string, mixed> */
    public static function metaData(): array
    {
        return [
            'DisplayName' => 'OnApp',
            'APIVersion' => '1.1',
            'RequiresServer' => true,
            'DefaultNonSSLPort' => '80',
            'DefaultSSLPort' => '443',
        ];
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, array<string, mixed>>
     */
    public static function configOptions(array $params): array
    {
        $problem = Dependencies::problem();
        if ($problem !== null) {
            $warning = htmlspecialchars($problem, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
            return Fields::all(array_fill(1, 1, $warning));
        }
        if (ServerCall::fromParams($params)->id <= 0) {
            return Fields::all();
        }
        try {
            return (new SettingsPage(new Report()))->fields($params);
        } catch (\Throwable) {
            // The lists of the page report the same trouble, each in its place.
            return Fields::all();
        }
    }

    /**
     * A list for the settings page. Throwing is how such a function reports trouble.
     *
     * @param array<string, mixed> $params
     * @return array<array-key, string>
     */
    public static function choices(string $list, array $params): array
    {
        $problem = Dependencies::problem();
        if ($problem !== null) {
            throw new ModuleException($problem);
        }
        $report = new Report();
        try {
            return (new Choices($params, $report))->$list();
        } catch (\Throwable $trouble) {
            throw new ModuleException($report->mask(Explanation::of($trouble)));
        }
    }

    /**
     * @param array<string, mixed> $params
     * @return array{success: bool, error: string}
     */
    public static function testConnection(array $params): array
    {
        $problem = Dependencies::problem();
        if ($problem === null) {
            $report = new Report();
            $problem = Boundary::logged('TestConnection', $report, static function () use ($params, $report): string {
                (new TestConnection())->run(ServerCall::fromParams($params), $report);
                return '';
            });
        }
        return ['success' => $problem === '', 'error' => $problem];
    }

    /** @param array<string, mixed> $params */
    public static function createAccount(array $params): string
    {
        return Boundary::lifecycle('CreateAccount', $params, (new CreateAccount())->run(...));
    }

    /** @param array<string, mixed> $params */
    public static function suspendAccount(array $params): string
    {
        return Boundary::lifecycle('SuspendAccount', $params, (new SuspendAccount())->run(...));
    }

    /** @param array<string, mixed> $params */
    public static function unsuspendAccount(array $params): string
    {
        return Boundary::lifecycle('UnsuspendAccount', $params, (new UnsuspendAccount())->run(...));
    }

    /** @param array<string, mixed> $params */
    public static function terminateAccount(array $params): string
    {
        return Boundary::lifecycle('TerminateAccount', $params, (new TerminateAccount())->run(...));
    }

    /** @param array<string, mixed> $params */
    public static function changePackage(array $params): string
    {
        return Boundary::lifecycle('ChangePackage', $params, (new ChangePackage())->run(...));
    }

    /**
     * Clients never see why something fails.
     *
     * @param array<string, mixed> $params
     * @return array<string, mixed>
     */
    public static function clientArea(array $params): array
    {
        $details = $params['clientsdetails'] ?? [];
        Language::speak(is_array($details) ? (string) ($details['language'] ?? '') : '');
        $clientId = (int) ($params['userid'] ?? 0);
        if (Dependencies::problem() !== null) {
            return Within::sentence('client_module_unavailable', $clientId);
        }
        $page = null;
        $report = new Report();
        Boundary::logged('ClientArea', $report, static function () use ($params, $report, &$page): string {
            $page = Within::page(ServiceCall::fromParams($params), $report);
            return 'success';
        });
        return $page ?? Within::sentence('client_unavailable', $clientId);
    }

    /**
     * @param array<string, mixed> $params
     * @return array<string, string>
     */
    public static function adminServicesTabFields(array $params): array
    {
        $problem = Dependencies::problem();
        $report = new Report();
        try {
            if ($problem === null) {
                return (new ServiceTab())->show(ServiceCall::fromParams($params), $report);
            }
        } catch (\Throwable $trouble) {
            $problem = $report->mask(Explanation::of($trouble));
        }
        $label = Language::text('tab_machine');
        return [$label => htmlspecialchars((string) $problem, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8')];
    }

    /** @return array<string, string> */
    public static function adminCustomButtonArray(): array
    {
        return Buttons::all();
    }

    /** @param array<string, mixed> $params */
    public static function adminButton(string $button, array $params): string
    {
        return Buttons::press($button, $params);
    }

    /** @param array<string, mixed> $params */
    public static function adminServicesTabFieldsSave(array $params): void
    {
        Buttons::saved($params);
    }

    /** @param array<string, mixed> $params */
    public static function adminLink(array $params): string
    {
        try {
            $problem = Dependencies::problem();
            return $problem === null ? (new PanelLink())->show(ServerCall::fromParams($params)) : '';
        } catch (\Throwable) {
            // A server without an address has nothing to link to.
            return '';
        }
    }

    /** @param array<string, mixed> $params */
    public static function usageUpdate(array $params): void
    {
        BandwidthCron::daily($params);
    }

    /** @param array<string, mixed> $params */
    public static function metricProvider(array $params): Metrics
    {
        return new Metrics(ServerCall::fromParams($params));
    }
}
