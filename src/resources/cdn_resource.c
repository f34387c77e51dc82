/*
 * CDN resources and what belongs to them.
 */
#include "resources.h"

/* ---- OnApp_CDNResource ----------------------------------------------------------------------------------- */

static const onapp_field cdn_resource_fields[] = {
	F("created_at",                            "string",  RO),
	F("updated_at",                            "string",  RO),
	F("id",                                    "integer", RO),
	F("user_id",                               "integer", RW),
	F("cdn_hostname",                          "string",  RW),
	F("aflexi_resource_id",                    "integer", RW),
	F("last_24h_cost",                         "integer", RW),
	F("hotlink_policy",                        "string",  RW),
	F("ip_access_policy",                      "string",  RW),
	F("ip_addresses",                          "string",  RW),
	F("edge_groups",                           "array",   RW,     .nested = "EdgeGroup"),
	F("resource_type",                         "integer", RW,     .preset = TEXT("HTTP_PULL")),
	F("country_access_policy",                 "string",  RW),
	F("origin",                                "string",  RW),
	F("advanced_settings",                     "boolean", RW),
	F("domains",                               "string",  RW),
	F("url_signing_on",                        "boolean", RW),
	F("url_signing_key",                       "string",  SECRET),
	F("cache_expiry",                          "integer", RW),
	F("password_on",                           "boolean", RW),
	F("password_unauthorized_html",            "string",  RW),
	F("pass",                                  "array",   RW),
	F("user",                                  "array",   RW),
	F("form_pass",                             "array",   RW),
	F("countries",                             "array",   RW,     .nested = "CDNResource_Advanced_Country"),
	F("status",                                "string",  RW),
	F("edge_group_ids",                        "string",  RW),
	I("origins",                               "array",   RW,     3, 0, 3, 0, .nested = "CDNResource_Origin"),
	S("origins",                               "string",  RW,     3, 1),
	S("secondary_hostnames",                   "_array",  RW,     3, 0),
	S("ftp_password",                          "string",  SECRET, 3, 0),
	S("mp4_pseudo_on",                         "boolean", RW,     3, 0),
	S("flv_pseudo_on",                         "boolean", RW,     3, 0),
	S("ignore_set_cookie_on",                  "boolean", RW,     3, 0),
	S("publishing_point",                      "string",  RW,     3, 0),
	S("anti_leech_on",                         "boolean", RW,     3, 0),
	S("anti_leech_domains",                    "string",  RW,     3, 0),
	S("secure_wowza_on",                       "boolean", RW,     3, 0),
	S("secure_wowza_token",                    "string",  SECRET, 3, 0),
	S("internal_publishing_point",             "integer", RW,     3, 0),
	S("failover_internal_publishing_point",    "integer", RW,     3, 0),
	S("external_publishing_location",          "integer", RW,     3, 0),
	S("failover_external_publishing_location", "integer", RW,     3, 0),
	S("origin_sites",                          "string",  RW,     3, 0, .property = "origin_sites"),
	S("cname",                                 "string",  RW,     3, 0, .property = "cname"),
	S("push_origin_hostname",                  "string",  RW,     3, 0, .property = "push_origin_hostname"),
	S("cdn_reference",                         "integer", RW,     3, 1, .property = "cdn_reference"),
	S("letsencrypt_ssl_on",                    "boolean", RW,     6, 0),
	S("cdn_ssl_certificate_id",                "integer", RW,     6, 0),
	S("cors_on",                               "string",  RW,     6, 1),
	I("origins_for_api",                       "array",   RO,     2, 3, 2, 3, .nested = "CDNResource_Origin"),
};

static const onapp_route cdn_resource_routes[] = {
	R("enable_cdn",   "cdn_resources/enable",         "ONAPP_GETRESOURCE_ENABLE_CDN"),
	R("cdn_prefetch", "cdn_resources/{id}/prefetch",  "ONAPP_GETRESOURCE_CDN_PREFETCH"),
	R("cdn_purge",    "cdn_resources/{id}/purge",     "ONAPP_GETRESOURCE_CDN_PURGE"),
	R("purge_all",    "cdn_resources/{id}/purge_all", "ONAPP_POSTRESOURCE_PURGE_ALL"),
};

