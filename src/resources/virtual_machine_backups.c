/*
 * Backups, snapshots and recovery points of virtual servers.
 */
#include "resources.h"

/* ---- OnApp_VirtualMachine_Backup ------------------------------------------------------------------------- */

static const onapp_field virtual_machine_backup_fields[] = {
	F("id",                          "integer",  RO),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("built_at",                    "datetime", RO),
	I("disk_id",                     "integer",  RO,        2, 0, 3, 1),
	S("disk_id",                     "integer",  RO | SKIP, 3, 2),
	F("operating_system",            NULL,       RO),
	F("operating_system_distro",     NULL,       RO),
	F("template_id",                 "integer",  RO),
	F("backup_type",                 NULL,       RO),
	F("allow_resize_without_reboot", "boolean",  RO),
	F("backup_size",                 "integer",  RO),
	F("identifier",                  NULL,       RO),
	F("min_disk_size",               "integer",  RO),
	F("built",                       "boolean",  RO),
	F("locked",                      "boolean",  RO),
	S("allowed_hot_migrate",         "boolean",  RO,        2, 1),
	F("allowed_swap",                "boolean",  RO),
	S("backup_server_id",            "integer",  RW,        2, 2),
	S("data_store_type",             "string",   RW,        4, 2),
	S("initiated",                   "string",   RW,        4, 2),
	S("iqn",                         "string",   RW,        4, 2),
	S("marked_for_delete",           "boolean",  RW,        4, 2),
	S("min_memory_size",             "integer",  RW,        4, 2),
	S("note",                        "string",   RW,        4, 2),
	S("target_id",                   "integer",  RW,        4, 2),
	S("target_type",                 "string",   RW,        4, 2),
	S("user_id",                     "integer",  RW,        4, 2),
	S("volume_id",                   "integer",  RW,        4, 2),
	S("compatible",                  "boolean",  RW,        6, 2),
};

static const onapp_route virtual_machine_backup_routes[] = {
	R("default",       "virtual_machines/{virtual_machine_id!*}/backups",        NULL),
	R("add",           "settings/disks/{disk_id!*}/backups",                     NULL),
	R("load",          "@/{id!*}",                                               NULL),
	R("delete",        "@/{id!*}",                                               NULL),
	R("disk_backups",  "settings/disks/{disk_id}/backups",                       "ONAPP_GETRESOURCE_DISK_BACKUPS"),
	R("convert",       "@/{id!*}/convert",                                       "ONAPP_GETRESOURCE_BACKUP_CONVERT"),
	R("restore",       "@/{id!*}/restore",                                       "ONAPP_GETRESOURCE_BACKUP_RESTORE"),
	R("backup_images", "virtual_machines/{virtual_machine_id!*}/backups/images", "ONAPP_GETRESOURCE_BACKUP_IMAGES"),
	R("backup_files",  "virtual_machines/{virtual_machine_id!*}/backups/files",  "ONAPP_GETRESOURCE_BACKUP_FILES"),
};

static const onapp_action virtual_machine_backup_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("diskBackups", "disk_id = null", LIST_OF, "disk_backups", NULL, RESULT, .sets = "disk_id"),
	A("convert", "label", POST, "convert", "backup(label: {label}, id: {id})", NONE, .sets = "label",
		.cast_root = "image_template", .cast_class = "OnApp_Template"),
	A("restore", "", POST, "restore", NULL, NONE),
	A("getImagesList", "virtual_machine_id = null, url_args = null", LIST_OF, "backup_images", NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}", .query = "$url_args"),
	A("getFilesList", "virtual_machine_id = null, url_args = null", LIST_OF, "backup_files", NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}", .query = "$url_args"),
};

const onapp_class onapp_class_VirtualMachine_Backup = {
	.name = "OnApp_VirtualMachine_Backup",
	.root = "backup",
	.resource = "backups",
	FIELDS(virtual_machine_backup_fields),
	ROUTES(virtual_machine_backup_routes),
	ACTIONS(virtual_machine_backup_actions),
};

/* ---- OnApp_VirtualMachine_BackupsRecoveryPoints ---------------------------------------------------------- */

static const onapp_field virtual_machine_backups_recovery_points_fields[] = {
	F("created_at",         "datetime", RO),
	F("id",                 "integer",  RO),
	F("resource_id",        "integer",  RO),
	F("size",               "integer",  RW),
	F("state",              "string",   RW),
	F("updated_at",         "datetime", RO),
	F("virtual_machine_id", "integer",  RO),
};

