<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Billing;

/** Who bills bandwidth. */
enum BandwidthMode: string
{
    /** WHMCS, by the calendar month: the product's own Overages Billing. */
    case Whmcs = 'whmcs';
    /** This module, by periods of 31 days. */
    case Module = 'module31';
    /** Nobody; traffic is shown. */
    case Off = 'off';

    /**
     * Where WHMCS is told to bill, it does, whatever the module thinks: then the module must not.
     *
     * @param string $chosen the product's switch; '' follows the tick
     */
    public static function of(string $chosen, bool $overagesTicked): self
    {
        return $overagesTicked ? self::Whmcs : match ($chosen) {
            'module31' => self::Module,
            default => self::Off,
        };
    }
}
