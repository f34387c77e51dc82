/*
 * Users and user groups.
 */
#include "resources.h"

/* ---- OnApp_User ------------------------------------------------------------------------------------------ */

static const onapp_field user_fields[] = {
	F("id",                         "integer",  RO),
	F("activated_at",               "datetime", RO),
	F("created_at",                 "datetime", RO),
	F("email",                      NULL,       REQUIRED),
	F("first_name",                 NULL,       REQUIRED | RO),
	F("outstanding_amount",         NULL,       RO),
	F("payment_amount",             NULL,       RO),
	I("group_id",                   "integer",  REQUIRED,      2, 0, 2, 0),
	S("group_id",                   "integer",  OPTIONAL,      2, 1),
	I("last_name",                  NULL,       REQUIRED | RO, 2, 0, 2, 0),
	S("last_name",                  NULL,       OPTIONAL | RO, 2, 1),
	F("login",                      NULL,       REQUIRED),
	F("remember_token",             NULL,       RO | SECRET),
	F("deleted_at",                 NULL,       RO),
	F("remember_token_expires_at",  "datetime", RO),
	F("roles",                      "array",    RW,            .nested = "Role"),
	F("time_zone",                  "string",   RW),
	F("total_amount",               NULL,       RO),
	F("updated_at",                 "datetime", RO),
	F("used_cpu_shares",            "integer",  RO),
	F("used_cpus",                  "integer",  RO),
	F("used_disk_size",             "integer",  RO),
	F("used_ip_addresses",          "array",    RO,            .nested = "User_UsedIpAddress"),
	F("used_memory",                "integer",  RO),
	F("memory_available",           "integer",  RO),
	F("disk_space_available",       "integer",  RO),
	F("status",                     NULL,       RW),
	S("billing_plan_id",            "integer",  RW,            2, 1),
	S("image_template_group_id",    "integer",  RW,            2, 1),
	S("api_key",                    "string",   RO | SECRET,   2, 1),
	S("suspend_at",                 "string",   RO,            2, 1),
	S("user_group_id",              "integer",  RW,            2, 1),
	S("locale",                     "string",   RW,            2, 1),
	S("update_billing_stat",        "string",   RO,            2, 2, .property = "update_billing_stat"),
	S("aflexi_username",            "string",   RO,            2, 3, .property = "aflexi_username"),
	S("aflexi_key",                 NULL,       RO | SECRET,   2, 3, .property = "aflexi_key"),
	S("cdn_status",                 "string",   RO,            2, 3, .property = "cdn_status"),
	S("cdn_account_status",         "string",   RO,            2, 3, .property = "cdn_account_status"),
	S("aflexi_password",            "string",   RO | SECRET,   2, 3, .property = "aflexi_password"),
	S("aflexi_user_id",             "integer",  RO,            2, 3, .property = "aflexi_user_id"),
	S("additional_fields",          NULL,       RW,            2, 3),
	S("firewall_id",                "integer",  RO,            3, 0),
	S("wowza_key",                  "string",   RO | SECRET,   3, 0),
	S("avatar",                     "string",   RO,            3, 0, .property = "avatar"),
	S("password_changed_at",        "string",   RO,            3, 0, .property = "password_changed_at"),
	S("use_gravatar",               "boolean",  RO,            3, 0, .property = "use_gravatar"),
	S("infoboxes",                  NULL,       RW,            3, 0, .property = "infoboxes"),
	S("identifier",                 "string",   RW,            3, 0),
	S("supplied",                   "boolean",  RW,            3, 0),
	S("system_theme",               "string",   RW,            3, 0),
	S("registered_yubikey",         "string",   RW,            4, 2),
	S("cdn_reference",              "integer",  RW,            4, 2),
	S("message",                    "string",   RW,            4, 2),
	S("valid",                      "boolean",  RW,            4, 2),
	S("built_from_ova",             "boolean",  RW,            5, 2),
	S("vcenter_moref",              "boolean",  RW,            5, 2),
	S("bucket_id",                  "integer",  RW,            6, 0),
	S("discount_due_to_free",       "float",    RW,            6, 0),
	S("monthly_price",              "float",    RW,            6, 0),
	S("total_amount_with_discount", "float",    RW,            6, 0),
	S("totp_enabled",               "boolean",  RW,            6, 4),
	S("cdn_bandwidth_limit_set",    "boolean",  RW,            6, 6),
	I("activation_code",            NULL,       RO,            2, 0, 2, 0),
};

