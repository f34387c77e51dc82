<?php

/*
 * Locales, logs, transactions, licence, maintenance.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `alerts`, root `alerts`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property array|null $_zombie_data_stores array
 * @property array|null $_zombie_transactions array
 * @property array|null $_zombie_disks array
 * @property array|null $_zombie_domains array
 * @property array|null $_zombie_networks_list array, since 6.6
 * @method list<OnApp_Alert>|false getList($params = null, $url_args = null) GET alerts
 */
class OnApp_Alert extends OnApp
{
}

/**
 * Resource `sysadmin_tools/daemon`, root `daemon`.
 *
 * @property mixed $_status start
 * @method list<OnApp_BackgroundTaskDaemon>|false getList($params = null, $url_args = null) GET sysadmin_tools/daemon
 * @method OnApp_BackgroundTaskDaemon|false load($id = null) GET sysadmin_tools/daemon/{id}
 * @method null save() POST sysadmin_tools/daemon, PUT sysadmin_tools/daemon/{id}
 * @method null delete() DELETE sysadmin_tools/daemon/{id}
 */
class OnApp_BackgroundTaskDaemon extends OnApp
{
    /**
     * GET sysadmin_tools/daemon/status
     *
     * @return OnApp_BackgroundTaskDaemon|list<OnApp_BackgroundTaskDaemon>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getStatus() {}

    /**
     * POST sysadmin_tools/daemon/start
     *
     * @return OnApp_BackgroundTaskDaemon|list<OnApp_BackgroundTaskDaemon>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function start() {}

    /**
     * POST sysadmin_tools/daemon/stop
     *
     * @return OnApp_BackgroundTaskDaemon|list<OnApp_BackgroundTaskDaemon>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function stop() {}

    /**
     * POST sysadmin_tools/daemon/reload
     *
     * @return OnApp_BackgroundTaskDaemon|list<OnApp_BackgroundTaskDaemon>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reload() {}
}

/**
 * Resource `sysadmin_tools/infrastructure/errors`, root `error`.
 *
 * @property string|null $_backtrace string, read-only
 * @property int|string|null $_counter integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_error_class string, read-only
 * @property string|null $_fingerprint string, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_message string, read-only
 * @property bool|null $_reported boolean, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Errors>|false getList($params = null, $url_args = null) GET sysadmin_tools/infrastructure/errors
 * @method OnApp_Errors|false load($id = null) GET sysadmin_tools/infrastructure/errors/{id}
 * @method null save() POST sysadmin_tools/infrastructure/errors, PUT sysadmin_tools/infrastructure/errors/{id}
 * @method null delete() DELETE sysadmin_tools/infrastructure/errors/{id}
 */
class OnApp_Errors extends OnApp
{
}

/**
 * Resource `settings/license`, root `license`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_core_limit string
 * @property string|null $_key string, secret
 * @property string|null $_status string
 * @property bool|null $_supplier_allowed boolean
 * @property string|null $_supplier_status string
 * @property bool|null $_trader_allowed boolean
 * @property string|null $_trader_status string
 * @property string|null $_type string
 * @property bool|null $_valid boolean
 * @property string|null $_kvm_xen_hv_limit string, since 6.0
 * @property string|null $_kvm_xen_vm_limit string, since 6.0
 * @property string|null $_vcenter_vm_limit string, since 6.0
 * @property string|null $_kvm_xen_core_limit string, since 6.0
 * @property string|null $_vcenter_core_limit string, since 6.0
 * @property string|null $_integrated_storage_limit string, since 6.0
 * @method list<OnApp_License>|false getList($params = null, $url_args = null) GET settings/license
 * @method OnApp_License|false load($id = null) GET settings/license/{id}
 */
class OnApp_License extends OnApp
{
    /**
     * PUT settings
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `/settings/internationalization`, root `locale`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $code string
 * @property string|null $name string
 * @property int|string|null $_id integer, read-only, since 6.0
 * @property string|null $_created_at datetime, read-only, since 6.0
 * @property string|null $_updated_at datetime, read-only, since 6.0
 * @method list<OnApp_Locale>|false getList($params = null, $url_args = null) GET settings/locales, GET settings/internationalization
 */
class OnApp_Locale extends OnApp
{
}

/**
 * Resource `logs`, root `log_item`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_target_type string, required
 * @property string|null $_updated_at string, read-only
 * @property string|null $_action string, read-only
 * @property string|null $_status string, read-only
 * @property string|null $_resource_diff_id string, since 5.3
 * @property string|null $resource_diff_ids string, since 5.5
 * @method OnApp_Log|false load($id = null) GET logs/{id}
 */
class OnApp_Log extends OnApp
{
    /**
     * GET logs
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_Log>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * PUT logs/{id}/approve
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function approve() {}

    /**
     * PUT logs/{id}/decline
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function decline() {}
}

/**
 * Resource `sysadmin_tools/maintenance_mode`, root `maintenance_mode`.
 *
 * @property string|null $_status string, required
 * @method list<OnApp_Maintenance>|false getList($params = null, $url_args = null) GET sysadmin_tools/maintenance_mode
 * @method OnApp_Maintenance|false load($id = null) GET sysadmin_tools/maintenance_mode/{id}
 * @method null save() POST sysadmin_tools/maintenance_mode, PUT sysadmin_tools/maintenance_mode/{id}
 * @method null delete() DELETE sysadmin_tools/maintenance_mode/{id}
 */
class OnApp_Maintenance extends OnApp
{
    /**
     * PUT sysadmin_tools/maintenance_mode/{id}/enable
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enable() {}

    /**
     * PUT sysadmin_tools/maintenance_mode/{id}/disable
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disable() {}
}

/**
 * Resource `resource_diffs`, root `resource_diff`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_transaction_id integer, read-only
 * @property array|null $_diff array, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_ResourceDiffs>|false getList($params = null, $url_args = null) GET resource_diffs
 * @method OnApp_ResourceDiffs|false load($id = null) GET resource_diffs/{id}
 * @method null save() POST resource_diffs, PUT resource_diffs/{id}
 * @method null delete() DELETE resource_diffs/{id}
 */
class OnApp_ResourceDiffs extends OnApp
{
}

/**
 * Resource `settings/sif/groups`, root `iframe_group`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_weight integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_target string
 * @method list<OnApp_SIF_Group>|false getList($params = null, $url_args = null) GET settings/sif/groups
 * @method OnApp_SIF_Group|false load($id = null) GET settings/sif/groups/{id}
 * @method null delete() DELETE settings/sif/groups/{id}
 */
class OnApp_SIF_Group extends OnApp_Hypervisor
{
}

/**
 * Resource `settings/sif/pages`, root `iframe`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_url string
 * @property string|null $_user_credentials string, secret
 * @property string|null $_credentials_parameter string
 * @property string|null $_custom_field string
 * @property string|null $_custom_field_parameter string
 * @property string|null $_custom_name string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_legacy_mode boolean
 * @property int|string|null $_weight integer
 * @property string|null $_credentials_type string
 * @property array|null $_iframe_group_ids array
 * @method list<OnApp_SIF_Page>|false getList($params = null, $url_args = null) GET settings/sif/pages
 * @method OnApp_SIF_Page|false load($id = null) GET settings/sif/pages/{id}
 * @method null delete() DELETE settings/sif/pages/{id}
 */
class OnApp_SIF_Page extends OnApp_Hypervisor
{
}

/**
 * Resource `sysadmin_tools/infrastructure/zabbix_setup`, root `zabbix_setup`.
 * Exists only 6.2.
 * Not offered: getList, load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_ip_address string, only 6.2
 * @property string|null $_server_os string, only 6.2
 */
class OnApp_SysadminTools_Infrastructure_ZabbixSetup extends OnApp
{
    /**
     * POST sysadmin_tools/infrastructure/zabbix_setup/deploy
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deploy() {}

    /**
     * POST sysadmin_tools/infrastructure/zabbix_setup/configure
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function configure() {}
}

/**
 * Resource `sysadmin_tools/ip_history/reports`, root ``.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_ip_address string
 * @property array|null $_period array
 * @method list<OnApp_SysadminTools_IpHistoryReports>|false getList($params = null, $url_args = null) GET sysadmin_tools/ip_history/reports
 */
class OnApp_SysadminTools_IpHistoryReports extends OnApp
{
}

/**
 * Resource `transactions`, root `transaction`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property mixed $_action read-only, preset ''
 * @property mixed $_actor read-only
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_dependent_transaction_id integer, read-only
 * @property mixed $_log_output read-only
 * @property mixed $_params yaml, read-only
 * @property int|string|null $_parent_id integer, read-only
 * @property mixed $_parent_type read-only
 * @property int|string|null $_pid integer, read-only
 * @property int|string|null $_priority integer, read-only
 * @property mixed $_status read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property bool|null $_allowed_cancel boolean, read-only, since 2.1
 * @property string|null $_identifier string, read-only, since 2.1
 * @property string|null $_start_after datetime, read-only, since 2.1
 * @property string|null $_started_at datetime, read-only, since 2.2
 * @property int|string|null $_associated_object_id integer, since 3.0
 * @property string|null $_associated_object_type string, since 3.0
 * @property bool|null $_scheduled boolean, since 3.0
 * @property string|null $_chain_id string, since 5.4
 * @property int|string|null $_lock_version integer, since 6.1
 * @property string|null $_finished_at datetime, read-only, only 2.2
 * @method OnApp_Transaction|false load($id = null) GET transactions/{id}
 */
class OnApp_Transaction extends OnApp
{
    /**
     * GET transactions
     *
     * @param mixed $page
     * @param mixed $url_args
     * @return list<OnApp_Transaction>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($page = 1, $url_args = null) {}

    /**
     * GET transactions/{id}?log
     *
     * @param mixed $id
     * @return OnApp_Transaction|list<OnApp_Transaction>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load_with_output($id) {}
}

class_alias(OnApp_Alert::class, 'OnApp\Alert');
class_alias(OnApp_BackgroundTaskDaemon::class, 'OnApp\BackgroundTaskDaemon');
class_alias(OnApp_Errors::class, 'OnApp\Errors');
class_alias(OnApp_License::class, 'OnApp\License');
class_alias(OnApp_Locale::class, 'OnApp\Locale');
class_alias(OnApp_Log::class, 'OnApp\Log');
class_alias(OnApp_Maintenance::class, 'OnApp\Maintenance');
class_alias(OnApp_ResourceDiffs::class, 'OnApp\ResourceDiffs');
class_alias(OnApp_SIF_Group::class, 'OnApp\SIF\Group');
class_alias(OnApp_SIF_Page::class, 'OnApp\SIF\Page');
class_alias(OnApp_SysadminTools_Infrastructure_ZabbixSetup::class, 'OnApp\SysadminTools\Infrastructure\ZabbixSetup');
class_alias(OnApp_SysadminTools_IpHistoryReports::class, 'OnApp\SysadminTools\IpHistoryReports');
class_alias(OnApp_Transaction::class, 'OnApp\Transaction');
