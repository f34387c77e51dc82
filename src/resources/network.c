/*
 * Networks, network zones, IP addresses, DNS.
 */
#include "resources.h"

/* ---- OnApp_CustomerNetwork ------------------------------------------------------------------------------- */

static const onapp_field customer_network_fields[] = {
	F("created_at",                    "datetime", RW),
	F("updated_at",                    "datetime", RW),
	F("id",                            "integer",  RW),
	F("user_id",                       "string",   RW),
	F("prefix_size",                   "string",   RW),
	F("is_nated",                      "string",   RW),
	F("default_nat_rule_number",       "string",   RW),
	F("default_outside_ip_address_id", "string",   RW),
	F("identifier",                    "string",   RW),
	F("ip_address_pool_id",            "string",   RW),
	F("label",                         "string",   RW),
	F("vlan",                          "string",   RW),
	F("network_group_id",              "string",   RW),
	F("hypervisor_id",                 "string",   RW),
};

static const onapp_route customer_network_routes[] = {
	R("list", "customer_networks",                   NULL, .without = "id"),
	R("list", "users/{id}/customer_networks",        NULL),
	R("add",  "users/{user_id!*}/customer_networks", NULL),
};

static const onapp_action customer_network_actions[] = {
	A("save", "", POST, "add",
		"customer_network(default_outside_ip_address: (hypervisor_id: {hypervisor_id}), "
		"ip_address_pool_id: {ip_address_pool_id}, label: {label}, prefix_size: {prefix_size}, "
		"network_group_id: {network_group_id}, is_nated: {is_nated})", NONE),
	A("getList", "user_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "user_id",
		.needs = "{user_id}"),
};

const onapp_class onapp_class_CustomerNetwork = {
	.name = "OnApp_CustomerNetwork",
	.root = "customer_network",
	.resource = "customer_networks",
	FIELDS(customer_network_fields),
	ROUTES(customer_network_routes),
	ACTIONS(customer_network_actions),
};

/* ---- OnApp_CustomerVLAN ---------------------------------------------------------------------------------- */

static const onapp_field customer_vlan_fields[] = {
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("id",         "integer",  RW),
	F("user_id",    "string",   RW),
	F("vlan",       "integer",  RW),
};

static const onapp_action customer_vlan_actions[] = {
	A("addVLANsRange", "start, end", POST, "default",
		"customer_vlan_range(vlan_starts: $start, vlan_ends: $end)", NONE),
};

const onapp_class onapp_class_CustomerVLAN = {
	.name = "OnApp_CustomerVLAN",
	.root = "customer_vlan",
	.resource = "settings/customer_vlans",
	FIELDS(customer_vlan_fields),
	ACTIONS(customer_vlan_actions),
};

/* ---- OnApp_DNSSetup -------------------------------------------------------------------------------------- */

static const onapp_field dns_setup_fields[] = {
	F("domain", "string", RO),
	F("ns1",    "string", RO),
	F("ns2",    "string", RO),
	F("ns3",    "string", RO),
	F("ns4",    "string", RO),
};

static const onapp_route dns_setup_routes[] = {
	R("get_glue_records", "settings/dns_setup/glue_records", "ONAPP_GETRESOURCE_GET_GLUE_RECORDS"),
};

static const onapp_action dns_setup_actions[] = {
	A("setUpDNSDomain", "domain", POST, "default", "dns_setup(domain: $domain)", NONE),
	A("editDNSDomain", "domain", PUT, "default", "dns_setup(domain: $domain)", NONE),
	A("getGlueRecords", "", LIST_OF, "get_glue_records", NULL, RESULT),
};

const onapp_class onapp_class_DNSSetup = {
	.name = "OnApp_DNSSetup",
	.root = "dns_setup",
	.resource = "settings/dns_setup",
	.first_version = ONAPP_V(3, 0),
	FIELDS(dns_setup_fields),
	ROUTES(dns_setup_routes),
	ACTIONS(dns_setup_actions),
};

/* ---- OnApp_DNSZone --------------------------------------------------------------------------------------- */

static const onapp_field dns_zone_fields[] = {
	F("id",            "integer",  RO),
	F("name",          "string",   REQUIRED, .preset = TEXT("")),
	F("created_at",    "datetime", RO),
	F("updated_at",    "datetime", RO),
	F("user_id",       "integer",  RO),
	F("auto_populate", "integer",  REQUIRED, .preset = NUMBER(0)),
	S("cdn_reference", "integer",  RW,       6, 0),
};