static const onapp_route user_routes[] = {
	R("get_list_by_group_id", "user_groups/{user_group_id}/users", "ONAPP_GETRESOURCE_NETWORKS_LIST_BY_GROUP_ID"),
	R("suspend",              "users/{id}/suspend",                "ONAPP_GETRESOURCE_SUSPEND_USER"),
	R("delete_user",          "users/{id}",                        "ONAPP_GETRESOURCE_DELETE_USER"),
	R("activate",             "users/{id}/activate",               "ONAPP_GETRESOURCE_ACTIVATE"),
	R("make_new_api_key",     "users/{id}/make_new_api_key",       "ONAPP_GETRESOURCE_MAKE_NEW_API_KEY_USER"),
	R("validate_login",       "users/validate_login",              "ONAPP_GETRESOURCE_VALIDATE_LOGIN"),
	R("unlock_account",       "users/{id}/unlock_account",         "ONAPP_GETRESOURCE_UNLOCK_ACCOUNT"),
	R("drop_all",             "users/drop_all",                    "ONAPP_GETRESOURCE_DROP_ALL"),
};

/* Ids of the roles a user object holds, or NULL when it holds none. */
static bool role_ids_of(onapp_object *user, zval *ids)
{
	zval *roles = onapp_object_read_text(user, "_roles"), *role;
	if (!roles || (Z_TYPE_P(roles) != IS_ARRAY && Z_TYPE_P(roles) != IS_OBJECT)) {
		return false;
	}
	array_init(ids);
	if (Z_TYPE_P(roles) == IS_OBJECT) {
		zval *id = instanceof_function(Z_OBJCE_P(roles), onapp_ce_base)
			? onapp_object_read_text(Z_ONAPP_P(roles), "_id") : NULL;
		if (id) {
			Z_TRY_ADDREF_P(id);
			add_next_index_zval(ids, id);
		}
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(roles), role) {
		zval *id = Z_TYPE_P(role) == IS_OBJECT && instanceof_function(Z_OBJCE_P(role), onapp_ce_base)
			? onapp_object_read_text(Z_ONAPP_P(role), "_id") : NULL;
		if (id) {
			Z_TRY_ADDREF_P(id);
			add_next_index_zval(ids, id);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* The panel takes ids of roles, not roles: own ids, else those of own roles, else those of the loaded user's. */
static void user_save(onapp_call *call)
{
	static const onapp_tweak create[] = {
		{.name = "role_ids", .what = ONAPP_TWEAK_ADD},
		{.name = "password", .what = ONAPP_TWEAK_ADD, .required = true},
		{.name = "password_confirmation", .what = ONAPP_TWEAK_ADD},
		{.what = ONAPP_TWEAK_END},
	};
	static const onapp_tweak edit[] = {
		{.name = "role_ids", .what = ONAPP_TWEAK_ADD},
		{.name = "password", .what = ONAPP_TWEAK_ADD},
		{.name = "password_confirmation", .what = ONAPP_TWEAK_ADD},
		{.name = "email", .what = ONAPP_TWEAK_RELAX},
		{.name = "first_name", .what = ONAPP_TWEAK_RELAX},
		{.name = "last_name", .what = ONAPP_TWEAK_RELAX},
		{.name = "login", .what = ONAPP_TWEAK_RELAX},
		{.what = ONAPP_TWEAK_END},
	};
	onapp_object *user = call->object, *loaded = onapp_object_loaded(user);
	zval ids, null, result;
	bool derived = !onapp_object_read_text(user, "_role_ids")
		&& (role_ids_of(user, &ids) || (loaded && role_ids_of(loaded, &ids)));
	bool edits = onapp_object_read_text(user, "_id") != NULL;

	if (derived) {
		onapp_object_write_text(user, "_role_ids", &ids);
		zval_ptr_dtor(&ids);
	}
	if (edits) {
		onapp_edit(user, edit, &result);
	} else {
		onapp_create(user, create, &result);
	}
	zval_ptr_dtor(&result);
	if (derived) {
		ZVAL_NULL(&null);
		onapp_object_write_text(user, "_role_ids", &null);
	}
	if (!edits && !EG(exception) && !onapp_has_errors(user)) {
		onapp_load_again(user);
	}
}

static zval *member_of(zval *object, const char *name, size_t length)
{
	return Z_TYPE_P(object) == IS_OBJECT ? zend_hash_str_find_ind(Z_OBJPROP_P(object), name, length) : NULL;
}

/* Additional fields come as a list of name and value; callers read them by name. */
static void additional_fields_by_name(onapp_object *user)
{
	zval *list = onapp_object_read_text(user, "_additional_fields"), *item, by_name;
	if (!list || Z_TYPE_P(list) != IS_ARRAY || !zend_hash_num_elements(Z_ARRVAL_P(list))) {
		return;
	}
	object_init(&by_name);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), item) {
		zval *inner = member_of(item, ZEND_STRL("additional_field"));
		item = inner && Z_TYPE_P(inner) == IS_OBJECT ? inner : item;
		zval *name = member_of(item, ZEND_STRL("name"));
		zval *value = member_of(item, ZEND_STRL("value"));
		if (name && Z_TYPE_P(name) == IS_STRING && Z_STRLEN_P(name) && Z_STRVAL_P(name)[0]) {
			zval copy;
			if (value) {
				ZVAL_COPY(&copy, value);
			} else {
				ZVAL_NULL(&copy);
			}
			zend_hash_update(Z_OBJPROP(by_name), Z_STR_P(name), &copy);
		}
	} ZEND_HASH_FOREACH_END();
	onapp_object_write_text(user, "_additional_fields", &by_name);
	zval_ptr_dtor(&by_name);
}

static void user_load(onapp_call *call)
{
	onapp_load(call->object, onapp_argument_literal(call, "id"), call->result);
	onapp_object *loaded = onapp_object_loaded(call->object);
	if (!EG(exception) && loaded) {
		additional_fields_by_name(loaded);
	}
}

static const onapp_action user_actions[] = {
	A("suspend", "", POST, "suspend", NULL, RESULT),
	A("activate_user", "", POST, "activate", NULL, RESULT),
	A("make_new_api_key", "", POST, "make_new_api_key", NULL, RESULT),
	C("save", "", user_save, BASE_SAVE, NULL, NONE),
	A("validate_login", "login", POST, "validate_login", "(login: $login)", RESULT),
	A("validate_mail", "email", POST, "validate_login", "(email: $email)", RESULT),
	A("unlock_account", "token", POST, "unlock_account", "(unlock_token: $token)", RESULT),
	A("drop_all", "", DELETE, "drop_all", NULL, RESULT),
	C("load", "id = null", user_load, BASE_LOAD, NULL, RESULT),
	A("getListByGroupId", "group_id = null", LIST_OF, "get_list_by_group_id", NULL, RESULT,
		.sets = "user_group_id=group_id", .needs = "$group_id"),
	A("delete", "force = false, take_ownership = false", BASE_DELETE, NULL, NULL, NONE, .needs = "{id}",
		.when = "empty $force, empty $take_ownership"),
	A("delete", "force = false, take_ownership = false", DELETE, "delete_user",
		"(force?$force: 1, take_ownership?$take_ownership: true)", NONE, .needs = "{id}"),
};

const onapp_class onapp_class_User = {
	.name = "OnApp_User",
	.root = "user",
	.resource = "users",
	FIELDS(user_fields),
	ROUTES(user_routes),
	ACTIONS(user_actions),
};

/* ---- OnApp_UserAdditionalField --------------------------------------------------------------------------- */

static const onapp_field user_additional_field_fields[] = {
	F("id",            "integer", RO),
	F("name",          "string",  RO),
	F("default_value", "integer", RO),
	F("data_type",     "string",  RO),
};

static const onapp_route user_additional_field_routes[] = {
	R("search", "user_additional_fields", "ONAPP_SEARCH"),
};

static const onapp_action user_additional_field_actions[] = {
	A("search", "question", GET, "search", NULL, RESULT, .query = "(q: $question)"),
};

static const onapp_constant user_additional_field_constants[] = {
	{"ONAPP_GETRESOURCE_SEARCH", TEXT("search")},
};

const onapp_class onapp_class_UserAdditionalField = {
	.name = "OnApp_UserAdditionalField",
	.root = "user_additional_field",
	.resource = "user_additional_fields",
	.first_version = ONAPP_V(2, 3),
	FIELDS(user_additional_field_fields),
	ROUTES(user_additional_field_routes),
	ACTIONS(user_additional_field_actions),
	CONSTANTS(user_additional_field_constants),
};

/* ---- OnApp_UserGroup ------------------------------------------------------------------------------------- */

static const onapp_field user_group_fields[] = {
	F("label",                   NULL,       REQUIRED, .preset = TEXT("")),
	F("created_at",              "datetime", RO),
	F("updated_at",              "datetime", RO),
	F("id",                      "integer",  RO),
	S("roles",                   "array",    RW,       3, 0, .nested = "Role"),
	S("billing_plans",           "array",    RW,       3, 0, .nested = "BillingPlan"),
	S("identifier",              "string",   RW,       3, 0),
	S("closed",                  "boolean",  RW,       3, 0),
	S("traded",                  "boolean",  RW,       3, 0),
	S("federation_enabled",      "boolean",  RW,       3, 0),
	S("federation_id",           "integer",  RW,       3, 0),
	I("billing_plan_ids",        NULL,       RW,       3, 0, 5, 5, .property = "billing_plan_ids"),
	S("billing_plan_ids",        "array",    RW,       6, 0),
	S("company_billing_plan_id", "string",   RW,       4, 2),
	S("draas_id",                "string",   RW,       4, 2),
	S("hypervisor_id",           "string",   RW,       4, 2),
	S("preconfigured_only",      "boolean",  RW,       4, 2),
	S("provider_vdc_id",         "string",   RW,       4, 3),
	S("additional_fields",       "boolean",  RW,       5, 5),
	S("role_ids",                "array",    RW,       6, 0),
	S("bucket_id",               "integer",  RW,       6, 0),
	S("user_buckets",            "array",    RW,       6, 0),
	S("assign_vcloud_roles",     "boolean",  RW,       6, 0),
	S("datacenter_id",           "integer",  RW,       6, 1),
	S("cpu_model_configuration", "string",   RW,       6, 3),
};

const onapp_class onapp_class_UserGroup = {
	.name = "OnApp_UserGroup",
	.root = "user_group",
	.resource = "user_groups",
	FIELDS(user_group_fields),
};

/* ---- OnApp_UserGroup_AssignedIPs ------------------------------------------------------------------------- */

static const onapp_field user_group_assigned_i_ps_fields[] = {
	F("user_group_id", "integer", RW),
	F("ip_address",    "_array",  RW),
};

static const onapp_route user_group_assigned_i_ps_routes[] = {
	R("default", "user_groups/{user_group_id!*}/assigned_ips", NULL),
};

static const onapp_closed user_group_assigned_i_ps_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_UserGroup_AssignedIPs = {
	.name = "OnApp_UserGroup_AssignedIPs",
	.root = "ip_addresses",
	.resource = "assigned_ips",
	.first_version = ONAPP_V(6, 7),
	FIELDS(user_group_assigned_i_ps_fields),
	ROUTES(user_group_assigned_i_ps_routes),
	CLOSES(user_group_assigned_i_ps_closed),
};

/* ---- OnApp_UserGroup_Report ------------------------------------------------------------------------------ */

static const onapp_field user_group_report_fields[] = {
	F("from",                "datetime", RW),
	F("till",                "datetime", RW),
	F("user_id",             "integer",  RW),
	F("virtual_machine_id",  "integer",  RW),
	F("resource_pool_costs", "decimal",  RW),
	F("network_costs",       "decimal",  RW),
	F("storage_costs",       "decimal",  RW),
	F("service_addon_costs", "decimal",  RW),
	F("total_cost",          "decimal",  RW),
	F("id",                  "integer",  RW),
};

static const onapp_route user_group_report_routes[] = {
	R("default", "user_groups/{id!}/reports", NULL),
};

const onapp_class onapp_class_UserGroup_Report = {
	.name = "OnApp_UserGroup_Report",
	.root = "billing_user_group_reports",
	.resource = "reports",
	.first_version = ONAPP_V(6, 0),
	FIELDS(user_group_report_fields),
	ROUTES(user_group_report_routes),
};

/* ---- OnApp_UserGroup_VirtualServerIPs -------------------------------------------------------------------- */

static const onapp_field user_group_virtual_server_i_ps_fields[] = {
	F("user_group_id",   "integer", RW),
	F("ip_address_join", "_array",  RW, .property = "_ip_address"),
};

static const onapp_route user_group_virtual_server_i_ps_routes[] = {
	R("default", "user_groups/{user_group_id!*}/virtual_server_ips", NULL),
};

static const onapp_closed user_group_virtual_server_i_ps_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_UserGroup_VirtualServerIPs = {
	.name = "OnApp_UserGroup_VirtualServerIPs",
	.root = "ip_address_joins",
	.resource = "virtual_server_ips",
	.first_version = ONAPP_V(6, 7),
	FIELDS(user_group_virtual_server_i_ps_fields),
	ROUTES(user_group_virtual_server_i_ps_routes),
	CLOSES(user_group_virtual_server_i_ps_closed),
};

/* ---- OnApp_User_AssignedIPs ------------------------------------------------------------------------------ */

static const onapp_field user_assigned_i_ps_fields[] = {
	F("user_id",    "integer", RW),
	F("ip_address", "_array",  RW),
};

static const onapp_route user_assigned_i_ps_routes[] = {
	R("default", "users/{user_id!*}/assigned_ips", NULL),
};

static const onapp_closed user_assigned_i_ps_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_AssignedIPs = {
	.name = "OnApp_User_AssignedIPs",
	.root = "ip_addresses",
	.resource = "assigned_ips",
	.first_version = ONAPP_V(6, 7),
	FIELDS(user_assigned_i_ps_fields),
	ROUTES(user_assigned_i_ps_routes),
	CLOSES(user_assigned_i_ps_closed),
};

/* ---- OnApp_User_Backup ----------------------------------------------------------------------------------- */

static const onapp_route user_backup_routes[] = {
	R("default",       "users/{user_id!*}/backups",        NULL),
	R("backup_images", "users/{user_id!*}/backups/images", "ONAPP_GETRESOURCE_BACKUP_IMAGES"),
	R("backup_files",  "users/{user_id!*}/backups/files",  "ONAPP_GETRESOURCE_BACKUP_FILES"),
};

static const onapp_action user_backup_actions[] = {
	A("getList", "params = null, url_args = null", LIST_OF, "list", NULL, RESULT),
};

static const onapp_closed user_backup_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_Backup = {
	.name = "OnApp_User_Backup",
	.parent = &onapp_class_VirtualMachine_Backup,
	.root = "backup",
	.resource = "backups",
	ROUTES(user_backup_routes),
	ACTIONS(user_backup_actions),
	CLOSES(user_backup_closed),
};

/* ---- OnApp_User_BillingStatistics ------------------------------------------------------------------------ */

static const onapp_field user_billing_statistics_fields[] = {
	F("created_at",         "datetime", RO),
	F("cost",               "float",    RO),
	F("updated_at",         "datetime", RO),
	F("stat_time",          "datetime", RO),
	F("id",                 "integer",  RO),
	F("user_id",            "integer",  RO),
	F("vm_billing_stat_id", "integer",  RO),
	F("virtual_machine_id", "integer",  RO),
	F("billing_stats",      "string",   RO),
	S("booted",             "boolean",  RW, 3, 0),
	S("currency_code",      "string",   RW, 3, 0),
	S("total_cost",         "integer",  RW, 3, 0),
	S("usage_cost",         "integer",  RW, 3, 0),
	S("vm_resources_cost",  "integer",  RW, 3, 0),
};

static const onapp_route user_billing_statistics_routes[] = {
	R("default", "users/{user_id!*}/vm_stats", NULL),
};

static const onapp_action user_billing_statistics_actions[] = {
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}"),
};

