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
	S("default_base_resources", "string",   RO,            3, 1, .property = "default_base_resources",
		.nested = "BillingPlan_BaseResource"),
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
	C("save", "", base_resource_save, BASE_SAVE, NULL, NONE),
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

/* ---- OnApp_BillingPlan_Acceleration ---------------------------------------------------------------------- */

static const onapp_field billing_plan_acceleration_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Acceleration")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_Acceleration = {
	.name = "OnApp_BillingPlan_Acceleration",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_acceleration_fields),
};

/* ---- OnApp_BillingPlan_ApplicationServer ----------------------------------------------------------------- */

static const onapp_field billing_plan_application_server_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::ApplicationServer")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ApplicationServer = {
	.name = "OnApp_BillingPlan_ApplicationServer",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_application_server_fields),
};

/* ---- OnApp_BillingPlan_BaseResource_Limit ---------------------------------------------------------------- */

static const onapp_field billing_plan_base_resource_limit_fields[] = {
	F("limit_free",              "integer", RO),
	I("limit",                   "integer", RO, 2, 1, 3, 0),
	S("limit",                   NULL,      RW, 3, 1, .property = "limit"),
	S("id",                      NULL,      RW, 3, 1),
	S("billing_plan_id",         NULL,      RW, 3, 1, .property = "billing_plan_id"),
	S("limit_free_cpu",          NULL,      RW, 3, 1, .property = "limit_free_cpu"),
	S("limit_free_cpu_share",    NULL,      RW, 3, 1, .property = "limit_free_cpu_share"),
	S("limit_free_memory",       NULL,      RW, 3, 1, .property = "limit_free_memory"),
	S("limit_cpu",               NULL,      RW, 3, 1, .property = "limit_cpu"),
	S("limit_cpu_share",         NULL,      RW, 3, 1, .property = "limit_cpu_share"),
	S("limit_memory",            NULL,      RW, 3, 1, .property = "limit_memory"),
	S("limit_default_cpu",       NULL,      RW, 3, 1, .property = "limit_default_cpu"),
	S("limit_default_cpu_share", NULL,      RW, 3, 1, .property = "limit_default_cpu_share"),
	S("limit_rate",              NULL,      RW, 3, 1, .property = "limit_rate"),
	S("limit_ip",                NULL,      RW, 3, 1, .property = "limit_ip"),
};

static const onapp_route billing_plan_base_resource_limit_routes[] = {
	R("default", "billing_plans/{billing_plan_id!*}/base_resources/{id}", NULL),
	R("edit",    "billing_plans/{billing_plan_id!*}/base_resources/{id}", NULL),
};

const onapp_class onapp_class_BillingPlan_BaseResource_Limit = {
	.name = "OnApp_BillingPlan_BaseResource_Limit",
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_base_resource_limit_fields),
	ROUTES(billing_plan_base_resource_limit_routes),
};

/* ---- OnApp_BillingPlan_BaseResource_Price ---------------------------------------------------------------- */

static const onapp_field billing_plan_base_resource_price_fields[] = {
	F("price_on",  "integer", RO),
	F("price_off", "integer", RO),
	F("price",     "integer", RO),
};

const onapp_class onapp_class_BillingPlan_BaseResource_Price = {
	.name = "OnApp_BillingPlan_BaseResource_Price",
	.root = "price",
	.resource = NULL,
	FIELDS(billing_plan_base_resource_price_fields),
};

/* ---- OnApp_BillingPlan_ResourceAutoScale ----------------------------------------------------------------- */

static const onapp_field billing_plan_resource_auto_scale_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Autoscale")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceAutoScale = {
	.name = "OnApp_BillingPlan_ResourceAutoScale",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_auto_scale_fields),
};

/* ---- OnApp_BillingPlan_ResourceBackup -------------------------------------------------------------------- */

static const onapp_field billing_plan_resource_backup_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Backup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceBackup = {
	.name = "OnApp_BillingPlan_ResourceBackup",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_backup_fields),
};

/* ---- OnApp_BillingPlan_ResourceCpu ----------------------------------------------------------------------- */

static const onapp_field billing_plan_resource_cpu_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Cpu")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceCpu = {
	.name = "OnApp_BillingPlan_ResourceCpu",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_cpu_fields),
};

