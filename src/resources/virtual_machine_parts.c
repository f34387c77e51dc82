/*
 * What belongs to one virtual server: addresses, interfaces, rules, statistics.
 */
#include "resources.h"

/* ---- OnApp_VirtualMachine_AutoScaling -------------------------------------------------------------------- */

/* Not of the PHP client: paths and fields are those that panels are said to have, and stand here alone. */
static const onapp_field virtual_machine_auto_scaling_fields[] = {
	S("id",                 "integer",  RO, 2, 3),
	S("created_at",         "datetime", RO, 2, 3),
	S("updated_at",         "datetime", RO, 2, 3),
	S("virtual_machine_id", "integer",  RO, 2, 3),
	S("direction",          "string",   RO, 2, 3),
	S("resource",           "string",   RO, 2, 3),
	S("enabled",            "boolean",  RO, 2, 3),
	S("limit_trigger",      "integer",  RO, 2, 3),
	S("for_minutes",        "integer",  RO, 2, 3),
	S("adjust_units",       "integer",  RO, 2, 3),
	S("up_to",              "integer",  RO, 2, 3),
};

static const onapp_route virtual_machine_auto_scaling_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/auto_scaling", NULL),
	R("delete",  "virtual_machines/{virtual_machine_id!}/auto_scaling", NULL),
};

static const onapp_action virtual_machine_auto_scaling_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("change", "rules", POST, "default", "(auto_scaling_configurations: $rules)", RESULT),
};

static const onapp_closed virtual_machine_auto_scaling_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE),
};

const onapp_class onapp_class_VirtualMachine_AutoScaling = {
	.name = "OnApp_VirtualMachine_AutoScaling",
	.root = "auto_scaling_configuration",
	.resource = "auto_scaling",
	.first_version = ONAPP_V(2, 3),
	FIELDS(virtual_machine_auto_scaling_fields),
	ROUTES(virtual_machine_auto_scaling_routes),
	ACTIONS(virtual_machine_auto_scaling_actions),
	CLOSES(virtual_machine_auto_scaling_closed),
};

/* ---- OnApp_VirtualMachine_BillingStatistics -------------------------------------------------------------- */

static const onapp_field virtual_machine_billing_statistics_fields[] = {
	F("created_at",         "datetime", RO),
	F("updated_at",         "datetime", RO),
	F("stat_time",          "datetime", RO),
	F("id",                 "integer",  RO),
	F("user_id",            "integer",  RO),
	F("vm_billing_stat_id", "integer",  RO),
	F("virtual_machine_id", "integer",  RO),
	S("currency_code",      "string",   RO, 3, 1),
	S("total_cost",         "string",   RO, 3, 1),
	S("vm_resources_cost",  "string",   RO, 3, 1),
	S("usage_cost",         "string",   RO, 3, 1),
	S("vm_hourly_stat",     "array",    RW, 4, 3),
	S("service_addons",     "array",    RW, 5, 3),
	I("cost",               "float",    RO, 2, 0, 3, 0),
	I("billing_stats",      "string",   RO, 2, 0, 3, 0),
};

static const onapp_route virtual_machine_billing_statistics_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/vm_stats", NULL),
};

static const onapp_action virtual_machine_billing_statistics_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

static const onapp_closed virtual_machine_billing_statistics_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_VirtualMachine_BillingStatistics = {
	.name = "OnApp_VirtualMachine_BillingStatistics",
	.root = "vm_stats",
	.resource = "vm_stats",
	FIELDS(virtual_machine_billing_statistics_fields),
	ROUTES(virtual_machine_billing_statistics_routes),
	ACTIONS(virtual_machine_billing_statistics_actions),
	CLOSES(virtual_machine_billing_statistics_closed),
};

/* ---- OnApp_VirtualMachine_BlacklistDomains --------------------------------------------------------------- */

static const onapp_field virtual_machine_blacklist_domains_fields[] = {
	F("blacklist_domain",    "string",  RW),
	F("hostname_blacklists", "_array",  RW),
	F("virtual_machine_id",  "integer", RW),
};

static const onapp_route virtual_machine_blacklist_domains_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/blacklist_domains", NULL),
};

static const onapp_action virtual_machine_blacklist_domains_actions[] = {
	A("save", "", PUT, "default", "blacklist_domains(hostname_blacklists: {hostname_blacklists})", NONE,
		.needs = "{hostname_blacklists}"),
};