static const onapp_closed user_billing_statistics_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_BillingStatistics = {
	.name = "OnApp_User_BillingStatistics",
	.root = "vm_hourly_stat",
	.resource = "vm_stats",
	FIELDS(user_billing_statistics_fields),
	ROUTES(user_billing_statistics_routes),
	ACTIONS(user_billing_statistics_actions),
	CLOSES(user_billing_statistics_closed),
};

/* ---- OnApp_User_Hypervisor ------------------------------------------------------------------------------- */

static const onapp_closed user_hypervisor_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_Hypervisor = {
	.name = "OnApp_User_Hypervisor",
	.parent = &onapp_class_Hypervisor,
	.root = "hypervisor",
	.resource = "settings/hypervisors",
	CLOSES(user_hypervisor_closed),
};

/* ---- OnApp_User_LastAccessLog ---------------------------------------------------------------------------- */

static const onapp_field user_last_access_log_fields[] = {
	F("created_at", "datetime", RW),
	F("id",         "integer",  RW),
	F("ip",         "string",   RW),
	F("user_id",    "integer",  RW),
};

static const onapp_route user_last_access_log_routes[] = {
	R("default", "users/{user_id!*}/last_access_log", NULL),
};

static const onapp_action user_last_access_log_actions[] = {
	A("getList", "user_id = null, url_args = []", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}", .query = "$url_args"),
};

