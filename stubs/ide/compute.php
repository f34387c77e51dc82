<?php

/*
 * Assets, availability, cloud boot.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `settings/assets`, root `asset`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_called_in_at datetime, read-only
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_failure_count integer, read-only
 * @property mixed $_health yaml, read-only
 * @property mixed $_ip_address string, since 6.4; required, read-only, 2.0 to 6.3
 * @property mixed $_label string, since 6.4; required, read-only, preset '', 2.0 to 6.3
 * @property bool|null $_locked boolean, read-only
 * @property int|string|null $_memory_overhead integer, read-only
 * @property bool|null $_online boolean, read-only
 * @property bool|null $_spare boolean, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property mixed $_xen_info yaml, read-only
 * @property string|null $_ip string
 * @property array|null $_disks array
 * @property array|null $_nics array
 * @property array|null $_pcis array
 * @property bool|null $_enabled boolean, since 6.4; boolean, read-only, 2.1 to 6.3
 * @property int|string|null $_hypervisor_group_id integer, required, since 2.1
 * @property string|null $_hypervisor_type string, since 6.1; string, required, 2.1 to 6.0
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
 * @property bool|null $_integrated_storage_disabled boolean, since 5.4
 * @property string|null $_apply_hypervisor_group_custom_config string, since 6.0
 * @property string|null $_segregation_os_type string, since 6.0
 * @property string|null $_failover_recipe_id string, since 6.0
 * @property string|null $_collect_stats string, since 6.4
 * @property array|null $_hardware_devices array, since 6.4
 * @property array|null $_custom_pcis array, since 6.4
 * @method list<OnApp_Asset>|false getList($params = null, $url_args = null) GET settings/assets
 * @method OnApp_Asset|false load($id = null) GET settings/assets/{id}
 * @method null delete() DELETE settings/assets/{id}
 */
