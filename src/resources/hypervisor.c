/*
 * Compute resources, their zones and joins.
 */
#include "resources.h"

/* ---- OnApp_Hypervisor ------------------------------------------------------------------------------------ */

static const onapp_field hypervisor_fields[] = {
	F("id",                                   "integer",                      RO),
	F("called_in_at",                         "datetime",                     RO),
	F("created_at",                           "datetime",                     RO),
	F("failure_count",                        "integer",                      RO),
	F("health",                               "yaml",                         RO),
	F("ip_address",                           NULL,                           REQUIRED | RO),
	F("label",                                NULL,                           REQUIRED | RO, .preset = TEXT("")),
	F("locked",                               "boolean",                      RO),
	F("memory_overhead",                      "integer",                      RO),
	F("online",                               "boolean",                      RO),
	F("spare",                                "boolean",                      RO),
	F("updated_at",                           "datetime",                     RO),
	F("xen_info",                             "yaml",                         RO),
	S("enabled",                              "boolean",                      RO,            2, 1),
	S("hypervisor_group_id",                  "integer",                      REQUIRED,      2, 1),
	S("hypervisor_type",                      "string",                       REQUIRED,      2, 1),
	S("cpu_cores",                            "integer",                      RO,            2, 3,
		.property = "cpu_cores"),
	S("free_memory",                          "integer",                      RO,            2, 3,
		.property = "free_memory"),
	S("total_cpus",                           "integer",                      RO,            2, 3,
		.property = "total_cpus"),
	S("total_memory",                         "integer",                      RO,            2, 3,
		.property = "total_memory"),
	S("used_cpu_resources",                   "integer",                      RO,            2, 3,
		.property = "used_cpu_resources"),
	S("memory_allocated_by_running_vms",      "integer",                      RW,            2, 3),
	S("total_memory_allocated_by_vms",        "integer",                      RW,            2, 3),
	S("disable_failover",                     "boolean",                      RW,            2, 3),
	S("redis_password",                       "string",                       SECRET,        2, 3),
	S("free_disk_space",                      "_array",                       RW,            2, 3),
	S("maintenance_mode",                     "boolean",                      RW,            3, 0),
	S("cpu_flags",                            "_array",                       RW,            4, 2),
	S("allow_unsafe_assigned_interrupts",     "integer",                      RW,            4, 2),
	S("amqp_exchange_name",                   "string",                       RW,            4, 2),
	S("backup",                               "boolean",                      RW,            4, 2),
	S("backup_ip_address",                    "string",                       RW,            4, 2),
	S("blocked",                              "boolean",                      RW,            4, 2),
	S("built",                                "boolean",                      RW,            4, 2),
	S("cloud_boot_os",                        "string",                       RW,            4, 2),
	S("connection_options",                   "Hypervisor_ConnectionOptions", RW,            4, 2),
	S("cpu_idle",                             "integer",                      RW,            4, 2),
	S("cpu_mhz",                              "string",                       RW,            4, 2),
	S("cpu_units",                            "integer",                      RW,            4, 2),
	S("cpus",                                 "string",                       RW,            4, 2),
	S("custom_config",                        "string",                       RW,            4, 2),
	S("disks_per_storage_controller",         "integer",                      RW,            4, 2),
	S("distro",                               "string",                       RW,            4, 2),
	S("dom0_memory_size",                     "integer",                      RW,            4, 2),
	S("format_disks",                         "boolean",                      RW,            4, 2),
	S("free_mem",                             "integer",                      RW,            4, 2),
	S("host",                                 "string",                       RW,            4, 2),
	S("host_id",                              "string",                       RW,            4, 2),
	S("infiniband_identifier",                "string",                       RW,            4, 2),
	S("list_of_logical_volumes",              "string",                       RW,            4, 2),
	S("list_of_volume_groups",                "string",                       RW,            4, 2),
	S("list_of_zombie_domains",               "string",                       RW,            4, 2),
	S("mac",                                  "string",                       RW,            4, 2),
	S("machine",                              "string",                       RW,            4, 2),
	S("mem_info",                             "integer",                      RW,            4, 2),
	S("mtu",                                  "integer",                      RW,            4, 2),
	S("ovs",                                  "string",                       RW,            4, 2),
	S("passthrough_disks",                    "boolean",                      RW,            4, 2),
	S("power_cycle_command",                  "string",                       RW,            4, 2),
	S("rebooting",                            "boolean",                      RW,            4, 2),
	S("release",                              "string",                       RW,            4, 2),
	S("server_type",                          "string",                       RW,            4, 2),
	S("storage",                              "Hypervisor_Storage",           RW,            4, 2),
	S("storage_controller_memory_size",       "integer",                      RW,            4, 2),
	S("threads_per_core",                     "string",                       RW,            4, 2),
	S("total_mem",                            "string",                       RW,            4, 2),
	S("total_zombie_mem",                     "string",                       RW,            4, 2),
	S("uptime",                               "string",                       RW,            4, 2),
	S("cache_mirrors",                        "string",                       RW,            4, 3),
	S("cache_stripes",                        "string",                       RW,            4, 3),
	S("storage_bonding_mode",                 "string",                       RW,            5, 1),
	S("storage_controller_db_size",           "integer",                      RW,            5, 1),
	S("os_version",                           "string",                       RW,            5, 2),
	S("integrated_storage_disabled",          "string",                       RW,            5, 4),
	S("os_version_minor",                     "string",                       RW,            5, 4),
	S("apply_hypervisor_group_custom_config", "boolean",                      RW,            6, 0),
	S("storage_vlan",                         "string",                       RW,            6, 0),
	S("cpu_model",                            "string",                       RW,            6, 0),
	S("crash_debug",                          "boolean",                      RW,            6, 0),
	S("segregation_os_type",                  "string",                       RW,            6, 0),
	S("failover_recipe_id",                   "string",                       RW,            6, 0),
	S("api_url",                              "string",                       RW,            6, 0),
	S("static_integrated_storage",            "string",                       RW,            6, 1),
	S("instance_uuid",                        "string",                       RW,            6, 1),
	S("collect_stats",                        "string",                       RW,            6, 1),
	S("vcenter_server_id",                    "string",                       RW,            6, 4),
	S("vcenter_cluster_id",                   "string",                       RW,            6, 4),
};

