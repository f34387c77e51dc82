<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Eloquent\Model as EloquentModel;

/**
 * Base of the WHMCS\ models: camelCase properties over the table's columns.
 *
 * A name that is neither a column, a mapped property nor a relation is a gap instead of a silent null.
 */
abstract class Model extends EloquentModel
{
    /** @var list<string> */
    protected $guarded = [];

    /** @return array<string, string> camelCase property => column */
    abstract protected function propertyMap(): array;

    public function column(string $name): string
    {
        return $this->propertyMap()[$name] ?? $name;
    }

    public function getAttribute($key)
    {
        $column = $this->column((string) $key);
        if (array_key_exists($column, $this->attributes) || $this->hasGetMutator($column)) {
            return parent::getAttribute($column);
        }
        if ($this->relationLoaded($column) || method_exists($this, $column)) {
            return parent::getAttribute($column);
        }
        if (!$this->exists && $this->knowsColumn($column)) {
            return null;
        }
        throw new HostGap('property ' . static::class . '::$' . $key . ' is not known');
    }

    public function setAttribute($key, $value)
    {
        $column = $this->column((string) $key);
        if (!$this->hasSetMutator($column) && !$this->knowsColumn($column)) {
            throw new HostGap('property ' . static::class . '::$' . $key . ' is not known');
        }
        return parent::setAttribute($column, $value);
    }

    public function newEloquentBuilder($query): ModelBuilder
    {
        return new ModelBuilder($query);
    }

    private function knowsColumn(string $column): bool
    {
        static $columns = [];
        $table = $this->getTable();
        $columns[$table] ??= $this->getConnection()->getSchemaBuilder()->getColumnListing($table);
        return in_array($column, $columns[$table], true);
    }
}
