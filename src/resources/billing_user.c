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
	S("default_base_resources", "string",   RO,            3, 1, .property = "default_base_resources",
		.nested = "BillingPlan_BaseResource"),
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

/* ---- OnApp_BillingUser_BaseResource ---------------------------------------------------------------------- */

static const onapp_field billing_user_base_resource_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO, .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO, .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   RW, .preset = TEXT("Resource::CpuShare")),
	S("target_id",       "integer",  RO, 2, 2),
	S("is_default",      "boolean",  RW, 3, 0),
	S("use_default",     "boolean",  RW, 3, 0),
	S("preferences",     "string",   RW, 3, 0),
	S("price_nodes",     "string",   RW, 5, 1),
};

static const onapp_route billing_user_base_resource_routes[] = {
	R("default", "billing/user/resources",                          NULL, .without = "billing_plan_id*"),
	R("default", "billing/user/plans/{billing_plan_id*}/resources", NULL),
};

static const onapp_action billing_user_base_resource_actions[] = {
	A("getList", "billing_plan_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "billing_plan_id",
		.needs = "{billing_plan_id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE),
};

static const onapp_property billing_user_base_resource_properties[] = {
	{"_specified_resource_name", TEXT("")},
};

const onapp_class onapp_class_BillingUser_BaseResource = {
	.name = "OnApp_BillingUser_BaseResource",
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_base_resource_fields),
	ROUTES(billing_user_base_resource_routes),
	ACTIONS(billing_user_base_resource_actions),
	PROPERTIES(billing_user_base_resource_properties),
};

/* ---- OnApp_BillingUser_BaseResource_Limit ---------------------------------------------------------------- */

static const onapp_field billing_user_base_resource_limit_fields[] = {
	F("limit_free",                    "integer", RO),
	I("limit",                         "integer", RO, 2, 1, 3, 3),
	S("limit",                         NULL,      RW, 3, 4),
	S("limit_cpu_units",               NULL,      RW, 3, 3),
	S("limit_free_cpu_units",          NULL,      RW, 3, 3),
	S("id",                            NULL,      RW, 3, 4),
	S("billing_plan_id",               NULL,      RW, 3, 4),
	S("limit_free_cpu",                NULL,      RW, 3, 4),
	S("limit_free_cpu_share",          NULL,      RW, 3, 4),
	S("limit_free_memory",             NULL,      RW, 3, 4),
	S("limit_cpu",                     NULL,      RW, 3, 4),
	S("limit_cpu_share",               NULL,      RW, 3, 4),
	S("limit_memory",                  NULL,      RW, 3, 4),
	S("limit_default_cpu",             NULL,      RW, 3, 4),
	S("limit_default_cpu_share",       NULL,      RW, 3, 4),
	S("limit_rate",                    NULL,      RW, 3, 4),
	S("limit_ip",                      NULL,      RW, 3, 4),
	S("limit_data_read_free",          NULL,      RW, 4, 2),
	S("limit_data_written_free",       NULL,      RW, 4, 2),
	S("limit_reads_completed_free",    NULL,      RW, 4, 2),
	S("limit_writes_completed_free",   NULL,      RW, 4, 2),
	S("limit_rate_free",               NULL,      RW, 4, 2),
	S("limit_ip_free",                 NULL,      RW, 4, 2),
	S("limit_data_sent_free",          NULL,      RW, 4, 2),
	S("limit_data_received_free",      NULL,      RW, 4, 2),
	S("limit_backup",                  NULL,      RW, 4, 2),
	S("limit_backup_disk_size",        NULL,      RW, 4, 2),
	S("limit_template",                NULL,      RW, 4, 2),
	S("limit_template_disk_size",      NULL,      RW, 4, 2),
	S("limit_backup_free",             NULL,      RW, 4, 2),
	S("limit_backup_disk_size_free",   NULL,      RW, 4, 2),
	S("limit_template_free",           NULL,      RW, 4, 2),
	S("limit_template_disk_size_free", NULL,      RW, 4, 2),
};

static const onapp_route billing_user_base_resource_limit_routes[] = {
	R("default", "billing/user/plans/{billing_plan_id!*}/resources/{id}", NULL),
	R("edit",    "billing/user/plans/{billing_plan_id!*}/resources/{id}", NULL),
};

const onapp_class onapp_class_BillingUser_BaseResource_Limit = {
	.name = "OnApp_BillingUser_BaseResource_Limit",
	.root = "resource",
	.resource = "resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_user_base_resource_limit_fields),
	ROUTES(billing_user_base_resource_limit_routes),
};

/* ---- OnApp_BillingUser_BaseResource_Price ---------------------------------------------------------------- */