const onapp_class onapp_class_VirtualMachine_BlacklistDomains = {
	.name = "OnApp_VirtualMachine_BlacklistDomains",
	.root = "blacklist_domains",
	.resource = "blacklist_domains",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_blacklist_domains_fields),
	ROUTES(virtual_machine_blacklist_domains_routes),
	ACTIONS(virtual_machine_blacklist_domains_actions),
};

/* ---- OnApp_VirtualMachine_CpuQuota ----------------------------------------------------------------------- */

static const onapp_field virtual_machine_cpu_quota_fields[] = {
	F("enabled",            "boolean", RW),
	F("value",              "integer", RW),
	F("virtual_machine_id", "integer", RW),
};

static const onapp_route virtual_machine_cpu_quota_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/cpu_quota", NULL),
};

static const onapp_action virtual_machine_cpu_quota_actions[] = {
	A("save", "", PUT, "default", "cpu_quota(enabled: {enabled}, value: {value})", NONE,
		.needs = "{enabled}, {value}"),
};

const onapp_class onapp_class_VirtualMachine_CpuQuota = {
	.name = "OnApp_VirtualMachine_CpuQuota",
	.root = "cpu_quota",
	.resource = "cpu_quota",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_cpu_quota_fields),
	ROUTES(virtual_machine_cpu_quota_routes),
	ACTIONS(virtual_machine_cpu_quota_actions),
};

/* ---- OnApp_VirtualMachine_CpuUsage ----------------------------------------------------------------------- */

static const onapp_field virtual_machine_cpu_usage_fields[] = {
	F("id",                 "integer",  RO),
	F("created_at",         "datetime", RO),
	F("updated_at",         "datetime", RO),
	F("cpu_time",           "integer",  RO),
	F("virtual_machine_id", "integer",  RO),
	F("stat_time",          "datetime", RO),
	F("user_id",            "integer",  RO),
	I("period",             NULL,       RO, 2, 0, 2, 1),
	I("cpu_time_raw",       "integer",  RO, 2, 0, 2, 1),
	I("elapsed_time",       "integer",  RO, 2, 0, 2, 1),
};

static const onapp_route virtual_machine_cpu_usage_routes[] = {
	R("list", "virtual_machines/{virtual_machine_id!*}/cpu_usage", NULL),
};

static const onapp_action virtual_machine_cpu_usage_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

static const onapp_closed virtual_machine_cpu_usage_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_VirtualMachine_CpuUsage = {
	.name = "OnApp_VirtualMachine_CpuUsage",
	.root = "cpu_hourly_stat",
	.resource = "cpu_usage",
	FIELDS(virtual_machine_cpu_usage_fields),
	ROUTES(virtual_machine_cpu_usage_routes),
	ACTIONS(virtual_machine_cpu_usage_actions),
	CLOSES(virtual_machine_cpu_usage_closed),
};

/* ---- OnApp_VirtualMachine_CustomRecipeVariable ----------------------------------------------------------- */

static const onapp_field virtual_machine_custom_recipe_variable_fields[] = {
	F("created_at",         "datetime", RW),
	F("updated_at",         "datetime", RW),
	F("enabled",            "boolean",  RW),
	F("id",                 "integer",  RW),
	F("name",               "string",   RW),
	F("value",              "string",   RW),
	F("virtual_machine_id", "string",   RW),
	F("parent_id",          "integer",  RW),
	F("parent_type",        "string",   RW),
};

static const onapp_route virtual_machine_custom_recipe_variable_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/custom_recipe_variables", NULL),
};

static const onapp_action virtual_machine_custom_recipe_variable_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

const onapp_class onapp_class_VirtualMachine_CustomRecipeVariable = {
	.name = "OnApp_VirtualMachine_CustomRecipeVariable",
	.root = "custom_recipe_variable",
	.resource = "custom_recipe_variables",
	FIELDS(virtual_machine_custom_recipe_variable_fields),
	ROUTES(virtual_machine_custom_recipe_variable_routes),
	ACTIONS(virtual_machine_custom_recipe_variable_actions),
};

/* ---- OnApp_VirtualMachine_CustomVariablesAttribute ------------------------------------------------------- */

static const onapp_field virtual_machine_custom_variables_attribute_fields[] = {
	F("id",      "integer", RW),
	F("enabled", "boolean", RW),
	F("name",    "string",  RW),
	F("value",   "string",  RW),
};

