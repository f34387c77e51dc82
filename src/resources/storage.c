/*
 * Disks, data stores and their zones, backup servers, schedules.
 */
#include "resources.h"

/* ---- OnApp_AutobackupPresets ----------------------------------------------------------------------------- */

static const onapp_field autobackup_presets_fields[] = {
	F("created_at",      "datetime", RW),
	F("updated_at",      "datetime", RW),
	F("period",          "string",   RW),
	F("id",              "integer",  RW),
	F("duration",        "integer",  RW),
	F("rotation_period", "integer",  RW),
	F("enabled",         "boolean",  RW),
};

const onapp_class onapp_class_AutobackupPresets = {
	.name = "OnApp_AutobackupPresets",
	.root = "autobackup_template",
	.resource = "settings/autobackup_presets",
	FIELDS(autobackup_presets_fields),
};

/* ---- OnApp_BackupServer ---------------------------------------------------------------------------------- */

static const onapp_field backup_server_fields[] = {
	F("created_at",             "datetime", RW),
	F("updated_at",             "datetime", RW),
	F("backup_ip_address",      "string",   RW),
	F("ip_address",             "string",   RW),
	F("label",                  "string",   RW),
	F("cpu_idle",               "string",   RW),
	F("distro",                 "string",   RW),
	F("backup_server_group_id", "integer",  RW),
	F("capacity",               "integer",  RW),
	F("id",                     "integer",  RW),
	F("enabled",                "boolean",  RW),
	S("os_version",             "string",   RW, 5, 2),
	S("os_version_minor",       "string",   RW, 5, 4),
	S("cpu_mhz",                "integer",  RW, 6, 0, .property = "_os_cpu_mhz"),
	S("os_cpus",                "integer",  RW, 6, 0),
	S("total_mem",              "integer",  RW, 6, 0),
	S("uptime",                 "string",   RW, 6, 0),
	S("release",                "integer",  RW, 6, 0),
	S("cpus",                   "integer",  RW, 6, 1),
	S("integrated_storage",     "boolean",  RW, 6, 1),
};

const onapp_class onapp_class_BackupServer = {
	.name = "OnApp_BackupServer",
	.root = "backup_server",
	.resource = "settings/backup_servers",
	FIELDS(backup_server_fields),
};

/* ---- ONAPP_BackupServerZone ------------------------------------------------------------------------------ */

static const onapp_field backup_server_zone_fields[] = {
	F("created_at",              "datetime", RW),
	F("updated_at",              "datetime", RW),
	F("draas_id",                "string",   RW),
	F("federation_id",           "string",   RW),
	F("hypervisor_id",           "string",   RW),
	F("identifier",              "string",   RW),
	F("label",                   "string",   RW),
	F("location_group_id",       "string",   RW),
	F("id",                      "integer",  RW),
	F("closed",                  "boolean",  RW),
	F("federation_enabled",      "boolean",  RW),
	F("traded",                  "boolean",  RW),
	F("backup_ip_address",       "string",   RW),
	F("backup_server_group_id",  "integer",  RW),
	F("capacity",                "integer",  RW),
	F("cpu_idle",                "string",   RW),
	F("ip_address",              "string",   RW),
	F("enabled",                 "boolean",  RW),
	F("distro",                  "string",   RW),
	F("backup_server_id",        "integer",  RW),
	S("provider_vdc_id",         "string",   RW, 4, 3),
	S("server_type",             "string",   RW, 5, 3),
	S("additional_fields",       "string",   RW, 5, 5),
	S("datacenter_id",           "string",   RW, 6, 1),
	S("cpu_model_configuration", "string",   RW, 6, 3),
};