static const onapp_closed user_last_access_log_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_LastAccessLog = {
	.name = "OnApp_User_LastAccessLog",
	.root = "last_access_log_item",
	.resource = "last_access_log",
	FIELDS(user_last_access_log_fields),
	ROUTES(user_last_access_log_routes),
	ACTIONS(user_last_access_log_actions),
	CLOSES(user_last_access_log_closed),
};

/* ---- OnApp_User_Limit ------------------------------------------------------------------------------------ */

static const onapp_field user_limit_fields[] = {
	F("memory",                           "integer", RW),
	F("cpus",                             "integer", RW),
	F("cpu_shares",                       "integer", RW),
	F("cpu_units",                        "integer", RW),
	F("rate",                             "integer", RW),
	F("disk_size",                        "integer", RW),
	F("primary_disk_size",                "integer", RW),
	F("swap_disk_size",                   "integer", RW),
	F("network_groups",                   "array",   RW),
	F("customer_networks",                "array",   RW),
	F("resource_network_groups",          "array",   RW),
	F("hypervisor_groups",                "array",   RW),
	F("hypervisors",                      "array",   RW),
	F("available_hypervisors",            "array",   RW),
	F("data_store_groups",                "array",   RW),
	F("data_store_group_sizes",           "array",   RW),
	F("best_data_store_group_primary_id", "integer", RW),
	F("best_data_store_group_swap_id",    "integer", RW),
	F("best_network_group_id",            "integer", RW),
	S("clusters",                         "_array",  RW, 6, 1),
	S("datacenters",                      "_array",  RW, 6, 1),
};