static const onapp_route dns_zone_routes[] = {
	R("user_dnszone", "dns_zones/user", "ONAPP_USER_DNSZONE"),
};

static const onapp_action dns_zone_actions[] = {
	A("search", "question", GET, "default", NULL, RESULT, .query = "(q: $question)"),
	A("searchUser", "question", GET, "user_dnszone", NULL, RESULT, .query = "(q: $question)"),
};

const onapp_class onapp_class_DNSZone = {
	.name = "OnApp_DNSZone",
	.root = "dns_zone",
	.resource = "dns_zones",
	.first_version = ONAPP_V(3, 0),
	FIELDS(dns_zone_fields),
	ROUTES(dns_zone_routes),
	ACTIONS(dns_zone_actions),
};

/* ---- OnApp_DNSZone_Record -------------------------------------------------------------------------------- */

static const onapp_field dns_zone_record_fields[] = {
	F("id",          "integer", RO),
	F("dns_zone_id", "integer", RO),
	F("type",        "string",  REQUIRED),
	F("name",        "string",  REQUIRED),
	F("ttl",         "integer", REQUIRED),
	F("priority",    "integer", REQUIRED),
	F("hostname",    "string",  REQUIRED),
	F("port",        "integer", REQUIRED),
	F("weight",      "integer", REQUIRED),
	F("ip",          "string",  REQUIRED),
	F("txt",         "string",  REQUIRED),
	F("serial",      "string",  REQUIRED),
	F("primaryNs",   "string",  REQUIRED),
	F("retry",       "integer", REQUIRED),
	F("refresh",     "integer", REQUIRED),
	F("minimum",     "integer", REQUIRED),
	F("expire",      "integer", REQUIRED),
	F("hostmaster",  "string",  REQUIRED),
};

static const onapp_route dns_zone_record_routes[] = {
	R("list",   "dns_zones/{dns_zone_id}/records",      NULL),
	R("add",    "dns_zones/{dns_zone_id}/records",      NULL),
	R("load",   "dns_zones/{dns_zone_id}/records/{id}", NULL),
	R("edit",   "dns_zones/{dns_zone_id}/records",      NULL),
	R("delete", "dns_zones/{dns_zone_id}/records/{id}", NULL),
};

#define NEEDS(field) {.name = field, .what = ONAPP_TWEAK_REQUIRE}
#define NEEDS_NOTHING_ELSE {.name = "*", .what = ONAPP_TWEAK_RELAX}
#define NO_MORE {.what = ONAPP_TWEAK_END}

/* What a record of each type must have. */
static const struct {
	const char *type;
	onapp_tweak tweaks[6];
} dns_record_types[] = {
	{"A",     {NEEDS_NOTHING_ELSE, NEEDS("ip"), NO_MORE}},
	{"AAAA",  {NEEDS_NOTHING_ELSE, NEEDS("ip"), NO_MORE}},
	{"CNAME", {NEEDS_NOTHING_ELSE, NEEDS("hostname"), NO_MORE}},
	{"MX",    {NEEDS_NOTHING_ELSE, NEEDS("priority"), NEEDS("hostname"), NO_MORE}},
	{"NS",    {NEEDS_NOTHING_ELSE, NEEDS("hostname"), NO_MORE}},
	{"PTR",   {NEEDS_NOTHING_ELSE, NEEDS("hostname"), NO_MORE}},
	{"SRV",   {NEEDS_NOTHING_ELSE, NEEDS("port"), NEEDS("weight"), NEEDS("priority"), NEEDS("hostname"), NO_MORE}},
	{"TXT",   {NEEDS_NOTHING_ELSE, NEEDS("txt"), NO_MORE}},
};

static void dns_record_save(onapp_call *call)
{
	zval *type = onapp_object_read_text(call->object, "_type"), result;
	const onapp_tweak *tweaks = NULL;
	for (size_t i = 0; type && Z_TYPE_P(type) == IS_STRING && i < COUNT_OF(dns_record_types); i++) {
		tweaks = zend_string_equals_cstr(Z_STR_P(type), dns_record_types[i].type, strlen(dns_record_types[i].type))
			? dns_record_types[i].tweaks : tweaks;
	}
	if (!tweaks) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s::save(): property _type must be one of A, AAAA, CNAME, MX, NS, "
			"PTR, SRV, TXT", ZSTR_VAL(call->object->std.ce->name));
	} else if (!onapp_object_read_text(call->object, "_id")) {
		onapp_save(call->object, tweaks);
	} else {
		onapp_edit(call->object, tweaks, &result);
		zval_ptr_dtor(&result);
		onapp_answer *answer = onapp_object_answer(call->object);
		if (!EG(exception) && answer && answer->http.status == 204) {
			onapp_load_again(call->object);
		}
	}
}

