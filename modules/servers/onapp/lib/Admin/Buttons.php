<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Admin;

use WHMCS\Module\Server\Onapp\Action\ApplyResources;
use WHMCS\Module\Server\Onapp\Action\ForgetMachine;
use WHMCS\Module\Server\Onapp\Action\LinkMachine;
use WHMCS\Module\Server\Onapp\Action\PowerMachine;
use WHMCS\Module\Server\Onapp\Action\ReadMachine;
use WHMCS\Module\Server\Onapp\Action\ResyncAddresses;
use WHMCS\Module\Server\Onapp\Boundary;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Report;

/** What staff can do on the page of a service, beside what WHMCS has buttons for. */
final class Buttons
{
    /** Part of the function's name after `onapp_` => key of the language file. */
    private const BUTTONS = [
        'adminStart' => 'button_start',
        'adminStop' => 'button_stop',
        'adminReboot' => 'button_reboot',
        'adminApplyResources' => 'button_apply',
        'adminResyncAddresses' => 'button_resync',
        'adminSync' => 'button_sync',
        'adminClearMapping' => 'button_forget',
    ];

    /** @return array<string, string> function by label */
    public static function all(): array
    {
        $buttons = [];
        foreach (self::BUTTONS as $function => $key) {
            $buttons[Language::text($key)] = $function;
        }
        return $buttons;
    }

    /** @param array<string, mixed> $params */
    public static function press(string $button, array $params): string
    {
        $action = match ($button) {
            'adminStart' => new PowerMachine('startup'),
            'adminStop' => new PowerMachine('shutdown'),
            'adminReboot' => new PowerMachine('reboot'),
            'adminApplyResources' => new ApplyResources(),
            'adminResyncAddresses' => new ResyncAddresses(),
            'adminSync' => new ReadMachine(),
            'adminClearMapping' => new ForgetMachine(),
            default => throw new \LogicException("there is no button $button"),
        };
        return Boundary::lifecycle($button, $params, $action->run(...));
    }

    /**
     * The page's Save. It cannot report errors, so they go into the activity log.
     *
     * @param array<string, mixed> $params
     */
    public static function saved(array $params): void
    {
        $machine = PostedFields::machineToLink();
        if ($machine === null) {
            return;
        }
        $link = static function (ServiceCall $call, Report $report) use ($machine): void {
            if ($machine === 0) {
                throw ModuleException::because('no_machine_id');
            }
            (new LinkMachine($machine))->run($call, $report);
        };
        $result = Boundary::lifecycle('LinkMachine', $params, $link);
        if ($result !== 'success') {
            $values = ['service' => (int) ($params['serviceid'] ?? 0), 'reason' => $result];
            logActivity(Language::text('not_linked', $values), (int) ($params['userid'] ?? 0));
        }
    }
}
