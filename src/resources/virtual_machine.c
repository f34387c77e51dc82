/*
 * Virtual servers and their console.
 */
#include "resources.h"

/* ---- OnApp_VirtualMachine -------------------------------------------------------------------------------- */

static const onapp_field virtual_machine_fields[] = {
	F("id",                              "integer",  RO),
	F("booted",                          "boolean",  RO),
	F("built",                           "boolean",  RO),
	F("cpu_shares",                      "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("cpus",                            "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("created_at",                      "datetime", RO),
	I("hostname",                        "string",   REQUIRED,          2, 0, 4, 1, .preset = TEXT("")),
	S("hostname",                        "string",   RW,                4, 2),
	F("hypervisor_id",                   "integer",  RW,                .preset = TEXT("")),
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

static const onapp_route virtual_machine_routes[] = {
	R("segregation",                       "@/{id}/segregation",          "ONAPP_GETRESOURCE_SEGREGATION"),
	R("virtualmachine_autobackup_enable",  "@/{id}/autobackup_enable",
		"ONAPP_GETRESOURCE_VIRTUALMACHINE_AUTOBACKUP_ENABLE"),
	R("virtualmachine_autobackup_disable", "@/{id}/autobackup_disable",
		"ONAPP_GETRESOURCE_VIRTUALMACHINE_AUTOBACKUP_DISABLE"),
	R("reboot",                            "@/{id}/reboot",               "ONAPP_GETRESOURCE_REBOOT"),
	R("shutdown",                          "@/{id}/shutdown",             "ONAPP_GETRESOURCE_SHUTDOWN"),
	R("stop",                              "@/{id}/stop",                 "ONAPP_GETRESOURCE_STOP"),
	R("change_owner",                      "@/{id}/change_owner",         "ONAPP_GETRESOURCE_CHANGE_OWNER"),
	R("rebuild_network",                   "@/{id}/rebuild_network",      "ONAPP_GETRESOURCE_REBUILD_NETWORK"),
	R("startup",                           "@/{id}/startup",              "ONAPP_GETRESOURCE_STARTUP"),
	R("unlock",                            "@/{id}/unlock",               "ONAPP_GETRESOURCE_UNLOCK"),
	R("migrate",                           "@/{id}/migrate",              "ONAPP_GETRESOURCE_MIGRATE2"),
	R("migration",                         "@/{id}/migration",            "ONAPP_GETRESOURCE_MIGRATION"),
	R("suspend",                           "@/{id}/suspend",              "ONAPP_GETRESOURCE_SUSPEND_VM"),
	R("build",                             "@/{id}/build",                "ONAPP_GETRESOURCE_BUILD"),
	R("resetRootPassword",                 "@/{id}/reset_password",       "ONAPP_RESET_ROOT_PASSWORD"),
	R("getUserVMsList",                    "users/{user_id}/virtual_machines", "ONAPP_ACTIVATE_GETLIST_USER"),
	R("statusAll",                         "@/status",                    "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
	R("status",                            "@/{id}/status",               "ONAPP_GETRESOURCE_VIRTUALMACHINE_STATUS"),
	R("cd_boot_enable",                    "@/{id}/cd_boot/enable",       "ONAPP_ENABLE_BOOT_FROM_CD"),
	R("cd_boot_disable",                   "@/{id}/cd_boot/disable",      "ONAPP_DISABLE_BOOT_FROM_CD"),
	R("search",                            "@",                           "ONAPP_SEARCH"),
	R("purge",                             "@/{id}/purge",                "ONAPP_GETRESOURCE_PURGE"),
	R("purge_all",                         "@/{id}/purge_all",            "ONAPP_GETRESOURCE_PURGE_ALL"),
	R("with_decrypted_password",           "@/{id}/with_decrypted_password",
		"ONAPP_GETRESOURCE_WITH_DECRYPTED_PASSWORD"),
	R("fqdn",                              "@/{id}/fqdn",                 "ONAPP_EDIT_FQDN"),
	R("acceleration.enable",               "@/{id}/acceleration.enable",  "ONAPP_ENABLE_ACCELERATION"),
	R("acceleration.disable",              "@/{id}/acceleration.disable", "ONAPP_DISABLE_ACCELERATION"),
	R("acceleration/status",               "@/{id!*}/acceleration/status", "ONAPP_ACCELERATION_STATUS"),
	R("clone",                             "@/{id!*}/clone",              "ONAPP_CLONE"),
	R("convert_to_virtual_router",         "@/{id!*}/convert_to_virtual_router", "ONAPP_CONVERT_TO_VIRTUAL_ROUTER"),
	R("virsh_console",                     "@/{id!*}/virsh_console",      "ONAPP_VIRSH_CONSOLE"),
	R("resync",                            "@/{id!*}/resync",             "ONAPP_RESYNC"),
	R("network_appliance_config",          "@/{id!*}/network_appliance_config", "ONAPP_ADD_EDIT_OVA_VS_CONFIG"),
	R("network_appliance_license",         "@/{id!*}/network_appliance_license", "ONAPP_ADD_EDIT_OVA_VS_LICENSE"),
	R("set_ssh_keys",                      "@/{id}/set_ssh_keys",         "ONAPP_SET_SSH_KEYS"),
	R("autoscale_enable",                  "@/{id!}/autoscale_enable",    NULL),
	R("autoscale_disable",                 "@/{id!}/autoscale_disable",   NULL),
	R("backups",                           "@/{id!}/backups",             NULL),
};

/* A new machine is described by fields that an existing one does not have; an existing one sends what is set. */
static const onapp_tweak virtual_machine_create[] = {
	{.name = "cpu_threads", .what = ONAPP_TWEAK_DROP},
	{.name = "primary_disk_size", .what = ONAPP_TWEAK_ADD, .required = true, .preset = NUMBER(5)},
	{.name = "swap_disk_size", .what = ONAPP_TWEAK_ADD, .required = true, .preset = NUMBER(0)},
	{.name = "primary_network_id", .what = ONAPP_TWEAK_ADD, .required = true, .preset = TEXT("")},
	{.name = "required_automatic_backup", .what = ONAPP_TWEAK_ADD},
	{.name = "rate_limit", .what = ONAPP_TWEAK_ADD, .preset = TEXT("")},
	{.name = "required_ip_address_assignment", .what = ONAPP_TWEAK_ADD, .required = true, .preset = TEXT("1"),
		.until = ONAPP_V(6, 2)},
	{.name = "required_virtual_machine_build", .what = ONAPP_TWEAK_ADD, .required = true, .preset = TEXT("")},
	{.name = "hypervisor_group_id", .what = ONAPP_TWEAK_ADD},
	{.name = "data_store_group_primary_id", .what = ONAPP_TWEAK_ADD},
	{.name = "data_store_group_swap_id", .what = ONAPP_TWEAK_ADD},
	{.name = "required_public_ip_address", .what = ONAPP_TWEAK_ADD},
	{.name = "datacenter_id", .what = ONAPP_TWEAK_ADD},
	{.name = "cluster_id", .what = ONAPP_TWEAK_ADD},
	{.name = "primary_data_store_id", .what = ONAPP_TWEAK_ADD},
	{.name = "swap_data_store_id", .what = ONAPP_TWEAK_ADD},
	{.name = "infrastructure_mode", .what = ONAPP_TWEAK_ADD, .property = "infrastructure_mode", .since = ONAPP_V(6, 3)},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_tweak virtual_machine_edit[] = {
	{.name = "*", .what = ONAPP_TWEAK_BARE},
	{.what = ONAPP_TWEAK_END},
};

/* Below 2.3 the template is sent only when it changes; from then on a licence goes along with it. */
static void virtual_machine_build(onapp_call *call)
{
	static const onapp_action rows[] = {
		A("build", "", POST, "build",
			"virtual_machine(template_id??: {template_id}, required_startup: {required_startup})", NONE),
		A("build", "", POST, "build",
			"virtual_machine(template_id: {template_id*}, required_startup: {required_startup}, "
			"licensing_type??: {licensing_type})", NONE),
		A("build", "", POST, "build",
			"virtual_machine(template_id: {template_id*}, required_startup: {required_startup}, "
			"licensing_type: {licensing_type}, licensing_key: {licensing_key})", NONE),
		A("build", "", POST, "build",
			"virtual_machine(template_id: {template_id*}, required_startup: {required_startup}, "
			"licensing_type: {licensing_type}, licensing_server_id: {licensing_server_id})", NONE),
	};
	zval *type = onapp_object_read_text(call->object, "_licensing_type");
	const onapp_action *row = &rows[1];
	if (call->object->fields && call->object->fields->version < ONAPP_V(2, 3)) {
		row = &rows[0];
	} else if (type && Z_TYPE_P(type) == IS_STRING && zend_string_equals_literal(Z_STR_P(type), "own")) {
		row = &rows[2];
	} else if (type && Z_TYPE_P(type) == IS_STRING && zend_string_equals_literal(Z_STR_P(type), "kms")) {
		row = &rows[3];
	}
	onapp_call_row(call, row);
}

static void virtual_machine_migration_hint(onapp_call *call)
{
	ZVAL_STRING(call->result, "From version 6.1 on use OnApp_VirtualMachine_Migration to migrate a virtual server");
}

/* 6 to 32 characters with a lower-case and an upper-case letter, a digit and another character. */
static bool password_is_strong(const char *text, size_t length)
{
	bool lower = false, upper = false, digit = false, other = false;
	for (size_t i = 0; i < length; i++) {
		lower |= text[i] >= 'a' && text[i] <= 'z';
		upper |= text[i] >= 'A' && text[i] <= 'Z';
		digit |= text[i] >= '0' && text[i] <= '9';
		other |= !strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", text[i]);
	}
	return length >= 6 && length <= 32 && lower && upper && digit && other;
}

static void virtual_machine_from_ova(onapp_call *call)
{
	static const onapp_action row = A("addVsFromOvaTemplate", "", POST, "default",
		"virtual_machine(template_id: $template_id, "
		"label: $label, hostname: $hostname, domain: $domain, hypervisor_group_id: $hypervisor_group_id, "
		"hypervisor_id: $hypervisor_id, memory: $memory, cpus: $cpus, cpu_shares: $cpu_shares, cpu_units: $cpu_units, "
		"cpu_topology: $cpu_topology, disks_attributes: $disks_attributes, "
		"network_interfaces_attributes: $network_interfaces_attributes, "
		"required_automatic_backup: $required_automatic_backup, "
		"'$required_virtual_machine_build': $required_virtual_machine_build, "
		"required_virtual_machine_startup: $required_virtual_machine_startup, acceleration: $acceleration, "
		"initial_root_password?: $initial_root_password, "
		"initial_root_password_confirmation??: $initial_root_password_confirmation)", RESULT);
	zval *password = onapp_argument_literal(call, "initial_root_password");
	zval *again = onapp_argument_literal(call, "initial_root_password_confirmation");
	if (zend_is_true(password)) {
		zend_string *text = zval_get_string(password);
		bool strong = password_is_strong(ZSTR_VAL(text), ZSTR_LEN(text));
		zend_string_release(text);
		if (!strong) {
			onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s::addVsFromOvaTemplate(): initial_root_password must have 6 to 32 "
				"characters with a lower-case letter, an upper-case letter, a digit and a special character",
				ZSTR_VAL(call->object->std.ce->name));
			return;
		}
	}
	if (Z_TYPE_P(again) != IS_NULL && !zend_is_identical(password, again)) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s::addVsFromOvaTemplate(): initial_root_password_confirmation "
			"differs from initial_root_password", ZSTR_VAL(call->object->std.ce->name));
		return;
	}
	onapp_call_row(call, &row);
}

static const onapp_action virtual_machine_actions[] = {
	A("enableAutobackup", "id = null", POST, "virtualmachine_autobackup_enable", "", NONE, .sets = "id"),
	A("disableAutobackup", "id = null", POST, "virtualmachine_autobackup_disable", "", NONE, .sets = "id"),
	A("enableAutoscaling", "id = null", POST, "autoscale_enable", "", NONE, .sets = "id"),
	A("disableAutoscaling", "id = null", POST, "autoscale_disable", "", NONE, .sets = "id"),
	A("takeBackup", "id = null, note = null", POST, "backups", "backup(note: $note)", RESULT, .sets = "id",
		.cast_root = "backup", .cast_class = "OnApp_VirtualMachine_Backup"),
	A("reboot", "recovery = false", POST, "reboot", "", NONE, .when = "empty $recovery"),
	A("reboot", "recovery = false", POST, "reboot", "mode = 'recovery'", NONE),
	A("reset_password", "password = null, encryption_key = null", POST, "resetRootPassword", NULL, NONE,
		.when = "bare"),
	A("reset_password", "password = null, encryption_key = null", POST, "resetRootPassword",
		"virtual_machine(initial_root_password: $password, initial_root_password_encryption_key: "
		"$encryption_key)", NONE),
	A("suspend", "", POST, "suspend", "", NONE),
	A("shutdown", "", POST, "shutdown", "", NONE),
	A("stop", "", POST, "stop", "", NONE),
	A("migrate", "id, hypervisor_id", POST, "migrate", "(destination: $hypervisor_id)", NONE, .sets = "id",
		.until = ONAPP_V(6, 0)),
	C("migrate", "id, hypervisor_id", virtual_machine_migration_hint, NOTHING, NULL, RESULT),
	A("migration",
		"id, hypervisor_id, cold_migrate_on_rollback = false, migration_type = null, data_store_id = "
		"null, virtual_machine_identifier = null", POST,
		"migration",
		"(destination: $hypervisor_id, migration_type?: $migration_type, data_store_id?: "
		"$data_store_id, virtual_machine_identifier?: $virtual_machine_identifier, "
		"cold_migrate_on_rollback?$cold_migrate_on_rollback: '1')", NONE,
		.sets = "id", .until = ONAPP_V(6, 0)),
	C("migration",
		"id, hypervisor_id, cold_migrate_on_rollback = false, migration_type = null, data_store_id = "
		"null, virtual_machine_identifier = null", virtual_machine_migration_hint, NOTHING, NULL, RESULT),
	A("change_owner", "user_id = false", POST, "startup", NULL, LOADED, .when = "empty $user_id"),
	A("change_owner", "user_id = false", POST, "change_owner", "(user_id: $user_id)", LOADED, .until = ONAPP_V(5, 5)),
	A("change_owner", "user_id = false", POST, "change_owner",
		"(user_id: $user_id, custom_recipes_action: {custom_recipes_action}, backups_action: "
		"{backups_action})", LOADED,
		.since = ONAPP_V(6, 0), .flags = ONAPP_ACTION_JSON),
	A("rebuild_network", "shutdown_type = null, required_startup = null", POST, "rebuild_network",
		"(shutdown_type?: $shutdown_type, force?$shutdown_type: '1', required_startup?: $required_startup)", NONE),
	A("startup", "recovery = false", POST, "startup", "", LOADED, .when = "empty $recovery"),
	A("startup", "recovery = false", POST, "startup", "(mode: 'recovery')", LOADED),
	A("unlock", "", POST, "unlock", NULL, NONE),
	C("build", "", virtual_machine_build, POST, "build", NONE),
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id", .when = "bare"),
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.query = "$url_args", .when = "null $user_id"),
	A("getList", "user_id = null, url_args = null", LIST_OF, "getUserVMsList", NULL, RESULT, .sets = "user_id"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {id}", .tweaks = virtual_machine_create),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = virtual_machine_edit),
	A("editAdminNote", "id, admin_note", BASE_SAVE, NULL, NULL, NONE, .sets = "admin_note, id"),
	A("status", "id = null", GET, "statusAll", NULL, RESULT, .sets = "id", .when = "null {id}"),
	A("status", "id = null", GET, "status", NULL, RESULT, .sets = "id"),
	A("enableCdBoot", "", POST, "cd_boot_enable", NULL, RESULT),
	A("disableCdBoot", "", POST, "cd_boot_disable", NULL, RESULT),
	A("search", "question", GET, "search", NULL, RESULT, .query = "(q: $question)"),
	A("segregation", "strict_virtual_machine_id = null", PUT, "segregation",
		"virtual_machine(strict_virtual_machine_id: {strict_virtual_machine_id})", NONE,
		.sets = "strict_virtual_machine_id", .needs = "$strict_virtual_machine_id, {strict_virtual_machine_id}"),
	A("desegregation", "strict_virtual_machine_id = null", DELETE, "segregation",
		"virtual_machine(strict_virtual_machine_id: {strict_virtual_machine_id})", NONE,
		.sets = "strict_virtual_machine_id", .needs = "$strict_virtual_machine_id, {strict_virtual_machine_id}"),
	A("purgeAll", "", POST, "purge_all", NULL, RESULT),
	A("purge", "purge_paths", POST, "purge", "(purge_paths: $purge_paths[])", RESULT),
	A("viewDecryptedPassword", "encryptionKey", GET, "with_decrypted_password", NULL, RESULT,
		.query = "(initial_root_password_encryption_key: $encryptionKey)"),
	A("edit_fqdn", "hostname, domain", PATCH, "fqdn",
		"virtual_machine(hostname: $hostname, domain: $domain)", RESULT),
	C("addVsFromOvaTemplate",
		"template_id, label, hostname, domain = 'localdomain', initial_root_password = null, "
		"initial_root_password_confirmation = null, hypervisor_group_id = null, hypervisor_id = null, "
		"memory = null, cpus = null, cpu_shares = null, cpu_units = null, cpu_topology = null, array "
		"disks_attributes = null, array network_interfaces_attributes = null, required_automatic_backup "
		"= 0, required_virtual_machine_build = 1, required_virtual_machine_startup = 0, acceleration = "
		"false", virtual_machine_from_ova, POST, "default", RESULT),
	A("enableAcceleration", "id", PUT, "acceleration.enable", NULL, RESULT, .sets = "id", .needs = "$id"),
	A("disableAcceleration", "id", PUT, "acceleration.disable", NULL, RESULT, .sets = "id", .needs = "$id"),
	A("accelerationStatus", "", GET, "acceleration/status", NULL, RESULT, .flags = ONAPP_ACTION_UNKNOWN_FIELDS),
	A("clone", "", POST, "clone", NULL, RESULT, .until = ONAPP_V(6, 5)),
	A("clone", "", POST, "clone",
		"virtual_machine(label: {label}, hostname: {hostname}, initial_root_password: "
		"{initial_root_password}, initial_root_password_confirmation: "
		"{initial_root_password_confirmation}, encrypt_password: {encrypt_password}, "
		"initial_root_password_encryption_key: {initial_root_password_encryption_key}, "
		"initial_root_password_encryption_key_confirmation: "
		"{initial_root_password_encryption_key_confirmation})", RESULT,
		.since = ONAPP_V(6, 6)),
	A("convertToVirtualRouter", "", PUT, "convert_to_virtual_router", NULL, RESULT),
	A("enableVirshConsole", "", PUT, "virsh_console", NULL, RESULT),
	A("disableVirshConsole", "", DELETE, "virsh_console", NULL, RESULT),
	A("resync", "", POST, "resync", NULL, RESULT),
	A("saveOVAVSConfig", "networkApplianceConfig, fileUrl", PUT, "network_appliance_config",
		"virtual_machine(network_appliance_config: $networkApplianceConfig, file_url: $fileUrl)", RESULT),
	A("saveOVAVSLicense", "networkApplianceLicense, fileUrl", PUT, "network_appliance_license",
		"virtual_machine(network_appliance_license: $networkApplianceLicense, file_url: $fileUrl)", RESULT),
	A("setSshKeys", "sshKey", PUT, "set_ssh_keys", "virtual_machine(ssh_key: $sshKey)", RESULT, .needs = "{id}"),
};

const onapp_class onapp_class_VirtualMachine = {
	.name = "OnApp_VirtualMachine",
	.root = "virtual_machine",
	.resource = "virtual_machines",
	FIELDS(virtual_machine_fields),
	ROUTES(virtual_machine_routes),
	ACTIONS(virtual_machine_actions),
};

/* ---- OnApp_Console --------------------------------------------------------------------------------------- */

static const onapp_field console_fields[] = {
	F("id",                 "integer",  RO),
	F("called_in_at",       "datetime", RO),
	F("created_at",         "datetime", RO),
	F("port",               "integer",  RO),
	F("updated_at",         "datetime", RO),
	F("virtual_machine_id", "integer",  RO),
	F("remote_key",         "string",   RO | SECRET),
};

static const onapp_route console_routes[] = {
	R("load", "virtual_machines/{virtual_machine_id}/console", NULL),
};

static const onapp_action console_actions[] = {
	A("load", "virtual_machine_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "virtual_machine_id",
		.needs = "{virtual_machine_id*}"),
};

static const onapp_closed console_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Console = {
	.name = "OnApp_Console",
	.root = "remote_access_session",
	.resource = "console",
	FIELDS(console_fields),
	ROUTES(console_routes),
	ACTIONS(console_actions),
	CLOSES(console_closed),
};
