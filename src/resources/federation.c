/*
 * Federation.
 */
#include "resources.h"

/* ---- OnApp_Federation ------------------------------------------------------------------------------------ */

static const onapp_field federation_fields[] = {
	F("hypervisor_zones_id",                "integer", RW),
	F("data_store_zone_label",              "integer", RW),
	F("data_store_zone_pricing",            "array",   RW, .nested = "Federation_DataStoreZonePricing"),
	F("data_store_zone_pricing_attributes", "array",   RW, .nested = "Federation_DataStoreZonePricing"),
	F("description",                        "string",  RW),
	F("hypervisor_type",                    "integer", RW),
	F("hypervisor_zone_pricing",            "array",   RW, .nested = "Federation_HypervisorZonePricing"),
	F("hypervisor_zone_pricing_attributes", "array",   RW, .nested = "Federation_HypervisorZonePricing"),
	F("label",                              "string",  RW),
	F("network_zone_label",                 "integer", RW),
	F("network_zone_pricing",               "array",   RW, .nested = "Federation_NetworkZonePricing"),
	F("network_zone_pricing_attributes",    "array",   RW, .nested = "Federation_NetworkZonePricing"),
	F("template_group_id",                  "integer", RW),
	F("user_virtual_server_pricing",        "array",   RW, .nested = "Federation_UserVirtualServerPricing"),
	F("federation_id",                      "string",  RW),
	S("network_zone_id",                    "string",  RW, 4, 2),
	S("data_store_zone_id",                 "string",  RW, 4, 2),
	S("provider_name",                      "string",  RW, 4, 2),
	S("seller_page_url",                    "string",  RW, 4, 2),
	S("country",                            "string",  RW, 4, 2),
	S("city",                               "string",  RW, 4, 2),
	S("uptime_percentage",                  "string",  RW, 4, 2),
	S("cpu_score",                          "string",  RW, 4, 2),
	S("cpu_index",                          "string",  RW, 4, 2),
	S("bandwidth_score",                    "string",  RW, 4, 2),
	S("bandwidth_index",                    "string",  RW, 4, 2),
	S("disk_score",                         "string",  RW, 4, 2),
	S("disk_index",                         "string",  RW, 4, 2),
	S("cloud_index",                        "string",  RW, 4, 2),
	S("hypervisor_group_label",             "string",  RW, 4, 2),
	S("hypervisor_label",                   "string",  RW, 4, 2),
	S("data_store_group_label",             "string",  RW, 4, 2),
	S("data_store_label",                   "string",  RW, 4, 2),
	S("network_group_label",                "string",  RW, 4, 2),
	S("network_label",                      "string",  RW, 4, 2),
	S("image_template_group_label",         "string",  RW, 4, 2),
	S("vm_identifier",                      "string",  RW, 4, 2),
	S("private",                            "string",  RW, 4, 2),
	S("latitude",                           "string",  RW, 4, 3),
	S("longitude",                          "string",  RW, 4, 3),
	S("tier",                               "string",  RW, 4, 3),
	S("tier_options",                       "array",   RW, 4, 3, .nested = "Federation_TierOptions"),
	S("tier_options_attributes",            "array",   RW, 4, 3, .nested = "Federation_TierOptions"),
	S("certificates",                       "string",  RW, 5, 4),
	S("tier_bandwidth_index",               "string",  RW, 5, 4),
	S("tier_cloud_index",                   "string",  RW, 5, 4),
	S("tier_cpu_index",                     "string",  RW, 5, 4),
	S("tier_disk_index",                    "string",  RW, 5, 4),
	S("backup_server_group_label",          "string",  RW, 5, 5),
	S("backup_server_label",                "string",  RW, 5, 5),
	S("hypervisor_zone_id",                 "integer", RW, 6, 3),
};