/* ---- OnApp_BillingPlan_ResourceCpuShare ------------------------------------------------------------------ */

const onapp_class onapp_class_BillingPlan_ResourceCpuShare = {
	.name = "OnApp_BillingPlan_ResourceCpuShare",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
};

/* ---- OnApp_BillingPlan_ResourceDRaaS --------------------------------------------------------------------- */

static const onapp_field billing_plan_resource_d_raa_s_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::DRaaS")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceDRaaS = {
	.name = "OnApp_BillingPlan_ResourceDRaaS",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_d_raa_s_fields),
};

/* ---- OnApp_BillingPlan_ResourceDiskSize ------------------------------------------------------------------ */

static const onapp_field billing_plan_resource_disk_size_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::DiskSize")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceDiskSize = {
	.name = "OnApp_BillingPlan_ResourceDiskSize",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_disk_size_fields),
};

/* ---- OnApp_BillingPlan_ResourceEdgeGroup ----------------------------------------------------------------- */

static const onapp_field billing_plan_resource_edge_group_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingPlan_BaseResource_Limit"),
	F("billing_plan_id", "integer",  REQUIRED | RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingPlan_BaseResource_Price"),
	F("price",           "string",   REQUIRED),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::EdgeGroup")),
	F("target_type",     "string",   REQUIRED | RO, .preset = TEXT("EdgeGroup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceEdgeGroup = {
	.name = "OnApp_BillingPlan_ResourceEdgeGroup",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_edge_group_fields),
};

/* ---- OnApp_BillingPlan_ResourceHypervisorGroup ----------------------------------------------------------- */

static const onapp_field billing_plan_resource_hypervisor_group_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,                  .nested = "BillingPlan_BaseResource_Limit"),
	F("billing_plan_id", "integer",  REQUIRED | RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,                  .nested = "BillingPlan_BaseResource_Price"),
	F("price",           "string",   REQUIRED),
	F("resource_class",  "string",   REQUIRED | RO,       .preset = TEXT("Resource::HypervisorGroup")),
	F("target_type",     "string",   REQUIRED | RO,       .preset = TEXT("EdgeGroup")),
	F("in_bucket_zone",  "string",   OPTIONAL | WRITABLE, .preset = TEXT("1")),
	S("target_id",       "integer",  RO,                  2, 2),
	S("is_default",      "boolean",  RW,                  3, 0),
	S("use_default",     "boolean",  RW,                  3, 0),
	S("preferences",     "string",   RW,                  3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceHypervisorGroup = {
	.name = "OnApp_BillingPlan_ResourceHypervisorGroup",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_hypervisor_group_fields),
};

/* ---- OnApp_BillingPlan_ResourceIpAddress ----------------------------------------------------------------- */

static const onapp_field billing_plan_resource_ip_address_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::IpAddress")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceIpAddress = {
	.name = "OnApp_BillingPlan_ResourceIpAddress",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_ip_address_fields),
};

/* ---- OnApp_BillingPlan_ResourceMemory -------------------------------------------------------------------- */

static const onapp_field billing_plan_resource_memory_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Memory")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceMemory = {
	.name = "OnApp_BillingPlan_ResourceMemory",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_memory_fields),
};

/* ---- OnApp_BillingPlan_ResourceStorageDiskSize ----------------------------------------------------------- */

static const onapp_field billing_plan_resource_storage_disk_size_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::StorageDiskSize")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceStorageDiskSize = {
	.name = "OnApp_BillingPlan_ResourceStorageDiskSize",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_storage_disk_size_fields),
};

/* ---- OnApp_BillingPlan_ResourceTemplate ------------------------------------------------------------------ */

static const onapp_field billing_plan_resource_template_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Template")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceTemplate = {
	.name = "OnApp_BillingPlan_ResourceTemplate",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_template_fields),
};

/* ---- OnApp_BillingPlan_ResourceVmLimit ------------------------------------------------------------------- */

static const onapp_field billing_plan_resource_vm_limit_fields[] = {
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
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::VmLimit")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

const onapp_class onapp_class_BillingPlan_ResourceVmLimit = {
	.name = "OnApp_BillingPlan_ResourceVmLimit",
	.parent = &onapp_class_BillingPlan_BaseResource,
	.root = "base_resource",
	.resource = "base_resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_plan_resource_vm_limit_fields),
};
