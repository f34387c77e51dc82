<?php

/*
 * Objects below the settings of the panel.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `advanced_options`, root `advanced_options`.
 *
 * @property string|null $_vsphere_template_job_name string
 * @property string|null $_backup_repository_name string
 * @property bool|null $_power_on_after_restore boolean
 * @property bool|null $_quick_rollback boolean
 * @method list<OnApp_Settings_AdvancedOptions>|false getList($params = null, $url_args = null) GET advanced_options
 * @method OnApp_Settings_AdvancedOptions|false load($id = null) GET advanced_options/{id}
 * @method null save() POST advanced_options, PUT advanced_options/{id}
 * @method null delete() DELETE advanced_options/{id}
 */
class OnApp_Settings_AdvancedOptions extends OnApp
{
}

/**
 * Resource `auto_backup_presets`, root `auto_backup_preset`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property array|null $_days_to_run_on array
 * @property string|null $_day_to_run_on string
 * @property bool|null $_enabled boolean
 * @property int|string|null $_frequency integer
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_max_recovery_points integer
 * @property string|null $_period string
 * @property int|string|null $_resource_id integer, read-only
 * @property string|null $_start_time datetime
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_week_to_run_on integer
 * @property int|string|null $_month_to_run_on integer, since 6.6
 * @method list<OnApp_Settings_AutoBackupPresets>|false getList($params = null, $url_args = null) GET settings/backups/resources/{resource_id}/auto_backup_presets
 * @method OnApp_Settings_AutoBackupPresets|false load($id = null) GET settings/backups/resources/{resource_id}/auto_backup_presets/{id}
 * @method null save() POST settings/backups/resources/{resource_id}/auto_backup_presets, PUT settings/backups/resources/{resource_id}/auto_backup_presets/{id}
 * @method null delete() DELETE settings/backups/resources/{resource_id}/auto_backup_presets/{id}
 */
class OnApp_Settings_AutoBackupPresets extends OnApp
{
}

/**
 * Resource `integrated_storage_settings`, root `integrated_storage_settings`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_backup_server_id integer
 * @property string|null $_bonding_mode string
 * @property int|string|null $_mtu integer
 * @property int|string|null $_vlan integer
 * @method list<OnApp_Settings_BackupServersIntegratedStorage>|false getList($params = null, $url_args = null) GET settings/backup_servers/{backup_server_id}/integrated_storage_settings
 */
