<?php

/*
 * Backups, snapshots and recovery points of virtual servers.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `backups`, root `backup`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property string|null $_built_at datetime, read-only
 * @property int|string|null $_disk_id integer, read-only, since 3.2; integer, read-only, 2.0 to 3.1
 * @property mixed $_operating_system read-only
 * @property mixed $_operating_system_distro read-only
 * @property int|string|null $_template_id integer, read-only
 * @property mixed $_backup_type read-only
 * @property bool|null $_allow_resize_without_reboot boolean, read-only
 * @property int|string|null $_backup_size integer, read-only
 * @property mixed $_identifier read-only
 * @property int|string|null $_min_disk_size integer, read-only
 * @property bool|null $_built boolean, read-only
 * @property bool|null $_locked boolean, read-only
 * @property bool|null $_allowed_hot_migrate boolean, read-only, since 2.1
 * @property bool|null $_allowed_swap boolean, read-only
 * @property int|string|null $_backup_server_id integer, since 2.2
 * @property string|null $_data_store_type string, since 4.2
 * @property string|null $_initiated string, since 4.2
 * @property string|null $_iqn string, since 4.2
 * @property bool|null $_marked_for_delete boolean, since 4.2
 * @property int|string|null $_min_memory_size integer, since 4.2
 * @property string|null $_note string, since 4.2
 * @property int|string|null $_target_id integer, since 4.2
 * @property string|null $_target_type string, since 4.2
 * @property int|string|null $_user_id integer, since 4.2
 * @property int|string|null $_volume_id integer, since 4.2
 * @property bool|null $_compatible boolean, since 6.2
 * @method OnApp_VirtualMachine_Backup|false load($id = null) GET backups/{id}
 * @method null save() POST settings/disks/{disk_id}/backups, PUT virtual_machines/{virtual_machine_id}/backups/{id}
 * @method null delete() DELETE backups/{id}
 */
class OnApp_VirtualMachine_Backup extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/backups
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_Backup>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET settings/disks/{disk_id}/backups
     *
     * @param mixed $disk_id
     * @return list<OnApp_VirtualMachine_Backup>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function diskBackups($disk_id = null) {}

    /**
     * POST backups/{id}/convert
     *
     * @param mixed $label
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function convert($label) {}

    /**
     * POST backups/{id}/restore
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restore() {}

    /**
     * GET virtual_machines/{virtual_machine_id}/backups/images
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_Backup>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getImagesList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/backups/files
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_Backup>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getFilesList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `backups/recovery_points`, root `recovery_point`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_resource_id integer, read-only
 * @property int|string|null $_size integer
 * @property string|null $_state string
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @method list<OnApp_VirtualMachine_BackupsRecoveryPoints>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/backups/recovery_points
 * @method OnApp_VirtualMachine_BackupsRecoveryPoints|false load($id = null) GET virtual_machines/{virtual_machine_id}/backups/recovery_points/{id}
 * @method null save() POST virtual_machines/{virtual_machine_id}/backups/recovery_points, PUT virtual_machines/{virtual_machine_id}/backups/recovery_points/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/backups/recovery_points/{id}
 */
class OnApp_VirtualMachine_BackupsRecoveryPoints extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/restore
     *
     * @param mixed $recovery_point_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restore($recovery_point_id = null) {}

    /**
     * POST virtual_machines/{virtual_machine_id}/backups/recovery_points
     *
     * @param mixed $resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createRecoveryPoint($resource_id) {}
}

/**
 * Resource `backups/recovery_points`, root ``.
 *
 * @property list<OnApp_VirtualMachine_FileEntriesFields>|OnApp_VirtualMachine_FileEntriesFields|null $_file_entry
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property int|string|null $_recovery_point_id integer, read-only
 * @property array|null $_paths array
 * @method list<OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/file_entries
 * @method OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries|false load($id = null) GET virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/file_entries/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/file_entries/{id}
 */
class OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/file_entries
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}
}

/**
 * Resource `backups/resources`, root `resource`.
 *
 * @property array|null $_advanced_options array
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
 * @method list<OnApp_VirtualMachine_BackupsResources>|false getList($params = null, $url_args = null) GET virtual_machines/{virtual_machine_id}/backups/resources
 * @method OnApp_VirtualMachine_BackupsResources|false load($id = null) GET virtual_machines/{virtual_machine_id}/backups/resources/{id}
 */