/* Countries are left out unless there are some. */
static void cdn_resource_save(onapp_call *call)
{
	static const onapp_tweak without_countries[] = {
		{.name = "countries", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	zval *countries = onapp_object_read_text(call->object, "_countries");
	bool some = countries && Z_TYPE_P(countries) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(countries));
	onapp_save(call->object, some ? NULL : without_countries);
}

static const onapp_action cdn_resource_actions[] = {
	A("prefetch", "cdn_resource_id, prefetch_paths", POST, "cdn_prefetch", "(prefetch_paths: $prefetch_paths)", NONE,
		.sets = "id=cdn_resource_id", .needs = "$cdn_resource_id"),
	A("purge", "cdn_resource_id, purge_paths", POST, "cdn_purge", "(purge_paths: $purge_paths)", NONE,
		.sets = "id=cdn_resource_id", .needs = "$cdn_resource_id"),
	A("enable", "", POST, "enable_cdn", NULL, NONE, .flags = ONAPP_ACTION_FOREIGN), /* answers with the user */
	A("purge_all", "cdn_resource_id", POST, "purge_all", NULL, NONE, .sets = "id=cdn_resource_id",
		.needs = "$cdn_resource_id"),
	C("save", "", cdn_resource_save, BASE_SAVE, NULL, NONE),
};

const onapp_class onapp_class_CDNResource = {
	.name = "OnApp_CDNResource",
	.root = "cdn_resource",
	.resource = "cdn_resources",
	.first_version = ONAPP_V(2, 3),
	FIELDS(cdn_resource_fields),
	ROUTES(cdn_resource_routes),
	ACTIONS(cdn_resource_actions),
};

/* ---- OnApp_CDNResource_Advanced -------------------------------------------------------------------------- */

static const onapp_field cdn_resource_advanced_fields[] = {
	F("id",                         "integer", RO),
	F("countries",                  "_array",  RO),
	F("hotlink_policy",             "string",  RO),
	F("ip_access_policy",           "string",  RO),
	F("country_access_policy",      "string",  RO),
	F("passwords",                  "string",  RO | SECRET),
	F("domains",                    "string",  RO),
	F("cache_expiry",               "integer", RO),
	F("publisher_name",             "string",  RO),
	F("password_on",                "boolean", RO),
	F("url_signing_on",             "boolean", RO),
	F("password_unauthorized_html", "string",  RO),
	F("ip_addresses",               "string",  RO),
	F("url_signing_key",            "string",  RO | SECRET),
	S("secondary_hostnames",        "_array",  RW,          3, 0),
	S("flv_pseudo_on",              "boolean", RW,          3, 0),
	S("mp4_pseudo_on",              "boolean", RW,          3, 0),
	S("ssl_on",                     "boolean", RW,          3, 0),
	S("ignore_set_cookie_on",       "boolean", RW,          3, 0),
	S("http_bot_blocked",           "boolean", RW,          3, 0, .property = "http_bot_blocked"),
	S("limit_rate",                 NULL,      RW,          3, 0, .property = "limit_rate"),
	S("limit_rate_after",           NULL,      RW,          3, 0, .property = "limit_rate_after"),
	S("proxy_cache_key",            NULL,      RW,          3, 0, .property = "proxy_cache_key"),
	S("secure_wowza_on",            "boolean", RW,          3, 0),
	S("secure_wowza_token",         "string",  SECRET,      3, 0),
	S("cors_on",                    "boolean", RW,          6, 2),
	S("hls_on",                     "boolean", RW,          6, 2),
	S("origin_policy",              "string",  RW,          6, 2),
	S("hls_force_cache",            "string",  RW,          6, 3),
	I("proxy_read_time_out",        NULL,      RW,          3, 0, 5, 5, .property = "proxy_read_time_out"),
	I("proxy_connect_time_out",     NULL,      RW,          3, 0, 5, 5, .property = "proxy_connect_time_out"),
};

static const onapp_route cdn_resource_advanced_routes[] = {
	R("default", "cdn_resources/{id}/advanced", NULL),
	R("load",    "cdn_resources/{id}/advanced", NULL),
	R("edit",    "cdn_resources/{id}",          NULL),
	R("save",    "cdn_resources/{id}",          "ONAPP_GETRESOURCE_SAVE"),
};

/* The id stays that of the resource, whatever the answer holds. */
static void cdn_advanced_load(onapp_call *call)
{
	zval *id = onapp_argument_literal(call, "id"), kept;
	id = Z_TYPE_P(id) == IS_NULL ? onapp_object_read_text(call->object, "_id") : id;
	ZVAL_NULL(&kept);
	if (id) {
		ZVAL_COPY_DEREF(&kept, id);
	}
	onapp_load(call->object, &kept, call->result);
	if (id) {
		onapp_object_write_text(call->object, "_id", &kept);
	}
	zval_ptr_dtor(&kept);
}

/* A list for a field that the panel wants as a list: the loaded one where it is not empty, else one empty text. */
static void keep_list(onapp_object *object, const char *name, zval *own)
{
	onapp_object *loaded = onapp_object_loaded(object);
	zval *known = own ? own : loaded ? onapp_object_read_text(loaded, name) : NULL;
	zval list;
	if (known && (Z_TYPE_P(known) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(known)))) {
		ZVAL_COPY(&list, known);
	} else {
		array_init(&list);
		add_next_index_string(&list, "");
	}
	onapp_object_write_text(object, name, &list);
	zval_ptr_dtor(&list);
}

