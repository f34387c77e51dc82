/*
 * CDN accelerators.
 */
#include "resources.h"

/* ---- OnApp_CDNAccelerator -------------------------------------------------------------------------------- */

static const onapp_field cdn_accelerator_fields[] = {
	F("admin_note",                      "boolean",  RW),
	F("allowed_hot_migrate",             "boolean",  RW),
	F("allowed_swap",                    "boolean",  RW),
	F("booted",                          "boolean",  RW),
	F("built",                           "boolean",  RW),
	F("cores_per_socket",                "integer",  RW),
	F("cpu_shares",                      "integer",  RW),
	F("cpu_sockets",                     "boolean",  RW),
	F("cpu_threads",                     "boolean",  RW),
	F("cpu_units",                       "integer",  RW),
	F("cpus",                            "integer",  RW),
	F("created_at",                      "datetime", RW),
	F("customer_network_id",             "boolean",  RW),
	F("deleted_at",                      "boolean",  RW),
	F("enable_autoscale",                "boolean",  RW),
	F("enable_monitis",                  "boolean",  RW),
	F("firewall_notrack",                "boolean",  RW),
	F("hot_add_cpu",                     "boolean",  RW),
	F("hot_add_memory",                  "boolean",  RW),
	F("hypervisor_id",                   "integer",  RW),
	F("id",                              "integer",  RW),
	F("identifier",                      "string",   RW),
	F("initial_root_password",           "string",   SECRET),
	F("initial_root_password_encrypted", "boolean",  RW),
	F("instance_type_id",                "boolean",  RW),
	F("iso_id",                          "boolean",  RW),
	F("label",                           "string",   RW),
	F("local_remote_access_ip_address",  "string",   RW),
	F("local_remote_access_port",        "integer",  RW),
	F("locked",                          "boolean",  RW),
	F("memory",                          "integer",  RW),
	F("min_disk_size",                   "integer",  RW),
	F("note",                            "boolean",  RW),
	F("operating_system",                "string",   RW),
	F("operating_system_distro",         "string",   RW),
	F("recovery_mode",                   "boolean",  RW),
	F("remote_access_password",          "string",   SECRET),
	F("service_password",                "boolean",  SECRET),
	F("state",                           "string",   RW),
	F("strict_virtual_machine_id",       "boolean",  RW),
	F("suspended",                       "boolean",  RW),
	F("template_id",                     "integer",  RW),
	F("template_label",                  "string",   RW),
	F("time_zone",                       "string",   RW),
	F("updated_at",                      "datetime", RW),
	F("user_id",                         "integer",  RW),
	F("vip",                             "boolean",  RW),
	F("xen_id",                          "integer",  RW),
	F("monthly_bandwidth_used",          "integer",  RW),
	F("total_disk_size",                 "integer",  RW),
	F("price_per_hour",                  "float",    RW),
	F("price_per_hour_powered_off",      "float",    RW),
	F("support_incremental_backups",     "boolean",  RW),
	F("cpu_priority",                    "integer",  RW),
	F("edge_status",                     "string",   RW),
	F("ip_addresses",                    "array",    RO,     .nested = "CDNAccelerator_IpAddress"),
	F("acceleration",                    "boolean",  RW),
	F("acceleration_status",             "string",   RW),
	F("autoscale_service",               "string",   RW),
	F("built_from_iso",                  "boolean",  RW),
	F("cdboot",                          "boolean",  RW),
	F("cdn_reference",                   "integer",  RW),
	F("draas_keys",                      "array",    RW),
	F("draas_mode",                      "integer",  RW),
	F("preferred_hvs",                   "array",    RW),
	F("vapp_id",                         "integer",  RW),
	F("destination",                     "string",   RW),
	S("hypervisor_type",                 "string",   RW,     4, 3),
	S("instance_package_id",             "string",   RW,     4, 3),
	S("vmware_tools",                    "string",   RW,     4, 3),
	S("built_from_ova",                  "boolean",  RW,     5, 3),
	S("template_version",                "string",   RW,     5, 3),
	S("vcenter_moref",                   "string",   RW,     5, 3),
	S("acceleration_allowed",            "boolean",  RW,     6, 1),
	S("domain",                          "string",   RW,     6, 1),
	S("openstack_id",                    "integer",  RW,     6, 1),
	S("properties",                      "_array",   RW,     6, 1),
	S("vcenter_cluster_id",              "integer",  RW,     6, 1),
	S("vcenter_reserved_memory",         "integer",  RW,     6, 1),
	S("virsh_console",                   "boolean",  RW,     6, 1),
};

