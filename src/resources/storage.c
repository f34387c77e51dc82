/*
 * Disks and data store zones.
 */
#include "resources.h"

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
	R("datastorezone_withdatastoreid", "settings/data_store_zones/{id!*}/data_stores/{data_store_id!*}",      "ONAPP_GETRESOURCE_DATASTOREZONE_WITHDATASTOREID"),
	R("datastorezone_attach",          "settings/data_store_zones/{id!*}/data_stores/{data_store_id!*}/attach", "ONAPP_GETRESOURCE_DATASTOREZONE_ATTACH"),
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
	R("list",               "settings/disks",                                             NULL, .without = "virtual_machine_id"),
	R("list",               "virtual_machines/{virtual_machine_id}/disks",                NULL),
	R("add",                "virtual_machines/{virtual_machine_id!}/disks",               NULL),
	R("autobackup_enable",  "settings/disks/{id}/autobackup_enable",                      "ONAPP_GETRESOURCE_AUTOBACKUP_ENABLE"),
	R("autobackup_disable", "settings/disks/{id}/autobackup_disable",                     "ONAPP_GETRESOURCE_AUTOBACKUP_DISABLE"),
	R("backups",            "settings/disks/{id}/backups",                                "ONAPP_GETRESOURCE_TAKE_BACKUP"),
	R("migrate",            "virtual_machines/{virtual_machine_id!}/disks/{id!}/migrate", "ONAPP_GETRESOURCE_MIGRATE1"),
	R("io_limits",          "settings/disks/{id}/io_limits",                              "ONAPP_GETRESOURCE_DISK_IOLIMITS"),
	R("assign",             "settings/disks/{id}/assign",                                 "ONAPP_GETRESOURCE_DISK_ASSIGN"),
};

/* On a machine a new disk says whether it is to be formatted; an existing one needs none of its creation's fields. */
static void disk_save(onapp_call *call)
{
	static const onapp_tweak rows[] = {
		{.name = "add_to_linux_fstab", .what = ONAPP_TWEAK_RELAX},
		{.name = "data_store_id", .what = ONAPP_TWEAK_RELAX},
		{.name = "is_swap", .what = ONAPP_TWEAK_RELAX},
		{.name = "mount_point", .what = ONAPP_TWEAK_RELAX},
		{.name = "require_format_disk", .what = ONAPP_TWEAK_REQUIRE, .preset = BOOLEAN(false)},
		{.what = ONAPP_TWEAK_END},
	};
	static const onapp_tweak edit_only[] = {
		{.name = "add_to_linux_fstab", .what = ONAPP_TWEAK_RELAX},
		{.name = "data_store_id", .what = ONAPP_TWEAK_RELAX},
		{.name = "is_swap", .what = ONAPP_TWEAK_RELAX},
		{.name = "mount_point", .what = ONAPP_TWEAK_RELAX},
		{.what = ONAPP_TWEAK_END},
	};
	bool edits = onapp_object_read_text(call->object, "_id") != NULL;
	bool on_machine = onapp_object_read_text(call->object, "_virtual_machine_id") != NULL;
	const onapp_tweak *format_only = &rows[4];
	onapp_save(call->object, edits ? (on_machine ? rows : edit_only) : on_machine ? format_only : NULL);
}

static const onapp_action disk_actions[] = {
	A("enableAutobackup", "id = null", POST, "autobackup_enable", "", NONE, .sets = "id"),
	A("disableAutobackup", "id = null", POST, "autobackup_disable", "", NONE, .sets = "id"),
	A("getList", "vm_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "virtual_machine_id=vm_id"),
	C("save", "", disk_save),
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
};

const onapp_class onapp_class_Disk = {
	.name = "OnApp_Disk",
	.root = "disk",
	.resource = "settings/disks",
	FIELDS(disk_fields),
	ROUTES(disk_routes),
	ACTIONS(disk_actions),
};