static void cdn_advanced_save(onapp_call *call)
{
	static const onapp_tweak without_passwords[] = {
		{.name = "passwords", .what = ONAPP_TWEAK_DROP},
		{.what = ONAPP_TWEAK_END},
	};
	keep_list(call->object, "_countries", onapp_object_read_text(call->object, "_countries"));
	keep_list(call->object, "_secondary_hostnames", NULL); /* a caller's own value is not used, as in the client */
	onapp_save(call->object, without_passwords);
}

static const onapp_action cdn_resource_advanced_actions[] = {
	A("getList", "cdn_resource_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "id=cdn_resource_id", .needs = "{id}"),
	C("load", "id = null", cdn_advanced_load, BASE_LOAD, NULL, RESULT),
	C("save", "", cdn_advanced_save, BASE_SAVE, NULL, NONE),
};

static const onapp_closed cdn_resource_advanced_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNResource_Advanced = {
	.name = "OnApp_CDNResource_Advanced",
	.root = "cdn_resource",
	.resource = "advanced",
	.first_version = ONAPP_V(2, 3),
	FIELDS(cdn_resource_advanced_fields),
	ROUTES(cdn_resource_advanced_routes),
	ACTIONS(cdn_resource_advanced_actions),
	CLOSES(cdn_resource_advanced_closed),
};

/* ---- OnApp_CDNResource_Advanced_Country ------------------------------------------------------------------ */

static const onapp_field cdn_resource_advanced_country_fields[] = {
	S("continent",  "string", RO, 2, 2),
	S("name",       "string", RO, 2, 2),
	S("created_at", "string", RO, 2, 2),
	S("code",       "string", RO, 2, 2),
	S("updated_at", "string", RO, 2, 2),
	S("id",         "string", RO, 2, 2),
};

static const onapp_closed cdn_resource_advanced_country_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root cdn_resource_advanced_country_supported[] = {
	{ONAPP_V(2, 2), ONAPP_V_NEWEST, NULL},
};

const onapp_class onapp_class_CDNResource_Advanced_Country = {
	.name = "OnApp_CDNResource_Advanced_Country",
	.root = "aflexi_country",
	.resource = "",
	FIELDS(cdn_resource_advanced_country_fields),
	CLOSES(cdn_resource_advanced_country_closed),
	SUPPORTED(cdn_resource_advanced_country_supported),
};

/* ---- OnApp_CDNResource_AvailableEdgeGroup ---------------------------------------------------------------- */

static const onapp_field cdn_resource_available_edge_group_fields[] = {
	F("label",                NULL,       REQUIRED, .preset = TEXT("")),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	F("id",                   "integer",  RO),
	F("edge_group_locations", "array",    RW,       .nested = "CDNResource_AvailableEdgeGroup_Location"),
	S("cdn_reference",        "integer",  RW,       6, 2),
};

static const onapp_closed cdn_resource_available_edge_group_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNResource_AvailableEdgeGroup = {
	.name = "OnApp_CDNResource_AvailableEdgeGroup",
	.root = "edge_group",
	.resource = "cdn_resources/available_edge_groups",
	.first_version = ONAPP_V(2, 3),
	FIELDS(cdn_resource_available_edge_group_fields),
	CLOSES(cdn_resource_available_edge_group_closed),
};

/* ---- OnApp_CDNResource_AvailableEdgeGroup_Location ------------------------------------------------------- */

static const onapp_field cdn_resource_available_edge_group_location_fields[] = {
	S("price",              "string",  RO, 2, 2),
	S("city",               "string",  RO, 2, 2),
	S("created_at",         "string",  RO, 2, 2),
	S("updated_at",         "string",  RO, 2, 2),
	S("country",            "string",  RO, 2, 2),
	S("aflexi_location_id", "integer", RO, 2, 2),
	S("id",                 "integer", RO, 2, 2),
	S("operator",           "string",  RO, 2, 2),
	S("edge_group_id",      "integer", RO, 2, 2),
	S("streamSupported",    "boolean", RW, 3, 0),
	S("httpSupported",      "boolean", RW, 3, 0),
};

static const onapp_closed cdn_resource_available_edge_group_location_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root cdn_resource_available_edge_group_location_supported[] = {
	{ONAPP_V(2, 2), ONAPP_V_NEWEST, NULL},
};

const onapp_class onapp_class_CDNResource_AvailableEdgeGroup_Location = {
	.name = "OnApp_CDNResource_AvailableEdgeGroup_Location",
	.root = "edge_group_location",
	.resource = "",
	FIELDS(cdn_resource_available_edge_group_location_fields),
	CLOSES(cdn_resource_available_edge_group_location_closed),
	SUPPORTED(cdn_resource_available_edge_group_location_supported),
};

/* ---- OnApp_CDNResource_Bandwidth ------------------------------------------------------------------------- */

static const onapp_field cdn_resource_bandwidth_fields[] = {
	I("non_cached", "string", RO, 2, 3, 5, 5),
	I("date",       "string", RO, 2, 3, 5, 5),
	I("cached",     "string", RO, 2, 3, 5, 5),
};

static const onapp_action cdn_resource_bandwidth_actions[] = {
	A("getList", "url_args = null, params = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
};

static const onapp_closed cdn_resource_bandwidth_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root cdn_resource_bandwidth_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(5, 5), NULL},
};

