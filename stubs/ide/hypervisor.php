<?php

/*
 * Compute resources, their zones and joins.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `settings/hypervisors`, root `hypervisor`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_called_in_at datetime, read-only
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_failure_count integer, read-only
 * @property mixed $_health yaml, read-only
 * @property mixed $_ip_address required, read-only
 * @property mixed $_label required, read-only, preset ''
 * @property bool|null $_locked boolean, read-only
 * @property int|string|null $_memory_overhead integer, read-only
 * @property bool|null $_online boolean, read-only
 * @property bool|null $_spare boolean, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property mixed $_xen_info yaml, read-only
 * @property bool|null $_enabled boolean, read-only, since 2.1
 * @property int|string|null $_hypervisor_group_id integer, required, since 2.1
 * @property string|null $_hypervisor_type string, required, since 2.1
 * @property int|string|null $cpu_cores integer, read-only, since 2.3
 * @property int|string|null $free_memory integer, read-only, since 2.3
 * @property int|string|null $total_cpus integer, read-only, since 2.3
 * @property int|string|null $total_memory integer, read-only, since 2.3
 * @property int|string|null $used_cpu_resources integer, read-only, since 2.3
 * @property int|string|null $_memory_allocated_by_running_vms integer, since 2.3
 * @property int|string|null $_total_memory_allocated_by_vms integer, since 2.3
 * @property bool|null $_disable_failover boolean, since 2.3
 * @property string|null $_redis_password string, secret, since 2.3
 * @property array|null $_free_disk_space array, since 2.3
 * @property bool|null $_maintenance_mode boolean, since 3.0
 * @property array|null $_cpu_flags array, since 4.2
 * @property int|string|null $_allow_unsafe_assigned_interrupts integer, since 4.2
 * @property string|null $_amqp_exchange_name string, since 4.2
 * @property bool|null $_backup boolean, since 4.2
 * @property string|null $_backup_ip_address string, since 4.2
 * @property bool|null $_blocked boolean, since 4.2
 * @property bool|null $_built boolean, since 4.2
 * @property string|null $_cloud_boot_os string, since 4.2
 * @property mixed $_connection_options Hypervisor_ConnectionOptions, since 4.2
 * @property int|string|null $_cpu_idle integer, since 4.2
 * @property string|null $_cpu_mhz string, since 4.2
 * @property int|string|null $_cpu_units integer, since 4.2
 * @property string|null $_cpus string, since 4.2
 * @property string|null $_custom_config string, since 4.2
 * @property int|string|null $_disks_per_storage_controller integer, since 4.2
 * @property string|null $_distro string, since 4.2
 * @property int|string|null $_dom0_memory_size integer, since 4.2
 * @property bool|null $_format_disks boolean, since 4.2
 * @property int|string|null $_free_mem integer, since 4.2
 * @property string|null $_host string, since 4.2
 * @property string|null $_host_id string, since 4.2
 * @property string|null $_infiniband_identifier string, since 4.2
 * @property string|null $_list_of_logical_volumes string, since 4.2
 * @property string|null $_list_of_volume_groups string, since 4.2
 * @property string|null $_list_of_zombie_domains string, since 4.2
 * @property string|null $_mac string, since 4.2
 * @property string|null $_machine string, since 4.2
 * @property int|string|null $_mem_info integer, since 4.2
 * @property int|string|null $_mtu integer, since 4.2
 * @property string|null $_ovs string, since 4.2
 * @property bool|null $_passthrough_disks boolean, since 4.2
 * @property string|null $_power_cycle_command string, since 4.2
 * @property bool|null $_rebooting boolean, since 4.2
 * @property string|null $_release string, since 4.2
 * @property string|null $_server_type string, since 4.2
 * @property mixed $_storage Hypervisor_Storage, since 4.2
 * @property int|string|null $_storage_controller_memory_size integer, since 4.2
 * @property string|null $_threads_per_core string, since 4.2
 * @property string|null $_total_mem string, since 4.2
 * @property string|null $_total_zombie_mem string, since 4.2
 * @property string|null $_uptime string, since 4.2
 * @property string|null $_cache_mirrors string, since 4.3
 * @property string|null $_cache_stripes string, since 4.3
 * @property string|null $_storage_bonding_mode string, since 5.1
 * @property int|string|null $_storage_controller_db_size integer, since 5.1
 * @property string|null $_os_version string, since 5.2
 * @property string|null $_integrated_storage_disabled string, since 5.4
 * @property string|null $_os_version_minor string, since 5.4
 * @property bool|null $_apply_hypervisor_group_custom_config boolean, since 6.0
 * @property string|null $_storage_vlan string, since 6.0
 * @property string|null $_cpu_model string, since 6.0
 * @property bool|null $_crash_debug boolean, since 6.0
 * @property string|null $_segregation_os_type string, since 6.0
 * @property string|null $_failover_recipe_id string, since 6.0
 * @property string|null $_api_url string, since 6.0
 * @property string|null $_static_integrated_storage string, since 6.1
 * @property string|null $_instance_uuid string, since 6.1
 * @property string|null $_collect_stats string, since 6.1
 * @property string|null $_vcenter_server_id string, since 6.4
 * @property string|null $_vcenter_cluster_id string, since 6.4
 * @method list<OnApp_Hypervisor>|false getList($params = null, $url_args = null) GET settings/hypervisors
 * @method OnApp_Hypervisor|false load($id = null) GET settings/hypervisors/{id}
 * @method null delete() DELETE settings/hypervisors/{id}
 */
