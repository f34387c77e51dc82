/*
 * Roles, groups, profiles, restrictions.
 */
#include "resources.h"

/* ---- OnApp_Approval -------------------------------------------------------------------------------------- */

static const onapp_field approval_fields[] = {
	F("id",          "integer",  RW),
	F("user_id",     "integer",  RW),
	F("status",      "string",   RW),
	F("created_at",  "datetime", RW),
	F("updated_at",  "datetime", RW),
	F("log_item_id", "integer",  RW),
};

static const onapp_action approval_actions[] = {
	A("getList", "params = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
};

static const onapp_closed approval_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Approval = {
	.name = "OnApp_Approval",
	.root = "approval",
	.resource = "approvals",
	.first_version = ONAPP_V(5, 5),
	FIELDS(approval_fields),
	ACTIONS(approval_actions),
	CLOSES(approval_closed),
};

/* ---- OnApp_Group ----------------------------------------------------------------------------------------- */

static const onapp_field group_fields[] = {
	I("id",                         "integer",  RO,       2, 0, 2, 0),
	I("created_at",                 "datetime", RO,       2, 0, 2, 0),
	I("identifier",                 "integer",  RO,       2, 0, 2, 0),
	I("label",                      NULL,       REQUIRED, 2, 0, 2, 0, .preset = TEXT("")),
	I("price_cpu",                  "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0")),
	I("price_cpu_share",            "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0")),
	I("price_disk_size",            "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0")),
	I("price_memory",               "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("updated_at",                 "datetime", RO,       2, 0, 2, 0),
	I("price_ip_address",           NULL,       REQUIRED, 2, 0, 2, 0, .required_as = TEXT("true")),
	I("price_storage_disk_size",    "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("price_cpu_power_off",        "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("price_memory_power_off",     "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("price_disk_size_power_off",  "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("price_cpu_share_power_off",  "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
	I("price_ip_address_power_off", "decimal",  REQUIRED, 2, 0, 2, 0, .preset = TEXT("0.0"),
		.required_as = TEXT("true")),
};

const onapp_class onapp_class_Group = {
	.name = "OnApp_Group",
	.root = "group",
	.resource = "groups",
	FIELDS(group_fields),
};

/* ---- OnApp_Profile --------------------------------------------------------------------------------------- */

static const onapp_field profile_fields[] = {
	F("created_at",                 "datetime", RO),
	F("activated_at",               "datetime", RO),
	F("memory_available",           "integer",  RO),
	F("used_memory",                "integer",  RO),
	F("outstanding_amount",         "float",    RO),
	F("suspend_at",                 "datetime", RO),
	F("remember_token_expires_at",  "datetime", RO),
	F("roles",                      "array",    RO,          .nested = "Role"),
	F("total_amount",               "float",    RO),
	F("updated_at",                 "datetime", RO),
	F("deleted_at",                 "datetime", RO),
	F("used_ip_addresses",          "array",    RO,          .nested = "IpAddress"),
	F("billing_plan_id",            "integer",  RO),
	F("used_disk_size",             "integer",  RO),
	F("id",                         "integer",  RO),
	F("group_id",                   "integer",  RO),
	F("user_group_id",              "integer",  RO),
	F("disk_space_available",       "integer",  RO),
	F("used_cpu_shares",            "integer",  RO),
	F("payment_amount",             "decimal",  RO),
	F("remember_token",             "integer",  RO | SECRET),
	F("last_name",                  "string",   RO),
	F("time_zone",                  "string",   RO),
	F("locale",                     "string",   RO),
	F("image_template_group_id",    "integer",  RO),
	F("used_cpus",                  "integer",  RO),
	F("status",                     "string",   RO),
	F("login",                      "string",   RO),
	F("first_name",                 "string",   RO),
	F("email",                      "string",   RO),
	F("update_billing_stat",        "bolean",   RO),
	S("additional_fields",          "array",    RW,          3, 0),
	S("avatar",                     "string",   RW,          3, 0),
	S("cdn_account_status",         "string",   RW,          3, 0),
	S("cdn_status",                 "string",   RW,          3, 0),
	S("firewall_id",                "string",   RW,          3, 0),
	S("identifier",                 "string",   RW,          3, 0),
	S("infoboxes",                  "string",   RW,          3, 0),
	S("password_changed_at",        "datetime", RW,          3, 0),
	S("registered_yubikey",         "string",   RW,          3, 0),
	S("supplied",                   "boolean",  RW,          3, 0),
	S("system_theme",               "string",   RW,          3, 0),
	S("use_gravatar",               "boolean",  RW,          3, 0),
	S("cdn_reference",              "string",   RW,          5, 4),
	S("bucket_id",                  "integer",  RW,          6, 0),
	S("discount_due_to_free",       "float",    RW,          6, 0),
	S("monthly_price",              "float",    RW,          6, 0),
	S("total_amount_with_discount", "float",    RW,          6, 0),
	S("totp_enabled",               "boolean",  RW,          6, 4),
	S("cdn_bandwidth_limit_set",    "boolean",  RW,          6, 6),
};

static const onapp_route profile_routes[] = {
	R("load",   "profile", NULL),
	R("edit",   "profile", NULL),
	R("delete", "profile", NULL),
};

static const onapp_action profile_actions[] = {
	A("load", "id = null", LOAD_OF, "load", NULL, RESULT),
};

static const onapp_closed profile_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Profile = {
	.name = "OnApp_Profile",
	.root = "user",
	.resource = "profile",
	FIELDS(profile_fields),
	ROUTES(profile_routes),
	ACTIONS(profile_actions),
	CLOSES(profile_closed),
};

/* ---- OnApp_Restriction ----------------------------------------------------------------------------------- */

static const onapp_field restriction_fields[] = {
	F("created_at",             "datetime", RW),
	F("id",                     "integer",  RW),
	F("identifier",             "string",   RW),
	F("label",                  "string",   RW),
	F("updated_at",             "datetime", RW),
	F("roles",                  "array",    RW),
	F("restrictions_resources", "array",    RW),
	F("restriction_type",       "string",   RW),
};

static const onapp_route restriction_routes[] = {
	R("all_restrictions_resources", "restrictions/sets/resources", "ONAPP_GET_ALL_RESTRICTIONS_RESOURCES"),
};

static const onapp_action restriction_actions[] = {
	A("restrictionResource", "", GET, "all_restrictions_resources", NULL, RESULT,
		.cast_root = "restrictions_resource"),
};

const onapp_class onapp_class_Restriction = {
	.name = "OnApp_Restriction",
	.root = "restrictions_set",
	.resource = "restrictions/sets",
	FIELDS(restriction_fields),
	ROUTES(restriction_routes),
	ACTIONS(restriction_actions),
};

/* ---- OnApp_Role ------------------------------------------------------------------------------------------ */

static const onapp_field role_fields[] = {
	F("id",             "integer",  RO),
	F("created_at",     "datetime", RO),
	F("identifier",     "string",   RW),
	F("permissions",    "array",    RW,       .nested = "Role_Permission"),
	F("label",          NULL,       REQUIRED),
	F("updated_at",     "datetime", RO),
	S("users_count",    "integer",  RW,       3, 0),
	I("permission_ids", "string",   RO,       2, 0, 2, 2),
	S("permission_ids", "array",    RW,       3, 0),
	S("system",         "string",   RW,       5, 4),
	S("template",       "string",   RW,       6, 4),
};

static const onapp_route role_routes[] = {
	R("clone", "roles/{id!*}/clone", "ONAPP_ROLE_CLONE"),
};

static const onapp_action role_actions[] = {
	A("cloneRole", "", POST, "clone", NULL, RESULT),
};

const onapp_class onapp_class_Role = {
	.name = "OnApp_Role",
	.root = "role",
	.resource = "roles",
	FIELDS(role_fields),
	ROUTES(role_routes),
	ACTIONS(role_actions),
};

/* ---- OnApp_Role_Approval --------------------------------------------------------------------------------- */

static const onapp_field role_approval_fields[] = {
	F("id",                         "integer",  RW),
	F("label",                      "string",   RW),
	F("identifier",                 "string",   RW),
	F("created_at",                 "datetime", RW),
	F("updated_at",                 "datetime", RW),
	F("system",                     "boolean",  RW),
	F("users_count",                "integer",  RW),
	F("permissions",                NULL,       RW, .nested = "Role_Permission"),
	F("transaction_action_approve", NULL,       RW, .nested = "Role_TransactionActionApprove"),
};

static const onapp_route role_approval_routes[] = {
	R("default", "roles/{role_id!}/set_approvals", NULL),
	R("load",    "roles/{role_id!}/set_approvals", NULL),
	R("edit",    "roles/{role_id!}/set_approvals", NULL),
	R("delete",  "roles/{role_id!}/set_approvals", NULL),
};

static const onapp_action role_approval_actions[] = {
	A("getList", "params = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
};

static const onapp_closed role_approval_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Role_Approval = {
	.name = "OnApp_Role_Approval",
	.root = "role",
	.resource = "set_approvals",
	.first_version = ONAPP_V(5, 5),
	FIELDS(role_approval_fields),
	ROUTES(role_approval_routes),
	ACTIONS(role_approval_actions),
	CLOSES(role_approval_closed),
};

/* ---- OnApp_Role_Permission ------------------------------------------------------------------------------- */

static const onapp_field role_permission_fields[] = {
	F("id",         "integer",  RO),
	F("label",      NULL,       REQUIRED),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("identifier", NULL,       RO),
};

const onapp_class onapp_class_Role_Permission = {
	.name = "OnApp_Role_Permission",
	.root = "permission",
	.resource = "permissions",
	FIELDS(role_permission_fields),
};

/* ---- OnApp_Role_TransactionActionApprove ----------------------------------------------------------------- */

static const onapp_field role_transaction_action_approve_fields[] = {
	F("id",      "integer", RW),
	F("action",  "string",  RW),
	F("enabled", "boolean", RW),
};

const onapp_class onapp_class_Role_TransactionActionApprove = {
	.name = "OnApp_Role_TransactionActionApprove",
	.root = "permission",
	.resource = "permissions",
	.first_version = ONAPP_V(5, 5),
	FIELDS(role_transaction_action_approve_fields),
};

/* ---- OnApp_SSH ------------------------------------------------------------------------------------------- */

static const onapp_field ssh_fields[] = {
	F("id",         "integer",  RW),
	F("user_id",    "integer",  RW),
	F("key",        "string",   RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	S("name",       "string",   RW, 6, 7),
};

static const onapp_route ssh_routes[] = {
	R("add", "users/{user_id!}/ssh_keys", NULL),
};

const onapp_class onapp_class_SSH = {
	.name = "OnApp_SSH",
	.root = "ssh_key",
	.resource = "/settings/ssh_keys",
	FIELDS(ssh_fields),
	ROUTES(ssh_routes),
};
