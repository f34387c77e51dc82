/*
 * Company billing plans of vCloud.
 */
#include "resources.h"

/* ---- OnApp_BillingCompany -------------------------------------------------------------------------------- */

static const onapp_field billing_company_fields[] = {
	F("label",          NULL,       REQUIRED,      .preset = TEXT("")),
	F("created_at",     "datetime", RO),
	F("updated_at",     "datetime", RO),
	F("id",             "integer",  RO),
	F("monthly_price",  "integer",  REQUIRED),
	F("currency_code",  "string",   REQUIRED | RO),
	F("show_price",     "boolean",  REQUIRED | RO, .preset = BOOLEAN(true)),
	F("allows_mak",     "boolean",  RO),
	F("allows_kms",     "boolean",  RO),
	F("allows_own",     "boolean",  RO),
	F("base_resources", "array",    RO,            .nested = "BillingCompany_BaseResource"),
};

static const onapp_route billing_company_routes[] = {
	R("getlist_users", "billing/company/plans/{id}/plans",       "ONAPP_GETRESOURCE_GETLIST_USERS"),
	R("copy",          "billing/company/plans/{id}/create_copy", "ONAPP_GETRESOURCE_CREATE_COPY3"),
};

const onapp_class onapp_class_BillingCompany = {
	.name = "OnApp_BillingCompany",
	.root = "company_plan",
	.resource = "billing/company/plans",
	FIELDS(billing_company_fields),
	ROUTES(billing_company_routes),
};

/* ---- OnApp_BillingCompany_BaseResource ------------------------------------------------------------------- */

static const onapp_field billing_company_base_resource_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("limits", "array", RO, .nested = "BillingCompany_BaseResource_Limit"),
	F("billing_plan_id", "integer",  RO),
	F("unit",            NULL,       RO),
	F("resource_name",   "string",   RO),
	F("prices", "array", RO, .nested = "BillingCompany_BaseResource_Price"),
	F("limit",           "string",   RW),
	F("limit_type",      "string",   RW),
	F("limit_free",      "string",   RW),
	F("price",           "string",   RW),
	F("price_on",        "string",   RW),
	F("price_off",       "string",   RW),
	F("resource_class",  "string",   RW, .preset = TEXT("Billing::Company::Resource::VCloud::ComputeZone")),
	F("is_default",      "boolean",  RW),
	F("use_default",     "boolean",  RW),
	F("preferences",     "string",   RW),
	F("target_id",       "integer",  RO),
	F("target_type",     "string",   RW),
};

static const onapp_route billing_company_base_resource_routes[] = {
	R("default", "billing/company/resources",                          NULL, .without = "billing_plan_id*"),
	R("default", "billing/company/plans/{billing_plan_id*}/resources", NULL),
};

static const onapp_action billing_company_base_resource_actions[] = {
	A("getList", "billing_plan_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "billing_plan_id",
		.needs = "{billing_plan_id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE),
};

const onapp_class onapp_class_BillingCompany_BaseResource = {
	.name = "OnApp_BillingCompany_BaseResource",
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_company_base_resource_fields),
	ROUTES(billing_company_base_resource_routes),
	ACTIONS(billing_company_base_resource_actions),
};

/* ---- OnApp_BillingCompany_BaseResource_Limit ------------------------------------------------------------- */