class OnApp_VirtualMachine_BackupsResources extends OnApp
{
    /**
     * POST virtual_machines/{virtual_machine_id}/backups/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE virtual_machines/{virtual_machine_id}/backups/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Comes within others.
 *
 * @property string|null $_path string, read-only
 * @property string|null $_file_name string, read-only
 * @property bool|null $_dir boolean
 * @property string|null $_last_modified datetime
 * @property int|string|null $_size integer
 * @method list<OnApp_VirtualMachine_FileEntriesFields>|false getList($params = null, $url_args = null) GET
 * @method OnApp_VirtualMachine_FileEntriesFields|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_VirtualMachine_FileEntriesFields extends OnApp
{
}

/**
 * Resource `snapshots`, root `virtual_machine_snapshot`.
 *
 * @property int|string|null $_id integer, read-only
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property bool|null $_is_built boolean, read-only
 * @property mixed $_name read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @property int|string|null $_memory integer, read-only
 * @property string|null $_quiesce string, read-only
 * @property string|null $_note string, since 4.2
 * @method OnApp_VirtualMachine_Snapshot|false load($id = null) GET virtual_machines/{virtual_machine_id}/snapshots/{id}
 * @method null save() POST settings/disks/{disk_id}/snapshots, PUT virtual_machines/{virtual_machine_id}/snapshots/{id}
 * @method null delete() DELETE virtual_machines/{virtual_machine_id}/snapshots/{id}
 */
class OnApp_VirtualMachine_Snapshot extends OnApp
{
    /**
     * GET virtual_machines/{virtual_machine_id}/snapshots
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_VirtualMachine_Snapshot>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}

    /**
     * GET virtual_machines/{virtual_machine_id}/snapshots/{id}/restore
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restore() {}

    /**
     * GET virtual_machines/{virtual_machine_id}/build
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function build() {}

    /**
     * POST virtual_machines/{virtual_machine_id}/snapshots
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function create() {}
}

/**
 * Resource `backups/recovery_points`, root `recovery_point`.
 *
 * @property string|null $_created_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_resource_id integer, read-only
 * @property int|string|null $_size integer
 * @property string|null $_state string
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_virtual_server_id integer, read-only
 * @method list<OnApp_VirtualServers_BackupsRecoveryPoints>|false getList($params = null, $url_args = null) GET virtual_servers/{virtual_server_id}/backups/recovery_points
 * @method OnApp_VirtualServers_BackupsRecoveryPoints|false load($id = null) GET virtual_servers/{virtual_server_id}/backups/recovery_points/{id}
 * @method null save() POST virtual_servers/{virtual_server_id}/backups/recovery_points, PUT virtual_servers/{virtual_server_id}/backups/recovery_points/{id}
 * @method null delete() DELETE virtual_servers/{virtual_server_id}/backups/recovery_points/{id}
 */
class OnApp_VirtualServers_BackupsRecoveryPoints extends OnApp
{
    /**
     * POST virtual_servers/{virtual_server_id}/backups/recovery_points/{recovery_point_id}/restore
     *
     * @param mixed $recovery_point_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restore($recovery_point_id = null) {}

    /**
     * POST virtual_servers/{virtual_server_id}/backups/recovery_points
     *
     * @param mixed $resource_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function createRecoveryPoint($resource_id) {}
}

/**
 * Resource `backups/resources`, root `resource`.
 *
 * @property array|null $_advanced_options array
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
 * @method list<OnApp_VirtualServers_BackupsResources>|false getList($params = null, $url_args = null) GET virtual_servers/{virtual_server_id}/backups/resources
 * @method OnApp_VirtualServers_BackupsResources|false load($id = null) GET virtual_servers/{virtual_server_id}/backups/resources/{id}
 */
class OnApp_VirtualServers_BackupsResources extends OnApp
{
    /**
     * POST virtual_servers/{virtual_server_id}/backups/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * DELETE virtual_servers/{virtual_server_id}/backups/resources/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

class_alias(OnApp_VirtualMachine_Backup::class, 'OnApp\VirtualMachine\Backup');
class_alias(OnApp_VirtualMachine_BackupsRecoveryPoints::class, 'OnApp\VirtualMachine\BackupsRecoveryPoints');
class_alias(OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries::class, 'OnApp\VirtualMachine\BackupsRecoveryPointsFileEntries');
class_alias(OnApp_VirtualMachine_BackupsResources::class, 'OnApp\VirtualMachine\BackupsResources');
class_alias(OnApp_VirtualMachine_FileEntriesFields::class, 'OnApp\VirtualMachine\FileEntriesFields');
class_alias(OnApp_VirtualMachine_Snapshot::class, 'OnApp\VirtualMachine\Snapshot');
class_alias(OnApp_VirtualServers_BackupsRecoveryPoints::class, 'OnApp\VirtualServers\BackupsRecoveryPoints');
class_alias(OnApp_VirtualServers_BackupsResources::class, 'OnApp\VirtualServers\BackupsResources');
