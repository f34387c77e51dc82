/*
 * vCloud, vCenter, orchestration.
 */
#include "resources.h"

/* ---- OnApp_Catalogs -------------------------------------------------------------------------------------- */

static const onapp_field catalogs_fields[] = {
	F("user_id",         "integer",  RW),
	F("hypervisor_id",   "integer",  RW),
	F("created_at",      "datetime", RW),
	F("updated_at",      "datetime", RW),
	F("label",           "string",   RW),
	F("published",       "string",   RW),
	F("user_group_id",   "integer",  RW),
	F("identifier",      "string",   RW),
	F("id",              "integer",  RW),
	F("data_store_id",   "integer",  RW),
	F("vdc_id",          "integer",  RW),
	S("description",     "string",   RW, 5, 5),
	S("organization_id", "integer",  RW, 6, 0),
};

const onapp_class onapp_class_Catalogs = {
	.name = "OnApp_Catalogs",
	.root = "vcloud_catalog",
	.resource = "catalogs",
	.first_version = ONAPP_V(5, 0),
	FIELDS(catalogs_fields),
};

/* ---- OnApp_Catalogs_Media -------------------------------------------------------------------------------- */

static const onapp_field catalogs_media_fields[] = {
	F("created_at",      "datetime", RW),
	F("updated_at",      "datetime", RW),
	F("label",           "string",   RW),
	F("catalog_item_id", "integer",  RW),
	F("identifier",      "string",   RW),
	F("id",              "integer",  RW),
	F("description",     "string",   RW),
	F("status",          "string",   RW),
	F("user_id",         "integer",  RW),
	F("data_store_id",   "integer",  RW),
	F("image_type",      "string",   RW),
	F("vdc_id",          "string",   RW),
	F("size",            "string",   RW),
};

static const onapp_route catalogs_media_routes[] = {
	R("default", "catalogs/{catalog_item_id!}/media", NULL),
};

const onapp_class onapp_class_Catalogs_Media = {
	.name = "OnApp_Catalogs_Media",
	.root = "vcloud_media",
	.resource = "media",
	.first_version = ONAPP_V(5, 0),
	FIELDS(catalogs_media_fields),
	ROUTES(catalogs_media_routes),
};

/* ---- OnApp_Catalogs_VAppTemplates ------------------------------------------------------------------------ */

static const onapp_field catalogs_v_app_templates_fields[] = {
	F("created_at",             "datetime", RW),
	F("updated_at",             "datetime", RW),
	F("label",                  "string",   RW),
	F("catalog_item_id",        "integer",  RW),
	F("identifier",             "string",   RW),
	F("id",                     "integer",  RW),
	F("description",            "string",   RW),
	F("virtual_machines",       "array",    RW),
	F("catalog",                "string",   RW),
	F("overwrite-catalog-item", "string",   RW),
	F("target-vapp-template",   "string",   RW),
};

static const onapp_route catalogs_v_app_templates_routes[] = {
	R("default", "catalogs/{catalog_item_id!}/vapp_templates", NULL),
};

const onapp_class onapp_class_Catalogs_VAppTemplates = {
	.name = "OnApp_Catalogs_VAppTemplates",
	.root = "vcloud_vapp_template",
	.resource = "vapp_templates",
	.first_version = ONAPP_V(5, 0),
	FIELDS(catalogs_v_app_templates_fields),
	ROUTES(catalogs_v_app_templates_routes),
};

/* ---- OnApp_EdgeGateways ---------------------------------------------------------------------------------- */

static const onapp_field edge_gateways_fields[] = {
	F("id",                                         "integer",  RW),
	F("label",                                      "string",   RW),
	F("description",                                "string",   RW),
	F("identifier",                                 "string",   RW),
	F("advanced_enabled",                           "boolean",  RW),
	F("created_at",                                 "datetime", RW),
	F("updated_at",                                 "datetime", RW),
	F("gateway_backing_config",                     "string",   RW),
	F("ha_enabled",                                 "boolean",  RW),
	F("status",                                     "string",   RW),
	F("use_default_route_for_dns_relay",            "boolean",  RW),
	F("vdc_id",                                     "integer",  RW),
	F("firewall_service",                           "_array",   RW),
	F("gateway_ipsec_vpn_service",                  "_array",   RW),
	F("nat_service",                                "_array",   RW),
	F("distributed_routing_enabled",                "boolean",  RW),
	F("configure_gateway",                          "boolean",  RW),
	F("default_gateway",                            "string",   RW),
	F("external_network_configurations_attributes", "_array",   RW),
	F("default_firewall_rule",                      "string",   RW),
	F("network_join_id",                            "integer",  RW),
	S("rate_limits",                                "_array",   RW, 6, 6),
	S("nsx_edge",                                   "string",   RW, 6, 6),
	S("sub_allocated_ip_ranges",                    "_array",   RW, 6, 6),
};

static const onapp_route edge_gateways_routes[] = {
	R("gateway_interfaces",  "edge_gateways/{id!*}/gateway_interfaces",  "ONAPP_GATEWAY_INTERFACES"),
	R("convert_to_advanced", "edge_gateways/{id!*}/convert_to_advanced", "ONAPP_CONVERT_TO_ADVANCED"),
};