const onapp_class onapp_class_VirtualMachine_CustomVariablesAttribute = {
	.name = "OnApp_VirtualMachine_CustomVariablesAttribute",
	.root = NULL,
	.resource = NULL,
	FIELDS(virtual_machine_custom_variables_attribute_fields),
};

/* ---- OnApp_VirtualMachine_Disk --------------------------------------------------------------------------- */

static const onapp_field virtual_machine_disk_fields[] = {
	F("id",                                "integer",  RO),
	F("add_to_freebsd_fstab",              "boolean",  RW),
	F("add_to_linux_fstab",                "boolean",  RW),
	F("built",                             "boolean",  RW),
	F("created_at",                        "datetime", RW),
	F("updated_at",                        "datetime", RW),
	F("data_store_id",                     "integer",  RW),
	F("disk_size",                         "integer",  RW),
	F("disk_vm_number",                    "integer",  RW),
	F("file_system",                       "boolean",  RW),
	F("identifier",                        "string",   RW),
	F("is_swap",                           "boolean",  RW),
	F("label",                             "boolean",  RW),
	F("locked",                            "boolean",  RW),
	F("mount_point",                       "string",   RW),
	F("primary",                           "boolean",  RW),
	F("virtual_machine_id",                "integer",  RW, .property = "_locked"),
	F("volume_id",                         "boolean",  RW),
	F("has_autobackups",                   "boolean",  RW),
	F("iqn",                               "boolean",  RW),
	F("burst_bw",                          "integer",  RW),
	F("max_bw",                            "integer",  RW),
	F("max_iops",                          "integer",  RW),
	F("burst_iops",                        "integer",  RW),
	F("integrated_storage_cache_enabled",  "boolean",  RW),
	F("integrated_storage_cache_override", "boolean",  RW),
	S("mounted",                           "boolean",  RW, 4, 2),
	S("min_iops",                          "integer",  RW, 4, 2),
	S("integrated_storage_cache_settings", "array",    RW, 4, 2),
	S("errors",                            "string",   RW, 5, 2),
	S("io_limits",                         "array",    RW, 5, 5),
	S("io_limits_override",                "boolean",  RW, 5, 5),
	S("openstack_id",                      "integer",  RW, 5, 5),
	S("temporary_virtual_machine_id",      "integer",  RW, 5, 5),
};

static const onapp_route virtual_machine_disk_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/disks", NULL),
};

static const onapp_action virtual_machine_disk_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

static const onapp_constant virtual_machine_disk_constants[] = {
	{"ONAPP_GETRESOURCE_SNAPSHOT_RESTORE", TEXT("restore")},
	{"ONAPP_GETRESOURCE_SNAPSHOT_BUILD", TEXT("build")},
};

const onapp_class onapp_class_VirtualMachine_Disk = {
	.name = "OnApp_VirtualMachine_Disk",
	.root = "disk",
	.resource = "disks",
	.first_version = ONAPP_V(4, 0),
	FIELDS(virtual_machine_disk_fields),
	ROUTES(virtual_machine_disk_routes),
	ACTIONS(virtual_machine_disk_actions),
	CONSTANTS(virtual_machine_disk_constants),
};

/* ---- OnApp_VirtualMachine_FirewallRule ------------------------------------------------------------------- */

static const onapp_field virtual_machine_firewall_rule_fields[] = {
	F("id",                   "integer", RO),
	F("address",              "string",  RW),
	F("position",             "string",  RO),
	F("created_at",           "string",  RO),
	F("updated_at",           "string",  RO),
	F("command",              "string",  REQUIRED),
	F("port",                 "integer", RW),
	F("protocol",             "string",  REQUIRED),
	F("network_interface_id", "integer", REQUIRED),
	S("description",          "string",  RW,       4, 3),
	S("destination_ip",       "string",  RW,       4, 3),
	S("enable_logging",       "string",  RW,       4, 3),
	S("enabled",              "string",  RW,       4, 3),
	S("firewall_service_id",  "string",  RW,       4, 3),
	S("identifier",           "string",  RW,       4, 3),
	S("protocol_type",        "string",  RW,       4, 3),
	S("source_port",          "string",  RW,       4, 3),
	S("comment",              "string",  RW,       6, 1),
};