static const onapp_field billing_company_base_resource_limit_fields[] = {
	F("limit_free_ip",                                     NULL, RW),
	F("limit_free_data_sent",                              NULL, RW),
	F("limit_free_data_received",                          NULL, RW),
	F("limit_ip",                                          NULL, RW),
	F("limit_free_disk_size",                              NULL, RW),
	F("limit_min_disk_size",                               NULL, RW),
	F("limit_disk_size",                                   NULL, RW),
	F("limit_free_allocation_cpu_allocation",              NULL, RW),
	F("limit_free_allocation_cpu_resources_guaranteed",    NULL, RW),
	F("limit_free_allocation_memory_allocation",           NULL, RW),
	F("limit_free_allocation_memory_resources_guaranteed", NULL, RW),
	F("limit_min_allocation_cpu_allocation",               NULL, RW),
	F("limit_min_allocation_cpu_resources_guaranteed",     NULL, RW),
	F("limit_min_allocation_memory_allocation",            NULL, RW),
	F("limit_min_allocation_memory_resources_guaranteed",  NULL, RW),
	F("limit_allocation_cpu_allocation",                   NULL, RW),
	F("limit_allocation_cpu_resources_guaranteed",         NULL, RW),
	F("limit_allocation_memory_allocation",                NULL, RW),
	F("limit_allocation_memory_resources_guaranteed",      NULL, RW),
	F("limit_free_reservation_cpu_allocation",             NULL, RW),
	F("limit_free_reservation_memory_allocation",          NULL, RW),
	F("limit_min_reservation_cpu_allocation",              NULL, RW),
	F("limit_min_reservation_memory_allocation",           NULL, RW),
	F("limit_reservation_cpu_allocation",                  NULL, RW),
	F("limit_reservation_memory_allocation",               NULL, RW),
	F("limit_free_allocation_vcpu_speed",                  NULL, RW),
	F("limit_min_allocation_vcpu_speed",                   NULL, RW),
	F("limit_allocation_vcpu_speed",                       NULL, RW),
	S("limit_free_pay_as_you_go_cpu_limit",                NULL, RW, 5, 0),
	S("limit_free_pay_as_you_go_memory_limit",             NULL, RW, 5, 0),
	S("limit_free_pay_as_you_go_cpu_used",                 NULL, RW, 5, 0),
	S("limit_free_pay_as_you_go_memory_used",              NULL, RW, 5, 0),
	S("limit_min_pay_as_you_go_cpu_limit",                 NULL, RW, 5, 0),
	S("limit_min_pay_as_you_go_memory_limit",              NULL, RW, 5, 0),
	S("limit_pay_as_you_go_cpu_limit",                     NULL, RW, 5, 0),
	S("limit_pay_as_you_go_memory_limit",                  NULL, RW, 5, 0),
	S("limit_free_disk_size_used",                         NULL, RW, 5, 0),
	S("limit_min_disk_size_used",                          NULL, RW, 5, 0),
	S("limit_disk_size_used",                              NULL, RW, 5, 0),
};

const onapp_class onapp_class_BillingCompany_BaseResource_Limit = {
	.name = "OnApp_BillingCompany_BaseResource_Limit",
	.root = "resource",
	.resource = "resources",
	.first_version = ONAPP_V(2, 1),
	FIELDS(billing_company_base_resource_limit_fields),
};

/* ---- OnApp_BillingCompany_BaseResource_Price ------------------------------------------------------------- */

static const onapp_field billing_company_base_resource_price_fields[] = {
	F("price_ip",                                     NULL, RW),
	F("price_data_sent",                              NULL, RW),
	F("price_data_received",                          NULL, RW),
	F("price_disk_size",                              NULL, RW),
	F("price_allocation_cpu_allocation",              NULL, RW),
	F("price_allocation_cpu_resources_guaranteed",    NULL, RW),
	F("price_allocation_memory_allocation",           NULL, RW),
	F("price_allocation_memory_resources_guaranteed", NULL, RW),
	F("price_reservation_cpu_allocation",             NULL, RW),
	F("price_reservation_memory_allocation",          NULL, RW),
	F("price_allocation_vcpu_speed",                  NULL, RW),
	S("price_pay_as_you_go_cpu_limit",                NULL, RW, 5, 0),
	S("price_pay_as_you_go_memory_limit",             NULL, RW, 5, 0),
	S("price_pay_as_you_go_cpu_used",                 NULL, RW, 5, 0),
	S("price_pay_as_you_go_memory_used",              NULL, RW, 5, 0),
	S("price_pay_as_you_go_cpu_limit_unlimited",      NULL, RW, 5, 0),
	S("price_pay_as_you_go_memory_limit_unlimited",   NULL, RW, 5, 0),
	S("price_disk_size_used",                         NULL, RW, 5, 0),
	S("price_disk_size_unlimited",                    NULL, RW, 5, 0),
};

const onapp_class onapp_class_BillingCompany_BaseResource_Price = {
	.name = "OnApp_BillingCompany_BaseResource_Price",
	.root = "prices",
	.resource = NULL,
	FIELDS(billing_company_base_resource_price_fields),
};

/* ---- OnApp_BillingCompany_ResourceVCloudComputeZone ------------------------------------------------------ */