static const onapp_route backup_server_zone_routes[] = {
	R("backupserverzone_serverlist",         "settings/backup_server_zones/{id!*}/backup_servers",
		"ONAPP_GETRESOURCE_BACKUPSERVERZONE_SERVERLIST"),
	R("backupserverzone_withbackupserverid", "settings/backup_server_zones/{id!*}/backup_servers/{backup_server_id!*}",
		"ONAPP_GETRESOURCE_BACKUPSERVERZONE_WITHBACKUPSERVERID"),
	R("backupserverzone_attach", "settings/backup_server_zones/{id!*}/backup_servers/{backup_server_id!*}/attach",
		"ONAPP_GETRESOURCE_BACKUPSERVERZONE_ATTACH"),
	R("backupserverzone_detach", "settings/backup_server_zones/{id!*}/backup_servers/{backup_server_id!*}/detach",
		"ONAPP_GETRESOURCE_BACKUPSERVERZONE_DETACH"),
};

static const onapp_action backup_server_zone_actions[] = {
	A("getServerList", "id = null", LIST_OF, "backupserverzone_serverlist", NULL, RESULT, .sets = "id",
		.cast_root = "backup_server"),
	A("attach", "backup_server_id = null", POST, "backupserverzone_attach", NULL, NONE, .sets = "backup_server_id"),
	A("detach", "backup_server_id = null", POST, "backupserverzone_detach", NULL, NONE, .sets = "backup_server_id"),
};

const onapp_class onapp_class_BackupServerZone = {
	.name = "ONAPP_BackupServerZone",
	.root = "backup_server_group",
	.resource = "settings/backup_server_zones",
	FIELDS(backup_server_zone_fields),
	ROUTES(backup_server_zone_routes),
	ACTIONS(backup_server_zone_actions),
};

/* ---- OnApp_BackupServer_Backup --------------------------------------------------------------------------- */

static const onapp_route backup_server_backup_routes[] = {
	R("default",       "virtual_machines/{virtual_machine_id!*}/backups_search", NULL),
	R("add",           "settings/disks/{disk_id!*}/backups_search",              NULL),
	R("backup_search", "settings/backup_servers/{backup_server_id!*}/backups_search",
		"ONAPP_GETRESOURCE_BACKUP_SEARCH"),
	R("disk_backups",  "settings/disks/{disk_id}/backups_search",                "ONAPP_GETRESOURCE_DISK_BACKUPS"),
	R("backup_images", "virtual_machines/{virtual_machine_id!*}/backups_search/images",
		"ONAPP_GETRESOURCE_BACKUP_IMAGES"),
	R("backup_files",  "virtual_machines/{virtual_machine_id!*}/backups_search/files",
		"ONAPP_GETRESOURCE_BACKUP_FILES"),
};

static const onapp_action backup_server_backup_actions[] = {
	A("search", "sizeFrom = null, sizeTo = null, periodStartdate = null, periodEnddate = null", GET,
		"backup_search", NULL, RESULT,
		.query = "('size[from]'??: $sizeFrom, 'size[to]'??: $sizeTo, 'period[startdate]'??: $periodStartdate, "
		"'period[enddate]'??: $periodEnddate)"),
};

const onapp_class onapp_class_BackupServer_Backup = {
	.name = "OnApp_BackupServer_Backup",
	.parent = &onapp_class_VirtualMachine_Backup,
	.root = "backup",
	.resource = "backups_search",
	ROUTES(backup_server_backup_routes),
	ACTIONS(backup_server_backup_actions),
};

/* ---- OnApp_DataStore ------------------------------------------------------------------------------------- */

