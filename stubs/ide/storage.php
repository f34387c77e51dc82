<?php

/*
 * Disks, data stores and their zones, backup servers, schedules.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `settings/autobackup_presets`, root `autobackup_template`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_period string
 * @property int|string|null $_id integer
 * @property int|string|null $_duration integer
 * @property int|string|null $_rotation_period integer
 * @property bool|null $_enabled boolean
 * @method list<OnApp_AutobackupPresets>|false getList($params = null, $url_args = null) GET settings/autobackup_presets
 * @method OnApp_AutobackupPresets|false load($id = null) GET settings/autobackup_presets/{id}
 * @method null save() POST settings/autobackup_presets, PUT settings/autobackup_presets/{id}
 * @method null delete() DELETE settings/autobackup_presets/{id}
 */
class OnApp_AutobackupPresets extends OnApp
{
}

/**
 * Resource `settings/backup_servers`, root `backup_server`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_backup_ip_address string
 * @property string|null $_ip_address string
 * @property string|null $_label string
 * @property string|null $_cpu_idle string
 * @property string|null $_distro string
 * @property int|string|null $_backup_server_group_id integer
 * @property int|string|null $_capacity integer
 * @property int|string|null $_id integer
 * @property bool|null $_enabled boolean
 * @property string|null $_os_version string, since 5.2
 * @property string|null $_os_version_minor string, since 5.4
 * @property int|string|null $_os_cpu_mhz field cpu_mhz, integer, since 6.0
 * @property int|string|null $_os_cpus integer, since 6.0
 * @property int|string|null $_total_mem integer, since 6.0
 * @property string|null $_uptime string, since 6.0
 * @property int|string|null $_release integer, since 6.0
 * @property int|string|null $_cpus integer, since 6.1
 * @property bool|null $_integrated_storage boolean, since 6.1
 * @method list<OnApp_BackupServer>|false getList($params = null, $url_args = null) GET settings/backup_servers
 * @method OnApp_BackupServer|false load($id = null) GET settings/backup_servers/{id}
 * @method null save() POST settings/backup_servers, PUT settings/backup_servers/{id}
 * @method null delete() DELETE settings/backup_servers/{id}
 */
class OnApp_BackupServer extends OnApp
{
}

/**
 * Resource `settings/backup_server_zones`, root `backup_server_group`.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property string|null $_draas_id string
 * @property string|null $_federation_id string
 * @property string|null $_hypervisor_id string
 * @property string|null $_identifier string
 * @property string|null $_label string
 * @property string|null $_location_group_id string
 * @property int|string|null $_id integer
 * @property bool|null $_closed boolean
 * @property bool|null $_federation_enabled boolean
 * @property bool|null $_traded boolean
 * @property string|null $_backup_ip_address string
 * @property int|string|null $_backup_server_group_id integer
 * @property int|string|null $_capacity integer
 * @property string|null $_cpu_idle string
 * @property string|null $_ip_address string
 * @property bool|null $_enabled boolean
 * @property string|null $_distro string
 * @property int|string|null $_backup_server_id integer
 * @property string|null $_provider_vdc_id string, since 4.3
 * @property string|null $_server_type string, since 5.3
 * @property string|null $_additional_fields string, since 5.5
 * @property string|null $_datacenter_id string, since 6.1
 * @property string|null $_cpu_model_configuration string, since 6.3
 * @method list<ONAPP_BackupServerZone>|false getList($params = null, $url_args = null) GET settings/backup_server_zones
 * @method ONAPP_BackupServerZone|false load($id = null) GET settings/backup_server_zones/{id}
 * @method null save() POST settings/backup_server_zones, PUT settings/backup_server_zones/{id}
 * @method null delete() DELETE settings/backup_server_zones/{id}
 */
