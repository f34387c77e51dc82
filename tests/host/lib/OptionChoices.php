<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Connection;
use stdClass;

/** What a client chose for the configurable options of a product. */
final class OptionChoices
{
    private const YES_NO = 3;
    private const QUANTITY = 4;

    public function __construct(private readonly Connection $database)
    {
    }

    /**
     * Checks choices against the product's options; what is not chosen gets the first suboption or its minimum.
     *
     * @param array<int, int> $chosen suboption id, or quantity, by option id
     * @return array<int, array{option: stdClass, suboption: int, quantity: int}>
     */
    public function resolve(int $productId, array $chosen): array
    {
        $options = $this->database->table('tblproductconfigoptions as o')
            ->join('tblproductconfiglinks as l', 'l.gid', '=', 'o.gid')
            ->where('l.pid', $productId)->orderBy('o.order')->orderBy('o.id')->get(['o.*']);
        $choices = [];
        foreach ($options as $option) {
            $choices[(int) $option->id] = $this->choice($option, $chosen[$option->id] ?? null);
        }
        foreach (array_diff_key($chosen, $choices) as $unknown => $value) {
            throw new HostError("configurable option $unknown does not belong to product $productId");
        }
        return $choices;
    }

    /** @param array<int, array{option: stdClass, suboption: int, quantity: int}> $choices */
    public function store(int $serviceId, array $choices): void
    {
        foreach ($choices as $optionId => $choice) {
            $this->database->table('tblhostingconfigoptions')->updateOrInsert(
                ['relid' => $serviceId, 'configid' => $optionId],
                ['optionid' => $choice['suboption'], 'qty' => $choice['quantity']],
            );
        }
    }

    /** @return array<int, int> the stored choices in the form that resolve() takes */
    public function current(int $serviceId): array
    {
        $rows = $this->database->table('tblhostingconfigoptions as h')
            ->join('tblproductconfigoptions as o', 'o.id', '=', 'h.configid')
            ->where('h.relid', $serviceId)->get(['h.configid', 'h.optionid', 'h.qty', 'o.optiontype']);
        $current = [];
        foreach ($rows as $row) {
            $isNumber = self::isNumber((int) $row->optiontype);
            $current[(int) $row->configid] = (int) ($isNumber ? $row->qty : $row->optionid);
        }
        return $current;
    }

    public static function isNumber(int $optionType): bool
    {
        return $optionType === self::YES_NO || $optionType === self::QUANTITY;
    }

    /** @return array{option: stdClass, suboption: int, quantity: int} */
    private function choice(stdClass $option, ?int $value): array
    {
        $suboptions = $this->database->table('tblproductconfigoptionssub')
            ->where('configid', $option->id)->orderBy('sortorder')->orderBy('id')->pluck('id')->all();
        if ($suboptions === []) {
            throw new HostError("configurable option {$option->id} has no suboptions");
        }
        $first = (int) $suboptions[0];
        $type = (int) $option->optiontype;
        if (self::isNumber($type)) {
            $value ??= $type === self::QUANTITY ? (int) $option->qtyminimum : 0;
            $maximum = $type === self::QUANTITY ? (int) $option->qtymaximum : 1;
            if ($value < (int) $option->qtyminimum || $value > $maximum) {
                throw new HostError("quantity $value is out of range for configurable option {$option->id}");
            }
            return ['option' => $option, 'suboption' => $first, 'quantity' => $value];
        }
        $value ??= $first;
        if (!in_array($value, array_map('intval', $suboptions), true)) {
            throw new HostError("suboption $value does not belong to configurable option {$option->id}");
        }
        return ['option' => $option, 'suboption' => $value, 'quantity' => 0];
    }
}