static const onapp_action edge_gateways_actions[] = {
	A("getListOfEdgeGatewayInterfaces", "", GET, "gateway_interfaces", NULL, RESULT,
		.cast_root = "gateway_interface"),
	A("convertToAdvanced", "", PUT, "convert_to_advanced", NULL, RESULT),
};

const onapp_class onapp_class_EdgeGateways = {
	.name = "OnApp_EdgeGateways",
	.root = "edge_gateway",
	.resource = "edge_gateways",
	.first_version = ONAPP_V(6, 1),
	FIELDS(edge_gateways_fields),
	ROUTES(edge_gateways_routes),
	ACTIONS(edge_gateways_actions),
};

/* ---- OnApp_OrchestrationModel ---------------------------------------------------------------------------- */

static const onapp_field orchestration_model_fields[] = {
	F("cpu_allocation_customizable",    "boolean",  RW),
	F("cpu_allocation_default",         "integer",  RW),
	F("cpu_allocation_max",             "integer",  RW),
	F("cpu_allocation_min",             "integer",  RW),
	F("cpu_allocation_visible",         "boolean",  RW),
	F("cpu_guaranteed_customizable",    "boolean",  RW),
	F("cpu_guaranteed_default",         "integer",  RW),
	F("cpu_guaranteed_max",             "integer",  RW),
	F("cpu_guaranteed_min",             "integer",  RW),
	F("cpu_guaranteed_visible",         "boolean",  RW),
	F("cpu_quota_customizable",         "boolean",  RW),
	F("cpu_quota_default",              "string",   RW),
	F("cpu_quota_max",                  "string",   RW),
	F("cpu_quota_min",                  "string",   RW),
	F("cpu_quota_visible",              "boolean",  RW),
	F("create_networks",                "boolean",  RW),
	F("created_at",                     "datetime", RW),
	F("data_stores_to_create",          "array",    RW, .nested = "OrchestrationModel_DataStore"),
	F("default_network_pool",           "string",   RW),
	F("deploy_edge_gateway",            "boolean",  RW),
	F("edge_gateway_name",              "string",   RW),
	F("edge_gateway_network_id",        "string",   RW),
	F("edge_gateway_uplink_network_id", "integer",  RW),
	F("enable_fast_provisioning",       "boolean",  RW),
	F("enable_thin_provisioning",       "boolean",  RW),
	F("hypervisor_id",                  "integer",  RW),
	F("id",                             "integer",  RW),
	F("label",                          "string",   RW),
	F("memory_customizable",            "boolean",  RW),
	F("memory_default",                 "integer",  RW),
	F("memory_guaranteed_customizable", "boolean",  RW),
	F("memory_guaranteed_default",      "integer",  RW),
	F("memory_guaranteed_max",          "integer",  RW),
	F("memory_guaranteed_min",          "integer",  RW),
	F("memory_guaranteed_visible",      "boolean",  RW),
	F("memory_max",                     "integer",  RW),
	F("memory_min",                     "integer",  RW),
	F("memory_quota_customizable",      "boolean",  RW),
	F("memory_quota_default",           "string",   RW),
	F("memory_quota_max",               "string",   RW),
	F("memory_quota_min",               "string",   RW),
	F("memory_quota_visible",           "boolean",  RW),
	F("memory_visible",                 "boolean",  RW),
	F("networks_to_create",             "array",    RW, .nested = "OrchestrationModel_Network"),
	F("provider_vdc_id",                "integer",  RW),
	F("updated_at",                     "datetime", RW),
	F("vcpu_speed_customizable",        "boolean",  RW),
	F("vcpu_speed_default",             "integer",  RW),
	F("vcpu_speed_max",                 "integer",  RW),
	F("vcpu_speed_min",                 "integer",  RW),
	F("vcpu_speed_visible",             "boolean",  RW),
	F("vdc_model_type",                 "string",   RW),
	F("vm_number_customizable",         "boolean",  RW),
	F("vm_number_default",              "integer",  RW),
	F("vm_number_max",                  "integer",  RW),
	F("vm_number_min",                  "integer",  RW),
	F("vm_number_visible",              "boolean",  RW),
	F("storage_profile",                "string",   RW),
	F("vm_number",                      "string",   RW),
	F("memory_quota",                   "string",   RW),
	F("memory_guaranteed",              "string",   RW),
	F("memory",                         "string",   RW),
	F("cpu_quota",                      "string",   RW),
	F("vcpu_speed",                     "string",   RW),
	F("cpu_guaranteed",                 "string",   RW),
	F("cpu_allocation",                 "string",   RW),
	F("vdc_label",                      "string",   RW),
	F("user_group_id",                  "string",   RW),
	S("networks_created",               "string",   RW, 6, 0),
	S("name",                           "string",   RW, 6, 0),
};

static const onapp_route orchestration_model_routes[] = {
	R("deploy", "vcloud/templates/{id!*}/deploy", "ONAPP_GETRESOURCE_DEPLOY"),
	R("clone",  "vcloud/templates/{id}/clone",    "ONAPP_CLONE_ORCHESTRATION_MODEL"),
};

