<?php

/*
 * What belongs to one virtual server: addresses, interfaces, rules, statistics.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `auto_scaling`, root `auto_scaling_configuration`.
 * Not offered: load, save (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only, since 2.3
 * @property string|null $_created_at datetime, read-only, since 2.3
 * @property string|null $_updated_at datetime, read-only, since 2.3
 * @property int|string|null $_virtual_machine_id integer, read-only, since 2.3
 * @property string|null $_direction string, read-only, since 2.3
 * @property string|null $_resource string, read-only, since 2.3
 * @property bool|null $_enabled boolean, read-only, since 2.3
 * @property int|string|null $_limit_trigger integer, read-only, since 2.3
 * @property int|string|null $_for_minutes integer, read-only, since 2.3
 * @property int|string|null $_adjust_units integer, read-only, since 2.3
 * @property int|string|null $_up_to integer, read-only, since 2.3
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/auto_scaling
 */
class OnApp_VirtualMachine_AutoScaling extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/auto_scaling
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_AutoScaling>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/auto_scaling
     *
     * @param mixed $rules
     * @return OnApp_VirtualMachine_AutoScaling|list<OnApp_VirtualMachine_AutoScaling>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function change($rules) {}
}

/**
 * Resource `vm_stats`, root `vm_stats`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_stat_time datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_vm_billing_stat_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_currency_code string, read-only, since 3.1
 * @property string|null $_total_cost string, read-only, since 3.1
 * @property string|null $_vm_resources_cost string, read-only, since 3.1
 * @property string|null $_usage_cost string, read-only, since 3.1
 * @property array|null $_vm_hourly_stat array, since 4.3
 * @property array|null $_service_addons array, since 5.3
 * @property float|int|string|null $_cost float, read-only, 2.0 to 3.0
 * @property string|null $_billing_stats string, read-only, 2.0 to 3.0
 */
class OnApp_VirtualMachine_BillingStatistics extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/vm_stats
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_BillingStatistics>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `blacklist_domains`, root `blacklist_domains`.
 *
 * @property string|null $_blacklist_domain string
 * @property array|null $_hostname_blacklists array
 * @property int|string|null $_virtual_machine_id integer
 * @method list<OnApp_VirtualMachine_BlacklistDomains>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/blacklist_domains
 * @method OnApp_VirtualMachine_BlacklistDomains|false load($id = null) GET virtual_machines/{virtual_machine_id}/blacklist_domains/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/blacklist_domains/{id}
 */