const onapp_class onapp_class_CDNResource_Bandwidth = {
	.name = "OnApp_CDNResource_Bandwidth",
	.root = "stat",
	.resource = "cdn_resources/bandwidth",
	FIELDS(cdn_resource_bandwidth_fields),
	ACTIONS(cdn_resource_bandwidth_actions),
	CLOSES(cdn_resource_bandwidth_closed),
	SUPPORTED(cdn_resource_bandwidth_supported),
};

/* ---- OnApp_CDNResource_BillingStatistic ------------------------------------------------------------------ */

static const onapp_field cdn_resource_billing_statistic_fields[] = {
	S("id",                     "integer", RO, 2, 3),
	S("data_cached",            "string",  RO, 2, 3),
	S("data_non_cached",        "string",  RO, 2, 3),
	S("edge_group_id",          "integer", RO, 2, 3),
	S("cost",                   "string",  RW, 3, 0),
	S("edge_group_label",       "string",  RW, 3, 0),
	S("stat_time",              "string",  RW, 3, 0),
	S("value",                  "string",  RW, 3, 0),
	I("created_at",             "string",  RO, 2, 3, 2, 3),
	I("updated_at",             "string",  RO, 2, 3, 2, 3),
	I("cdn_resource_id",        "integer", RO, 2, 3, 2, 3),
	I("user_id",                "integer", RO, 2, 3, 2, 3),
	I("edge_group_location_id", "integer", RO, 2, 3, 2, 3),
	I("edge_id",                "integer", RO, 2, 3, 2, 3),
	I("location_id",            "integer", RO, 2, 3, 2, 3),
};

static const onapp_route cdn_resource_billing_statistic_routes[] = {
	R("default", "cdn_resources/{id}/billing", NULL),
};

static const onapp_action cdn_resource_billing_statistic_actions[] = {
	A("getList", "cdn_resource_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "id=cdn_resource_id", .needs = "{id}", .query = "$url_args"),
};

static const onapp_closed cdn_resource_billing_statistic_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root cdn_resource_billing_statistic_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V_NEWEST, NULL},
};

const onapp_class onapp_class_CDNResource_BillingStatistic = {
	.name = "OnApp_CDNResource_BillingStatistic",
	.root = "user_hourly_stat",
	.resource = "billing",
	FIELDS(cdn_resource_billing_statistic_fields),
	ROUTES(cdn_resource_billing_statistic_routes),
	ACTIONS(cdn_resource_billing_statistic_actions),
	CLOSES(cdn_resource_billing_statistic_closed),
	SUPPORTED(cdn_resource_billing_statistic_supported),
};

/* ---- OnApp_CDNResource_EdgeIps --------------------------------------------------------------------------- */

