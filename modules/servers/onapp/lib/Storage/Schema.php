<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;
use WHMCS\Module\Server\Onapp\ModuleException;

/** Brings the module's tables to the newest of the numbered migrations; the number reached stands in tblonappschema. */
final class Schema
{
    public const TABLE = 'tblonappschema';

    private const LOCK = 'onapp_schema';
    private const LOCK_SECONDS = 30;

    /** @var list<class-string<Migration>> the place in the list, from 1, is the number; only ever append */
    private const MIGRATIONS = [
        Migration\OriginalTables::class,
        Migration\ClientsColumns::class,
        Migration\ServicesColumns::class,
        Migration\AddressColumns::class,
        Migration\Leases::class,
        Migration\BandwidthPeriods::class,
        Migration\PendingChanges::class,
        Migration\BandwidthLedger::class,
        Migration\ClientOrders::class,
    ];

    public function __construct(private readonly Connection $connection)
    {
    }

    public static function newest(): int
    {
        return count(self::MIGRATIONS);
    }

    public function bringUpToDate(): void
    {
        if ($this->reached() >= self::newest()) {
            return;
        }
        $this->underLock(function (): void {
            $this->createNumberTable();
            $tables = new TableTools($this->connection);
            for ($number = $this->reached() + 1; $number <= self::newest(); $number++) {
                $class = self::MIGRATIONS[$number - 1];
                (new $class())->run($tables);
                $this->connection->table(self::TABLE)->update(['version' => $number]);
            }
        });
    }

    /** The number of the last migration that ran; 0 for none. */
    public function reached(): int
    {
        if (!$this->connection->getSchemaBuilder()->hasTable(self::TABLE)) {
            return 0;
        }
        return (int) $this->connection->table(self::TABLE)->value('version');
    }

    /** Tells this installation of WHMCS from others that use the same panel. */
    public function installation(): string
    {
        return (string) $this->connection->table(self::TABLE)->value('installation');
    }

    private function createNumberTable(): void
    {
        $schema = $this->connection->getSchemaBuilder();
        if (!$schema->hasTable(self::TABLE)) {
            $schema->create(self::TABLE, static function ($table): void {
                $table->engine = 'InnoDB';
                $table->integer('version');
                $table->string('installation', 32);
            });
        }
        if ($this->connection->table(self::TABLE)->count() === 0) {
            $row = ['version' => 0, 'installation' => bin2hex(random_bytes(8))];
            $this->connection->table(self::TABLE)->insert($row);
        }
    }

    /** Statements that change tables commit by themselves, so a transaction would not do. */
    private function underLock(callable $work): void
    {
        $answer = $this->connection->selectOne('SELECT GET_LOCK(?, ?) AS got', [self::LOCK, self::LOCK_SECONDS]);
        if ((int) $answer->got !== 1) {
            throw ModuleException::because('schema_locked');
        }
        try {
            $work();
        } finally {
            $this->connection->selectOne('SELECT RELEASE_LOCK(?) AS released', [self::LOCK]);
        }
    }
}