static const onapp_route virtual_machine_firewall_rule_routes[] = {
	R("default",               "virtual_machines/{virtual_machine_id}/firewall_rules", NULL),
	R("move",                  "virtual_machines/{virtual_machine_id}/firewall_rules/{id}/move",
		"ONAPP_GETRESOURCE_MOVE"),
	R("update_firewall_rules", "virtual_machines/{virtual_machine_id}/update_firewall_rules",
		"ONAPP_GETRESOURCE_UPDATE"),
	R("update_defaults",       "virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults",
		"ONAPP_GETRESOURCE_UPDATE_DEFAULTS"),
};

static void default_rule(zval *command, zval *entry)
{
	array_init(entry);
	Z_TRY_ADDREF_P(command);
	add_assoc_zval(entry, "default_firewall_rule", command);
}

/* [interface id => command] becomes one entry an interface; nothing is sent for an empty list. */
static void firewall_rule_update_defaults(onapp_call *call)
{
	zval *given = onapp_argument_literal(call, "networkInterfaces"), *command, data, entries, result;
	zval *machine = onapp_argument_literal(call, "virtual_machine_id");
	zend_ulong number;
	zend_string *key;
	bool failed;

	if (Z_TYPE_P(machine) != IS_NULL) {
		onapp_object_write_text(call->object, "_virtual_machine_id", machine);
	}
	if (Z_TYPE_P(given) != IS_ARRAY || !zend_hash_num_elements(Z_ARRVAL_P(given))) {
		return;
	}
	array_init(&entries);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(given), number, key, command) {
		zval entry;
		default_rule(command, &entry);
		if (key) {
			zend_hash_update(Z_ARRVAL(entries), key, &entry);
		} else {
			zend_hash_index_update(Z_ARRVAL(entries), number, &entry);
		}
	} ZEND_HASH_FOREACH_END();
	array_init(&data);
	add_assoc_string(&data, "root", "network_interfaces");
	add_assoc_zval(&data, "data", &entries);
	onapp_deed_request deed = {.verb = ONAPP_PUT, .route = "update_defaults"};
	deed.body = onapp_data_body(call->object, &data, &failed);
	zval_ptr_dtor(&data);
	if (!failed) {
		onapp_perform(call->object, &deed, &result);
		zval_ptr_dtor(&result);
		zend_string_release(deed.body);
	}
}

static const onapp_action virtual_machine_firewall_rule_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("load", "id = null, virtual_machine_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, virtual_machine_id",
		.needs = "{virtual_machine_id*}, {id*}"),
	A("move", "position", GET, "move", "(position: $position)", NONE, .needs = "$position"),
	A("update", "virtual_machine_id = null", POST, "update_firewall_rules", NULL, NONE, .sets = "virtual_machine_id"),
	C("updateDefaults", "virtual_machine_id, networkInterfaces", firewall_rule_update_defaults, PUT, "update_defaults", NONE),
	A("useAsGateway", "virtual_machine_id, networkInterface", NOTHING, NULL, NULL, NONE, .sets = "virtual_machine_id",
		.when = "empty $networkInterface"),
	A("useAsGateway", "virtual_machine_id, networkInterface", PUT, "update_defaults",
		"network_interfaces($networkInterface: (use_as_gateway: '1'))", NONE, .sets = "virtual_machine_id"),
};

const onapp_class onapp_class_VirtualMachine_FirewallRule = {
	.name = "OnApp_VirtualMachine_FirewallRule",
	.root = "firewall_rule",
	.resource = "firewall_rules",
	FIELDS(virtual_machine_firewall_rule_fields),
	ROUTES(virtual_machine_firewall_rule_routes),
	ACTIONS(virtual_machine_firewall_rule_actions),
};

/* ---- OnApp_VirtualMachine_IpAddress ---------------------------------------------------------------------- */

static const onapp_field virtual_machine_ip_address_fields[] = {
	F("id",                   "integer",  RW),
	F("created_at",           "datetime", RW),
	F("updated_at",           "datetime", RW),
	F("ip_address_id",        "integer",  RW),
	F("network_interface_id", "integer",  RW),
	F("ip_address",           NULL,       RW, .nested = "IpAddress"),
};

static const onapp_route virtual_machine_ip_address_routes[] = {
	R("default",         "virtual_machines/{virtual_machine_id}/ip_addresses", NULL),
	R("ip_address_join", "virtual_machines/{virtual_machine_id}/ip_addresses", "ONAPP_GETRESOURCE_JOIN"),
};