static const onapp_route hypervisor_routes[] = {
	R("hypervisors",                          "settings/hypervisor_zones/{hypervisor_group_id}/hypervisors",
		"ONAPP_GETRESOURCE_HYPERVISORS_BY_HYPERVISOR_GROUP_ID"),
	R("maintenance_mode_enable",              "@/{id}/maintenance_mode/enable", "ONAPP_ENABLE_MAINTENANCE_MODE"),
	R("maintenance_mode_disable",             "@/{id}/maintenance_mode/disable", "ONAPP_DISABLE_MAINTENANCE_MODE"),
	R("hypervisor_reboot",                    "@/{id}/reboot",               "ONAPP_GETRESOURCE_HYPERVISOR_REBOOT"),
	R("apply_hypervisor_group_custom_config", "@/{id}",
		"ONAPP_APPLY_HYPERVISOR_GROUP_CUSTOM_CONFIG"),
	R("save_static",                          "@",
		"ONAPP_SAVE_STATIC_COMPUTE_RESOURCE", .without = "id"),
	R("save_static",                          "@/{id}",                      NULL),
	R("edit_static_devices",                  "@/{id}/devices",
		"ONAPP_EDIT_STATIC_COMPUTE_RESOURCE_DEVICES"),
	R("startup",                              "hypervisors/{id!}/virtual_machines/startup",
		"ONAPP_VIRTUAL_MACHINES_STARTUP"),
	R("stop",                                 "hypervisors/{id!}/virtual_machines/stop", "ONAPP_VIRTUAL_MACHINES_STOP"),
	R("crash_debug",                          "@/{id!}/crash_debug",         "ONAPP_ENABLE_KERNEL_CRASH_DUMPING"),
};

