<?php

declare(strict_types=1);

namespace OnApp\Host;

use Illuminate\Database\Eloquent\Builder;

/** Query builder of the models: conditions and orders may name camelCase properties. */
final class ModelBuilder extends Builder
{
    public function where($column, $operator = null, $value = null, $boolean = 'and')
    {
        $column = is_string($column) ? $this->mapped($column) : $column;
        // Passing only what was given matters: with two arguments the operator is the value.
        $arguments = func_get_args();
        $arguments[0] = $column;
        return parent::where(...$arguments);
    }

    /** @param array<mixed> $values */
    public function whereIn(string $column, $values): self
    {
        $this->query->whereIn($this->mapped($column), $values);
        return $this;
    }

    public function orderBy(string $column, string $direction = 'asc'): self
    {
        $this->query->orderBy($this->mapped($column), $direction);
        return $this;
    }

    private function mapped(string $column): string
    {
        $model = $this->getModel();
        return $model instanceof Model ? $model->column($column) : $column;
    }
}
