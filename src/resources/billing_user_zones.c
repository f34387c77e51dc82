/*
 * Zones and groups in the user billing plans of 5.x.
 */
#include "resources.h"

/* ---- OnApp_BillingUser_ResourceBackupServerGroup --------------------------------------------------------- */

static const onapp_field billing_user_resource_backup_server_group_fields[] = {
	F("id",                            "integer",  OPTIONAL | RO),
	F("label",                         "string",   RO),
	F("created_at",                    "datetime", RO),
	F("updated_at",                    "datetime", RO),
	F("limits",                        "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",               "integer",  RO),
	F("resource_name",                 "string",   RO),
	F("prices",                        "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",                    "string",   RW),
	F("resource_class",                "string",   REQUIRED | RO, .preset = TEXT("Resource::BackupServerGroup")),
	F("in_master_zone",                "string",   RW),
	F("master",                        "boolean",  RW),
	F("target_type",                   "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_backup",                  "string",   RW),
	F("limit_backup_free",             "string",   RW),
	F("price_backup",                  "string",   RW),
	F("limit_backup_disk_size",        "string",   RW),
	F("limit_backup_disk_size_free",   "string",   RW),
	F("price_backup_disk_size",        "string",   RW),
	F("limit_template",                "string",   RW),
	F("limit_template_free",           "string",   RW),
	F("price_template",                "string",   RW),
	F("limit_template_disk_size",      "string",   RW),
	F("limit_template_disk_size_free", "string",   RW),
	F("price_template_disk_size",      "string",   RW),
	S("target_id",                     "integer",  RO,            2, 2),
	S("is_default",                    "boolean",  RW,            3, 0),
	S("use_default",                   "boolean",  RW,            3, 0),
	S("preferences",                   "string",   RW,            3, 0),
};

static const onapp_action billing_user_resource_backup_server_group_actions[] = {
	A("editBackupsLimits",
		"limit_backup = null, limit_backup_free = null, price_backup = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_backup, empty $limit_backup_free, empty $price_backup"),
	A("editBackupsLimits", "limit_backup = null, limit_backup_free = null, price_backup = null", PUT, "load",
		"resource(limit_backup?: $limit_backup, limit_backup_free?: $limit_backup_free, price_backup?: "
		"$price_backup)", NONE),
	A("editBackupDiskSizeLimits",
		"limit_backup_disk_size = null, limit_backup_disk_size_free = null, price_backup_disk_size = "
		"null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_backup_disk_size, empty $limit_backup_disk_size_free, "
			"empty $price_backup_disk_size"),
	A("editBackupDiskSizeLimits",
		"limit_backup_disk_size = null, limit_backup_disk_size_free = null, price_backup_disk_size = null", PUT,
		"load",
		"resource(limit_backup_disk_size?: $limit_backup_disk_size, limit_backup_disk_size_free?: "
		"$limit_backup_disk_size_free, price_backup_disk_size?: $price_backup_disk_size)", NONE),
	A("editTemplatesLimits",
		"limit_template = null, limit_template_free = null, price_template = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_template, empty $limit_template_free, empty $price_template"),
	A("editTemplatesLimits", "limit_template = null, limit_template_free = null, price_template = null", PUT, "load",
		"resource(limit_template?: $limit_template, limit_template_free?: $limit_template_free, "
		"price_template?: $price_template)", NONE),
	A("editTemplatesDiskSizeLimits",
		"limit_template_disk_size = null, limit_template_disk_size_free = null, "
		"price_template_disk_size = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_template_disk_size, empty $limit_template_disk_size_free, "
			"empty $price_template_disk_size"),
	A("editTemplatesDiskSizeLimits",
		"limit_template_disk_size = null, limit_template_disk_size_free = null, price_template_disk_size = null", PUT,
		"load",
		"resource(limit_template_disk_size?: $limit_template_disk_size, limit_template_disk_size_free?: "
		"$limit_template_disk_size_free, price_template_disk_size?: $price_template_disk_size)", NONE),
};

static const onapp_property billing_user_resource_backup_server_group_properties[] = {
	{"_specified_resource_name", TEXT("backup_server_group")},
};