static const onapp_field billing_company_resource_v_cloud_compute_zone_fields[] = {
	F("id",                                                "integer",  RO),
	F("label",                                             "string",   RO),
	F("created_at",                                        "datetime", RO),
	F("updated_at",                                        "datetime", RO),
	F("limits", "array", RO, .nested = "BillingCompany_BaseResource_Limit"),
	F("billing_plan_id",                                   "integer",  RO),
	F("unit",                                              NULL,       RO),
	F("resource_name",                                     "string",   RO),
	F("prices", "array", RO, .nested = "BillingCompany_BaseResource_Price"),
	F("limit",                                             "string",   RW),
	F("limit_type",                                        "string",   RW),
	F("limit_free",                                        "string",   RW),
	F("price",                                             "string",   RW),
	F("price_on",                                          "string",   RW),
	F("price_off",                                         "string",   RW),
	F("resource_class",                                    "string",   REQUIRED | RO,
		.preset = TEXT("Billing::Company::Resource::VCloud::ComputeZone")),
	F("is_default",                                        "boolean",  RW),
	F("use_default",                                       "boolean",  RW),
	F("preferences",                                       "string",   RW),
	F("target_id",                                         "integer",  RO),
	F("target_type",                                       "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_free_allocation_cpu_allocation",              "integer",  RW),
	F("limit_min_allocation_cpu_allocation",               "integer",  RW),
	F("limit_allocation_cpu_allocation",                   "integer",  RW),
	F("price_allocation_cpu_allocation",                   "integer",  RW),
	F("limit_free_allocation_cpu_resources_guaranteed",    "integer",  RW),
	F("limit_min_allocation_cpu_resources_guaranteed",     "integer",  RW),
	F("limit_allocation_cpu_resources_guaranteed",         "integer",  RW),
	F("price_allocation_cpu_resources_guaranteed",         "integer",  RW),
	F("limit_free_allocation_memory_allocation",           "integer",  RW),
	F("limit_min_allocation_memory_allocation",            "integer",  RW),
	F("limit_allocation_memory_allocation",                "integer",  RW),
	F("price_allocation_memory_allocation",                "integer",  RW),
	F("limit_free_allocation_memory_resources_guaranteed", "integer",  RW),
	F("limit_min_allocation_memory_resources_guaranteed",  "integer",  RW),
	F("limit_allocation_memory_resources_guaranteed",      "integer",  RW),
	F("price_allocation_memory_resources_guaranteed",      "integer",  RW),
	F("limit_free_allocation_vcpu_speed",                  "integer",  RW),
	F("limit_min_allocation_vcpu_speed",                   "integer",  RW),
	F("limit_allocation_vcpu_speed",                       "integer",  RW),
	F("price_allocation_vcpu_speed",                       "integer",  RW),
	F("limit_free_reservation_cpu_allocation",             "integer",  RW),
	F("limit_min_reservation_cpu_allocation",              "integer",  RW),
	F("limit_reservation_cpu_allocation",                  "integer",  RW),
	F("price_reservation_cpu_allocation",                  "integer",  RW),
	F("limit_free_reservation_memory_allocation",          "integer",  RW),
	F("limit_min_reservation_memory_allocation",           "integer",  RW),
	F("limit_reservation_memory_allocation",               "integer",  RW),
	F("price_reservation_memory_allocation",               "integer",  RW),
	S("limit_free_pay_as_you_go_cpu_limit",                "integer",  RW,            5, 0),
	S("limit_free_pay_as_you_go_memory_limit",             "integer",  RW,            5, 0),
	S("limit_free_pay_as_you_go_cpu_used",                 "integer",  RW,            5, 0),
	S("limit_free_pay_as_you_go_memory_used",              "integer",  RW,            5, 0),
	S("limit_min_pay_as_you_go_cpu_limit",                 "integer",  RW,            5, 0),
	S("limit_min_pay_as_you_go_memory_limit",              "integer",  RW,            5, 0),
	S("limit_pay_as_you_go_cpu_limit",                     "integer",  RW,            5, 0),
	S("limit_pay_as_you_go_memory_limit",                  "integer",  RW,            5, 0),
	S("price_pay_as_you_go_cpu_limit",                     "integer",  RW,            5, 0),
	S("price_pay_as_you_go_memory_limit",                  "integer",  RW,            5, 0),
	S("price_pay_as_you_go_cpu_used",                      "integer",  RW,            5, 0),
	S("price_pay_as_you_go_memory_used",                   "integer",  RW,            5, 0),
	S("price_pay_as_you_go_cpu_limit_unlimited",           "integer",  RW,            5, 0),
	S("price_pay_as_you_go_memory_limit_unlimited",        "integer",  RW,            5, 0),
};