/* The records of one type. Each is told its zone, which panels leave out, so that it can be loaded, saved and deleted. */
static void add_dns_records(zval *list, zval *records, zval *zone_id)
{
	zval *record;
	if (Z_TYPE_P(records) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(records), record) {
		zval *values = onapp_member_of(record, "dns_record");
		if (!values || Z_TYPE_P(values) != IS_OBJECT) {
			continue;
		}
		if (zone_id && Z_TYPE_P(zone_id) == IS_LONG && !onapp_member_of(values, "dns_zone_id")) {
			add_property_zval_ex(values, ZEND_STRL("dns_zone_id"), zone_id);
		}
		Z_ADDREF_P(record);
		add_next_index_zval(list, record);
	} ZEND_HASH_FOREACH_END();
}

/* {"dns_zone": {"records": {"A": [{"dns_record": {…}}, …], "NS": […]}}} is the list of all of them. */
static void dns_records_of_zone(zval *body)
{
	zval *zone = onapp_member_of(body, "dns_zone");
	zval *types = onapp_member_of(zone, "records"), *records, list;
	if (!types || (Z_TYPE_P(types) != IS_OBJECT && Z_TYPE_P(types) != IS_ARRAY)) {
		return;
	}
	array_init(&list);
	ZEND_HASH_FOREACH_VAL_IND(HASH_OF(types), records) {
		add_dns_records(&list, records, onapp_member_of(zone, "id"));
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(body);
	ZVAL_COPY_VALUE(body, &list);
}

static const onapp_action dns_zone_record_actions[] = {
	A("getList", "dns_zone_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .sets = "dns_zone_id",
		.needs = "{dns_zone_id*}"),
	A("load", "id = null, dns_zone_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, dns_zone_id",
		.needs = "{dns_zone_id*}, {id*}"),
	C("save", "", dns_record_save, BASE_SAVE, NULL, NONE),
	A("delete", "", DELETE, "delete", NULL, NONE),
};

const onapp_class onapp_class_DNSZone_Record = {
	.name = "OnApp_DNSZone_Record",
	.root = "dns_record",
	.resource = "records",
	.first_version = ONAPP_V(2, 3),
	FIELDS(dns_zone_record_fields),
	ROUTES(dns_zone_record_routes),
	ACTIONS(dns_zone_record_actions),
	.reshape_list = dns_records_of_zone,
};

/* ---- OnApp_Firewall -------------------------------------------------------------------------------------- */

static const onapp_field firewall_fields[] = {
	F("created_at",               "datetime", RW),
	F("updated_at",               "datetime", RW),
	F("firewall_cluster_id",      "string",   RW),
	F("id",                       "integer",  RW),
	F("inside_cidr",              "integer",  RW),
	F("inside_interface",         "string",   RW),
	F("inside_ip_address",        "string",   RW),
	F("name_of_default_rule",     "string",   RW),
	F("outside_cidr_type",        "string",   RW),
	F("outside_gateway_address",  "string",   RW),
	F("outside_interface",        "string",   RW),
	F("outside_ip_address",       "string",   RW),
	F("preshared_cluster_secret", "string",   SECRET),
	F("password",                 "string",   SECRET),
	F("username",                 "string",   RW),
	F("outside_cidr",             "integer",  RW),
};

const onapp_class onapp_class_Firewall = {
	.name = "OnApp_Firewall",
	.root = "firewall",
	.resource = "settings/firewalls",
	FIELDS(firewall_fields),
};

/* ---- OnApp_IPAddressPool --------------------------------------------------------------------------------- */

static const onapp_field ip_address_pool_fields[] = {
	F("id",              "integer",  RW),
	F("cidr",            "integer",  RW),
	F("created_at",      "datetime", RW),
	F("updated_at",      "datetime", RW),
	F("ipv4",            "boolean",  RW),
	F("network_address", "string",   RW),
};

const onapp_class onapp_class_IPAddressPool = {
	.name = "OnApp_IPAddressPool",
	.root = "ip_address_pool",
	.resource = "settings/ip_address_pools",
	FIELDS(ip_address_pool_fields),
};

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

/* ---- OnApp_IpAddress_ExternalAddress --------------------------------------------------------------------- */

static const onapp_field ip_address_external_address_fields[] = {
	F("external_address", "string", RW),
};

static const onapp_route ip_address_external_address_routes[] = {
	R("default", "ip_addresses/{ip_address_id!*}/external_address", NULL),
};

static const onapp_action ip_address_external_address_actions[] = {
	A("save", "", PUT, "default", "(external_address: {external_address})", NONE, .needs = "{external_address}",
		.flags = ONAPP_ACTION_JSON),
	A("delete", "", DELETE, "default", "(external_address: null)", NONE, .flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_IpAddress_ExternalAddress = {
	.name = "OnApp_IpAddress_ExternalAddress",
	.root = NULL,
	.resource = "external_address",
	.first_version = ONAPP_V(6, 1),
	FIELDS(ip_address_external_address_fields),
	ROUTES(ip_address_external_address_routes),
	ACTIONS(ip_address_external_address_actions),
};

/* ---- OnApp_Nameserver ------------------------------------------------------------------------------------ */

static const onapp_field nameserver_fields[] = {
	F("id",         "integer",  BLANK_RO, .preset = TEXT("")),
	F("address",    "",         BLANK_RO, .preset = TEXT(""), .required_as = TEXT("")),
	F("created_at", "datetime", BLANK_RO, .preset = TEXT("")),
	F("network_id", "integer",  BLANK_RO, .preset = TEXT("")),
	F("updated_at", "datetime", BLANK_RO, .preset = TEXT("")),
};

const onapp_class onapp_class_Nameserver = {
	.name = "OnApp_Nameserver",
	.root = "nameserver",
	.resource = "settings/nameservers",
	FIELDS(nameserver_fields),
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
	R("networks_list_by_hypervisor_group_id", "settings/hypervisor_zones/{hypervisor_group_id}/networks",
		"ONAPP_GETRESOURCE_NETWORKS_LIST_BY_HYPERVISOR_GROUP_ID"),
	R("ip_addresses",                         "settings/networks/{id}/ip_address",    "ONAPP_GETRESOURCE_IP_ADDRESSES"),
	R("ip_assign",                            "settings/networks/{id}/ip_addresses/assign",
		"ONAPP_GETRESOURCE_IP_ASSIGN"),
	R("ip_unassign",                          "settings/networks/{id}/ip_addresses/unassign",
		"ONAPP_GETRESOURCE_IP_UNASSIGN"),
	R("manage_failover",                      "settings/hypervisor_zones/{hypervisor_group_id}/manage_failover",
		"ONAPP_MANAGE_FAILOVER"),
	R("assign_to_user",                       "settings/networks/{id}/assign_to_user", "ONAPP_ASSIGN_TO_USER"),
	R("unassign_from_user",                   "settings/networks/{id}/unassign_from_user", "ONAPP_UNASSIGN_FROM_USER"),
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
	R("networkzone_withnetworkid", "@/{id!*}/networks/{network_id!*}",   "ONAPP_GETRESOURCE_NETWORKZONE_WITHNETWORKID"),
	R("networkzone_attach",        "@/{id!*}/networks/{network_id!*}/attach", "ONAPP_GETRESOURCE_NETWORKZONE_ATTACH"),
	R("networkzone_detach",        "@/{id!*}/networks/{network_id!*}/detach", "ONAPP_GETRESOURCE_NETWORKZONE_DETACH"),
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

/* ---- OnApp_Network_IpNet --------------------------------------------------------------------------------- */

static const onapp_field network_ip_net_fields[] = {
	F("id",                    "integer",  RW),
	F("network_address",       "string",   RW),
	F("default_gateway",       "string",   RW),
	F("network_mask",          "integer",  RW),
	F("ipv4",                  "boolean",  RW),
	F("label",                 "string",   RW),
	F("created_at",            "datetime", RW),
	F("updated_at",            "datetime", RW),
	F("openstack_id",          "integer",  RW),
	F("network",               "array",    RW, .nested = ""),
	F("network_id",            "string",   RW),
	S("add_default_ip_range",  "string",   RW, 6, 0),
	S("gateway_ouside_ip_net", "string",   RW, 6, 1),
};

static const onapp_route network_ip_net_routes[] = {
	R("default", "settings/networks/{network_id!*}/ip_nets", NULL),
};

const onapp_class onapp_class_Network_IpNet = {
	.name = "OnApp_Network_IpNet",
	.root = "ip_net",
	.resource = "settings/networks",
	.first_version = ONAPP_V(5, 4),
	FIELDS(network_ip_net_fields),
	ROUTES(network_ip_net_routes),
};

/* ---- OnApp_Network_IpNet_IpRange ------------------------------------------------------------------------- */

static const onapp_field network_ip_net_ip_range_fields[] = {
	F("id",              "integer",  RW),
	F("ipv4",            "boolean",  RW),
	F("default_gateway", "string",   RW),
	F("created_at",      "datetime", RW),
	F("updated_at",      "datetime", RW),
	F("start_address",   "string",   RW),
	F("end_address",     "string",   RW),
	F("net_id",          "integer",  RW),
	F("network_id",      "integer",  RW),
	F("ip_net",          "array",    RW),
};

static const onapp_route network_ip_net_ip_range_routes[] = {
	R("default", "settings/networks/{network_id!*}/ip_nets/{net_id!*}/ip_ranges", NULL),
};

const onapp_class onapp_class_Network_IpNet_IpRange = {
	.name = "OnApp_Network_IpNet_IpRange",
	.root = "ip_range",
	.resource = "settings/networks",
	.first_version = ONAPP_V(5, 4),
	FIELDS(network_ip_net_ip_range_fields),
	ROUTES(network_ip_net_ip_range_routes),
};

/* ---- OnApp_OrgNetwork ------------------------------------------------------------------------------------ */

static const onapp_field org_network_fields[] = {
	F("created_at",                    "datetime", RW),
	F("updated_at",                    "datetime", RW),
	F("default_nat_rule_number",       "string",   RW),
	F("default_outside_ip_address_id", "string",   RW),
	F("dns_suffix",                    "string",   RW),
	F("dvportgroup",                   "string",   RW),
	F("enabled",                       "string",   RW),
	F("fence_mode",                    "string",   RW),
	F("gateway",                       "string",   RW),
	F("id",                            "string",   RW),
	F("identifier",                    "string",   RW),
	F("ip_address_pool_id",            "string",   RW),
	F("is_nated",                      "string",   RW),
	F("label",                         "string",   RW),
	F("netmask",                       "string",   RW),
	F("network_group_id",              "string",   RW),
	F("prefix_size",                   "string",   RW),
	F("primary_dns",                   "string",   RW),
	F("secondary_dns",                 "string",   RW),
	F("shared",                        "string",   RW),
	F("user_id",                       "string",   RW),
	F("vapp_id",                       "string",   RW),
	F("vdc_id",                        "string",   RW),
	F("vlan",                          "string",   RW),
	S("openstack_id",                  "integer",  REQUIRED, 6, 0),
	S("parent_network_id",             "integer",  REQUIRED, 6, 0),
	S("type",                          "string",   REQUIRED, 6, 0),
	S("vcenter_identifier",            "string",   REQUIRED, 6, 0),
	S("dv_switch_id",                  "integer",  RW,       6, 1),
	S("universal_router_id",           "integer",  RW,       6, 1),
	S("vdc_group_id",                  "integer",  RW,       6, 1),
};

static const onapp_action org_network_actions[] = {
	A("createDirectNetwork", "user_group_id, label, vdc_id, fence_mode, parent_network_id", POST, "default",
		"(user_group_id: $user_group_id, org_network: (label: $label, vdc_id: $vdc_id, fence_mode: "
		"$fence_mode, parent_network_id: $parent_network_id))", NONE),
	A("createRoutedNetwork",
		"user_group_id, label, vdc_id, fence_mode, network_gateway_cidr, shared, start_address, "
		"end_address, edge_gateway", POST,
		"default",
		"(user_group_id: $user_group_id, org_network: (label: $label, vdc_id: $vdc_id, fence_mode: "
		"$fence_mode, network_gateway_cidr: $network_gateway_cidr, shared: $shared, "
		"ip_ranges_attributes: (start_address: $start_address, end_address: $end_address), "
		"edge_gateway: $edge_gateway))", NONE),
	A("createIsolatedNetwork",
		"user_group_id, label, vdc_id, fence_mode, network_gateway_cidr, shared, start_address, end_address", POST,
		"default",
		"(user_group_id: $user_group_id, org_network: (label: $label, vdc_id: $vdc_id, fence_mode: "
		"$fence_mode, network_gateway_cidr: $network_gateway_cidr, shared: $shared, "
		"ip_ranges_attributes: (start_address: $start_address, end_address: $end_address)))", NONE),
};

const onapp_class onapp_class_OrgNetwork = {
	.name = "OnApp_OrgNetwork",
	.root = "org_network",
	.resource = "org_networks",
	FIELDS(org_network_fields),
	ACTIONS(org_network_actions),
};

/* ---- OnApp_VirtualRouters -------------------------------------------------------------------------------- */

static const onapp_field virtual_routers_fields[] = {
	F("id",                              "integer",  RO),
	F("hypervisor_id",                   "integer",  RW),
	F("template_id",                     "integer",  RW),
	F("identifier",                      "string",   RW),
	F("hostname",                        "string",   RW),
	F("memory",                          "integer",  RW),
	F("cpus",                            "integer",  RW),
	F("cpu_shares",                      "integer",  RW),
	F("created_at",                      "datetime", RO),
	F("updated_at",                      "datetime", RO),
	F("built",                           "boolean",  RW),
	F("locked",                          "boolean",  RW),
	F("booted",                          "boolean",  RW),
	F("xen_id",                          "integer",  RW),
	F("remote_access_password",          "string",   SECRET),
	F("local_remote_access_port",        "integer",  RW),
	F("label",                           "string",   RW),
	F("recovery_mode",                   "boolean",  RW),
	F("user_id",                         "integer",  RW),
	F("operating_system",                "string",   RW),
	F("operating_system_distro",         "string",   RW),
	F("allowed_swap",                    "boolean",  RW),
	F("template_label",                  "string",   RW),
	F("min_disk_size",                   "integer",  RW),
	F("allowed_hot_migrate",             "boolean",  RW),
	F("note",                            "string",   RW),
	F("admin_note",                      "string",   RW),
	F("suspended",                       "boolean",  RW),
	F("strict_virtual_machine_id",       "string",   RW),
	F("enable_autoscale",                "boolean",  RW),
	F("add_to_marketplace",              "string",   RW),
	F("state",                           "string",   RW),
	F("initial_root_password_encrypted", "boolean",  RW),
	F("edge_server_type",                "string",   RW),
	F("storage_server_type",             "string",   RW),
	F("firewall_notrack",                "boolean",  RW),
	F("service_password",                "string",   SECRET),
	F("preferred_hvs",                   "_array",   RW),
	F("local_remote_access_ip_address",  "string",   RW),
	F("cpu_units",                       "integer",  RW),
	F("cpu_sockets",                     "string",   RW),
	F("draas_keys",                      "_array",   RW),
	F("iso_id",                          "string",   RW),
	F("cores_per_socket",                "integer",  RW),
	F("instance_package_id",             "string",   RW),
	F("hot_add_cpu",                     "string",   RW),
	F("hot_add_memory",                  "string",   RW),
	F("time_zone",                       "string",   RW),
	F("autoscale_service",               "integer",  RW),
	F("cdboot",                          "boolean",  RW),
	F("draas_mode",                      "integer",  RW),
	F("vapp_id",                         "string",   RW),
	F("vmware_tools",                    "string",   RW),
	F("vcenter_moref",                   "string",   RW),
	F("template_version",                "string",   RW),
	F("openstack_id",                    "string",   RW),
	F("domain",                          "string",   RW),
	F("vcenter_reserved_memory",         "integer",  RW),
	F("deleted_at",                      "string",   RW),
	F("properties",                      "_array",   RW),
	F("acceleration_allowed",            "boolean",  RW),
	F("vcenter_cluster_id",              "string",   RW),
	F("ip_addresses",                    NULL,       RW,     .nested = "OnApp_VirtualRouters_IpAddresses"),
	F("monthly_bandwidth_used",          "string",   RW),
	F("total_disk_size",                 "integer",  RW),
	F("support_incremental_backups",     "boolean",  RW),
	F("cpu_priority",                    "integer",  RW),
	F("built_from_iso",                  "boolean",  RW),
	F("built_from_ova",                  "boolean",  RW),
	F("acceleration",                    "boolean",  RW),
	F("hypervisor_type",                 "string",   RW),
	F("initial_root_password",           "string",   SECRET),
	F("vip",                             "string",   RW),
	F("price_per_hour",                  "string",   RW),
	F("price_per_hour_powered_off",      "string",   RW),
	F("virsh_console",                   "string",   RW),
	S("draas_shadow_ip_address_join_id", "string",   RW,     6, 3),
	S("infrastructure_mode",             "boolean",  RW,     6, 3),
	S("trim_disabled",                   "boolean",  RW,     6, 3),
	S("vcenter_resource_pool_id",        "string",   RW,     6, 4),
};

const onapp_class onapp_class_VirtualRouters = {
	.name = "OnApp_VirtualRouters",
	.root = "virtual_router",
	.resource = "virtual_routers",
	.first_version = ONAPP_V(6, 1),
	FIELDS(virtual_routers_fields),
};

/* ---- OnApp_VirtualRouters_IpAddresses -------------------------------------------------------------------- */

static const onapp_field virtual_routers_ip_addresses_fields[] = {
	F("id",               "integer",  RW),
	F("address",          "string",   RW),
	F("broadcast",        "string",   RW),
	F("network_address",  "string",   RW),
	F("gateway",          "string",   RW),
	F("created_at",       "datetime", RO),
	F("updated_at",       "datetime", RO),
	F("user_id",          "string",   RW),
	F("pxe",              "boolean",  RW),
	F("hypervisor_id",    "string",   RW),
	F("ip_range_id",      "integer",  RW),
	F("external_address", "string",   RW),
	F("free",             "string",   RW),
	F("netmask",          "string",   RW),
};

const onapp_class onapp_class_VirtualRouters_IpAddresses = {
	.name = "OnApp_VirtualRouters_IpAddresses",
	.root = "ip_address",
	.resource = NULL,
	.first_version = ONAPP_V(6, 1),
	FIELDS(virtual_routers_ip_addresses_fields),
};

/* ---- OnApp_VirtualRouters_IpNets ------------------------------------------------------------------------- */

static const onapp_field virtual_routers_ip_nets_fields[] = {
	F("id",                     "integer", RO),
	F("network_id",             "integer", RW),
	F("network_mask",           "integer", RW),
	F("ipv4",                   "boolean", RW),
	F("label",                  "string",  RW),
	F("gateway_outside_ip_net", "boolean", RW),
	F("network_address",        "string",  RW),
	F("default_gateway",        "string",  RW),
};

static const onapp_route virtual_routers_ip_nets_routes[] = {
	R("default",            "virtual_routers/{virtual_router_id!*}/ip_nets", NULL),
	R("attachable_ip_nets", "virtual_routers/{virtual_router_id!*}/attachable_ip_nets",
		"ONAPP_VIRTUAL_ROUTERS_ATTACHABLE_IP_NETS"),
	R("assign_ip_net",      "virtual_routers/{virtual_router_id!*}/assign_ip_net",
		"ONAPP_VIRTUAL_ROUTERS_ASSIGN_IP_NET"),
	R("unassign_ip_net",    "virtual_routers/{virtual_router_id!*}/unassign_ip_net",
		"ONAPP_VIRTUAL_ROUTERS_UNASSIGN_IP_NET"),
};

static const onapp_action virtual_routers_ip_nets_actions[] = {
	A("attachableIpNets", "", GET, "attachable_ip_nets", NULL, RESULT),
	A("assignIpNet", "ipNetId", POST, "assign_ip_net", "(ip_net_id: $ipNetId)", NONE, .flags = ONAPP_ACTION_JSON),
	A("unassignIpNet", "ipNetId", DELETE, "unassign_ip_net", "(ip_net_id: $ipNetId)", NONE,
		.flags = ONAPP_ACTION_JSON),
};

const onapp_class onapp_class_VirtualRouters_IpNets = {
	.name = "OnApp_VirtualRouters_IpNets",
	.root = "ip_net",
	.resource = "ip_nets",
	.first_version = ONAPP_V(6, 1),
	FIELDS(virtual_routers_ip_nets_fields),
	ROUTES(virtual_routers_ip_nets_routes),
	ACTIONS(virtual_routers_ip_nets_actions),
};
