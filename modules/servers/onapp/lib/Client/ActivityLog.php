<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Client;

use OnApp;
use OnApp\Exception\NotFoundException;
use WHMCS\Module\Server\Onapp\Client\Part\Moment;

/** The newest entries of a machine's log. The panel lists them by machine, so no entry of another one is among them. */
final class ActivityLog
{
    public const LENGTH = 15;

    /** Panels that do not know `per_page` give so many at a time. */
    private const PAGE = 10;
    private const LONGEST_OUTPUT = 65536;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return list<array<string, mixed>> newest first */
    public function entries(): array
    {
        $entries = [];
        foreach ($this->newest() as $item) {
            $entries[] = $this->entry($item) + ['href' => Links::page(
                $this->visit->service->id,
                'entry',
                ['log' => (int) $item->_id],
            )];
        }
        return $entries;
    }

    /**
     * The entry that the request names, with the output of its job.
     *
     * @return array<string, mixed>
     */
    public function details(int $id): array
    {
        $item = $this->visit->owned($this->newest(), $id, 'log entry');
        return $this->entry($item) + ['output' => $this->output($item)];
    }

    /** @return int the id of the machine's newest job; 0: it had none */
    public function newestJob(): int
    {
        $jobs = array_filter($this->page(1), static fn (OnApp $item): bool => $item->_target_type === 'Transaction');
        return max([0, ...array_map(static fn (OnApp $item): int => (int) $item->_target_id, $jobs)]);
    }

    /** @return list<OnApp> */
    private function newest(): array
    {
        $items = $this->page(1);
        if (count($items) === self::PAGE) {
            array_push($items, ...$this->page(2));
        }
        $byId = [];
        foreach ($items as $item) {
            $byId[(int) $item->_id] = $item;
        }
        krsort($byId);
        return array_slice(array_values($byId), 0, self::LENGTH);
    }

    /** @return list<OnApp> */
    private function page(int $number): array
    {
        $query = ['page' => $number] + ($number === 1 ? ['per_page' => self::LENGTH] : []);
        $log = $this->visit->part('VirtualMachine_Log');
        return $this->visit->listed($log->getList(null, $query));
    }

    /** @return array{id: int, type: string, date: string, action: string, status: string} */
    private function entry(OnApp $item): array
    {
        return [
            'id' => (int) $item->_id,
            'type' => (string) $item->_target_type,
            'date' => Moment::text($item->_created_at),
            'action' => ucfirst(strtr((string) $item->_action, '_', ' ')),
            'status' => (string) $item->_status,
        ];
    }

    private function output(OnApp $item): string
    {
        if ($item->_target_type !== 'Transaction') {
            return '';
        }
        try {
            $jobs = $this->visit->panel()->factory()->factory('Transaction');
            $job = $jobs->load_with_output((int) $item->_target_id);
        } catch (NotFoundException) {
            return '';
        }
        $text = is_object($job) && is_string($job->_log_output) ? $job->_log_output : '';
        return mb_strcut(mb_scrub($text, 'UTF-8'), 0, self::LONGEST_OUTPUT, 'UTF-8');
    }
}
