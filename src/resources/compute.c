/*
 * Assets, availability, cloud boot.
 */
#include "resources.h"

/* ---- OnApp_Asset ----------------------------------------------------------------------------------------- */

static const onapp_field asset_fields[] = {
	F("id",                                   "integer",                      RO),
	F("called_in_at",                         "datetime",                     RO),
	F("created_at",                           "datetime",                     RO),
	F("failure_count",                        "integer",                      RO),
	F("health",                               "yaml",                         RO),
	I("ip_address",                           NULL,                           REQUIRED | RO, 2, 0, 6, 3),
	S("ip_address",                           "string",                       RW,            6, 4),
	I("label",                                NULL,                           REQUIRED | RO, 2, 0, 6, 3,
		.preset = TEXT("")),
	S("label",                                "string",                       RW,            6, 4),
	F("locked",                               "boolean",                      RO),
	F("memory_overhead",                      "integer",                      RO),
	F("online",                               "boolean",                      RO),
	F("spare",                                "boolean",                      RO),
	F("updated_at",                           "datetime",                     RO),
	F("xen_info",                             "yaml",                         RO),
	F("ip",                                   "string",                       RW),
	F("disks",                                "array",                        RW),
	F("nics",                                 "array",                        RW),
	F("pcis",                                 "array",                        RW),
	I("enabled",                              "boolean",                      RO,            2, 1, 6, 3),
	S("enabled",                              "boolean",                      RW,            6, 4),
	S("hypervisor_group_id",                  "integer",                      REQUIRED,      2, 1),
	I("hypervisor_type",                      "string",                       REQUIRED,      2, 1, 6, 0),
	S("hypervisor_type",                      "string",                       RW,            6, 1),
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
	S("integrated_storage_disabled",          "boolean",                      RW,            5, 4),
	S("apply_hypervisor_group_custom_config", "string",                       RW,            6, 0),
	S("segregation_os_type",                  "string",                       RW,            6, 0),
	S("failover_recipe_id",                   "string",                       RW,            6, 0),
	S("collect_stats",                        "string",                       RW,            6, 4),
	S("hardware_devices",                     "_array",                       RW,            6, 4),
	S("custom_pcis",                          "_array",                       RW,            6, 4),
};

static const onapp_route asset_routes[] = {
	R("assets_get_unassigned",   "hypervisors/not_grouped",                "ONAPP_GETRESOURCE_ASSETS_GET_UNASSIGNED"),
	R("assets_edit_hypervisors", "@/{asset_mac_address!*}/hypervisors",    "ONAPP_GETRESOURCE_ASSETS_EDIT_HYPERVISORS"),
	R("crash_debug",             "settings/hypervisors/{id!}/crash_debug", "ONAPP_ENABLE_KERNEL_CRASH_DUMPING"),
};

/* Every field that holds a value and of which the table says nothing about reading only. */
static void writable_values(onapp_object *object, zval *data)
{
	array_init(data);
	for (uint32_t i = 0; object->fields && i < object->fields->count; i++) {
		const onapp_entry *entry = &object->fields->entries[i];
		zval *value = onapp_object_read(object, entry->property);
		if (value && !(entry->flags & (ONAPP_FIELD_READ_ONLY | ONAPP_FIELD_BLANK_RO | ONAPP_FIELD_WRITABLE))) {
			Z_TRY_ADDREF_P(value);
			zend_hash_update(Z_ARRVAL_P(data), entry->name, value);
		}
	}
}

static void asset_send_hypervisor(onapp_call *call, onapp_verb verb)
{
	const onapp_codec *codec = onapp_object_codec(call->object);
	onapp_deed_request deed = {.verb = verb, .route = "assets_edit_hypervisors"};
	zval data, result;

	if (!codec) {
		return;
	}
	writable_values(call->object, &data);
	deed.body = onapp_body_write(call->object, codec, "hypervisor", &data);
	zval_ptr_dtor(&data);
	if (deed.body) {
		onapp_perform(call->object, &deed, &result);
		zval_ptr_dtor(&result);
		zend_string_release(deed.body);
	}
}

static void asset_add_hypervisors(onapp_call *call)
{
	asset_send_hypervisor(call, ONAPP_POST);
}

static void asset_edit_hypervisors(onapp_call *call)
{
	asset_send_hypervisor(call, ONAPP_PUT);
}

