/*
 * NSX edges and edge gateways.
 */
#include "resources.h"

/* ---- OnApp_NSX_EdgeGateways ------------------------------------------------------------------------------ */

static const onapp_field nsx_edge_gateways_fields[] = {
	F("id",                          "integer",  RO),
	F("label",                       "string",   RW),
	F("identifier",                  "string",   RW),
	F("status",                      "string",   RW),
	F("description",                 "string",   RW),
	F("distributed_routing_enabled", "boolean",  RW),
	F("vdc_id",                      "integer",  RW),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("firewalls_locked",            "boolean",  RW),
	F("organization_id",             "integer",  RW),
	F("external_network_id",         "integer",  RW),
	F("primary_ip",                  "string",   RW),
	F("ip_ranges",                   "_array",   RW),
	S("ip_settings",                 "_array",   RW, 6, 6),
};

static const onapp_route nsx_edge_gateways_routes[] = {
	R("wizard/summary", "nsxt_edge_gateways/wizard/summary", "ONAPP_CREATE_NSXT_EDGE_GATEWAY"),
};

static const onapp_action nsx_edge_gateways_actions[] = {
	A("save", "", PUT, "wizard/summary", "fields", NONE, .when = "null {id}"),
	A("save", "", PATCH, "edit", "fields", NONE),
};

const onapp_class onapp_class_NSX_EdgeGateways = {
	.name = "OnApp_NSX_EdgeGateways",
	.root = "vcloud_nsxt_edge_gateway",
	.resource = "nsxt_edge_gateways",
	.first_version = ONAPP_V(6, 5),
	FIELDS(nsx_edge_gateways_fields),
	ROUTES(nsx_edge_gateways_routes),
	ACTIONS(nsx_edge_gateways_actions),
};

/* ---- OnApp_NSX_EdgeGatewaysIpSecVpns --------------------------------------------------------------------- */

static const onapp_field nsx_edge_gateways_ip_sec_vpns_fields[] = {
	F("id",                          "integer", RO),
	F("identifier",                  "string",  RW),
	F("label",                       "string",  RW),
	F("description",                 "string",  RW),
	F("enabled",                     "boolean", RW),
	F("authentication_mode",         "string",  RW),
	F("vcloud_nsxt_edge_gateway_id", "integer", RW),
	F("logging",                     "boolean", RW),
	F("version",                     "integer", RW),
	F("security_profile",            "boolean", RW),
	F("pre_shared_key",              "string",  SECRET),
	F("local_endpoint",              "string",  RW),
	F("local_ip",                    "string",  RW),
	F("local_networks",              "string",  RW),
	F("remote_endpoint",             "string",  RW),
	F("remote_ip",                   "string",  RW),
	F("remote_networks",             "string",  RW),
	F("nsxt_edge_gateway_id",        "integer", RW),
};

static const onapp_route nsx_edge_gateways_ip_sec_vpns_routes[] = {
	R("default", "nsxt_edge_gateways/{nsxt_edge_gateway_id!*}/ip_sec_vpns", NULL),
};

static const onapp_action nsx_edge_gateways_ip_sec_vpns_actions[] = {
	A("save", "", POST, "default",
		"(ip_sec_vpn: (label: {label}, description: {description}, enabled: {enabled}, pre_shared_key: "
		"{pre_shared_key}, local_endpoint: {local_endpoint}, local_networks: {local_networks}, "
		"remote_endpoint: {remote_endpoint}, remote_networks: {remote_networks}, logging: {logging}), "
		"_nsxt_edge_gateway_id: {nsxt_edge_gateway_id})", NONE,
		.when = "null {id}", .flags = ONAPP_ACTION_JSON),
	A("save", "", NOTHING, NULL, NULL, NONE),
};

static const onapp_closed nsx_edge_gateways_ip_sec_vpns_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_EdgeGatewaysIpSecVpns = {
	.name = "OnApp_NSX_EdgeGatewaysIpSecVpns",
	.root = "vcloud_nsxt_ip_sec_vpn",
	.resource = "ip_sec_vpns",
	.first_version = ONAPP_V(6, 7),
	FIELDS(nsx_edge_gateways_ip_sec_vpns_fields),
	ROUTES(nsx_edge_gateways_ip_sec_vpns_routes),
	ACTIONS(nsx_edge_gateways_ip_sec_vpns_actions),
	CLOSES(nsx_edge_gateways_ip_sec_vpns_closed),
};

/* ---- OnApp_NSX_EdgeGatewaysNatRules ---------------------------------------------------------------------- */