static const onapp_action orchestration_model_actions[] = {
	A("deploy", "", POST, "deploy", "fields", RESULT),
	A("cloneOrchestrationModel", "id", PUT, "clone", NULL, RESULT, .sets = "id", .needs = "$id"),
};

const onapp_class onapp_class_OrchestrationModel = {
	.name = "OnApp_OrchestrationModel",
	.root = "vcloud_template",
	.resource = "vcloud/templates",
	.first_version = ONAPP_V(4, 0),
	FIELDS(orchestration_model_fields),
	ROUTES(orchestration_model_routes),
	ACTIONS(orchestration_model_actions),
};

/* ---- OnApp_OrchestrationModel_DataStore ------------------------------------------------------------------ */

static const onapp_field orchestration_model_data_store_fields[] = {
	F("id",                      "string", RW),
	F("label",                   "string", RW),
	F("min",                     "string", RW),
	F("max",                     "string", RW),
	F("default",                 "string", RW),
	F("data_store_customizable", "string", RW),
	F("data_store_visible",      "string", RW),
	F("use_it",                  "string", RW),
};

const onapp_class onapp_class_OrchestrationModel_DataStore = {
	.name = "OnApp_OrchestrationModel_DataStore",
	.root = "data_stores_to_create",
	.resource = "data_stores",
	.first_version = ONAPP_V(4, 2),
	FIELDS(orchestration_model_data_store_fields),
};

/* ---- OnApp_OrchestrationModel_Network -------------------------------------------------------------------- */

static const onapp_field orchestration_model_network_fields[] = {
	F("name",            "string", RW),
	F("type",            "string", RW),
	F("network_address", "string", RW),
	F("dns",             "string", RW),
};

const onapp_class onapp_class_OrchestrationModel_Network = {
	.name = "OnApp_OrchestrationModel_Network",
	.root = "networks_to_create",
	.resource = "networks",
	.first_version = ONAPP_V(4, 2),
	FIELDS(orchestration_model_network_fields),
};

/* ---- OnApp_Organizations --------------------------------------------------------------------------------- */

static const onapp_field organizations_fields[] = {
	F("id",                      "integer",  RO),
	F("user_group_id",           "integer",  RW),
	F("hypervisor_id",           "integer",  RW),
	F("label",                   "string",   REQUIRED, .preset = TEXT("")),
	F("identifier",              "string",   RW),
	F("created_at",              "datetime", RO),
	F("updated_at",              "datetime", RO),
	F("create_user_group",       "boolean",  RW),
	F("company_billing_plan_id", "integer",  RW),
};

const onapp_class onapp_class_Organizations = {
	.name = "OnApp_Organizations",
	.root = "vcloud_organization",
	.resource = "organizations",
	.first_version = ONAPP_V(6, 0),
	FIELDS(organizations_fields),
};

/* ---- OnApp_Provider_Vdcs --------------------------------------------------------------------------------- */

static const onapp_field provider_vdcs_fields[] = {
	F("id",                    "integer",  RO),
	F("label",                 "string",   RW),
	F("cpu_allocated",         "integer",  RW),
	F("cpu_total",             "integer",  RW),
	F("cpu_used",              "integer",  RW),
	F("created_at",            "datetime", RO),
	F("updated_at",            "datetime", RO),
	F("enabled",               "boolean",  RW),
	F("hypervisor_id",         "integer",  RW),
	F("identifier",            "string",   RO),
	F("memory_allocated",      "integer",  RW),
	F("memory_total",          "integer",  RW),
	F("memory_used",           "integer",  RW),
	F("network_provider_type", "integer",  RW),
	F("external_networks",     "_array",   RW),
	F("storage_policies",      "_array",   RW),
	F("network_pools",         "_array",   RW),
};

static const onapp_closed provider_vdcs_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Provider_Vdcs = {
	.name = "OnApp_Provider_Vdcs",
	.root = "provider_vdc",
	.resource = "provider_vdcs",
	.first_version = ONAPP_V(6, 6),
	FIELDS(provider_vdcs_fields),
	CLOSES(provider_vdcs_closed),
};

/* ---- OnApp_VDCS ------------------------------------------------------------------------------------------ */

