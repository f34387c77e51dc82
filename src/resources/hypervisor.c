/*
 * Compute resources, their zones and network joins.
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
	S("cpu_cores",                            "integer",                      RO,            2, 3, .property = "cpu_cores"),
	S("free_memory",                          "integer",                      RO,            2, 3, .property = "free_memory"),
	S("total_cpus",                           "integer",                      RO,            2, 3, .property = "total_cpus"),
	S("total_memory",                         "integer",                      RO,            2, 3, .property = "total_memory"),
	S("used_cpu_resources",                   "integer",                      RO,            2, 3, .property = "used_cpu_resources"),
	S("memory_allocated_by_running_vms",      "integer",                      RW,            2, 3),
	S("total_memory_allocated_by_vms",        "integer",                      RW,            2, 3),
	S("disable_failover",                     "boolean",                      RW,            2, 3),
	S("redis_password",                       "string",                       RW,            2, 3),
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
	R("hypervisors",                          "settings/hypervisor_zones/{hypervisor_group_id}/hypervisors", "ONAPP_GETRESOURCE_HYPERVISORS_BY_HYPERVISOR_GROUP_ID"),
	R("maintenance_mode_enable",              "settings/hypervisors/{id}/maintenance_mode/enable",           "ONAPP_ENABLE_MAINTENANCE_MODE"),
	R("maintenance_mode_disable",             "settings/hypervisors/{id}/maintenance_mode/disable",          "ONAPP_DISABLE_MAINTENANCE_MODE"),
	R("hypervisor_reboot",                    "settings/hypervisors/{id}/reboot",                            "ONAPP_GETRESOURCE_HYPERVISOR_REBOOT"),
	R("apply_hypervisor_group_custom_config", "settings/hypervisors/{id}",                                   "ONAPP_APPLY_HYPERVISOR_GROUP_CUSTOM_CONFIG"),
	R("save_static",                          "settings/hypervisors",                                        "ONAPP_SAVE_STATIC_COMPUTE_RESOURCE", .without = "id"),
	R("save_static",                          "settings/hypervisors/{id}",                                   NULL),
	R("edit_static_devices",                  "settings/hypervisors/{id}/devices",                           "ONAPP_EDIT_STATIC_COMPUTE_RESOURCE_DEVICES"),
	R("startup",                              "hypervisors/{id!}/virtual_machines/startup",                  "ONAPP_VIRTUAL_MACHINES_STARTUP"),
	R("stop",                                 "hypervisors/{id!}/virtual_machines/stop",                     "ONAPP_VIRTUAL_MACHINES_STOP"),
	R("crash_debug",                          "settings/hypervisors/{id!}/crash_debug",                      "ONAPP_ENABLE_KERNEL_CRASH_DUMPING"),
};

static void hypervisor_save(onapp_call *call)
{
	static const onapp_tweak edit[] = {
		{.name = "ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
		{.name = "backup_ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
		{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_RELAX},
		{.what = ONAPP_TWEAK_END},
	};
	static const onapp_tweak create[] = {
		{.name = "ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
		{.name = "backup_ip_address", .what = ONAPP_TWEAK_DROP, .since = ONAPP_V(6, 0)},
		{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	onapp_save(call->object, onapp_object_read_text(call->object, "_id") ? edit : create);
}

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
	C("save", "", hypervisor_save),
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
	R("cpu_flags/common",                "settings/hypervisor_zones/{id}/cpu_flags/common", "ONAPP_GET_LIST_OF_COMMON_CPU_FLAGS"),
	R("edit_compute_zone_custom_config", "settings/hypervisor_zones/{id}",                  "ONAPP_EDIT_COMPUTE_ZONE_CUSTOM_CONFIG"),
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