static const onapp_route virtual_machine_backups_recovery_points_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id}/backups/recovery_points", NULL),
	R("restore", "virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/restore",
		"ONAPP_BACKUP_RECOVERY_POINTS_RESTORE"),
};

static const onapp_action virtual_machine_backups_recovery_points_actions[] = {
	A("restore", "recovery_point_id = null", POST, "restore", NULL, NONE, .sets = "recovery_point_id"),
	A("createRecoveryPoint", "resource_id", POST, "default", "(resource_id: $resource_id)", NONE,
		.flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_VirtualMachine_BackupsRecoveryPoints = {
	.name = "OnApp_VirtualMachine_BackupsRecoveryPoints",
	.root = "recovery_point",
	.resource = "backups/recovery_points",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_backups_recovery_points_fields),
	ROUTES(virtual_machine_backups_recovery_points_routes),
	ACTIONS(virtual_machine_backups_recovery_points_actions),
};

/* ---- OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries ----------------------------------------------- */

static const onapp_field virtual_machine_backups_recovery_points_file_entries_fields[] = {
	F("file_entry",         "array",   RW, .nested = "VirtualMachine_FileEntriesFields"),
	F("virtual_machine_id", "integer", RO),
	F("recovery_point_id",  "integer", RO),
	F("paths",              "_array",  RW),
};

static const onapp_route virtual_machine_backups_recovery_points_file_entries_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id}/backups/recovery_points/{recovery_point_id}/file_entries",
		NULL),
};

static const onapp_action virtual_machine_backups_recovery_points_file_entries_actions[] = {
	A("save", "", POST, "default", "(paths: {paths})", NONE, .flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_VirtualMachine_BackupsRecoveryPointsFileEntries = {
	.name = "OnApp_VirtualMachine_BackupsRecoveryPointsFileEntries",
	.root = "",
	.resource = "backups/recovery_points",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_backups_recovery_points_file_entries_fields),
	ROUTES(virtual_machine_backups_recovery_points_file_entries_routes),
	ACTIONS(virtual_machine_backups_recovery_points_file_entries_actions),
};

/* ---- OnApp_VirtualMachine_BackupsResources --------------------------------------------------------------- */

static const onapp_field virtual_machine_backups_resources_fields[] = {
	F("advanced_options", "_array",   RW),
	F("created_at",       "datetime", RO),
	F("enabled",          "boolean",  RW),
	F("id",               "integer",  RO),
	F("label",            "string",   RW),
	F("password",         "string",   SECRET),
	F("plugin",           "string",   RW),
	F("primary_host",     "string",   RW),
	F("resource_zone_id", "integer",  RW),
	F("secondary_host",   "string",   RW),
	F("updated_at",       "datetime", RO),
	F("username",         "string",   RW,     .property = "username"),
};

static const onapp_route virtual_machine_backups_resources_routes[] = {
	R("default",         "virtual_machines/{virtual_machine_id}/backups/resources",        NULL),
	R("backup_resource", "virtual_machines/{virtual_machine_id}/backups/resources/{id!*}", "ONAPP_BACKUP_RESOURCE"),
};

static const onapp_action virtual_machine_backups_resources_actions[] = {
	A("save", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", POST, "backup_resource", NULL, NONE),
	A("delete", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("delete", "", DELETE, "backup_resource", NULL, NONE),
};

const onapp_class onapp_class_VirtualMachine_BackupsResources = {
	.name = "OnApp_VirtualMachine_BackupsResources",
	.root = "resource",
	.resource = "backups/resources",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_backups_resources_fields),
	ROUTES(virtual_machine_backups_resources_routes),
	ACTIONS(virtual_machine_backups_resources_actions),
};

/* ---- OnApp_VirtualMachine_FileEntriesFields -------------------------------------------------------------- */

static const onapp_field virtual_machine_file_entries_fields_fields[] = {
	F("path",          "string",   RO),
	F("file_name",     "string",   RO),
	F("dir",           "boolean",  RW),
	F("last_modified", "datetime", RW),
	F("size",          "integer",  RW),
};

const onapp_class onapp_class_VirtualMachine_FileEntriesFields = {
	.name = "OnApp_VirtualMachine_FileEntriesFields",
	.root = "file_entry",
	.resource = "",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_file_entries_fields_fields),
};

/* ---- OnApp_VirtualMachine_Snapshot ----------------------------------------------------------------------- */

static const onapp_field virtual_machine_snapshot_fields[] = {
	F("id",                 "integer",  RO),
	F("created_at",         "datetime", RO),
	F("updated_at",         "datetime", RO),
	F("is_built",           "boolean",  RO),
	F("name",               NULL,       RO),
	F("virtual_machine_id", "integer",  RO),
	F("memory",             "integer",  RO),
	F("quiesce",            "string",   RO),
	S("note",               "string",   RW, 4, 2),
};

static const onapp_route virtual_machine_snapshot_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/snapshots", NULL),
	R("add",     "settings/disks/{disk_id!*}/snapshots",              NULL),
	R("restore", "virtual_machines/{virtual_machine_id!*}/snapshots/{id}/restore",
		"ONAPP_GETRESOURCE_SNAPSHOT_RESTORE"),
	R("build",   "virtual_machines/{virtual_machine_id!*}/build",     "ONAPP_GETRESOURCE_SNAPSHOT_BUILD"),
};