static const onapp_route federation_routes[] = {
	R("list",                          "federation/hypervisor_zones/subscribed", NULL),
	R("federation_with_hzoneid",       "federation/hypervisor_zones/{hypervisor_zones_id!}",
		"ONAPP_GETRESOURCE_FEDERATION_WITH_HZONEID"),
	R("federation_with_federation_id", "federation/hypervisor_zones/{federation_id!}",
		"ONAPP_GETRESOURCE_FEDERATION_WITH_FEDERATION_ID"),
	R("add_zone_to_federation",        "federation/hypervisor_zones/{hypervisor_zones_id!}/add",
		"ONAPP_GETRESOURCE_ADD_ZONE_TO_FEDERATION"),
	R("enable_federated_zone",         "federation/hypervisor_zones/{hypervisor_zones_id!}/activate",
		"ONAPP_GETRESOURCE_ENABLE_FEDERATED_ZONE"),
	R("disable_federated_zone",        "federation/hypervisor_zones/{hypervisor_zones_id!}/deactivate",
		"ONAPP_GETRESOURCE_DISABLE_FEDERATED_ZONE"),
	R("remove_federated_zone",         "federation/hypervisor_zones/{hypervisor_zones_id!}/remove",
		"ONAPP_GETRESOURCE_REMOVE_FEDERATED_ZONE"),
	R("get_unsubscribed",              "federation/hypervisor_zones/unsubscribed",
		"ONAPP_GETRESOURCE_GET_UNSUBSCRIBED"),
	R("get_subscribed",                "federation/hypervisor_zones/subscribed", "ONAPP_GETRESOURCE_GET_SUBSCRIBED"),
	R("subscribe",                     "federation/hypervisor_zones/{federation_id!}/subscribe",
		"ONAPP_GETRESOURCE_SUBSCRIBE"),
	R("unsubscribe",                   "federation/hypervisor_zones/{hypervisor_zones_id!}/unsubscribe",
		"ONAPP_GETRESOURCE_UNSUBSCRIBE"),
	R("suspend",                       "federation/hypervisor_zones/{hypervisor_zones_id!}/close",
		"ONAPP_GETRESOURCE_SUSPEND"),
	R("unsuspend",                     "federation/hypervisor_zones/{hypervisor_zones_id!}/open",
		"ONAPP_GETRESOURCE_UNSUSPEND"),
	R("report_vs_problem",             "federation/virtual_machines/{vm_identifier!}/report_a_problem",
		"ONAPP_GETRESOURCE_FEDERATION_REPORT_VS_PROBLEM"),
	R("make_public",                   "federation/hypervisor_zones/{hypervisor_zones_id!}/make_public",
		"ONAPP_GETRESOURCE_MAKE_PUBLIC"),
	R("make_private",                  "federation/hypervisor_zones/{hypervisor_zones_id!}/make_private",
		"ONAPP_GETRESOURCE_MAKE_PRIVATE"),
};

