/*
 * Networks, network zones and IP addresses.
 */
#include "resources.h"

/* ---- OnApp_IpAddress ------------------------------------------------------------------------------------- */

static const onapp_field ip_address_fields[] = {
	F("id",                                             "integer",  RO),
	F("created_at",                                     "datetime", RO),
	F("updated_at",                                     "datetime", RO),
	F("address",                                        NULL,       REQUIRED),
	F("netmask",                                        NULL,       REQUIRED),
	F("broadcast",                                      NULL,       REQUIRED),
	F("network_address",                                NULL,       REQUIRED),
	F("gateway",                                        NULL,       REQUIRED),
	F("network_id",                                     "integer",  RO),
	F("free",                                           "boolean",  RO),
	F("disallowed_primary",                             "boolean",  RO),
	S("user_id",                                        "integer",  RO,       2, 3),
	S("customer_network_id",                            "string",   RW,       3, 0),
	S("hypervisor_id",                                  "string",   RW,       3, 0),
	S("ip_address_pool_id",                             "string",   RW,       3, 0),
	S("pxe",                                            "string",   RW,       3, 0),
	S("ip_range_id",                                    "string",   RW,       5, 4),
	S("ipv4",                                           "string",   RW,       5, 4),
	S("prefix",                                         "string",   RW,       5, 4),
	S("external_address",                               "string",   RW,       6, 1),
	S("primary",                                        "boolean",  RW,       6, 6),
	S("vcloud_edge_gateways_sub_allocated_ip_range_id", "string",   RW,       6, 6),
};

static const onapp_route ip_address_routes[] = {
	R("default", "settings/networks/{network_id!*}/ip_addresses", NULL),
};

