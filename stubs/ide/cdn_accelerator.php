<?php

/*
 * CDN accelerators.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `accelerators`, root `accelerator`.
 *
 * @property bool|null $_admin_note boolean
 * @property bool|null $_allowed_hot_migrate boolean
 * @property bool|null $_allowed_swap boolean
 * @property bool|null $_booted boolean
 * @property bool|null $_built boolean
 * @property int|string|null $_cores_per_socket integer
 * @property int|string|null $_cpu_shares integer
 * @property bool|null $_cpu_sockets boolean
 * @property bool|null $_cpu_threads boolean
 * @property int|string|null $_cpu_units integer
 * @property int|string|null $_cpus integer
 * @property string|null $_created_at datetime
 * @property bool|null $_customer_network_id boolean
 * @property bool|null $_deleted_at boolean
 * @property bool|null $_enable_autoscale boolean
 * @property bool|null $_enable_monitis boolean
 * @property bool|null $_firewall_notrack boolean
 * @property bool|null $_hot_add_cpu boolean
 * @property bool|null $_hot_add_memory boolean
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_id integer
 * @property string|null $_identifier string
 * @property string|null $_initial_root_password string, secret
 * @property bool|null $_initial_root_password_encrypted boolean
 * @property bool|null $_instance_type_id boolean
 * @property bool|null $_iso_id boolean
 * @property string|null $_label string
 * @property string|null $_local_remote_access_ip_address string
 * @property int|string|null $_local_remote_access_port integer
 * @property bool|null $_locked boolean
 * @property int|string|null $_memory integer
 * @property int|string|null $_min_disk_size integer
 * @property bool|null $_note boolean
 * @property string|null $_operating_system string
 * @property string|null $_operating_system_distro string
 * @property bool|null $_recovery_mode boolean
 * @property string|null $_remote_access_password string, secret
 * @property bool|null $_service_password boolean, secret
 * @property string|null $_state string
 * @property bool|null $_strict_virtual_machine_id boolean
 * @property bool|null $_suspended boolean
 * @property int|string|null $_template_id integer
 * @property string|null $_template_label string
 * @property string|null $_time_zone string
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property bool|null $_vip boolean
 * @property int|string|null $_xen_id integer
 * @property int|string|null $_monthly_bandwidth_used integer
 * @property int|string|null $_total_disk_size integer
 * @property float|int|string|null $_price_per_hour float
 * @property float|int|string|null $_price_per_hour_powered_off float
 * @property bool|null $_support_incremental_backups boolean
 * @property int|string|null $_cpu_priority integer
 * @property string|null $_edge_status string
 * @property array|null $_ip_addresses array, read-only
 * @property bool|null $_acceleration boolean
 * @property string|null $_acceleration_status string
 * @property string|null $_autoscale_service string
 * @property bool|null $_built_from_iso boolean
 * @property bool|null $_cdboot boolean
 * @property int|string|null $_cdn_reference integer
 * @property array|null $_draas_keys array
 * @property int|string|null $_draas_mode integer
 * @property array|null $_preferred_hvs array
 * @property int|string|null $_vapp_id integer
 * @property string|null $_destination string
 * @property string|null $_hypervisor_type string, since 4.3
 * @property string|null $_instance_package_id string, since 4.3
 * @property string|null $_vmware_tools string, since 4.3
 * @property bool|null $_built_from_ova boolean, since 5.3
 * @property string|null $_template_version string, since 5.3
 * @property string|null $_vcenter_moref string, since 5.3
 * @property bool|null $_acceleration_allowed boolean, since 6.1
 * @property string|null $_domain string, since 6.1
 * @property int|string|null $_openstack_id integer, since 6.1
 * @property array|null $_properties array, since 6.1
 * @property int|string|null $_vcenter_cluster_id integer, since 6.1
 * @property int|string|null $_vcenter_reserved_memory integer, since 6.1
 * @property bool|null $_virsh_console boolean, since 6.1
 * @method list<OnApp_CDNAccelerator>|false getList($params = null, $url_args = null) GET accelerators
 * @method OnApp_CDNAccelerator|false load($id = null) GET accelerators/{id}
 * @method null save() POST accelerators, PUT accelerators/{id}
 * @method null delete() DELETE accelerators/{id}
 */