static const onapp_field data_store_fields[] = {
	F("id",                                "integer",  RO),
	F("created_at",                        "datetime", RO),
	F("data_store_size",                   "integer",  REQUIRED),
	F("identifier",                        NULL,       RO),
	F("label",                             NULL,       REQUIRED,      .preset = TEXT("")),
	F("local_hypervisor_id",               "integer",  RO),
	F("updated_at",                        "datetime", RO),
	F("zombie_disks_size",                 "integer",  RO),
	F("enabled",                           NULL,       REQUIRED | RO),
	S("data_store_group_id",               "integer",  REQUIRED,      2, 1),
	S("ip",                                "string",   REQUIRED,      2, 1),
	I("usage",                             NULL,       RO,            2, 2, 2, 2),
	S("usage",                             "integer",  RO,            2, 3, .property = "usage"),
	S("capacity",                          NULL,       RO,            2, 2),
	S("data_store_type",                   "string",   RW,            3, 0),
	S("hypervisor_group_id",               "string",   RW,            3, 0),
	S("integrated_storage_cache_enabled",  "string",   RW,            3, 0),
	S("integrated_storage_cache_settings", "string",   RW,            3, 0),
	S("iscsi_ip",                          "string",   RW,            3, 0),
	S("vdc_id",                            "string",   RW,            3, 0),
	S("auto_healing",                      "boolean",  RW,            5, 3),
	S("read_iops",                         "string",   RW,            5, 4),
	S("write_iops",                        "string",   RW,            5, 4),
	S("read_throughput",                   "string",   RW,            5, 4),
	S("write_throughput",                  "string",   RW,            5, 4),
	S("io_limits",                         "string",   RW,            5, 4),
	S("epoch",                             "string",   RW,            5, 5),
	S("trim",                              "boolean",  RW,            6, 1),
	S("default",                           "boolean",  RW,            6, 1),
	I("raw_stats",                         NULL,       RO,            2, 2, 2, 2),
};

static const onapp_route data_store_routes[] = {
	R("hypervisor_zones_data_stores", "settings/hypervisor_zones/{hypervisor_group_id}/data_stores",
		"ONAPP_GETRESOURCE_DATASTORES_LIST_BY_HYPERVISOR_GROUP_ID"),
	R("io_limits",                    "settings/data_stores/{id}/io_limits", "ONAPP_GETRESOURCE_DATASTORE_IOLIMITS"),
};

static const onapp_action data_store_actions[] = {
	A("getListByHypervisorGroupId", "hypervisor_group_id", LIST_OF, "hypervisor_zones_data_stores", NULL, RESULT,
		.sets = "hypervisor_group_id", .needs = "$hypervisor_group_id"),
	A("ioLimits",
		"read_iops = null, write_iops = null, read_throughput = null, write_throughput = null, id = null", PUT,
		"io_limits",
		"io_limits(read_iops: {read_iops}, write_iops: {write_iops}, read_throughput: "
		"{read_throughput}, write_throughput: {write_throughput})", NONE,
		.sets = "id, read_iops, write_iops, read_throughput, write_throughput"),
};

const onapp_class onapp_class_DataStore = {
	.name = "OnApp_DataStore",
	.root = "data_store",
	.resource = "settings/data_stores",
	FIELDS(data_store_fields),
	ROUTES(data_store_routes),
	ACTIONS(data_store_actions),
};

/* ---- OnApp_DataStoreZone --------------------------------------------------------------------------------- */

static const onapp_field data_store_zone_fields[] = {
	F("id",                      "integer",  RO),
	F("created_at",              "datetime", RO),
	F("updated_at",              "datetime", RO),
	F("label",                   "string",   RO),
	S("preconfigured_only",      "boolean",  RW, 4, 2),
	S("closed",                  "boolean",  RW, 4, 2),
	S("default_burst_iops",      "integer",  RW, 4, 2),
	S("default_max_iops",        "integer",  RW, 4, 2),
	S("draas_id",                "string",   RW, 4, 2),
	S("federation_enabled",      "boolean",  RW, 4, 2),
	S("federation_id",           "string",   RW, 4, 2),
	S("hypervisor_id",           "string",   RW, 4, 2),
	S("identifier",              "string",   RW, 4, 2),
	S("location_group_id",       "string",   RW, 4, 2),
	S("min_disk_size",           "integer",  RW, 4, 2),
	S("traded",                  "boolean",  RW, 4, 2),
	S("provider_vdc_id",         "string",   RW, 4, 3),
	S("server_type",             "string",   RW, 5, 3),
	S("data_store_id",           "integer",  RW, 5, 3),
	S("additional_fields",       "string",   RW, 5, 5),
	S("datacenter_id",           "integer",  RW, 6, 1),
	S("cpu_model_configuration", "string",   RW, 6, 3),
};

