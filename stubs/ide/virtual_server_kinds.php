<?php

/*
 * Other kinds of servers, instance types and packages.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `baremetal_servers`, root `baremetal_server`.
 *
 * @method OnApp_BaremetalServer|false load($id = null) GET baremetal_servers/{id}
 * @method null delete() DELETE baremetal_servers/{id}
 */
class OnApp_BaremetalServer extends OnApp_VirtualMachine
{
}

/**
 * Resource `container_servers`, root `container_server`.
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_booted boolean, read-only
 * @property bool|null $_built boolean, read-only
 * @property int|string|null $_cpu_shares integer, required, preset 1
 * @property int|string|null $_cpus integer, required, preset 1
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_hostname string
 * @property int|string|null $_hypervisor_id integer, preset ''
 * @property mixed $_identifier read-only
 * @property mixed $_initial_root_password required, secret, preset ''
 * @property mixed $_label required
 * @property bool|null $_local_remote_access_port boolean
 * @property bool|null $_locked boolean, read-only
 * @property int|string|null $_memory integer, required, preset 256
 * @property bool|null $_recovery_mode boolean, read-only
 * @property mixed $_remote_access_password read-only, secret
 * @property int|string|null $_template_id integer, required, preset ''
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property bool|null $_xen_id boolean
 * @property bool|null $_allowed_swap boolean
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
 * @property string|null $_admin_note string
 * @property bool|null $_allowed_hot_migrate boolean, required, preset '0'
 * @property string|null $_note string
 * @property int|string|null $_strict_virtual_machine_id integer
 * @property bool|null $_suspended boolean
 * @property bool|null $_enable_autoscale boolean, read-only
 * @property bool|null $_enable_monitis boolean, read-only
 * @property int|string|null $update_billing_stat integer, read-only
 * @property int|string|null $aflexi_id integer, read-only
 * @property int|string|null $aflexi_city_id integer, read-only
 * @property int|string|null $aflexi_price integer, read-only
 * @property int|string|null $custom_nginx_config_on integer, read-only
 * @property int|string|null $custom_nginx_config integer, read-only
 * @property int|string|null $add_to_marketplace integer, read-only
 * @property int|string|null $vip integer, read-only
 * @property int|string|null $volume_limit integer, read-only
 * @property int|string|null $speed_limit integer, read-only
 * @property string|null $state string, read-only
 * @property string|null $type_of_format string
 * @property string|null $licensing_type string
 * @property string|null $licensing_key string, secret
 * @property int|string|null $licensing_server_id integer
 * @property int|string|null $_cores_per_socket integer
 * @property int|string|null $_cpu_sockets integer
 * @property int|string|null $_cpu_threads integer
 * @property int|string|null $_cpu_units integer
 * @property int|string|null $_customer_network_id integer
 * @property string|null $_deleted_at datetime
 * @property bool|null $_edge_server_type boolean
 * @property bool|null $_firewall_notrack boolean
 * @property bool|null $_initial_root_password_encrypted boolean
 * @property string|null $_local_remote_access_ip_address string
 * @property string|null $_service_password string, secret
 * @property int|string|null $_iso_id integer
 * @property bool|null $_storage_server_type boolean
 * @property bool|null $_built_from_iso boolean
 * @property bool|null $_acceleration boolean
 * @property string|null $_acceleration_status string
 * @property bool|null $_autoscale_service boolean
 * @property bool|null $_cdboot boolean
 * @property int|string|null $_draas_mode integer
 * @property bool|null $_hot_add_cpu boolean
 * @property bool|null $_hot_add_memory boolean
 * @property bool|null $_instance_type_id boolean
 * @property string|null $_time_zone string
 * @property bool|null $_support_incremental_backups boolean
 * @property int|string|null $_cpu_priority integer
 * @property int|string|null $_price_per_hour integer
 * @property int|string|null $_price_per_hour_powered_off integer
 * @property int|string|null $_primary_network_group_id integer
 * @property array|null $_draas_keys array
 * @property array|null $_preferred_hvs array
 * @property string|null $_vapp_id string
 * @property string|null $_hypervisor_type string
 * @property string|null $_instance_package_id string
 * @property string|null $_vmware_tools string
 * @property string|null $_purge_paths string
 * @property string|null $_cloud_config string
 * @property string|null $_built_from_ova string, since 5.2
 * @property string|null $_vcenter_moref string, since 5.2
 * @property string|null $_template_version string, since 5.3
 * @property array|null $_recipe_joins_attributes array, since 5.3
 * @property list<OnApp_VirtualMachine_CustomVariablesAttribute>|OnApp_VirtualMachine_CustomVariablesAttribute|null $_custom_variables_attributes since 5.3
 * @method OnApp_Container|false load($id = null) GET container_servers/{id}
 * @method null delete() DELETE container_servers/{id}
 */
