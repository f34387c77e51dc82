<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Page;

use WHMCS\Module\Server\Onapp\Client\ClientPage;
use WHMCS\Module\Server\Onapp\Client\Links;
use WHMCS\Module\Server\Onapp\Client\Visit;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Product\Ordered;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Web\View;

/** What is included and what was bought, and the way to WHMCS's own page, which sells more. */
final class Upgrade implements ClientPage
{
    private const UNITS = ['memory' => 'megabytes', 'cpus' => '', 'cpu_shares' => 'percent', 'disk_size' => 'gigabytes',
        'ip_addresses' => '', 'rate_limit' => 'megabits'];

    public function show(Visit $visit): View
    {
        $options = new ConfigurableOptions($visit->connection);
        $ordered = new Ordered($visit->settings(), $options, $visit->service->id);
        $rows = [];
        foreach (self::UNITS as $resource => $unit) {
            $rows[] = [
                'label' => Language::text("resource_$resource"),
                'included' => $this->amount($visit->settings()->base[$resource] ?? 0, $unit),
                'additional' => $this->amount($ordered->additional[$resource] ?? 0, $unit, true),
                'together' => $this->amount($ordered->resources[$resource] ?? 0, $unit),
            ];
        }
        $href = Links::upgrade($visit->service->id);
        return new View('upgrade', Language::text('nav_upgrade'), ['rows' => $rows, 'href' => $href]);
    }

    /** A speed of 0 is no limit; nothing bought is just 0. */
    private function amount(int $amount, string $unit, bool $isBought = false): string
    {
        if ($unit === 'megabits' && $amount === 0 && !$isBought) {
            return Language::text('unlimited');
        }
        return $unit === '' ? (string) $amount : Language::text($unit, ['amount' => $amount]);
    }
}