static const onapp_field nsx_edge_gateways_nat_rules_fields[] = {
	F("id",                                      "integer",  RO),
	F("identifier",                              "string",   RW),
	F("label",                                   "string",   RW),
	F("description",                             "string",   RW),
	F("enabled",                                 "boolean",  RW),
	F("rule_type",                               "string",   RW),
	F("vcloud_nsxt_edge_gateway_id",             "integer",  RW),
	F("port",                                    "integer",  RW),
	F("logging",                                 "boolean",  RW),
	F("system",                                  "boolean",  RW),
	F("version",                                 "integer",  RW),
	F("created_at",                              "datetime", RO),
	F("updated_at",                              "datetime", RO),
	F("nsxt_edge_gateway_id",                    "integer",  RW),
	F("vcloud_nsxt_application_port_profile_id", "string",   RW),
	F("vcloud_nsxt_external_ip_address",         "string",   RW),
	F("vcloud_nsxt_internal_ip_address",         "string",   RW),
	F("vcloud_nsxt_destination_ip_address",      "string",   RW),
};

static const onapp_route nsx_edge_gateways_nat_rules_routes[] = {
	R("default",                 "nsxt_edge_gateways/{nsxt_edge_gateway_id!*}/nat_rules", NULL),
	R("nat_rules_batch_destroy", "nsxt_edge_gateways/{nsxt_edge_gateway_id!*}/nat_rules_batch_destroy",
		"ONAPP_NAT_RULES_BATCH_DESTROY"),
};

static const onapp_action nsx_edge_gateways_nat_rules_actions[] = {
	A("save", "", POST, "default",
		"(vcloud_nsxt_nat_rule: (label: {label}, description: {description}, "
		"vcloud_nsxt_application_port_profile_id: {vcloud_nsxt_application_port_profile_id}, enabled: "
		"{enabled}, rule_type: {rule_type}, vcloud_nsxt_external_ip_address: "
		"{vcloud_nsxt_external_ip_address}, vcloud_nsxt_internal_ip_address: "
		"{vcloud_nsxt_internal_ip_address}, vcloud_nsxt_destination_ip_address: "
		"{vcloud_nsxt_destination_ip_address}, port: {port}, logging: {logging}), "
		"_nsxt_edge_gateway_id: {nsxt_edge_gateway_id})", NONE,
		.when = "null {id}", .flags = ONAPP_ACTION_JSON),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsxt_nat_rule", .since = ONAPP_V(6, 5),
		.until = ONAPP_V(6, 6)),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .since = ONAPP_V(6, 7)),
	A("deleteOnappNatRulesBatchDestroy", "nsxtNatRulesIdentifiers", DELETE, "nat_rules_batch_destroy",
		"(nsxt_nat_rules_identifiers: $nsxtNatRulesIdentifiers, nsxt_edge_gateway_id: {nsxt_edge_gateway_id})", NONE,
		.flags = ONAPP_ACTION_JSON),
};

static const onapp_closed nsx_edge_gateways_nat_rules_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_EdgeGatewaysNatRules = {
	.name = "OnApp_NSX_EdgeGatewaysNatRules",
	.root = "vcloud_nsxt_nat_rule",
	.resource = "nat_rules",
	.first_version = ONAPP_V(6, 5),
	FIELDS(nsx_edge_gateways_nat_rules_fields),
	ROUTES(nsx_edge_gateways_nat_rules_routes),
	ACTIONS(nsx_edge_gateways_nat_rules_actions),
	CLOSES(nsx_edge_gateways_nat_rules_closed),
};

/* ---- OnApp_NSX_EdgeGatewaysNsxtFirewallRules ------------------------------------------------------------- */

static const onapp_field nsx_edge_gateways_nsxt_firewall_rules_fields[] = {
	F("id",                          "integer",  RO),
	F("identifier",                  "string",   RW),
	F("label",                       "string",   RW),
	F("status",                      "string",   RW),
	F("description",                 "string",   RW),
	F("direction",                   "string",   RW),
	F("ip_protocol",                 "string",   RW),
	F("rule_type",                   "string",   RW),
	F("enabled",                     "boolean",  RW),
	F("logging",                     "boolean",  RW),
	F("vcloud_nsxt_edge_gateway_id", "integer",  RW),
	F("created_at",                  "datetime", RO),
	F("updated_at",                  "datetime", RO),
	F("version",                     "integer",  RW),
	F("nsxt_edge_gateway_id",        "integer",  RW),
	F("nsxt_firewall_rules",         "_array",   RW),
	S("sources",                     "_array",   RW, 6, 7),
	S("destinations",                "_array",   RW, 6, 7),
	S("applications",                "_array",   RW, 6, 7),
	S("action",                      "string",   RW, 6, 7, .property = "action"),
	I("rule_action",                 "string",   RW, 6, 5, 6, 6),
};