static const onapp_action ip_address_actions[] = {
	A("getList", "network_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "network_id",
		.needs = "{network_id}"),
	A("load", "id = null, network_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, network_id",
		.needs = "{network_id}, {id*}"),
	A("save", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", BASE_EDIT, NULL, NULL, NONE),
};

const onapp_class onapp_class_IpAddress = {
	.name = "OnApp_IpAddress",
	.root = "ip_address",
	.resource = "ip_addresses",
	FIELDS(ip_address_fields),
	ROUTES(ip_address_routes),
	ACTIONS(ip_address_actions),
};

/* ---- OnApp_Network --------------------------------------------------------------------------------------- */

static const onapp_field network_fields[] = {
	I("id",                            "integer",  REQUIRED | RO, 2, 0, 5, 3),
	S("id",                            "integer",  OPTIONAL | RO, 5, 4),
	I("created_at",                    "datetime", REQUIRED | RO, 2, 0, 5, 3),
	S("created_at",                    "datetime", OPTIONAL | RO, 5, 4),
	I("identifier",                    NULL,       REQUIRED | RO, 2, 0, 5, 3),
	S("identifier",                    NULL,       OPTIONAL | RO, 5, 4),
	F("label",                         NULL,       REQUIRED | RO),
	I("updated_at",                    "datetime", REQUIRED | RO, 2, 0, 5, 3),
	S("updated_at",                    "datetime", OPTIONAL | RO, 5, 4),
	F("vlan",                          "integer",  REQUIRED | RO),
	S("network_group_id",              "integer",  REQUIRED,      2, 1),
	S("default_nat_rule_number",       "integer",  RW,            3, 0),
	S("default_outside_ip_address_id", "string",   RW,            3, 0),
	S("dns_suffix",                    "string",   RW,            3, 0),
	S("dvportgroup",                   "string",   RW,            3, 0),
	S("enabled",                       "boolean",  RW,            3, 0),
	S("fence_mode",                    "string",   RW,            3, 0),
	S("gateway",                       "string",   RW,            3, 0),
	S("ip_address_pool_id",            "string",   RW,            3, 0),
	S("is_nated",                      "boolean",  RW,            3, 0),
	S("netmask",                       "string",   RW,            3, 0),
	S("prefix_size",                   "string",   RW,            3, 0),
	S("primary_dns",                   "string",   RW,            3, 0),
	S("secondary_dns",                 "string",   RW,            3, 0),
	S("shared",                        "boolean",  RW,            3, 0),
	S("user_id",                       "integer",  RW,            3, 0),
	S("vapp_id",                       "integer",  RW,            3, 0),
	S("vdc_id",                        "integer",  RW,            3, 0),
	S("parent_network_id",             "integer",  RW,            4, 3),
	S("type",                          "string",   RW,            5, 4),
	S("openstack_id",                  "string",   RW,            5, 5),
	S("vcenter_identifier",            "string",   RW,            5, 5),
	S("dv_switch_id",                  "integer",  RW,            6, 1),
	S("universal_router_id",           "integer",  RW,            6, 1),
	S("vdc_group_id",                  "integer",  RW,            6, 1),
	S("backing_type",                  "string",   RW,            6, 6),
};

static const onapp_route network_routes[] = {
	R("networks_list_by_hypervisor_group_id", "settings/hypervisor_zones/{hypervisor_group_id}/networks",        "ONAPP_GETRESOURCE_NETWORKS_LIST_BY_HYPERVISOR_GROUP_ID"),
	R("ip_addresses",                         "settings/networks/{id}/ip_address",                               "ONAPP_GETRESOURCE_IP_ADDRESSES"),
	R("ip_assign",                            "settings/networks/{id}/ip_addresses/assign",                      "ONAPP_GETRESOURCE_IP_ASSIGN"),
	R("ip_unassign",                          "settings/networks/{id}/ip_addresses/unassign",                    "ONAPP_GETRESOURCE_IP_UNASSIGN"),
	R("manage_failover",                      "settings/hypervisor_zones/{hypervisor_group_id}/manage_failover", "ONAPP_MANAGE_FAILOVER"),
	R("assign_to_user",                       "settings/networks/{id}/assign_to_user",                           "ONAPP_ASSIGN_TO_USER"),
	R("unassign_from_user",                   "settings/networks/{id}/unassign_from_user",                       "ONAPP_UNASSIGN_FROM_USER"),
};

static const onapp_action network_actions[] = {
	A("getListByHypervisorGroupId", "hypervisor_group_id = null", LIST_OF,
		"networks_list_by_hypervisor_group_id", NULL, RESULT, .sets = "hypervisor_group_id",
		.needs = "$hypervisor_group_id"),
	A("assignIPAddressToUser", "ipAddresses, userID", POST, "ip_assign",
		"(ip_address: $ipAddresses[], user_id: $userID)", RESULT, .needs = "{id}", .until = ONAPP_V(5, 5)),
	A("assignIPAddressToUser", "ipAddresses, userID", POST, "ip_assign",
		"assign(ip_address: $ipAddresses[], user_id: $userID)", RESULT, .needs = "{id}", .since = ONAPP_V(6, 0)),
	A("unassignIPAddress", "ipAddressIDs", POST, "ip_unassign", "(ip_address: $ipAddressIDs[])", RESULT,
		.needs = "{id}", .until = ONAPP_V(5, 5)),
	A("unassignIPAddress", "ipAddressIDs", POST, "ip_unassign", "unassign(ip_address: $ipAddressIDs[])", RESULT,
		.needs = "{id}", .since = ONAPP_V(6, 0)),
	A("manageFailover", "hypervisor_group_id, failover_status", PATCH, "manage_failover",
		"hypervisor_group(failover_status: $failover_status)", RESULT, .sets = "hypervisor_group_id",
		.needs = "$hypervisor_group_id, $failover_status"),
	A("assignToUser", "", POST, "assign_to_user", "(user_id: {user_id})", NONE, .needs = "{user_id}",
		.flags = ONAPP_ACTION_JSON),
	A("unassignFromUser", "", DELETE, "unassign_from_user", "", NONE),
};

static const onapp_closed network_closed[] = {
	{ONAPP_OP_SAVE, ONAPP_V_ANY, ONAPP_V(5, 2)},
	{ONAPP_OP_DELETE, ONAPP_V_ANY, ONAPP_V(5, 2)},
};

const onapp_class onapp_class_Network = {
	.name = "OnApp_Network",
	.root = "network",
	.resource = "settings/networks",
	FIELDS(network_fields),
	ROUTES(network_routes),
	ACTIONS(network_actions),
	CLOSES(network_closed),
};

/* ---- OnApp_NetworkZone ----------------------------------------------------------------------------------- */

static const onapp_field network_zone_fields[] = {
	F("id",                      "integer",  RO),
	F("created_at",              "datetime", RO),
	F("updated_at",              "datetime", RO),
	F("label",                   "string",   RO),
	S("location_group_id",       "boolean",  RW, 3, 0),
	S("preconfigured_only",      "boolean",  RW, 3, 2),
	S("closed",                  "boolean",  RW, 3, 2),
	S("draas_id",                "integer",  RW, 3, 2),
	S("federation_enabled",      "boolean",  RW, 3, 2),
	S("federation_id",           "integer",  RW, 3, 2),
	S("hypervisor_id",           "integer",  RW, 3, 2),
	S("identifier",              "string",   RW, 3, 2),
	S("traded",                  "boolean",  RW, 3, 2),
	S("provider_vdc_id",         "integer",  RW, 4, 3),
	S("server_type",             "string",   RW, 5, 3),
	S("network_id",              "integer",  RW, 5, 3),
	S("additional_fields",       "string",   RW, 5, 5),
	S("datacenter_id",           "integer",  RW, 6, 1),
	S("cpu_model_configuration", "string",   RW, 6, 3),
};

static const onapp_route network_zone_routes[] = {
	R("networkzone_withnetworkid", "settings/network_zones/{id!*}/networks/{network_id!*}",        "ONAPP_GETRESOURCE_NETWORKZONE_WITHNETWORKID"),
	R("networkzone_attach",        "settings/network_zones/{id!*}/networks/{network_id!*}/attach", "ONAPP_GETRESOURCE_NETWORKZONE_ATTACH"),
	R("networkzone_detach",        "settings/network_zones/{id!*}/networks/{network_id!*}/detach", "ONAPP_GETRESOURCE_NETWORKZONE_DETACH"),
};

static const onapp_action network_zone_actions[] = {
	A("attach", "network_id = null", POST, "networkzone_attach", NULL, NONE, .sets = "network_id"),
	A("detach", "network_id = null", POST, "networkzone_detach", NULL, NONE, .sets = "network_id"),
};

const onapp_class onapp_class_NetworkZone = {
	.name = "OnApp_NetworkZone",
	.root = "network_group",
	.resource = "settings/network_zones",
	FIELDS(network_zone_fields),
	ROUTES(network_zone_routes),
	ACTIONS(network_zone_actions),
};