static const onapp_field vdcs_fields[] = {
	F("id",                      "integer",  RW),
	F("allocation_model",        "string",   RW),
	F("cpu_allocated",           "string",   RW),
	F("cpu_limit",               "integer",  RW),
	F("label",                   "string",   RW),
	S("cpu_reserved",            "integer",  RW, 4, 2),
	S("cpu_used",                "integer",  RW, 4, 2),
	S("created_at",              "datetime", RW, 4, 2),
	S("enabled",                 "boolean",  RW, 4, 2),
	S("fast_provisioning",       "boolean",  RW, 4, 2),
	S("guaranteed_cpu",          "integer",  RW, 4, 2),
	S("guaranteed_memory",       "integer",  RW, 4, 2),
	S("identifier",              "string",   RW, 4, 2),
	S("memory_allocated",        "string",   RW, 4, 2),
	S("memory_limit",            "integer",  RW, 4, 2),
	S("memory_reserved",         "integer",  RW, 4, 2),
	S("memory_used",             "integer",  RW, 4, 2),
	S("network_quota",           "integer",  RW, 4, 2),
	S("thin_provisioning",       "boolean",  RW, 4, 2),
	S("updated_at",              "datetime", RW, 4, 2),
	S("user_group_id",           "integer",  RW, 4, 2),
	S("vcpu_speed",              "integer",  RW, 4, 2),
	S("vm_quota",                "integer",  RW, 4, 2),
	S("provider_vdc_id",         "string",   RW, 4, 3),
	S("network_pool_identifier", "string",   RW, 4, 3),
	S("data_stores_attributes",  "array",    RW, 4, 3, .nested = "VDCS_DataStore"),
	S("organization_id",         "integer",  RW, 6, 0),
	S("locked",                  "boolean",  RW, 6, 2),
	S("network_provider_type",   "string",   RW, 6, 6),
};

const onapp_class onapp_class_VDCS = {
	.name = "OnApp_VDCS",
	.root = "vdc",
	.resource = "vdcs",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vdcs_fields),
};

/* ---- OnApp_VDCS_CrossVdcNetworks ------------------------------------------------------------------------- */

static const onapp_field vdcs_cross_vdc_networks_fields[] = {
	F("id",           "integer", RW),
	F("label",        "string",  RW),
	F("vdc_group_id", "integer", RW),
	F("gateway_cidr", "string",  RW),
};

static const onapp_closed vdcs_cross_vdc_networks_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD),
};

const onapp_class onapp_class_VDCS_CrossVdcNetworks = {
	.name = "OnApp_VDCS_CrossVdcNetworks",
	.root = "cross_vdc_network",
	.resource = "cross_vdc_networks",
	.first_version = ONAPP_V(6, 1),
	FIELDS(vdcs_cross_vdc_networks_fields),
	CLOSES(vdcs_cross_vdc_networks_closed),
};

/* ---- OnApp_VDCS_DataStore -------------------------------------------------------------------------------- */

static const onapp_field vdcs_data_store_fields[] = {
	F("_id",                 "string",  RW, .property = "_id"),
	F("vdcs_id",             "string",  RW),
	F("data_store_group_id", "string",  RW),
	F("data_store_size",     "string",  RW),
	F("data_store_type",     "string",  RW),
	F("enabled",             "boolean", RW),
	S("default",             "string",  RW, 6, 0),
};

static const onapp_route vdcs_data_store_routes[] = {
	R("default", "vdcs/{vdcs_id!*}/data_stores", NULL),
};

const onapp_class onapp_class_VDCS_DataStore = {
	.name = "OnApp_VDCS_DataStore",
	.root = "data_store",
	.resource = "data_stores",
	.first_version = ONAPP_V(4, 2),
	FIELDS(vdcs_data_store_fields),
	ROUTES(vdcs_data_store_routes),
};

/* ---- OnApp_VDCS_EdgeGateway ------------------------------------------------------------------------------ */

static const onapp_field vdcs_edge_gateway_fields[] = {
	F("id",                              "integer",  RO),
	F("created_at",                      "datetime", RO),
	F("description",                     NULL,       RW),
	F("identifier",                      NULL,       RO),
	F("label",                           NULL,       RW),
	F("updated_at",                      "datetime", RO),
	F("vdc_id",                          "integer",  RO),
	S("gateway_backing_config",          "string",   RW, 4, 1),
	S("ha_enabled",                      "boolean",  RW, 4, 1),
	S("status",                          "string",   RW, 4, 1),
	S("use_default_route_for_dns_relay", "boolean",  RW, 4, 1),
	S("firewall_service",                "array",    RW, 4, 3),
	S("gateway_ipsec_vpn_service",       "array",    RW, 4, 3),
	S("nat_service",                     "array",    RW, 4, 3),
	S("advanced_enabled",                "boolean",  RW, 5, 4),
	S("configure_gateway",               "boolean",  RW, 6, 1),
	S("default_gateway",                 "string",   RW, 6, 1),
	S("enable_rate_limits",              "boolean",  RW, 6, 1),
	S("incoming_rate_limit",             "string",   RW, 6, 1),
	S("outgoing_rate_limit",             "string",   RW, 6, 1),
	S("participate",                     "boolean",  RW, 6, 1),
	S("auto_ip_assignment",              "boolean",  RW, 6, 1),
	S("ip_address",                      "string",   RW, 6, 1),
	S("nsx_edge",                        "_array",   RW, 6, 4),
	I("external_network_ids",            "array",    RW, 4, 1, 6, 0),
};

const onapp_class onapp_class_VDCS_EdgeGateway = {
	.name = "OnApp_VDCS_EdgeGateway",
	.root = "edge_gateway",
	.resource = "edge_gateways",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vdcs_edge_gateway_fields),
};

/* ---- OnApp_VDCS_EdgeGateway_FirewallRule ----------------------------------------------------------------- */