static const onapp_route user_limit_routes[] = {
	R("default", "users/{user_id!*}/limits", NULL),
};

static const onapp_closed user_limit_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_Limit = {
	.name = "OnApp_User_Limit",
	.root = "limits",
	.resource = "limits",
	FIELDS(user_limit_fields),
	ROUTES(user_limit_routes),
	CLOSES(user_limit_closed),
};

/* ---- OnApp_User_MonthlyBill ------------------------------------------------------------------------------ */

static const onapp_field user_monthly_bill_fields[] = {
	F("cost",  "float",   RO),
	F("month", "integer", RO),
};

static const onapp_route user_monthly_bill_routes[] = {
	R("default", "users/{user_id!*}/monthly_bills", NULL),
};

static const onapp_action user_monthly_bill_actions[] = {
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}", .query = "$url_args"),
};

static const onapp_closed user_monthly_bill_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_MonthlyBill = {
	.name = "OnApp_User_MonthlyBill",
	.root = "vm_stat",
	.resource = "monthly_bills",
	FIELDS(user_monthly_bill_fields),
	ROUTES(user_monthly_bill_routes),
	ACTIONS(user_monthly_bill_actions),
	CLOSES(user_monthly_bill_closed),
};

/* ---- OnApp_User_NetworkZone ------------------------------------------------------------------------------ */

