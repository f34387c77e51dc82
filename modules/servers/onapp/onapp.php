<?php

/**
 * OnApp: sells virtual servers of an OnApp cloud. Module functions only; the work is done in lib/.
 */

declare(strict_types=1);

use WHMCS\Module\Server\Onapp\Autoloader;
use WHMCS\Module\Server\Onapp\EntryPoints;

if (!defined('WHMCS')) {
    exit('This file cannot be opened directly.');
}

require_once __DIR__ . '/lib/Autoloader.php';
Autoloader::register();

/** @return array<string, mixed> */
function onapp_MetaData(): array
{
    return EntryPoints::metaData();
}

/**
 * @param array<string, mixed> $params
 * @return array<string, array<string, mixed>>
 */
function onapp_ConfigOptions(array $params = []): array
{
    return EntryPoints::configOptions($params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_ServerChoices(array $params): array
{
    return EntryPoints::choices('servers', $params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_TemplateChoices(array $params): array
{
    return EntryPoints::choices('templates', $params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_PlacementChoices(array $params): array
{
    return EntryPoints::choices('placements', $params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_NetworkChoices(array $params): array
{
    return EntryPoints::choices('networks', $params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_OptionChoices(array $params): array
{
    return EntryPoints::choices('options', $params);
}

/**
 * @param array<string, mixed> $params
 * @return array{success: bool, error: string}
 */
function onapp_TestConnection(array $params): array
{
    return EntryPoints::testConnection($params);
}

/** @param array<string, mixed> $params */
function onapp_CreateAccount(array $params): string
{
    return EntryPoints::createAccount($params);
}

/** @param array<string, mixed> $params */
function onapp_SuspendAccount(array $params): string
{
    return EntryPoints::suspendAccount($params);
}

/** @param array<string, mixed> $params */
function onapp_UnsuspendAccount(array $params): string
{
    return EntryPoints::unsuspendAccount($params);
}

/** @param array<string, mixed> $params */
function onapp_TerminateAccount(array $params): string
{
    return EntryPoints::terminateAccount($params);
}

/** @param array<string, mixed> $params */
function onapp_ChangePackage(array $params): string
{
    return EntryPoints::changePackage($params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, mixed>
 */
function onapp_ClientArea(array $params): array
{
    return EntryPoints::clientArea($params);
}

/**
 * @param array<string, mixed> $params
 * @return array<string, string>
 */
function onapp_AdminServicesTabFields(array $params): array
{
    return EntryPoints::adminServicesTabFields($params);
}

/** @param array<string, mixed> $params */
function onapp_AdminLink(array $params): string
{
    return EntryPoints::adminLink($params);
}

/** @param array<string, mixed> $params */
function onapp_AdminServicesTabFieldsSave(array $params): void
{
    EntryPoints::adminServicesTabFieldsSave($params);
}

/** @return array<string, string> */
function onapp_AdminCustomButtonArray(): array
{
    return EntryPoints::adminCustomButtonArray();
}

/** @param array<string, mixed> $params */
function onapp_adminStart(array $params): string
{
    return EntryPoints::adminButton('adminStart', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminStop(array $params): string
{
    return EntryPoints::adminButton('adminStop', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminReboot(array $params): string
{
    return EntryPoints::adminButton('adminReboot', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminApplyResources(array $params): string
{
    return EntryPoints::adminButton('adminApplyResources', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminResyncAddresses(array $params): string
{
    return EntryPoints::adminButton('adminResyncAddresses', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminSync(array $params): string
{
    return EntryPoints::adminButton('adminSync', $params);
}

/** @param array<string, mixed> $params */
function onapp_adminClearMapping(array $params): string
{
    return EntryPoints::adminButton('adminClearMapping', $params);
}

/**
 * Once a day for every server.
 *
 * @param array<string, mixed> $params
 */
function onapp_UsageUpdate(array $params): void
{
    EntryPoints::usageUpdate($params);
}

/** @param array<string, mixed> $params */
function onapp_MetricProvider(array $params): \WHMCS\UsageBilling\Contracts\Metrics\ProviderInterface
{
    return EntryPoints::metricProvider($params);
}
