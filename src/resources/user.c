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
	F("remember_token",             NULL,       RO),
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
	S("aflexi_key",                 NULL,       RO,            2, 3, .property = "aflexi_key"),
	S("cdn_status",                 "string",   RO,            2, 3, .property = "cdn_status"),
	S("cdn_account_status",         "string",   RO,            2, 3, .property = "cdn_account_status"),
	S("aflexi_password",            "string",   RO,            2, 3, .property = "aflexi_password"),
	S("aflexi_user_id",             "integer",  RO,            2, 3, .property = "aflexi_user_id"),
	S("additional_fields",          NULL,       RW,            2, 3),
	S("firewall_id",                "integer",  RO,            3, 0),
	S("wowza_key",                  "string",   RO,            3, 0),
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

/* Additional fields come as a list of name and value; callers read them by name. */
static void additional_fields_by_name(onapp_object *user)
{
	zval *list = onapp_object_read_text(user, "_additional_fields"), *item, by_name;
	if (!list || Z_TYPE_P(list) != IS_ARRAY || !zend_hash_num_elements(Z_ARRVAL_P(list))) {
		return;
	}
	object_init(&by_name);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), item) {
		zval *inner = Z_TYPE_P(item) == IS_OBJECT ? zend_hash_str_find_ind(Z_OBJPROP_P(item), ZEND_STRL("additional_field")) : NULL;
		item = inner && Z_TYPE_P(inner) == IS_OBJECT ? inner : item;
		zval *name = Z_TYPE_P(item) == IS_OBJECT ? zend_hash_str_find_ind(Z_OBJPROP_P(item), ZEND_STRL("name")) : NULL;
		zval *value = Z_TYPE_P(item) == IS_OBJECT ? zend_hash_str_find_ind(Z_OBJPROP_P(item), ZEND_STRL("value")) : NULL;
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
	C("save", "", user_save),
	A("validate_login", "login", POST, "validate_login", "(login: $login)", RESULT),
	A("validate_mail", "email", POST, "validate_login", "(email: $email)", RESULT),
	A("unlock_account", "token", POST, "unlock_account", "(unlock_token: $token)", RESULT),
	A("drop_all", "", DELETE, "drop_all", NULL, RESULT),
	C("load", "id = null", user_load),
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