static const onapp_closed user_network_zone_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_NetworkZone = {
	.name = "OnApp_User_NetworkZone",
	.parent = &onapp_class_NetworkZone,
	.root = "network_group",
	.resource = "settings/network_zones",
	CLOSES(user_network_zone_closed),
};

/* ---- OnApp_User_Payments --------------------------------------------------------------------------------- */

static const onapp_field user_payments_fields[] = {
	F("created_at",           "datetime", RW),
	F("updated_at",           "datetime", RW),
	F("amount",               "float",    RW),
	F("invoice_number",       "string",   RW),
	F("id",                   "integer",  RW),
	F("user_id",              "integer",  RW),
	F("billing_user_payment", "array",    RW),
	F("payer_id",             "integer",  RW),
	S("payment",              "string",   RW, 5, 5),
};

static const onapp_route user_payments_routes[] = {
	R("default", "users/{user_id!*}/payments", NULL),
};

static const onapp_action user_payments_actions[] = {
	A("_create", "", POST, "add", "payment(amount: {amount}, invoice_number: {invoice_number})", RESULT),
	A("_edit", "", PUT, "edit", "payment(amount: {amount}, invoice_number: {invoice_number})", RESULT),
	A("getList", "params = null, url_args = null", GET, "list", NULL, RESULT),
};

const onapp_class onapp_class_User_Payments = {
	.name = "OnApp_User_Payments",
	.root = "billing_user_payment",
	.resource = "payments",
	FIELDS(user_payments_fields),
	ROUTES(user_payments_routes),
	ACTIONS(user_payments_actions),
};

/* ---- OnApp_User_SSHKeys ---------------------------------------------------------------------------------- */

static const onapp_field user_ssh_keys_fields[] = {
	F("user_id", "integer", RW),
	F("ssh_key", "_array",  RW),
};

static const onapp_route user_ssh_keys_routes[] = {
	R("default", "users/{user_id!*}/ssh_keys", NULL),
};

static const onapp_closed user_ssh_keys_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_SSHKeys = {
	.name = "OnApp_User_SSHKeys",
	.root = "ssh_keys",
	.resource = "ssh_keys",
	.first_version = ONAPP_V(6, 7),
	FIELDS(user_ssh_keys_fields),
	ROUTES(user_ssh_keys_routes),
	CLOSES(user_ssh_keys_closed),
};