static const onapp_field vdcs_edge_gateway_firewall_rule_fields[] = {
	I("id",              "integer", RO, 4, 0, 4, 0),
	I("vdc_id",          "integer", RO, 4, 0, 4, 0),
	I("edge_gateway_id", "integer", RO, 4, 0, 4, 0),
};

static const onapp_route vdcs_edge_gateway_firewall_rule_routes[] = {
	R("default", "vdcs/{vdcs_id!*}/edge_gateways/{edge_gateway_id!*}/firewall_service/firewall_rules", NULL),
};

static const onapp_root vdcs_edge_gateway_firewall_rule_supported[] = {
	{ONAPP_V(4, 0), ONAPP_V(4, 0), NULL},
};

const onapp_class onapp_class_VDCS_EdgeGateway_FirewallRule = {
	.name = "OnApp_VDCS_EdgeGateway_FirewallRule",
	.root = "",
	.resource = "firewall_service/firewall_rules",
	FIELDS(vdcs_edge_gateway_firewall_rule_fields),
	ROUTES(vdcs_edge_gateway_firewall_rule_routes),
	SUPPORTED(vdcs_edge_gateway_firewall_rule_supported),
};

/* ---- OnApp_VDCS_EdgeGateway_FirewallService -------------------------------------------------------------- */

static const onapp_field vdcs_edge_gateway_firewall_service_fields[] = {
	F("id",                   "integer",  RO),
	S("firewall_service_id",  "integer",  RW, 4, 1),
	S("vcloud_firewall_rule", "array",    RW, 4, 1, .nested = "VDCS_EdgeGateway_FirewallService_FirewallRule"),
	S("address",              "string",   RW, 4, 1),
	S("command",              "string",   RW, 4, 1),
	S("created_at",           "datetime", RO, 4, 1),
	S("description",          "string",   RW, 4, 1),
	S("destination_ip",       "string",   RW, 4, 1),
	S("enable_logging",       "string",   RW, 4, 1),
	S("enabled",              "string",   RW, 4, 1),
	S("identifier",           "string",   RW, 4, 1),
	S("network_interface_id", "integer",  RW, 4, 1),
	S("port",                 "string",   RW, 4, 1),
	S("position",             "string",   RW, 4, 1),
	S("protocol",             "string",   RW, 4, 1),
	S("source_port",          "string",   RW, 4, 1),
	S("updated_at",           "datetime", RO, 4, 1),
};

static const onapp_route vdcs_edge_gateway_firewall_service_routes[] = {
	R("default", "firewall_services/{firewall_service_id!*}/firewall_rules", NULL),
};

static const onapp_action vdcs_edge_gateway_firewall_service_actions[] = {
	A("getList", "firewall_service_id = null, url_args = null", NOTHING, NULL, NULL, NONE,
		.sets = "firewall_service_id", .when = "null $firewall_service_id"),
	A("getList", "firewall_service_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "firewall_service_id"),
};

const onapp_class onapp_class_VDCS_EdgeGateway_FirewallService = {
	.name = "OnApp_VDCS_EdgeGateway_FirewallService",
	.root = "vcloud_firewall_rule",
	.resource = "firewall_services",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vdcs_edge_gateway_firewall_service_fields),
	ROUTES(vdcs_edge_gateway_firewall_service_routes),
	ACTIONS(vdcs_edge_gateway_firewall_service_actions),
};

/* ---- OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule ------------------------------------------------- */

static const onapp_field vdcs_edge_gateway_firewall_service_firewall_rule_fields[] = {
	F("address",              "string",   RW),
	F("command",              "string",   RW),
	F("created_at",           "datetime", RO),
	F("description",          "string",   RW),
	F("destination_ip",       "string",   RW),
	F("enable_logging",       "string",   RW),
	F("enabled",              "string",   RW),
	F("firewall_service_id",  "integer",  RW),
	F("id",                   "integer",  RO),
	F("identifier",           "string",   RW),
	F("network_interface_id", "integer",  RW),
	F("port",                 "string",   RW),
	F("position",             "string",   RW),
	F("protocol",             "string",   RW),
	F("source_port",          "string",   RW),
	F("updated_at",           "datetime", RO),
};

const onapp_class onapp_class_VDCS_EdgeGateway_FirewallService_FirewallRule = {
	.name = "OnApp_VDCS_EdgeGateway_FirewallService_FirewallRule",
	.root = "vcloud_firewall_rule",
	.resource = NULL,
	.first_version = ONAPP_V(4, 0),
	FIELDS(vdcs_edge_gateway_firewall_service_firewall_rule_fields),
};

/* ---- OnApp_VDCS_EdgeGateway_GatewayInterface ------------------------------------------------------------- */

static const onapp_field vdcs_edge_gateway_gateway_interface_fields[] = {
	F("created_at",            "datetime", RW),
	F("updated_at",            "datetime", RW),
	F("id",                    "integer",  RW),
	F("network_join_id",       "integer",  RW),
	F("default_firewall_rule", "string",   RW),
	F("identifier",            "string",   RW),
	F("label",                 "string",   RW),
	F("edge_gateway_id",       "integer",  RW),
};

static const onapp_route vdcs_edge_gateway_gateway_interface_routes[] = {
	R("default", "edge_gateways/{edge_gateway_id!*}/gateway_interfaces", NULL),
};