static const onapp_field billing_user_base_resource_price_fields[] = {
	F("price_on",                 "integer", RO),
	F("price_off",                "integer", RO),
	F("price",                    "integer", RO),
	S("price_data_read",          NULL,      RW, 3, 0),
	S("price_data_written",       NULL,      RW, 3, 0),
	S("price_reads_completed",    NULL,      RW, 3, 0),
	S("price_writes_completed",   NULL,      RW, 3, 0),
	S("price_rate_on",            NULL,      RW, 3, 0),
	S("price_rate_off",           NULL,      RW, 3, 0),
	S("price_ip_on",              NULL,      RW, 3, 0),
	S("price_ip_off",             NULL,      RW, 3, 0),
	S("price_data_sent",          NULL,      RW, 3, 0),
	S("price_data_received",      NULL,      RW, 3, 0),
	S("price_backup",             NULL,      RW, 3, 0),
	S("price_backup_disk_size",   NULL,      RW, 3, 0),
	S("price_template",           NULL,      RW, 3, 0),
	S("price_template_disk_size", NULL,      RW, 3, 0),
	S("price_overused_bandwidth", NULL,      RW, 3, 0),
	S("price_disk_size",          NULL,      RW, 3, 0),
	S("price_memory",             NULL,      RW, 3, 0),
	S("price_cpus",               NULL,      RW, 3, 0),
	S("price_cpu_shares",         NULL,      RW, 3, 0),
	S("price_cpu_units",          NULL,      RW, 3, 0),
	S("price_on_cpu",             "string",  RW, 3, 0),
	S("price_off_cpu",            "string",  RW, 3, 0),
	S("price_on_cpu_share",       "string",  RW, 3, 0),
	S("price_off_cpu_share",      "string",  RW, 3, 0),
	S("price_on_memory",          "string",  RW, 3, 0),
	S("price_off_memory",         "string",  RW, 3, 0),
	S("price_on_cpu_units",       "string",  RW, 3, 0),
	S("price_off_cpu_units",      "string",  RW, 3, 0),
};

const onapp_class onapp_class_BillingUser_BaseResource_Price = {
	.name = "OnApp_BillingUser_BaseResource_Price",
	.root = "prices",
	.resource = NULL,
	FIELDS(billing_user_base_resource_price_fields),
};

/* ---- OnApp_BillingUser_Payments -------------------------------------------------------------------------- */

static const onapp_field billing_user_payments_fields[] = {
	F("id",             "integer",  RW),
	F("payer_id",       "integer",  RW),
	F("amount",         "integer",  RW),
	F("invoice_number", "string",   RW),
	F("created_at",     "datetime", RO),
	F("updated_at",     "datetime", RO),
};

static const onapp_closed billing_user_payments_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_BillingUser_Payments = {
	.name = "OnApp_BillingUser_Payments",
	.root = "payment",
	.resource = "billing/user/payments",
	.first_version = ONAPP_V(6, 0),
	FIELDS(billing_user_payments_fields),
	CLOSES(billing_user_payments_closed),
};

/* ---- OnApp_BillingUser_ResourceAcceleration -------------------------------------------------------------- */

static const onapp_field billing_user_resource_acceleration_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Acceleration")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_acceleration_properties[] = {
	{"_specified_resource_name", TEXT("acceleration")},
};

const onapp_class onapp_class_BillingUser_ResourceAcceleration = {
	.name = "OnApp_BillingUser_ResourceAcceleration",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_acceleration_fields),
	PROPERTIES(billing_user_resource_acceleration_properties),
};

/* ---- OnApp_BillingUser_ResourceApplicationServer --------------------------------------------------------- */

static const onapp_field billing_user_resource_application_server_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::ApplicationServer")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_application_server_properties[] = {
	{"_specified_resource_name", TEXT("application_server")},
};

const onapp_class onapp_class_BillingUser_ResourceApplicationServer = {
	.name = "OnApp_BillingUser_ResourceApplicationServer",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_application_server_fields),
	PROPERTIES(billing_user_resource_application_server_properties),
};

/* ---- OnApp_BillingUser_ResourceAutoScale ----------------------------------------------------------------- */

static const onapp_field billing_user_resource_auto_scale_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Autoscale")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_auto_scale_properties[] = {
	{"_specified_resource_name", TEXT("Autoscale")},
};

const onapp_class onapp_class_BillingUser_ResourceAutoScale = {
	.name = "OnApp_BillingUser_ResourceAutoScale",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_auto_scale_fields),
	PROPERTIES(billing_user_resource_auto_scale_properties),
};

