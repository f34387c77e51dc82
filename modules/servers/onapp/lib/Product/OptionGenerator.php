<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Panel\Lists;

/**
 * What configurable options a product can have: one of templates, with the labels of the panel, and one quantity for
 * each resource.
 */
final class OptionGenerator
{
    /** Column => one piece, and how many of them at most. Units are those of the module settings. */
    private const QUANTITIES = [
        12 => ['memory', 256, 64],
        13 => ['cpus', 1, 16],
        14 => ['cpu_shares', 5, 20],
        15 => ['disk_size', 5, 100],
        16 => ['ip_addresses', 1, 16],
        20 => ['rate_limit', 10, 100],
        22 => ['bandwidth', 10240, 100],
    ];
    private const SECONDARY_MOST = 16;

    /** @return list<GeneratedOption> */
    public function options(Settings $settings, Lists $panel): array
    {
        $options = [$this->templates($settings, $panel)];
        foreach (self::QUANTITIES as $column => [$resource, $piece, $most]) {
            // More of an unlimited port speed is nothing to sell.
            if ($resource !== 'rate_limit' || $settings->base['rate_limit'] > 0) {
                $options[] = $this->quantity($column, $resource, $piece, $most);
            }
        }
        if ($settings->secondary !== null) {
            $options[] = $this->quantity(23, 'secondary', 1, self::SECONDARY_MOST);
        }
        return $options;
    }

    private function templates(Settings $settings, Lists $panel): GeneratedOption
    {
        $choices = [];
        foreach ($panel->get('templates') as $id => $template) {
            if ($settings->templates === [] || in_array($id, $settings->templates, true)) {
                $choices[$id] = (string) $template['label'];
            }
        }
        $name = Language::text('generated_template');
        return new GeneratedOption(19, $name, GeneratedOption::DROPDOWN, $choices);
    }

    private function quantity(int $column, string $resource, int $piece, int $most): GeneratedOption
    {
        $label = Language::text("piece_$resource", ['amount' => $piece]);
        $name = Language::text("generated_$resource");
        return new GeneratedOption($column, $name, GeneratedOption::QUANTITY, [$piece => $label], $most);
    }
}
