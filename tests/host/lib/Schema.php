<?php

declare(strict_types=1);

namespace OnApp\Host;

use PDO;

/** The host's tables, kept as SQL files; everything else in the database belongs to modules. */
final class Schema
{
    private const FILES = ['clients', 'products', 'services', 'billing', 'system', 'host'];

    public static function create(PDO $database): void
    {
        foreach (self::statements() as $statement) {
            $database->exec($statement);
        }
    }

    public static function dropEverything(PDO $database): void
    {
        $database->exec('SET FOREIGN_KEY_CHECKS = 0');
        foreach (self::existingTables($database) as $table) {
            $database->exec('DROP TABLE `' . $table . '`');
        }
        $database->exec('SET FOREIGN_KEY_CHECKS = 1');
    }

    /** @return list<string> names of the tables the host itself defines */
    public static function ownTables(): array
    {
        $names = [];
        foreach (self::statements() as $statement) {
            if (preg_match('/CREATE TABLE (\w+)/', $statement, $found) === 1) {
                $names[] = $found[1];
            }
        }
        return $names;
    }

    /** @return list<string> tables that modules created */
    public static function moduleTables(PDO $database): array
    {
        return array_values(array_diff(self::existingTables($database), self::ownTables()));
    }

    /** @return list<string> */
    private static function existingTables(PDO $database): array
    {
        $found = $database->query("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'");
        return $found === false ? [] : $found->fetchAll(PDO::FETCH_COLUMN);
    }

    /** @return list<string> */
    private static function statements(): array
    {
        $statements = [];
        foreach (self::FILES as $name) {
            $text = file_get_contents(dirname(__DIR__) . "/schema/$name.sql");
            if ($text === false) {
                throw new HostError("the schema file $name.sql is missing");
            }
            $pieces = array_map('trim', explode(";\n", $text));
            array_push($statements, ...array_filter($pieces, static fn (string $piece): bool => $piece !== ''));
        }
        return $statements;
    }
}