static const onapp_route nsx_edge_gateways_nsxt_firewall_rules_routes[] = {
	R("default", "nsxt_edge_gateways/{nsxt_edge_gateway_id!*}/nsxt_firewall_rules", NULL),
};

static const onapp_action nsx_edge_gateways_nsxt_firewall_rules_actions[] = {
	A("save", "", PUT, "default",
		"(nsxt_firewall_rules: {nsxt_firewall_rules}, nsxt_edge_gateway_id: {nsxt_edge_gateway_id})", NONE,
		.flags = ONAPP_ACTION_JSON),
};

static const onapp_closed nsx_edge_gateways_nsxt_firewall_rules_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_EdgeGatewaysNsxtFirewallRules = {
	.name = "OnApp_NSX_EdgeGatewaysNsxtFirewallRules",
	.root = "vcloud_nsxt_firewall_rule",
	.resource = "nsxt_firewall_rules",
	.first_version = ONAPP_V(6, 5),
	FIELDS(nsx_edge_gateways_nsxt_firewall_rules_fields),
	ROUTES(nsx_edge_gateways_nsxt_firewall_rules_routes),
	ACTIONS(nsx_edge_gateways_nsxt_firewall_rules_actions),
	CLOSES(nsx_edge_gateways_nsxt_firewall_rules_closed),
};

/* ---- OnApp_NSX_Edges ------------------------------------------------------------------------------------- */

static const onapp_field nsx_edges_fields[] = {
	F("id",         "integer",  RO),
	F("label",      "string",   RW),
	F("identifier", "string",   RO),
	F("manager_id", "integer",  RO),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("state",      "string",   RW),
	F("status",     "string",   RW),
};

static const onapp_closed nsx_edges_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges = {
	.name = "OnApp_NSX_Edges",
	.root = "nsx_edge",
	.resource = "vcenter_edges",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_fields),
	CLOSES(nsx_edges_closed),
};

/* ---- OnApp_NSX_Edges_CRL --------------------------------------------------------------------------------- */

static const onapp_field nsx_edges_crl_fields[] = {
	F("id",                 "integer",  RO),
	F("label",              "string",   RW),
	F("identifier",         "string",   RW),
	F("issuer_common_name", "string",   RW),
	F("edge_id",            "integer",  RO),
	F("next_update",        "datetime", RO),
	F("created_at",         "datetime", RO),
	F("updated_at",         "datetime", RO),
};

static const onapp_route nsx_edges_crl_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/crls", NULL),
};

static const onapp_closed nsx_edges_crl_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_CRL = {
	.name = "OnApp_NSX_Edges_CRL",
	.root = "nsx_crl",
	.resource = "crls",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_crl_fields),
	ROUTES(nsx_edges_crl_routes),
	CLOSES(nsx_edges_crl_closed),
};

/* ---- OnApp_NSX_Edges_Certificates ------------------------------------------------------------------------ */

static const onapp_field nsx_edges_certificates_fields[] = {
	F("id",                   "integer",  RO),
	F("identifier",           "string",   RW),
	F("label",                "string",   RW),
	F("common_name",          "string",   RW),
	F("issuer_common_name",   "string",   RW),
	F("certificate_type",     "string",   RW),
	F("edge_id",              "integer",  RO),
	F("valid_from",           "string",   RW),
	F("not_after",            "string",   RW),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	F("signature_algorithm",  "string",   RW),
	F("public_key_algorithm", "string",   RW),
	F("public_key_length",    "integer",  RW),
};

static const onapp_route nsx_edges_certificates_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/certificates", NULL),
};

static const onapp_closed nsx_edges_certificates_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Certificates = {
	.name = "OnApp_NSX_Edges_Certificates",
	.root = "nsx_certificate",
	.resource = "certificates",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_certificates_fields),
	ROUTES(nsx_edges_certificates_routes),
	CLOSES(nsx_edges_certificates_closed),
};

/* ---- OnApp_NSX_Edges_Firewall_Fields_Destinations -------------------------------------------------------- */

static const onapp_field nsx_edges_firewall_fields_destinations_fields[] = {
	F("target_type", "string", RW),
	F("value",       "string", RW),
};

static const onapp_closed nsx_edges_firewall_fields_destinations_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Firewall_Fields_Destinations = {
	.name = "OnApp_NSX_Edges_Firewall_Fields_Destinations",
	.root = "destinations",
	.resource = "",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_firewall_fields_destinations_fields),
	CLOSES(nsx_edges_firewall_fields_destinations_closed),
};

/* ---- OnApp_NSX_Edges_Firewall_Fields_Services ------------------------------------------------------------ */

static const onapp_field nsx_edges_firewall_fields_services_fields[] = {
	F("protocol",         "string", RW),
	F("source_port",      "string", RW),
	F("destination_port", "string", RW),
};