static const onapp_field cdn_resource_edge_ips_fields[] = {
	F("edge_ip", "string", RW),
};

const onapp_class onapp_class_CDNResource_EdgeIps = {
	.name = "OnApp_CDNResource_EdgeIps",
	.root = "edge_ips",
	.resource = "cdn_resources/edge_ips",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdn_resource_edge_ips_fields),
};

/* ---- OnApp_CDNResource_HTTPCachingRules ------------------------------------------------------------------ */

static const onapp_field cdn_resource_http_caching_rules_fields[] = {
	F("cdn_resource_id", "string", RW),
	F("id",              "string", RW),
	F("name",            "string", RW),
	F("conditions",      "array",  RW),
	F("actions",         "array",  RW),
};

static const onapp_route cdn_resource_http_caching_rules_routes[] = {
	R("default", "cdn_resources/{cdn_resource_id}/http_caching_rules", NULL),
};

static const onapp_action cdn_resource_http_caching_rules_actions[] = {
	A("addRule", "name, conditions, actions, cdn_resource_id = null", POST, "default",
		"rule(name: $name, conditions: $conditions, actions: $actions)", NONE, .sets = "cdn_resource_id",
		.needs = "$conditions, $actions, $cdn_resource_id, {cdn_resource_id}"),
	A("editRule", "name, conditions, actions, cdn_resource_id = null, id = null", PUT, "load",
		"rule(name: $name, conditions: $conditions, actions: $actions)", NONE, .sets = "cdn_resource_id, id",
		.needs = "$conditions, $actions, $cdn_resource_id, $id, {cdn_resource_id}, {id}"),
};

const onapp_class onapp_class_CDNResource_HTTPCachingRules = {
	.name = "OnApp_CDNResource_HTTPCachingRules",
	.root = "rule",
	.resource = "http_caching_rules",
	.first_version = ONAPP_V(4, 3),
	FIELDS(cdn_resource_http_caching_rules_fields),
	ROUTES(cdn_resource_http_caching_rules_routes),
	ACTIONS(cdn_resource_http_caching_rules_actions),
};

/* ---- OnApp_CDNResource_Instructions ---------------------------------------------------------------------- */

static const onapp_field cdn_resource_instructions_fields[] = {
	F("cdn_hostname",     NULL,       REQUIRED, .preset = TEXT("")),
	F("cname",            NULL,       REQUIRED, .property = "_cdn_cname", .preset = TEXT("")),
	F("created_at",       "datetime", RO),
	F("resource_type",    NULL,       REQUIRED, .preset = TEXT("")),
	F("user_id",          NULL,       REQUIRED, .preset = TEXT("")),
	F("last_24h_cost",    NULL,       REQUIRED, .preset = TEXT("")),
	F("cdn_reference",    NULL,       REQUIRED, .preset = TEXT("")),
	F("publishing_point", NULL,       REQUIRED, .preset = TEXT("")),
	F("updated_at",       "datetime", RO),
	F("id",               "integer",  RO),
	F("instructions",     NULL,       RW),
};

static const onapp_route cdn_resource_instructions_routes[] = {
	R("load", "cdn_resources/{id}/instructions", NULL),
};

static const onapp_closed cdn_resource_instructions_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNResource_Instructions = {
	.name = "OnApp_CDNResource_Instructions",
	.root = "cdn_resource",
	.resource = "instructions",
	.first_version = ONAPP_V(3, 1),
	FIELDS(cdn_resource_instructions_fields),
	ROUTES(cdn_resource_instructions_routes),
	CLOSES(cdn_resource_instructions_closed),
};

/* ---- OnApp_CDNResource_Invalidation ---------------------------------------------------------------------- */

static const onapp_field cdn_resource_invalidation_fields[] = {
	F("cdn_resource_id",               "integer",  RO),
	F("id",                            "integer",  RO),
	F("rule",                          "string",   RW),
	F("invalidated_at",                "datetime", RW),
	F("wildcard_invalidation_rule",    "string",   RW),
	F("wildcard_invalidation_rule_id", "integer",  RW),
};

static const onapp_route cdn_resource_invalidation_routes[] = {
	R("default", "cdn_resources/{cdn_resource_id}/invalidations", NULL),
};

static const onapp_action cdn_resource_invalidation_actions[] = {
	A("getList", "params = null, url_args = null", GET, "default", NULL, RESULT, .needs = "{cdn_resource_id}",
		.cast_root = "invalidation"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE),
};

