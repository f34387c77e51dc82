<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Explanation;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Lists;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\Database;
use WHMCS\Module\Server\Onapp\Storage\Products;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/**
 * Everything that is wrong with a product's module settings: the values themselves, what the panel does not have, and
 * servers of its group on which the same id means something else.
 */
final class Review
{
    /** @var array<int, list<string>> reasons by field */
    private array $problems = [];

    public function __construct(private readonly Report $report)
    {
    }

    /**
     * @param array<int, string> $columns
     * @return array<int, list<string>> reasons by field; none: all is well
     */
    public function run(int $productId, array $columns): array
    {
        $this->problems = [];
        try {
            $settings = new Settings($columns);
        } catch (ModuleException $problem) {
            return $problem->fields;
        }
        try {
            $this->atPanels($productId, $settings);
        } catch (\Throwable $trouble) {
            $reason = $this->report->mask(Explanation::of($trouble));
            $this->note(1, Language::text('not_checked', ['reason' => $reason]));
        }
        return $this->problems;
    }

    /** @param array<int, list<string>> $problems */
    public static function sentences(array $problems): string
    {
        $sentences = [];
        foreach ($problems as $field => $reasons) {
            foreach ($reasons as $reason) {
                $values = ['field' => Fields::name($field), 'reason' => rtrim($reason, '.')];
                $sentences[] = Language::text('field_invalid', $values);
            }
        }
        return implode(' ', $sentences);
    }

    private function note(int $field, string $reason): void
    {
        $this->problems[$field][] = $reason;
    }

    private function atPanels(int $productId, Settings $settings): void
    {
        $servers = $this->servers($productId, $settings);
        foreach ($servers as $number => $lists) {
            $this->idsExist($settings, $lists);
            if ($number === 0) {
                $this->placementFits($settings, $lists);
                $this->templatesFit($settings, $lists);
            } else {
                $this->sameLabels($settings, $servers[0], $lists);
            }
        }
    }

    /** @return list<Lists> the pinned server first, then those of the group; without both, the first there is */
    private function servers(int $productId, Settings $settings): array
    {
        $connection = Database::prepared();
        $servers = new Servers($connection);
        $ids = (new Products($connection))->serversOfGroup($productId);
        if ($settings->server !== null) {
            array_unshift($ids, $settings->server);
        }
        if ($ids === []) {
            $first = array_key_first($servers->names());
            $ids = $first === null ? throw ModuleException::because('no_servers') : [$first];
        }
        $nobody = ServerCall::fromParams([]);
        return array_map(
            fn (int $id): Lists => new Lists($servers->get($id, $nobody), $settings->switches, $this->report),
            array_values(array_unique($ids)),
        );
    }

    private function idsExist(Settings $settings, Lists $lists): void
    {
        foreach (ChosenIds::of($settings) as ['field' => $field, 'list' => $list, 'id' => $id]) {
            if ($lists->label($list, $id) === null) {
                $values = ['what' => Language::text("one_of_$list"), 'id' => $id, 'server' => $lists->server->id];
                $this->note($field, Language::text('id_not_there', $values));
            }
        }
    }

    private function placementFits(Settings $settings, Lists $lists): void
    {
        [$hypervisor, $zone] = [$settings->placement->hypervisor, $settings->placement->zone];
        $facts = $hypervisor === null ? null : $lists->get('hypervisors')[$hypervisor] ?? null;
        if ($facts !== null && $zone !== null && (int) $facts['hypervisor_group_id'] !== $zone) {
            $this->note(4, Language::text('hypervisor_elsewhere', ['hypervisor' => $hypervisor, 'zone' => $zone]));
        }
    }

    /** Options may add to memory and disk, so only what no option can mend is a fault. */
    private function templatesFit(Settings $settings, Lists $lists): void
    {
        $needs = ['memory' => [3, 'min_memory_size', 'template_needs_memory'],
            'disk_size' => [11, 'min_disk_size', 'template_needs_disk']];
        foreach ($settings->templates as $id) {
            $template = $lists->get('templates')[$id] ?? null;
            foreach ($template === null ? [] : $needs as $resource => [$field, $minimum, $key]) {
                $ordered = $settings->base[$resource];
                if (!isset($settings->options[$resource]) && $ordered < (int) $template[$minimum]) {
                    $values = ['template' => (string) $template['label'], 'smallest' => (int) $template[$minimum],
                        'ordered' => $ordered];
                    $this->note($field, Language::text($key, $values));
                }
            }
        }
    }

    /** A product for several servers needs ids that mean the same on each. */
    private function sameLabels(Settings $settings, Lists $first, Lists $other): void
    {
        foreach (ChosenIds::of($settings) as ['field' => $field, 'list' => $list, 'id' => $id]) {
            [$here, $there] = [$first->label($list, $id), $other->label($list, $id)];
            if ($here !== null && $there !== null && $here !== $there) {
                $this->note($field, Language::text('label_differs', [
                    'what' => Language::text("one_of_$list"), 'id' => $id,
                    'here' => $here, 'first' => $first->server->id, 'there' => $there, 'other' => $other->server->id,
                ]));
            }
        }
    }
}