static const onapp_closed nsx_edges_firewall_fields_services_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Firewall_Fields_Services = {
	.name = "OnApp_NSX_Edges_Firewall_Fields_Services",
	.root = "services",
	.resource = "",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_firewall_fields_services_fields),
	CLOSES(nsx_edges_firewall_fields_services_closed),
};

/* ---- OnApp_NSX_Edges_Firewall_Fields_Sources ------------------------------------------------------------- */

static const onapp_field nsx_edges_firewall_fields_sources_fields[] = {
	F("target_type", "string", RW),
	F("value",       "string", RW),
};

static const onapp_closed nsx_edges_firewall_fields_sources_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Firewall_Fields_Sources = {
	.name = "OnApp_NSX_Edges_Firewall_Fields_Sources",
	.root = "sources",
	.resource = "",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_firewall_fields_sources_fields),
	CLOSES(nsx_edges_firewall_fields_sources_closed),
};

/* ---- OnApp_NSX_Edges_Firewall_Rules ---------------------------------------------------------------------- */

static const onapp_field nsx_edges_firewall_rules_fields[] = {
	F("id",                   "integer",  RO),
	F("identifier",           "string",   RO),
	F("enabled",              "boolean",  RW),
	F("label",                "string",   RW),
	F("rule_type",            "string",   RW),
	F("source_excluded",      "boolean",  RW),
	F("destination_excluded", "boolean",  RW),
	F("action",               "string",   RW),
	F("logging",              "boolean",  RW),
	F("sources",              "array",    RW, .nested = "OnApp_NSX_Edges_Firewall_Fields_Sources"),
	F("destinations",         "array",    RW, .nested = "OnApp_NSX_Edges_Firewall_Fields_Destinations"),
	F("services",             "array",    RW, .nested = "OnApp_NSX_Edges_Firewall_Fields_Services"),
	F("firewall_service_id",  "integer",  RO),
	F("edge_id",              "integer",  RO),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
};

static const onapp_route nsx_edges_firewall_rules_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/firewall/service/rules", NULL),
};

const onapp_class onapp_class_NSX_Edges_Firewall_Rules = {
	.name = "OnApp_NSX_Edges_Firewall_Rules",
	.root = "nsx_firewall_rule",
	.resource = "firewall/service/rules",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_firewall_rules_fields),
	ROUTES(nsx_edges_firewall_rules_routes),
};

/* ---- OnApp_NSX_Edges_Firewall_Service -------------------------------------------------------------------- */

static const onapp_field nsx_edges_firewall_service_fields[] = {
	F("id",             "integer",  RO),
	F("enabled",        "boolean",  RW),
	F("edge_id",        "integer",  RO),
	F("created_at",     "datetime", RO),
	F("updated_at",     "datetime", RO),
	F("locked",         "boolean",  RO),
	F("firewall_rules", "array",    RW, .nested = "OnApp_NSX_Edges_Firewall_Rules"),
};

static const onapp_route nsx_edges_firewall_service_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/firewall/service", NULL),
};

static const onapp_action nsx_edges_firewall_service_actions[] = {
	A("save", "", PUT, "default", "nsx_firewall_service(enabled: {enabled}, firewall_rules: {firewall_rules})", NONE),
};

static const onapp_closed nsx_edges_firewall_service_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Firewall_Service = {
	.name = "OnApp_NSX_Edges_Firewall_Service",
	.root = "nsx_firewall_service",
	.resource = "firewall/service",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_firewall_service_fields),
	ROUTES(nsx_edges_firewall_service_routes),
	ACTIONS(nsx_edges_firewall_service_actions),
	CLOSES(nsx_edges_firewall_service_closed),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles ---------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_application_profiles_fields[] = {
	F("id",                       "integer",  RO),
	F("identifier",               "string",   RO),
	F("label",                    "string",   RW),
	F("http_redirect_url",        "string",   RO),
	F("cookie_name",              "string",   RO),
	F("cipher",                   "string",   RW),
	F("client_auth",              "string",   RW),
	F("mode",                     "string",   RO),
	F("persistence",              "string",   RW),
	F("type",                     "string",   RW),
	F("expires",                  "string",   RW),
	F("insert_x_forwarded",       "boolean",  RW),
	F("ssl_passthrough",          "boolean",  RW),
	F("server_ssl",               "boolean",  RW),
	F("load_balancer_service_id", "integer",  RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("ca_certificates",          "_array",   RW),
	F("service_certificate",      "string",   RW),
	F("service_certificate_id",   "integer",  RO),
};

static const onapp_route nsx_edges_load_balancer_application_profiles_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service/application_profiles", NULL),
};

