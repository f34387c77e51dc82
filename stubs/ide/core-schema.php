<?php

/*
 * What is not made of a table.
 *
 * Written by bin/ide-stubs from stubs/schema.stub.php. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

namespace OnApp;

/**
 * What the API classes know: fields, routes and methods, at each version of the Control Panel.
 *
 * A class is named as it is in PHP ("OnApp_User", "OnApp\User"; a class of yours below it stands for it). A version is
 * a text as panels report it ("6.2", "5.5.0-67"); null stands for the newest version that the class exists at. A class
 * that is not known, and a version that is none or at which the class does not exist, throw a ValueError. `since` and
 * `until` are the first and the last version something holds at; null: no bound.
 */
final class Schema
{
    private function __construct() {}

    /** @return list<string> all API classes, by name */
    public static function classes(): array {}

    /** @return list<string> the versions that have fields of their own, from old to new */
    public static function versions(): array {}

    /**
     * first_version: below it, the fields are the newest ones. supported: the class exists only there; empty: everywhere.
     * closed: operations that the class does not offer.
     *
     * @return array{
     *     class: string, alias: string, parent: string, root: string|null, resource: string|null,
     *     first_version: string|null, supported: list<array{since: string|null, until: string|null}>,
     *     closed: array<string, list<array{since: string|null, until: string|null}>>
     * }
     */
    public static function describe(string $class, ?string $version = null): array {}

    /**
     * By the panel's name. sent: the field is part of what save() sends. default: sent when nothing else is known.
     * class: what nested values become.
     *
     * @return array<string, array{
     *     property: string, type: string|null, required: bool, read_only: bool, secret: bool, sent: bool,
     *     default?: mixed, class?: string, since: string|null, until: string|null
     * }>
     */
    public static function fields(string $class, ?string $version = null): array {}

    /**
     * By action, as getResource() takes it; of several rows the first holds whose `without` properties are all null.
     * needs: properties that must be set although the path does not hold them. loaded: properties that may come from
     * the loaded object. constants: global constants with the action as their value.
     *
     * @return array<string, list<array{
     *     path: string, without?: list<string>, needs?: list<string>, loaded?: list<string>, constants?: list<string>,
     *     declared_in: string, since: string|null, until: string|null
     * }>>
     */
    public static function routes(string $class, ?string $version = null): array {}

    /**
     * By method, inherited ones included; of several rows the first one holds whose condition (`when`) does. A row has
     * a verb with its route, or an operation (list, load, save, edit, delete, none). own_code: more than the row tells.
     * body, query, sets, needs and when are in the notation that docs/architecture.md explains. class and root: what the
     * answer consists of, where it is not this class under its own root.
     *
     * @return array<string, list<array{
     *     declared_in: string, parameters: list<string>, verb?: string, operation?: string, route?: string,
     *     paths?: list<string>, body?: string, encoding?: string, query?: string, sets?: string, needs?: string,
     *     when?: string, own_code?: bool, gives: string, class?: string, root?: string, since: string|null,
     *     until: string|null
     * }>>
     */
    public static function actions(string $class, ?string $version = null): array {}
}