static const onapp_action asset_actions[] = {
	A("getListUnassigned", "", LIST_OF, "assets_get_unassigned", NULL, RESULT, .cast_root = "hypervisor"),
	C("assetsAddHypervisors", "", asset_add_hypervisors, POST, "assets_edit_hypervisors", NONE),
	C("assetsEditHypervisors", "", asset_edit_hypervisors, PUT, "assets_edit_hypervisors", NONE),
};

const onapp_class onapp_class_Asset = {
	.name = "OnApp_Asset",
	.parent = &onapp_class_Hypervisor,
	.root = "asset",
	.resource = "settings/assets",
	FIELDS(asset_fields),
	ROUTES(asset_routes),
	ACTIONS(asset_actions),
};

/* ---- OnApp_Availability ---------------------------------------------------------------------------------- */

static const onapp_field availability_fields[] = {
	F("created_at", "datetime", RW),
	F("id",         "integer",  RW),
	F("name",       "string",   RW),
	F("net_mask",   "string",   RW),
	F("ports",      "string",   RW),
	F("state",      "string",   RW),
	F("updated_at", "datetime", RO),
	F("virtual_ip", "string",   RW),
	F("nodes",      "array",    RW, .nested = "Availability_Node"),
};

static const onapp_route availability_routes[] = {
	R("availability_enable",                "settings/availability/enable",  "ONAPP_GETRESOURCE_AVAILABILITY_ENABLE"),
	R("availability_disable",               "settings/availability/disable", "ONAPP_GETRESOURCE_AVAILABILITY_DISABLE"),
	R("availability_deactivate",            "availability/cluster/{id!*}/deactivate",
		"ONAPP_GETRESOURCE_AVAILABILITY_DEACTIVATE"),
	R("availability_activate",              "availability/cluster/{id!*}/recreate",
		"ONAPP_GETRESOURCE_AVAILABILITY_ACTIVATE"),
	R("availability_apply_changes",         "settings/availability/apply_changes",
		"ONAPP_GETRESOURCE_AVAILABILITY_APPLY_CHANGES"),
	R("availability_comm_interfaces_apply", "settings/availability/communication_interfaces/apply",
		"ONAPP_GETRESOURCE_AVAILABILITY_COMM_INTERFACES_APPLY"),
};

static const onapp_action availability_actions[] = {
	A("enable", "", PUT, "availability_enable", "", NONE),
	A("disable", "", PUT, "availability_disable", "", NONE),
	A("deactivate", "id = null", PUT, "availability_deactivate", "", NONE, .sets = "id"),
	A("activate", "id = null", PUT, "availability_activate", "", NONE, .sets = "id"),
	A("applyChanges", "", PUT, "availability_apply_changes", "", NONE),
	A("communicationInterfacesApply", "", PUT, "availability_comm_interfaces_apply", "", NONE),
};

const onapp_class onapp_class_Availability = {
	.name = "OnApp_Availability",
	.root = "availability_cluster",
	.resource = "settings/availability/clusters",
	FIELDS(availability_fields),
	ROUTES(availability_routes),
	ACTIONS(availability_actions),
};

/* ---- OnApp_Availability_CommunicationInterface ----------------------------------------------------------- */

static const onapp_field availability_communication_interface_fields[] = {
	F("bindnetaddr", "string", RW),
	F("id",          "string", RW),
	F("mcastaddr",   "string", RW),
	F("mcastport",   "string", RW),
	F("state",       "string", RW),
	F("ttl",         "string", RW),
};

const onapp_class onapp_class_Availability_CommunicationInterface = {
	.name = "OnApp_Availability_CommunicationInterface",
	.root = "communication_interface",
	.resource = "settings/availability/communication_interfaces",
	FIELDS(availability_communication_interface_fields),
};

/* ---- OnApp_Availability_CommunicationRing ---------------------------------------------------------------- */

static const onapp_field availability_communication_ring_fields[] = {
	F("bindnetaddr", "string", RW),
	F("id",          "string", RW),
	F("mcastaddr",   "string", RW),
	F("mcastport",   "string", RW),
	F("state",       "string", RW),
	F("ttl",         "string", RW),
	F("members",     "string", RW),
};

const onapp_class onapp_class_Availability_CommunicationRing = {
	.name = "OnApp_Availability_CommunicationRing",
	.root = "communication_ring",
	.resource = "settings/availability/communication_rings",
	FIELDS(availability_communication_ring_fields),
};

/* ---- OnApp_Availability_Host ----------------------------------------------------------------------------- */