static const onapp_action vdcs_edge_gateway_gateway_interface_actions[] = {
	A("getList", "edge_gateway_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "edge_gateway_id",
		.query = "$url_args"),
};

const onapp_class onapp_class_VDCS_EdgeGateway_GatewayInterface = {
	.name = "OnApp_VDCS_EdgeGateway_GatewayInterface",
	.root = "gateway_interface",
	.resource = "gateway_interfaces",
	.first_version = ONAPP_V(5, 0),
	FIELDS(vdcs_edge_gateway_gateway_interface_fields),
	ROUTES(vdcs_edge_gateway_gateway_interface_routes),
	ACTIONS(vdcs_edge_gateway_gateway_interface_actions),
};

/* ---- OnApp_VDCS_Statistics ------------------------------------------------------------------------------- */

static const onapp_field vdcs_statistics_fields[] = {
	F("id",                 "integer",  RW),
	F("company_id",         "integer",  RW),
	F("vdc_id",             "integer",  RW),
	F("cost",               "integer",  RW),
	F("currency_code",      "string",   RW),
	F("stat_time",          "datetime", RW),
	F("created_at",         "datetime", RW),
	F("updated_at",         "datetime", RW),
	F("vdc_model_type",     "string",   RW),
	F("status",             "string",   RW),
	S("data_stores",        "array",    RW, 4, 3),
	S("network_interfaces", "array",    RW, 4, 3),
	S("resource_elements",  "array",    RW, 4, 3),
};

static const onapp_route vdcs_statistics_routes[] = {
	R("default", "vdcs/{vdc_id!*}/statistics", NULL),
};

static const onapp_action vdcs_statistics_actions[] = {
	A("getList", "vdc_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "vdc_id",
		.needs = "{vdc_id}", .query = "$url_args"),
};

const onapp_class onapp_class_VDCS_Statistics = {
	.name = "OnApp_VDCS_Statistics",
	.root = "vdc_stat",
	.resource = "statistics",
	.first_version = ONAPP_V(4, 1),
	FIELDS(vdcs_statistics_fields),
	ROUTES(vdcs_statistics_routes),
	ACTIONS(vdcs_statistics_actions),
};

/* ---- OnApp_Vapp ------------------------------------------------------------------------------------------ */

static const onapp_field vapp_fields[] = {
	F("id",                       "integer",  RO),
	F("created_at",               "datetime", RO),
	F("identifier",               NULL,       RO),
	F("name",                     NULL,       REQUIRED),
	F("status",                   NULL,       RW),
	F("updated_at",               "datetime", RO),
	F("user_id",                  "integer",  RO),
	F("vapp_template_id",         "integer",  RO),
	F("vdc_id",                   "integer",  RO),
	F("virtual_machine_params",   "array",    RO,       .nested = "Vapp_VirtualMachineParams"),
	S("storage_lease_expiration", "string",   RW,       4, 2),
	S("deployed",                 "boolean",  RW,       6, 0),
	S("description",              "string",   RW,       6, 0),
	S("network_quota",            "string",   RW,       6, 1),
};

static const onapp_route vapp_routes[] = {
	R("add",          "vapps",                "ONAPP_GETRESOURCE_VAPPS_ADD"),
	R("delete",       "vapps/{id}",           "ONAPP_GETRESOURCE_VAPPS_DELETE"),
	R("compose",      "vapps/{id}/compose",   "ONAPP_GETRESOURCE_VAPPS_COMPOSE"),
	R("recomposing",  "vapps/{id}/recompose", "ONAPP_GETRESOURCE_VAPPS_RECOMPOSING"),
	R("change_owner", "vapps/{id}/owner",     "ONAPP_GETRESOURCE_VAPPS_CHANGE_OWNER"),
	R("editname",     "vapps/{id}",           "ONAPP_GETRESOURCE_VAPPS_EDITNAME"),
	R("start",        "vapps/{id}/start",     "ONAPP_GETRESOURCE_VAPPS_START"),
	R("stop",         "vapps/{id}/stop",      "ONAPP_GETRESOURCE_VAPPS_STOP"),
	R("suspend",      "vapps",                "ONAPP_GETRESOURCE_VAPPS_SUSPEND"),
	R("unsuspend",    "vapps",                "ONAPP_GETRESOURCE_VAPPS_UNSUSPEND"),
	R("reboot",       "vapps",                "ONAPP_GETRESOURCE_VAPPS_REBOOT"),
	R("shutdown",     "vapps",                "ONAPP_GETRESOURCE_VAPPS_SHUTDOWN"),
};