/* From 6.0 on the panel takes no addresses here; a new one is put into its zone later. */
static const onapp_tweak hypervisor_create[] = {
	{.name = "ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
	{.name = "backup_ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
	{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_tweak hypervisor_edit[] = {
	{.name = "ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
	{.name = "backup_ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
	{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_RELAX},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action hypervisor_actions[] = {
	A("GetListByGroupId", "group_id = null", LIST_OF, "hypervisors", NULL, RESULT,
		.sets = "hypervisor_group_id=group_id", .needs = "$group_id"),
	A("reboot", "hypervisor_id", POST, "hypervisor_reboot", "force = '1'", NONE, .sets = "id=hypervisor_id",
		.needs = "$hypervisor_id", .until = ONAPP_V(5, 0)),
	A("reboot", "hypervisor_id", PUT, "hypervisor_reboot", "(schedule_failover: '1', force: '1', confirm: '1')", NONE,
		.sets = "id=hypervisor_id", .needs = "$hypervisor_id", .since = ONAPP_V(5, 1), .until = ONAPP_V(5, 5),
		.flags = ONAPP_ACTION_JSON),
	A("reboot", "hypervisor_id", PUT, "hypervisor_reboot",
		"(schedule_failover: '1', force: '1', confirm: '1', skip_powered_off_vms_migration: '1')", NONE,
		.sets = "id=hypervisor_id", .needs = "$hypervisor_id", .since = ONAPP_V(6, 0), .flags = ONAPP_ACTION_JSON),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {id}", .tweaks = hypervisor_create),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = hypervisor_edit),
	A("enableHypervisorGroupCustomConfig", "", PATCH, "apply_hypervisor_group_custom_config",
		"hypervisor(apply_hypervisor_group_custom_config: 1)", NONE),
	A("disableHypervisorGroupCustomConfig", "", PATCH, "apply_hypervisor_group_custom_config",
		"hypervisor(apply_hypervisor_group_custom_config: 0)", NONE),
	A("enableMaintanceMode", "id = null", PUT, "maintenance_mode_enable", "force = '1'", RESULT, .sets = "id"),
	A("disableMaintanceMode", "id = null", PUT, "maintenance_mode_disable", NULL, RESULT, .sets = "id"),
	A("virtualMachinesStartup", "hypervisor_id, virtual_machines", POST, "startup",
		"(virtual_machines: $virtual_machines)", NONE, .sets = "id=hypervisor_id",
		.needs = "$hypervisor_id, $virtual_machines", .flags = ONAPP_ACTION_JSON),
	A("virtualMachinesStop", "hypervisor_id, virtual_machines, shutdown_type", POST, "stop",
		"(virtual_machines: $virtual_machines, shutdown_type: $shutdown_type)", NONE, .sets = "id=hypervisor_id",
		.needs = "$hypervisor_id, $virtual_machines, $shutdown_type", .flags = ONAPP_ACTION_JSON),
	A("enableKernelCrashDumping", "", PUT, "crash_debug", "hypervisor(crash_debug: true)", RESULT),
	A("saveStaticComputeResource", "", POST, "save_static",
		"hypervisor(label: {label}, hypervisor_type: {hypervisor_type}, segregation_os_type: "
		"{segregation_os_type}, ip_address: {ip_address}, backup_ip_address: {backup_ip_address}, "
		"failover_recipe_id: {failover_recipe_id}, amqp_exchange_name: {amqp_exchange_name}, "
		"static_integrated_storage: {static_integrated_storage}, mtu: {mtu}, storage_bonding_mode: "
		"{storage_bonding_mode}, storage_controller_memory_size: {storage_controller_memory_size}, "
		"storage_controller_db_size: {storage_controller_db_size}, disks_per_storage_controller: "
		"{disks_per_storage_controller}, storage_vlan: {storage_vlan}, power_cycle_command: "
		"{power_cycle_command}, vcenter_server_id: {vcenter_server_id}, vcenter_cluster_id: "
		"{vcenter_cluster_id}, hypervisor_group_id: {hypervisor_group_id})", RESULT,
		.when = "null {id}"),
	A("saveStaticComputeResource", "", PUT, "save_static",
		"hypervisor(label: {label}, hypervisor_type: {hypervisor_type}, segregation_os_type: "
		"{segregation_os_type}, ip_address: {ip_address}, backup_ip_address: {backup_ip_address}, "
		"failover_recipe_id: {failover_recipe_id}, amqp_exchange_name: {amqp_exchange_name}, "
		"static_integrated_storage: {static_integrated_storage}, mtu: {mtu}, storage_bonding_mode: "
		"{storage_bonding_mode}, storage_controller_memory_size: {storage_controller_memory_size}, "
		"storage_controller_db_size: {storage_controller_db_size}, disks_per_storage_controller: "
		"{disks_per_storage_controller}, storage_vlan: {storage_vlan}, power_cycle_command: "
		"{power_cycle_command}, enabled: {enabled}, collect_stats: {collect_stats}, cpu_units: "
		"{cpu_units}, disable_failover: {disable_failover})", RESULT,
		.until = ONAPP_V(6, 3)),
	A("saveStaticComputeResource", "", PUT, "save_static",
		"hypervisor(label: {label}, hypervisor_type: {hypervisor_type}, segregation_os_type: "
		"{segregation_os_type}, ip_address: {ip_address}, backup_ip_address: {backup_ip_address}, "
		"failover_recipe_id: {failover_recipe_id}, amqp_exchange_name: {amqp_exchange_name}, "
		"static_integrated_storage: {static_integrated_storage}, mtu: {mtu}, storage_bonding_mode: "
		"{storage_bonding_mode}, storage_controller_memory_size: {storage_controller_memory_size}, "
		"storage_controller_db_size: {storage_controller_db_size}, disks_per_storage_controller: "
		"{disks_per_storage_controller}, storage_vlan: {storage_vlan}, power_cycle_command: "
		"{power_cycle_command}, vcenter_server_id: {vcenter_server_id}, vcenter_cluster_id: "
		"{vcenter_cluster_id}, hypervisor_group_id: {hypervisor_group_id})", RESULT,
		.since = ONAPP_V(6, 4)),
	A("editStaticComputeResourceDevices", "", PUT, "edit_static_devices",
		"(hypervisor_devices: {hypervisor_devices}, hypervisor: {hypervisor}, hypervisor_id: {id})", NONE,
		.flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_Hypervisor = {
	.name = "OnApp_Hypervisor",
	.root = "hypervisor",
	.resource = "settings/hypervisors",
	FIELDS(hypervisor_fields),
	ROUTES(hypervisor_routes),
	ACTIONS(hypervisor_actions),
};

/* ---- OnApp_HypervisorZone -------------------------------------------------------------------------------- */

static const onapp_field hypervisor_zone_fields[] = {
	F("id",                             "integer",  RO),
	F("created_at",                     "datetime", RO),
	F("updated_at",                     "datetime", RO),
	F("label",                          "string",   RO),
	S("cpu_flags",                      "_array",   RW, 4, 2),
	S("cpu_flags_enabled",              "boolean",  RW, 4, 2),
	S("preconfigured_only",             "boolean",  RW, 4, 2),
	S("supplier_version",               "string",   RW, 4, 2),
	S("supplier_provider",              "string",   RW, 4, 2),
	S("closed",                         "boolean",  RW, 4, 2),
	S("cpu_units",                      "integer",  RW, 4, 2),
	S("default_gateway",                "string",   RW, 4, 2),
	S("draas_id",                       "string",   RW, 4, 2),
	S("failover_timeout",               "integer",  RW, 4, 2),
	S("federation_enabled",             "boolean",  RW, 4, 2),
	S("federation_id",                  "string",   RW, 4, 2),
	S("hypervisor_id",                  "string",   RW, 4, 2),
	S("identifier",                     "string",   RW, 4, 2),
	S("location_group_id",              "string",   RW, 4, 2),
	S("max_host_cpu",                   "integer",  RW, 4, 2),
	S("max_host_free_memory",           "integer",  RW, 4, 2),
	S("network_failure",                "boolean",  RW, 4, 2),
	S("prefer_local_reads",             "boolean",  RW, 4, 2),
	S("provider_name",                  "string",   RW, 4, 2),
	S("recovery_type",                  "string",   RW, 4, 2),
	S("release_resource_type",          "string",   RW, 4, 2),
	S("run_sysprep",                    "boolean",  RW, 4, 2),
	S("scheduled_for_deletion",         "string",   RW, 4, 2),
	S("server_type",                    "string",   RW, 4, 2),
	S("storage_channel",                "integer",  RW, 4, 2),
	S("traded",                         "boolean",  RW, 4, 2),
	S("vlan",                           "string",   RW, 4, 2),
	S("provider_vdc_id",                "string",   RW, 4, 3),
	S("tier",                           "string",   RW, 5, 0),
	S("supports_virtual_server_motion", "string",   RW, 5, 2),
	S("additional_fields",              "string",   RW, 5, 5),
	S("custom_config",                  "string",   RW, 6, 0),
	S("datacenter_id",                  "integer",  RW, 6, 1),
	S("cpu_model_configuration",        "string",   RW, 6, 3),
};

static const onapp_route hypervisor_zone_routes[] = {
	R("cpu_flags/common",                "settings/hypervisor_zones/{id}/cpu_flags/common",
		"ONAPP_GET_LIST_OF_COMMON_CPU_FLAGS"),
	R("edit_compute_zone_custom_config", "settings/hypervisor_zones/{id}", "ONAPP_EDIT_COMPUTE_ZONE_CUSTOM_CONFIG"),
};

static const onapp_action hypervisor_zone_actions[] = {
	A("getCommonCpuFlags", "", GET, "cpu_flags/common", NULL, RESULT),
	A("edit_Compute_Zone_Custom_Config", "", NOTHING, NULL, NULL, NONE, .when = "null {custom_config}"),
	A("edit_Compute_Zone_Custom_Config", "", PATCH, "edit_compute_zone_custom_config",
		"hypervisor_group(custom_config: {custom_config})", NONE),
};

const onapp_class onapp_class_HypervisorZone = {
	.name = "OnApp_HypervisorZone",
	.root = "hypervisor_group",
	.resource = "settings/hypervisor_zones",
	FIELDS(hypervisor_zone_fields),
	ROUTES(hypervisor_zone_routes),
	ACTIONS(hypervisor_zone_actions),
};

/* ---- OnApp_HypervisorZone_BackupServerJoin --------------------------------------------------------------- */

static const onapp_field hypervisor_zone_backup_server_join_fields[] = {
	F("id",               "integer",  RW),
	F("backup_server_id", "integer",  RW),
	F("created_at",       "datetime", RW),
	F("updated_at",       "datetime", RW),
	F("target_join_id",   "integer",  RW),
	F("target_join_type", "string",   RW),
	F("hypervisor_id",    "integer",  RW),
};

static const onapp_route hypervisor_zone_backup_server_join_routes[] = {
	R("default", "settings/hypervisor_zones/{hypervisor_id!*}/backup_server_joins", NULL),
};

static const onapp_action hypervisor_zone_backup_server_join_actions[] = {
	A("save", "", POST, "add", "(backup_server_id: {backup_server_id})", NONE),
};

const onapp_class onapp_class_HypervisorZone_BackupServerJoin = {
	.name = "OnApp_HypervisorZone_BackupServerJoin",
	.root = "backup_server_join",
	.resource = "backup_server_joins",
	.first_version = ONAPP_V(5, 1),
	FIELDS(hypervisor_zone_backup_server_join_fields),
	ROUTES(hypervisor_zone_backup_server_join_routes),
	ACTIONS(hypervisor_zone_backup_server_join_actions),
};

/* ---- OnApp_HypervisorZone_CPUConfiguration --------------------------------------------------------------- */

static const onapp_field hypervisor_zone_cpu_configuration_fields[] = {
	F("hypervisor_zone_id",    "integer", RW),
	F("baseline_cpu_flags",    "array",   RW),
	F("cpu_flags",             "array",   RW),
	F("cpu_model",             "string",  RW),
	F("default_cpu_flags",     "array",   RW),
	S("cpu_blacklisted_flags", "_array",  RW, 6, 6),
};

static const onapp_route hypervisor_zone_cpu_configuration_routes[] = {
	R("default", "settings/hypervisor_zones/{hypervisor_zone_id!}/cpu_configuration", NULL),
};

const onapp_class onapp_class_HypervisorZone_CPUConfiguration = {
	.name = "OnApp_HypervisorZone_CPUConfiguration",
	.root = "cpu_configuration",
	.resource = "cpu_configuration",
	.first_version = ONAPP_V(6, 0),
	FIELDS(hypervisor_zone_cpu_configuration_fields),
	ROUTES(hypervisor_zone_cpu_configuration_routes),
};

/* ---- OnApp_HypervisorZone_DataStoreJoin ------------------------------------------------------------------ */

static const onapp_field hypervisor_zone_data_store_join_fields[] = {
	F("id",               "integer",  RO),
	F("created_at",       "datetime", RO),
	F("updated_at",       "datetime", RO),
	F("data_store_id",    "integer",  REQUIRED),
	I("target_join_id",   "integer",  REQUIRED, 2, 1, 2, 1),
	I("target_join_type", "string",   REQUIRED, 2, 1, 2, 1),
};

static const onapp_route hypervisor_zone_data_store_join_routes[] = {
	R("default", "settings/hypervisor_zones/{target_join_id}/data_store_joins", NULL),
};

static const onapp_action hypervisor_zone_data_store_join_actions[] = {
	A("getList", "target_join_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "target_join_id",
		.needs = "{target_join_id}"),
};

static const onapp_closed hypervisor_zone_data_store_join_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_HypervisorZone_DataStoreJoin = {
	.name = "OnApp_HypervisorZone_DataStoreJoin",
	.root = "data_store_join",
	.resource = "data_store_joins",
	FIELDS(hypervisor_zone_data_store_join_fields),
	ROUTES(hypervisor_zone_data_store_join_routes),
	ACTIONS(hypervisor_zone_data_store_join_actions),
	CLOSES(hypervisor_zone_data_store_join_closed),
};

/* ---- OnApp_HypervisorZone_NetworkJoin -------------------------------------------------------------------- */

static const onapp_field hypervisor_zone_network_join_fields[] = {
	F("id",               "integer",  RO),
	F("created_at",       "datetime", RO),
	F("updated_at",       "datetime", RO),
	F("network_id",       "integer",  REQUIRED),
	F("interface",        NULL,       REQUIRED | RO),
	F("hypervisor_id",    "integer",  RW),
	I("target_join_id",   "integer",  REQUIRED,      2, 1, 5, 3),
	S("target_join_id",   "integer",  OPTIONAL,      5, 4),
	I("target_join_type", "string",   RW,            2, 1, 5, 3),
	S("target_join_type", "string",   OPTIONAL,      5, 4),
};

static const onapp_route hypervisor_zone_network_join_routes[] = {
	R("default", "settings/hypervisor_zones/{network_id!*}/network_joins", NULL),
};

const onapp_class onapp_class_HypervisorZone_NetworkJoin = {
	.name = "OnApp_HypervisorZone_NetworkJoin",
	.root = "network_join",
	.resource = "network_joins",
	FIELDS(hypervisor_zone_network_join_fields),
	ROUTES(hypervisor_zone_network_join_routes),
};

/* ---- OnApp_Hypervisor_BackupServerJoin ------------------------------------------------------------------- */

static const onapp_field hypervisor_backup_server_join_fields[] = {
	F("id",               "integer",  RW),
	F("backup_server_id", "integer",  RW),
	F("created_at",       "datetime", RW),
	F("updated_at",       "datetime", RW),
	F("target_join_id",   "integer",  RW),
	F("target_join_type", "string",   RW),
	F("hypervisor_id",    "integer",  RW),
};

static const onapp_route hypervisor_backup_server_join_routes[] = {
	R("default", "settings/hypervisors/{hypervisor_id!*}/backup_server_joins", NULL),
};

static const onapp_action hypervisor_backup_server_join_actions[] = {
	A("save", "", POST, "add", "(backup_server_id: {backup_server_id})", NONE),
};

const onapp_class onapp_class_Hypervisor_BackupServerJoin = {
	.name = "OnApp_Hypervisor_BackupServerJoin",
	.root = "backup_server_join",
	.resource = "backup_server_joins",
	.first_version = ONAPP_V(5, 1),
	FIELDS(hypervisor_backup_server_join_fields),
	ROUTES(hypervisor_backup_server_join_routes),
	ACTIONS(hypervisor_backup_server_join_actions),
};

/* ---- OnApp_Hypervisor_ConnectionOptions ------------------------------------------------------------------ */

static const onapp_field hypervisor_connection_options_fields[] = {
	F("disks",       "array", RW),
	F("nics",        "array", RW),
	F("custom_pcis", "array", RW),
};

const onapp_class onapp_class_Hypervisor_ConnectionOptions = {
	.name = "OnApp_Hypervisor_ConnectionOptions",
	.root = "connection_options",
	.resource = NULL,
	FIELDS(hypervisor_connection_options_fields),
};

/* ---- OnApp_Hypervisor_CpuQuota --------------------------------------------------------------------------- */

static const onapp_field hypervisor_cpu_quota_fields[] = {
	F("enabled", "boolean", RW),
	F("value",   "integer", RW),
	F("hv_id",   "integer", RW),
};

static const onapp_route hypervisor_cpu_quota_routes[] = {
	R("default", "settings/hypervisors/{hv_id!}/cpu_quota", NULL),
};

static const onapp_action hypervisor_cpu_quota_actions[] = {
	A("save", "", PUT, "default", "cpu_quota(enabled: {enabled}, value: {value})", NONE,
		.needs = "{enabled}, {value}"),
};

const onapp_class onapp_class_Hypervisor_CpuQuota = {
	.name = "OnApp_Hypervisor_CpuQuota",
	.root = "cpu_quota",
	.resource = "cpu_quota",
	.first_version = ONAPP_V(6, 0),
	FIELDS(hypervisor_cpu_quota_fields),
	ROUTES(hypervisor_cpu_quota_routes),
	ACTIONS(hypervisor_cpu_quota_actions),
};

/* ---- OnApp_Hypervisor_DataStoreJoin ---------------------------------------------------------------------- */

static const onapp_field hypervisor_data_store_join_fields[] = {
	F("id",               "integer",  RW),
	F("created_at",       "datetime", RW),
	F("updated_at",       "datetime", RW),
	F("data_store_id",    "integer",  RW),
	F("hypervisor_id",    "integer",  RW),
	F("target_join_id",   "integer",  RW),
	F("target_join_type", "string",   RW),
};

static const onapp_route hypervisor_data_store_join_routes[] = {
	R("default", "settings/hypervisors/{target_join_id}/data_store_joins", NULL),
};

static const onapp_action hypervisor_data_store_join_actions[] = {
	A("getList", "target_join_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "target_join_id",
		.needs = "{target_join_id}"),
};

static const onapp_closed hypervisor_data_store_join_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Hypervisor_DataStoreJoin = {
	.name = "OnApp_Hypervisor_DataStoreJoin",
	.root = "data_store_join",
	.resource = "data_store_joins",
	FIELDS(hypervisor_data_store_join_fields),
	ROUTES(hypervisor_data_store_join_routes),
	ACTIONS(hypervisor_data_store_join_actions),
	CLOSES(hypervisor_data_store_join_closed),
};

/* ---- OnApp_Hypervisor_NetworkJoin ------------------------------------------------------------------------ */

static const onapp_field hypervisor_network_join_fields[] = {
	F("id",               "integer",  RO),
	F("created_at",       "datetime", RO),
	F("updated_at",       "datetime", RO),
	F("network_id",       "integer",  REQUIRED),
	F("hypervisor_id",    "integer",  RO),
	F("interface",        NULL,       REQUIRED | RO),
	I("target_join_id",   "integer",  REQUIRED,      2, 1, 5, 3),
	S("target_join_id",   "integer",  OPTIONAL,      5, 4),
	I("target_join_type", "string",   REQUIRED,      2, 1, 5, 3),
	S("target_join_type", "string",   OPTIONAL,      5, 4),
	S("identifier",       "string",   REQUIRED,      6, 0),
};

static const onapp_route hypervisor_network_join_routes[] = {
	R("default", "settings/hypervisors/{hypervisor_id!*}/network_joins", NULL),
};

static const onapp_action hypervisor_network_join_actions[] = {
	A("getList", "hypervisor_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "hypervisor_id",
		.needs = "{hypervisor_id}"),
	A("load", "id = null, hypervisor_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, hypervisor_id",
		.needs = "{hypervisor_id}, {id*}"),
};

const onapp_class onapp_class_Hypervisor_NetworkJoin = {
	.name = "OnApp_Hypervisor_NetworkJoin",
	.root = "network_join",
	.resource = "network_joins",
	FIELDS(hypervisor_network_join_fields),
	ROUTES(hypervisor_network_join_routes),
	ACTIONS(hypervisor_network_join_actions),
};

/* ---- OnApp_Hypervisor_Storage ---------------------------------------------------------------------------- */

static const onapp_field hypervisor_storage_fields[] = {
	F("api_url",                         "string", RW),
	F("login",                           "string", RW),
	F("password",                        "string", SECRET),
	F("cluster_name",                    "string", RW),
	F("distributed_virtual_switch_name", "string", RW),
	F("organization",                    "string", RW),
	F("password_encryption_key",         "string", SECRET),
};

const onapp_class onapp_class_Hypervisor_Storage = {
	.name = "OnApp_Hypervisor_Storage",
	.root = "storage",
	.resource = NULL,
	FIELDS(hypervisor_storage_fields),
};

/* ---- OnApp_Hypervisor_VirtualMachinesList ---------------------------------------------------------------- */

static const onapp_field hypervisor_virtual_machines_list_fields[] = {
	F("id",                              "integer",  RO),
	F("booted",                          "boolean",  RO),
	F("built",                           "boolean",  RO),
	F("cpu_shares",                      "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("cpus",                            "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("created_at",                      "datetime", RO),
	I("hostname",                        "string",   REQUIRED,          2, 0, 4, 1, .preset = TEXT("")),
	S("hostname",                        "string",   RW,                4, 2),
	F("hypervisor_id",                   "integer",  RW),
	F("identifier",                      NULL,       RO),
	F("initial_root_password",           NULL,       REQUIRED | SECRET, .preset = TEXT("")),
	F("label",                           NULL,       REQUIRED),
	I("local_remote_access_port",        "integer",  RO,                2, 0, 4, 1),
	S("local_remote_access_port",        "boolean",  RW,                4, 2),
	F("locked",                          "boolean",  RO),
	F("memory",                          "integer",  REQUIRED,          .preset = NUMBER(256)),
	F("recovery_mode",                   "boolean",  RO),
	F("remote_access_password",          NULL,       RO | SECRET),
	F("template_id",                     "integer",  REQUIRED,          .preset = TEXT("")),
	F("updated_at",                      "datetime", RO),
	F("user_id",                         "integer",  RO),
	I("xen_id",                          "integer",  RO,                2, 0, 4, 1),
	S("xen_id",                          "boolean",  RW,                4, 2),
	I("allowed_swap",                    "boolean",  RO,                2, 0, 4, 1),
	S("allowed_swap",                    "boolean",  RW,                4, 2),
	F("allow_resize_without_reboot",     "boolean",  RO),
	F("ip_addresses",                    "array",    RO,                .nested = "VirtualMachine_IpAddress"),
	F("min_disk_size",                   "integer",  RO),
	F("monthly_bandwidth_used",          "integer",  RO),
	F("operating_system",                NULL,       RO),
	F("operating_system_distro",         NULL,       RO),
	F("template_label",                  NULL,       RO),
	F("total_disk_size",                 NULL,       RO),
	F("primary_disk_size",               "integer",  REQUIRED,          .preset = NUMBER(5)),
	F("swap_disk_size",                  "integer",  RW,                .preset = NUMBER(0)),
	F("primary_network_id",              "integer",  REQUIRED,          .preset = TEXT("")),
	F("required_automatic_backup",       "boolean",  REQUIRED,          .preset = TEXT("")),
	F("rate_limit",                      "integer",  RW),
	F("required_ip_address_assignment",  "boolean",  REQUIRED,          .preset = TEXT("1")),
	F("required_virtual_machine_build",  "boolean",  REQUIRED,          .preset = BOOLEAN(false)),
	S("admin_note",                      "string",   RW,                2, 1),
	S("allowed_hot_migrate",             "boolean",  REQUIRED,          2, 1, .preset = TEXT("0")),
	S("note",                            "string",   RW,                2, 1),
	S("strict_virtual_machine_id",       "integer",  RW,                2, 1),
	S("suspended",                       "boolean",  RW,                2, 1),
	S("enable_autoscale",                "boolean",  RO,                2, 1),
	S("enable_monitis",                  "boolean",  RO,                2, 1),
	S("update_billing_stat",             "integer",  RO,                2, 2, .property = "update_billing_stat"),
	S("aflexi_id",                       "integer",  RO,                2, 3, .property = "aflexi_id"),
	S("aflexi_city_id",                  "integer",  RO,                2, 3, .property = "aflexi_city_id"),
	S("aflexi_price",                    "integer",  RO,                2, 3, .property = "aflexi_price"),
	S("custom_nginx_config_on",          "integer",  RO,                2, 3, .property = "custom_nginx_config_on"),
	S("custom_nginx_config",             "integer",  RO,                2, 3, .property = "custom_nginx_config"),
	S("add_to_marketplace",              "integer",  RO,                2, 3, .property = "add_to_marketplace"),
	S("vip",                             "integer",  RO,                2, 3, .property = "vip"),
	S("volume_limit",                    "integer",  RO,                2, 3, .property = "volume_limit"),
	S("speed_limit",                     "integer",  RO,                2, 3, .property = "speed_limit"),
	S("state",                           "string",   RO,                2, 3, .property = "state"),
	S("type_of_format",                  "string",   RW,                3, 0, .property = "type_of_format"),
	S("licensing_type",                  "string",   RW,                3, 0, .property = "licensing_type"),
	S("licensing_key",                   "string",   SECRET,            3, 0, .property = "licensing_key"),
	S("licensing_server_id",             "integer",  RW,                3, 0, .property = "licensing_server_id"),
	S("cores_per_socket",                "integer",  RW,                3, 0),
	S("cpu_sockets",                     "integer",  RW,                3, 0),
	S("cpu_threads",                     "integer",  RW,                3, 0),
	S("cpu_units",                       "integer",  RW,                3, 0),
	S("customer_network_id",             "integer",  RW,                3, 0),
	S("deleted_at",                      "datetime", RW,                3, 0),
	S("edge_server_type",                "boolean",  RW,                3, 0),
	S("firewall_notrack",                "boolean",  RW,                3, 0),
	S("initial_root_password_encrypted", "boolean",  RW,                3, 0),
	S("local_remote_access_ip_address",  "string",   RW,                3, 0),
	S("service_password",                "string",   SECRET,            3, 0),
	S("iso_id",                          "integer",  RW,                3, 0),
	S("storage_server_type",             "boolean",  RW,                3, 0),
	S("built_from_iso",                  "boolean",  RW,                4, 2),
	S("acceleration",                    "boolean",  RW,                4, 2),
	S("acceleration_status",             "string",   RW,                4, 2),
	S("autoscale_service",               "boolean",  RW,                4, 2),
	S("cdboot",                          "boolean",  RW,                4, 2),
	S("draas_mode",                      "integer",  RW,                4, 2),
	S("hot_add_cpu",                     "boolean",  RW,                4, 2),
	S("hot_add_memory",                  "boolean",  RW,                4, 2),
	S("instance_type_id",                "boolean",  RW,                4, 2),
	S("time_zone",                       "string",   RW,                4, 2),
	S("support_incremental_backups",     "boolean",  RW,                4, 2),
	S("cpu_priority",                    "integer",  RW,                4, 2),
	S("price_per_hour",                  "integer",  RW,                4, 2),
	S("price_per_hour_powered_off",      "integer",  RW,                4, 2),
	S("primary_network_group_id",        "integer",  RW,                4, 2),
	S("draas_keys",                      "array",    RW,                4, 2),
	S("preferred_hvs",                   "array",    RW,                4, 2),
	S("vapp_id",                         "string",   RW,                4, 2),
	S("hypervisor_type",                 "string",   RW,                4, 3),
	S("instance_package_id",             "string",   RW,                4, 3),
	S("vmware_tools",                    "string",   RW,                4, 3),
	S("purge_paths",                     "string",   RW,                5, 0),
	S("built_from_ova",                  "string",   RW,                5, 2),
	S("vcenter_moref",                   "string",   RW,                5, 2),
	S("template_version",                "string",   RW,                5, 3),
	S("recipe_joins_attributes",         "array",    RW,                5, 3),
	S("custom_variables_attributes",     "array",    RW,                5, 3,
		.nested = "VirtualMachine_CustomVariablesAttribute"),
	S("domain",                          "string",   RW,                5, 4, .preset = TEXT("localdomain")),
	S("user_group_id",                   "integer",  RW,                5, 4),
	S("vdc_id",                          "integer",  RW,                5, 4),
	S("data_store_id",                   "integer",  RW,                5, 4),
	S("network_id",                      "integer",  RW,                5, 4),
	S("openstack_id",                    "string",   RW,                5, 4),
	S("vcenter_reserved_memory",         "string",   RW,                5, 4),
	S("service_addon_ids",               "string",   RW,                5, 5),
	S("properties",                      "string",   RW,                6, 0),
	S("cpu_topology",                    "string",   RW,                6, 0),
	S("acceleration_allowed",            "boolean",  RW,                6, 0),
	S("vcenter_cluster_id",              "string",   RW,                6, 1),
	S("virsh_console",                   "string",   RW,                6, 1),
	S("trim_disabled",                   "string",   RW,                6, 1),
	S("draas_shadow_ip_address_join_id", "integer",  RW,                6, 3),
	S("infrastructure_mode",             "boolean",  RW,                6, 3),
	S("edge_status",                     "string",   RW,                6, 3),
	S("vcenter_resource_pool_id",        "integer",  RW,                6, 4),
	S("cdn_reference",                   "integer",  RW,                6, 4),
};

static const onapp_route hypervisor_virtual_machines_list_routes[] = {
	R("default",                           "@/{hypervisor_id!}/virtual_machines", NULL),
	R("segregation",                       "@/{hypervisor_id!}/virtual_machines/{id}/segregation",
		"ONAPP_GETRESOURCE_SEGREGATION"),
	R("virtualmachine_autobackup_enable",  "@/{hypervisor_id!}/virtual_machines/{id}/autobackup_enable",
		"ONAPP_GETRESOURCE_VIRTUALMACHINE_AUTOBACKUP_ENABLE"),
	R("virtualmachine_autobackup_disable", "@/{hypervisor_id!}/virtual_machines/{id}/autobackup_disable",
		"ONAPP_GETRESOURCE_VIRTUALMACHINE_AUTOBACKUP_DISABLE"),
	R("reboot",                            "@/{hypervisor_id!}/virtual_machines/{id}/reboot",
		"ONAPP_GETRESOURCE_REBOOT"),
	R("shutdown",                          "@/{hypervisor_id!}/virtual_machines/{id}/shutdown",
		"ONAPP_GETRESOURCE_SHUTDOWN"),
	R("stop",                              "@/{hypervisor_id!}/virtual_machines/{id}/stop", "ONAPP_GETRESOURCE_STOP"),
	R("change_owner",                      "@/{hypervisor_id!}/virtual_machines/{id}/change_owner",
		"ONAPP_GETRESOURCE_CHANGE_OWNER"),
	R("rebuild_network",                   "@/{hypervisor_id!}/virtual_machines/{id}/rebuild_network",
		"ONAPP_GETRESOURCE_REBUILD_NETWORK"),
	R("startup",                           "@/{hypervisor_id!}/virtual_machines/{id}/startup",
		"ONAPP_GETRESOURCE_STARTUP"),
	R("unlock",                            "@/{hypervisor_id!}/virtual_machines/{id}/unlock",
		"ONAPP_GETRESOURCE_UNLOCK"),
	R("migrate",                           "@/{hypervisor_id!}/virtual_machines/{id}/migrate",
		"ONAPP_GETRESOURCE_MIGRATE2"),
	R("migration",                         "@/{hypervisor_id!}/virtual_machines/{id}/migration",
		"ONAPP_GETRESOURCE_MIGRATION"),
	R("suspend",                           "@/{hypervisor_id!}/virtual_machines/{id}/suspend",
		"ONAPP_GETRESOURCE_SUSPEND_VM"),
	R("build",                             "@/{hypervisor_id!}/virtual_machines/{id}/build", "ONAPP_GETRESOURCE_BUILD"),
	R("resetRootPassword",                 "@/{hypervisor_id!}/virtual_machines/{id}/reset_password",
		"ONAPP_RESET_ROOT_PASSWORD"),
	R("statusAll",                         "virtual_machines/status",     "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
	R("status",                            "@/{hypervisor_id!}/virtual_machines/{id}/status",
		"ONAPP_GETRESOURCE_VIRTUALMACHINE_STATUS"),
	R("cd_boot_enable",                    "@/{hypervisor_id!}/virtual_machines/{id}/cd_boot/enable",
		"ONAPP_ENABLE_BOOT_FROM_CD"),
	R("cd_boot_disable",                   "@/{hypervisor_id!}/virtual_machines/{id}/cd_boot/disable",
		"ONAPP_DISABLE_BOOT_FROM_CD"),
	R("purge",                             "@/{hypervisor_id!}/virtual_machines/{id}/purge", "ONAPP_GETRESOURCE_PURGE"),
	R("purge_all",                         "@/{hypervisor_id!}/virtual_machines/{id}/purge_all",
		"ONAPP_GETRESOURCE_PURGE_ALL"),
	R("with_decrypted_password",           "@/{hypervisor_id!}/virtual_machines/{id}/with_decrypted_password",
		"ONAPP_GETRESOURCE_WITH_DECRYPTED_PASSWORD"),
	R("fqdn",                              "@/{hypervisor_id!}/virtual_machines/{id}/fqdn", "ONAPP_EDIT_FQDN"),
	R("acceleration.enable",               "@/{hypervisor_id!}/virtual_machines/{id}/acceleration.enable",
		"ONAPP_ENABLE_ACCELERATION"),
	R("acceleration.disable",              "@/{hypervisor_id!}/virtual_machines/{id}/acceleration.disable",
		"ONAPP_DISABLE_ACCELERATION"),
	R("set_ssh_keys",                      "@/{hypervisor_id!}/virtual_machines/{id}/set_ssh_keys",
		"ONAPP_SET_SSH_KEYS"),
	R("autoscale_enable",                  "virtual_machines/{id!}/autoscale_enable",  NULL),
	R("autoscale_disable",                 "virtual_machines/{id!}/autoscale_disable", NULL),
	R("backups",                           "virtual_machines/{id!}/backups",           NULL),
};

static const onapp_closed hypervisor_virtual_machines_list_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Hypervisor_VirtualMachinesList = {
	.name = "OnApp_Hypervisor_VirtualMachinesList",
	.parent = &onapp_class_VirtualMachine,
	.root = "virtual_machine",
	.resource = "hypervisors",
	FIELDS(hypervisor_virtual_machines_list_fields),
	ROUTES(hypervisor_virtual_machines_list_routes),
	CLOSES(hypervisor_virtual_machines_list_closed),
};

/* ---- OnApp_Hypervisor_VirtualMachinesMigration ----------------------------------------------------------- */

static const onapp_field hypervisor_virtual_machines_migration_fields[] = {
	F("virtual_machines_identifiers", "_array", RW),
	F("destination_hypervisor_id",    "string", RW),
	F("cold_migrate_on_rollback",     "string", RW),
};

static const onapp_route hypervisor_virtual_machines_migration_routes[] = {
	R("default", "hypervisors/{hypervisor_id!}/virtual_machines/migration", NULL),
};

static const onapp_closed hypervisor_virtual_machines_migration_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Hypervisor_VirtualMachinesMigration = {
	.name = "OnApp_Hypervisor_VirtualMachinesMigration",
	.root = "virtual_machines",
	.resource = "virtual_machines/migration",
	.first_version = ONAPP_V(6, 1),
	FIELDS(hypervisor_virtual_machines_migration_fields),
	ROUTES(hypervisor_virtual_machines_migration_routes),
	CLOSES(hypervisor_virtual_machines_migration_closed),
};