static const onapp_action nsx_edges_load_balancer_application_profiles_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsx_application_profile"),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_ApplicationProfiles = {
	.name = "OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles",
	.root = "nsx_load_balancer_application_profile",
	.resource = "load_balancer/service/application_profiles",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_application_profiles_fields),
	ROUTES(nsx_edges_load_balancer_application_profiles_routes),
	ACTIONS(nsx_edges_load_balancer_application_profiles_actions),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_ApplicationRules ------------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_application_rules_fields[] = {
	F("id",                       "integer",  RO),
	F("identifier",               "string",   RO),
	F("label",                    "string",   RW),
	F("script",                   "string",   RW),
	F("load_balancer_service_id", "integer",  RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
};

static const onapp_route nsx_edges_load_balancer_application_rules_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service/application_rules", NULL),
};

static const onapp_action nsx_edges_load_balancer_application_rules_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsx_application_rule"),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_ApplicationRules = {
	.name = "OnApp_NSX_Edges_LoadBalancer_ApplicationRules",
	.root = "nsx_load_balancer_application_rule",
	.resource = "load_balancer/service/application_rules",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_application_rules_fields),
	ROUTES(nsx_edges_load_balancer_application_rules_routes),
	ACTIONS(nsx_edges_load_balancer_application_rules_actions),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_Fields_Members --------------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_fields_members_fields[] = {
	F("label",        "string",  RW),
	F("ip_address",   "string",  RW),
	F("monitor_port", "string",  RW),
	F("port",         "string",  RW),
	F("enabled",      "boolean", RW),
	F("weight",       "string",  RW),
	F("max_conn",     "string",  RW),
	F("min_conn",     "string",  RW),
};

static const onapp_closed nsx_edges_load_balancer_fields_members_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_Fields_Members = {
	.name = "OnApp_NSX_Edges_LoadBalancer_Fields_Members",
	.root = "members",
	.resource = "",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_fields_members_fields),
	CLOSES(nsx_edges_load_balancer_fields_members_closed),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_Monitors --------------------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_monitors_fields[] = {
	F("id",                       "integer",  RO),
	F("identifier",               "string",   RO),
	F("label",                    "string",   RW),
	F("url",                      "string",   RW),
	F("expected",                 "string",   RW),
	F("send_data",                "string",   RW),
	F("receive_data",             "string",   RW),
	F("extension",                "string",   RW),
	F("type",                     "string",   RW),
	F("method_data",              "string",   RW),
	F("interval",                 "integer",  RW),
	F("timeout",                  "integer",  RW),
	F("max_retries",              "integer",  RW),
	F("load_balancer_service_id", "integer",  RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
};

static const onapp_route nsx_edges_load_balancer_monitors_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service/monitors", NULL),
};

static const onapp_action nsx_edges_load_balancer_monitors_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsx_monitor"),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_Monitors = {
	.name = "OnApp_NSX_Edges_LoadBalancer_Monitors",
	.root = "nsx_load_balancer_monitor",
	.resource = "load_balancer/service/monitors",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_monitors_fields),
	ROUTES(nsx_edges_load_balancer_monitors_routes),
	ACTIONS(nsx_edges_load_balancer_monitors_actions),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_Pools ------------------------------------------------------------------ */

static const onapp_field nsx_edges_load_balancer_pools_fields[] = {
	F("id",                       "integer",  RO),
	F("identifier",               "string",   RO),
	F("label",                    "string",   RW),
	F("description",              "string",   RW),
	F("algorithm_params",         "string",   RO),
	F("algorithm",                "string",   RW),
	F("transparent",              "boolean",  RW),
	F("monitor_id",               "integer",  RO),
	F("monitor",                  "string",   RW),
	F("load_balancer_service_id", "integer",  RO),
	F("members",                  "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_Fields_Members"),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("status",                   "string",   RO),
};

static const onapp_route nsx_edges_load_balancer_pools_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service/pools", NULL),
};

static const onapp_action nsx_edges_load_balancer_pools_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsx_pool"),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_Pools = {
	.name = "OnApp_NSX_Edges_LoadBalancer_Pools",
	.root = "nsx_load_balancer_pool",
	.resource = "load_balancer/service/pools",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_pools_fields),
	ROUTES(nsx_edges_load_balancer_pools_routes),
	ACTIONS(nsx_edges_load_balancer_pools_actions),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_Service ---------------------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_service_fields[] = {
	F("id",                   "integer",  RO),
	F("enabled",              "boolean",  RW),
	F("acceleration",         "boolean",  RW),
	F("logging",              "boolean",  RW),
	F("log_level",            "string",   RW),
	F("edge_id",              "integer",  RO),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	F("locked",               "boolean",  RO),
	F("application_profiles", "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_ApplicationProfiles"),
	F("monitors",             "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_Monitors"),
	F("pools",                "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_Pools"),
	F("application_rules",    "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_ApplicationRules"),
	F("virtual_servers",      "array",    RW, .nested = "OnApp_NSX_Edges_LoadBalancer_VirtualServers"),
};