class OnApp_CDNAccelerator extends OnApp
{
    /**
     * POST accelerators/{id}/reboot
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reboot() {}

    /**
     * POST accelerators/{id}/startup
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function startup() {}

    /**
     * POST accelerators/{id}/shutdown
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function shutdown() {}

    /**
     * POST accelerators/{id}/suspend
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function suspend() {}

    /**
     * POST accelerators/{id}/build
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function rebuild() {}

    /**
     * POST accelerators/{id}/migrate
     *
     * @param mixed $id
     * @return OnApp_CDNAccelerator|list<OnApp_CDNAccelerator>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function migrate($id = null) {}

    /**
     * POST accelerators/{id}/unlock
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unlock() {}

    /**
     * POST accelerators/{id}/strict_vm
     *
     * @param mixed $id
     * @return OnApp_CDNAccelerator|list<OnApp_CDNAccelerator>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function segregate($id = null) {}

    /**
     * POST accelerators/{id}/change_owner
     *
     * @param mixed $id
     * @return OnApp_CDNAccelerator|list<OnApp_CDNAccelerator>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function change_owner($id = null) {}

    /**
     * GET accelerators/{id}/rebuild_network?force&shutdown_type&required_startup
     *
     * @param mixed $accelerator_id
     * @param mixed $shutdown_type
     * @param mixed $required_startup
     * @return OnApp_CDNAccelerator|list<OnApp_CDNAccelerator>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function rebuild_network($accelerator_id, $shutdown_type, $required_startup) {}
}

/**
 * Resource `cpu_usage`, root `cpu_hourly_stat`.
 *
 * @property int|string|null $cpu_time integer
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_stat_time datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property int|string|null $_virtual_machine_id integer
 * @method OnApp_CDNAccelerator_CpuHourlyStat|false load($id = null) GET accelerators/{virtual_machine_id}/cpu_usage/{id}
 * @method null save() POST accelerators/{virtual_machine_id}/cpu_usage, PUT accelerators/{virtual_machine_id}/cpu_usage/{id}
 * @method null delete() DELETE accelerators/{virtual_machine_id}/cpu_usage/{id}
 */
class OnApp_CDNAccelerator_CpuHourlyStat extends OnApp
{
    /**
     * GET accelerators/{virtual_machine_id}/cpu_usage
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_CDNAccelerator_CpuHourlyStat>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `disks`, root `disk`.
 *
 * @property bool|null $_add_to_freebsd_fstab boolean
 * @property bool|null $_add_to_linux_fstab boolean
 * @property bool|null $_built boolean
 * @property int|string|null $_burst_bw integer
 * @property string|null $_created_at datetime
 * @property int|string|null $_data_store_id integer
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_disk_vm_number integer
 * @property string|null $_file_system string
 * @property int|string|null $_id integer
 * @property string|null $_identifier string
 * @property bool|null $_iqn boolean
 * @property bool|null $_is_swap boolean
 * @property string|null $_label string
 * @property bool|null $_locked boolean
 * @property int|string|null $_max_bw integer
 * @property bool|null $_mount_point boolean
 * @property bool|null $_primary boolean
 * @property string|null $_updated_at datetime
 * @property int|string|null $_virtual_machine_id integer
 * @property bool|null $_volume_id boolean
 * @property bool|null $_has_autobackups boolean
 * @property int|string|null $_burst_iops integer
 * @property bool|null $_integrated_storage_cache_enabled boolean
 * @property bool|null $_integrated_storage_cache_override boolean
 * @property string|null $_integrated_storage_cache_settings string
 * @property int|string|null $_max_iops integer
 * @property string|null $_min_iops string
 * @property bool|null $_mounted boolean, since 4.3
 * @property array|null $_io_limits array, since 6.1
 * @property bool|null $_io_limits_override boolean, since 6.1
 * @property int|string|null $_openstack_id integer, since 6.1
 * @property int|string|null $_temporary_virtual_machine_id integer, since 6.1
 * @property string|null $_draas_metadata string, since 6.2
 * @method OnApp_CDNAccelerator_Disk|false load($id = null) GET accelerators/{virtual_machine_id}/disks/{id}
 * @method null save() POST accelerators/{virtual_machine_id}/disks, PUT accelerators/{virtual_machine_id}/disks/{id}
 * @method null delete() DELETE accelerators/{virtual_machine_id}/disks/{id}
 */
class OnApp_CDNAccelerator_Disk extends OnApp
{
    /**
     * GET accelerators/{virtual_machine_id}/disks
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_CDNAccelerator_Disk>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `ip_addresses`, root `ip_address_join`.
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property int|string|null $_ip_address_id integer
 * @property int|string|null $_network_interface_id integer
 * @property string|null $_updated_at datetime
 * @property int|string|null $_data_store_id integer
 * @property int|string|null $_hypervisor_id integer
 * @property int|string|null $_target_join_id integer
 * @property string|null $_target_join_type string
 * @property list<OnApp_CDNAccelerator_IpAddressJoin_IpAddress>|OnApp_CDNAccelerator_IpAddressJoin_IpAddress|null $_ip_address
 * @property int|string|null $_accelerator_if field accelerator_id, integer
 * @method OnApp_CDNAccelerator_IpAddressJoin|false load($id = null) GET accelerators/{accelerator_id}/ip_addresses/{id}
 * @method null save() POST accelerators/{accelerator_id}/ip_addresses, PUT accelerators/{accelerator_id}/ip_addresses/{id}
 * @method null delete() DELETE accelerators/{accelerator_id}/ip_addresses/{id}
 */
class OnApp_CDNAccelerator_IpAddressJoin extends OnApp
{
    /**
     * GET accelerators/{accelerator_id}/ip_addresses
     *
     * @param mixed $accelerator_id
     * @param mixed $url_args
     * @return list<OnApp_CDNAccelerator_IpAddressJoin>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($accelerator_id = null, $url_args = null) {}
}

/**
 * Comes within others.
 *
 * @property string|null $_address string
 * @property string|null $_broadcast string
 * @property string|null $_created_at datetime
 * @property bool|null $_customer_network_id boolean
 * @property bool|null $_disallowed_primary boolean
 * @property string|null $_gateway string
 * @property bool|null $_hypervisor_id boolean
 * @property int|string|null $_id integer
 * @property bool|null $_ip_address_pool_id boolean
 * @property string|null $_network_address string
 * @property int|string|null $_network_id integer
 * @property bool|null $_pxe boolean
 * @property string|null $_updated_at datetime
 * @property bool|null $_user_id boolean
 * @property bool|null $_free boolean
 * @property string|null $_netmask string
 * @method list<OnApp_CDNAccelerator_IpAddressJoin_IpAddress>|false getList($params = null, $url_args = null) GET
 * @method OnApp_CDNAccelerator_IpAddressJoin_IpAddress|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_CDNAccelerator_IpAddressJoin_IpAddress extends OnApp
{
}

/**
 * Resource `network_interfaces`, root `network_interface`.
 *
 * @property bool|null $_connected boolean
 * @property string|null $_created_at datetime
 * @property string|null $_default_firewall_rule string
 * @property int|string|null $_id integer
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_mac_address string
 * @property int|string|null $_network_join_id integer
 * @property bool|null $_primary boolean
 * @property int|string|null $_rate_limit integer
 * @property string|null $_updated_at datetime
 * @property bool|null $_usage boolean
 * @property bool|null $_usage_last_reset_at boolean
 * @property bool|null $_usage_month_rolled_at boolean
 * @property int|string|null $_virtual_machine_id integer
 * @property string|null $_edge_gateway_id string
 * @property bool|null $_use_as_gateway boolean, since 5.3
 * @property string|null $_adapter_type string, since 6.1
 * @property string|null $_openstack_id string, since 6.1
 * @method OnApp_CDNAccelerator_NetworkInterface|false load($id = null) GET accelerators/{virtual_machine_id}/network_interfaces/{id}
 * @method null save() POST accelerators/{virtual_machine_id}/network_interfaces, PUT accelerators/{virtual_machine_id}/network_interfaces/{id}
 * @method null delete() DELETE accelerators/{virtual_machine_id}/network_interfaces/{id}
 */
class OnApp_CDNAccelerator_NetworkInterface extends OnApp
{
    /**
     * GET accelerators/{virtual_machine_id}/network_interfaces
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_CDNAccelerator_NetworkInterface>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `vm_stats`, root `vm_hourly_stat`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_currency_code string
 * @property int|string|null $_id integer
 * @property string|null $_stat_time datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property int|string|null $_virtual_machine_id integer
 * @property int|string|null $_vm_billing_stat_id integer
 * @property string|null $_billing_stats string
 * @property int|string|null $_total_cost integer
 * @property int|string|null $_vm_resources_cost integer
 * @property int|string|null $_usage_cost integer
 * @property bool|null $_booted boolean
 * @method OnApp_CDNAccelerator_VMHourlyStat|false load($id = null) GET accelerators/{virtual_machine_id}/vm_stats/{id}
 * @method null save() POST accelerators/{virtual_machine_id}/vm_stats, PUT accelerators/{virtual_machine_id}/vm_stats/{id}
 * @method null delete() DELETE accelerators/{virtual_machine_id}/vm_stats/{id}
 */
class OnApp_CDNAccelerator_VMHourlyStat extends OnApp
{
    /**
     * GET accelerators/{virtual_machine_id}/vm_stats
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_CDNAccelerator_VMHourlyStat>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

class_alias(OnApp_CDNAccelerator::class, 'OnApp\CDNAccelerator');
class_alias(OnApp_CDNAccelerator_CpuHourlyStat::class, 'OnApp\CDNAccelerator\CpuHourlyStat');
class_alias(OnApp_CDNAccelerator_Disk::class, 'OnApp\CDNAccelerator\Disk');
class_alias(OnApp_CDNAccelerator_IpAddressJoin::class, 'OnApp\CDNAccelerator\IpAddressJoin');
class_alias(OnApp_CDNAccelerator_IpAddressJoin_IpAddress::class, 'OnApp\CDNAccelerator\IpAddressJoin\IpAddress');
class_alias(OnApp_CDNAccelerator_NetworkInterface::class, 'OnApp\CDNAccelerator\NetworkInterface');
class_alias(OnApp_CDNAccelerator_VMHourlyStat::class, 'OnApp\CDNAccelerator\VMHourlyStat');