class OnApp_Container extends OnApp_VirtualMachine
{
    /**
     * GET container_servers/{id}/cloud_config
     *
     * @return OnApp_Container|list<OnApp_Container>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getCloudConfig() {}

    /**
     * PATCH container_servers/{id}/cloud_config
     *
     * @param mixed $cloudConfig
     * @return OnApp_Container|list<OnApp_Container>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function addCloudConfig($cloudConfig) {}

    /**
     * PUT container_servers/{id}/cloud_config
     *
     * @param mixed $cloudConfig
     * @return OnApp_Container|list<OnApp_Container>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editCloudConfig($cloudConfig) {}
}

/**
 * Resource `instance_packages`, root `instance_package`.
 *
 * @property int|string|null $_cpus integer
 * @property string|null $_created_at datetime
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_memory integer
 * @property string|null $_updated_at datetime
 * @property string|null $_bandwidth string
 * @property array|null $_billing_plan_ids array
 * @property string|null $_openstack_id string, since 5.4
 * @property array|null $_buckets_ids array, since 6.0
 * @method list<OnApp_InstancePackage>|false getList($params = null, $url_args = null) GET instance_packages
 * @method OnApp_InstancePackage|false load($id = null) GET instance_packages/{id}
 * @method null save() POST instance_packages, PUT instance_packages/{id}
 * @method null delete() DELETE instance_packages/{id}
 */
class OnApp_InstancePackage extends OnApp
{
}

/**
 * Resource `instance_types`, root `instance_type`.
 *
 * @property int|string|null $_cpus integer
 * @property string|null $_created_at datetime
 * @property int|string|null $_disk_size integer
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property int|string|null $_memory integer
 * @property string|null $_updated_at datetime
 * @property string|null $_bandwidth string, since 4.2
 * @property array|null $_billing_plan_ids array, since 4.3
 * @property string|null $_errors string, since 5.2
 * @method list<OnApp_InstanceType>|false getList($params = null, $url_args = null) GET instance_types
 * @method OnApp_InstanceType|false load($id = null) GET instance_types/{id}
 * @method null save() POST instance_types, PUT instance_types/{id}
 * @method null delete() DELETE instance_types/{id}
 */
class OnApp_InstanceType extends OnApp
{
}

/**
 * Resource `instance_types`, root `instance_type`.
 * Exists 2.0 to 4.2.
 *
 * @property int|string|null $_cpus integer, 2.0 to 4.2
 * @property string|null $_created_at datetime, 2.0 to 4.2
 * @property int|string|null $_disk_size integer, 2.0 to 4.2
 * @property int|string|null $_id integer, 2.0 to 4.2
 * @property string|null $_label string, 2.0 to 4.2
 * @property int|string|null $_memory integer, 2.0 to 4.2
 * @property string|null $_updated_at datetime, 2.0 to 4.2
 * @property string|null $_bandwidth string, only 4.2
 * @method list<OnApp_InstanceTypes>|false getList($params = null, $url_args = null) GET instance_types
 * @method OnApp_InstanceTypes|false load($id = null) GET instance_types/{id}
 * @method null save() POST instance_types, PUT instance_types/{id}
 * @method null delete() DELETE instance_types/{id}
 */
class OnApp_InstanceTypes extends OnApp
{
}

/**
 * Resource `smart_servers`, root `smart_server`.
 *
 * @method OnApp_SmartServer|false load($id = null) GET smart_servers/{id}
 * @method null delete() DELETE smart_servers/{id}
 */
class OnApp_SmartServer extends OnApp_VirtualMachine
{
}

/**
 * Resource `blacklist_domains`, root `blacklist_domains`.
 *
 * @property string|null $_blacklist_domain string
 * @property array|null $_hostname_blacklists array
 * @property int|string|null $_smart_server_id integer
 * @method list<OnApp_SmartServer_BlacklistDomains>|false getList($params = null, $url_args = null) GET smart_servers/{smart_server_id}/blacklist_domains
 * @method OnApp_SmartServer_BlacklistDomains|false load($id = null) GET smart_servers/{smart_server_id}/blacklist_domains/{id}
 * @method null delete() DELETE smart_servers/{smart_server_id}/blacklist_domains/{id}
 */
class OnApp_SmartServer_BlacklistDomains extends OnApp
{
    /**
     * PUT smart_servers/{smart_server_id}/blacklist_domains
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `recipe_joins`, root `recipe_join`.
 *
 * @property int|string|null $_recipe_id integer
 * @property string|null $_event_type string
 * @property string|null $_vm_provisioning string
 * @property string|null $_vm_network_rebuild string
 * @property string|null $_vm_disk_add string
 * @property string|null $_vm_nic_add string
 * @property string|null $_vm_disk_resize string
 * @property string|null $_vm_resize string
 * @property string|null $_smart_server_id string
 * @property string|null $_ip_allocated_to_vm_nic string
 * @property string|null $_ip_revoked_from_vm_nic string
 * @property string|null $_vm_nic_remove string
 * @property string|null $_vm_ip_address_add string
 * @property string|null $_vm_ip_address_remove string
 * @property string|null $_vm_start string
 * @property string|null $_vm_reboot string
 * @property string|null $_vm_hot_migrate string
 * @property string|null $_vm_hot_full_migrate string
 * @property string|null $_vm_failover string
 * @method list<OnApp_SmartServer_Recipe>|false getList($params = null, $url_args = null) GET smart_servers/{smart_server_id}/recipe_joins
 * @method OnApp_SmartServer_Recipe|false load($id = null) GET smart_servers/{smart_server_id}/recipe_joins/{id}
 * @method null save() POST smart_servers/{smart_server_id}/recipe_joins, PUT smart_servers/{smart_server_id}/recipe_joins/{id}
 * @method null delete() DELETE smart_servers/{smart_server_id}/recipe_joins/{id}
 */
class OnApp_SmartServer_Recipe extends OnApp
{
}

/**
 * Resource `top_iops_statistics`, root `table`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_disk_id integer
 * @property int|string|null $_reads_completed integer
 * @property int|string|null $_writes_completed integer
 * @property int|string|null $_total_iops integer
 * @property array|null $_disk array
 * @method list<OnApp_TopIOPSDisk>|false getList($params = null, $url_args = null) GET top_iops_statistics
 */
class OnApp_TopIOPSDisk extends OnApp
{
}

class_alias(OnApp_BaremetalServer::class, 'OnApp\BaremetalServer');
class_alias(OnApp_Container::class, 'OnApp\Container');
class_alias(OnApp_InstancePackage::class, 'OnApp\InstancePackage');
class_alias(OnApp_InstanceType::class, 'OnApp\InstanceType');
class_alias(OnApp_InstanceTypes::class, 'OnApp\InstanceTypes');
class_alias(OnApp_SmartServer::class, 'OnApp\SmartServer');
class_alias(OnApp_SmartServer_BlacklistDomains::class, 'OnApp\SmartServer\BlacklistDomains');
class_alias(OnApp_SmartServer_Recipe::class, 'OnApp\SmartServer\Recipe');
class_alias(OnApp_TopIOPSDisk::class, 'OnApp\TopIOPSDisk');
