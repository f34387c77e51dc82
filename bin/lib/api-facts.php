<?php

/**
 * What bin/ide-stubs and bin/reference tell of the API classes, asked of the loaded extension (OnApp\Schema) and put
 * together over all versions. Which class belongs to which area is read from the file names of its table.
 */

declare(strict_types=1);

namespace OnApp\Facts;

use OnApp\Schema;
use ReflectionMethod;
use RuntimeException;
use ValueError;

const ROOT = __DIR__ . '/../..';
const OPERATIONS = ['getList' => 'list', 'load' => 'load', 'save' => 'save', 'delete' => 'delete'];

/** The classes of one table file. */
final class Area
{
    /** @param list<string> $classes in the order of the file */
    private function __construct(
        public readonly string $name,
        public readonly string $title,
        public readonly array $classes,
    ) {
    }

    /** @return list<self> */
    public static function all(): array
    {
        $areas = [];
        foreach (glob(ROOT . '/src/resources/*.c') as $file) {
            $source = (string) file_get_contents($file);
            if (preg_match('~^/\*\s+\* (.+?)\.?\n~', $source, $title) !== 1) {
                throw new RuntimeException("$file does not begin with a title");
            }
            preg_match_all('~^/\* ---- (\w+) -+ \*/$~m', $source, $classes);
            $areas[] = new self(basename($file, '.c'), $title[1], $classes[1]);
        }
        $listed = array_merge(...array_map(static fn (self $area): array => $area->classes, $areas));
        sort($listed, SORT_STRING);
        if ($listed !== Schema::classes()) {
            throw new RuntimeException('The headlines of src/resources/*.c and the classes of the extension differ');
        }

        return $areas;
    }
}

/** A class over all versions it exists at. */
final class ClassFacts
{
    /** @var array<string, mixed> */
    public readonly array $description;
    /** @var list<array<string, mixed>> rows of fields with their name, as at the newest version, then those gone */
    public readonly array $fields;
    /** @var array<string, list<array<string, mixed>>> rows by method; since and until: where they may be done */
    public readonly array $actions;
    /** @var array<string, list<array<string, mixed>>> rows by action */
    public readonly array $routes;

    public function __construct(public readonly string $class)
    {
        $this->description = Schema::describe($class);
        $versions = array_values(array_filter(Schema::versions(), $this->existsAt(...)));
        $fields = [];
        foreach ([null, ...$versions] as $version) {
            foreach (Schema::fields($class, $version) as $name => $field) {
                $fields["$name {$field['since']} {$field['until']}"] ??= ['name' => (string) $name] + $field;
            }
        }
        $this->fields = array_values($fields);
        $this->actions = self::overVersions(
            $versions,
            fn (string $version): array => Schema::actions($class, $version),
        );
        $this->routes = self::overVersions($versions, fn (string $version): array => Schema::routes($class, $version));
    }

    private function existsAt(string $version): bool
    {
        try {
            return Schema::describe($this->class, $version) !== [];
        } catch (ValueError) {
            return false;
        }
    }

    /**
     * @param list<string> $versions
     * @param callable(string): array<string, list<array<string, mixed>>> $ask
     * @return array<string, list<array<string, mixed>>>
     */
    private static function overVersions(array $versions, callable $ask): array
    {
        $all = $seen = [];
        foreach ($versions as $version) {
            foreach ($ask($version) as $name => $rows) {
                foreach ($rows as $row) {
                    $key = serialize($row);
                    $all[$name][$key] ??= $row;
                    $seen[$name][$key][] = $version;
                }
            }
        }
        foreach ($all as $name => $rows) {
            foreach ($rows as $key => $row) {
                [$first, $last] = [$seen[$name][$key][0], end($seen[$name][$key])];
                $all[$name][$key]['since'] = $first === $versions[0] ? null : $first;
                $all[$name][$key]['until'] = $last === end($versions) ? null : $last;
            }
            $all[$name] = array_values($all[$name]);
        }

        return $all;
    }

    public function isOwn(string $method): bool
    {
        return ($this->actions[$method][0]['declared_in'] ?? '') === $this->class;
    }

    /** Whether the fields are those of the parent class, so that they need not be told again. */
    public function sharesFieldsOfParent(): bool
    {
        $parent = $this->description['parent'];

        return $parent !== 'OnApp' && (new self($parent))->fields === $this->fields;
    }