static const onapp_action vapp_actions[] = {
	A("compose", "data, virtualMachines", POST, "compose", "(vapp: $data, virtual_machines: $virtualMachines)", NONE),
	A("add", "data", POST, "add", "(vapp: $data)", NONE),
	A("recompose", "id", PUT, "recomposing", "(vapp: (vapp_template_id: $id, 0: ''))", NONE),
	A("editName", "name", PUT, "editname", "(vapp: (name: $name))", NONE),
	A("start", "", POST, "start", NULL, NONE),
	A("stop", "", POST, "stop", NULL, NONE),
	A("delete", "", DELETE, "delete", NULL, NONE),
	A("create",
		"vmp_identifier, vmp_name, vmp_vcpu_per_vm, vmp_core_per_socket, vmp_memory, "
		"vmp_hard_disks_identifier, vmp_hard_disks_storage_policy, vmp_hard_disks_disk_space", POST,
		"default",
		"(vapp: (name: {name}, vapp_template_id: {vapp_template_id}, vdc_id: {vdc_id}, network: "
		"{network}, $vmp_identifier: (name: $vmp_name, vcpu_per_vm: $vmp_vcpu_per_vm, core_per_socket: "
		"$vmp_core_per_socket, memory: $vmp_memory, $vmp_hard_disks_identifier: (storage_policy: "
		"$vmp_hard_disks_storage_policy, disk_space: $vmp_hard_disks_disk_space))))", NONE),
	A("changeOwner", "new_owner_id", PUT, "change_owner", "(owner_change: (new_owner_id: $new_owner_id))", NONE),
	A("suspend", "", POST, "suspend", NULL, NONE),
	A("unsuspend", "", POST, "unsuspend", NULL, NONE),
	A("reboot", "", POST, "reboot", NULL, NONE),
	A("shutdown", "", POST, "shutdown", NULL, NONE),
};

const onapp_class onapp_class_Vapp = {
	.name = "OnApp_Vapp",
	.root = "vapp",
	.resource = "vapps",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vapp_fields),
	ROUTES(vapp_routes),
	ACTIONS(vapp_actions),
};

/* ---- OnApp_VappTemplateGroup ----------------------------------------------------------------------------- */

static const onapp_field vapp_template_group_fields[] = {
	F("id",            "integer",  RO),
	F("created_at",    "datetime", RO),
	F("identifier",    NULL,       RO),
	F("label",         NULL,       REQUIRED),
	F("updated_at",    "datetime", RO),
	F("user_group_id", "integer",  RO),
};

const onapp_class onapp_class_VappTemplateGroup = {
	.name = "OnApp_VappTemplateGroup",
	.root = "vapp_template_group",
	.resource = "vapp_template_groups",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vapp_template_group_fields),
};

/* ---- OnApp_Vapp_StartupItems ----------------------------------------------------------------------------- */

static const onapp_field vapp_startup_items_fields[] = {
	F("id",                       "integer",  RO),
	F("vapp_id",                  "integer",  RO),
	F("virtual_machine_id",       "integer",  RW),
	F("vm_name",                  "string",   RW),
	F("order",                    "integer",  RW),
	F("start_action",             "string",   RW),
	F("start_delay",              "integer",  RW, .property = "_order"),
	F("stop_action",              "string",   RW),
	F("stop_delay",               "integer",  RW),
	F("created_at",               "datetime", RO),
	F("updated_at",               "datetime", RO),
	F("startup_items_attributes", "_array",   RW),
};

static const onapp_route vapp_startup_items_routes[] = {
	R("default", "vapps/{vapp_id}/startup_items", NULL),
};

static const onapp_action vapp_startup_items_actions[] = {
	A("save", "", NOTHING, NULL, NULL, NONE, .when = "null {startup_items_attributes}"),
	A("save", "", PUT, "default", "vapp(startup_items_attributes: {startup_items_attributes})", NONE),
};

const onapp_class onapp_class_Vapp_StartupItems = {
	.name = "OnApp_Vapp_StartupItems",
	.root = "vapps_startup_item",
	.resource = "startup_items",
	.first_version = ONAPP_V(6, 0),
	FIELDS(vapp_startup_items_fields),
	ROUTES(vapp_startup_items_routes),
	ACTIONS(vapp_startup_items_actions),
};

/* ---- OnApp_Vapp_VirtualMachineParam ---------------------------------------------------------------------- */

static const onapp_field vapp_virtual_machine_param_fields[] = {
	F("identifier",      NULL,      RO),
	F("name",            NULL,      RO),
	F("vcpu_per_vm",     "integer", RO),
	F("core_per_socket", "integer", RO),
	F("memory",          "integer", RO),
	S("storage_policy",  "integer", RW, 6, 1),
	S("hard_disks",      "_array",  RW, 6, 1),
	S("nics",            "_array",  RW, 6, 1),
	S("boot_vm",         "integer", RW, 6, 1),
};

static const onapp_route vapp_virtual_machine_param_routes[] = {
	R("vapps_recompose", "{id}/recompose", "ONAPP_GETRESOURCE_VAPPS_RECOMPOSE"),
	R("editname",        "{id}/edit",      "ONAPP_GETRESOURCE_VAPPS_EDITNAME"),
	R("start",           "{id}/start",     "ONAPP_GETRESOURCE_VAPPS_START"),
	R("stop",            "{id}/stop",      "ONAPP_GETRESOURCE_VAPPS_STOP"),
	R("load",            "{id}",           NULL),
	R("edit",            "{id}",           NULL),
	R("delete",          "{id}",           NULL),
};