static const onapp_route cdn_accelerator_routes[] = {
	R("reboot",          "accelerators/{id}/reboot",          "ONAPP_ACCELERATOR_REBOOT"),
	R("startup",         "accelerators/{id}/startup",         "ONAPP_ACCELERATOR_STARTUP"),
	R("shutdown",        "accelerators/{id}/shutdown",        "ONAPP_ACCELERATOR_SHUTDOWN"),
	R("suspend",         "accelerators/{id}/suspend",         "ONAPP_ACCELERATOR_SUSPEND"),
	R("rebuild",         "accelerators/{id}/build",           "ONAPP_ACCELERATOR_REBUILD"),
	R("migrate",         "accelerators/{id}/migrate",         "ONAPP_ACCELERATOR_MIGRATE"),
	R("unlock",          "accelerators/{id}/unlock",          "ONAPP_ACCELERATOR_UNLOCK"),
	R("strict_vm",       "accelerators/{id}/strict_vm",       "ONAPP_ACCELERATOR_SEGREGATE"),
	R("change_owner",    "accelerators/{id}/change_owner",    "ONAPP_ACCELERATOR_CHANGE_OWNER"),
	R("rebuild_network", "accelerators/{id}/rebuild_network", "ONAPP_ACCELERATOR_REBUILD_NETWORK"),
	R("vm_stats",        "accelerators/{id}/vm_stats",        "ONAPP_ACCELERATOR_VM_STATS"),
};

static const onapp_action cdn_accelerator_actions[] = {
	A("reboot", "", POST, "reboot", NULL, NONE),
	A("startup", "", POST, "startup", NULL, NONE),
	A("shutdown", "", POST, "shutdown", NULL, NONE),
	A("suspend", "", POST, "suspend", NULL, NONE),
	A("rebuild", "", POST, "rebuild", NULL, NONE),
	A("migrate", "id = null", POST, "migrate",
		"accelerator(destination?: {destination}, cold_migrate_on_rollback?: {cold_migrate_on_rollback})", RESULT,
		.sets = "id", .needs = "{id}"),
	A("unlock", "", POST, "unlock", NULL, NONE),
	A("segregate", "id = null", POST, "strict_vm",
		"accelerator(strict_virtual_machine_id?: {strict_virtual_machine_id})", RESULT, .sets = "id",
		.needs = "{id}"),
	A("change_owner", "id = null", POST, "change_owner", "accelerator(user_id?: {user_id})", RESULT, .sets = "id",
		.needs = "{id}"),
	A("rebuild_network", "accelerator_id, shutdown_type, required_startup", GET, "rebuild_network", NULL, RESULT,
		.needs = "$accelerator_id, $shutdown_type, $required_startup",
		.query = "(force: $accelerator_id, shutdown_type: $shutdown_type, required_startup: $required_startup)"),
};

const onapp_class onapp_class_CDNAccelerator = {
	.name = "OnApp_CDNAccelerator",
	.root = "accelerator",
	.resource = "accelerators",
	.first_version = ONAPP_V(2, 3),
	FIELDS(cdn_accelerator_fields),
	ROUTES(cdn_accelerator_routes),
	ACTIONS(cdn_accelerator_actions),
};

/* ---- OnApp_CDNAccelerator_CpuHourlyStat ------------------------------------------------------------------ */

static const onapp_field cdn_accelerator_cpu_hourly_stat_fields[] = {
	F("cpu_time",           "integer",  RW, .property = "cpu_time"),
	F("created_at",         "datetime", RW),
	F("id",                 "integer",  RW),
	F("stat_time",          "datetime", RW),
	F("updated_at",         "datetime", RW),
	F("user_id",            "integer",  RW),
	F("virtual_machine_id", "integer",  RW),
};

static const onapp_route cdn_accelerator_cpu_hourly_stat_routes[] = {
	R("default", "accelerators/{virtual_machine_id!}/cpu_usage", NULL),
};

static const onapp_action cdn_accelerator_cpu_hourly_stat_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

const onapp_class onapp_class_CDNAccelerator_CpuHourlyStat = {
	.name = "OnApp_CDNAccelerator_CpuHourlyStat",
	.root = "cpu_hourly_stat",
	.resource = "cpu_usage",
	FIELDS(cdn_accelerator_cpu_hourly_stat_fields),
	ROUTES(cdn_accelerator_cpu_hourly_stat_routes),
	ACTIONS(cdn_accelerator_cpu_hourly_stat_actions),
};

