/*
 * What belongs to one virtual server: addresses, interfaces, backups, rules, statistics.
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
	R("load",          "backups/{id!*}",                                         NULL),
	R("delete",        "backups/{id!*}",                                         NULL),
	R("disk_backups",  "settings/disks/{disk_id}/backups",                       "ONAPP_GETRESOURCE_DISK_BACKUPS"),
	R("convert",       "backups/{id!*}/convert",                                 "ONAPP_GETRESOURCE_BACKUP_CONVERT"),
	R("restore",       "backups/{id!*}/restore",                                 "ONAPP_GETRESOURCE_BACKUP_RESTORE"),
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
	R("default",               "virtual_machines/{virtual_machine_id}/firewall_rules",                NULL),
	R("move",                  "virtual_machines/{virtual_machine_id}/firewall_rules/{id}/move",      "ONAPP_GETRESOURCE_MOVE"),
	R("update_firewall_rules", "virtual_machines/{virtual_machine_id}/update_firewall_rules",         "ONAPP_GETRESOURCE_UPDATE"),
	R("update_defaults",       "virtual_machines/{virtual_machine_id}/firewall_rules/update_defaults", "ONAPP_GETRESOURCE_UPDATE_DEFAULTS"),
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
	C("updateDefaults", "virtual_machine_id, networkInterfaces", firewall_rule_update_defaults),
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

/* From 6.0 on the panel wants the join under another root. */
static void ip_address_join_assign(onapp_call *call)
{
	bool renamed = !call->object->fields || call->object->fields->version >= ONAPP_V(6, 0);
	onapp_save_rooted(call->object, NULL, renamed ? "ip_address" : NULL);
}

static const onapp_action virtual_machine_ip_address_join_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
	A("load", "id = null, virtual_machine_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, virtual_machine_id",
		.needs = "{virtual_machine_id}, {id*}"),
	C("assignIPAddress", "", ip_address_join_assign),
};

const onapp_class onapp_class_VirtualMachine_IpAddressJoin = {
	.name = "OnApp_VirtualMachine_IpAddressJoin",
	.root = "ip_address_join",
	.resource = "ip_addresses",
	FIELDS(virtual_machine_ip_address_join_fields),
	ROUTES(virtual_machine_ip_address_join_routes),
	ACTIONS(virtual_machine_ip_address_join_actions),
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
	C("save", "", network_interface_save),
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
