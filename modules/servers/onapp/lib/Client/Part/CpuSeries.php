<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client\Part;

/** CPU time by the hour: what the chart, the sentence beside it and the table show. Asks nobody. */
final class CpuSeries
{
    private const HOUR = 3600;

    /** @param array<int, float> $values CPU time by the second at which the hour began, in order */
    private function __construct(private readonly array $values)
    {
    }

    /** @param iterable<object> $rows of the panel, in any order; what cannot be read is left out */
    public static function of(iterable $rows): self
    {
        $values = [];
        foreach ($rows as $row) {
            $moment = Moment::of($row->_stat_time) ?? Moment::of($row->_created_at);
            if ($moment !== null && is_numeric($row->_cpu_time) && is_finite((float) $row->_cpu_time)) {
                $values[$moment->getTimestamp()] = (float) $row->_cpu_time;
            }
        }
        ksort($values);
        $hours = [];
        foreach ($values as $moment => $value) {
            $hours[$moment - $moment % self::HOUR] = $value;
        }
        return new self($hours);
    }

    /** The last hours of what there is, so that a panel whose clock is wrong shows something, too. */
    public function last(int $hours): self
    {
        $from = (int) array_key_last($this->values) - ($hours - 1) * self::HOUR;
        $isWithin = static fn (int $moment): bool => $moment >= $from;
        return new self(array_filter($this->values, $isWithin, ARRAY_FILTER_USE_KEY));
    }

    public function isEmpty(): bool
    {
        return $this->values === [];
    }

    /**
     * Columns for the chart. An hour without a row, in which the machine was off, is a gap in the line.
     *
     * @return array{0: list<int>, 1: list<float|null>}
     */
    public function columns(): array
    {
        $times = $values = [];
        $before = null;
        foreach ($this->values as $moment => $value) {
            if ($before !== null && $moment - $before > self::HOUR) {
                $times[] = $before + self::HOUR;
                $values[] = null;
            }
            $times[] = $before = $moment;
            $values[] = $value;
        }
        return [$times, $values];
    }

    /** @return array{from: string, to: string, average: string, highest: string, at: string} of a series with values */
    public function summary(): array
    {
        $highest = max($this->values);
        return [
            'from' => self::minute((int) array_key_first($this->values)),
            'to' => self::minute((int) array_key_last($this->values) + self::HOUR),
            'average' => self::number(array_sum($this->values) / count($this->values)),
            'highest' => self::number($highest),
            'at' => self::minute((int) array_search($highest, $this->values, true)),
        ];
    }

    /** @return list<array{when: string, average: string, highest: string}> newest first, by hour or by day */
    public function table(bool $byDay): array
    {
        $groups = [];
        foreach ($this->values as $moment => $value) {
            $groups[$byDay ? gmdate('Y-m-d', $moment) : self::minute($moment)][] = $value;
        }
        $rows = [];
        foreach (array_reverse($groups, true) as $when => $values) {
            $rows[] = [
                'when' => (string) $when,
                'average' => self::number(array_sum($values) / count($values)),
                'highest' => self::number(max($values)),
            ];
        }
        return $rows;
    }

    private static function minute(int $moment): string
    {
        return gmdate('Y-m-d H:i', $moment);
    }

    private static function number(float $value): string
    {
        return number_format($value, 2, '.', '');
    }
}