const onapp_class onapp_class_BillingCompany_ResourceVCloudComputeZone = {
	.name = "OnApp_BillingCompany_ResourceVCloudComputeZone",
	.parent = &onapp_class_BillingCompany_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_company_resource_v_cloud_compute_zone_fields),
};

/* ---- OnApp_BillingCompany_ResourceVCloudDataStoreZone ---------------------------------------------------- */

static const onapp_field billing_company_resource_v_cloud_data_store_zone_fields[] = {
	F("id",                        "integer",  RO),
	F("label",                     "string",   RO),
	F("created_at",                "datetime", RO),
	F("updated_at",                "datetime", RO),
	F("limits", "array", RO, .nested = "BillingCompany_BaseResource_Limit"),
	F("billing_plan_id",           "integer",  RO),
	F("unit",                      NULL,       RO),
	F("resource_name",             "string",   RO),
	F("prices", "array", RO, .nested = "BillingCompany_BaseResource_Price"),
	F("limit",                     "string",   RW),
	F("limit_type",                "string",   RW),
	F("limit_free",                "string",   RW),
	F("price",                     "string",   RW),
	F("price_on",                  "string",   RW),
	F("price_off",                 "string",   RW),
	F("resource_class",            "string",   REQUIRED | RO,
		.preset = TEXT("Billing::Company::Resource::VCloud::DataStoreZone")),
	F("is_default",                "boolean",  RW),
	F("use_default",               "boolean",  RW),
	F("preferences",               "string",   RW),
	F("target_id",                 "integer",  RW),
	F("target_type",               "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_free_disk_size",      "integer",  RW),
	F("limit_min_disk_size",       "integer",  RW),
	F("limit_disk_size",           "integer",  RW),
	F("price_disk_size",           "integer",  RW),
	S("limit_free_disk_size_used", "integer",  RW,            5, 0),
	S("limit_min_disk_size_used",  "integer",  RW,            5, 0),
	S("limit_disk_size_used",      "integer",  RW,            5, 0),
	S("price_disk_size_used",      "integer",  RW,            5, 0),
	S("price_disk_size_unlimited", "integer",  RW,            5, 0),
};

const onapp_class onapp_class_BillingCompany_ResourceVCloudDataStoreZone = {
	.name = "OnApp_BillingCompany_ResourceVCloudDataStoreZone",
	.parent = &onapp_class_BillingCompany_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_company_resource_v_cloud_data_store_zone_fields),
};

/* ---- OnApp_BillingCompany_ResourceVCloudNetworkZone ------------------------------------------------------ */

static const onapp_field billing_company_resource_v_cloud_network_zone_fields[] = {
	F("id",                       "integer",  RO),
	F("label",                    "string",   RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("limits", "array", RO, .nested = "BillingCompany_BaseResource_Limit"),
	F("billing_plan_id",          "integer",  RO),
	F("unit",                     NULL,       RO),
	F("resource_name",            "string",   RO),
	F("prices", "array", RO, .nested = "BillingCompany_BaseResource_Price"),
	F("limit",                    "string",   RW),
	F("limit_type",               "string",   RW),
	F("limit_free",               "string",   RW),
	F("price",                    "string",   RW),
	F("price_on",                 "string",   RW),
	F("price_off",                "string",   RW),
	F("resource_class",           "string",   REQUIRED | RO,
		.preset = TEXT("Billing::Company::Resource::VCloud::NetworkZone")),
	F("is_default",               "boolean",  RW),
	F("use_default",              "boolean",  RW),
	F("preferences",              "string",   RW),
	F("target_id",                "integer",  RW),
	F("target_type",              "string",   REQUIRED,      .preset = TEXT("Pack")),
	F("limit_free_ip",            "integer",  RW),
	F("limit_ip",                 "integer",  RW),
	F("price_ip",                 "integer",  RW),
	F("limit_free_data_sent",     "integer",  RW),
	F("price_data_sent",          "integer",  RW),
	F("limit_free_data_received", "integer",  RW),
	F("price_data_received",      "integer",  RW),
};

const onapp_class onapp_class_BillingCompany_ResourceVCloudNetworkZone = {
	.name = "OnApp_BillingCompany_ResourceVCloudNetworkZone",
	.parent = &onapp_class_BillingCompany_BaseResource,
	.root = "resource",
	.resource = "resources",
	FIELDS(billing_company_resource_v_cloud_network_zone_fields),
};