static const onapp_action virtual_machine_ip_address_actions[] = {
	A("join", "ip_address_id = null, virtual_machine_id = null, network_interface_id = null, used_ip = false", POST,
		"ip_address_join",
		"ip_address_join(network_interface_id: {network_interface_id}, ip_address_id: {id}, "
		"used_ip?$used_ip: '1')", NONE,
		.sets = "virtual_machine_id, network_interface_id, id=ip_address_id"),
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

const onapp_class onapp_class_VirtualMachine_IpAddress = {
	.name = "OnApp_VirtualMachine_IpAddress",
	.root = "ip_address_join",
	.resource = "ip_addresses",
	FIELDS(virtual_machine_ip_address_fields),
	ROUTES(virtual_machine_ip_address_routes),
	ACTIONS(virtual_machine_ip_address_actions),
};

/* ---- OnApp_VirtualMachine_IpAddressJoin ------------------------------------------------------------------ */

static const onapp_field virtual_machine_ip_address_join_fields[] = {
	F("id",                   "integer",  RO),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	F("network_interface_id", "integer",  REQUIRED),
	I("ip_address_id",        "integer",  REQUIRED, 2, 0, 5, 3),
	S("ip_address_id",        "integer",  RW,       5, 4),
	F("ip_address",           NULL,       RO,       .nested = "VirtualMachine_IpAddress"),
	S("errors",               "string",   RW,       5, 2),
	S("used_ip",              "boolean",  RW,       6, 0),
	S("own_ip",               "boolean",  RW,       6, 0),
	S("ip_version",           "integer",  RW,       6, 0),
	S("ip_net_id",            "string",   RW,       6, 0),
	S("ip_range_id",          "string",   RW,       6, 0),
	I("virtual_machine_id",   "integer",  RW,       2, 2, 2, 2, .property = "virtual_machine_id"),
};

static const onapp_route virtual_machine_ip_address_join_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/ip_addresses", NULL),
};

static const onapp_action virtual_machine_ip_address_join_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("load", "id = null, virtual_machine_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, virtual_machine_id",
		.needs = "{virtual_machine_id}, {id*}"),
	A("assignIPAddress", "", BASE_SAVE, NULL, NULL, NONE, .until = ONAPP_V(5, 5)),
	A("assignIPAddress", "", BASE_SAVE, NULL, NULL, NONE, .root = "ip_address", .since = ONAPP_V(6, 0)),
};

const onapp_class onapp_class_VirtualMachine_IpAddressJoin = {
	.name = "OnApp_VirtualMachine_IpAddressJoin",
	.root = "ip_address_join",
	.resource = "ip_addresses",
	FIELDS(virtual_machine_ip_address_join_fields),
	ROUTES(virtual_machine_ip_address_join_routes),
	ACTIONS(virtual_machine_ip_address_join_actions),
};

/* ---- OnApp_VirtualMachine_Log ---------------------------------------------------------------------------- */

static const onapp_field virtual_machine_log_fields[] = {
	F("action",            "string",   RW),
	F("created_at",        "datetime", RW),
	F("id",                "integer",  RW),
	F("status",            "string",   RW),
	F("target_id",         "integer",  RW),
	F("target_type",       "string",   RW),
	F("updated_at",        "datetime", RW),
	S("resource_diff_id",  "string",   RW, 5, 3),
	S("resource_diff_ids", "array",    RW, 5, 5),
};

static const onapp_route virtual_machine_log_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/logs", NULL),
};

static const onapp_closed virtual_machine_log_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_VirtualMachine_Log = {
	.name = "OnApp_VirtualMachine_Log",
	.root = "log_item",
	.resource = "logs",
	FIELDS(virtual_machine_log_fields),
	ROUTES(virtual_machine_log_routes),
	CLOSES(virtual_machine_log_closed),
};

/* ---- OnApp_VirtualMachine_MaxMemory ---------------------------------------------------------------------- */

static const onapp_field virtual_machine_max_memory_fields[] = {
	F("max_memory_override", "boolean", RW),
	F("preset_max_memory",   "integer", RW),
	F("virtual_machine_id",  "integer", RW),
};

static const onapp_route virtual_machine_max_memory_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/max_memory", NULL),
};

static const onapp_action virtual_machine_max_memory_actions[] = {
	A("save", "", PUT, "default",
		"virtual_machine(max_memory_override: {max_memory_override}, preset_max_memory: {preset_max_memory})", NONE,
		.needs = "{max_memory_override}, {preset_max_memory}"),
};