class OnApp_Asset extends OnApp_Hypervisor
{
    /**
     * GET hypervisors/not_grouped
     *
     * @return list<OnApp_Asset>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListUnassigned() {}

    /**
     * POST settings/assets/{asset_mac_address}/hypervisors
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assetsAddHypervisors() {}

    /**
     * PUT settings/assets/{asset_mac_address}/hypervisors
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assetsEditHypervisors() {}
}

/**
 * Resource `settings/availability/clusters`, root `availability_cluster`.
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_name string
 * @property string|null $_net_mask string
 * @property string|null $_ports string
 * @property string|null $_state string
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_virtual_ip string
 * @property list<OnApp_Availability_Node>|OnApp_Availability_Node|null $_nodes
 * @method list<OnApp_Availability>|false getList($params = null, $url_args = null) GET settings/availability/clusters
 * @method OnApp_Availability|false load($id = null) GET settings/availability/clusters/{id}
 * @method null save() POST settings/availability/clusters, PUT settings/availability/clusters/{id}
 * @method null delete() DELETE settings/availability/clusters/{id}
 */
class OnApp_Availability extends OnApp
{
    /**
     * PUT settings/availability/enable
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enable() {}

    /**
     * PUT settings/availability/disable
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disable() {}

    /**
     * PUT availability/cluster/{id}/deactivate
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deactivate($id = null) {}

    /**
     * PUT availability/cluster/{id}/recreate
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function activate($id = null) {}

    /**
     * PUT settings/availability/apply_changes
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function applyChanges() {}

    /**
     * PUT settings/availability/communication_interfaces/apply
     *
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function communicationInterfacesApply() {}
}

/**
 * Resource `settings/availability/communication_interfaces`, root `communication_interface`.
 *
 * @property string|null $_bindnetaddr string
 * @property string|null $_id string
 * @property string|null $_mcastaddr string
 * @property string|null $_mcastport string
 * @property string|null $_state string
 * @property string|null $_ttl string
 * @method list<OnApp_Availability_CommunicationInterface>|false getList($params = null, $url_args = null) GET settings/availability/communication_interfaces
 * @method OnApp_Availability_CommunicationInterface|false load($id = null) GET settings/availability/communication_interfaces/{id}
 * @method null save() POST settings/availability/communication_interfaces, PUT settings/availability/communication_interfaces/{id}
 * @method null delete() DELETE settings/availability/communication_interfaces/{id}
 */
class OnApp_Availability_CommunicationInterface extends OnApp
{
}

/**
 * Resource `settings/availability/communication_rings`, root `communication_ring`.
 *
 * @property string|null $_bindnetaddr string
 * @property string|null $_id string
 * @property string|null $_mcastaddr string
 * @property string|null $_mcastport string
 * @property string|null $_state string
 * @property string|null $_ttl string
 * @property string|null $_members string
 * @method list<OnApp_Availability_CommunicationRing>|false getList($params = null, $url_args = null) GET settings/availability/communication_rings
 * @method OnApp_Availability_CommunicationRing|false load($id = null) GET settings/availability/communication_rings/{id}
 * @method null save() POST settings/availability/communication_rings, PUT settings/availability/communication_rings/{id}
 * @method null delete() DELETE settings/availability/communication_rings/{id}
 */
class OnApp_Availability_CommunicationRing extends OnApp
{
}

/**
 * Resource `settings/availability/hosts`, root `availability_host`.
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_host_id integer
 * @property int|string|null $_id integer
 * @property string|null $_interface string
 * @property string|null $_ip_address string
 * @property int|string|null $_priority integer
 * @property string|null $_state string
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_hostname string
 * @property int|string|null $_cluster_id integer
 * @method list<OnApp_Availability_Host>|false getList($params = null, $url_args = null) GET settings/availability/hosts
 * @method OnApp_Availability_Host|false load($id = null) GET settings/availability/hosts/{id}
 * @method null save() POST settings/availability/hosts, PUT settings/availability/hosts/{id}
 * @method null delete() DELETE settings/availability/hosts/{id}
 */
class OnApp_Availability_Host extends OnApp
{
    /**
     * GET settings/availability/hosts/{id}
     *
     * @param mixed $id
     * @return list<OnApp_Availability_Host>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getNodeList($id = null) {}
}

/**
 * Resource `nodes`, root `availability_node`.
 *
 * @property string|null $_created_at datetime
 * @property int|string|null $_host_id integer
 * @property int|string|null $_id integer
 * @property string|null $_interface string
 * @property string|null $_ip_address string
 * @property int|string|null $_priority integer
 * @property string|null $_state string
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_hostname string
 * @property int|string|null $_cluster_id integer
 * @method list<OnApp_Availability_Node>|false getList($params = null, $url_args = null) GET settings/availability/clusters/{cluster_id}
 * @method OnApp_Availability_Node|false load($id = null) GET settings/availability/clusters/{cluster_id}/nodes/{id}
 * @method null save() POST settings/availability/clusters/{cluster_id}, PUT settings/availability/clusters/{cluster_id}
 * @method null delete() DELETE settings/availability/clusters/{cluster_id}
 */
class OnApp_Availability_Node extends OnApp
{
}

/**
 * Resource `sysadmin_tools/infrastructure/services`, root `object`.
 *
 * @property string|null $_node_name string
 * @property array|null $_services array
 * @method list<OnApp_Availability_Subsystem>|false getList($params = null, $url_args = null) GET sysadmin_tools/infrastructure/services
 * @method OnApp_Availability_Subsystem|false load($id = null) GET sysadmin_tools/infrastructure/services/{id}
 * @method null save() POST sysadmin_tools/infrastructure/services, PUT sysadmin_tools/infrastructure/services/{id}
 * @method null delete() DELETE sysadmin_tools/infrastructure/services/{id}
 */
class OnApp_Availability_Subsystem extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_name string
 * @property int|string|null $_pid integer
 * @property string|null $_status string
 * @method list<OnApp_Availability_Subsystem_Service>|false getList($params = null, $url_args = null) GET
 * @method OnApp_Availability_Subsystem_Service|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_Availability_Subsystem_Service extends OnApp
{
}

/**
 * Resource `cloud_boot_ip_addresses`, root `ip_address`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_address string
 * @property string|null $_broadcast string
 * @property string|null $_customer_network_id string
 * @property string|null $_disallowed_primary string
 * @property string|null $_gateway string
 * @property string|null $_hypervisor_id string
 * @property string|null $_ip_address_pool_id string
 * @property string|null $_network_address string
 * @property string|null $_network_id string
 * @property string|null $_user_id string
 * @property string|null $_netmask string
 * @property int|string|null $_id integer
 * @property bool|null $_pxe boolean
 * @property bool|null $_free boolean
 * @property int|string|null $_ip_range_id integer, since 6.3
 * @property bool|null $_ipv4 boolean, since 6.3
 * @property string|null $_prefix string, since 6.3
 * @method list<OnApp_CloudBootIpAddress>|false getList($params = null, $url_args = null) GET cloud_boot_ip_addresses
 * @method OnApp_CloudBootIpAddress|false load($id = null) GET cloud_boot_ip_addresses/{id}
 * @method null save() POST cloud_boot_ip_addresses, PUT cloud_boot_ip_addresses/{id}
 * @method null delete() DELETE cloud_boot_ip_addresses/{id}
 */
class OnApp_CloudBootIpAddress extends OnApp
{
    /**
     * POST cloud_boot_ip_addresses
     *
     * @param mixed $ip_address
     * @return null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function allocateIP($ip_address = null) {}
}

class_alias(OnApp_Asset::class, 'OnApp\Asset');
class_alias(OnApp_Availability::class, 'OnApp\Availability');
class_alias(OnApp_Availability_CommunicationInterface::class, 'OnApp\Availability\CommunicationInterface');
class_alias(OnApp_Availability_CommunicationRing::class, 'OnApp\Availability\CommunicationRing');
class_alias(OnApp_Availability_Host::class, 'OnApp\Availability\Host');
class_alias(OnApp_Availability_Node::class, 'OnApp\Availability\Node');
class_alias(OnApp_Availability_Subsystem::class, 'OnApp\Availability\Subsystem');
class_alias(OnApp_Availability_Subsystem_Service::class, 'OnApp\Availability\Subsystem\Service');
class_alias(OnApp_CloudBootIpAddress::class, 'OnApp\CloudBootIpAddress');