/* ---- OnApp_User_Statistics ------------------------------------------------------------------------------- */

static const onapp_field user_statistics_fields[] = {
	F("backup_cost",                                "float",    RO),
	F("vm_cost",                                    "float",    RO),
	F("monit_cost",                                 "float",    RO),
	F("vm_stats",                                   "array",    RO, .nested = "User_Statistics_VmStat"),
	F("storage_disk_size_cost",                     "float",    RO),
	F("user_resources_cost",                        "float",    RO),
	F("template_cost",                              "float",    RO),
	F("total_cost",                                 "float",    RO),
	F("edge_group_cost",                            "float",    RO),
	S("acceleration_cost",                          "integer",  RW, 3, 0),
	S("backup_count_cost",                          "integer",  RW, 3, 0),
	S("backup_disk_size_cost",                      "integer",  RW, 3, 0),
	S("currency_code",                              "string",   RW, 3, 0),
	S("customer_network_cost",                      "integer",  RW, 3, 0),
	S("stat_time",                                  "datetime", RW, 3, 0),
	S("template_count_cost",                        "integer",  RW, 3, 0),
	S("template_iso_cost",                          "integer",  RW, 3, 0),
	S("user_id",                                    "integer",  RW, 3, 0),
	S("template_disk_size_cost",                    "integer",  RW, 3, 0),
	S("limit_ova",                                  "string",   RW, 5, 2),
	S("limit_ova_disk_size",                        "string",   RW, 5, 2),
	S("limit_ova_free",                             "string",   RW, 5, 2),
	S("limit_ova_disk_size_free",                   "string",   RW, 5, 2),
	S("price_ova",                                  "string",   RW, 5, 2),
	S("price_ova_disk_size",                        "string",   RW, 5, 2),
	S("parameters",                                 "string",   RW, 5, 2),
	S("autoscale_cost",                             "string",   RW, 5, 2),
	S("ova_count_cost",                             "string",   RW, 5, 2),
	S("ova_size_cost",                              "string",   RW, 5, 2),
	S("provider_cpu_usage",                         "string",   RW, 5, 2),
	S("provider_storage_usage",                     "string",   RW, 5, 2),
	S("acceleration_discount_due_to_free",          "integer",  RW, 6, 0),
	S("autoscale_discount_due_to_free",             "integer",  RW, 6, 0),
	S("backup_count_discount_due_to_free",          "integer",  RW, 6, 0),
	S("backup_discount_due_to_free",                "integer",  RW, 6, 0),
	S("backup_disk_size_discount_due_to_free",      "integer",  RW, 6, 0),
	S("ova_count_discount_due_to_free",             "integer",  RW, 6, 0),
	S("ova_size_discount_due_to_free",              "integer",  RW, 6, 0),
	S("recovery_point_cost",                        "integer",  RW, 6, 0),
	S("recovery_point_discount_due_to_free",        "integer",  RW, 6, 0),
	S("storage_disk_size_discount_due_to_free",     "integer",  RW, 6, 0),
	S("template_count_discount_due_to_free",        "integer",  RW, 6, 0),
	S("template_discount_due_to_free",              "integer",  RW, 6, 0),
	S("template_disk_size_discount_due_to_free",    "integer",  RW, 6, 0),
	S("template_iso_discount_due_to_free",          "integer",  RW, 6, 0),
	S("total_cost_with_discount",                   "float",    RW, 6, 0),
	S("total_discount_due_to_free",                 "float",    RW, 6, 0),
	S("user_resources_discount_due_to_free",        "float",    RW, 6, 0),
	S("vm_discount_due_to_free",                    "float",    RW, 6, 0),
	S("backup_resource_usage_cost",                 "integer",  RW, 6, 1),
	S("backup_resource_usage_discount_due_to_free", "integer",  RW, 6, 1),
	S("monthly_discount_due_to_free",               "float",    RW, 6, 1),
	S("recovery_point_size_cost",                   "integer",  RW, 6, 1),
	S("recovery_point_size_discount_due_to_free",   "integer",  RW, 6, 1),
};

static const onapp_route user_statistics_routes[] = {
	R("default",      "users/{user_id!*}/user_statistics", NULL),
	R("hourly_stats", "users/{user_id!}/user_statistics",  "ONAPP_GET_RESOURCE_HOURLY_STATS"),
};

static const onapp_action user_statistics_actions[] = {
	A("getList", "user_id = null, url_args = []", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}", .query = "$url_args"),
	A("hourly_stats", "", GET, "hourly_stats", NULL, RESULT, .query = "(hourly_stats: '')"),
};

