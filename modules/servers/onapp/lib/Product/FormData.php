<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\Panel\Lists;

/** What assets/product.js makes controls of, for the fields that hold several values as text. */
final class FormData
{
    private const KINDS = [2 => 'templates', 9 => 'size', 11 => 'size', 21 => 'user', 23 => 'secondary'];

    /** @param array<int|string, string> $options configurable options of the product, by id */
    public function __construct(private readonly Lists $panel, private readonly array $options)
    {
    }

    /** @return array<int, array<string, mixed>> by field position */
    public function all(): array
    {
        $texts = [];
        foreach (['decides', 'none', 'size', 'zone', 'plan', 'roles', 'group', 'time_zone'] as $name) {
            $texts[$name] = Language::text("form_$name");
        }
        $zones = ['zones' => $this->entries('data_store_zones')];
        $user = [
            'roles' => $this->entries('roles'),
            'plans' => $this->entries('billing_plans'),
            'groups' => $this->entries('user_groups'),
            'texts' => ['zone' => $texts['time_zone']] + $texts,
        ];
        $secondary = ['networks' => $this->entries('networks'), 'options' => $this->optionEntries(), 'texts' => [
            'network' => Language::text('form_network'),
            'addresses' => Language::text('form_addresses'),
            'speed' => Language::text('form_speed'),
            'option' => Language::text('form_option'),
        ] + $texts];
        $data = [2 => ['templates' => $this->entries('templates')], 9 => $zones, 11 => $zones, 21 => $user,
            23 => $secondary];
        foreach ($data as $position => $values) {
            $data[$position] = $values + [
                'position' => $position,
                'kind' => self::KINDS[$position],
                'texts' => $texts,
            ];
        }
        return $data;
    }

    /** @return list<array{id: int, label: string}> */
    private function entries(string $list): array
    {
        $entries = [];
        foreach ($this->panel->get($list) as $id => $entry) {
            $entries[] = ['id' => $id, 'label' => (string) $entry['label']];
        }
        return $entries;
    }

    /** @return list<array{id: int, label: string}> */
    private function optionEntries(): array
    {
        $entries = [];
        foreach ($this->options as $id => $label) {
            if ((int) $id > 0) {
                $entries[] = ['id' => (int) $id, 'label' => $label];
            }
        }
        return $entries;
    }
}
