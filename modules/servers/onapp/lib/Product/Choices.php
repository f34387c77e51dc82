<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Call\ServiceCall;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Lists;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\ConfigurableOptions;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/** What there is to choose from on the settings page of a product. */
final class Choices
{
    /** @var array<int, string> */
    private readonly array $columns;

    /** @param array<string, mixed> $params */
    public function __construct(private readonly array $params, private readonly Report $report)
    {
        $this->columns = ServiceCall::columnsOf($params);
    }

    /** @return array<string, string> label by stored value */
    public function servers(): array
    {
        $names = (new Servers(Database::prepared()))->names();
        if ($names === []) {
            throw ModuleException::because('no_servers');
        }
        return $this->withStored(1, ['0' => Language::text('server_group_decides')] + self::texts($names));
    }

    /** @return array<string, string> */
    public function templates(): array
    {
        $choices = ['' => Language::text('option_decides')] + self::texts($this->labels('templates', 'no_templates'));
        $stored = StoredNumber::ids($this->columns[2]);
        if ($stored !== null && count($stored) > 1) {
            $labels = array_map(static fn (int $id): string => $choices[$id] ?? "#$id", $stored);
            $choices[$this->columns[2]] = implode('; ', $labels);
        }
        return $this->withStored(2, $choices);
    }

    /** @return array<string, string> `hypervisor,zone` */
    public function placements(): array
    {
        $hypervisors = $this->panelList('hypervisors');
        $choices = ['0,0' => Language::text('anywhere')];
        foreach ($this->labels('hypervisor_zones', 'no_zones') as $zoneId => $zone) {
            $choices["0,$zoneId"] = Language::text('anywhere_in', ['zone' => $zone]);
            foreach ($hypervisors as $id => $hypervisor) {
                if ($hypervisor['online'] && (int) $hypervisor['hypervisor_group_id'] === $zoneId) {
                    $choices["$id,$zoneId"] = "$zone: {$hypervisor['label']}";
                }
            }
        }
        return $this->withStored(4, $choices);
    }

    /** @return array<string, string> */
    public function networks(): array
    {
        $labels = self::texts($this->labels('networks', 'no_networks'));
        return $this->withStored(6, ['0' => Language::text('panel_decides')] + $labels);
    }

    /** @return array<string, string> configurable options of the product */
    public function options(): array
    {
        $productId = (int) ($this->params['pid'] ?? $this->params['packageid'] ?? 0);
        $names = (new ConfigurableOptions(Database::prepared()))->names($productId);
        $choices = ['0' => Language::text('no_option')];
        foreach ($names as $id => $name) {
            $choices[(string) $id] = "$name (#$id)";
        }
        return $choices;
    }

    /** @return array<int, string> HTML by field position: what may be entered where no list can be shown */
    public function hints(): array
    {
        $zones = $this->hint('data_store_zones');
        $user = array_map($this->hint(...), ['roles', 'billing_plans', 'user_groups']);
        return [
            9 => $zones,
            11 => $zones,
            21 => implode(' ', $user),
            23 => $this->hint('networks'),
        ];
    }

    /** @return array<int, array<string, mixed>> what the page's script makes controls of, by field position */
    public function forms(): array
    {
        return (new FormData($this->lists(), $this->options()))->all();
    }

    private function hint(string $list): string
    {
        $entries = [];
        foreach ($this->panelList($list) as $id => $entry) {
            $entries[] = "$id = " . htmlspecialchars((string) $entry['label'], ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
        }
        return $entries === [] ? '' : Language::text("hint_$list", ['list' => implode(', ', $entries)]);
    }

    /** @return array<int, string> */
    private function labels(string $list, string $whenEmpty): array
    {
        $entries = $this->panelList($list);
        if ($entries === []) {
            throw ModuleException::because($whenEmpty);
        }
        return array_map(static fn (array $entry): string => (string) $entry['label'], $entries);
    }

    /** @return array<int, array<string, mixed>> by id */
    private function panelList(string $list): array
    {
        return $this->lists()->get($list);
    }

    private function lists(): Lists
    {
        return new Lists($this->server(), Switches::readable($this->columns[24]), $this->report);
    }

    /** The server that the product names, else the one WHMCS took from its group, else the first there is. */
    private function server(): ServerCall
    {
        $ofCall = ServerCall::fromParams($this->params);
        $servers = new Servers(Database::prepared());
        $given = $ofCall->id > 0 ? $ofCall->id : array_key_first($servers->names());
        $wanted = StoredNumber::id($this->columns[1]) ?? $given;
        return $wanted === null ? throw ModuleException::because('no_servers') : $servers->get($wanted, $ofCall);
    }

    /**
     * Keeps a stored value that the panel does not offer (any more) from being lost when the page is saved.
     *
     * @param array<array-key, string> $choices
     * @return array<string, string>
     */
    private function withStored(int $column, array $choices): array
    {
        $stored = $this->columns[$column];
        if ($stored !== '' && !isset($choices[$stored])) {
            $choices[$stored] = Language::text('not_offered', ['value' => $stored]);
        }
        return $choices;
    }

    /**
     * @param array<int, string> $labels
     * @return array<array-key, string>
     */
    private static function texts(array $labels): array
    {
        asort($labels, SORT_NATURAL | SORT_FLAG_CASE);
        return $labels;
    }
}