static const onapp_route nsx_edges_load_balancer_service_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service", NULL),
};

static const onapp_action nsx_edges_load_balancer_service_actions[] = {
	A("save", "", PUT, "default",
		"nsx_load_balancer_service(enabled: {enabled}, application_profiles: {application_profiles}, "
		"monitors: {monitors}, pools: {pools}, application_rules: {application_rules}, virtual_servers: "
		"{virtual_servers})", NONE),
};

static const onapp_closed nsx_edges_load_balancer_service_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_Service = {
	.name = "OnApp_NSX_Edges_LoadBalancer_Service",
	.root = "nsx_load_balancer_service",
	.resource = "load_balancer/service",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_service_fields),
	ROUTES(nsx_edges_load_balancer_service_routes),
	ACTIONS(nsx_edges_load_balancer_service_actions),
	CLOSES(nsx_edges_load_balancer_service_closed),
};

/* ---- OnApp_NSX_Edges_LoadBalancer_VirtualServers --------------------------------------------------------- */

static const onapp_field nsx_edges_load_balancer_virtual_servers_fields[] = {
	F("id",                       "integer",  RO),
	F("identifier",               "string",   RO),
	F("label",                    "string",   RW),
	F("description",              "string",   RW),
	F("ip_address",               "string",   RW),
	F("port",                     "string",   RW),
	F("protocol",                 "string",   RW),
	F("connection_limit",         "integer",  RW),
	F("connection_rate_limit",    "integer",  RW),
	F("enabled",                  "boolean",  RW),
	F("acceleration",             "boolean",  RW),
	F("default_pool_id",          "integer",  RW),
	F("load_balancer_service_id", "integer",  RO),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("application_profile_id",   "integer",  RO),
	F("application_profile",      "string",   RW),
	F("default_pool",             "string",   RO),
	F("application_rules",        "_array",   RW),
};

static const onapp_route nsx_edges_load_balancer_virtual_servers_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/load_balancer/service/virtual_servers", NULL),
};

static const onapp_action nsx_edges_load_balancer_virtual_servers_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .root = "nsx_virtual_server"),
};

const onapp_class onapp_class_NSX_Edges_LoadBalancer_VirtualServers = {
	.name = "OnApp_NSX_Edges_LoadBalancer_VirtualServers",
	.root = "nsx_load_balancer_virtual_server",
	.resource = "load_balancer/service/virtual_servers",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_load_balancer_virtual_servers_fields),
	ROUTES(nsx_edges_load_balancer_virtual_servers_routes),
	ACTIONS(nsx_edges_load_balancer_virtual_servers_actions),
};

/* ---- OnApp_NSX_Edges_Nat_Rules --------------------------------------------------------------------------- */

static const onapp_field nsx_edges_nat_rules_fields[] = {
	F("id",              "integer",  RO),
	F("action",          "string",   RW),
	F("enabled",         "boolean",  RW),
	F("interface",       "integer",  RW),
	F("interface_id",    "integer",  RO),
	F("identifier",      "string",   RO),
	F("logging",         "boolean",  RW),
	F("nat_service_id",  "integer",  RO),
	F("original_ip",     "string",   RW),
	F("rule_type",       "string",   RW),
	F("translated_ip",   "string",   RW),
	F("original_port",   "string",   RW),
	F("protocol",        "string",   RW),
	F("translated_port", "string",   RW),
	F("icmp_type",       "string",   RO),
	F("description",     "string",   RW),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("interface_type",  "string",   RO),
};

static const onapp_route nsx_edges_nat_rules_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/nat/service/rules", NULL),
};

const onapp_class onapp_class_NSX_Edges_Nat_Rules = {
	.name = "OnApp_NSX_Edges_Nat_Rules",
	.root = "nsx_nat_rule",
	.resource = "nat/service/rules",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_nat_rules_fields),
	ROUTES(nsx_edges_nat_rules_routes),
};

/* ---- OnApp_NSX_Edges_Nat_Service ------------------------------------------------------------------------- */

static const onapp_field nsx_edges_nat_service_fields[] = {
	F("id",         "integer",  RO),
	F("enabled",    "boolean",  RW),
	F("edge_id",    "integer",  RO),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("locked",     "boolean",  RO),
	F("nat_rules",  "array",    RW, .nested = "OnApp_NSX_Edges_Nat_Rules"),
};