static const onapp_action virtual_machine_snapshot_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("restore", "", GET, "restore", NULL, NONE),
	A("build", "", GET, "build", NULL, NONE),
	A("create", "", POST, "default", NULL, NONE),
};

const onapp_class onapp_class_VirtualMachine_Snapshot = {
	.name = "OnApp_VirtualMachine_Snapshot",
	.root = "virtual_machine_snapshot",
	.resource = "snapshots",
	.first_version = ONAPP_V(4, 0),
	FIELDS(virtual_machine_snapshot_fields),
	ROUTES(virtual_machine_snapshot_routes),
	ACTIONS(virtual_machine_snapshot_actions),
};

/* ---- OnApp_VirtualServers_BackupsRecoveryPoints ---------------------------------------------------------- */

static const onapp_field virtual_servers_backups_recovery_points_fields[] = {
	F("created_at",        "datetime", RO),
	F("id",                "integer",  RO),
	F("resource_id",       "integer",  RO),
	F("size",              "integer",  RW),
	F("state",             "string",   RW),
	F("updated_at",        "datetime", RO),
	F("virtual_server_id", "integer",  RO),
};

static const onapp_route virtual_servers_backups_recovery_points_routes[] = {
	R("default", "virtual_servers/{virtual_server_id}/backups/recovery_points", NULL),
	R("restore", "virtual_servers/{virtual_server_id}/backups/recovery_points/{recovery_point_id}/restore",
		"ONAPP_BACKUP_RECOVERY_POINTS_RESTORE"),
};

static const onapp_action virtual_servers_backups_recovery_points_actions[] = {
	A("restore", "recovery_point_id = null", POST, "restore", NULL, NONE, .sets = "recovery_point_id"),
	A("createRecoveryPoint", "resource_id", POST, "default", "(resource_id: $resource_id)", NONE,
		.flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_VirtualServers_BackupsRecoveryPoints = {
	.name = "OnApp_VirtualServers_BackupsRecoveryPoints",
	.root = "recovery_point",
	.resource = "backups/recovery_points",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_servers_backups_recovery_points_fields),
	ROUTES(virtual_servers_backups_recovery_points_routes),
	ACTIONS(virtual_servers_backups_recovery_points_actions),
};

/* ---- OnApp_VirtualServers_BackupsResources --------------------------------------------------------------- */

static const onapp_field virtual_servers_backups_resources_fields[] = {
	F("advanced_options", "_array",   RW),
	F("created_at",       "datetime", RO),
	F("enabled",          "boolean",  RW),
	F("id",               "integer",  RO),
	F("label",            "string",   RW),
	F("password",         "string",   SECRET),
	F("plugin",           "string",   RW),
	F("primary_host",     "string",   RW),
	F("resource_zone_id", "integer",  RW),
	F("secondary_host",   "string",   RW),
	F("updated_at",       "datetime", RO),
	F("username",         "string",   RW,     .property = "username"),
};

static const onapp_route virtual_servers_backups_resources_routes[] = {
	R("default",         "virtual_servers/{virtual_server_id}/backups/resources",        NULL),
	R("backup_resource", "virtual_servers/{virtual_server_id}/backups/resources/{id!*}", "ONAPP_BACKUP_RESOURCE"),
};

static const onapp_action virtual_servers_backups_resources_actions[] = {
	A("save", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", POST, "backup_resource", NULL, NONE),
	A("delete", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("delete", "", DELETE, "backup_resource", NULL, NONE),
};

const onapp_class onapp_class_VirtualServers_BackupsResources = {
	.name = "OnApp_VirtualServers_BackupsResources",
	.root = "resource",
	.resource = "backups/resources",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_servers_backups_resources_fields),
	ROUTES(virtual_servers_backups_resources_routes),
	ACTIONS(virtual_servers_backups_resources_actions),
};