static const onapp_action federation_actions[] = {
	A("addZoneToFederation", "hypervisor_zones_id = null", POST, "add_zone_to_federation", "fields", NONE,
		.sets = "hypervisor_zones_id"),
	A("activate", "hypervisor_zones_id = null", POST, "enable_federated_zone", NULL, NONE,
		.sets = "hypervisor_zones_id"),
	A("deactivate", "hypervisor_zones_id = null", POST, "disable_federated_zone", NULL, NONE,
		.sets = "hypervisor_zones_id"),
	A("remove", "hypervisor_zones_id = null", DELETE, "remove_federated_zone", NULL, NONE,
		.sets = "hypervisor_zones_id"),
	A("getListUnsubscribed", "query = null", LIST_OF, "get_unsubscribed", NULL, RESULT, .query = "(q??: $query)"),
	A("getListSubscribed", "", LIST_OF, "get_subscribed", NULL, RESULT),
	A("getList", "params = null, url_args = null", LIST_OF, "get_subscribed", NULL, RESULT),
	A("subscribe", "federation_id = null, defaultLabel = ''", POST, "subscribe",
		"('hypervisor_zone_namer[hypervisor_group_label]': {hypervisor_group_label}, "
		"'hypervisor_zone_namer[hypervisor_label]': {hypervisor_label}, "
		"'hypervisor_zone_namer[data_store_group_label]': {data_store_group_label}, "
		"'hypervisor_zone_namer[data_store_label]': {data_store_label}, "
		"'hypervisor_zone_namer[network_group_label]': {network_group_label}, "
		"'hypervisor_zone_namer[network_label]': {network_label}, "
		"'hypervisor_zone_namer[image_template_group_label]': {image_template_group_label})", NONE,
		.sets = "federation_id", .since = ONAPP_V(3, 4), .until = ONAPP_V(5, 4), .flags = ONAPP_ACTION_FORM),
	A("subscribe", "federation_id = null, defaultLabel = ''", POST, "subscribe",
		"('hypervisor_zone_namer[hypervisor_group_label]': {hypervisor_group_label}, "
		"'hypervisor_zone_namer[hypervisor_label]': {hypervisor_label}, "
		"'hypervisor_zone_namer[data_store_group_label]': {data_store_group_label}, "
		"'hypervisor_zone_namer[data_store_label]': {data_store_label}, "
		"'hypervisor_zone_namer[network_group_label]': {network_group_label}, "
		"'hypervisor_zone_namer[network_label]': {network_label}, "
		"'hypervisor_zone_namer[image_template_group_label]': {image_template_group_label}, "
		"'hypervisor_zone_namer[backup_server_group_label]': {backup_server_group_label}, "
		"'hypervisor_zone_namer[backup_server_label]': {backup_server_label})", NONE,
		.sets = "federation_id", .since = ONAPP_V(5, 5), .flags = ONAPP_ACTION_FORM),
	A("unsubscribe", "hypervisor_zones_id = null", DELETE, "unsubscribe", NULL, NONE, .sets = "hypervisor_zones_id"),
	A("suspend", "hypervisor_zones_id = null", PUT, "suspend", NULL, NONE, .sets = "hypervisor_zones_id"),
	A("unsuspend", "hypervisor_zones_id = null", PUT, "unsuspend", NULL, NONE, .sets = "hypervisor_zones_id"),
	A("reportAProblem", "body = null", NOTHING, NULL, NULL, NONE, .when = "null $body"),
	A("reportAProblem", "body = null", POST, "report_vs_problem", "('federation_problem[body]': $body)", NONE,
		.flags = ONAPP_ACTION_FORM),
	A("makePublic", "hypervisor_zones_id = null", PUT, "make_public", NULL, NONE, .sets = "hypervisor_zones_id"),
	A("makePrivate", "hypervisor_zones_id = null", PUT, "make_private", NULL, NONE, .sets = "hypervisor_zones_id"),
};

const onapp_class onapp_class_Federation = {
	.name = "OnApp_Federation",
	.root = "hypervisor_zone",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_fields),
	ROUTES(federation_routes),
	ACTIONS(federation_actions),
};

/* ---- OnApp_Federation_Announcement ----------------------------------------------------------------------- */

static const onapp_field federation_announcement_fields[] = {
	F("created_at",          "datetime", RW),
	F("finish_at",           "datetime", RW),
	F("start_at",            "datetime", RW),
	F("updated_at",          "datetime", RW),
	F("text",                "string",   RW),
	F("federation_id",       "string",   RW),
	F("hypervisor_group_id", "integer",  RW),
	F("kind",                "boolean",  RW),
};

static const onapp_route federation_announcement_routes[] = {
	R("default",      "federation/hypervisor_zones/{hypervisor_group_id!}/announcements", NULL),
	R("notify_users", "federation/hypervisor_zones/{hypervisor_group_id!}/announcements/{id!}/notify_users",
		"ONAPP_ANNOUNCEMENTS_NOTIFY_USERS"),
};

static const onapp_action federation_announcement_actions[] = {
	A("notify_users", "", POST, "notify_users", NULL, NONE),
};

const onapp_class onapp_class_Federation_Announcement = {
	.name = "OnApp_Federation_Announcement",
	.root = "announcement",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 0),
	FIELDS(federation_announcement_fields),
	ROUTES(federation_announcement_routes),
	ACTIONS(federation_announcement_actions),
};

/* ---- OnApp_Federation_BuyerToken ------------------------------------------------------------------------- */

static const onapp_field federation_buyer_token_fields[] = {
	F("id",     "integer", RW),
	F("sender", "string",  RW),
	F("token",  "string",  SECRET),
};

