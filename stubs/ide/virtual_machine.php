<?php

/*
 * Virtual servers and their console.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `virtual_machines`, root `virtual_machine`.
 *
 * @property int|string|null $_id integer, read-only
 * @property bool|null $_booted boolean, read-only
 * @property bool|null $_built boolean, read-only
 * @property int|string|null $_cpu_shares integer, required, preset 1
 * @property int|string|null $_cpus integer, required, preset 1
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_hostname string, since 4.2; string, required, preset '', 2.0 to 4.1
 * @property int|string|null $_hypervisor_id integer, preset ''
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
 * @method OnApp_VirtualMachine|false load($id = null) GET virtual_machines/{id}
 * @method null delete() DELETE virtual_machines/{id}
 */
class OnApp_VirtualMachine extends OnApp
{
    /**
     * POST virtual_machines/{id}/autobackup_enable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableAutobackup($id = null) {}

    /**
     * POST virtual_machines/{id}/autobackup_disable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableAutobackup($id = null) {}

    /**
     * POST virtual_machines/{id}/autoscale_enable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableAutoscaling($id = null) {}

    /**
     * POST virtual_machines/{id}/autoscale_disable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableAutoscaling($id = null) {}

    /**
     * POST virtual_machines/{id}/backups
     *
     * @param mixed $id
     * @param mixed $note
     * @return OnApp_VirtualMachine_Backup|list<OnApp_VirtualMachine_Backup>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function takeBackup($id = null, $note = null) {}

    /**
     * POST virtual_machines/{id}/reboot
     *
     * @param mixed $recovery
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reboot($recovery = false) {}

    /**
     * POST virtual_machines/{id}/reset_password
     *
     * @param mixed $password
     * @param mixed $encryption_key
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function reset_password($password = null, $encryption_key = null) {}

    /**
     * POST virtual_machines/{id}/suspend
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function suspend() {}

    /**
     * POST virtual_machines/{id}/shutdown
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function shutdown() {}

    /**
     * POST virtual_machines/{id}/stop
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function stop() {}

    /**
     * POST virtual_machines/{id}/migrate
     *
     * @param mixed $id
     * @param mixed $hypervisor_id
     * @return string|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function migrate($id, $hypervisor_id) {}

    /**
     * POST virtual_machines/{id}/migration
     *
     * @param mixed $id
     * @param mixed $hypervisor_id
     * @param mixed $cold_migrate_on_rollback
     * @param mixed $migration_type
     * @param mixed $data_store_id
     * @param mixed $virtual_machine_identifier
     * @return string|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function migration(
        $id,
        $hypervisor_id,
        $cold_migrate_on_rollback = false,
        $migration_type = null,
        $data_store_id = null,
        $virtual_machine_identifier = null,
    ) {}

    /**
     * POST virtual_machines/{id}/startup
     * POST virtual_machines/{id}/change_owner
     *
     * @param mixed $user_id
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function change_owner($user_id = false) {}

    /**
     * POST virtual_machines/{id}/rebuild_network
     *
     * @param mixed $shutdown_type
     * @param mixed $required_startup
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function rebuild_network($shutdown_type = null, $required_startup = null) {}

    /**
     * POST virtual_machines/{id}/startup
     *
     * @param mixed $recovery
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function startup($recovery = false) {}

    /**
     * POST virtual_machines/{id}/unlock
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unlock() {}

    /**
     * POST virtual_machines/{id}/build
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function build() {}

    /**
     * GET virtual_machines
     * GET users/{user_id}/virtual_machines
     *
     * @param mixed $user_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($user_id = null, $url_args = null) {}

    /**
     * POST virtual_machines
     * PUT virtual_machines/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * POST virtual_machines
     * PUT virtual_machines/{id}
     *
     * @param mixed $id
     * @param mixed $admin_note
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function editAdminNote($id, $admin_note) {}

    /**
     * GET virtual_machines/status
     * GET virtual_machines/{id}/status
     *
     * @param mixed $id
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function status($id = null) {}

    /**
     * POST virtual_machines/{id}/cd_boot/enable
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableCdBoot() {}

    /**
     * POST virtual_machines/{id}/cd_boot/disable
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableCdBoot() {}

    /**
     * GET virtual_machines?q
     *
     * @param mixed $question
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($question) {}

    /**
     * PUT virtual_machines/{id}/segregation
     *
     * @param mixed $strict_virtual_machine_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function segregation($strict_virtual_machine_id = null) {}

    /**
     * DELETE virtual_machines/{id}/segregation
     *
     * @param mixed $strict_virtual_machine_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function desegregation($strict_virtual_machine_id = null) {}

    /**
     * POST virtual_machines/{id}/purge_all
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function purgeAll() {}

    /**
     * POST virtual_machines/{id}/purge
     *
     * @param mixed $purge_paths
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function purge($purge_paths) {}

    /**
     * GET virtual_machines/{id}/with_decrypted_password?initial_root_password_encryption_key
     *
     * @param mixed $encryptionKey
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function viewDecryptedPassword($encryptionKey) {}

    /**
     * PATCH virtual_machines/{id}/fqdn
     *
     * @param mixed $hostname
     * @param mixed $domain
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function edit_fqdn($hostname, $domain) {}

    /**
     * POST virtual_machines
     *
     * @param mixed $template_id
     * @param mixed $label
     * @param mixed $hostname
     * @param mixed $domain
     * @param mixed $initial_root_password
     * @param mixed $initial_root_password_confirmation
     * @param mixed $hypervisor_group_id
     * @param mixed $hypervisor_id
     * @param mixed $memory
     * @param mixed $cpus
     * @param mixed $cpu_shares
     * @param mixed $cpu_units
     * @param mixed $cpu_topology
     * @param array<mixed>|null $disks_attributes
     * @param array<mixed>|null $network_interfaces_attributes
     * @param mixed $required_automatic_backup
     * @param mixed $required_virtual_machine_build
     * @param mixed $required_virtual_machine_startup
     * @param mixed $acceleration
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function addVsFromOvaTemplate(
        $template_id,
        $label,
        $hostname,
        $domain = 'localdomain',
        $initial_root_password = null,
        $initial_root_password_confirmation = null,
        $hypervisor_group_id = null,
        $hypervisor_id = null,
        $memory = null,
        $cpus = null,
        $cpu_shares = null,
        $cpu_units = null,
        $cpu_topology = null,
        ?array $disks_attributes = null,
        ?array $network_interfaces_attributes = null,
        $required_automatic_backup = 0,
        $required_virtual_machine_build = 1,
        $required_virtual_machine_startup = 0,
        $acceleration = false,
    ) {}

    /**
     * PUT virtual_machines/{id}/acceleration.enable
     *
     * @param mixed $id
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableAcceleration($id) {}

    /**
     * PUT virtual_machines/{id}/acceleration.disable
     *
     * @param mixed $id
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableAcceleration($id) {}

    /**
     * GET virtual_machines/{id}/acceleration/status
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function accelerationStatus() {}

    /**
     * POST virtual_machines/{id}/clone
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function clone() {}

    /**
     * PUT virtual_machines/{id}/convert_to_virtual_router
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function convertToVirtualRouter() {}

    /**
     * PUT virtual_machines/{id}/virsh_console
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableVirshConsole() {}

    /**
     * DELETE virtual_machines/{id}/virsh_console
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableVirshConsole() {}

    /**
     * POST virtual_machines/{id}/resync
     *
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function resync() {}

    /**
     * PUT virtual_machines/{id}/network_appliance_config
     *
     * @param mixed $networkApplianceConfig
     * @param mixed $fileUrl
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function saveOVAVSConfig($networkApplianceConfig, $fileUrl) {}

    /**
     * PUT virtual_machines/{id}/network_appliance_license
     *
     * @param mixed $networkApplianceLicense
     * @param mixed $fileUrl
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function saveOVAVSLicense($networkApplianceLicense, $fileUrl) {}

    /**
     * PUT virtual_machines/{id}/set_ssh_keys
     *
     * @param mixed $sshKey
     * @return OnApp_VirtualMachine|list<OnApp_VirtualMachine>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function setSshKeys($sshKey) {}
}

/**
 * Resource `console`, root `remote_access_session`.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_called_in_at datetime, read-only
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_port integer, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property string|null $_remote_key string, read-only, secret
 */
class OnApp_Console extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/console
     *
     * @param mixed $virtual_machine_id
     * @return OnApp_Console|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function load($virtual_machine_id = null) {}
}

class_alias(OnApp_VirtualMachine::class, 'OnApp\VirtualMachine');
class_alias(OnApp_Console::class, 'OnApp\Console');