const onapp_class onapp_class_VirtualMachine_MaxMemory = {
	.name = "OnApp_VirtualMachine_MaxMemory",
	.root = "virtual_machine",
	.resource = "max_memory",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_max_memory_fields),
	ROUTES(virtual_machine_max_memory_routes),
	ACTIONS(virtual_machine_max_memory_actions),
};

/* ---- OnApp_VirtualMachine_Migration ---------------------------------------------------------------------- */

static const onapp_field virtual_machine_migration_fields[] = {
	F("virtual_machine_id",       "integer", RW),
	F("migration_type",           "string",  RW),
	F("cold_migrate_on_rollback", "string",  RW),
	F("destination",              "_array",  RW),
	S("backup_before_migration",  "integer", RW, 6, 2),
	S("delete_old_backups",       "integer", RW, 6, 2),
	S("backup_after_migration",   "integer", RW, 6, 2),
};

static const onapp_route virtual_machine_migration_routes[] = {
	R("default",   "virtual_machines/{virtual_machine_id!}/migration", NULL),
	R("migration", "virtual_machines/{virtual_machine_id!}/migration", "ONAPP_MIGRATE_FROM_XEN_TO_KVM"),
};

static const onapp_action virtual_machine_migration_actions[] = {
	A("migrateFromXenToKVM", "", POST, "migration",
		"virtual_machine(migration_type: {migration_type}, backup_before_migration: "
		"{backup_before_migration}, delete_old_backups: {delete_old_backups}, backup_after_migration: "
		"{backup_after_migration}, destination: {destination})", RESULT,
		.needs = "{migration_type}, {destination}"),
};

static const onapp_closed virtual_machine_migration_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_VirtualMachine_Migration = {
	.name = "OnApp_VirtualMachine_Migration",
	.root = "virtual_machine",
	.resource = "migration",
	.first_version = ONAPP_V(6, 1),
	FIELDS(virtual_machine_migration_fields),
	ROUTES(virtual_machine_migration_routes),
	ACTIONS(virtual_machine_migration_actions),
	CLOSES(virtual_machine_migration_closed),
};

/* ---- OnApp_VirtualMachine_NetworkInterface --------------------------------------------------------------- */

static const onapp_field virtual_machine_network_interface_fields[] = {
	F("id",                          "integer",  RO),
	F("label",                       NULL,       REQUIRED),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("usage",                       NULL,       RO),
	F("primary",                     "boolean",  REQUIRED | RO, .preset = TEXT("")),
	F("usage_month_rolled_at",       "date",     RO),
	F("mac_address",                 NULL,       RO),
	F("usage_last_reset_at",         "datetime", RO),
	F("rate_limit",                  "integer",  REQUIRED,      .preset = NUMBER(0)),
	F("identifier",                  NULL,       RO),
	F("network_join_id",             "integer",  REQUIRED),
	F("virtual_machine_id",          "integer",  RO),
	F("default_firewall_rule",       NULL,       RO),
	S("connected",                   "boolean",  RW,            3, 0),
	S("edge_gateway_id",             "string",   RW,            3, 0),
	S("openstack_id",                "string",   RW,            5, 5),
	S("use_as_gateway",              "string",   RW,            5, 5),
	S("adapter_type",                "string",   RW,            6, 0),
	S("vcloud_nsxt_edge_gateway_id", "string",   RW,            6, 6),
};

static const onapp_route virtual_machine_network_interface_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/network_interfaces", NULL),
};

/* An edited interface is loaded again, also after an answer without a body. */
static void network_interface_save(onapp_call *call)
{
	zval result;
	if (!onapp_object_read_text(call->object, "_id")) {
		onapp_save(call->object, NULL);
		return;
	}
	onapp_edit(call->object, NULL, &result);
	zval_ptr_dtor(&result);
	onapp_answer *answer = onapp_object_answer(call->object);
	if (!EG(exception) && answer && answer->http.status == 204) {
		onapp_load_again(call->object);
	}
}

static const onapp_action virtual_machine_network_interface_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id*}"),
	A("load", "id = null, virtual_machine_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, virtual_machine_id",
		.needs = "{virtual_machine_id*}, {id*}"),
	C("save", "", network_interface_save, BASE_SAVE, NULL, NONE),
};