static const onapp_route nsx_edges_nat_service_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/nat/service", NULL),
};

static const onapp_action nsx_edges_nat_service_actions[] = {
	A("save", "", PUT, "default", "nsx_nat_service(enabled: {enabled}, nat_rules: {nat_rules})", NONE),
};

static const onapp_closed nsx_edges_nat_service_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_Nat_Service = {
	.name = "OnApp_NSX_Edges_Nat_Service",
	.root = "nsx_nat_service",
	.resource = "nat/service",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_nat_service_fields),
	ROUTES(nsx_edges_nat_service_routes),
	ACTIONS(nsx_edges_nat_service_actions),
	CLOSES(nsx_edges_nat_service_closed),
};

/* ---- OnApp_NSX_Edges_VPN_IPSec_Service ------------------------------------------------------------------- */

static const onapp_field nsx_edges_vpn_ip_sec_service_fields[] = {
	F("id",                       "integer",  RO),
	F("enabled",                  "boolean",  RW),
	F("logging",                  "boolean",  RW),
	F("edge_id",                  "integer",  RO),
	F("service_certificate_id",   "integer",  RO),
	F("psk",                      "string",   RW),
	F("log_level",                "string",   RW),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("locked",                   "boolean",  RO),
	F("service_certificate",      "string",   RW),
	F("certificate_auth_enabled", "boolean",  RW),
	F("ipsec_sites",              "array",    RW, .nested = "OnApp_NSX_Edges_VPN_IPSec_Sites"),
};

static const onapp_route nsx_edges_vpn_ip_sec_service_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/vpn/ipsec/service", NULL),
};

static const onapp_action nsx_edges_vpn_ip_sec_service_actions[] = {
	A("save", "", PUT, "default",
		"nsx_ipsec_service(enabled: {enabled}, logging: {logging}, log_level: {log_level}, psk: {psk}, "
		"service_certificate: {service_certificate}, certificate_auth_enabled: "
		"{certificate_auth_enabled}, ipsec_sites: {ipsec_sites})", NONE),
};

static const onapp_closed nsx_edges_vpn_ip_sec_service_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_VPN_IPSec_Service = {
	.name = "OnApp_NSX_Edges_VPN_IPSec_Service",
	.root = "nsx_ipsec_service",
	.resource = "vpn/ipsec/service",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_vpn_ip_sec_service_fields),
	ROUTES(nsx_edges_vpn_ip_sec_service_routes),
	ACTIONS(nsx_edges_vpn_ip_sec_service_actions),
	CLOSES(nsx_edges_vpn_ip_sec_service_closed),
};

/* ---- OnApp_NSX_Edges_VPN_IPSec_Sites --------------------------------------------------------------------- */

static const onapp_field nsx_edges_vpn_ip_sec_sites_fields[] = {
	F("id",                          "integer", RO),
	F("enabled",                     "boolean", RW),
	F("label",                       "string",  RW),
	F("identifier",                  "string",  RO),
	F("ipsec_service_id",            "integer", RO),
	F("local_id",                    "string",  RW),
	F("local_ip",                    "string",  RW),
	F("peer_id",                     "string",  RW),
	F("peer_ip",                     "string",  RW),
	F("ipsec_session_type",          "string",  RW),
	F("encryption_algorithm",        "string",  RW),
	F("enable_pfs",                  "boolean", RW),
	F("dh_group",                    "string",  RW),
	F("tunnel_interface_ip_address", "string",  RW),
	F("tunnel_interface_mtu",        "integer", RW),
	F("local_subnets",               "_array",  RW),
	F("peer_subnets",                "_array",  RW),
	F("psk",                         "string",  RO),
	F("authentication_mode",         "string",  RW),
	F("extension",                   "string",  RO),
	F("digest_algorithm",            "string",  RW),
	F("responder_only",              "boolean", RW),
	F("compliance_suite",            "string",  RW),
	F("ike_option",                  "string",  RW),
	F("certificate_id",              "integer", RO),
	F("certificate",                 "string",  RW),
};

static const onapp_route nsx_edges_vpn_ip_sec_sites_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/vpn/ipsec/service/sites", NULL),
};

const onapp_class onapp_class_NSX_Edges_VPN_IPSec_Sites = {
	.name = "OnApp_NSX_Edges_VPN_IPSec_Sites",
	.root = "nsx_ipsec_site",
	.resource = "vpn/ipsec/service/sites",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_vpn_ip_sec_sites_fields),
	ROUTES(nsx_edges_vpn_ip_sec_sites_routes),
};

/* ---- OnApp_NSX_Edges_VPN_L2_PeerSites -------------------------------------------------------------------- */