/* ---- OnApp_CDNAccelerator_Disk --------------------------------------------------------------------------- */

static const onapp_field cdn_accelerator_disk_fields[] = {
	F("add_to_freebsd_fstab",              "boolean",  RW),
	F("add_to_linux_fstab",                "boolean",  RW),
	F("built",                             "boolean",  RW),
	F("burst_bw",                          "integer",  RW),
	F("created_at",                        "datetime", RW),
	F("data_store_id",                     "integer",  RW),
	F("disk_size",                         "integer",  RW),
	F("disk_vm_number",                    "integer",  RW),
	F("file_system",                       "string",   RW),
	F("id",                                "integer",  RW),
	F("identifier",                        "string",   RW),
	F("iqn",                               "boolean",  RW),
	F("is_swap",                           "boolean",  RW),
	F("label",                             "string",   RW),
	F("locked",                            "boolean",  RW),
	F("max_bw",                            "integer",  RW),
	F("mount_point",                       "boolean",  RW),
	F("primary",                           "boolean",  RW),
	F("updated_at",                        "datetime", RW),
	F("virtual_machine_id",                "integer",  RW),
	F("volume_id",                         "boolean",  RW),
	F("has_autobackups",                   "boolean",  RW),
	F("burst_iops",                        "integer",  RW),
	F("integrated_storage_cache_enabled",  "boolean",  RW),
	F("integrated_storage_cache_override", "boolean",  RW),
	F("integrated_storage_cache_settings", "string",   RW),
	F("max_iops",                          "integer",  RW),
	F("min_iops",                          "string",   RW),
	S("mounted",                           "boolean",  RW, 4, 3),
	S("io_limits",                         "_array",   RW, 6, 1),
	S("io_limits_override",                "boolean",  RW, 6, 1),
	S("openstack_id",                      "integer",  RW, 6, 1),
	S("temporary_virtual_machine_id",      "integer",  RW, 6, 1),
	S("draas_metadata",                    "string",   RW, 6, 2),
};

static const onapp_route cdn_accelerator_disk_routes[] = {
	R("default", "accelerators/{virtual_machine_id!}/disks", NULL),
};

static const onapp_action cdn_accelerator_disk_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

const onapp_class onapp_class_CDNAccelerator_Disk = {
	.name = "OnApp_CDNAccelerator_Disk",
	.root = "disk",
	.resource = "disks",
	FIELDS(cdn_accelerator_disk_fields),
	ROUTES(cdn_accelerator_disk_routes),
	ACTIONS(cdn_accelerator_disk_actions),
};

/* ---- OnApp_CDNAccelerator_IpAddressJoin ------------------------------------------------------------------ */

static const onapp_field cdn_accelerator_ip_address_join_fields[] = {
	F("created_at",           "datetime", RW),
	F("id",                   "integer",  RW),
	F("ip_address_id",        "integer",  RW),
	F("network_interface_id", "integer",  RW),
	F("updated_at",           "datetime", RW),
	F("data_store_id",        "integer",  RW),
	F("hypervisor_id",        "integer",  RW),
	F("target_join_id",       "integer",  RW),
	F("target_join_type",     "string",   RW),
	F("ip_address",           "array",    RW, .nested = "CDNAccelerator_IpAddressJoin_IpAddress"),
	F("accelerator_id",       "integer",  RW, .property = "_accelerator_if"),
};

static const onapp_route cdn_accelerator_ip_address_join_routes[] = {
	R("default", "accelerators/{accelerator_id!}/ip_addresses", NULL),
};

static const onapp_action cdn_accelerator_ip_address_join_actions[] = {
	A("getList", "accelerator_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "accelerator_id",
		.needs = "{accelerator_id}"),
};

const onapp_class onapp_class_CDNAccelerator_IpAddressJoin = {
	.name = "OnApp_CDNAccelerator_IpAddressJoin",
	.root = "ip_address_join",
	.resource = "ip_addresses",
	FIELDS(cdn_accelerator_ip_address_join_fields),
	ROUTES(cdn_accelerator_ip_address_join_routes),
	ACTIONS(cdn_accelerator_ip_address_join_actions),
};

/* ---- OnApp_CDNAccelerator_IpAddressJoin_IpAddress -------------------------------------------------------- */