static const onapp_route data_store_zone_routes[] = {
	R("datastorezone_withdatastoreid", "settings/data_store_zones/{id!*}/data_stores/{data_store_id!*}",
		"ONAPP_GETRESOURCE_DATASTOREZONE_WITHDATASTOREID"),
	R("datastorezone_attach",          "settings/data_store_zones/{id!*}/data_stores/{data_store_id!*}/attach",
		"ONAPP_GETRESOURCE_DATASTOREZONE_ATTACH"),
};

static const onapp_action data_store_zone_actions[] = {
	A("attach", "datastore_id = null", POST, "datastorezone_attach", NULL, NONE, .sets = "datastore_id"),
};

const onapp_class onapp_class_DataStoreZone = {
	.name = "OnApp_DataStoreZone",
	.root = "data_store_group",
	.resource = "settings/data_store_zones",
	FIELDS(data_store_zone_fields),
	ROUTES(data_store_zone_routes),
	ACTIONS(data_store_zone_actions),
};

/* ---- OnApp_Disk ------------------------------------------------------------------------------------------ */

static const onapp_field disk_fields[] = {
	F("id",                                "integer",  RO),
	F("created_at",                        "datetime", RO),
	F("updated_at",                        "datetime", RO),
	F("add_to_linux_fstab",                "boolean",  RW),
	F("disk_size",                         "integer",  REQUIRED),
	F("primary",                           "boolean",  RO),
	F("data_store_id",                     "integer",  REQUIRED),
	F("disk_vm_number",                    "integer",  RO),
	F("is_swap",                           "boolean",  RW),
	F("mount_point",                       NULL,       RW),
	F("identifier",                        NULL,       RW),
	F("file_system",                       NULL,       RO),
	F("virtual_machine_id",                "integer",  RO),
	F("require_format_disk",               "integer",  RO),
	F("built",                             "boolean",  RO),
	F("locked",                            "boolean",  RO),
	F("has_autobackups",                   "boolean",  RO | SKIP),
	S("add_to_freebsd_fstab",              "string",   RW,        3, 0),
	S("burst_bw",                          "integer",  RW,        3, 0),
	S("burst_iops",                        "string",   RW,        3, 0),
	S("integrated_storage_cache_enabled",  "boolean",  RW,        3, 0),
	S("integrated_storage_cache_override", "boolean",  RW,        3, 0),
	S("integrated_storage_cache_settings", "string",   RW,        3, 0),
	S("iqn",                               "string",   RW,        3, 0),
	S("label",                             "string",   RW,        3, 0),
	S("max_bw",                            "integer",  RW,        3, 0),
	S("max_iops",                          "integer",  RW,        3, 0),
	S("min_iops",                          "string",   RW,        3, 0),
	S("volume_id",                         "string",   RW,        3, 0),
	S("mounted",                           "boolean",  RW,        4, 3),
	S("io_limits_override",                "boolean",  RW,        5, 4),
	S("read_iops",                         "string",   RW,        5, 4),
	S("write_iops",                        "string",   RW,        5, 4),
	S("read_throughput",                   "string",   RW,        5, 4),
	S("write_throughput",                  "string",   RW,        5, 4),
	S("temporary_virtual_machine_id",      "string",   RW,        5, 4),
	S("io_limits",                         "string",   RW,        5, 4),
	S("openstack_id",                      "string",   RW,        5, 4),
	S("hot_migrate_disk",                  "string",   RW,        6, 0),
	S("draas_metadata",                    "boolean",  RW,        6, 2),
	S("virtio_enabled",                    "string",   RW,        6, 6),
};

