<?php

/*
 * Payments, resource limits, statistics.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `settings/currencies`, root `currency`.
 *
 * @property string|null $_name string
 * @property string|null $_format string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_code string
 * @property int|string|null $_id integer
 * @property string|null $_unit string
 * @property string|null $_separator string
 * @property int|string|null $_precision integer
 * @property int|string|null $_precision_for_unit integer
 * @property string|null $_delimiter string
 * @method list<OnApp_Currency>|false getList($params = null, $url_args = null) GET settings/currencies
 * @method OnApp_Currency|false load($id = null) GET settings/currencies/{id}
 * @method null save() POST settings/currencies, PUT settings/currencies/{id}
 * @method null delete() DELETE settings/currencies/{id}
 */
class OnApp_Currency extends OnApp
{
}

/**
 * Resource `payments`, root `payment`.
 *
 * @property int|string|null $_id integer, read-only
 * @property float|int|string|null $_amount decimal, required, preset '0.0'
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_invoice_number string, required
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_payer_id integer, since 3.0
 * @property string|null $_type string, since 3.0
 * @property int|string|null $_payer_type integer, since 6.0
 * @method null save() POST users/{user_id}/payments, POST billing/user/payments, PUT users/{user_id}/payments/{id}, PUT billing/user/payments/{id}
 * @method null delete() DELETE users/{user_id}/payments/{id}, DELETE billing/user/payments/{id}
 */
class OnApp_Payment extends OnApp
{
    /**
     * GET users/{user_id}/payments
     * GET billing/user/payments
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_Payment>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}

    /**
     * GET users/{user_id}/payments/{id}
     * GET billing/user/payments/{id}
     *
     * @param mixed $id
     * @param mixed $user_id
     * @return OnApp_Payment|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $user_id = null) {}
}

/**
 * Resource `resource_limit`, root `resource_limit`.
 * Not offered: delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_cpu_shares integer, required, preset ''
 * @property int|string|null $_cpus integer, required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_disk_size integer, required, preset ''
 * @property int|string|null $_memory integer, required, preset ''
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_storage_disk_size integer, required, preset ''
 * @property int|string|null $_virtual_machines_count integer, required, preset ''
 * @property int|string|null $ip_address_count integer, read-only, since 2.2
 * @property int|string|null $ip_address_mask integer, read-only, since 2.2
 * @property int|string|null $backups_templates_count integer, read-only, since 2.2
 * @property int|string|null $rate integer, read-only, since 2.2
 * @property int|string|null $_id integer, read-only, 2.0 to 2.1
 * @method list<OnApp_ResourceLimit>|false getList($params = null, $url_args = null) GET users/{user_id}/resource_limit
 */
class OnApp_ResourceLimit extends OnApp
{
    /**
     * GET users/{user_id}/resource_limit
     *
     * @param mixed $user_id
     * @return OnApp_ResourceLimit|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($user_id = null) {}

    /**
     * PUT users/{user_id}/resource_limit
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `billing/dashboard_statistics`, root `stats`.
 *
 * @property array|null $_cpus array
 * @property array|null $_memory array
 * @property array|null $_disk_size array
 * @property array|null $_iops array
 * @property array|null $_bandwidth array
 * @property array|null $_smart_servers array
 * @property array|null $_baremetal_servers array
 * @property array|null $_virtual_servers array
 * @property array|null $_provider_cpu_usage array, since 5.3
 * @property array|null $_provider_storage_usage array, since 5.3
 * @method OnApp_Statistics|false load($id = null) GET billing/dashboard_statistics/{id}
 * @method null save() POST billing/dashboard_statistics, PUT billing/dashboard_statistics/{id}
 * @method null delete() DELETE billing/dashboard_statistics/{id}
 */
class OnApp_Statistics extends OnApp
{
    /**
     * GET billing/dashboard_statistics?stats_for
     *
     * @param mixed $stats_for
     * @param mixed $startdate
     * @param mixed $enddate
     * @return OnApp_Statistics|list<OnApp_Statistics>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getStatistics($stats_for = null, $startdate = null, $enddate = null) {}

    /**
     * GET billing/dashboard_statistics
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return OnApp_Statistics|list<OnApp_Statistics>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `usage_statistics`, root `vm_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_data_received string, read-only, since 2.2
 * @property string|null $_data_sent string, read-only, since 2.2
 * @property string|null $_data_read string, read-only, since 2.2
 * @property string|null $_data_written string, read-only, since 2.2
 * @property string|null $_writes_completed string, read-only, since 2.2
 * @property string|null $_reads_completed string, read-only, since 2.2
 * @property string|null $_cpu_usage string, read-only, since 2.2
 * @property float|int|string|null $_cpu_used float, read-only, since 6.0; integer, read-only, only 2.0
 * @property int|string|null $_id integer, read-only, 2.0 to 2.1
 * @property string|null $_created_at datetime, read-only, 2.0 to 2.1
 * @property string|null $_updated_at datetime, read-only, 2.0 to 2.1
 * @property int|string|null $_cpu_shares integer, read-only, only 2.0
 * @property int|string|null $_disk_size integer, read-only, only 2.0
 * @property float|int|string|null $_amount decimal, read-only, only 2.0
 * @property int|string|null $_cpu_count integer, read-only, only 2.0
 * @property int|string|null $_bandwidth_used integer, read-only, only 2.0
 * @property int|string|null $_number_of_hours integer, read-only, only 2.0
 * @property bool|null $_booted boolean, read-only, only 2.0
 * @property int|string|null $_ram integer, read-only, only 2.0
 * @property int|string|null $_ip_addresses_count integer, read-only, only 2.0
 * @property string|null $_cost string, read-only, only 2.1
 * @property string|null $_stat_time string, read-only, only 2.1
 * @property int|string|null $_vm_billing_stat_id integer, read-only, only 2.1
 * @method list<OnApp_UsageStatistic>|false getList($params = null, $url_args = null) GET usage_statistics
 */
class OnApp_UsageStatistic extends OnApp
{
}

class_alias(OnApp_Currency::class, 'OnApp\Currency');
class_alias(OnApp_Payment::class, 'OnApp\Payment');
class_alias(OnApp_ResourceLimit::class, 'OnApp\ResourceLimit');
class_alias(OnApp_Statistics::class, 'OnApp\Statistics');
class_alias(OnApp_UsageStatistic::class, 'OnApp\UsageStatistic');
