<?php

declare(strict_types=1);

namespace OnApp\Host\Tests;

use OnApp\Host\Api\CommandTable;
use OnApp\Host\Model;
use ReflectionClass;
use ReflectionMethod;

/** SURFACE.md must name exactly what the code offers. */
final class SurfaceTest extends HostTestCase
{
    private const LABELS = ['documented', 'observed', 'invented'];

    public function testEveryRowHasASourceAndALabel(): void
    {
        foreach (['Functions', 'Classes', 'Model', 'Lists', 'Keys', 'Internal', 'Tables'] as $section) {
            $rows = self::rows($section);
            self::assertNotSame([], $rows, $section);
            foreach ($rows as $cells) {
                self::assertContains(end($cells), self::LABELS, implode(' ', $cells));
                self::assertMatchesRegularExpression('/DEV|API|HOOK|CLASS|DOCS|VENDOR|HOST/', prev($cells));
            }
        }
    }

    public function testFunctions(): void
    {
        $defined = $this->evaluate("\$names = []; foreach (get_defined_functions()['user'] as \$name) { "
            . "\$f = new ReflectionFunction(\$name); "
            . "if (str_ends_with(\$f->getFileName(), 'host/lib/functions.php')) { "
            . '$names[] = $f->getName(); } } return $names;');
        self::assertEqualsCanonicalizing($defined, array_column(self::rows('Functions'), 0));
    }

    public function testClassesAndMethods(): void
    {
        require_once 'Illuminate/Database/autoload.php';
        $directory = dirname(__DIR__) . '/lib/Whmcs/';
        $actual = [];
        $files = glob($directory . '{*,*/*,*/*/*,*/*/*/*}.php', GLOB_BRACE) ?: [];
        foreach ($files as $file) {
            $class = 'WHMCS\\' . strtr(substr($file, strlen($directory), -4), '/', '\\');
            $actual[] = $class . '::';
            // The alias of Illuminate's manager has no methods of its own.
            $reflection = new ReflectionClass($class);
            foreach ($reflection->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
                if ($reflection->getName() === $class && $method->getDeclaringClass()->getName() === $class) {
                    $actual[] = $class . '::' . $method->getName();
                }
            }
        }
        $listed = array_map(static fn (array $cells): string => $cells[0] . '::' . $cells[1], self::rows('Classes'));
        self::assertEqualsCanonicalizing($actual, $listed);
    }

    public function testModelProperties(): void
    {
        require_once 'Illuminate/Database/autoload.php';
        $actual = [];
        foreach (array_unique(array_column(self::rows('Classes'), 0)) as $class) {
            if (is_subclass_of($class, Model::class)) {
                $map = (new ReflectionMethod($class, 'propertyMap'))->invoke(new $class());
                foreach ($map as $property => $column) {
                    $actual[] = (new ReflectionClass($class))->getShortName() . ".$property=$column";
                }
            }
        }
        $listed = array_map(static fn (array $cells): string => "$cells[0]=$cells[1]", self::rows('Model'));
        self::assertSame($actual, $listed);
    }

    public function testListsOfNames(): void
    {
        $this->order($this->addProduct('order'));
        $lists = array_column(self::rows('Lists'), 1, 0);
        $fields = json_decode($this->logged('mail')[0]['merge_fields'], true);
        self::assertSame(implode(' ', array_keys($fields)), $lists['merge fields of product e-mails']);
        $details = $this->evaluate('return OnApp\Host\Host::current()->params()->forService(1)["clientsdetails"];');
        self::assertSame(implode(' ', array_keys($details)), $lists['keys of clientsdetails']);
    }

    public function testKeysOfParams(): void
    {
        $id = (string) $this->order($this->addProduct())['serviceid'];
        $keys = $this->evaluate("return array_keys(OnApp\\Host\\Host::current()->params()->forService($id));");
        $listed = [];
        foreach (array_column(self::rows('Keys'), 0) as $key) {
            $names = array_map(static fn (int $n): string => "configoption$n", range(1, 24));
            array_push($listed, ...($key === 'configoption1..24' ? $names : [$key]));
        }
        self::assertEqualsCanonicalizing($keys, $listed);
    }

    public function testApiCommands(): void
    {
        $actual = [];
        foreach (CommandTable::names() as $name) {
            $command = CommandTable::find($name);
            $actual[$name] = [implode(' ', $command->required), implode(' ', $command->optional)];
        }
        $listed = [];
        foreach (self::rows('Internal') as $cells) {
            $listed[$cells[0]] = [$cells[1], $cells[2]];
        }
        self::assertSame($actual, $listed);
        foreach ($actual as $name => $parameters) {
            self::assertTrue(method_exists(CommandTable::find($name)->handler, lcfirst($name)), $name);
        }
    }

    public function testTablesAndColumns(): void
    {
        $actual = $this->evaluate("\$tables = []; \$c = WHMCS\\Database\\Capsule::connection(); "
            . "foreach (\$c->select('SELECT table_name AS t, column_name AS c FROM information_schema.columns "
            . "WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position') as \$row) { "
            . '$tables[$row->t][] = $row->c; } return $tables;');
        $listed = [];
        foreach (self::rows('Tables') as $cells) {
            $listed[$cells[0]] = explode(' ', $cells[1]);
            self::assertSame(str_starts_with($cells[0], 'host_'), $cells[3] === 'invented', $cells[0]);
        }
        self::assertEqualsCanonicalizing(array_keys($actual), array_keys($listed));
        foreach ($actual as $table => $columns) {
            self::assertSame($columns, $listed[$table], $table);
        }
    }

    /** @return list<list<string>> the cells of a section's table, without backticks */
    private static function rows(string $section): array
    {
        $text = (string) file_get_contents(dirname(__DIR__) . '/SURFACE.md');
        $parts = preg_split('/^## /m', $text) ?: [];
        foreach ($parts as $part) {
            if (str_starts_with($part, $section)) {
                preg_match_all('/^\|(.+)\|$/m', $part, $lines);
                $split = static fn (string $line): array => array_map(
                    static fn (string $cell): string => trim(str_replace('`', '', $cell)),
                    explode('|', $line),
                );
                return array_map($split, array_slice($lines[1], 2));
            }
        }
        return [];
    }
}
