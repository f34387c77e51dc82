<?php

declare(strict_types=1);

namespace OnApp\Host\Cli;

use OnApp\Host\Host;
use OnApp\Host\HostError;
use OnApp\Host\Schema;
use OnApp\Host\Tables;

/** Commands that only read: a service with everything about it, and the logs. */
final class ReportCommands
{
    private const LOG_TABLES = [
        'activity' => 'host_activity',
        'module' => 'host_module_log',
        'mail' => 'host_mail',
        'queue' => 'host_module_queue',
    ];
    /** Columns by which modules' own tables refer to a service or to its client. */
    private const SERVICE_COLUMNS = ['service_id', 'serviceid', 'hosting_id'];
    private const CLIENT_COLUMNS = ['client_id', 'clientid'];

    /** @return array<string, Command> */
    public static function all(): array
    {
        return [
            'service' => new Command(
                'A service\'s row, options, properties and its rows in tables made by modules.',
                ['SERVICE'],
                [],
                [],
                [],
                self::service(...),
            ),
            'log' => new Command(
                'Print a log: activity, module, mail, queue or gaps. A gaps log with entries is a failure.',
                ['LOG'],
                [],
                [],
                ['clear'],
                self::log(...),
            ),
        ];
    }

    private static function service(Arguments $arguments): Answer
    {
        $host = Host::current();
        $id = $arguments->id('SERVICE');
        $row = (array) Tables::row($host->database, 'tblhosting', $id);
        $row['password'] = $row['password'] === '' ? '' : $host->secrets()->decrypt($row['password']);
        $params = $host->params()->forService($id);
        return new Answer([
            'service' => $row,
            'configoptions' => (object) $params['configoptions'],
            'customfields' => (object) $params['customfields'],
            'tables' => (object) self::moduleRows($id, (int) $row['userid']),
        ]);
    }

    /** @return array<string, list<array<string, mixed>>> */
    private static function moduleRows(int $serviceId, int $clientId): array
    {
        $database = Host::current()->database;
        $rows = [];
        foreach (Schema::moduleTables($database->getPdo()) as $table) {
            $columns = $database->getSchemaBuilder()->getColumnListing($table);
            $byService = array_values(array_intersect(self::SERVICE_COLUMNS, $columns));
            $byClient = array_values(array_intersect(self::CLIENT_COLUMNS, $columns));
            $column = $byService[0] ?? $byClient[0] ?? null;
            if ($column !== null) {
                $found = $database->table($table)->where($column, $byService === [] ? $clientId : $serviceId)->get();
                $rows[$table] = $found->map(static fn (object $row): array => (array) $row)->all();
            }
        }
        return $rows;
    }

    private static function log(Arguments $arguments): Answer
    {
        $name = $arguments->word('LOG');
        $host = Host::current();
        if ($name === 'gaps') {
            $entries = $host->faults->all();
            if ($arguments->has('clear')) {
                $host->faults->clear();
            }
            $message = $entries === [] ? 'none' : count($entries) . ' entries, first: ' . $entries[0]['message'];
            return new Answer(['entries' => $entries, 'message' => $message], $entries === [], self::lines($entries));
        }
        $table = self::LOG_TABLES[$name] ?? throw new HostError("there is no log $name");
        $rows = $host->database->table($table)->orderBy('id')->get();
        if ($arguments->has('clear')) {
            $host->database->table($table)->delete();
        }
        $entries = $rows->map(static fn (object $row): array => (array) $row)->all();
        return new Answer(['entries' => $entries], true, self::lines($entries));
    }

    /** @param list<array<string, mixed>> $entries */
    private static function lines(array $entries): string
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE;
        $line = static fn (array $entry): string => (string) json_encode($entry, $flags);
        return implode("\n", array_map($line, $entries));
    }
}