class OnApp_Settings_BackupServersIntegratedStorage extends OnApp
{
    /**
     * PUT settings/backup_servers/{backup_server_id}/integrated_storage_settings
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `resource_zones`, root `resource_zone`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property int|string|null $_location_group_id integer
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Settings_BackupsResourceZones>|false getList($params = null, $url_args = null) GET settings/backups/resource_zones
 * @method OnApp_Settings_BackupsResourceZones|false load($id = null) GET settings/backups/resource_zones/{id}
 * @method null save() POST settings/backups/resource_zones, PUT settings/backups/resource_zones/{id}
 * @method null delete() DELETE settings/backups/resource_zones/{id}
 */
class OnApp_Settings_BackupsResourceZones extends OnApp
{
    /**
     * POST settings/backups/resource_zones/{id}/resources/{resource_id}/attach
     *
     * @param mixed $resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function attach($resource_id = null) {}

    /**
     * POST settings/backups/resource_zones/{id}/resources/{resource_id}/detach
     *
     * @param mixed $resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function detach($resource_id = null) {}
}

/**
 * Resource `backups/resources`, root `resource`.
 *
 * @property list<OnApp_Settings_AdvancedOptions>|OnApp_Settings_AdvancedOptions|null $_advanced_options
 * @property string|null $_created_at datetime, read-only
 * @property bool|null $_enabled boolean
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_password string, secret
 * @property string|null $_plugin string
 * @property string|null $_primary_host string
 * @property int|string|null $_resource_zone_id integer
 * @property string|null $_secondary_host string
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $username string
 * @method list<OnApp_Settings_BackupsResources>|false getList($params = null, $url_args = null) GET settings/backups/resources
 * @method OnApp_Settings_BackupsResources|false load($id = null) GET settings/backups/resources/{id}
 * @method null delete() DELETE settings/backups/resources/{id}
 */
class OnApp_Settings_BackupsResources extends OnApp
{
    /**
     * POST settings/backups/resources
     * PUT settings/backups/resources/{id}
     * PUT settings/backups/resources/{id}/advanced_options
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `settings/sdn/managers`, root `networking_sdn_manager`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_host string
 * @property int|string|null $_port integer
 * @property string|null $_login string
 * @property string|null $_password string, secret
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Settings_CDN_Managers>|false getList($params = null, $url_args = null) GET settings/sdn/managers
 * @method OnApp_Settings_CDN_Managers|false load($id = null) GET settings/sdn/managers/{id}
 * @method null save() POST settings/sdn/managers, PUT settings/sdn/managers/{id}
 * @method null delete() DELETE settings/sdn/managers/{id}
 */
class OnApp_Settings_CDN_Managers extends OnApp
{
}

/**
 * Resource `connection_options`, root `networking_sdn_connection_option`.
 *
 * @property int|string|null $_manager_id integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_target string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Settings_CDN_ManagersConnectionOptions>|false getList($params = null, $url_args = null) GET settings/sdn/managers/{manager_id}/connection_options
 * @method OnApp_Settings_CDN_ManagersConnectionOptions|false load($id = null) GET settings/sdn/managers/{manager_id}/connection_options/{id}
 * @method null save() POST settings/sdn/managers/{manager_id}/connection_options, PUT settings/sdn/managers/{manager_id}/connection_options/{id}
 * @method null delete() DELETE settings/sdn/managers/{manager_id}/connection_options/{id}
 */
class OnApp_Settings_CDN_ManagersConnectionOptions extends OnApp
{
}

/**
 * Resource `networks`, root `networking_sdn_network`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property int|string|null $_external_network_id integer
 * @property int|string|null $_vni integer
 * @property int|string|null $_manager_id integer
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_status string
 * @property array|null $_nodes array
 * @property int|string|null $_network_zone_id integer
 * @method list<OnApp_Settings_CDN_ManagersNetworks>|false getList($params = null, $url_args = null) GET settings/sdn/managers/{manager_id}/networks
 * @method OnApp_Settings_CDN_ManagersNetworks|false load($id = null) GET settings/sdn/managers/{manager_id}/networks/{id}
 * @method null save() POST settings/sdn/managers/{manager_id}/networks, PUT settings/sdn/managers/{manager_id}/networks/{id}
 * @method null delete() DELETE settings/sdn/managers/{manager_id}/networks/{id}
 */
class OnApp_Settings_CDN_ManagersNetworks extends OnApp
{
    /**
     * PUT settings/sdn/managers/{manager_id}/networks/{id}/bridges/{bridges_id}/recreate
     *
     * @param mixed $bridges_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function recreateBridges($bridges_id = null) {}

    /**
     * POST settings/sdn/managers/{manager_id}/networks/{id}/bridges
     *
     * @return OnApp_Settings_CDN_ManagersNetworks|list<OnApp_Settings_CDN_ManagersNetworks>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createBridges() {}

    /**
     * DELETE settings/sdn/managers/{manager_id}/networks/{id}/bridges/{bridges_id}
     *
     * @return OnApp_Settings_CDN_ManagersNetworks|list<OnApp_Settings_CDN_ManagersNetworks>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deleteBridges() {}

    /**
     * POST settings/sdn/managers/{manager_id}/networks/{id}/cleanup_zombie_tunnels
     *
     * @return OnApp_Settings_CDN_ManagersNetworks|list<OnApp_Settings_CDN_ManagersNetworks>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function cleanupZombieTunnels() {}
}

/**
 * Resource `nodes`, root `networking_sdn_node`.
 *
 * @property int|string|null $_manager_id integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_compute_resource_id integer
 * @property int|string|null $_connection_option_id integer
 * @property string|null $_system_id string
 * @property string|null $_status string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_transit_ip array, since 6.6
 * @method list<OnApp_Settings_CDN_ManagersNodes>|false getList($params = null, $url_args = null) GET settings/sdn/managers/{manager_id}/nodes
 * @method OnApp_Settings_CDN_ManagersNodes|false load($id = null) GET settings/sdn/managers/{manager_id}/nodes/{id}
 * @method null delete() DELETE settings/sdn/managers/{manager_id}/nodes/{id}
 */
class OnApp_Settings_CDN_ManagersNodes extends OnApp
{
    /**
     * POST settings/sdn/managers/{manager_id}/nodes/{compute_resource_id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE settings/sdn/managers/{manager_id}/nodes/{node_id}/reattach
     *
     * @param mixed $node_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function rettachNodes($node_id) {}
}

/**
 * Resource `settings/cdn_network_accelerations`, root `network`.
 * Not offered: load (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_network_id integer
 * @property string|null $_label string
 * @property string|null $_network_acceleration_id string
 * @property string|null $_accelerator_id string
 * @method list<OnApp_Settings_CDN_NetworkAcceleration>|false getList($params = null, $url_args = null) GET settings/cdn_network_accelerations
 * @method null delete() DELETE settings/cdn_network_accelerations/{id}
 */
class OnApp_Settings_CDN_NetworkAcceleration extends OnApp
{
    /**
     * POST settings/cdn_network_accelerations
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `backups/resource_zones`, root `resource_zone`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_compute_zone_id integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property int|string|null $_location_group_id integer
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Settings_ComputeZonesBackupsResourceZones>|false getList($params = null, $url_args = null) GET settings/compute_zones/{compute_zone_id}/backups/resource_zones
 * @method OnApp_Settings_ComputeZonesBackupsResourceZones|false load($id = null) GET settings/compute_zones/{compute_zone_id}/backups/resource_zones/{id}
 * @method null delete() DELETE settings/compute_zones/{compute_zone_id}/backups/resource_zones/{id}
 */
class OnApp_Settings_ComputeZonesBackupsResourceZones extends OnApp
{
    /**
     * POST settings/compute_zones/{compute_zone_id}/backups/resource_zones/{backup_zone_id}
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
 * @property string|null $_kvm_hv_goes_online string
 * @property string|null $_kvm_hv_goes_offline string
 * @property string|null $_xen_hv_goes_online string
 * @property string|null $_xen_hv_goes_offline string
 * @property string|null $_vmware_hv_goes_online string
 * @property string|null $_vmware_hv_goes_offline string
 * @property string|null $_hv_added string
 * @property string|null $_hv_removed string
 * @property string|null $_ip_allocated_to_vm_nic string
 * @property string|null $_ip_revoked_from_vm_nic string
 * @property string|null $_vm_provisioning string
 * @property string|null $_vm_network_rebuild string
 * @property string|null $_vm_disk_add string
 * @property string|null $_vm_nic_add string
 * @property string|null $_vm_nic_remove string
 * @property string|null $_vm_disk_resize string
 * @property string|null $_vm_resize string
 * @property string|null $_vm_ip_address_add string
 * @property string|null $_vm_ip_address_remove string
 * @property string|null $_vm_start string
 * @property string|null $_vm_reboot string
 * @property string|null $_vm_hot_migrate string
 * @property string|null $_vm_hot_full_migrate string
 * @property string|null $_vm_failover string
 * @method list<OnApp_Settings_ControlPanelRecipe>|false getList($params = null, $url_args = null) GET settings/control_panel/recipe_joins
 * @method OnApp_Settings_ControlPanelRecipe|false load($id = null) GET settings/control_panel/recipe_joins/{id}
 * @method null save() POST settings/control_panel/recipe_joins, PUT settings/control_panel/recipe_joins/{id}
 * @method null delete() DELETE settings/control_panel/recipe_joins/{id}
 */
class OnApp_Settings_ControlPanelRecipe extends OnApp
{
}

/**
 * Resource `external_networks`, root `external_network`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer
 * @property string|null $_label string
 * @property string|null $_identifier string
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_vlan integer
 * @property int|string|null $_network_group_id integer
 * @property string|null $_type string
 * @property int|string|null $_user_id integer
 * @property int|string|null $_ip_address_pool_id integer
 * @property int|string|null $_default_outside_ip_address_id integer
 * @property int|string|null $_default_nat_rule_number integer
 * @property string|null $_prefix_size string
 * @property bool|null $_is_nated boolean
 * @property int|string|null $_vapp_id integer
 * @property int|string|null $_vdc_id integer
 * @property bool|null $_enabled boolean
 * @property string|null $_gateway string
 * @property string|null $_netmask string
 * @property string|null $_primary_dns string
 * @property string|null $_secondary_dns string
 * @property string|null $_dns_suffix string
 * @property bool|null $_shared boolean
 * @property string|null $_fence_mode string
 * @property string|null $_vcenter_identifier string, since 6.6
 * @property int|string|null $_parent_network_id integer, since 6.6
 * @property int|string|null $_openstack_id integer, since 6.6
 * @property int|string|null $_dv_switch_id integer, since 6.6
 * @property int|string|null $_vdc_group_id integer, since 6.6
 * @property int|string|null $_universal_router_id integer, since 6.6
 * @property string|null $_backing_type string, since 6.6
 * @property array|null $_ip_nets array, since 6.6
 * @method list<OnApp_Settings_ExternalNetworks>|false getList($params = null, $url_args = null) GET settings/external_networks
 * @method OnApp_Settings_ExternalNetworks|false load($id = null) GET settings/external_networks/{id}
 */
class OnApp_Settings_ExternalNetworks extends OnApp
{
}

/**
 * Resource `hardware_info`, root `hardware_info`.
 *
 * @property int|string|null $_id integer, read-only
 * @property mixed $_cpu_sockets
 * @property mixed $_memory_slots
 * @property mixed $_nics
 * @property mixed $_disks
 * @property string|null $_bios string
 * @property string|null $_manufacturer string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property array|null $_uptime_custom_fields array
 * @property string|null $_target_id string
 * @property string|null $_target_type string
 * @property string|null $_bios_serial_number_custom_fields string
 * @property string|null $_cpu_custom_fields string
 * @property string|null $_cpu_sockets_custom_fields string
 * @property string|null $_disks_custom_fields string
 * @property string|null $_manufacturer_model_custom_fields string
 * @property string|null $_memory_custom_fields string
 * @property mixed $_memory_slots_custom_fields
 * @property string|null $_nics_custom_fields string
 * @property string|null $_os_custom_fields string
 * @property string|null $_server_type_custom_fields string
 * @property string|null $_cpu_vendor string, since 6.4
 * @method OnApp_Settings_HardwareInfo|false load($id = null) GET settings/{target_type}/{target_id}/hardware_info/{id}
 * @method null delete() DELETE settings/{target_type}/{target_id}/hardware_info/{id}
 */
class OnApp_Settings_HardwareInfo extends OnApp
{
    /**
     * GET settings/{target_type}/{target_id}/hardware_info
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return OnApp_Settings_HardwareInfo|list<OnApp_Settings_HardwareInfo>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * PUT settings/{target_type}/{target_id}/hardware_info
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `children`, root `children`.
 *
 * @property string|null $_label string
 * @property string|null $_slot_id string
 * @property string|null $_parent_id string
 * @property mixed $_children
 * @property mixed $_relations
 * @method list<OnApp_Settings_HardwareInfo_Children>|false getList($params = null, $url_args = null) GET children
 * @method OnApp_Settings_HardwareInfo_Children|false load($id = null) GET children/{id}
 * @method null save() POST children, PUT children/{id}
 * @method null delete() DELETE children/{id}
 */
class OnApp_Settings_HardwareInfo_Children extends OnApp
{
}

/**
 * Resource `cpu_sockets`, root `cpu_sockets`.
 *
 * @property string|null $_id string
 * @property string|null $_version string
 * @property string|null $_current_speed string
 * @property string|null $_manufacturer string
 * @property string|null $_socket_type string
 * @property string|null $_status string
 * @method list<OnApp_Settings_HardwareInfo_CpuSockets>|false getList($params = null, $url_args = null) GET cpu_sockets
 * @method OnApp_Settings_HardwareInfo_CpuSockets|false load($id = null) GET cpu_sockets/{id}
 * @method null save() POST cpu_sockets, PUT cpu_sockets/{id}
 * @method null delete() DELETE cpu_sockets/{id}
 */
class OnApp_Settings_HardwareInfo_CpuSockets extends OnApp
{
}

/**
 * Resource `hardware_info/custom_fields`, root ``.
 *
 * @property string|null $_label string
 * @property mixed $_children
 * @property string|null $_target_id string
 * @property string|null $_target_type string
 * @property int|string|null $_field integer
 * @property string|null $_slot_id string
 * @property string|null $_value string
 * @property string|null $_id string
 * @method list<OnApp_Settings_HardwareInfo_CustomFields>|false getList($params = null, $url_args = null) GET settings/{target_type}/{target_id}/hardware_info/custom_fields, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}
 * @method OnApp_Settings_HardwareInfo_CustomFields|false load($id = null) GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}/{id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}, GET settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}/{id}
 */
class OnApp_Settings_HardwareInfo_CustomFields extends OnApp
{
    /**
     * POST settings/{target_type}/{target_id}/hardware_info/custom_fields
     * POST settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}
     * POST settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}
     * POST settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}
     * POST settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}
     * PUT settings/{target_type}/{target_id}/hardware_info/custom_fields
     * PUT settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}
     * PUT settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}
     * PUT settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}
     * PUT settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE settings/{target_type}/{target_id}/hardware_info/custom_fields
     * DELETE settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}
     * DELETE settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/{id}
     * DELETE settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}
     * DELETE settings/{target_type}/{target_id}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `disks`, root `disks`.
 *
 * @property string|null $_name string
 * @property string|null $_size string
 * @property string|null $_model string
 * @method list<OnApp_Settings_HardwareInfo_Disks>|false getList($params = null, $url_args = null) GET disks
 * @method OnApp_Settings_HardwareInfo_Disks|false load($id = null) GET disks/{id}
 * @method null save() POST disks, PUT disks/{id}
 * @method null delete() DELETE disks/{id}
 */
class OnApp_Settings_HardwareInfo_Disks extends OnApp
{
}

/**
 * Resource `memory_slots`, root `memory_slots`.
 *
 * @property string|null $_locator string
 * @property string|null $_size string
 * @property string|null $_speed string
 * @property string|null $_type string
 * @method list<OnApp_Settings_HardwareInfo_MemorySlots>|false getList($params = null, $url_args = null) GET memory_slots
 * @method OnApp_Settings_HardwareInfo_MemorySlots|false load($id = null) GET memory_slots/{id}
 * @method null save() POST memory_slots, PUT memory_slots/{id}
 * @method null delete() DELETE memory_slots/{id}
 */
class OnApp_Settings_HardwareInfo_MemorySlots extends OnApp
{
}

/**
 * Resource `nics`, root `nics`.
 *
 * @property mixed $_model
 * @method list<OnApp_Settings_HardwareInfo_Nics>|false getList($params = null, $url_args = null) GET nics
 * @method OnApp_Settings_HardwareInfo_Nics|false load($id = null) GET nics/{id}
 * @method null save() POST nics, PUT nics/{id}
 * @method null delete() DELETE nics/{id}
 */
class OnApp_Settings_HardwareInfo_Nics extends OnApp
{
}

/**
 * Resource `relations`, root `relations`.
 *
 * @property string|null $_label string
 * @property string|null $_value string
 * @property string|null $_id string
 * @method list<OnApp_Settings_HardwareInfo_Relations>|false getList($params = null, $url_args = null) GET relations
 * @method OnApp_Settings_HardwareInfo_Relations|false load($id = null) GET relations/{id}
 * @method null save() POST relations, PUT relations/{id}
 * @method null delete() DELETE relations/{id}
 */
class OnApp_Settings_HardwareInfo_Relations extends OnApp
{
}

/**
 * Resource `integrated_storage_settings`, root `integrated_storage_settings`.
 * Not offered: load, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_bonding_mode string
 * @property int|string|null $_cache_mirrors integer
 * @property int|string|null $_cache_stripes integer
 * @property int|string|null $_controller_db_size integer
 * @property int|string|null $_controller_memory_size integer
 * @property int|string|null $_disks_per_controller integer
 * @property int|string|null $_mtu integer
 * @property int|string|null $_vlan integer
 * @method list<OnApp_Settings_HypervisorIntegratedStorage>|false getList($params = null, $url_args = null) GET settings/hypervisors/{hypervisor_id}/integrated_storage_settings
 */
class OnApp_Settings_HypervisorIntegratedStorage extends OnApp
{
    /**
     * PUT settings/hypervisors/{hypervisor_id}/integrated_storage_settings
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `backups/resource_zones`, root `resource_zone`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_hypervisor_group_id integer, read-only
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property int|string|null $_location_group_id integer
 * @property string|null $_updated_at datetime, read-only
 * @method list<OnApp_Settings_HypervisorZonesBackupsResourceZones>|false getList($params = null, $url_args = null) GET settings/hypervisor_zones/{hypervisor_group_id}/backups/resource_zones
 * @method OnApp_Settings_HypervisorZonesBackupsResourceZones|false load($id = null) GET settings/hypervisor_zones/{hypervisor_group_id}/backups/resource_zones/{id}
 * @method null delete() DELETE settings/hypervisor_zones/{hypervisor_group_id}/backups/resource_zones/{id}
 */
class OnApp_Settings_HypervisorZonesBackupsResourceZones extends OnApp
{
    /**
     * POST settings/hypervisor_zones/{hypervisor_group_id}/backups/resource_zones/{backup_zone_id}
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
 * @property string|null $_hv_goes_online string
 * @property string|null $_hv_goes_offline string
 * @property string|null $_vm_provisioning string
 * @property string|null $_vm_network_rebuild string
 * @property string|null $_vm_disk_add string
 * @property string|null $_ip_allocated_to_vm_nic string
 * @property string|null $_ip_revoked_from_vm_nic string
 * @property string|null $_vm_nic_add string
 * @property string|null $_vm_nic_remove string
 * @property string|null $_vm_disk_resize string
 * @property string|null $_vm_resize string
 * @property string|null $_vm_ip_address_add string
 * @property string|null $_vm_ip_address_remove string
 * @property string|null $_vm_start string
 * @property string|null $_vm_reboot string
 * @property string|null $_vm_hot_migrate string
 * @property string|null $_vm_hot_full_migrate string
 * @property string|null $_vm_failover string
 * @property string|null $_hypervisor_zones string
 * @property string|null $_hypervisor_zone_id string
 * @method list<OnApp_Settings_HypervisorZonesRecipe>|false getList($params = null, $url_args = null) GET settings/{hypervisor_zones}/{hypervisor_zone_id}/recipe_joins
 * @method OnApp_Settings_HypervisorZonesRecipe|false load($id = null) GET settings/{hypervisor_zones}/{hypervisor_zone_id}/recipe_joins/{id}
 * @method null save() POST settings/{hypervisor_zones}/{hypervisor_zone_id}/recipe_joins, PUT settings/{hypervisor_zones}/{hypervisor_zone_id}/recipe_joins/{id}
 * @method null delete() DELETE settings/{hypervisor_zones}/{hypervisor_zone_id}/recipe_joins/{id}
 */
class OnApp_Settings_HypervisorZonesRecipe extends OnApp
{
}

/**
 * Resource `auto_import_rules`, root `auto_import_rule`.
 * Not offered: load (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id field _id, integer
 * @property int|string|null $_hypervisor_id integer
 * @property string|null $_event_type string
 * @property string|null $_label string
 * @property string|null $_source_type string
 * @property int|string|null $_source_id integer
 * @property string|null $_target_type string
 * @property int|string|null $_target_id integer
 * @method list<OnApp_Settings_HypervisorsAutoImportRules>|false getList($params = null, $url_args = null) GET settings/hypervisors/{hypervisor_id}/auto_import_rules
 * @method null save() POST settings/hypervisors/{hypervisor_id}/auto_import_rules, PUT settings/hypervisors/{hypervisor_id}/auto_import_rules/{id}
 * @method null delete() DELETE settings/hypervisors/{hypervisor_id}/auto_import_rules/{id}
 */
class OnApp_Settings_HypervisorsAutoImportRules extends OnApp
{
    /**
     * POST settings/hypervisors/{hypervisor_id}/auto_import_rules/{id}/run
     *
     * @return OnApp_Settings_HypervisorsAutoImportRules|list<OnApp_Settings_HypervisorsAutoImportRules>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function runRules() {}
}

/**
 * Resource `settings/nsx/managers`, root `nsx_managers`.
 * Not offered: save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string, read-only
 * @property string|null $_api_url string, read-only
 * @property string|null $_login string
 * @property string|null $_password string, secret
 * @property string|null $_vcenter_type string, read-only
 * @property int|string|null $_vcenter_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_version string, read-only
 * @property string|null $_host string, read-only
 * @property string|null $_status string, read-only
 * @property string|null $_uptime string, read-only
 * @property int|string|null $_last_seen_event integer, read-only, only 6.2
 * @method OnApp_Settings_NSX_Managers|false load($id = null) GET settings/nsx/managers/{id}
 */
class OnApp_Settings_NSX_Managers extends OnApp
{
    /**
     * POST settings/nsx/managers/{id}/import
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function importNSXManager() {}

    /**
     * PUT settings/nsx/managers/{id}/credentials
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function updateNSXManagerCredentials() {}

    /**
     * GET settings/nsx/managers
     *
     * @param mixed $params
     * @param mixed $url_args
     * @return list<OnApp_Settings_NSX_Managers>|false
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($params = null, $url_args = null) {}
}

/**
 * Resource `settings/authentication/saml_id_providers`, root `saml_id_provider`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_name string
 * @property string|null $_issuer string
 * @property string|null $_icon string
 * @property string|null $_idp_sso_target_url string
 * @property string|null $_idp_cert string
 * @property bool|null $_enabled boolean
 * @property string|null $_assertion_consumer_service_url string
 * @property string|null $_onapp_key string
 * @property string|null $_user_name_key string
 * @property string|null $_roles_key string
 * @property string|null $_user_group_key string
 * @property string|null $_time_zone_key string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_nameid_format string
 * @property string|null $_user_email_key string
 * @property bool|null $_encrypted_assertion boolean
 * @property string|null $_private_key string, secret
 * @property string|null $_user_billing_plan_key string
 * @property string|null $_first_name_key string
 * @property string|null $_last_name_key string
 * @property string|null $_locale_key string
 * @property string|null $_system_theme_key string
 * @property string|null $_display_infoboxes_key string
 * @property string|null $_disable_auto_suspend_key string
 * @property string|null $_suspend_after_key string
 * @property string|null $_suspend_at_key string
 * @property string|null $_idp_slo_target_url string
 * @property string|null $_certificate string, since 6.2
 * @property string|null $_show_on_login_page string, since 6.6
 * @method list<OnApp_Settings_SamlIdProviders>|false getList($params = null, $url_args = null) GET settings/authentication/saml_id_providers
 * @method OnApp_Settings_SamlIdProviders|false load($id = null) GET settings/authentication/saml_id_providers/{id}
 * @method null save() POST settings/authentication/saml_id_providers, PUT settings/authentication/saml_id_providers/{id}
 * @method null delete() DELETE settings/authentication/saml_id_providers/{id}
 */
class OnApp_Settings_SamlIdProviders extends OnApp
{
}

/**
 * Resource `settings/vcenter_servers`, root `vcenter_server`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_label string
 * @property string|null $_api_url string
 * @property string|null $_login string
 * @property bool|null $_online boolean
 * @property string|null $_host string
 * @property string|null $_machine string
 * @property string|null $_release string
 * @property string|null $_instance_uuid string
 * @property string|null $_cpu_mhz string
 * @property int|string|null $_cpus integer
 * @property int|string|null $_threads_per_core integer
 * @property int|string|null $_cpu_cores integer
 * @property int|string|null $_total_mem integer
 * @property int|string|null $_free_mem integer
 * @property string|null $_public_key_hash string
 * @property string|null $_password string, secret
 * @method list<OnApp_Settings_VcenterServers>|false getList($params = null, $url_args = null) GET settings/vcenter_servers
 * @method OnApp_Settings_VcenterServers|false load($id = null) GET settings/vcenter_servers/{id}
 * @method null save() POST settings/vcenter_servers, PUT settings/vcenter_servers/{id}
 * @method null delete() DELETE settings/vcenter_servers/{id}
 */
class OnApp_Settings_VcenterServers extends OnApp
{
}

class_alias(OnApp_Settings_AdvancedOptions::class, 'OnApp\Settings\AdvancedOptions');
class_alias(OnApp_Settings_AutoBackupPresets::class, 'OnApp\Settings\AutoBackupPresets');
class_alias(OnApp_Settings_BackupServersIntegratedStorage::class, 'OnApp\Settings\BackupServersIntegratedStorage');
class_alias(OnApp_Settings_BackupsResourceZones::class, 'OnApp\Settings\BackupsResourceZones');
class_alias(OnApp_Settings_BackupsResources::class, 'OnApp\Settings\BackupsResources');
class_alias(OnApp_Settings_CDN_Managers::class, 'OnApp\Settings\CDN\Managers');
class_alias(OnApp_Settings_CDN_ManagersConnectionOptions::class, 'OnApp\Settings\CDN\ManagersConnectionOptions');
class_alias(OnApp_Settings_CDN_ManagersNetworks::class, 'OnApp\Settings\CDN\ManagersNetworks');
class_alias(OnApp_Settings_CDN_ManagersNodes::class, 'OnApp\Settings\CDN\ManagersNodes');
class_alias(OnApp_Settings_CDN_NetworkAcceleration::class, 'OnApp\Settings\CDN\NetworkAcceleration');
class_alias(OnApp_Settings_ComputeZonesBackupsResourceZones::class, 'OnApp\Settings\ComputeZonesBackupsResourceZones');
class_alias(OnApp_Settings_ControlPanelRecipe::class, 'OnApp\Settings\ControlPanelRecipe');
class_alias(OnApp_Settings_ExternalNetworks::class, 'OnApp\Settings\ExternalNetworks');
class_alias(OnApp_Settings_HardwareInfo::class, 'OnApp\Settings\HardwareInfo');
class_alias(OnApp_Settings_HardwareInfo_Children::class, 'OnApp\Settings\HardwareInfo\Children');
class_alias(OnApp_Settings_HardwareInfo_CpuSockets::class, 'OnApp\Settings\HardwareInfo\CpuSockets');
class_alias(OnApp_Settings_HardwareInfo_CustomFields::class, 'OnApp\Settings\HardwareInfo\CustomFields');
class_alias(OnApp_Settings_HardwareInfo_Disks::class, 'OnApp\Settings\HardwareInfo\Disks');
class_alias(OnApp_Settings_HardwareInfo_MemorySlots::class, 'OnApp\Settings\HardwareInfo\MemorySlots');
class_alias(OnApp_Settings_HardwareInfo_Nics::class, 'OnApp\Settings\HardwareInfo\Nics');
class_alias(OnApp_Settings_HardwareInfo_Relations::class, 'OnApp\Settings\HardwareInfo\Relations');
class_alias(OnApp_Settings_HypervisorIntegratedStorage::class, 'OnApp\Settings\HypervisorIntegratedStorage');
class_alias(OnApp_Settings_HypervisorZonesBackupsResourceZones::class, 'OnApp\Settings\HypervisorZonesBackupsResourceZones');
class_alias(OnApp_Settings_HypervisorZonesRecipe::class, 'OnApp\Settings\HypervisorZonesRecipe');
class_alias(OnApp_Settings_HypervisorsAutoImportRules::class, 'OnApp\Settings\HypervisorsAutoImportRules');
class_alias(OnApp_Settings_NSX_Managers::class, 'OnApp\Settings\NSX\Managers');
class_alias(OnApp_Settings_SamlIdProviders::class, 'OnApp\Settings\SamlIdProviders');
class_alias(OnApp_Settings_VcenterServers::class, 'OnApp\Settings\VcenterServers');