    /** @return list<string> operations that are never offered, by the name of their method */
    public function neverOffered(): array
    {
        $always = ['since' => null, 'until' => null];

        return array_keys(array_filter(
            OPERATIONS,
            fn (string $operation): bool => in_array($always, $this->description['closed'][$operation] ?? [], true),
        ));
    }

    /**
     * "GET users/{id}": the requests of a row.
     *
     * @param array<string, mixed> $row
     * @return list<string>
     */
    public function requests(array $row): array
    {
        $announced = match ($row['operation'] ?? null) {
            null => [[$row['verb'], null]],
            'list' => [['GET', 'list']],
            'load' => [['GET', 'load']],
            'save' => [['POST', 'add'], ['PUT', 'edit']],
            'edit' => [['PUT', 'edit']],
            'delete' => [['DELETE', 'delete']],
            'none' => [],
        };
        $requests = [];
        foreach ($announced as [$verb, $action]) {
            $paths = $action === null ? $row['paths'] : array_column($this->routes[$action], 'path');
            foreach (array_unique($paths) as $path) {
                $requests[] = "$verb $path" . $this->query($row);
            }
        }

        return $requests;
    }

    /** @param array<string, mixed> $row */
    private function query(array $row): string
    {
        $query = $row['query'] ?? '';
        if ($query === '' || $query[0] === '$') {
            return '';
        }
        preg_match_all('/(\w+)\??\??\s*:/', $query, $names);

        return '?' . implode('&', $names[1]);
    }

    /** "$id, array $list = null" as PHP writes it. */
    public function signature(string $method): string
    {
        $parts = [];
        foreach ((new ReflectionMethod($this->class, $method))->getParameters() as $parameter) {
            $type = (string) $parameter->getType();
            $part = ($type === '' ? '' : "$type ") . '$' . $parameter->getName();
            if ($parameter->isOptional()) {
                $part .= ' = ' . self::literal($parameter->getDefaultValue());
            }
            $parts[] = $part;
        }

        return implode(', ', $parts);
    }

    public static function literal(mixed $value): string
    {
        return match ($value) {
            [] => '[]',
            null, true, false => strtolower(var_export($value, true)),
            default => var_export($value, true),
        };
    }

    /** @param array{since: string|null, until: string|null} $row */
    public static function interval(array $row): string
    {
        [$since, $until] = [$row['since'], $row['until']];

        return match (true) {
            $since !== null && $since === $until => "only $since",
            $since !== null && $until !== null => "$since to $until",
            $since !== null => "since $since",
            $until !== null => "until $until",
            default => '',
        };
    }
}

/** Writes files into a folder; those of an earlier run that are not written again are removed. */
final class Folder
{
    /** @var array<string, true> */
    private array $written = [];

    public function __construct(private readonly string $path)
    {
        if (!is_dir($path) && !mkdir($path, 0777, true)) {
            throw new RuntimeException("$path cannot be made");
        }
    }

    public function write(string $name, string $text): void
    {
        if (file_put_contents("$this->path/$name", $text) !== strlen($text)) {
            throw new RuntimeException("$this->path/$name cannot be written");
        }
        $this->written[$name] = true;
    }

    public function removeOthers(string $pattern): void
    {
        foreach (glob("$this->path/$pattern") as $file) {
            if (!isset($this->written[basename($file)])) {
                unlink($file);
            }
        }
    }
}

/**
 * The folder that a command writes to. Where the extension is not loaded, the command is started once more with it.
 *
 * @param list<string> $arguments
 */
function folderOf(array $arguments, string $default): string
{
    if (!extension_loaded('onapp')) {
        $extension = exec(escapeshellarg(ROOT . '/bin/build') . ' --variant dev', $output, $status);
        if ($status !== 0 || $extension === false) {
            exit(1);
        }
        $command = [PHP_BINARY, '-n', '-d', "extension=$extension", ...$arguments];
        passthru(implode(' ', array_map(escapeshellarg(...), $command)), $status);
        exit($status);
    }
    if (count($arguments) === 3 && $arguments[1] === '--into') {
        return $arguments[2];
    }
    if (count($arguments) !== 1) {
        fwrite(STDERR, 'usage: bin/' . basename($arguments[0]) . " [--into FOLDER]\n");
        exit(2);
    }

    return ROOT . "/$default";
}