static const onapp_route disk_routes[] = {
	R("list",               "settings/disks",                                   NULL, .without = "virtual_machine_id"),
	R("list",               "virtual_machines/{virtual_machine_id}/disks",      NULL),
	R("add",                "virtual_machines/{virtual_machine_id!}/disks",     NULL),
	R("autobackup_enable",  "settings/disks/{id}/autobackup_enable",            "ONAPP_GETRESOURCE_AUTOBACKUP_ENABLE"),
	R("autobackup_disable", "settings/disks/{id}/autobackup_disable",           "ONAPP_GETRESOURCE_AUTOBACKUP_DISABLE"),
	R("backups",            "settings/disks/{id}/backups",                      "ONAPP_GETRESOURCE_TAKE_BACKUP"),
	R("migrate",            "virtual_machines/{virtual_machine_id!}/disks/{id!}/migrate", "ONAPP_GETRESOURCE_MIGRATE1"),
	R("io_limits",          "settings/disks/{id}/io_limits",                    "ONAPP_GETRESOURCE_DISK_IOLIMITS"),
	R("assign",             "settings/disks/{id}/assign",                       "ONAPP_GETRESOURCE_DISK_ASSIGN"),
	R("unlock",             "settings/disks/{id}/unlock",                                 NULL),
};

/* On a machine a disk says whether it is to be formatted; an existing one needs none of its creation's fields. */
#define DISK_FORMAT {.name = "require_format_disk", .what = ONAPP_TWEAK_REQUIRE, .preset = BOOLEAN(false)}
#define DISK_RELAXED \
	{.name = "add_to_linux_fstab", .what = ONAPP_TWEAK_RELAX}, {.name = "data_store_id", .what = ONAPP_TWEAK_RELAX}, \
	{.name = "is_swap", .what = ONAPP_TWEAK_RELAX}, {.name = "mount_point", .what = ONAPP_TWEAK_RELAX}

static const onapp_tweak disk_create_on_machine[] = {DISK_FORMAT, {.what = ONAPP_TWEAK_END}};
static const onapp_tweak disk_edit_on_machine[] = {DISK_RELAXED, DISK_FORMAT, {.what = ONAPP_TWEAK_END}};
static const onapp_tweak disk_edit[] = {DISK_RELAXED, {.what = ONAPP_TWEAK_END}};

static const onapp_action disk_actions[] = {
	A("enableAutobackup", "id = null", POST, "autobackup_enable", "", NONE, .sets = "id"),
	A("disableAutobackup", "id = null", POST, "autobackup_disable", "", NONE, .sets = "id"),
	A("getList", "vm_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "virtual_machine_id=vm_id"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "set {id}, set {virtual_machine_id}",
		.tweaks = disk_edit_on_machine),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "set {id}", .tweaks = disk_edit),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "set {virtual_machine_id}", .tweaks = disk_create_on_machine),
	A("save", "", BASE_SAVE, NULL, NULL, NONE),
	A("takeBackup", "disk_id", POST, "backups", NULL, NONE, .sets = "id=disk_id", .cast_root = "backup",
		.cast_class = "OnApp_VirtualMachine_Backup"),
	A("migrate", "data_store_id, id = null, type = null, virtual_machine_identifier = null, disk_id = null", POST,
		"migrate",
		"(disk: (data_store_id: $data_store_id), type?: $type, virtual_machine_identifier?: "
		"$virtual_machine_identifier, disk_id?: $disk_id)", NONE,
		.sets = "id"),
	A("ioLimits",
		"io_limits_override = null, read_iops = null, write_iops = null, read_throughput = null, "
		"write_throughput = null, id = null", PUT,
		"io_limits",
		"io_limits(io_limits_override: {io_limits_override}, read_iops: {read_iops}, write_iops: "
		"{write_iops}, read_throughput: {read_throughput}, write_throughput: {write_throughput})", NONE,
		.sets = "id, io_limits_override, read_iops, write_iops, read_throughput, write_throughput"),
	A("assign", "id = null, temporary_virtual_machine_id = null", POST, "assign",
		"disk(temporary_virtual_machine_id: {temporary_virtual_machine_id})", NONE,
		.sets = "id, temporary_virtual_machine_id"),
	A("deassign", "id = null", DELETE, "assign", NULL, NONE, .sets = "id"),
	A("unlock", "id = null", POST, "unlock", NULL, RESULT, .sets = "id"),
};

