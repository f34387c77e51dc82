<?php

declare(strict_types=1);

namespace OnApp\Panel\Routing;

use OnApp\Panel\Engine\Store;
use OnApp\Panel\Engine\Version;
use OnApp\Panel\Format\Document;
use OnApp\Panel\Format\Fields;
use OnApp\Panel\Format\Value;
use OnApp\Panel\Http\Request;
use OnApp\Panel\World;

/** One request with its user, permission scope, path parameters and body, and how to answer it. */
final class Context
{
    public readonly Store $store;
    public readonly Version $version;

    /**
     * @param array<string, string> $parameters from the path
     * @param array<array-key, mixed> $body
     * @param array<string, mixed>|null $user null on routes without authentication
     * @param 'all'|'own' $scope what the route's permission reaches
     */
    public function __construct(
        public readonly World $world,
        public readonly Request $request,
        public readonly array $parameters,
        public readonly array $body,
        private readonly ?array $user,
        public readonly string $scope,
    ) {
        $this->store = $world->store;
        $this->version = $world->version;
    }

    /** @return array<string, mixed> */
    public function user(): array
    {
        return $this->user ?? throw new \LogicException('This route has no user');
    }

    public function userId(): int
    {
        return $this->user()['id'];
    }

    public function id(string $name = 'id'): int
    {
        return Value::int($this->parameters[$name] ?? null) ?? 0;
    }

    /** @return array<array-key, mixed> the fields below the root, or the bare body */
    public function fields(string ...$roots): array
    {
        foreach ($roots as $root) {
            if (is_array($this->body[$root] ?? null)) {
                return $this->body[$root];
            }
            if (is_array($this->request->query[$root] ?? null)) {
                return $this->request->query[$root];
            }
        }

        return $this->body + $this->request->query;
    }

    /** A value from the body or the query, outside any root. */
    public function input(string $name): mixed
    {
        return $this->body[$name] ?? $this->request->query[$name] ?? null;
    }

    /** @return 'all'|'own'|null */
    public function scopeOf(string $permission): ?string
    {
        return $this->world->permissions->scope($this->user(), $permission);
    }

    public function require(string $permission): void
    {
        if ($this->scopeOf($permission) === null) {
            throw $this->world->forbidden($permission);
        }
    }

    /**
     * Whether an object of that owner may be seen: own objects always, others when both the route's permission
     * and the one for the parent object reach them.
     */
    public function reaches(?int $ownerId, string $parentPermission): bool
    {
        if ($ownerId !== null && $ownerId === $this->userId()) {
            return true;
        }

        return $this->scope === 'all' && $this->scopeOf($parentPermission) === 'all';
    }

    /** 404, or 403 for panels that admit that the object exists. */
    public function hidden(string $className): ApiError
    {
        return $this->world->options->int('foreign_status') === 403
            ? ApiError::of(403, (string) $this->world->options->get('permission_text'))
            : ApiError::notFound($className);
    }

    /**
     * @param array<string, mixed> $values
     * @return array<string, mixed>
     */
    public function show(string $root, array $values): array
    {
        return Fields::show($root, $values, $this->version, $this->world->clock->iso(...));
    }

    /** @param array<string, mixed> $values */
    public function object(string $root, array $values): Document
    {
        return Document::object($root, $this->show($root, $values));
    }

    /** @param array<string, mixed> $values */
    public function changed(string $root, array $values): Answer
    {
        return Answer::changed(
            $this->world->options->bool('put_returns_object') ? $this->object($root, $values) : null,
        );
    }

    public function deleted(): Answer
    {
        // Old panels answer an empty object where newer ones answer nothing.
        return $this->world->options->bool('put_returns_object')
            ? Answer::ok(Document::raw([], 'hash'))
            : Answer::changed();
    }

    /**
     * A list: searched, cut to the wanted page, and only then turned into fields.
     *
     * @param array<int, array<string, mixed>> $records
     * @param (\Closure(array<string, mixed>): array<string, mixed>)|null $values record to values
     */
    public function list(string $root, array $records, ?\Closure $values = null, int $defaultSize = 0): Answer
    {
        $records = $this->search(array_values($records));
        $total = count($records);
        [$page, $size] = $this->paging($defaultSize, $total);
        $shown = $size === null ? $records : array_slice($records, ($page - 1) * $size, $size);
        $items = array_map(
            fn (array $record): array => $this->show($root, $values === null ? $record : $values($record)),
            $shown,
        );
        $answer = Answer::ok(Document::list($root, $items));
        if ($size === null) {
            return $answer;
        }

        return $answer->with(['X-Page' => (string) $page, 'X-Limit' => (string) $size, 'X-Total' => (string) $total]);
    }

    /** @return array{0: int, 1: ?int} page and size, null for everything */
    private function paging(int $defaultSize, int $total): array
    {
        $page = $this->bounded(Value::int($this->input('page')) ?? 1);
        $wanted = $this->input('per_page');
        if ($wanted === 'all') {
            return [1, max(1, $total)];
        }
        $size = $this->bounded(Value::int($wanted) ?? 0, 0);
        if ($size < 1) {
            $size = max($defaultSize, $this->world->options->int('default_per_page'));
        }
        if ($size < 1) {
            // A page was asked for without a size: the size lists have in the panel's own pages.
            return $this->input('page') === null ? [1, null] : [$page, 10];
        }

        return [$page, $size];
    }

    /** A page number or size that can be multiplied without overflow. */
    private function bounded(int $number, int $least = 1): int
    {
        return max($least, min(1000000, $number));
    }

    /**
     * @param list<array<string, mixed>> $records
     * @return list<array<string, mixed>>
     */
    private function search(array $records): array
    {
        $text = strtolower(Value::text($this->input('q')) ?? '');
        if ($text === '') {
            return $records;
        }
        $columns = ['label', 'hostname', 'identifier', 'login', 'email'];
        $matches = static function (array $record) use ($text, $columns): bool {
            foreach ($columns as $column) {
                if (str_contains(strtolower((string) ($record[$column] ?? '')), $text)) {
                    return true;
                }
            }

            return false;
        };

        return array_values(array_filter($records, $matches));
    }
}