static const onapp_closed user_statistics_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_Statistics = {
	.name = "OnApp_User_Statistics",
	.root = "user_stat",
	.resource = "user_statistics",
	FIELDS(user_statistics_fields),
	ROUTES(user_statistics_routes),
	ACTIONS(user_statistics_actions),
	CLOSES(user_statistics_closed),
};

/* ---- OnApp_User_Statistics_VmStat ------------------------------------------------------------------------ */

static const onapp_field user_statistics_vm_stat_fields[] = {
	F("usage_cost",         "float",  RO),
	F("vm_resources_cost",  "float",  RO),
	F("virtual_machine_id", "float",  RO),
	F("total_cost",         "string", RO),
};

static const onapp_closed user_statistics_vm_stat_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_Statistics_VmStat = {
	.name = "OnApp_User_Statistics_VmStat",
	.root = "vm_stats",
	.resource = "",
	FIELDS(user_statistics_vm_stat_fields),
	CLOSES(user_statistics_vm_stat_closed),
};

/* ---- OnApp_User_UsedIpAddress ---------------------------------------------------------------------------- */

static const onapp_route user_used_ip_address_routes[] = {
	R("default", "settings/networks/{network_id!*}/", NULL),
};

static const onapp_closed user_used_ip_address_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_UsedIpAddress = {
	.name = "OnApp_User_UsedIpAddress",
	.parent = &onapp_class_IpAddress,
	.root = "used_ip_address",
	.resource = "",
	ROUTES(user_used_ip_address_routes),
	CLOSES(user_used_ip_address_closed),
};

/* ---- OnApp_User_VirtualMachine --------------------------------------------------------------------------- */

static const onapp_closed user_virtual_machine_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_VirtualMachine = {
	.name = "OnApp_User_VirtualMachine",
	.parent = &onapp_class_VirtualMachine,
	.root = "virtual_machine",
	.resource = "virtual_machines",
	CLOSES(user_virtual_machine_closed),
};

/* ---- OnApp_User_VirtualServerIPs ------------------------------------------------------------------------- */

static const onapp_field user_virtual_server_i_ps_fields[] = {
	F("user_id",         "integer", RW),
	F("ip_address_join", "_array",  RW),
};

static const onapp_route user_virtual_server_i_ps_routes[] = {
	R("default", "users/{user_id!*}/virtual_server_ips", NULL),
};

static const onapp_closed user_virtual_server_i_ps_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_User_VirtualServerIPs = {
	.name = "OnApp_User_VirtualServerIPs",
	.root = "ip_address_joins",
	.resource = "virtual_server_ips",
	.first_version = ONAPP_V(6, 7),
	FIELDS(user_virtual_server_i_ps_fields),
	ROUTES(user_virtual_server_i_ps_routes),
	CLOSES(user_virtual_server_i_ps_closed),
};

/* ---- OnApp_User_WhiteList -------------------------------------------------------------------------------- */

static const onapp_field user_white_list_fields[] = {
	F("id",          "integer",  RO),
	F("created_at",  "datetime", RO),
	F("updated_at",  "datetime", RO),
	F("user_id",     "integer",  RO),
	F("ip",          "string",   RO),
	F("description", "string",   RO),
};

static const onapp_route user_white_list_routes[] = {
	R("default", "users/{user_id!*}/user_white_lists", NULL),
};

static const onapp_action user_white_list_actions[] = {
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}"),
	A("load", "id = null, user_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, user_id",
		.needs = "{user_id*}, {id*}"),
};

const onapp_class onapp_class_User_WhiteList = {
	.name = "OnApp_User_WhiteList",
	.root = "user_white_list",
	.resource = "user_white_lists",
	FIELDS(user_white_list_fields),
	ROUTES(user_white_list_routes),
	ACTIONS(user_white_list_actions),
};

/* ---- OnApp_User_YubiKey ---------------------------------------------------------------------------------- */

static const onapp_field user_yubi_key_fields[] = {
	F("id",         "integer",  RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("user_id",    "integer",  RW),
	F("label",      "string",   RW),
	F("last_used",  "string",   RW),
	F("otp",        "string",   SECRET),
};

static const onapp_route user_yubi_key_routes[] = {
	R("default", "users/{user_id!*}/yubi_keys", NULL),
};

const onapp_class onapp_class_User_YubiKey = {
	.name = "OnApp_User_YubiKey",
	.root = "yubi_key",
	.resource = "yubi_keys",
	.first_version = ONAPP_V(5, 2),
	FIELDS(user_yubi_key_fields),
	ROUTES(user_yubi_key_routes),
};