const onapp_class onapp_class_BillingUser_ResourceBackupServerGroup = {
	.name = "OnApp_BillingUser_ResourceBackupServerGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_backup_server_group_fields),
	ACTIONS(billing_user_resource_backup_server_group_actions),
	PROPERTIES(billing_user_resource_backup_server_group_properties),
};

/* ---- OnApp_BillingUser_ResourceDataStoreGroup ------------------------------------------------------------ */

static const onapp_field billing_user_resource_data_store_group_fields[] = {
	F("id",                          "integer",  OPTIONAL | RO),
	F("label",                       "string",   RO),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("limits",                      "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",             "integer",  RO),
	F("resource_name",               "string",   RO),
	F("prices",                      "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit",                       "string",   RW),
	F("limit_type",                  "string",   RW),
	F("limit_free",                  "string",   RW),
	F("price_on",                    "string",   RW),
	F("price_off",                   "string",   RW),
	F("resource_class",              "string",   REQUIRED | RO, .preset = TEXT("Resource::DataStoreGroup")),
	F("in_master_zone",              "string",   RW),
	F("master",                      "boolean",  RW),
	F("target_type",                 "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_data_read_free",        "string",   RW),
	F("price_data_read",             "string",   RW),
	F("limit_data_written_free",     "string",   RW),
	F("price_data_written",          "string",   RW),
	F("limit_reads_completed_free",  "string",   RW),
	F("price_reads_completed",       "string",   RW),
	F("limit_writes_completed_free", "string",   RW),
	F("price_writes_completed",      "string",   RW),
	S("target_id",                   "integer",  RO,            2, 2),
	S("is_default",                  "boolean",  RW,            3, 0),
	S("use_default",                 "boolean",  RW,            3, 0),
	S("preferences",                 "string",   RW,            3, 0),
};

static const onapp_action billing_user_resource_data_store_group_actions[] = {
	A("editDiskSizeLimits",
		"limit = null, limit_free = null, price_on = null, price_off = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit, empty $limit_free, empty $price_on, empty $price_off"),
	A("editDiskSizeLimits", "limit = null, limit_free = null, price_on = null, price_off = null", PUT, "load",
		"resource(limit?: $limit, limit_free?: $limit_free, price_on?: $price_on, price_off?: $price_off)", NONE),
	A("editDataReadLimits", "limit_data_read_free = null, price_data_read = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_data_read_free, empty $price_data_read"),
	A("editDataReadLimits", "limit_data_read_free = null, price_data_read = null", PUT, "load",
		"resource(limit_data_read_free?: $limit_data_read_free, price_data_read?: $price_data_read)", NONE),
	A("editDataWrittenLimits", "limit_data_written_free = null, price_data_written = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_data_written_free, empty $price_data_written"),
	A("editDataWrittenLimits", "limit_data_written_free = null, price_data_written = null", PUT, "load",
		"resource(limit_data_written_free?: $limit_data_written_free, price_data_written?: "
		"$price_data_written)", NONE),
	A("editInputRequestsLimits",
		"limit_reads_completed_free = null, price_reads_completed = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_reads_completed_free, empty $price_reads_completed"),
	A("editInputRequestsLimits", "limit_reads_completed_free = null, price_reads_completed = null", PUT, "load",
		"resource(limit_reads_completed_free?: $limit_reads_completed_free, price_reads_completed?: "
		"$price_reads_completed)", NONE),
	A("editOutputRequestsLimits",
		"limit_writes_completed_free = null, price_writes_completed = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_writes_completed_free, empty $price_writes_completed"),
	A("editOutputRequestsLimits", "limit_writes_completed_free = null, price_writes_completed = null", PUT, "load",
		"resource(limit_writes_completed_free?: $limit_writes_completed_free, price_writes_completed?: "
		"$price_writes_completed)", NONE),
};

static const onapp_property billing_user_resource_data_store_group_properties[] = {
	{"_specified_resource_name", TEXT("data_store_group")},
};

const onapp_class onapp_class_BillingUser_ResourceDataStoreGroup = {
	.name = "OnApp_BillingUser_ResourceDataStoreGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_data_store_group_fields),
	ACTIONS(billing_user_resource_data_store_group_actions),
	PROPERTIES(billing_user_resource_data_store_group_properties),
};

/* ---- OnApp_BillingUser_ResourceEdgeGroup ----------------------------------------------------------------- */