const onapp_class onapp_class_Federation_BuyerToken = {
	.name = "OnApp_Federation_BuyerToken",
	.root = "token",
	.resource = "federation/trader_tokens",
	.first_version = ONAPP_V(3, 0),
	FIELDS(federation_buyer_token_fields),
};

/* ---- OnApp_Federation_DataStoreZonePricing --------------------------------------------------------------- */

static const onapp_field federation_data_store_zone_pricing_fields[] = {
	F("data_read",       "integer", RW, .property = "_limit_free"),
	F("data_write",      "integer", RW),
	F("disk_size_max",   "integer", RW),
	F("disk_size_off",   "integer", RW),
	F("disk_size_on",    "integer", RW),
	F("input_requests",  "integer", RW),
	F("output_requests", "integer", RW),
};

const onapp_class onapp_class_Federation_DataStoreZonePricing = {
	.name = "OnApp_Federation_DataStoreZonePricing",
	.root = "data_store_zone_pricing",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_data_store_zone_pricing_fields),
};

/* ---- OnApp_Federation_FederationFailedAction ------------------------------------------------------------- */

static const onapp_field federation_federation_failed_action_fields[] = {
	F("action",             "string",   RW),
	F("created_at",         "datetime", RW),
	F("errors",             "array",    RW),
	F("id",                 "integer",  RW),
	F("updated_at",         "datetime", RW),
	F("virtual_machine_id", "integer",  RW),
};

static const onapp_route federation_federation_failed_action_routes[] = {
	R("default", "federation/failed_actions",                                    NULL, .without = "virtual_machine_id"),
	R("default", "federation/virtual_machines/{virtual_machine_id}/failed_actions", NULL),
};

const onapp_class onapp_class_Federation_FederationFailedAction = {
	.name = "OnApp_Federation_FederationFailedAction",
	.root = "federation_failed_action",
	.resource = "failed_actions",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_federation_failed_action_fields),
	ROUTES(federation_federation_failed_action_routes),
};

/* ---- OnApp_Federation_HypervisorZonePricing -------------------------------------------------------------- */

static const onapp_field federation_hypervisor_zone_pricing_fields[] = {
	F("cpu_max",          "integer", RW),
	F("cpu_off",          "integer", RW),
	F("cpu_on",           "integer", RW),
	F("cpu_priority_max", "integer", RW),
	F("cpu_priority_off", "integer", RW),
	F("cpu_priority_on",  "integer", RW),
	F("memory_max",       "integer", RW),
	F("memory_off",       "integer", RW),
	F("memory_on",        "integer", RW),
};

const onapp_class onapp_class_Federation_HypervisorZonePricing = {
	.name = "OnApp_Federation_HypervisorZonePricing",
	.root = "hypervisor_zone_pricing",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_hypervisor_zone_pricing_fields),
};

/* ---- OnApp_Federation_HypervisorZoneScore ---------------------------------------------------------------- */

static const onapp_field federation_hypervisor_zone_score_fields[] = {
	F("cpu_score",       "integer",  RW),
	F("disk_score",      "integer",  RW),
	F("bandwidth_score", "integer",  RW),
	F("cpu_index",       "integer",  RW),
	F("disk_index",      "integer",  RW),
	F("bandwidth_index", "integer",  RW),
	F("cloud_index",     "integer",  RW),
	F("created_at",      "datetime", RW),
	F("federation_id",   "integer",  RW),
};

static const onapp_route federation_hypervisor_zone_score_routes[] = {
	R("list", "federation/hypervisor_zones/{federation_id!}/scores", NULL),
};

static const onapp_action federation_hypervisor_zone_score_actions[] = {
	A("getList", "federation_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "federation_id"),
};

const onapp_class onapp_class_Federation_HypervisorZoneScore = {
	.name = "OnApp_Federation_HypervisorZoneScore",
	.root = "hypervisor_zone_score",
	.resource = "scores",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_hypervisor_zone_score_fields),
	ROUTES(federation_hypervisor_zone_score_routes),
	ACTIONS(federation_hypervisor_zone_score_actions),
};

/* ---- OnApp_Federation_HypervisorZoneUptime --------------------------------------------------------------- */