static const onapp_field nsx_edges_vpn_l2_peer_sites_fields[] = {
	F("id",                            "integer",  RO),
	F("label",                         "string",   RW),
	F("identifier",                    "string",   RW),
	F("description",                   "string",   RW),
	F("egress_optimization",           "_array",   RW),
	F("enabled",                       "boolean",  RW),
	F("user_id",                       "string",   RW),
	F("user_password",                 "string",   SECRET),
	F("routed_remote_subnets_enabled", "boolean",  RW),
	F("l2_vpn_service_id",             "integer",  RW),
	F("ca_certificate_id",             "integer",  RO),
	F("created_at",                    "datetime", RO),
	F("updated_at",                    "datetime", RO),
	F("sub_interfaces",                "_array",   RW),
};

static const onapp_route nsx_edges_vpn_l2_peer_sites_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/vpn/l2_vpn/service/peer_sites", NULL),
};

const onapp_class onapp_class_NSX_Edges_VPN_L2_PeerSites = {
	.name = "OnApp_NSX_Edges_VPN_L2_PeerSites",
	.root = "nsx_l2_vpn_peer_site",
	.resource = "vpn/l2_vpn/service/peer_sites",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_vpn_l2_peer_sites_fields),
	ROUTES(nsx_edges_vpn_l2_peer_sites_routes),
};

/* ---- OnApp_NSX_Edges_VPN_L2_Service ---------------------------------------------------------------------- */

static const onapp_field nsx_edges_vpn_l2_service_fields[] = {
	F("id",                            "integer",  RO),
	F("enabled",                       "boolean",  RW),
	F("logging",                       "boolean",  RO),
	F("log_level",                     "string",   RO),
	F("edge_id",                       "integer",  RO),
	F("routed_remote_subnets_enabled", "boolean",  RO),
	F("mode",                          "string",   RW),
	F("listener_ip",                   "string",   RW),
	F("listener_port",                 "integer",  RW),
	F("server_address",                "string",   RW),
	F("server_port",                   "string",   RW),
	F("service_certificate_id",        "integer",  RO),
	F("service_certificate",           "string",   RW),
	F("ca_certificate_id",             "string",   RO),
	F("encryption_algorithm",          "_array",   RW),
	F("egress_optimization",           "_array",   RW),
	F("user_id",                       "string",   RW),
	F("user_password",                 "string",   SECRET),
	F("proxy_type",                    "string",   RO),
	F("proxy_address",                 "string",   RW),
	F("proxy_port",                    "string",   RW),
	F("proxy_user_name",               "string",   RW),
	F("proxy_user_password",           "string",   SECRET),
	F("created_at",                    "datetime", RO),
	F("updated_at",                    "datetime", RO),
	F("locked",                        "boolean",  RO),
	F("ca_certificate",                "string",   RW),
	F("sub_interfaces",                "_array",   RW),
	F("certificate_auth_enabled",      "boolean",  RW),
	F("secure_proxy_enabled",          "boolean",  RW),
	F("l2_vpn_peer_sites",             "array",    RW,     .nested = "OnApp_NSX_Edges_VPN_L2_PeerSites"),
};

static const onapp_route nsx_edges_vpn_l2_service_routes[] = {
	R("default", "nsx/edges/{edge_id!*}/vpn/l2_vpn/service", NULL),
};

static const onapp_action nsx_edges_vpn_l2_service_actions[] = {
	A("save", "", PUT, "default",
		"nsx_l2_vpn_service(enabled: {enabled}, mode: {mode}, server_address: {server_address}, "
		"server_port: {server_port}, encryption_algorithm: {encryption_algorithm}, egress_optimization: "
		"{egress_optimization}, user_id: {user_id}, user_password: {user_password}, proxy_address: "
		"{proxy_address}, proxy_port: {proxy_port}, proxy_user_name: {proxy_user_name}, "
		"proxy_user_password: {proxy_user_password}, ca_certificate: {ca_certificate}, sub_interfaces: "
		"{sub_interfaces}, certificate_auth_enabled: {certificate_auth_enabled}, secure_proxy_enabled: "
		"{secure_proxy_enabled})", NONE),
};

static const onapp_closed nsx_edges_vpn_l2_service_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_NSX_Edges_VPN_L2_Service = {
	.name = "OnApp_NSX_Edges_VPN_L2_Service",
	.root = "nsx_l2_vpn_service",
	.resource = "vpn/l2_vpn/service",
	.first_version = ONAPP_V(6, 2),
	FIELDS(nsx_edges_vpn_l2_service_fields),
	ROUTES(nsx_edges_vpn_l2_service_routes),
	ACTIONS(nsx_edges_vpn_l2_service_actions),
	CLOSES(nsx_edges_vpn_l2_service_closed),
};
