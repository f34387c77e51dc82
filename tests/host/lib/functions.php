<?php

/** The global functions of WHMCS that modules may rely on. All others stay undefined on purpose. */

declare(strict_types=1);

use OnApp\Host\Dates;
use OnApp\Host\Host;
use WHMCS\View\Formatter\Price;

function add_hook(string $hookPoint, int $priority, callable $function): void
{
    Host::current()->hooks()->add($hookPoint, $priority, $function);
}

/** @return list<mixed> */
function run_hook(string $hookPoint, mixed $arguments = []): array
{
    return Host::current()->hooks()->run($hookPoint, $arguments);
}

/**
 * @param array<string, mixed> $values
 * @return array<string, mixed>
 */
function localAPI(string $command, array $values = [], ?string $adminUsername = null): array
{
    return Host::current()->api()->call($command, $values);
}

/** @param array<mixed> $replaceVars */
function logModuleCall(
    string $module,
    string $action,
    mixed $requestString,
    mixed $responseData = '',
    mixed $processedData = '',
    array $replaceVars = [],
): void {
    Host::current()->logs()->module($module, $action, $requestString, $responseData, $processedData, $replaceVars);
}

function logActivity(string $message, int $clientId = 0): void
{
    Host::current()->logs()->activity($message, $clientId);
}

function encrypt(string $text): string
{
    return Host::current()->secrets()->encrypt($text);
}

function decrypt(string $text): string
{
    return Host::current()->secrets()->decrypt($text);
}

/** @return array<string, mixed> the client's currency, or the default one */
function getCurrency(int|string|null $clientId = null): array
{
    $database = Host::current()->database;
    $id = $clientId === null ? null : $database->table('tblclients')->where('id', $clientId)->value('currency');
    $query = $database->table('tblcurrencies');
    $row = $id === null ? $query->where('default', 1)->first() : $query->where('id', $id)->first();
    return (array) $row;
}

function formatCurrency(float|int|string $amount, int|string|null $currencyId = null): Price
{
    $database = Host::current()->database;
    $row = $currencyId === null ? null : $database->table('tblcurrencies')->where('id', $currencyId)->first();
    return new Price($amount, $row === null ? getCurrency() : (array) $row);
}

function fromMySQLDate(string $date, bool|int $time = false): string
{
    return Dates::toLocal($date, (bool) $time);
}

function toMySQLDate(string $date): string
{
    return Dates::fromLocal($date);
}

function getTodaysDate(): string
{
    return Dates::toLocal(Host::current()->clock->stamp(), false);
}