/* ---- OnApp_BillingUser_ResourceBackup -------------------------------------------------------------------- */

static const onapp_field billing_user_resource_backup_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Backup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_backup_properties[] = {
	{"_specified_resource_name", TEXT("backup")},
};

const onapp_class onapp_class_BillingUser_ResourceBackup = {
	.name = "OnApp_BillingUser_ResourceBackup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_backup_fields),
	PROPERTIES(billing_user_resource_backup_properties),
};

/* ---- OnApp_BillingUser_ResourceCpu ----------------------------------------------------------------------- */

static const onapp_field billing_user_resource_cpu_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Cpu")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

const onapp_class onapp_class_BillingUser_ResourceCpu = {
	.name = "OnApp_BillingUser_ResourceCpu",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_cpu_fields),
};

/* ---- OnApp_BillingUser_ResourceCpuShare ------------------------------------------------------------------ */

const onapp_class onapp_class_BillingUser_ResourceCpuShare = {
	.name = "OnApp_BillingUser_ResourceCpuShare",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
};

/* ---- OnApp_BillingUser_ResourceCustomerNetwork ----------------------------------------------------------- */

static const onapp_field billing_user_resource_customer_network_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::CustomerNetwork")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_customer_network_properties[] = {
	{"_specified_resource_name", TEXT("customer_network")},
};

const onapp_class onapp_class_BillingUser_ResourceCustomerNetwork = {
	.name = "OnApp_BillingUser_ResourceCustomerNetwork",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_customer_network_fields),
	PROPERTIES(billing_user_resource_customer_network_properties),
};

/* ---- OnApp_BillingUser_ResourceDRaaS --------------------------------------------------------------------- */

static const onapp_field billing_user_resource_d_raa_s_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::DRaaS")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_d_raa_s_properties[] = {
	{"_specified_resource_name", TEXT("draas")},
};

const onapp_class onapp_class_BillingUser_ResourceDRaaS = {
	.name = "OnApp_BillingUser_ResourceDRaaS",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_d_raa_s_fields),
	PROPERTIES(billing_user_resource_d_raa_s_properties),
};

/* ---- OnApp_BillingUser_ResourceDiskSize ------------------------------------------------------------------ */

static const onapp_field billing_user_resource_disk_size_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::DiskSize")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

const onapp_class onapp_class_BillingUser_ResourceDiskSize = {
	.name = "OnApp_BillingUser_ResourceDiskSize",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_disk_size_fields),
};

/* ---- OnApp_BillingUser_ResourceInstancePackage ----------------------------------------------------------- */

static const onapp_field billing_user_resource_instance_package_fields[] = {
	F("id",                       "integer",  OPTIONAL | RO),
	F("label",                    "string",   RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("limits",                   "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",          "integer",  RO),
	F("resource_name",            "string",   RO),
	F("prices",                   "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",               "string",   RW),
	F("resource_class",           "string",   REQUIRED | RO, .preset = TEXT("Billing::Resource::InstancePackage")),
	F("in_master_zone",           "string",   RW),
	F("master",                   "boolean",  RW),
	F("target_type",              "string",   REQUIRED,      .preset = TEXT("InstancePackage")),
	F("hypervisor_group_ids",     "string",   RW),
	F("data_store_group_ids",     "string",   RW),
	F("network_group_ids",        "string",   RW),
	F("price_overused_bandwidth", "string",   RW),
	S("target_id",                "integer",  RO,            2, 2),
	S("is_default",               "boolean",  RW,            3, 0),
	S("use_default",              "boolean",  RW,            3, 0),
	S("preferences",              "string",   RW,            3, 0),
};

static const onapp_property billing_user_resource_instance_package_properties[] = {
	{"_specified_resource_name", TEXT("instance_package")},
};

const onapp_class onapp_class_BillingUser_ResourceInstancePackage = {
	.name = "OnApp_BillingUser_ResourceInstancePackage",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_instance_package_fields),
	PROPERTIES(billing_user_resource_instance_package_properties),
};

/* ---- OnApp_BillingUser_ResourceInstanceType -------------------------------------------------------------- */

