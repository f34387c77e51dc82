/*
 * Billing plans up to 5.x.
 */
#include "resources.h"

/* ---- OnApp_BillingPlan ----------------------------------------------------------------------------------- */

static const onapp_field billing_plan_fields[] = {
	F("label",                  NULL,       REQUIRED,      .preset = TEXT("")),
	F("created_at",             "datetime", RO),
	F("updated_at",             "datetime", RO),
	F("base_resources",         "array",    RO,            .nested = "BillingPlan_BaseResource"),
	F("id",                     "integer",  RO),
	F("monthly_price",          "integer",  REQUIRED),
	F("currency_code",          "string",   REQUIRED | RO),
	F("show_price",             "boolean",  REQUIRED | RO, .preset = BOOLEAN(true)),
	F("allows_mak",             "boolean",  RO),
	F("allows_kms",             "boolean",  RO),
	F("allows_own",             "boolean",  RO),
	S("default_base_resources", "string",   RO,            3, 1, .property = "default_base_resources", .nested = "BillingPlan_BaseResource"),
	S("type",                   "string",   RW,            4, 2),
};

static const onapp_route billing_plan_routes[] = {
	R("users", "billing_plans/{id}/users",       "ONAPP_GETRESOURCE_GETLIST_USERS1"),
	R("copy",  "billing_plans/{id}/create_copy", "ONAPP_GETRESOURCE_CREATE_COPY1"),
};

static const onapp_action billing_plan_actions[] = {
	A("users", "", GET, "users", NULL, RESULT, .cast_root = "user", .cast_class = "OnApp_User",
		.flags = ONAPP_ACTION_KEEPS_LOADED),
	A("create_copy", "", POST, "copy", "", RESULT, .flags = ONAPP_ACTION_KEEPS_LOADED),
};

const onapp_class onapp_class_BillingPlan = {
	.name = "OnApp_BillingPlan",
	.root = "billing_plan",
	.resource = "billing_plans",
	FIELDS(billing_plan_fields),
	ROUTES(billing_plan_routes),
	ACTIONS(billing_plan_actions),
};

/* ---- OnApp_BillingPlan_BaseResource ---------------------------------------------------------------------- */

static const onapp_field billing_plan_base_resource_fields[] = {
	F("id",              "integer",  REQUIRED | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingPlan_BaseResource_Limit"),
	F("billing_plan_id", "integer",  REQUIRED | RO),
	F("unit",            NULL,       REQUIRED | RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingPlan_BaseResource_Price"),
	F("limit",           "string",   REQUIRED),
	F("limit_type",      "string",   REQUIRED),
	F("limit_free",      "string",   REQUIRED),
	F("price",           "string",   REQUIRED),
	F("price_on",        "string",   REQUIRED),
	F("price_off",       "string",   REQUIRED),
	F("resource_class",  "string",   REQUIRED,      .preset = TEXT("Resource::CpuShare")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

static const onapp_route billing_plan_base_resource_routes[] = {
	R("default", "billing_plans/{billing_plan_id!*}/base_resources", NULL),
};

/* A limit or price: from the nested object of the caller, else of the loaded one, else empty. */
static void fill_amount(onapp_object *object, const char *nested, const char *name)
{
	onapp_object *sources[] = {object, onapp_object_loaded(object)};
	zval empty;
	for (size_t i = 0; i < COUNT_OF(sources); i++) {
		zval *holder = sources[i] ? onapp_object_read_text(sources[i], nested) : NULL;
		if (holder && Z_TYPE_P(holder) == IS_OBJECT && instanceof_function(Z_OBJCE_P(holder), onapp_ce_base)) {
			zval *value = onapp_object_read_text(Z_ONAPP_P(holder), name);
			if (value) {
				onapp_object_write_text(object, name, value);
				return;
			}
		}
	}
	if (!onapp_object_read_text(object, name)) {
		ZVAL_EMPTY_STRING(&empty);
		onapp_object_write_text(object, name, &empty);
	}
}

static void base_resource_save(onapp_call *call)
{
	fill_amount(call->object, "_limits", "_limit");
	fill_amount(call->object, "_limits", "_limit_free");
	fill_amount(call->object, "_prices", "_price_on");
	fill_amount(call->object, "_prices", "_price_off");
	fill_amount(call->object, "_prices", "_price");
	onapp_save(call->object, NULL);
}

static const onapp_action billing_plan_base_resource_actions[] = {
	A("getList", "billing_plan_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "billing_plan_id",
		.needs = "{billing_plan_id}"),
	C("save", "", base_resource_save),
};

const onapp_class onapp_class_BillingPlan_BaseResource = {
	.name = "OnApp_BillingPlan_BaseResource",
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_base_resource_fields),
	ROUTES(billing_plan_base_resource_routes),
	ACTIONS(billing_plan_base_resource_actions),
};
