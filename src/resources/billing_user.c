/*
 * User billing plans of 5.x.
 */
#include "resources.h"

/* ---- OnApp_BillingUser ----------------------------------------------------------------------------------- */

static const onapp_field billing_user_fields[] = {
	F("label",                  NULL,       REQUIRED,      .preset = TEXT("")),
	F("created_at",             "datetime", RO),
	F("updated_at",             "datetime", RO),
	F("base_resources",         "array",    RO,            .nested = "BillingPlan_BaseResource"),
	F("id",                     "integer",  RO),
	F("monthly_price",          "integer",  RW),
	F("currency_code",          "string",   RO),
	F("show_price",             "boolean",  REQUIRED | RO, .preset = BOOLEAN(true)),
	F("allows_mak",             "boolean",  RO),
	F("allows_kms",             "boolean",  RO),
	F("allows_own",             "boolean",  RO),
	S("default_base_resources", "string",   RO,            3, 1, .property = "default_base_resources", .nested = "BillingPlan_BaseResource"),
	S("type",                   "string",   RW,            4, 2),
	S("associated_with_users",  "integer",  RW,            4, 2),
};

static const onapp_route billing_user_routes[] = {
	R("users", "billing/user/plans/{id}/plans",       "ONAPP_GETRESOURCE_GETLIST_USERS2"),
	R("copy",  "billing/user/plans/{id}/create_copy", "ONAPP_GETRESOURCE_CREATE_COPY2"),
};

static const onapp_action billing_user_actions[] = {
	A("users", "", GET, "users", NULL, RESULT, .cast_root = "user", .cast_class = "OnApp_User",
		.flags = ONAPP_ACTION_KEEPS_LOADED),
	A("create_copy", "", POST, "copy", "", RESULT, .flags = ONAPP_ACTION_KEEPS_LOADED),
};

const onapp_class onapp_class_BillingUser = {
	.name = "OnApp_BillingUser",
	.root = "user_plan",
	.resource = "billing/user/plans",
	FIELDS(billing_user_fields),
	ROUTES(billing_user_routes),
	ACTIONS(billing_user_actions),
};