static const onapp_field availability_host_fields[] = {
	F("created_at", "datetime", RW),
	F("host_id",    "integer",  RW),
	F("id",         "integer",  RW),
	F("interface",  "string",   RW),
	F("ip_address", "string",   RW),
	F("priority",   "integer",  RW),
	F("state",      "string",   RW),
	F("updated_at", "datetime", RO),
	F("hostname",   "string",   RW),
	F("cluster_id", "integer",  RW),
};

static const onapp_action availability_host_actions[] = {
	A("getNodeList", "id = null", LIST_OF, "load", NULL, RESULT, .sets = "id", .cast_root = "availability_node"),
};

const onapp_class onapp_class_Availability_Host = {
	.name = "OnApp_Availability_Host",
	.root = "availability_host",
	.resource = "settings/availability/hosts",
	FIELDS(availability_host_fields),
	ACTIONS(availability_host_actions),
};

/* ---- OnApp_Availability_Node ----------------------------------------------------------------------------- */

static const onapp_field availability_node_fields[] = {
	F("created_at", "datetime", RW),
	F("host_id",    "integer",  RW),
	F("id",         "integer",  RW),
	F("interface",  "string",   RW),
	F("ip_address", "string",   RW),
	F("priority",   "integer",  RW),
	F("state",      "string",   RW),
	F("updated_at", "datetime", RO),
	F("hostname",   "string",   RW),
	F("cluster_id", "integer",  RW),
};

static const onapp_route availability_node_routes[] = {
	R("default", "settings/availability/clusters/{cluster_id!*}",              NULL),
	R("load",    "settings/availability/clusters/{cluster_id!*}/nodes/{id!*}", NULL),
	R("edit",    "settings/availability/clusters/{cluster_id!*}",              NULL),
	R("delete",  "settings/availability/clusters/{cluster_id!*}",              NULL),
};

const onapp_class onapp_class_Availability_Node = {
	.name = "OnApp_Availability_Node",
	.root = "availability_node",
	.resource = "nodes",
	FIELDS(availability_node_fields),
	ROUTES(availability_node_routes),
};

/* ---- OnApp_Availability_Subsystem ------------------------------------------------------------------------ */

static const onapp_field availability_subsystem_fields[] = {
	F("node_name", "string", RW),
	F("services",  "array",  RW, .nested = "OnApp_Availability_Subsystem_Service"),
};

const onapp_class onapp_class_Availability_Subsystem = {
	.name = "OnApp_Availability_Subsystem",
	.root = "object",
	.resource = "sysadmin_tools/infrastructure/services",
	FIELDS(availability_subsystem_fields),
};

/* ---- OnApp_Availability_Subsystem_Service ---------------------------------------------------------------- */

static const onapp_field availability_subsystem_service_fields[] = {
	F("name",   "string",  RW),
	F("pid",    "integer", RW),
	F("status", "string",  RW),
};

const onapp_class onapp_class_Availability_Subsystem_Service = {
	.name = "OnApp_Availability_Subsystem_Service",
	.root = "service",
	.resource = "",
	FIELDS(availability_subsystem_service_fields),
};

/* ---- OnApp_CloudBootIpAddress ---------------------------------------------------------------------------- */

static const onapp_field cloud_boot_ip_address_fields[] = {
	F("created_at",          "datetime", RW),
	F("updated_at",          "datetime", RW),
	F("address",             "string",   RW),
	F("broadcast",           "string",   RW),
	F("customer_network_id", "string",   RW),
	F("disallowed_primary",  "string",   RW),
	F("gateway",             "string",   RW),
	F("hypervisor_id",       "string",   RW),
	F("ip_address_pool_id",  "string",   RW),
	F("network_address",     "string",   RW),
	F("network_id",          "string",   RW),
	F("user_id",             "string",   RW),
	F("netmask",             "string",   RW),
	F("id",                  "integer",  RW),
	F("pxe",                 "boolean",  RW),
	F("free",                "boolean",  RW),
	S("ip_range_id",         "integer",  RW, 6, 3),
	S("ipv4",                "boolean",  RW, 6, 3),
	S("prefix",              "string",   RW, 6, 3),
};

static const onapp_action cloud_boot_ip_address_actions[] = {
	A("allocateIP", "ip_address = null", POST, "default", "ip_address(address: $ip_address)", NONE),
};

const onapp_class onapp_class_CloudBootIpAddress = {
	.name = "OnApp_CloudBootIpAddress",
	.root = "ip_address",
	.resource = "cloud_boot_ip_addresses",
	FIELDS(cloud_boot_ip_address_fields),
	ACTIONS(cloud_boot_ip_address_actions),
};