const onapp_class onapp_class_CDNResource_Invalidation = {
	.name = "OnApp_CDNResource_Invalidation",
	.root = "invalidations",
	.resource = "invalidations",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdn_resource_invalidation_fields),
	ROUTES(cdn_resource_invalidation_routes),
	ACTIONS(cdn_resource_invalidation_actions),
};

/* ---- OnApp_CDNResource_Origin ---------------------------------------------------------------------------- */

static const onapp_field cdn_resource_origin_fields[] = {
	S("value", "string", RO,          3, 0),
	I("key",   "string", RO | SECRET, 2, 0, 2, 3, .property = "_value"),
	S("key",   "string", RO | SECRET, 3, 0),
};

static const onapp_closed cdn_resource_origin_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNResource_Origin = {
	.name = "OnApp_CDNResource_Origin",
	.root = "origin",
	.resource = "origins_for_api",
	FIELDS(cdn_resource_origin_fields),
	CLOSES(cdn_resource_origin_closed),
};

/* ---- OnApp_CDNResource_WAF ------------------------------------------------------------------------------- */

static const onapp_field cdn_resource_waf_fields[] = {
	F("id",                     "integer", RO),
	F("waf_on",                 "boolean", RW),
	F("waf_ruleset_blacklists", NULL,      RW, .nested = "OnApp_CDNResource_WAF_RulesetBlacklists"),
	F("waf_ruleset",            "string",  RO),
};

static const onapp_route cdn_resource_waf_routes[] = {
	R("default", "cdn_resources/{id!*}/waf", NULL),
};

static const onapp_action cdn_resource_waf_actions[] = {
	A("getList", "params = null, url_args = null", GET, "default", NULL, RESULT, .needs = "{id}"),
	A("save", "", PUT, "default",
		"resource(waf_on: {waf_on}, waf_ruleset_blacklists: {waf_ruleset_blacklists})", NONE, .needs = "{waf_on}"),
};

const onapp_class onapp_class_CDNResource_WAF = {
	.name = "OnApp_CDNResource_WAF",
	.root = "resource",
	.resource = "waf",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdn_resource_waf_fields),
	ROUTES(cdn_resource_waf_routes),
	ACTIONS(cdn_resource_waf_actions),
};

/* ---- OnApp_CDNResource_WAF_RulesetBlacklists ------------------------------------------------------------- */

static const onapp_field cdn_resource_waf_ruleset_blacklists_fields[] = {
	F("id",   "integer", RW),
	F("name", "string",  RW),
};

const onapp_class onapp_class_CDNResource_WAF_RulesetBlacklists = {
	.name = "OnApp_CDNResource_WAF_RulesetBlacklists",
	.root = "waf_ruleset_blacklists",
	.resource = "waf_ruleset_blacklists",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdn_resource_waf_ruleset_blacklists_fields),
};

/* ---- OnApp_CDNSSL ---------------------------------------------------------------------------------------- */

static const onapp_field cdnssl_fields[] = {
	F("id",            "integer",  RO),
	F("name",          "string",   RW),
	F("user_id",       "integer",  RW),
	F("created_at",    "datetime", RO),
	F("updated_at",    "datetime", RO),
	F("cdn_reference", "integer",  RO),
};

static const onapp_action cdnssl_actions[] = {
	A("search", "question", GET, "default", NULL, RESULT, .query = "(q: $question)"),
};

const onapp_class onapp_class_CDNSSL = {
	.name = "OnApp_CDNSSL",
	.root = "cdn_ssl_certificate",
	.resource = "cdn_ssl_certificates",
	.first_version = ONAPP_V(6, 0),
	FIELDS(cdnssl_fields),
	ACTIONS(cdnssl_actions),
};

/* ---- OnApp_CDNUsageStatistic ----------------------------------------------------------------------------- */

static const onapp_field cdn_usage_statistic_fields[] = {
	F("target_id",  "integer",  RW),
	F("not_cached", "float",    RW, .property = "_non_cached"),
	F("updated_at", "datetime", RO),
	F("user_id",    "integer",  RW),
	F("cached",     "float",    RW),
};

static const onapp_closed cdn_usage_statistic_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_CDNUsageStatistic = {
	.name = "OnApp_CDNUsageStatistic",
	.root = "user_stat",
	.resource = "cdn_usage_statistics",
	.first_version = ONAPP_V(2, 3),
	FIELDS(cdn_usage_statistic_fields),
	CLOSES(cdn_usage_statistic_closed),
};