class OnApp_Hypervisor extends OnApp
{
    /**
     * GET settings/hypervisor_zones/{hypervisor_group_id}/hypervisors
     *
     * @param mixed $group_id
     * @return list<OnApp_Hypervisor>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function GetListByGroupId($group_id = null) {}

    /**
     * POST settings/hypervisors/{id}/reboot
     * PUT settings/hypervisors/{id}/reboot
     *
     * @param mixed $hypervisor_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reboot($hypervisor_id) {}

    /**
     * POST settings/hypervisors
     * PUT settings/hypervisors/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * PATCH settings/hypervisors/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableHypervisorGroupCustomConfig() {}

    /**
     * PATCH settings/hypervisors/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableHypervisorGroupCustomConfig() {}

    /**
     * PUT settings/hypervisors/{id}/maintenance_mode/enable
     *
     * @param mixed $id
     * @return OnApp_Hypervisor|list<OnApp_Hypervisor>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableMaintanceMode($id = null) {}

    /**
     * PUT settings/hypervisors/{id}/maintenance_mode/disable
     *
     * @param mixed $id
     * @return OnApp_Hypervisor|list<OnApp_Hypervisor>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableMaintanceMode($id = null) {}

    /**
     * POST hypervisors/{id}/virtual_machines/startup
     *
     * @param mixed $hypervisor_id
     * @param mixed $virtual_machines
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function virtualMachinesStartup($hypervisor_id, $virtual_machines) {}

    /**
     * POST hypervisors/{id}/virtual_machines/stop
     *
     * @param mixed $hypervisor_id
     * @param mixed $virtual_machines
     * @param mixed $shutdown_type
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function virtualMachinesStop($hypervisor_id, $virtual_machines, $shutdown_type) {}

    /**
     * PUT settings/hypervisors/{id}/crash_debug
     *
     * @return OnApp_Hypervisor|list<OnApp_Hypervisor>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableKernelCrashDumping() {}

    /**
     * POST settings/hypervisors
     * POST settings/hypervisors/{id}
     * PUT settings/hypervisors
     * PUT settings/hypervisors/{id}
     *
     * @return OnApp_Hypervisor|list<OnApp_Hypervisor>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function saveStaticComputeResource() {}

    /**
     * PUT settings/hypervisors/{id}/devices
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editStaticComputeResourceDevices() {}
}

/**
 * Resource `settings/hypervisor_zones`, root `hypervisor_group`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_label string, read-only
 * @property array|null $_cpu_flags array, since 4.2
 * @property bool|null $_cpu_flags_enabled boolean, since 4.2
 * @property bool|null $_preconfigured_only boolean, since 4.2
 * @property string|null $_supplier_version string, since 4.2
 * @property string|null $_supplier_provider string, since 4.2
 * @property bool|null $_closed boolean, since 4.2
 * @property int|string|null $_cpu_units integer, since 4.2
 * @property string|null $_default_gateway string, since 4.2
 * @property string|null $_draas_id string, since 4.2
 * @property int|string|null $_failover_timeout integer, since 4.2
 * @property bool|null $_federation_enabled boolean, since 4.2
 * @property string|null $_federation_id string, since 4.2
 * @property string|null $_hypervisor_id string, since 4.2
 * @property string|null $_identifier string, since 4.2
 * @property string|null $_location_group_id string, since 4.2
 * @property int|string|null $_max_host_cpu integer, since 4.2
 * @property int|string|null $_max_host_free_memory integer, since 4.2
 * @property bool|null $_network_failure boolean, since 4.2
 * @property bool|null $_prefer_local_reads boolean, since 4.2
 * @property string|null $_provider_name string, since 4.2
 * @property string|null $_recovery_type string, since 4.2
 * @property string|null $_release_resource_type string, since 4.2
 * @property bool|null $_run_sysprep boolean, since 4.2
 * @property string|null $_scheduled_for_deletion string, since 4.2
 * @property string|null $_server_type string, since 4.2
 * @property int|string|null $_storage_channel integer, since 4.2
 * @property bool|null $_traded boolean, since 4.2
 * @property string|null $_vlan string, since 4.2
 * @property string|null $_provider_vdc_id string, since 4.3
 * @property string|null $_tier string, since 5.0
 * @property string|null $_supports_virtual_server_motion string, since 5.2
 * @property string|null $_additional_fields string, since 5.5
 * @property string|null $_custom_config string, since 6.0
 * @property int|string|null $_datacenter_id integer, since 6.1
 * @property string|null $_cpu_model_configuration string, since 6.3
 * @method list<OnApp_HypervisorZone>|false getList($params = null, $url_args = null) GET settings/hypervisor_zones
 * @method OnApp_HypervisorZone|false load($id = null) GET settings/hypervisor_zones/{id}
 * @method null save() POST settings/hypervisor_zones, PUT settings/hypervisor_zones/{id}
 * @method null delete() DELETE settings/hypervisor_zones/{id}
 */
class OnApp_HypervisorZone extends OnApp
{
    /**
     * GET settings/hypervisor_zones/{id}/cpu_flags/common
     *
     * @return OnApp_HypervisorZone|list<OnApp_HypervisorZone>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getCommonCpuFlags() {}

    /**
     * PATCH settings/hypervisor_zones/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function edit_Compute_Zone_Custom_Config() {}
}

/**
 * Resource `backup_server_joins`, root `backup_server_join`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_backup_server_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_target_join_id integer
 * @property string|null $_target_join_type string
 * @property int|string|null $_hypervisor_id integer
 * @method list<OnApp_HypervisorZone_BackupServerJoin>|false getList($params = null, $url_args = null) GET settings/hypervisor_zones/{hypervisor_id}/backup_server_joins
 * @method OnApp_HypervisorZone_BackupServerJoin|false load($id = null) GET settings/hypervisor_zones/{hypervisor_id}/backup_server_joins/{id}
 * @method null delete() DELETE settings/hypervisor_zones/{hypervisor_id}/backup_server_joins/{id}
 */
class OnApp_HypervisorZone_BackupServerJoin extends OnApp
{
    /**
     * POST settings/hypervisor_zones/{hypervisor_id}/backup_server_joins
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `cpu_configuration`, root `cpu_configuration`.
 *
 * @property int|string|null $_hypervisor_zone_id integer
 * @property array|null $_baseline_cpu_flags array
 * @property array|null $_cpu_flags array
 * @property string|null $_cpu_model string
 * @property array|null $_default_cpu_flags array
 * @property array|null $_cpu_blacklisted_flags array, since 6.6
 * @method list<OnApp_HypervisorZone_CPUConfiguration>|false getList($params = null, $url_args = null) GET settings/hypervisor_zones/{hypervisor_zone_id}/cpu_configuration
 * @method OnApp_HypervisorZone_CPUConfiguration|false load($id = null) GET settings/hypervisor_zones/{hypervisor_zone_id}/cpu_configuration/{id}
 * @method null save() POST settings/hypervisor_zones/{hypervisor_zone_id}/cpu_configuration, PUT settings/hypervisor_zones/{hypervisor_zone_id}/cpu_configuration/{id}
 * @method null delete() DELETE settings/hypervisor_zones/{hypervisor_zone_id}/cpu_configuration/{id}
 */
class OnApp_HypervisorZone_CPUConfiguration extends OnApp
{
}

/**
 * Resource `data_store_joins`, root `data_store_join`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_data_store_id integer, required
 * @property int|string|null $_target_join_id integer, required, only 2.1
 * @property string|null $_target_join_type string, required, only 2.1
 */
class OnApp_HypervisorZone_DataStoreJoin extends OnApp
{
    /**
     * GET settings/hypervisor_zones/{target_join_id}/data_store_joins
     *
     * @param mixed $target_join_id
     * @param mixed $url_args
     * @return list<OnApp_HypervisorZone_DataStoreJoin>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($target_join_id = null, $url_args = null) {}
}

/**
 * Resource `network_joins`, root `network_join`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_network_id integer, required
 * @property mixed $_interface required, read-only
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_target_join_id integer, since 5.4; integer, required, 2.1 to 5.3
 * @property string|null $_target_join_type string, since 5.4; string, 2.1 to 5.3
 * @method list<OnApp_HypervisorZone_NetworkJoin>|false getList($params = null, $url_args = null) GET settings/hypervisor_zones/{network_id}/network_joins
 * @method OnApp_HypervisorZone_NetworkJoin|false load($id = null) GET settings/hypervisor_zones/{network_id}/network_joins/{id}
 * @method null save() POST settings/hypervisor_zones/{network_id}/network_joins, PUT settings/hypervisor_zones/{network_id}/network_joins/{id}
 * @method null delete() DELETE settings/hypervisor_zones/{network_id}/network_joins/{id}
 */
class OnApp_HypervisorZone_NetworkJoin extends OnApp
{
}

/**
 * Resource `backup_server_joins`, root `backup_server_join`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_backup_server_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_target_join_id integer
 * @property string|null $_target_join_type string
 * @property int|string|null $_hypervisor_id integer
 * @method list<OnApp_Hypervisor_BackupServerJoin>|false getList($params = null, $url_args = null) GET settings/hypervisors/{hypervisor_id}/backup_server_joins
 * @method OnApp_Hypervisor_BackupServerJoin|false load($id = null) GET settings/hypervisors/{hypervisor_id}/backup_server_joins/{id}
 * @method null delete() DELETE settings/hypervisors/{hypervisor_id}/backup_server_joins/{id}
 */
class OnApp_Hypervisor_BackupServerJoin extends OnApp
{
    /**
     * POST settings/hypervisors/{hypervisor_id}/backup_server_joins
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Comes within others.
 *
 * @property array|null $_disks array
 * @property array|null $_nics array
 * @property array|null $_custom_pcis array
 * @method list<OnApp_Hypervisor_ConnectionOptions>|false getList($params = null, $url_args = null) GET
 * @method OnApp_Hypervisor_ConnectionOptions|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_Hypervisor_ConnectionOptions extends OnApp
{
}

/**
 * Resource `cpu_quota`, root `cpu_quota`.
 *
 * @property bool|null $_enabled boolean
 * @property int|string|null $_value integer
 * @property int|string|null $_hv_id integer
 * @method list<OnApp_Hypervisor_CpuQuota>|false getList($params = null, $url_args = null) GET settings/hypervisors/{hv_id}/cpu_quota
 * @method OnApp_Hypervisor_CpuQuota|false load($id = null) GET settings/hypervisors/{hv_id}/cpu_quota/{id}
 * @method null delete() DELETE settings/hypervisors/{hv_id}/cpu_quota/{id}
 */
class OnApp_Hypervisor_CpuQuota extends OnApp
{
    /**
     * PUT settings/hypervisors/{hv_id}/cpu_quota
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `data_store_joins`, root `data_store_join`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_data_store_id integer
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_target_join_id integer
 * @property string|null $_target_join_type string
 */
class OnApp_Hypervisor_DataStoreJoin extends OnApp
{
    /**
     * GET settings/hypervisors/{target_join_id}/data_store_joins
     *
     * @param mixed $target_join_id
     * @param mixed $url_args
     * @return list<OnApp_Hypervisor_DataStoreJoin>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($target_join_id = null, $url_args = null) {}
}

/**
 * Resource `network_joins`, root `network_join`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_network_id integer, required
 * @property int|string|null $_hypervisor_id integer, read-only
 * @property mixed $_interface required, read-only
 * @property int|string|null $_target_join_id integer, since 5.4; integer, required, 2.1 to 5.3
 * @property string|null $_target_join_type string, since 5.4; string, required, 2.1 to 5.3
 * @property string|null $_identifier string, required, since 6.0
 * @method null save() POST settings/hypervisors/{hypervisor_id}/network_joins, PUT settings/hypervisors/{hypervisor_id}/network_joins/{id}
 * @method null delete() DELETE settings/hypervisors/{hypervisor_id}/network_joins/{id}
 */
class OnApp_Hypervisor_NetworkJoin extends OnApp
{
    /**
     * GET settings/hypervisors/{hypervisor_id}/network_joins
     *
     * @param mixed $hypervisor_id
     * @param mixed $url_args
     * @return list<OnApp_Hypervisor_NetworkJoin>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($hypervisor_id = null, $url_args = null) {}

    /**
     * GET settings/hypervisors/{hypervisor_id}/network_joins/{id}
     *
     * @param mixed $id
     * @param mixed $hypervisor_id
     * @return OnApp_Hypervisor_NetworkJoin|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($id = null, $hypervisor_id = null) {}
}

/**
 * Comes within others.
 *
 * @property string|null $_api_url string
 * @property string|null $_login string
 * @property string|null $_password string, secret
 * @property string|null $_cluster_name string
 * @property string|null $_distributed_virtual_switch_name string
 * @property string|null $_organization string
 * @property string|null $_password_encryption_key string, secret
 * @method list<OnApp_Hypervisor_Storage>|false getList($params = null, $url_args = null) GET
 * @method OnApp_Hypervisor_Storage|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_Hypervisor_Storage extends OnApp
{
}

/**
 * Resource `hypervisors`, root `virtual_machine`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_booted boolean, read-only
 * @property bool|null $_built boolean, read-only
 * @property int|string|null $_cpu_shares integer, required, preset 1
 * @property int|string|null $_cpus integer, required, preset 1
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_hostname string, since 4.2; string, required, preset '', 2.0 to 4.1
 * @property int|string|null $_hypervisor_id integer
 * @property mixed $_identifier read-only
 * @property mixed $_initial_root_password required, secret, preset ''
 * @property mixed $_label required
 * @property bool|int|string|null $_local_remote_access_port boolean, since 4.2; integer, read-only, 2.0 to 4.1
 * @property bool|null $_locked boolean, read-only
 * @property int|string|null $_memory integer, required, preset 256
 * @property bool|null $_recovery_mode boolean, read-only
 * @property mixed $_remote_access_password read-only, secret
 * @property int|string|null $_template_id integer, required, preset ''
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property bool|int|string|null $_xen_id boolean, since 4.2; integer, read-only, 2.0 to 4.1
 * @property bool|null $_allowed_swap boolean, since 4.2; boolean, read-only, 2.0 to 4.1
 * @property bool|null $_allow_resize_without_reboot boolean, read-only
 * @property list<OnApp_VirtualMachine_IpAddress>|OnApp_VirtualMachine_IpAddress|null $_ip_addresses read-only
 * @property int|string|null $_min_disk_size integer, read-only
 * @property int|string|null $_monthly_bandwidth_used integer, read-only
 * @property mixed $_operating_system read-only
 * @property mixed $_operating_system_distro read-only
 * @property mixed $_template_label read-only
 * @property mixed $_total_disk_size read-only
 * @property int|string|null $_primary_disk_size integer, required, preset 5
 * @property int|string|null $_swap_disk_size integer, preset 0
 * @property int|string|null $_primary_network_id integer, required, preset ''
 * @property bool|null $_required_automatic_backup boolean, required, preset ''
 * @property int|string|null $_rate_limit integer
 * @property bool|null $_required_ip_address_assignment boolean, required, preset '1'
 * @property bool|null $_required_virtual_machine_build boolean, required, preset false
 * @property string|null $_admin_note string, since 2.1
 * @property bool|null $_allowed_hot_migrate boolean, required, preset '0', since 2.1
 * @property string|null $_note string, since 2.1
 * @property int|string|null $_strict_virtual_machine_id integer, since 2.1
 * @property bool|null $_suspended boolean, since 2.1
 * @property bool|null $_enable_autoscale boolean, read-only, since 2.1
 * @property bool|null $_enable_monitis boolean, read-only, since 2.1
 * @property int|string|null $update_billing_stat integer, read-only, since 2.2
 * @property int|string|null $aflexi_id integer, read-only, since 2.3
 * @property int|string|null $aflexi_city_id integer, read-only, since 2.3
 * @property int|string|null $aflexi_price integer, read-only, since 2.3
 * @property int|string|null $custom_nginx_config_on integer, read-only, since 2.3
 * @property int|string|null $custom_nginx_config integer, read-only, since 2.3
 * @property int|string|null $add_to_marketplace integer, read-only, since 2.3
 * @property int|string|null $vip integer, read-only, since 2.3
 * @property int|string|null $volume_limit integer, read-only, since 2.3
 * @property int|string|null $speed_limit integer, read-only, since 2.3
 * @property string|null $state string, read-only, since 2.3
 * @property string|null $type_of_format string, since 3.0
 * @property string|null $licensing_type string, since 3.0
 * @property string|null $licensing_key string, secret, since 3.0
 * @property int|string|null $licensing_server_id integer, since 3.0
 * @property int|string|null $_cores_per_socket integer, since 3.0
 * @property int|string|null $_cpu_sockets integer, since 3.0
 * @property int|string|null $_cpu_threads integer, since 3.0
 * @property int|string|null $_cpu_units integer, since 3.0
 * @property int|string|null $_customer_network_id integer, since 3.0
 * @property string|null $_deleted_at datetime, since 3.0
 * @property bool|null $_edge_server_type boolean, since 3.0
 * @property bool|null $_firewall_notrack boolean, since 3.0
 * @property bool|null $_initial_root_password_encrypted boolean, since 3.0
 * @property string|null $_local_remote_access_ip_address string, since 3.0
 * @property string|null $_service_password string, secret, since 3.0
 * @property int|string|null $_iso_id integer, since 3.0
 * @property bool|null $_storage_server_type boolean, since 3.0
 * @property bool|null $_built_from_iso boolean, since 4.2
 * @property bool|null $_acceleration boolean, since 4.2
 * @property string|null $_acceleration_status string, since 4.2
 * @property bool|null $_autoscale_service boolean, since 4.2
 * @property bool|null $_cdboot boolean, since 4.2
 * @property int|string|null $_draas_mode integer, since 4.2
 * @property bool|null $_hot_add_cpu boolean, since 4.2
 * @property bool|null $_hot_add_memory boolean, since 4.2
 * @property bool|null $_instance_type_id boolean, since 4.2
 * @property string|null $_time_zone string, since 4.2
 * @property bool|null $_support_incremental_backups boolean, since 4.2
 * @property int|string|null $_cpu_priority integer, since 4.2
 * @property int|string|null $_price_per_hour integer, since 4.2
 * @property int|string|null $_price_per_hour_powered_off integer, since 4.2
 * @property int|string|null $_primary_network_group_id integer, since 4.2
 * @property array|null $_draas_keys array, since 4.2
 * @property array|null $_preferred_hvs array, since 4.2
 * @property string|null $_vapp_id string, since 4.2
 * @property string|null $_hypervisor_type string, since 4.3
 * @property string|null $_instance_package_id string, since 4.3
 * @property string|null $_vmware_tools string, since 4.3
 * @property string|null $_purge_paths string, since 5.0
 * @property string|null $_built_from_ova string, since 5.2
 * @property string|null $_vcenter_moref string, since 5.2
 * @property string|null $_template_version string, since 5.3
 * @property array|null $_recipe_joins_attributes array, since 5.3
 * @property list<OnApp_VirtualMachine_CustomVariablesAttribute>|OnApp_VirtualMachine_CustomVariablesAttribute|null $_custom_variables_attributes since 5.3
 * @property string|null $_domain string, preset 'localdomain', since 5.4
 * @property int|string|null $_user_group_id integer, since 5.4
 * @property int|string|null $_vdc_id integer, since 5.4
 * @property int|string|null $_data_store_id integer, since 5.4
 * @property int|string|null $_network_id integer, since 5.4
 * @property string|null $_openstack_id string, since 5.4
 * @property string|null $_vcenter_reserved_memory string, since 5.4
 * @property string|null $_service_addon_ids string, since 5.5
 * @property string|null $_properties string, since 6.0
 * @property string|null $_cpu_topology string, since 6.0
 * @property bool|null $_acceleration_allowed boolean, since 6.0
 * @property string|null $_vcenter_cluster_id string, since 6.1
 * @property string|null $_virsh_console string, since 6.1
 * @property string|null $_trim_disabled string, since 6.1
 * @property int|string|null $_draas_shadow_ip_address_join_id integer, since 6.3
 * @property bool|null $_infrastructure_mode boolean, since 6.3
 * @property string|null $_edge_status string, since 6.3
 * @property int|string|null $_vcenter_resource_pool_id integer, since 6.4
 * @property int|string|null $_cdn_reference integer, since 6.4
 */
class OnApp_Hypervisor_VirtualMachinesList extends OnApp_VirtualMachine
{
}

/**
 * Resource `virtual_machines/migration`, root `virtual_machines`.
 * Not offered: getList, load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property array|null $_virtual_machines_identifiers array
 * @property string|null $_destination_hypervisor_id string
 * @property string|null $_cold_migrate_on_rollback string
 * @method null save() POST hypervisors/{hypervisor_id}/virtual_machines/migration, PUT hypervisors/{hypervisor_id}/virtual_machines/migration/{id}
 */
class OnApp_Hypervisor_VirtualMachinesMigration extends OnApp
{
}

class_alias(OnApp_Hypervisor::class, 'OnApp\Hypervisor');
class_alias(OnApp_HypervisorZone::class, 'OnApp\HypervisorZone');
class_alias(OnApp_HypervisorZone_BackupServerJoin::class, 'OnApp\HypervisorZone\BackupServerJoin');
class_alias(OnApp_HypervisorZone_CPUConfiguration::class, 'OnApp\HypervisorZone\CPUConfiguration');
class_alias(OnApp_HypervisorZone_DataStoreJoin::class, 'OnApp\HypervisorZone\DataStoreJoin');
class_alias(OnApp_HypervisorZone_NetworkJoin::class, 'OnApp\HypervisorZone\NetworkJoin');
class_alias(OnApp_Hypervisor_BackupServerJoin::class, 'OnApp\Hypervisor\BackupServerJoin');
class_alias(OnApp_Hypervisor_ConnectionOptions::class, 'OnApp\Hypervisor\ConnectionOptions');
class_alias(OnApp_Hypervisor_CpuQuota::class, 'OnApp\Hypervisor\CpuQuota');
class_alias(OnApp_Hypervisor_DataStoreJoin::class, 'OnApp\Hypervisor\DataStoreJoin');
class_alias(OnApp_Hypervisor_NetworkJoin::class, 'OnApp\Hypervisor\NetworkJoin');
class_alias(OnApp_Hypervisor_Storage::class, 'OnApp\Hypervisor\Storage');
class_alias(OnApp_Hypervisor_VirtualMachinesList::class, 'OnApp\Hypervisor\VirtualMachinesList');
class_alias(OnApp_Hypervisor_VirtualMachinesMigration::class, 'OnApp\Hypervisor\VirtualMachinesMigration');