const onapp_class onapp_class_Disk = {
	.name = "OnApp_Disk",
	.root = "disk",
	.resource = "settings/disks",
	FIELDS(disk_fields),
	ROUTES(disk_routes),
	ACTIONS(disk_actions),
};

/* ---- OnApp_Disk_Schedule --------------------------------------------------------------------------------- */

static const onapp_field disk_schedule_fields[] = {
	F("id",              "integer", RO),
	F("duration",        "integer", REQUIRED),
	F("target_id",       "integer", RO),
	F("schedule_logs",   "string",  RO),
	F("period",          "string",  REQUIRED),
	F("updated_at",      "string",  RO),
	F("action",          "string",  RO),
	F("start_at",        "string",  RO),
	F("user_id",         "integer", RO),
	F("failure_count",   "integer", RO),
	F("params",          "string",  RO),
	F("status",          "string",  REQUIRED, .preset = TEXT("enabled")),
	F("target_type",     "string",  RO),
	F("created_at",      "string",  RO),
	S("rotation_period", "integer", RW,       3, 0),
};

static const onapp_route disk_schedule_routes[] = {
	R("get list by disk id", "settings/disks/{target_id}/settings/schedules", "ONAPP_GETRESOURCE_LIST_BY_DISK_ID"),
};

static const onapp_tweak disk_schedule_save_tweaks[] = {
	{.name = "target_id", .what = ONAPP_TWEAK_REQUIRE},
	{.name = "action", .what = ONAPP_TWEAK_REQUIRE, .preset = TEXT("autobackup")},
	{.name = "target_type", .what = ONAPP_TWEAK_REQUIRE, .preset = TEXT("Disk")},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action disk_schedule_actions[] = {
	A("getListByDiskId", "disk_id = null", LIST_OF, "get list by disk id", NULL, RESULT, .sets = "target_id=disk_id"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {target_id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = disk_schedule_save_tweaks),
};

const onapp_class onapp_class_Disk_Schedule = {
	.name = "OnApp_Disk_Schedule",
	.root = "schedule",
	.resource = "settings/schedules",
	FIELDS(disk_schedule_fields),
	ROUTES(disk_schedule_routes),
	ACTIONS(disk_schedule_actions),
};

/* ---- OnApp_IntegratedStorage_DataStoreDisk --------------------------------------------------------------- */

static const onapp_field integrated_storage_data_store_disk_fields[] = {
	F("id",                    "string", RW),
	F("nodes",                 NULL,     RW, .nested = "OnApp_IntegratedStorage_Nodes"),
	F("hypervisor_group_id",   "string", RW),
	F("storage_data_store_id", "string", RW),
};

static const onapp_route integrated_storage_data_store_disk_routes[] = {
	R("default", "storage/{hypervisor_group_id!*}/data_stores/{storage_data_store_id!*}/disks/{id!*}", NULL),
};

static const onapp_closed integrated_storage_data_store_disk_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_IntegratedStorage_DataStoreDisk = {
	.name = "OnApp_IntegratedStorage_DataStoreDisk",
	.root = "disk",
	.resource = "storage",
	.first_version = ONAPP_V(6, 0),
	FIELDS(integrated_storage_data_store_disk_fields),
	ROUTES(integrated_storage_data_store_disk_routes),
	CLOSES(integrated_storage_data_store_disk_closed),
};

/* ---- OnApp_IntegratedStorage_Nodes ----------------------------------------------------------------------- */

static const onapp_field integrated_storage_nodes_fields[] = {
	F("id",            "string", RW),
	F("hypervisor_id", "string", RW),
};

const onapp_class onapp_class_IntegratedStorage_Nodes = {
	.name = "OnApp_IntegratedStorage_Nodes",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(6, 0),
	FIELDS(integrated_storage_nodes_fields),
};

/* ---- OnApp_Schedule -------------------------------------------------------------------------------------- */

static const onapp_field schedule_fields[] = {
	F("id",                 "integer",  RW),
	F("duration",           "integer",  RW),
	F("target_id",          "integer",  RW),
	F("schedule_logs",      "array",    RW, .nested = "Schedule_Log"),
	F("period",             "string",   RW),
	F("updated_at",         "datetime", RW),
	F("action",             "string",   RW),
	F("start_at",           "datetime", RW),
	F("user_id",            "integer",  RW),
	F("failure_count",      "integer",  RW),
	F("params",             "string",   RW),
	F("status",             "string",   RW),
	F("target_type",        "string",   RW),
	F("created_at",         "datetime", RW),
	F("rotation_period",    "integer",  RW),
	F("disk_id",            "integer",  RW),
	F("virtual_machine_id", "integer",  RW),
};

static const onapp_tweak schedule_save_tweaks[] = {
	{.name = "target_id", .what = ONAPP_TWEAK_REQUIRE},
	{.name = "action", .what = ONAPP_TWEAK_REQUIRE, .preset = TEXT("autobackup")},
	{.name = "target_type", .what = ONAPP_TWEAK_REQUIRE, .preset = TEXT("Disk")},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action schedule_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {target_id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = schedule_save_tweaks),
};

static const onapp_constant schedule_constants[] = {
	{"ONAPP_GETRESOURCE_SCHEDULE_DISKID", TEXT("schedule_diskid")},
};

const onapp_class onapp_class_Schedule = {
	.name = "OnApp_Schedule",
	.root = "schedule",
	.resource = "settings/schedules",
	FIELDS(schedule_fields),
	ACTIONS(schedule_actions),
	CONSTANTS(schedule_constants),
};

/* ---- OnApp_Schedule_Disk --------------------------------------------------------------------------------- */

static const onapp_route schedule_disk_routes[] = {
	R("list", "settings/disks/{target_id!}/schedules", NULL, .without = "disk_id"),
	R("list", "settings/disks/{disk_id!}/schedules",   NULL),
	R("add",  "settings/disks/{target_id!}/schedules", NULL, .without = "disk_id"),
	R("add",  "settings/disks/{disk_id!}/schedules",   NULL),
};

static const onapp_action schedule_disk_actions[] = {
	A("getList", "target_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "target_id"),
};

const onapp_class onapp_class_Schedule_Disk = {
	.name = "OnApp_Schedule_Disk",
	.parent = &onapp_class_Schedule,
	.root = "schedule",
	.resource = "settings/schedules",
	ROUTES(schedule_disk_routes),
	ACTIONS(schedule_disk_actions),
};

/* ---- OnApp_Schedule_Log ---------------------------------------------------------------------------------- */

static const onapp_field schedule_log_fields[] = {
	F("created_at",  "datetime", RW),
	F("updated_at",  "datetime", RW),
	F("id",          "integer",  RW),
	F("log_output",  "string",   RW),
	F("schedule_id", "integer",  RW),
	F("status",      "string",   RW),
};

const onapp_class onapp_class_Schedule_Log = {
	.name = "OnApp_Schedule_Log",
	.root = "schedule_log",
	.resource = "",
	FIELDS(schedule_log_fields),
};

/* ---- OnApp_Schedule_VirtualMachine ----------------------------------------------------------------------- */

static const onapp_route schedule_virtual_machine_routes[] = {
	R("list", "virtual_machines/{target_id!}/schedules",          NULL, .without = "virtual_machine_id"),
	R("list", "virtual_machines/{virtual_machine_id!}/schedules", NULL),
	R("add",  "virtual_machines/{target_id!}/schedules",          NULL, .without = "virtual_machine_id"),
	R("add",  "virtual_machines/{virtual_machine_id!}/schedules", NULL),
};

static const onapp_action schedule_virtual_machine_actions[] = {
	A("getList", "target_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "target_id"),
};

const onapp_class onapp_class_Schedule_VirtualMachine = {
	.name = "OnApp_Schedule_VirtualMachine",
	.parent = &onapp_class_Schedule,
	.root = "schedule",
	.resource = "settings/schedules",
	ROUTES(schedule_virtual_machine_routes),
	ACTIONS(schedule_virtual_machine_actions),
};

/* ---- OnApp_StorageServer --------------------------------------------------------------------------------- */

static const onapp_field storage_server_fields[] = {
	F("allow_resize_without_reboot", "boolean",  RW),
	F("allowed_hot_migrate",         "boolean",  RW),
	F("allowed_swap",                "boolean",  RW),
	F("backup_server_id",            "integer",  RW),
	F("backup_size",                 "integer",  RW),
	F("built",                       "boolean",  RW),
	F("built_at",                    "datetime", RW),
	F("created_at",                  "datetime", RW),
	F("data_store_type",             "string",   RW),
	F("id",                          "integer",  RW),
	F("identifier",                  "string",   RW),
	F("initiated",                   "string",   RW),
	F("iqn",                         "boolean",  RW),
	F("locked",                      "boolean",  RW),
	F("marked_for_delete",           "boolean",  RW),
	F("min_disk_size",               "integer",  RW),
	F("min_memory_size",             "integer",  RW),
	F("note",                        "boolean",  RW),
	F("operating_system",            ">linux",   RW),
	F("operating_system_distro",     "string",   RW),
	F("target_id",                   "integer",  RW),
	F("target_type",                 "string",   RW),
	F("template_id",                 "integer",  RW),
	F("updated_at",                  "datetime", RW),
	F("user_id",                     "integer",  RW),
	F("volume_id",                   "boolean",  RW),
	F("backup_type",                 "string",   RW),
	F("disk_id",                     "integer",  RW),
	F("backup_id",                   "integer",  RW),
};

static const onapp_route storage_server_routes[] = {
	R("default",                   "storage_servers/{id!}/backups",         NULL),
	R("restore_backup",            "backups/{backup_id!}/restore",          "ONAPP_RESTORE_BACKUP"),
	R("add_edit_backup_note",      "backups/{backup_id!}/note",             "ONAPP_ADD_EDIT_BACKUP_NOTE"),
	R("incremental_backup_detail", "storage_servers/{id!}/backups/files",   "ONAPP_GET_INCREMENTAL_BACKUP_DETAIL"),
	R("normal_backup_detail",      "storage_servers/{id!}/backups/images",  "ONAPP_GET_NORMAL_BACKUP_DETAIL"),
	R("all_backup_detail",         "storage_servers/{id!}/backups/backups", "ONAPP_GET_ALL_BACKUP_DETAIL"),
};

/* A backup is always made anew, never edited. */
static void storage_server_save(onapp_call *call)
{
	zval result;
	onapp_create(call->object, NULL, &result);
	zval_ptr_dtor(&result);
	if (!EG(exception) && !onapp_has_errors(call->object)) {
		onapp_load_again(call->object);
	}
}

static const onapp_action storage_server_actions[] = {
	C("save", "", storage_server_save, POST, "add", NONE),
	A("getAllDetails", "", GET, "all_backup_detail", NULL, RESULT),
	A("getNormalDetails", "", GET, "normal_backup_detail", NULL, RESULT),
	A("getIncrementalDetails", "", GET, "incremental_backup_detail", NULL, RESULT),
	A("restoreBackUp", "force_restore = false", POST, "restore_backup", NULL, NONE, .until = ONAPP_V(5, 5)),
	A("restoreBackUp", "force_restore = false", POST, "restore_backup", "(force_restore: $force_restore)", NONE,
		.since = ONAPP_V(6, 0), .flags = ONAPP_ACTION_JSON),
	A("saveNote", "", PUT, "add_edit_backup_note", NULL, NONE),
};

static const onapp_constant storage_server_constants[] = {
	{"ONAPP_VERSION_SIX", NUMBER(6)},
};

const onapp_class onapp_class_StorageServer = {
	.name = "OnApp_StorageServer",
	.root = "backup",
	.resource = "storage_servers",
	FIELDS(storage_server_fields),
	ROUTES(storage_server_routes),
	ACTIONS(storage_server_actions),
	CONSTANTS(storage_server_constants),
};