class ONAPP_BackupServerZone extends OnApp
{
    /**
     * GET settings/backup_server_zones/{id}/backup_servers
     *
     * @param mixed $id
     * @return list<ONAPP_BackupServerZone>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getServerList($id = null) {}

    /**
     * POST settings/backup_server_zones/{id}/backup_servers/{backup_server_id}/attach
     *
     * @param mixed $backup_server_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function attach($backup_server_id = null) {}

    /**
     * POST settings/backup_server_zones/{id}/backup_servers/{backup_server_id}/detach
     *
     * @param mixed $backup_server_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function detach($backup_server_id = null) {}
}

/**
 * Resource `backups_search`, root `backup`.
 *
 * @method OnApp_BackupServer_Backup|false load($id = null) GET backups_search/{id}
 * @method null save() POST settings/disks/{disk_id}/backups_search, PUT virtual_machines/{virtual_machine_id}/backups_search/{id}
 * @method null delete() DELETE backups_search/{id}
 */
class OnApp_BackupServer_Backup extends OnApp_VirtualMachine_Backup
{
    /**
     * GET settings/backup_servers/{backup_server_id}/backups_search?
     *
     * @param mixed $sizeFrom
     * @param mixed $sizeTo
     * @param mixed $periodStartdate
     * @param mixed $periodEnddate
     * @return OnApp_BackupServer_Backup|list<OnApp_BackupServer_Backup>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function search($sizeFrom = null, $sizeTo = null, $periodStartdate = null, $periodEnddate = null) {}
}

/**
 * Resource `settings/data_stores`, root `data_store`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_data_store_size integer, required
 * @property mixed $_identifier read-only
 * @property mixed $_label required, preset ''
 * @property int|string|null $_local_hypervisor_id integer, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_zombie_disks_size integer, read-only
 * @property mixed $_enabled required, read-only
 * @property int|string|null $_data_store_group_id integer, required, since 2.1
 * @property string|null $_ip string, required, since 2.1
 * @property int|string|null $usage integer, read-only, since 2.3
 * @property mixed $_capacity read-only, since 2.2
 * @property string|null $_data_store_type string, since 3.0
 * @property string|null $_hypervisor_group_id string, since 3.0
 * @property string|null $_integrated_storage_cache_enabled string, since 3.0
 * @property string|null $_integrated_storage_cache_settings string, since 3.0
 * @property string|null $_iscsi_ip string, since 3.0
 * @property string|null $_vdc_id string, since 3.0
 * @property bool|null $_auto_healing boolean, since 5.3
 * @property string|null $_read_iops string, since 5.4
 * @property string|null $_write_iops string, since 5.4
 * @property string|null $_read_throughput string, since 5.4
 * @property string|null $_write_throughput string, since 5.4
 * @property string|null $_io_limits string, since 5.4
 * @property string|null $_epoch string, since 5.5
 * @property bool|null $_trim boolean, since 6.1
 * @property bool|null $_default boolean, since 6.1
 * @property mixed $_usage read-only, only 2.2
 * @property mixed $_raw_stats read-only, only 2.2
 * @method list<OnApp_DataStore>|false getList($params = null, $url_args = null) GET settings/data_stores
 * @method OnApp_DataStore|false load($id = null) GET settings/data_stores/{id}
 * @method null save() POST settings/data_stores, PUT settings/data_stores/{id}
 * @method null delete() DELETE settings/data_stores/{id}
 */
class OnApp_DataStore extends OnApp
{
    /**
     * GET settings/hypervisor_zones/{hypervisor_group_id}/data_stores
     *
     * @param mixed $hypervisor_group_id
     * @return list<OnApp_DataStore>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByHypervisorGroupId($hypervisor_group_id) {}

    /**
     * PUT settings/data_stores/{id}/io_limits
     *
     * @param mixed $read_iops
     * @param mixed $write_iops
     * @param mixed $read_throughput
     * @param mixed $write_throughput
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function ioLimits(
        $read_iops = null,
        $write_iops = null,
        $read_throughput = null,
        $write_throughput = null,
        $id = null,
    ) {}
}

/**
 * Resource `settings/data_store_zones`, root `data_store_group`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_label string, read-only
 * @property bool|null $_preconfigured_only boolean, since 4.2
 * @property bool|null $_closed boolean, since 4.2
 * @property int|string|null $_default_burst_iops integer, since 4.2
 * @property int|string|null $_default_max_iops integer, since 4.2
 * @property string|null $_draas_id string, since 4.2
 * @property bool|null $_federation_enabled boolean, since 4.2
 * @property string|null $_federation_id string, since 4.2
 * @property string|null $_hypervisor_id string, since 4.2
 * @property string|null $_identifier string, since 4.2
 * @property string|null $_location_group_id string, since 4.2
 * @property int|string|null $_min_disk_size integer, since 4.2
 * @property bool|null $_traded boolean, since 4.2
 * @property string|null $_provider_vdc_id string, since 4.3
 * @property string|null $_server_type string, since 5.3
 * @property int|string|null $_data_store_id integer, since 5.3
 * @property string|null $_additional_fields string, since 5.5
 * @property int|string|null $_datacenter_id integer, since 6.1
 * @property string|null $_cpu_model_configuration string, since 6.3
 * @method list<OnApp_DataStoreZone>|false getList($params = null, $url_args = null) GET settings/data_store_zones
 * @method OnApp_DataStoreZone|false load($id = null) GET settings/data_store_zones/{id}
 * @method null save() POST settings/data_store_zones, PUT settings/data_store_zones/{id}
 * @method null delete() DELETE settings/data_store_zones/{id}
 */
class OnApp_DataStoreZone extends OnApp
{
    /**
     * POST settings/data_store_zones/{id}/data_stores/{data_store_id}/attach
     *
     * @param mixed $datastore_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function attach($datastore_id = null) {}
}

/**
 * Resource `settings/disks`, root `disk`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_add_to_linux_fstab boolean
 * @property int|string|null $_disk_size integer, required
 * @property bool|null $_primary boolean, read-only
 * @property int|string|null $_data_store_id integer, required
 * @property int|string|null $_disk_vm_number integer, read-only
 * @property bool|null $_is_swap boolean
 * @property mixed $_mount_point
 * @property mixed $_identifier
 * @property mixed $_file_system read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property int|string|null $_require_format_disk integer, read-only
 * @property bool|null $_built boolean, read-only
 * @property bool|null $_locked boolean, read-only
 * @property bool|null $_has_autobackups boolean, read-only
 * @property string|null $_add_to_freebsd_fstab string, since 3.0
 * @property int|string|null $_burst_bw integer, since 3.0
 * @property string|null $_burst_iops string, since 3.0
 * @property bool|null $_integrated_storage_cache_enabled boolean, since 3.0
 * @property bool|null $_integrated_storage_cache_override boolean, since 3.0
 * @property string|null $_integrated_storage_cache_settings string, since 3.0
 * @property string|null $_iqn string, since 3.0
 * @property string|null $_label string, since 3.0
 * @property int|string|null $_max_bw integer, since 3.0
 * @property int|string|null $_max_iops integer, since 3.0
 * @property string|null $_min_iops string, since 3.0
 * @property string|null $_volume_id string, since 3.0
 * @property bool|null $_mounted boolean, since 4.3
 * @property bool|null $_io_limits_override boolean, since 5.4
 * @property string|null $_read_iops string, since 5.4
 * @property string|null $_write_iops string, since 5.4
 * @property string|null $_read_throughput string, since 5.4
 * @property string|null $_write_throughput string, since 5.4
 * @property string|null $_temporary_virtual_machine_id string, since 5.4
 * @property string|null $_io_limits string, since 5.4
 * @property string|null $_openstack_id string, since 5.4
 * @property string|null $_hot_migrate_disk string, since 6.0
 * @property bool|null $_draas_metadata boolean, since 6.2
 * @property string|null $_virtio_enabled string, since 6.6
 * @method OnApp_Disk|false load($id = null) GET settings/disks/{id}
 * @method null delete() DELETE settings/disks/{id}
 */
class OnApp_Disk extends OnApp
{
    /**
     * POST settings/disks/{id}/autobackup_enable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function enableAutobackup($id = null) {}

    /**
     * POST settings/disks/{id}/autobackup_disable
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function disableAutobackup($id = null) {}

    /**
     * GET settings/disks
     * GET virtual_machines/{virtual_machine_id}/disks
     *
     * @param mixed $vm_id
     * @param mixed $url_args
     * @return list<OnApp_Disk>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($vm_id = null, $url_args = null) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/disks
     * PUT settings/disks/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * POST settings/disks/{id}/backups
     *
     * @param mixed $disk_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function takeBackup($disk_id) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/disks/{id}/migrate
     *
     * @param mixed $data_store_id
     * @param mixed $id
     * @param mixed $type
     * @param mixed $virtual_machine_identifier
     * @param mixed $disk_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function migrate(
        $data_store_id,
        $id = null,
        $type = null,
        $virtual_machine_identifier = null,
        $disk_id = null,
    ) {}

    /**
     * PUT settings/disks/{id}/io_limits
     *
     * @param mixed $io_limits_override
     * @param mixed $read_iops
     * @param mixed $write_iops
     * @param mixed $read_throughput
     * @param mixed $write_throughput
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function ioLimits(
        $io_limits_override = null,
        $read_iops = null,
        $write_iops = null,
        $read_throughput = null,
        $write_throughput = null,
        $id = null,
    ) {}

    /**
     * POST settings/disks/{id}/assign
     *
     * @param mixed $id
     * @param mixed $temporary_virtual_machine_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assign($id = null, $temporary_virtual_machine_id = null) {}

    /**
     * DELETE settings/disks/{id}/assign
     *
     * @param mixed $id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function deassign($id = null) {}

    /**
     * POST settings/disks/{id}/unlock
     *
     * @param mixed $id
     * @return OnApp_Disk|list<OnApp_Disk>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unlock($id = null) {}
}

/**
 * Resource `settings/schedules`, root `schedule`.
 *
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_duration integer, required
 * @property int|string|null $_target_id integer, read-only
 * @property string|null $_schedule_logs string, read-only
 * @property string|null $_period string, required
 * @property string|null $_updated_at string, read-only
 * @property string|null $_action string, read-only
 * @property string|null $_start_at string, read-only
 * @property int|string|null $_user_id integer, read-only
 * @property int|string|null $_failure_count integer, read-only
 * @property string|null $_params string, read-only
 * @property string|null $_status string, required, preset 'enabled'
 * @property string|null $_target_type string, read-only
 * @property string|null $_created_at string, read-only
 * @property int|string|null $_rotation_period integer, since 3.0
 * @method list<OnApp_Disk_Schedule>|false getList($params = null, $url_args = null) GET settings/schedules
 * @method OnApp_Disk_Schedule|false load($id = null) GET settings/schedules/{id}
 * @method null delete() DELETE settings/schedules/{id}
 */
class OnApp_Disk_Schedule extends OnApp
{
    /**
     * GET settings/disks/{target_id}/settings/schedules
     *
     * @param mixed $disk_id
     * @return list<OnApp_Disk_Schedule>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByDiskId($disk_id = null) {}

    /**
     * POST settings/schedules
     * PUT settings/schedules/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `storage`, root `disk`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_id string
 * @property mixed $_nodes
 * @property string|null $_hypervisor_group_id string
 * @property string|null $_storage_data_store_id string
 * @method list<OnApp_IntegratedStorage_DataStoreDisk>|false getList($params = null, $url_args = null) GET storage/{hypervisor_group_id}/data_stores/{storage_data_store_id}/disks/{id}
 */
class OnApp_IntegratedStorage_DataStoreDisk extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property string|null $_id string
 * @property string|null $_hypervisor_id string
 * @method list<OnApp_IntegratedStorage_Nodes>|false getList($params = null, $url_args = null) GET
 * @method OnApp_IntegratedStorage_Nodes|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_IntegratedStorage_Nodes extends OnApp
{
}

/**
 * Resource `settings/schedules`, root `schedule`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_duration integer
 * @property int|string|null $_target_id integer
 * @property list<OnApp_Schedule_Log>|OnApp_Schedule_Log|null $_schedule_logs
 * @property string|null $_period string
 * @property string|null $_updated_at datetime
 * @property string|null $_action string
 * @property string|null $_start_at datetime
 * @property int|string|null $_user_id integer
 * @property int|string|null $_failure_count integer
 * @property string|null $_params string
 * @property string|null $_status string
 * @property string|null $_target_type string
 * @property string|null $_created_at datetime
 * @property int|string|null $_rotation_period integer
 * @property int|string|null $_disk_id integer
 * @property int|string|null $_virtual_machine_id integer
 * @method list<OnApp_Schedule>|false getList($params = null, $url_args = null) GET settings/schedules
 * @method OnApp_Schedule|false load($id = null) GET settings/schedules/{id}
 * @method null delete() DELETE settings/schedules/{id}
 */
class OnApp_Schedule extends OnApp
{
    /**
     * POST settings/schedules
     * PUT settings/schedules/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `settings/schedules`, root `schedule`.
 *
 * @method OnApp_Schedule_Disk|false load($id = null) GET settings/schedules/{id}
 * @method null delete() DELETE settings/schedules/{id}
 */
class OnApp_Schedule_Disk extends OnApp_Schedule
{
    /**
     * GET settings/disks/{target_id}/schedules
     * GET settings/disks/{disk_id}/schedules
     *
     * @param mixed $target_id
     * @param mixed $url_args
     * @return list<OnApp_Schedule_Disk>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($target_id = null, $url_args = null) {}
}

/**
 * Comes within others.
 *
 * @property string|null $_created_at datetime
 * @property string|null $_updated_at datetime
 * @property int|string|null $_id integer
 * @property string|null $_log_output string
 * @property int|string|null $_schedule_id integer
 * @property string|null $_status string
 * @method list<OnApp_Schedule_Log>|false getList($params = null, $url_args = null) GET
 * @method OnApp_Schedule_Log|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_Schedule_Log extends OnApp
{
}

/**
 * Resource `settings/schedules`, root `schedule`.
 *
 * @method OnApp_Schedule_VirtualMachine|false load($id = null) GET settings/schedules/{id}
 * @method null delete() DELETE settings/schedules/{id}
 */
class OnApp_Schedule_VirtualMachine extends OnApp_Schedule
{
    /**
     * GET virtual_machines/{target_id}/schedules
     * GET virtual_machines/{virtual_machine_id}/schedules
     *
     * @param mixed $target_id
     * @param mixed $url_args
     * @return list<OnApp_Schedule_VirtualMachine>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($target_id = null, $url_args = null) {}
}

/**
 * Resource `storage_servers`, root `backup`.
 *
 * @property bool|null $_allow_resize_without_reboot boolean
 * @property bool|null $_allowed_hot_migrate boolean
 * @property bool|null $_allowed_swap boolean
 * @property int|string|null $_backup_server_id integer
 * @property int|string|null $_backup_size integer
 * @property bool|null $_built boolean
 * @property string|null $_built_at datetime
 * @property string|null $_created_at datetime
 * @property string|null $_data_store_type string
 * @property int|string|null $_id integer
 * @property string|null $_identifier string
 * @property string|null $_initiated string
 * @property bool|null $_iqn boolean
 * @property bool|null $_locked boolean
 * @property bool|null $_marked_for_delete boolean
 * @property int|string|null $_min_disk_size integer
 * @property int|string|null $_min_memory_size integer
 * @property bool|null $_note boolean
 * @property mixed $_operating_system >linux
 * @property string|null $_operating_system_distro string
 * @property int|string|null $_target_id integer
 * @property string|null $_target_type string
 * @property int|string|null $_template_id integer
 * @property string|null $_updated_at datetime
 * @property int|string|null $_user_id integer
 * @property bool|null $_volume_id boolean
 * @property string|null $_backup_type string
 * @property int|string|null $_disk_id integer
 * @property int|string|null $_backup_id integer
 * @method list<OnApp_StorageServer>|false getList($params = null, $url_args = null) GET storage_servers/{id}/backups
 * @method OnApp_StorageServer|false load($id = null) GET storage_servers/{id}/backups/{id}
 * @method null delete() DELETE storage_servers/{id}/backups/{id}
 */
class OnApp_StorageServer extends OnApp
{
    /**
     * POST storage_servers/{id}/backups
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * GET storage_servers/{id}/backups/backups
     *
     * @return OnApp_StorageServer|list<OnApp_StorageServer>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getAllDetails() {}

    /**
     * GET storage_servers/{id}/backups/images
     *
     * @return OnApp_StorageServer|list<OnApp_StorageServer>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getNormalDetails() {}

    /**
     * GET storage_servers/{id}/backups/files
     *
     * @return OnApp_StorageServer|list<OnApp_StorageServer>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getIncrementalDetails() {}

    /**
     * POST backups/{backup_id}/restore
     *
     * @param mixed $force_restore
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restoreBackUp($force_restore = false) {}

    /**
     * PUT backups/{backup_id}/note
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function saveNote() {}
}

class_alias(OnApp_AutobackupPresets::class, 'OnApp\AutobackupPresets');
class_alias(OnApp_BackupServer::class, 'OnApp\BackupServer');
class_alias(ONAPP_BackupServerZone::class, 'OnApp\BackupServerZone');
class_alias(OnApp_BackupServer_Backup::class, 'OnApp\BackupServer\Backup');
class_alias(OnApp_DataStore::class, 'OnApp\DataStore');
class_alias(OnApp_DataStoreZone::class, 'OnApp\DataStoreZone');
class_alias(OnApp_Disk::class, 'OnApp\Disk');
class_alias(OnApp_Disk_Schedule::class, 'OnApp\Disk\Schedule');
class_alias(OnApp_IntegratedStorage_DataStoreDisk::class, 'OnApp\IntegratedStorage\DataStoreDisk');
class_alias(OnApp_IntegratedStorage_Nodes::class, 'OnApp\IntegratedStorage\Nodes');
class_alias(OnApp_Schedule::class, 'OnApp\Schedule');
class_alias(OnApp_Schedule_Disk::class, 'OnApp\Schedule\Disk');
class_alias(OnApp_Schedule_Log::class, 'OnApp\Schedule\Log');
class_alias(OnApp_Schedule_VirtualMachine::class, 'OnApp\Schedule\VirtualMachine');
class_alias(OnApp_StorageServer::class, 'OnApp\StorageServer');
