<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use OnApp\Host\Clock;
use OnApp\Host\Cron;

/** The host's own pages: logs, mail, the module queue, the fault log and a run of the cron. */
final class AdminRecords extends Page
{
    /** Entries on a page; the newest come first. */
    private const SHOWN = 100;

    public function moduleLog(): Response
    {
        return $this->log('Module log', 'host_module_log');
    }

    public function activity(): Response
    {
        return $this->log('Activity', 'host_activity');
    }

    public function mail(): Response
    {
        return $this->log('Mail', 'host_mail');
    }

    public function queue(): Response
    {
        return $this->log('Module queue', 'host_module_queue');
    }

    public function gaps(): Response
    {
        return $this->table('Gaps and faults', array_reverse($this->host->faults->all()));
    }

    /** The clock is set for the one run. */
    public function cron(): Response
    {
        $report = null;
        if ($this->request->isPost) {
            $moment = $this->request->text('at');
            if ($moment !== '') {
                $this->host->clock->set(Clock::at($moment));
            }
            $report = (new Cron($this->host))->run();
        }
        return $this->pages->admin('Cron', 'admin/cron', [
            'now' => $this->host->clock->stamp(),
            'report' => $report,
        ]);
    }

    private function log(string $title, string $table): Response
    {
        $rows = $this->database->table($table)->orderByDesc('id')->limit(self::SHOWN)->get();
        return $this->table($title, self::arrays($rows));
    }

    /** @param list<array<string, mixed>> $rows */
    private function table(string $title, array $rows): Response
    {
        $columns = $rows === [] ? [] : array_keys($rows[0]);
        return $this->pages->admin($title, 'admin/records', ['columns' => $columns, 'rows' => $rows]);
    }
}
