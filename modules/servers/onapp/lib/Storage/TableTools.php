<?php

declare(strict_types=1);

namespace WHMCS\Module\Server\Onapp\Storage;

use Illuminate\Database\Connection;

/** Changes of tables that do nothing where they were done before. */
final class TableTools
{
    public function __construct(public readonly Connection $connection)
    {
    }

    /** @param callable(\Illuminate\Database\Schema\Blueprint): void $columns */
    public function create(string $table, callable $columns): void
    {
        $schema = $this->connection->getSchemaBuilder();
        if (!$schema->hasTable($table)) {
            $schema->create($table, static function ($blueprint) use ($columns): void {
                $blueprint->engine = 'InnoDB';
                $columns($blueprint);
            });
        }
    }

    /** @param array<string, callable(\Illuminate\Database\Schema\Blueprint): mixed> $columns by name */
    public function addColumns(string $table, array $columns): void
    {
        $schema = $this->connection->getSchemaBuilder();
        foreach ($columns as $name => $define) {
            if (!$schema->hasColumn($table, $name)) {
                $schema->table($table, static function ($blueprint) use ($define): void {
                    $define($blueprint);
                });
            }
        }
    }

    /** The schema builder changes columns only with a package that WHMCS does not promise. */
    public function allowNull(string $table, string $column, string $type): void
    {
        $this->connection->statement("ALTER TABLE `$table` MODIFY `$column` $type NULL DEFAULT NULL");
    }

    /**
     * @param list<string> $columns
     * @return bool false: rows of an older version are in the way, and the index was made without uniqueness
     */
    public function addUnique(string $table, array $columns, string $name): bool
    {
        if ($this->hasIndex($table, $name)) {
            return true;
        }
        $isUnique = $this->duplicates($table, $columns) === [];
        $schema = $this->connection->getSchemaBuilder();
        $schema->table($table, static function ($blueprint) use ($columns, $name, $isUnique): void {
            $isUnique ? $blueprint->unique($columns, $name) : $blueprint->index($columns, $name);
        });
        return $isUnique;
    }

    /** @param list<string> $columns */
    public function addIndex(string $table, array $columns, string $name): void
    {
        $add = static function ($blueprint) use ($columns, $name): void {
            $blueprint->index($columns, $name);
        };
        if (!$this->hasIndex($table, $name)) {
            $this->connection->getSchemaBuilder()->table($table, $add);
        }
    }

    private function hasIndex(string $table, string $name): bool
    {
        return $this->connection->table('information_schema.statistics')
            ->where('table_schema', $this->connection->getDatabaseName())
            ->where('table_name', $table)
            ->where('index_name', $name)
            ->exists();
    }

    /**
     * @param list<string> $columns
     * @return array<mixed>
     */
    private function duplicates(string $table, array $columns): array
    {
        $query = $this->connection->table($table)->select($columns)->groupBy($columns)->havingRaw('COUNT(*) > 1');
        foreach ($columns as $column) {
            $query->whereNotNull($column);
        }
        return $query->limit(1)->get()->all();
    }
}
