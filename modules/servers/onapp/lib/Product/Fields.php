<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Release;

/**
 * The module settings of a product. Their order is the order of the columns of tblproducts, also of products that
 * older versions of the module stored: nothing may ever be inserted or moved.
 */
final class Fields
{
    private const OPTION_LOADER = 'onapp_OptionChoices';

    /** Position => key of the language file (and of WHMCS), attributes. */
    private const FIELDS = [
        1 => ['server', ['Loader' => 'onapp_ServerChoices', 'Default' => '0']],
        2 => ['templates', ['Loader' => 'onapp_TemplateChoices', 'Size' => '40']],
        3 => ['memory', ['Size' => '8', 'Default' => '1024']],
        4 => ['placement', ['Loader' => 'onapp_PlacementChoices', 'Default' => '0,0']],
        5 => ['cpus', ['Size' => '8', 'Default' => '1']],
        6 => ['network', ['Loader' => 'onapp_NetworkChoices', 'Default' => '0']],
        7 => ['cpu_shares', ['Size' => '8', 'Default' => '100']],
        8 => ['rate_limit', ['Size' => '8', 'Default' => '']],
        9 => ['swap', ['Size' => '12', 'Default' => '1']],
        10 => ['build', ['Type' => 'dropdown', 'Default' => 'on,0']],
        11 => ['disk', ['Size' => '12', 'Default' => '10']],
        12 => ['option_memory', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        13 => ['option_cpus', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        14 => ['option_cpu_shares', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        15 => ['option_disk', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        16 => ['option_addresses', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        17 => ['unused', ['Size' => '8']],
        18 => ['addresses', ['Size' => '8', 'Default' => '1']],
        19 => ['option_template', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        20 => ['option_rate_limit', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        21 => ['user', ['Type' => 'textarea', 'Rows' => '3', 'Cols' => '60',
            'Default' => '{"role_ids":[2],"billing_plan":"1"}']],
        22 => ['option_bandwidth', ['Loader' => self::OPTION_LOADER, 'Default' => '0']],
        23 => ['secondary', ['Type' => 'textarea', 'Rows' => '3', 'Cols' => '60', 'Default' => '']],
        24 => ['switches', ['Type' => 'textarea', 'Rows' => '3', 'Cols' => '60', 'Default' => '']],
    ];

    public static function name(int $position): string
    {
        return Language::text('field_' . self::FIELDS[$position][0]);
    }

    /**
     * @param array<int, string> $hints sentences about what the panel has to choose from, by position
     * @return array<string, array<string, mixed>>
     */
    public static function all(array $hints = []): array
    {
        $fields = [];
        foreach (self::FIELDS as $position => [$key, $attributes]) {
            $description = Language::text("about_$key", ['version' => self::versions()]);
            $fields[$key] = $attributes + [
                'Type' => 'text',
                'FriendlyName' => self::name($position),
                'Description' => trim($description . ' ' . ($hints[$position] ?? '')),
                'SimpleMode' => true,
            ];
            if ($key === 'build') {
                $fields[$key]['Options'] = self::buildChoices();
            }
        }
        return $fields;
    }

    /** @return array<string, string> */
    private static function buildChoices(): array
    {
        return [
            'on,0' => Language::text('build_only'),
            'on,on' => Language::text('build_and_backup'),
            '0,0' => Language::text('no_build'),
            '0,on' => Language::text('no_build_but_backup'),
        ];
    }

    private static function versions(): string
    {
        $extension = phpversion('onapp');
        $values = ['module' => Release::version(), 'extension' => $extension === false ? '-' : $extension];
        return Language::text('versions', $values);
    }
}
