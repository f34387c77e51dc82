<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\Call\ServerCall;
use WHMCS\Module\Server\Onapp\Entities;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;
use WHMCS\Module\Server\Onapp\Panel\Lists;
use WHMCS\Module\Server\Onapp\Report;
use WHMCS\Module\Server\Onapp\Storage\OptionGroups;
use WHMCS\Module\Server\Onapp\Storage\Products;
use WHMCS\Module\Server\Onapp\Storage\Servers;

/** Gives a product the configurable options it lacks and new templates to choose from. Repeated, it does nothing. */
final class OptionSetup
{
    private readonly Products $products;
    private readonly OptionGroups $groups;

    public function __construct(private readonly Connection $connection, private readonly Report $report)
    {
        $this->products = new Products($connection);
        $this->groups = new OptionGroups($connection);
    }

    /** @return list<string> what was done, a sentence each */
    public function run(int $productId): array
    {
        $columns = $this->products->columns($productId)
            ?? throw ModuleException::because('no_product', ['product' => $productId]);
        $settings = new Settings($columns, true);
        $options = (new OptionGenerator())->options($settings, $this->panel($productId, $settings));
        return $this->connection->transaction(fn (): array => $this->make($productId, $columns, $options));
    }

    private function panel(int $productId, Settings $settings): Lists
    {
        $servers = new Servers($this->connection);
        $id = $settings->server ?? $this->products->serversOfGroup($productId)[0]
            ?? array_key_first($servers->names()) ?? throw ModuleException::because('no_servers');
        return new Lists($servers->get($id, ServerCall::fromParams([])), $settings->switches, $this->report);
    }

    /**
     * @param array<int, string> $columns
     * @param list<GeneratedOption> $options
     * @return list<string>
     */
    private function make(int $productId, array $columns, array $options): array
    {
        $done = [];
        foreach ($options as $place => $option) {
            $known = $this->assigned($columns, $option->column);
            if ($known !== null && $this->groups->exists($known)) {
                $isChoice = $option->type === GeneratedOption::DROPDOWN;
                foreach ($isChoice ? $this->groups->addMissing($known, $option->choices) : [] as $label) {
                    $done[] = Language::text('choice_added', ['choice' => $label, 'option' => $option->name]);
                }
                continue;
            }
            $name = Language::text('generated_group', ['product' => $this->products->name($productId)]);
            $id = $this->groups->add($this->groups->ofProduct($productId, $name), $option, $place);
            $this->assign($productId, $columns, $option->column, $id);
            $done[] = Language::text('option_added', ['option' => $option->name, 'id' => $id]);
        }
        return $done;
    }

    /** @param array<int, string> $columns */
    private function assigned(array $columns, int $column): ?int
    {
        $stored = $columns[$column];
        if ($column === 23) {
            $stored = Entities::json($stored)['sec_net_configurable_option_id'] ?? 0;
        }
        return StoredNumber::id($stored);
    }

    /** @param array<int, string> $columns */
    private function assign(int $productId, array $columns, int $column, int $optionId): void
    {
        $value = (string) $optionId;
        if ($column === 23) {
            $settings = ['sec_net_configurable_option_id' => $value] + (array) Entities::json($columns[23]);
            $value = json_encode($settings, JSON_THROW_ON_ERROR);
        }
        $this->products->setColumn($productId, $column, $value);
    }
}