const onapp_class onapp_class_VirtualMachine_NetworkInterface = {
	.name = "OnApp_VirtualMachine_NetworkInterface",
	.root = "network_interface",
	.resource = "network_interfaces",
	FIELDS(virtual_machine_network_interface_fields),
	ROUTES(virtual_machine_network_interface_routes),
	ACTIONS(virtual_machine_network_interface_actions),
};

/* ---- OnApp_VirtualMachine_NetworkInterface_Usage --------------------------------------------------------- */

static const onapp_field virtual_machine_network_interface_usage_fields[] = {
	F("id",                   "integer",  RO),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	F("stat_time",            "datetime", RO),
	F("data_received",        "integer",  RO),
	F("data_sent",            "integer",  RO),
	F("user_id",              "integer",  RO),
	F("network_interface_id", "integer",  RO),
	F("virtual_machine_id",   "integer",  RO),
};

static const onapp_route virtual_machine_network_interface_usage_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/network_interfaces/{network_interface_id!*}/usage", NULL),
};

static const onapp_action virtual_machine_network_interface_usage_actions[] = {
	A("getList",
		"virtual_machine_id = null, network_interface_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id, network_interface_id", .needs = "{virtual_machine_id}, {network_interface_id}",
		.query = "$url_args"),
};

const onapp_class onapp_class_VirtualMachine_NetworkInterface_Usage = {
	.name = "OnApp_VirtualMachine_NetworkInterface_Usage",
	.root = "net_hourly_stat",
	.resource = "usage",
	FIELDS(virtual_machine_network_interface_usage_fields),
	ROUTES(virtual_machine_network_interface_usage_routes),
	ACTIONS(virtual_machine_network_interface_usage_actions),
};

/* ---- OnApp_VirtualMachine_PublishingRule ----------------------------------------------------------------- */

static const onapp_field virtual_machine_publishing_rule_fields[] = {
	I("created_at",            "datetime", RW, 2, 0, 6, 4),
	I("customer_network_id",   "string",   RW, 2, 0, 6, 4),
	I("id",                    "integer",  RW, 2, 0, 6, 4),
	I("is_built",              "boolean",  RW, 2, 0, 6, 4),
	I("outside_ip_address_id", "string",   RW, 2, 0, 6, 4),
	I("port",                  "integer",  RW, 2, 0, 6, 4),
	I("protocol",              "string",   RW, 2, 0, 6, 4),
	I("rule_number",           "integer",  RW, 2, 0, 6, 4),
	I("updated_at",            "datetime", RW, 2, 0, 6, 4),
	I("virtual_machine_id",    "integer",  RW, 2, 0, 6, 4),
	I("errors",                "string",   RW, 5, 2, 6, 4),
};

static const onapp_route virtual_machine_publishing_rule_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!*}/publications", NULL),
};

static const onapp_root virtual_machine_publishing_rule_supported[] = {
	{ONAPP_V(2, 0), ONAPP_V(6, 4), NULL},
};

const onapp_class onapp_class_VirtualMachine_PublishingRule = {
	.name = "OnApp_VirtualMachine_PublishingRule",
	.root = "publication",
	.resource = "publications",
	FIELDS(virtual_machine_publishing_rule_fields),
	ROUTES(virtual_machine_publishing_rule_routes),
	SUPPORTED(virtual_machine_publishing_rule_supported),
};

/* ---- OnApp_VirtualMachine_Recipe ------------------------------------------------------------------------- */

static const onapp_field virtual_machine_recipe_fields[] = {
	F("compatible_with",        "string",   RW),
	F("created_at",             "datetime", RW),
	F("description",            "string",   RW),
	F("id",                     "integer",  RW),
	F("label",                  "string",   RW),
	F("script_type",            "string",   RW),
	F("updated_at",             "datetime", RW),
	F("user_id",                "integer",  RW),
	F("recipe_steps",           "array",    RW),
	F("virtual_machine_id",     "integer",  RW),
	S("vcenter_moref",          "string",   RW, 5, 2),
	S("vm_ip_address_add",      "string",   RW, 6, 1),
	S("vm_ip_address_remove",   "string",   RW, 6, 1),
	S("vm_nic_remove",          "string",   RW, 6, 1),
	S("vm_start",               "string",   RW, 6, 1),
	S("vm_reboot",              "string",   RW, 6, 1),
	S("vm_hot_migrate",         "string",   RW, 6, 1),
	S("vm_hot_full_migrate",    "string",   RW, 6, 1),
	S("vm_failover",            "string",   RW, 6, 1),
	S("ip_allocated_to_vm_nic", "string",   RW, 6, 1),
	S("ip_revoked_from_vm_nic", "string",   RW, 6, 1),
};