class OnApp_VirtualMachine_BlacklistDomains extends OnApp
{
    /**
     * PUT virtual_machines/{virtual_machine_id}/blacklist_domains
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `cpu_quota`, root `cpu_quota`.
 *
 * @property bool|null $_enabled boolean
 * @property int|string|null $_value integer
 * @property int|string|null $_virtual_machine_id integer
 * @method list<OnApp_VirtualMachine_CpuQuota>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/cpu_quota
 * @method OnApp_VirtualMachine_CpuQuota|false load($id = null) GET virtual_machines/{virtual_machine_id}/cpu_quota/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/cpu_quota/{id}
 */
class OnApp_VirtualMachine_CpuQuota extends OnApp
{
    /**
     * PUT virtual_machines/{virtual_machine_id}/cpu_quota
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `cpu_usage`, root `cpu_hourly_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_cpu_time integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_stat_time datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property mixed $_period read-only, 2.0 to 2.1
 * @property int|string|null $_cpu_time_raw integer, read-only, 2.0 to 2.1
 * @property int|string|null $_elapsed_time integer, read-only, 2.0 to 2.1
 */
class OnApp_VirtualMachine_CpuUsage extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/cpu_usage
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_CpuUsage>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `custom_recipe_variables`, root `custom_recipe_variable`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property bool|null $_enabled boolean
 * @property int|string|null $_id integer
 * @property string|null $_name string
 * @property string|null $_value string
 * @property string|null $_virtual_machine_id string
 * @property int|string|null $_parent_id integer
 * @property string|null $_parent_type string
 * @method OnApp_VirtualMachine_CustomRecipeVariable|false load($id = null) GET virtual_machines/{virtual_machine_id}/custom_recipe_variables/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/custom_recipe_variables, PUT virtual_machines/{virtual_machine_id}/custom_recipe_variables/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/custom_recipe_variables/{id}
 */
class OnApp_VirtualMachine_CustomRecipeVariable extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/custom_recipe_variables
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_CustomRecipeVariable>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Comes within others.
 *
 * @property int|string|null $_id integer
 * @property bool|null $_enabled boolean
 * @property string|null $_name string
 * @property string|null $_value string
 * @method list<OnApp_VirtualMachine_CustomVariablesAttribute>|false getList($params = null, $url_args = null) GET
 * @method OnApp_VirtualMachine_CustomVariablesAttribute|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_VirtualMachine_CustomVariablesAttribute extends OnApp
{
}

/**
 * Resource `disks`, root `disk`.
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_add_to_freebsd_fstab boolean
 * @property bool|null $_add_to_linux_fstab boolean
 * @property bool|null $_built boolean
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_data_store_id integer
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_disk_vm_number integer
 * @property bool|null $_file_system boolean
 * @property string|null $_identifier string
 * @property bool|null $_is_swap boolean
 * @property bool|null $_label boolean
 * @property bool|int|string|null $_locked boolean; field virtual_machine_id, integer
 * @property string|null $_mount_point string
 * @property bool|null $_primary boolean
 * @property bool|null $_volume_id boolean
 * @property bool|null $_has_autobackups boolean
 * @property bool|null $_iqn boolean
 * @property int|string|null $_burst_bw integer
 * @property int|string|null $_max_bw integer
 * @property int|string|null $_max_iops integer
 * @property int|string|null $_burst_iops integer
 * @property bool|null $_integrated_storage_cache_enabled boolean
 * @property bool|null $_integrated_storage_cache_override boolean
 * @property bool|null $_mounted boolean, since 4.2
 * @property int|string|null $_min_iops integer, since 4.2
 * @property array|null $_integrated_storage_cache_settings array, since 4.2
 * @property string|null $_errors string, since 5.2
 * @property array|null $_io_limits array, since 5.5
 * @property bool|null $_io_limits_override boolean, since 5.5
 * @property int|string|null $_openstack_id integer, since 5.5
 * @property int|string|null $_temporary_virtual_machine_id integer, since 5.5
 * @method OnApp_VirtualMachine_Disk|false load($id = null) GET virtual_machines/{virtual_machine_id}/disks/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/disks, PUT virtual_machines/{virtual_machine_id}/disks/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/disks/{id}
 */
class OnApp_VirtualMachine_Disk extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/disks
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_Disk>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `firewall_rules`, root `firewall_rule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_address string
 * @property string|null $_position string, read-only
 * @property string|null $_created_at string, read-only
 * @property string|null $_updated_at string, read-only
 * @property string|null $_command string, required
 * @property int|string|null $_port integer
 * @property string|null $_protocol string, required
 * @property int|string|null $_network_interface_id integer, required
 * @property string|null $_description string, since 4.3
 * @property string|null $_destination_ip string, since 4.3
 * @property string|null $_enable_logging string, since 4.3
 * @property string|null $_enabled string, since 4.3
 * @property string|null $_firewall_service_id string, since 4.3
 * @property string|null $_identifier string, since 4.3
 * @property string|null $_protocol_type string, since 4.3
 * @property string|null $_source_port string, since 4.3
 * @property string|null $_comment string, since 6.1
 * @method null save() POST virtual_machines/{virtual_machine_id}/firewall_rules, PUT virtual_machines/{virtual_machine_id}/firewall_rules/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/firewall_rules/{id}
 */
class OnApp_VirtualMachine_FirewallRule extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/firewall_rules
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_FirewallRule>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/firewall_rules/{id}
     *
     * @param mixed $id
     * @param mixed $virtual_machine_id
     * @return OnApp_VirtualMachine_FirewallRule|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $virtual_machine_id = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/firewall_rules/{id}/move
     *
     * @param mixed $position
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function move($position) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/update_firewall_rules
     *
     * @param mixed $virtual_machine_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function update($virtual_machine_id = null) {}

    /**
     * PUT virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults
     *
     * @param mixed $virtual_machine_id
     * @param mixed $networkInterfaces
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function updateDefaults($virtual_machine_id, $networkInterfaces) {}

    /**
     * PUT virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults
     *
     * @param mixed $virtual_machine_id
     * @param mixed $networkInterface
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function useAsGateway($virtual_machine_id, $networkInterface) {}
}

/**
 * Resource `ip_addresses`, root `ip_address_join`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_ip_address_id integer
 * @property int|string|null $_network_interface_id integer
 * @property mixed $_ip_address
 * @method OnApp_VirtualMachine_IpAddress|false load($id = null) GET virtual_machines/{virtual_machine_id}/ip_addresses/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/ip_addresses, PUT virtual_machines/{virtual_machine_id}/ip_addresses/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/ip_addresses/{id}
 */
class OnApp_VirtualMachine_IpAddress extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/ip_addresses
     *
     * @param mixed $ip_address_id
     * @param mixed $virtual_machine_id
     * @param mixed $network_interface_id
     * @param mixed $used_ip
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function join(
        $ip_address_id = null,
        $virtual_machine_id = null,
        $network_interface_id = null,
        $used_ip = false,
    ) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/ip_addresses
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_IpAddress>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `ip_addresses`, root `ip_address_join`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_network_interface_id integer, required
 * @property int|string|null $_ip_address_id integer, since 5.4; integer, required, 2.0 to 5.3
 * @property mixed $_ip_address read-only
 * @property string|null $_errors string, since 5.2
 * @property bool|null $_used_ip boolean, since 6.0
 * @property bool|null $_own_ip boolean, since 6.0
 * @property int|string|null $_ip_version integer, since 6.0
 * @property string|null $_ip_net_id string, since 6.0
 * @property string|null $_ip_range_id string, since 6.0
 * @property int|string|null $virtual_machine_id integer, only 2.2
 * @method null save() POST virtual_machines/{virtual_machine_id}/ip_addresses, PUT virtual_machines/{virtual_machine_id}/ip_addresses/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/ip_addresses/{id}
 */
class OnApp_VirtualMachine_IpAddressJoin extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/ip_addresses
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_IpAddressJoin>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/ip_addresses/{id}
     *
     * @param mixed $id
     * @param mixed $virtual_machine_id
     * @return OnApp_VirtualMachine_IpAddressJoin|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $virtual_machine_id = null) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/ip_addresses
     * PUT virtual_machines/{virtual_machine_id}/ip_addresses/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignIPAddress() {}
}

/**
 * Resource `logs`, root `log_item`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_action string
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_status string
 * @property int|string|null $_target_id integer
 * @property string|null $_target_type string
 * @property string|null $_updated_at datetime
 * @property string|null $_resource_diff_id string, since 5.3
 * @property array|null $_resource_diff_ids array, since 5.5
 * @method list<OnApp_VirtualMachine_Log>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/logs
 * @method OnApp_VirtualMachine_Log|false load($id = null) GET virtual_machines/{virtual_machine_id}/logs/{id}
 */
class OnApp_VirtualMachine_Log extends OnApp
{
}

/**
 * Resource `max_memory`, root `virtual_machine`.
 *
 * @property bool|null $_max_memory_override boolean
 * @property int|string|null $_preset_max_memory integer
 * @property int|string|null $_virtual_machine_id integer
 * @method list<OnApp_VirtualMachine_MaxMemory>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/max_memory
 * @method OnApp_VirtualMachine_MaxMemory|false load($id = null) GET virtual_machines/{virtual_machine_id}/max_memory/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/max_memory/{id}
 */
class OnApp_VirtualMachine_MaxMemory extends OnApp
{
    /**
     * PUT virtual_machines/{virtual_machine_id}/max_memory
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `migration`, root `virtual_machine`.
 * Not offered: getList, load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_virtual_machine_id integer
 * @property string|null $_migration_type string
 * @property string|null $_cold_migrate_on_rollback string
 * @property array|null $_destination array
 * @property int|string|null $_backup_before_migration integer, since 6.2
 * @property int|string|null $_delete_old_backups integer, since 6.2
 * @property int|string|null $_backup_after_migration integer, since 6.2
 * @method null save() POST virtual_machines/{virtual_machine_id}/migration, PUT virtual_machines/{virtual_machine_id}/migration/{id}
 */
class OnApp_VirtualMachine_Migration extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/migration
     *
     * @return OnApp_VirtualMachine_Migration|list<OnApp_VirtualMachine_Migration>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function migrateFromXenToKVM() {}
}

/**
 * Resource `network_interfaces`, root `network_interface`.
 *
 * @property int|string|null $_id integer, read-only
 * @property mixed $_label required
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property mixed $_usage read-only
 * @property bool|null $_primary boolean, required, read-only, preset ''
 * @property string|null $_usage_month_rolled_at date, read-only
 * @property mixed $_mac_address read-only
 * @property string|null $_usage_last_reset_at datetime, read-only
 * @property int|string|null $_rate_limit integer, required, preset 0
 * @property mixed $_identifier read-only
 * @property int|string|null $_network_join_id integer, required
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property mixed $_default_firewall_rule read-only
 * @property bool|null $_connected boolean, since 3.0
 * @property string|null $_edge_gateway_id string, since 3.0
 * @property string|null $_openstack_id string, since 5.5
 * @property string|null $_use_as_gateway string, since 5.5
 * @property string|null $_adapter_type string, since 6.0
 * @property string|null $_vcloud_nsxt_edge_gateway_id string, since 6.6
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/network_interfaces/{id}
 */
class OnApp_VirtualMachine_NetworkInterface extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/network_interfaces
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_NetworkInterface>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/network_interfaces/{id}
     *
     * @param mixed $id
     * @param mixed $virtual_machine_id
     * @return OnApp_VirtualMachine_NetworkInterface|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $virtual_machine_id = null) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/network_interfaces
     * PUT virtual_machines/{virtual_machine_id}/network_interfaces/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `usage`, root `net_hourly_stat`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_stat_time datetime, read-only
 * @property int|string|null $_data_received integer, read-only
 * @property int|string|null $_data_sent integer, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_network_interface_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @method OnApp_VirtualMachine_NetworkInterface_Usage|false load($id = null) GET virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage, PUT virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage/{id}
 */
class OnApp_VirtualMachine_NetworkInterface_Usage extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/network_interfaces/{network_interface_id}/usage
     *
     * @param mixed $virtual_machine_id
     * @param mixed $network_interface_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_NetworkInterface_Usage>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $network_interface_id = null, $url_args = null) {}
}

/**
 * Resource `publications`, root `publication`.
 * Exists 2.0 to 6.4.
 *
 * @property string|null $_created_at datetime, 2.0 to 6.4
 * @property string|null $_customer_network_id string, 2.0 to 6.4
 * @property int|string|null $_id integer, 2.0 to 6.4
 * @property bool|null $_is_built boolean, 2.0 to 6.4
 * @property string|null $_outside_ip_address_id string, 2.0 to 6.4
 * @property int|string|null $_port integer, 2.0 to 6.4
 * @property string|null $_protocol string, 2.0 to 6.4
 * @property int|string|null $_rule_number integer, 2.0 to 6.4
 * @property string|null $_updated_at datetime, 2.0 to 6.4
 * @property int|string|null $_virtual_machine_id integer, 2.0 to 6.4
 * @property string|null $_errors string, 5.2 to 6.4
 * @method list<OnApp_VirtualMachine_PublishingRule>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/publications
 * @method OnApp_VirtualMachine_PublishingRule|false load($id = null) GET virtual_machines/{virtual_machine_id}/publications/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/publications, PUT virtual_machines/{virtual_machine_id}/publications/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/publications/{id}
 */
class OnApp_VirtualMachine_PublishingRule extends OnApp
{
}

/**
 * Resource `recipe_joins`, root `recipe_joins`.
 *
 * @property string|null $_compatible_with string
 * @property string|null $_created_at datetime
 * @property string|null $_description string
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_script_type string
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property array|null $_recipe_steps array
 * @property int|string|null $_virtual_machine_id integer
 * @property string|null $_vcenter_moref string, since 5.2
 * @property string|null $_vm_ip_address_add string, since 6.1
 * @property string|null $_vm_ip_address_remove string, since 6.1
 * @property string|null $_vm_nic_remove string, since 6.1
 * @property string|null $_vm_start string, since 6.1
 * @property string|null $_vm_reboot string, since 6.1
 * @property string|null $_vm_hot_migrate string, since 6.1
 * @property string|null $_vm_hot_full_migrate string, since 6.1
 * @property string|null $_vm_failover string, since 6.1
 * @property string|null $_ip_allocated_to_vm_nic string, since 6.1
 * @property string|null $_ip_revoked_from_vm_nic string, since 6.1
 * @method list<OnApp_VirtualMachine_Recipe>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/recipe_joins
 * @method OnApp_VirtualMachine_Recipe|false load($id = null) GET virtual_machines/{virtual_machine_id}/recipe_joins/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/recipe_joins, PUT virtual_machines/{virtual_machine_id}/recipe_joins/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/recipe_joins/{id}
 */
class OnApp_VirtualMachine_Recipe extends OnApp
{
}

/**
 * Resource `service_addons`, root `service_addon`.
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_description string
 * @property array|null $_compatible_with array
 * @property int|string|null $_user_id integer
 * @property array|null $_icon array
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_service_addon_id integer
 * @property bool|null $_available_on_vm_provisioning boolean, since 5.5
 * @property bool|null $_system boolean, since 6.2
 * @method list<OnApp_VirtualMachine_ServiceAddon>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/service_addons
 * @method OnApp_VirtualMachine_ServiceAddon|false load($id = null) GET service_addons/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/service_addons/{id}
 */
class OnApp_VirtualMachine_ServiceAddon extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/service_addons
     *
     * @return OnApp_VirtualMachine_ServiceAddon|list<OnApp_VirtualMachine_ServiceAddon>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `xml_config`, root `virtual_machine`.
 *
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_xml_config string
 * @property bool|null $_xml_config_edited boolean
 * @property bool|null $_reboot boolean
 * @method list<OnApp_VirtualMachine_XmlConfig>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/xml_config
 * @method OnApp_VirtualMachine_XmlConfig|false load($id = null) GET virtual_machines/{virtual_machine_id}/xml_config/{id}
 */
class OnApp_VirtualMachine_XmlConfig extends OnApp
{
    /**
     * PUT virtual_machines/{virtual_machine_id}/xml_config
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE virtual_machines/{virtual_machine_id}/xml_config
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

class_alias(OnApp_VirtualMachine_AutoScaling::class, 'OnApp\VirtualMachine\AutoScaling');
class_alias(OnApp_VirtualMachine_BillingStatistics::class, 'OnApp\VirtualMachine\BillingStatistics');
class_alias(OnApp_VirtualMachine_BlacklistDomains::class, 'OnApp\VirtualMachine\BlacklistDomains');
class_alias(OnApp_VirtualMachine_CpuQuota::class, 'OnApp\VirtualMachine\CpuQuota');
class_alias(OnApp_VirtualMachine_CpuUsage::class, 'OnApp\VirtualMachine\CpuUsage');
class_alias(OnApp_VirtualMachine_CustomRecipeVariable::class, 'OnApp\VirtualMachine\CustomRecipeVariable');
class_alias(OnApp_VirtualMachine_CustomVariablesAttribute::class, 'OnApp\VirtualMachine\CustomVariablesAttribute');
class_alias(OnApp_VirtualMachine_Disk::class, 'OnApp\VirtualMachine\Disk');
class_alias(OnApp_VirtualMachine_FirewallRule::class, 'OnApp\VirtualMachine\FirewallRule');
class_alias(OnApp_VirtualMachine_IpAddress::class, 'OnApp\VirtualMachine\IpAddress');
class_alias(OnApp_VirtualMachine_IpAddressJoin::class, 'OnApp\VirtualMachine\IpAddressJoin');
class_alias(OnApp_VirtualMachine_Log::class, 'OnApp\VirtualMachine\Log');
class_alias(OnApp_VirtualMachine_MaxMemory::class, 'OnApp\VirtualMachine\MaxMemory');
class_alias(OnApp_VirtualMachine_Migration::class, 'OnApp\VirtualMachine\Migration');
class_alias(OnApp_VirtualMachine_NetworkInterface::class, 'OnApp\VirtualMachine\NetworkInterface');
class_alias(OnApp_VirtualMachine_NetworkInterface_Usage::class, 'OnApp\VirtualMachine\NetworkInterface\Usage');
class_alias(OnApp_VirtualMachine_PublishingRule::class, 'OnApp\VirtualMachine\PublishingRule');
class_alias(OnApp_VirtualMachine_Recipe::class, 'OnApp\VirtualMachine\Recipe');
class_alias(OnApp_VirtualMachine_ServiceAddon::class, 'OnApp\VirtualMachine\ServiceAddon');
class_alias(OnApp_VirtualMachine_XmlConfig::class, 'OnApp\VirtualMachine\XmlConfig');