static const onapp_field cdn_accelerator_ip_address_join_ip_address_fields[] = {
	F("address",             "string",   RW),
	F("broadcast",           "string",   RW),
	F("created_at",          "datetime", RW),
	F("customer_network_id", "boolean",  RW),
	F("disallowed_primary",  "boolean",  RW),
	F("gateway",             "string",   RW),
	F("hypervisor_id",       "boolean",  RW),
	F("id",                  "integer",  RW),
	F("ip_address_pool_id",  "boolean",  RW),
	F("network_address",     "string",   RW),
	F("network_id",          "integer",  RW),
	F("pxe",                 "boolean",  RW),
	F("updated_at",          "datetime", RW),
	F("user_id",             "boolean",  RW),
	F("free",                "boolean",  RW),
	F("netmask",             "string",   RW),
};

const onapp_class onapp_class_CDNAccelerator_IpAddressJoin_IpAddress = {
	.name = "OnApp_CDNAccelerator_IpAddressJoin_IpAddress",
	.root = "ip_address",
	.resource = NULL,
	FIELDS(cdn_accelerator_ip_address_join_ip_address_fields),
};

/* ---- OnApp_CDNAccelerator_NetworkInterface --------------------------------------------------------------- */

static const onapp_field cdn_accelerator_network_interface_fields[] = {
	F("connected",             "boolean",  RW),
	F("created_at",            "datetime", RW),
	F("default_firewall_rule", "string",   RW),
	F("id",                    "integer",  RW),
	F("identifier",            "string",   RW),
	F("label",                 "string",   RW),
	F("mac_address",           "string",   RW),
	F("network_join_id",       "integer",  RW),
	F("primary",               "boolean",  RW),
	F("rate_limit",            "integer",  RW),
	F("updated_at",            "datetime", RW),
	F("usage",                 "boolean",  RW),
	F("usage_last_reset_at",   "boolean",  RW),
	F("usage_month_rolled_at", "boolean",  RW),
	F("virtual_machine_id",    "integer",  RW),
	F("edge_gateway_id",       "string",   RW),
	S("use_as_gateway",        "boolean",  RW, 5, 3),
	S("adapter_type",          "string",   RW, 6, 1),
	S("openstack_id",          "string",   RW, 6, 1),
};

static const onapp_route cdn_accelerator_network_interface_routes[] = {
	R("default", "accelerators/{virtual_machine_id!}/network_interfaces", NULL),
};

static const onapp_action cdn_accelerator_network_interface_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

const onapp_class onapp_class_CDNAccelerator_NetworkInterface = {
	.name = "OnApp_CDNAccelerator_NetworkInterface",
	.root = "network_interface",
	.resource = "network_interfaces",
	FIELDS(cdn_accelerator_network_interface_fields),
	ROUTES(cdn_accelerator_network_interface_routes),
	ACTIONS(cdn_accelerator_network_interface_actions),
};

/* ---- OnApp_CDNAccelerator_VMHourlyStat ------------------------------------------------------------------- */

static const onapp_field cdn_accelerator_vm_hourly_stat_fields[] = {
	F("created_at",         "datetime", RW),
	F("currency_code",      "string",   RW),
	F("id",                 "integer",  RW),
	F("stat_time",          "datetime", RW),
	F("updated_at",         "datetime", RW),
	F("user_id",            "integer",  RW),
	F("virtual_machine_id", "integer",  RW),
	F("vm_billing_stat_id", "integer",  RW),
	F("billing_stats",      "string",   RW),
	F("total_cost",         "integer",  RW),
	F("vm_resources_cost",  "integer",  RW),
	F("usage_cost",         "integer",  RW),
	F("booted",             "boolean",  RW),
};

static const onapp_route cdn_accelerator_vm_hourly_stat_routes[] = {
	R("default", "accelerators/{virtual_machine_id!}/vm_stats", NULL),
};

static const onapp_action cdn_accelerator_vm_hourly_stat_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}", .query = "$url_args"),
};

const onapp_class onapp_class_CDNAccelerator_VMHourlyStat = {
	.name = "OnApp_CDNAccelerator_VMHourlyStat",
	.root = "vm_hourly_stat",
	.resource = "vm_stats",
	FIELDS(cdn_accelerator_vm_hourly_stat_fields),
	ROUTES(cdn_accelerator_vm_hourly_stat_routes),
	ACTIONS(cdn_accelerator_vm_hourly_stat_actions),
};
