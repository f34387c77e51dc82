<?php

declare(strict_types=1);

namespace OnApp\Host\Web;

use Illuminate\Database\Connection;
use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Tables;
use stdClass;

/** What every page has at hand. */
abstract class Page
{
    protected readonly Connection $database;

    public function __construct(
        protected readonly Host $host,
        protected readonly PageTemplates $pages,
        protected readonly Request $request,
    ) {
        $this->database = $host->database;
    }

    protected function row(string $table, int $id, string $what): stdClass
    {
        try {
            return Tables::row($this->database, $table, $id);
        } catch (HostError) {
            throw Refusal::absent($what);
        }
    }

    /** A row of the client who is logged in; one of somebody else is absent. */
    protected function own(string $table, int $id, string $what): stdClass
    {
        $row = $this->row($table, $id, $what);
        return (int) $row->userid === Session::clientId() ? $row : throw Refusal::absent($what);
    }

    /**
     * @param iterable<stdClass> $rows
     * @return list<array<string, mixed>>
     */
    protected static function arrays(iterable $rows): array
    {
        $list = [];
        foreach ($rows as $row) {
            $list[] = (array) $row;
        }
        return $list;
    }

    /** @param array<array<string, mixed>> $calls results of module calls, shown one by one */
    protected static function report(array $calls): void
    {
        foreach ($calls as $call) {
            $good = (bool) ($call['success'] ?? true);
            Session::flash('Module: ' . ($call['message'] ?? 'success'), $good);
        }
    }
}