static const onapp_field billing_user_resource_edge_group_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("price",           "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::EdgeGroup")),
	F("target_type",     "string",   REQUIRED | RO, .preset = TEXT("EdgeGroup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

static const onapp_property billing_user_resource_edge_group_properties[] = {
	{"_specified_resource_name", TEXT("edge_group")},
};

const onapp_class onapp_class_BillingUser_ResourceEdgeGroup = {
	.name = "OnApp_BillingUser_ResourceEdgeGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_edge_group_fields),
	PROPERTIES(billing_user_resource_edge_group_properties),
};

/* ---- OnApp_BillingUser_ResourceHypervisorGroup ----------------------------------------------------------- */

static const onapp_field billing_user_resource_hypervisor_group_fields[] = {
	F("id",                      "integer",  OPTIONAL | RO),
	F("label",                   "string",   RO),
	F("created_at",              "datetime", RO),
	F("updated_at",              "datetime", RO),
	F("limits",                  "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",         "integer",  RO),
	F("resource_name",           "string",   RO),
	F("prices",                  "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",              "string",   RW),
	F("resource_class",          "string",   REQUIRED | RO, .preset = TEXT("Resource::HypervisorGroup")),
	F("in_master_zone",          "string",   RW),
	F("master",                  "boolean",  RW),
	F("master_resource_id",      "integer",  RW),
	F("use_cpu_units",           "string",   RW),
	F("target_type",             "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_cpu",               "string",   RW),
	F("limit_free_cpu",          "string",   RW),
	F("price_on_cpu",            "string",   RW),
	F("price_off_cpu",           "string",   RW),
	F("limit_default_cpu",       "string",   RW),
	F("use_default_cpu",         "string",   RW),
	F("limit_cpu_share",         "string",   RW),
	F("limit_free_cpu_share",    "string",   RW),
	F("price_on_cpu_share",      "string",   RW),
	F("price_off_cpu_share",     "string",   RW),
	F("limit_default_cpu_share", "string",   RW),
	F("use_default_cpu_share",   "string",   RW),
	F("limit_memory",            "string",   RW),
	F("limit_free_memory",       "string",   RW),
	F("price_on_memory",         "string",   RW),
	F("price_off_memory",        "string",   RW),
	F("limit_cpu_units",         "string",   RW),
	F("limit_free_cpu_units",    "string",   RW),
	F("price_on_cpu_units",      "string",   RW),
	F("price_off_cpu_units",     "string",   RW),
	F("limit_min_memory",        "string",   RW),
	F("limit_min_cpu_priority",  "string",   RW),
	S("target_id",               "integer",  RO,            2, 2),
	S("is_default",              "boolean",  RW,            3, 0),
	S("use_default",             "boolean",  RW,            3, 0),
	S("preferences",             "string",   RW,            3, 0),
};

static const onapp_action billing_user_resource_hypervisor_group_actions[] = {
	A("editCPULimits",
		"limit_cpu = null, limit_free_cpu = null, price_on_cpu = null, price_off_cpu = null, "
		"limit_default_cpu = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_cpu, empty $limit_free_cpu, empty $price_on_cpu, empty $price_off_cpu, "
			"empty $limit_default_cpu"),
	A("editCPULimits",
		"limit_cpu = null, limit_free_cpu = null, price_on_cpu = null, price_off_cpu = null, "
		"limit_default_cpu = null", PUT,
		"load",
		"resource(limit_cpu?: $limit_cpu, limit_free_cpu?: $limit_free_cpu, price_on_cpu?: "
		"$price_on_cpu, price_off_cpu?: $price_off_cpu, limit_default_cpu?: $limit_default_cpu)", NONE),
	A("resetCPULimitsToDefault", "", PUT, "load", "resource(use_default_cpu: true)", NONE),
	A("editCPUShareLimits",
		"limit_cpu_share = null, limit_free_cpu_share = null, price_on_cpu_share = null, "
		"price_off_cpu_share = null, limit_default_cpu_share = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_cpu_share, empty $limit_free_cpu_share, empty $price_on_cpu_share, "
			"empty $price_off_cpu_share, empty $limit_default_cpu_share"),
	A("editCPUShareLimits",
		"limit_cpu_share = null, limit_free_cpu_share = null, price_on_cpu_share = null, "
		"price_off_cpu_share = null, limit_default_cpu_share = null", PUT,
		"load",
		"resource(limit_cpu_share?: $limit_cpu_share, limit_free_cpu_share?: $limit_free_cpu_share, "
		"price_on_cpu_share?: $price_on_cpu_share, price_off_cpu_share?: $price_off_cpu_share, "
		"limit_default_cpu_share?: $limit_default_cpu_share)", NONE),
	A("resetCPUShareLimitsToDefault", "", PUT, "load", "resource(use_default_cpu_share: true)", NONE),
	A("editMemoryLimits",
		"limit_memory = null, limit_free_memory = null, price_on_memory = null, price_off_memory = null",
		NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_memory, empty $limit_free_memory, empty $price_on_memory, "
			"empty $price_off_memory"),
	A("editMemoryLimits",
		"limit_memory = null, limit_free_memory = null, price_on_memory = null, price_off_memory = null", PUT, "load",
		"resource(limit_memory?: $limit_memory, limit_free_memory?: $limit_free_memory, "
		"price_on_memory?: $price_on_memory, price_off_memory?: $price_off_memory)", NONE),
	A("editCPUUnitsLimits",
		"limit_cpu_units = null, limit_free_cpu_units = null, price_on_cpu_units = null, "
		"price_off_cpu_units = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_cpu_units, empty $limit_free_cpu_units, empty $price_on_cpu_units, "
			"empty $price_off_cpu_units"),
	A("editCPUUnitsLimits",
		"limit_cpu_units = null, limit_free_cpu_units = null, price_on_cpu_units = null, "
		"price_off_cpu_units = null", PUT,
		"load",
		"resource(limit_cpu_units?: $limit_cpu_units, limit_free_cpu_units?: $limit_free_cpu_units, "
		"price_on_cpu_units?: $price_on_cpu_units, price_off_cpu_units?: $price_off_cpu_units)", NONE),
};

static const onapp_property billing_user_resource_hypervisor_group_properties[] = {
	{"_specified_resource_name", TEXT("hypervisor_group")},
};

const onapp_class onapp_class_BillingUser_ResourceHypervisorGroup = {
	.name = "OnApp_BillingUser_ResourceHypervisorGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_hypervisor_group_fields),
	ACTIONS(billing_user_resource_hypervisor_group_actions),
	PROPERTIES(billing_user_resource_hypervisor_group_properties),
};

/* ---- OnApp_BillingUser_ResourceNetworkGroup -------------------------------------------------------------- */

static const onapp_field billing_user_resource_network_group_fields[] = {
	F("id",                       "integer",  OPTIONAL | RO),
	F("label",                    "string",   RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("limits",                   "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id",          "integer",  RO),
	F("resource_name",            "string",   RO),
	F("prices",                   "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",               "string",   RW),
	F("resource_class",           "string",   REQUIRED | RO, .preset = TEXT("Resource::NetworkGroup")),
	F("in_master_zone",           "string",   RW),
	F("master",                   "boolean",  RW),
	F("target_type",              "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_ip",                 "string",   RW),
	F("limit_ip_free",            "string",   RW),
	F("price_ip_on",              "string",   RW),
	F("price_ip_off",             "string",   RW),
	F("limit_rate",               "string",   RW),
	F("limit_rate_free",          "string",   RW),
	F("price_rate_on",            "string",   RW),
	F("price_rate_off",           "string",   RW),
	F("limit_data_received_free", "string",   RW),
	F("price_data_received",      "string",   RW),
	F("limit_data_sent_free",     "string",   RW),
	F("price_data_sent",          "string",   RW),
	S("target_id",                "integer",  RO,            2, 2),
	S("is_default",               "boolean",  RW,            3, 0),
	S("use_default",              "boolean",  RW,            3, 0),
	S("preferences",              "string",   RW,            3, 0),
};

static const onapp_action billing_user_resource_network_group_actions[] = {
	A("editIPAddressLimits",
		"limit_ip = null, limit_ip_free = null, price_ip_on = null, price_ip_off = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_ip, empty $limit_ip_free, empty $price_ip_on, empty $price_ip_off"),
	A("editIPAddressLimits", "limit_ip = null, limit_ip_free = null, price_ip_on = null, price_ip_off = null", PUT,
		"load",
		"resource(limit_ip?: $limit_ip, limit_ip_free?: $limit_ip_free, price_ip_on?: $price_ip_on, "
		"price_ip_off?: $price_ip_off)", NONE),
	A("editPortSpeedLimits",
		"limit_rate = null, limit_rate_free = null, price_rate_on = null, price_rate_off = null",
		NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_rate, empty $limit_rate_free, empty $price_rate_on, empty $price_rate_off"),
	A("editPortSpeedLimits",
		"limit_rate = null, limit_rate_free = null, price_rate_on = null, price_rate_off = null", PUT, "load",
		"resource(limit_rate?: $limit_rate, limit_rate_free?: $limit_rate_free, price_rate_on?: "
		"$price_rate_on, price_rate_off?: $price_rate_off)", NONE),
	A("editDataReceivedLimits",
		"limit_data_received_free = null, price_data_received = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_data_received_free, empty $price_data_received"),
	A("editDataReceivedLimits", "limit_data_received_free = null, price_data_received = null", PUT, "load",
		"resource(limit_data_received_free?: $limit_data_received_free, price_data_received?: "
		"$price_data_received)", NONE),
	A("editDataSentLimits", "limit_data_sent_free = null, price_data_sent = null", NOTHING, NULL, NULL, NONE,
		.when = "empty $limit_data_sent_free, empty $price_data_sent"),
	A("editDataSentLimits", "limit_data_sent_free = null, price_data_sent = null", PUT, "load",
		"resource(limit_data_sent_free?: $limit_data_sent_free, price_data_sent?: $price_data_sent)", NONE),
};

static const onapp_property billing_user_resource_network_group_properties[] = {
	{"_specified_resource_name", TEXT("network_group")},
};

const onapp_class onapp_class_BillingUser_ResourceNetworkGroup = {
	.name = "OnApp_BillingUser_ResourceNetworkGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_network_group_fields),
	ACTIONS(billing_user_resource_network_group_actions),
	PROPERTIES(billing_user_resource_network_group_properties),
};

/* ---- OnApp_BillingUser_ResourceRecipeGroup --------------------------------------------------------------- */

static const onapp_field billing_user_resource_recipe_group_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",      "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::RecipeGroup")),
	F("in_master_zone",  "string",   RW),
	F("master",          "boolean",  RW),
	F("target_type",     "string",   REQUIRED,      .preset = TEXT("RecipeGroup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

static const onapp_property billing_user_resource_recipe_group_properties[] = {
	{"_specified_resource_name", TEXT("recipe_group")},
};

const onapp_class onapp_class_BillingUser_ResourceRecipeGroup = {
	.name = "OnApp_BillingUser_ResourceRecipeGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_recipe_group_fields),
	PROPERTIES(billing_user_resource_recipe_group_properties),
};

/* ---- OnApp_BillingUser_ResourceTemplateGroup ------------------------------------------------------------- */

static const onapp_field billing_user_resource_template_group_fields[] = {
	F("id",              "integer",  OPTIONAL | RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits",          "array",    RO,            .nested = "BillingUser_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("resource_name",   "string",   RO),
	F("prices",          "array",    RO,            .nested = "BillingUser_BaseResource_Price"),
	F("limit_type",      "string",   RW),
	F("resource_class",  "string",   REQUIRED | RO, .preset = TEXT("Resource::TemplateGroup")),
	F("in_master_zone",  "string",   RW),
	F("master",          "boolean",  RW),
	F("target_type",     "string",   REQUIRED,      .preset = TEXT("ImageTemplateGroup")),
	S("target_id",       "integer",  RO,            2, 2),
	S("is_default",      "boolean",  RW,            3, 0),
	S("use_default",     "boolean",  RW,            3, 0),
	S("preferences",     "string",   RW,            3, 0),
};

static const onapp_property billing_user_resource_template_group_properties[] = {
	{"_specified_resource_name", TEXT("template_group")},
};

const onapp_class onapp_class_BillingUser_ResourceTemplateGroup = {
	.name = "OnApp_BillingUser_ResourceTemplateGroup",
	.parent = &onapp_class_BillingUser_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_user_resource_template_group_fields),
	PROPERTIES(billing_user_resource_template_group_properties),
};
