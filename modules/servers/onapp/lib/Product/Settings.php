<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Product;

use WHMCS\Module\Server\Onapp\Entities;
use WHMCS\Module\Server\Onapp\Language;
use WHMCS\Module\Server\Onapp\ModuleException;

/** The 24 columns of a product's module settings, read and checked. */
final class Settings
{
    private const LARGEST = 999999999;

    /** Resource => column of the configurable option that adds to it. */
    public const OPTION_COLUMNS = [
        'memory' => 12,
        'cpus' => 13,
        'cpu_shares' => 14,
        'disk_size' => 15,
        'ip_addresses' => 16,
        'rate_limit' => 20,
    ];
    private const TEMPLATE_OPTION_COLUMN = 19;
    private const BANDWIDTH_OPTION_COLUMN = 22;

    /** Id of the server all machines of the product are made on; null: the server group decides. */
    public readonly ?int $server;

    /** @var list<int> */
    public readonly array $templates;

    /** @var array<string, int> what the product includes, by resource */
    public readonly array $base;

    /** @var array<string, int> id of the configurable option that adds to it, by resource */
    public readonly array $options;

    public readonly ?int $templateOption;
    public readonly ?int $network;
    public readonly Placement $placement;
    public readonly DiskSize $disk;
    public readonly DiskSize $swap;
    public readonly bool $buildsAtOnce;
    public readonly bool $backsUp;
    public readonly UserProperties $user;
    public readonly ?SecondaryNetwork $secondary;
    public readonly Switches $switches;

    /** @var array<int, list<string>> reasons by column */
    private array $problems = [];

    /**
     * @param array<int, string> $columns as stored, by position
     * @param bool $choosesTemplates whether none need be chosen yet: their option is about to be made
     */
    public function __construct(private readonly array $columns, private readonly bool $choosesTemplates = false)
    {
        $this->server = $this->id(1);
        $templates = StoredNumber::ids($this->text(2));
        $this->templates = $templates ?? $this->problem(2, Language::text('wants_ids'), []);
        $this->placement = Placement::parse($this->text(4))
            ?? $this->problem(4, Language::text('wants_placement'), Placement::parse(''));
        $this->network = $this->id(6);
        $this->swap = $this->diskSize(9);
        $this->disk = $this->diskSize(11);
        $this->base = [
            'memory' => $this->number(3, 1),
            'cpus' => $this->number(5, 1),
            'cpu_shares' => $this->number(7, 1, 100),
            'rate_limit' => $this->number(8, 0, self::LARGEST, 0),
            'ip_addresses' => $this->number(18, 0, 256, 1),
            'disk_size' => $this->disk->size,
        ];
        [$this->buildsAtOnce, $this->backsUp] = $this->buildFlags();
        $this->options = array_filter(array_map($this->id(...), self::OPTION_COLUMNS));
        $this->templateOption = $this->id(self::TEMPLATE_OPTION_COLUMN);
        $this->user = UserProperties::parse($this->columns[21])
            ?? $this->problem(21, Language::text('wants_user'), UserProperties::parse(''));
        $secondary = SecondaryNetwork::parse($this->columns[23]);
        $this->secondary = $secondary === false
            ? $this->problem(23, Language::text('wants_secondary'), null)
            : $secondary;
        $this->switches = $this->switches();
        $this->checkTogether();
        if ($this->problems !== []) {
            throw new ModuleException(Review::sentences($this->problems), $this->problems);
        }
    }

    private function switches(): Switches
    {
        try {
            return Switches::parse($this->columns[24]);
        } catch (ModuleException $problem) {
            return $this->problem(24, implode('; ', $problem->fields[24] ?? []), Switches::defaults());
        }
    }

    private function text(int $column): string
    {
        return trim(Entities::decode($this->columns[$column] ?? ''));
    }

    /** An id, or null where none was chosen. */
    private function id(int $column): ?int
    {
        $text = $this->text($column);
        if ($text !== '' && StoredNumber::of($text) === null) {
            return $this->problem($column, Language::text('wants_id'), null);
        }
        return StoredNumber::id($text);
    }

    private function number(int $column, int $from, int $to = self::LARGEST, ?int $whenEmpty = null): int
    {
        $text = $this->text($column);
        if ($text === '' && $whenEmpty !== null) {
            return $whenEmpty;
        }
        $number = StoredNumber::of($text);
        if ($number === null || $number < $from || $number > $to) {
            return $this->problem($column, Language::text('wants_number', ['from' => $from, 'to' => $to]), $from);
        }
        return $number;
    }

    private function diskSize(int $column): DiskSize
    {
        $text = $this->text($column);
        // Swap may be left out; a machine without a disk cannot be ordered.
        $size = DiskSize::parse($text === '' && $column === 9 ? '0' : $text);
        if ($size === null || ($column === 11 && $size->size < 1)) {
            return $this->problem($column, Language::text('wants_size'), DiskSize::parse('1'));
        }
        return $size;
    }

    /** @return array{0: bool, 1: bool} build at once, back up automatically */
    private function buildFlags(): array
    {
        $parts = array_map('trim', explode(',', $this->text(10) === '' ? '0,0' : $this->text(10)));
        if (count($parts) > 2 || array_diff($parts, ['on', '1', '0', '']) !== []) {
            return $this->problem(10, Language::text('wants_flags'), [false, false]);
        }
        $isOn = static fn (?string $flag): bool => in_array($flag, ['on', '1'], true);
        return [$isOn($parts[0]), $isOn($parts[1] ?? null)];
    }

    private function checkTogether(): void
    {
        if ($this->templates === [] && $this->templateOption === null && !$this->choosesTemplates) {
            $this->problem(2, Language::text('wants_template'), null);
        }
        if ($this->secondary !== null && $this->secondary->network === $this->network) {
            $this->problem(23, Language::text('wants_other_network'), null);
        }
        $used = [];
        $columns = [...array_values(self::OPTION_COLUMNS), self::TEMPLATE_OPTION_COLUMN, self::BANDWIDTH_OPTION_COLUMN];
        foreach ($columns as $column) {
            $id = StoredNumber::id($this->text($column));
            if ($id !== null && isset($used[$id])) {
                $reason = Language::text('option_used_twice', ['other' => Fields::name($used[$id])]);
                $this->problem($column, $reason, null);
            }
            $used[(int) $id] = $column;
        }
    }

    /**
     * Notes what is wrong, so that all faults are told at once.
     *
     * @template T
     * @param T $substitute
     * @return T
     */
    private function problem(int $column, string $reason, mixed $substitute): mixed
    {
        $this->problems[$column][] = $reason;
        return $substitute;
    }
}