static const onapp_field billing_user_resource_instance_type_fields[] = {
	F("id",                       "integer",  OPTIONAL | RO),
	F("label",                    "string",   RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("limits",                   "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",          "integer",  RO),
	F("resource_name",            "string",   RO),
	F("prices",                   "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",               "string",   RW),
	F("resource_class",           "string",   REQUIRED | RO, .preset = TEXT("Billing::Resource::InstanceType")),
	F("in_master_zone",           "string",   RW),
	F("master",                   "boolean",  RW),
	F("target_type",              "string",   REQUIRED,      .preset = TEXT("InstanceType")),
	F("hypervisor_group_ids",     "string",   RW),
	F("data_store_group_ids",     "string",   RW),
	F("network_group_ids",        "string",   RW),
	F("price_overused_bandwidth", "string",   RW),
	S("target_id",                "integer",  RO,            2, 2),
	S("is_default",               "boolean",  RW,            3, 0),
	S("use_default",              "boolean",  RW,            3, 0),
	S("preferences",              "string",   RW,            3, 0),
};

static const onapp_property billing_user_resource_instance_type_properties[] = {
	{"_specified_resource_name", TEXT("instance_type")},
};

const onapp_class onapp_class_BillingUser_ResourceInstanceType = {
	.name = "OnApp_BillingUser_ResourceInstanceType",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_instance_type_fields),
	PROPERTIES(billing_user_resource_instance_type_properties),
};

/* ---- OnApp_BillingUser_ResourceIpAddress ----------------------------------------------------------------- */

static const onapp_field billing_user_resource_ip_address_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::IpAddress")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

const onapp_class onapp_class_BillingUser_ResourceIpAddress = {
	.name = "OnApp_BillingUser_ResourceIpAddress",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_ip_address_fields),
};

/* ---- OnApp_BillingUser_ResourceMemory -------------------------------------------------------------------- */

static const onapp_field billing_user_resource_memory_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Memory")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

const onapp_class onapp_class_BillingUser_ResourceMemory = {
	.name = "OnApp_BillingUser_ResourceMemory",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_memory_fields),
};

/* ---- OnApp_BillingUser_ResourceServiceAddon -------------------------------------------------------------- */

static const onapp_field billing_user_resource_service_addon_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::ServiceAddon")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

const onapp_class onapp_class_BillingUser_ResourceServiceAddon = {
	.name = "OnApp_BillingUser_ResourceServiceAddon",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_service_addon_fields),
};

/* ---- OnApp_BillingUser_ResourceStorageDiskSize ----------------------------------------------------------- */

static const onapp_field billing_user_resource_storage_disk_size_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::StorageDiskSize")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_storage_disk_size_properties[] = {
	{"_specified_resource_name", TEXT("storage_disk_size")},
};

const onapp_class onapp_class_BillingUser_ResourceStorageDiskSize = {
	.name = "OnApp_BillingUser_ResourceStorageDiskSize",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_storage_disk_size_fields),
	PROPERTIES(billing_user_resource_storage_disk_size_properties),
};

/* ---- OnApp_BillingUser_ResourceTemplate ------------------------------------------------------------------ */

static const onapp_field billing_user_resource_template_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::Template")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_template_properties[] = {
	{"_specified_resource_name", TEXT("template")},
};

const onapp_class onapp_class_BillingUser_ResourceTemplate = {
	.name = "OnApp_BillingUser_ResourceTemplate",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_template_fields),
	PROPERTIES(billing_user_resource_template_properties),
};

/* ---- OnApp_BillingUser_ResourceTemplateIso --------------------------------------------------------------- */

static const onapp_field billing_user_resource_template_iso_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::TemplateIso")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_template_iso_properties[] = {
	{"_specified_resource_name", TEXT("template_iso")},
};

const onapp_class onapp_class_BillingUser_ResourceTemplateIso = {
	.name = "OnApp_BillingUser_ResourceTemplateIso",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_template_iso_fields),
	PROPERTIES(billing_user_resource_template_iso_properties),
};

/* ---- OnApp_BillingUser_ResourceVmLimit ------------------------------------------------------------------- */

static const onapp_field billing_user_resource_vm_limit_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::VmLimit")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_vm_limit_properties[] = {
	{"_specified_resource_name", TEXT("vm_limit")},
};

const onapp_class onapp_class_BillingUser_ResourceVmLimit = {
	.name = "OnApp_BillingUser_ResourceVmLimit",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_vm_limit_fields),
	PROPERTIES(billing_user_resource_vm_limit_properties),
};

/* ---- OnApp_BillingUser_ResourceVmMonit ------------------------------------------------------------------- */

static const onapp_field billing_user_resource_vm_monit_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::VmMonit")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
	S("price_nodes",     "string",   RW,            5, 1),
};

static const onapp_property billing_user_resource_vm_monit_properties[] = {
	{"_specified_resource_name", TEXT("vm_monit")},
};

const onapp_class onapp_class_BillingUser_ResourceVmMonit = {
	.name = "OnApp_BillingUser_ResourceVmMonit",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_vm_monit_fields),
	PROPERTIES(billing_user_resource_vm_monit_properties),
};