static const onapp_field federation_hypervisor_zone_uptime_fields[] = {
	F("date",              "string",  RW),
	F("uptime_percentage", "string",  RW),
	F("federation_id",     "integer", RW),
};

static const onapp_route federation_hypervisor_zone_uptime_routes[] = {
	R("list", "federation/hypervisor_zones/{federation_id!}/uptime", NULL),
};

static const onapp_action federation_hypervisor_zone_uptime_actions[] = {
	A("getList", "federation_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "federation_id"),
};

const onapp_class onapp_class_Federation_HypervisorZoneUptime = {
	.name = "OnApp_Federation_HypervisorZoneUptime",
	.root = "hypervisor_zone_uptime",
	.resource = "uptime",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_hypervisor_zone_uptime_fields),
	ROUTES(federation_hypervisor_zone_uptime_routes),
	ACTIONS(federation_hypervisor_zone_uptime_actions),
};

/* ---- OnApp_Federation_NetworkZonePricing ----------------------------------------------------------------- */

static const onapp_field federation_network_zone_pricing_fields[] = {
	F("data_rxed",        "integer", RW),
	F("data_sent",        "integer", RW),
	F("ip_addresses_max", "integer", RW),
	F("ip_addresses_off", "integer", RW),
	F("ip_addresses_on",  "integer", RW),
	F("port_speed",       "integer", RW),
	F("port_speed_max",   "integer", RW),
};

const onapp_class onapp_class_Federation_NetworkZonePricing = {
	.name = "OnApp_Federation_NetworkZonePricing",
	.root = "network_zone_pricing",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_network_zone_pricing_fields),
};

/* ---- OnApp_Federation_SellerToken ------------------------------------------------------------------------ */

static const onapp_field federation_seller_token_fields[] = {
	F("hypervisor_group_id", "integer", RW),
	F("id",                  "integer", RW),
	F("receiver",            "string",  RW),
	F("token",               "string",  SECRET),
	F("used",                "boolean", RW),
};

static const onapp_route federation_seller_token_routes[] = {
	R("default", "federation/hypervisor_zones/{hypervisor_zones_id!}/supplier_tokens", NULL),
};

const onapp_class onapp_class_Federation_SellerToken = {
	.name = "OnApp_Federation_SellerToken",
	.root = "token",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 0),
	FIELDS(federation_seller_token_fields),
	ROUTES(federation_seller_token_routes),
};

/* ---- OnApp_Federation_TierOptions ------------------------------------------------------------------------ */

static const onapp_field federation_tier_options_fields[] = {
	F("ha",                  "string", RW),
	F("sla",                 "string", RW),
	F("storage_performance", "string", RW),
	F("backups",             "string", RW),
	F("templates",           "string", RW),
	F("windows_license",     "string", RW),
	F("ddos_protection",     "string", RW),
	F("ipv6",                "string", RW),
	F("dns",                 "string", RW),
	F("replication",         "string", RW),
};

const onapp_class onapp_class_Federation_TierOptions = {
	.name = "OnApp_Federation_TierOptions",
	.root = "tier_options",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_tier_options_fields),
};

/* ---- OnApp_Federation_UserVirtualServerPricing ----------------------------------------------------------- */

static const onapp_field federation_user_virtual_server_pricing_fields[] = {
	F("auto_scaling",              "integer", RW),
	F("auto_scaling_max",          "integer", RW),
	F("backup_disk_size",          "integer", RW),
	F("backup_disk_size_max",      "integer", RW),
	F("template_backup_store",     "integer", RW),
	F("template_backup_store_max", "integer", RW),
	F("template_disk_size",        "integer", RW),
	F("template_disk_size_max",    "integer", RW),
	F("backup",                    "integer", RW),
	F("template",                  "integer", RW),
	F("backup_max",                "integer", RW),
	F("template_max",              "integer", RW),
};

const onapp_class onapp_class_Federation_UserVirtualServerPricing = {
	.name = "OnApp_Federation_UserVirtualServerPricing",
	.root = "user_virtual_server_pricing",
	.resource = "federation/hypervisor_zones",
	.first_version = ONAPP_V(3, 4),
	FIELDS(federation_user_virtual_server_pricing_fields),
};