static const onapp_action vapp_virtual_machine_param_actions[] = {
	A("recomposing", "name", PUT, "vapps_recompose", "(vapp: (name: $name))", NONE),
	A("editName", "name", PUT, "editname", "(vapp: (name: $name))", NONE),
	A("start", "", POST, "start", NULL, NONE),
	A("stop", "", POST, "stop", NULL, NONE),
};

const onapp_class onapp_class_Vapp_VirtualMachineParam = {
	.name = "OnApp_Vapp_VirtualMachineParam",
	.root = "",
	.resource = "",
	.first_version = ONAPP_V(4, 0),
	FIELDS(vapp_virtual_machine_param_fields),
	ROUTES(vapp_virtual_machine_param_routes),
	ACTIONS(vapp_virtual_machine_param_actions),
};

/* ---- OnApp_Vcenter_ResourcePools ------------------------------------------------------------------------- */

static const onapp_field vcenter_resource_pools_fields[] = {
	F("id",            "integer", RO),
	F("label",         "string",  RW),
	F("identifier",    "string",  RW),
	F("cluster_id",    "integer", RW),
	F("parent_id",     "integer", RW),
	F("user_id",       "integer", RW),
	F("hypervisor_id", "integer", RW),
	F("owner_id",      "integer", RW),
};

static const onapp_route vcenter_resource_pools_routes[] = {
	R("edit_vcenter_resource_pool", "vcenter/resource_pools/{id!*}", "ONAPP_EDIT_VCENTER_RESOURCE_POOL"),
	R("ovner",                      "vcenter/resource_pools/{owner_id!*}/owner",
		"ONAPP_CHANGE_VCENTER_RESOURCE_POOL_OWNER"),
};

static const onapp_action vcenter_resource_pools_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", PATCH, "edit_vcenter_resource_pool", "fields", NONE),
	A("changeVCenterResourcePoolOwner", "newOwnerID", PUT, "ovner",
		"(owner_change: (new_owner_id: $newOwnerID))", NONE, .flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_Vcenter_ResourcePools = {
	.name = "OnApp_Vcenter_ResourcePools",
	.root = "vcenter_resource_pool",
	.resource = "vcenter/resource_pools",
	.first_version = ONAPP_V(6, 4),
	FIELDS(vcenter_resource_pools_fields),
	ROUTES(vcenter_resource_pools_routes),
	ACTIONS(vcenter_resource_pools_actions),
};

/* ---- OnApp_Vcenter_Templates ----------------------------------------------------------------------------- */

static const onapp_field vcenter_templates_fields[] = {
	F("id",                           "integer",  RW),
	F("label",                        "string",   RW),
	F("created_at",                   "datetime", RW),
	F("updated_at",                   "datetime", RW),
	F("version",                      "string",   RW),
	F("file_name",                    "string",   RW),
	F("operating_system",             "string",   RW),
	F("operating_system_distro",      "string",   RW),
	F("allowed_swap",                 "boolean",  RW),
	F("state",                        "string",   RW),
	F("checksum",                     "string",   RW),
	F("allow_resize_without_reboot",  "boolean",  RW),
	F("min_disk_size",                "integer",  RW),
	F("user_id",                      "integer",  RW),
	F("template_size",                "integer",  RW),
	F("allowed_hot_migrate",          "boolean",  RW),
	F("operating_system_arch",        "string",   RW),
	F("operating_system_edition",     "string",   RW),
	F("operating_system_tail",        "string",   RW),
	F("parent_template_id",           "integer",  RW),
	F("virtualization",               "_array",   RW),
	F("min_memory_size",              "integer",  RW),
	F("disk_target_device",           "integer",  RW),
	F("cdn",                          "boolean",  RW),
	F("backup_server_id",             "integer",  RW),
	F("ext4",                         "boolean",  RW),
	F("smart_server",                 "boolean",  RW),
	F("baremetal_server",             "boolean",  RW),
	F("initial_password",             "string",   SECRET),
	F("initial_username",             "string",   RW),
	F("remote_id",                    "integer",  RW),
	F("manager_id",                   "integer",  RW),
	F("resize_without_reboot_policy", "string",   RW),
	F("application_server",           "boolean",  RW),
	F("draas",                        "boolean",  RW),
	F("properties",                   "_array",   RW),
	F("locked",                       "boolean",  RW),
	F("openstack_id",                 "integer",  RW),
	F("datacenter_id",                "integer",  RW),
	F("identifier",                   "string",   RW),
	F("type",                         "string",   RW),
};

static const onapp_action vcenter_templates_actions[] = {
	A("save", "", PUT, "default",
		"vcenter_image_template(initial_password: {initial_password}, initial_username: {initial_username})", NONE,
		.needs = "{id}, {initial_password}, {initial_username}"),
};

static const onapp_closed vcenter_templates_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Vcenter_Templates = {
	.name = "OnApp_Vcenter_Templates",
	.root = "vcenter_image_template",
	.resource = "vcenter/templates",
	.first_version = ONAPP_V(6, 2),
	FIELDS(vcenter_templates_fields),
	ACTIONS(vcenter_templates_actions),
	CLOSES(vcenter_templates_closed),
};