static const onapp_route virtual_machine_recipe_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/recipe_joins", NULL),
};

/* [[{"recipe": {"recipe_joins": join}}], ...] is the list of the joins. */
static void recipe_joins_of_recipes(zval *body)
{
	zval *element;
	if (Z_TYPE_P(body) != IS_ARRAY) {
		return;
	}
	SEPARATE_ARRAY(body);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(body), element) {
		zval *first = Z_TYPE_P(element) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(element), 0) : NULL;
		zval *recipe = onapp_member_of(first, "recipe");
		zval *join = onapp_member_of(recipe, "recipe_joins");
		if (join) {
			zval found;
			ZVAL_COPY(&found, join);
			zval_ptr_dtor(element);
			ZVAL_COPY_VALUE(element, &found);
		}
	} ZEND_HASH_FOREACH_END();
}

const onapp_class onapp_class_VirtualMachine_Recipe = {
	.name = "OnApp_VirtualMachine_Recipe",
	.root = "recipe_joins",
	.resource = "recipe_joins",
	FIELDS(virtual_machine_recipe_fields),
	ROUTES(virtual_machine_recipe_routes),
	.reshape_list = recipe_joins_of_recipes,
};

/* ---- OnApp_VirtualMachine_ServiceAddon ------------------------------------------------------------------- */

static const onapp_field virtual_machine_service_addon_fields[] = {
	F("id",                           "integer",  RW),
	F("label",                        "string",   RW),
	F("description",                  "string",   RW),
	F("compatible_with",              "array",    RW),
	F("user_id",                      "integer",  RW),
	F("icon",                         "array",    RW),
	F("created_at",                   "datetime", RW),
	F("updated_at",                   "datetime", RW),
	F("service_addon_id",             "integer",  RW),
	S("available_on_vm_provisioning", "boolean",  RW, 5, 5),
	S("system",                       "boolean",  RW, 6, 2),
};

static const onapp_route virtual_machine_service_addon_routes[] = {
	R("list",   "virtual_machines/{virtual_machine_id!}/service_addons",       NULL),
	R("add",    "virtual_machines/{virtual_machine_id!}/service_addons",       NULL),
	R("delete", "virtual_machines/{virtual_machine_id!}/service_addons/{id!}", NULL),
};

static const onapp_action virtual_machine_service_addon_actions[] = {
	A("save", "", POST, "add", "(service_addon_id?: {service_addon_id})", RESULT),
};

const onapp_class onapp_class_VirtualMachine_ServiceAddon = {
	.name = "OnApp_VirtualMachine_ServiceAddon",
	.root = "service_addon",
	.resource = "service_addons",
	.first_version = ONAPP_V(5, 3),
	FIELDS(virtual_machine_service_addon_fields),
	ROUTES(virtual_machine_service_addon_routes),
	ACTIONS(virtual_machine_service_addon_actions),
};

/* ---- OnApp_VirtualMachine_XmlConfig ---------------------------------------------------------------------- */

static const onapp_field virtual_machine_xml_config_fields[] = {
	F("virtual_machine_id", "integer", RO),
	F("xml_config",         "string",  RW),
	F("xml_config_edited",  "boolean", RW),
	F("reboot",             "boolean", RW),
};

static const onapp_route virtual_machine_xml_config_routes[] = {
	R("default", "virtual_machines/{virtual_machine_id!}/xml_config", NULL),
};

static const onapp_action virtual_machine_xml_config_actions[] = {
	A("save", "", PUT, "default", "virtual_machine(xml_config: {xml_config}, reboot: {reboot})", NONE),
	A("delete", "", DELETE, "default", NULL, NONE),
};

const onapp_class onapp_class_VirtualMachine_XmlConfig = {
	.name = "OnApp_VirtualMachine_XmlConfig",
	.root = "virtual_machine",
	.resource = "xml_config",
	.first_version = ONAPP_V(6, 0),
	FIELDS(virtual_machine_xml_config_fields),
	ROUTES(virtual_machine_xml_config_routes),
	ACTIONS(virtual_machine_xml_config_actions),
};
