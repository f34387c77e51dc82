/*
 * Edge groups, edge servers, locations.
 */
#include "resources.h"

/* ---- OnApp_EdgeGroup ------------------------------------------------------------------------------------- */

static const onapp_field edge_group_fields[] = {
	F("label",               NULL,       REQUIRED, .preset = TEXT("")),
	F("created_at",          "datetime", RO),
	F("updated_at",          "datetime", RO),
	F("id",                  "integer",  RO),
	F("assigned_locations",  "array",    RW,       .nested = "EdgeGroup_AssignedLocation"),
	F("available_locations", "array",    RW,       .nested = "EdgeGroup_AvailableLocation"),
	S("cdn_reference",       "integer",  RW,       3, 0, .property = "cdn_reference"),
	S("aflexi_id",           "integer",  RW,       3, 0, .property = "aflexi_id"),
};

static const onapp_route edge_group_routes[] = {
	R("edge_group_assign_location",   "edge_groups/{id}/assign",   "ONAPP_GETRESOURCE_EDGE_GROUP_ASSIGN_LOCATION"),
	R("edge_group_unassign_location", "edge_groups/{id}/unassign", "ONAPP_GETRESOURCE_EDGE_GROUP_UNASSIGN_LOCATION"),
};

static const onapp_action edge_group_actions[] = {
	A("assign_location", "edge_group_id, location_id", POST, "edge_group_assign_location",
		"(location: $location_id)", NONE, .sets = "id=edge_group_id", .needs = "$edge_group_id, $location_id"),
	A("unassign_location", "edge_group_id, location_id", POST, "edge_group_unassign_location",
		"(location: $location_id)", NONE, .sets = "id=edge_group_id", .needs = "$edge_group_id, $location_id"),
};

const onapp_class onapp_class_EdgeGroup = {
	.name = "OnApp_EdgeGroup",
	.root = "edge_group",
	.resource = "edge_groups",
	.first_version = ONAPP_V(2, 3),
	FIELDS(edge_group_fields),
	ROUTES(edge_group_routes),
	ACTIONS(edge_group_actions),
};

/* ---- OnApp_EdgeGroup_Location ---------------------------------------------------------------------------- */

static const onapp_field edge_group_location_fields[] = {
	I("city",                  "string",  RW, 2, 3, 6, 3),
	I("region",                "string",  RW, 2, 3, 6, 3),
	I("price",                 "float",   RW, 2, 3, 6, 3),
	I("latitude",              "float",   RW, 2, 3, 6, 3),
	I("country",               "string",  RW, 2, 3, 6, 3),
	I("deleted",               "boolean", RW, 2, 3, 6, 3),
	I("id",                    "integer", RO, 2, 3, 6, 3),
	I("geoblocking",           "boolean", RW, 2, 3, 6, 3),
	I("createdAt",             "string",  RW, 2, 3, 6, 3),
	I("updatedAt",             "integer", RW, 2, 3, 6, 3),
	I("description",           "string",  RW, 2, 3, 6, 3),
	I("longitude",             "float",   RW, 2, 3, 6, 3),
	I("status",                "string",  RW, 2, 3, 6, 3),
	I("operator",              "array",   RW, 2, 3, 6, 3, .nested = "EdgeGroup_Location_Operator"),
	I("geoBlocking",           "boolean", RW, 3, 1, 6, 3, .property = "geoBlocking"),
	I("onSaleStreamSupported", "boolean", RW, 3, 1, 6, 3, .property = "onSaleStreamSupported"),
	I("onSaleHttpSupported",   "boolean", RW, 3, 1, 6, 3, .property = "onSaleHttpSupported"),
	I("streamSupported",       "boolean", RW, 3, 1, 6, 3, .property = "streamSupported"),
	I("httpSupported",         "boolean", RW, 3, 1, 6, 3, .property = "httpSupported"),
};

static const onapp_closed edge_group_location_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root edge_group_location_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(6, 3), NULL},
};

const onapp_class onapp_class_EdgeGroup_Location = {
	.name = "OnApp_EdgeGroup_Location",
	.root = "",
	.resource = "",
	FIELDS(edge_group_location_fields),
	CLOSES(edge_group_location_closed),
	SUPPORTED(edge_group_location_supported),
};

/* ---- OnApp_EdgeGroup_AssignedLocation -------------------------------------------------------------------- */

static const onapp_closed edge_group_assigned_location_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root edge_group_assigned_location_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(6, 3), NULL},
};

const onapp_class onapp_class_EdgeGroup_AssignedLocation = {
	.name = "OnApp_EdgeGroup_AssignedLocation",
	.parent = &onapp_class_EdgeGroup_Location,
	.root = "",
	.resource = "",
	CLOSES(edge_group_assigned_location_closed),
	SUPPORTED(edge_group_assigned_location_supported),
};

/* ---- OnApp_EdgeGroup_AvailableLocation ------------------------------------------------------------------- */

static const onapp_closed edge_group_available_location_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root edge_group_available_location_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(6, 3), NULL},
};

const onapp_class onapp_class_EdgeGroup_AvailableLocation = {
	.name = "OnApp_EdgeGroup_AvailableLocation",
	.parent = &onapp_class_EdgeGroup_Location,
	.root = "",
	.resource = "",
	CLOSES(edge_group_available_location_closed),
	SUPPORTED(edge_group_available_location_supported),
};

/* ---- OnApp_EdgeGroup_Location_Operator ------------------------------------------------------------------- */

static const onapp_field edge_group_location_operator_fields[] = {
	I("name",               "string",  RW, 2, 3, 6, 3),
	I("companyName",        "string",  RW, 2, 3, 6, 3),
	I("companyDescription", "string",  RW, 2, 3, 6, 3),
	I("statusReason",       "string",  RW, 2, 3, 6, 3),
	I("updatedAt",          "string",  RW, 2, 3, 6, 3),
	I("username",           "string",  RW, 2, 3, 6, 3),
	I("role",               "string",  RW, 2, 3, 6, 3),
	I("id",                 "integer", RW, 2, 3, 6, 3),
	I("companyPhone",       "string",  RW, 2, 3, 6, 3),
	I("principal",          "integer", RW, 2, 3, 6, 3),
	I("createdAt",          "string",  RW, 2, 3, 6, 3),
	I("settings",           "array",   RW, 2, 3, 6, 3, .nested = "EdgeGroup_Location_Operator_Setting"),
	I("status",             "string",  RW, 2, 3, 6, 3),
	I("email",              "string",  RW, 2, 3, 6, 3),
};

static const onapp_closed edge_group_location_operator_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root edge_group_location_operator_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(6, 3), NULL},
};

const onapp_class onapp_class_EdgeGroup_Location_Operator = {
	.name = "OnApp_EdgeGroup_Location_Operator",
	.root = "",
	.resource = "",
	FIELDS(edge_group_location_operator_fields),
	CLOSES(edge_group_location_operator_closed),
	SUPPORTED(edge_group_location_operator_supported),
};

/* ---- OnApp_EdgeGroup_Location_Operator_Setting ----------------------------------------------------------- */

static const onapp_field edge_group_location_operator_setting_fields[] = {
	I("logFtpUsername",    "string",  RW,     2, 3, 6, 3),
	I("baseHostname",      "string",  RW,     2, 3, 6, 3),
	I("sslCertificate",    "string",  RW,     2, 3, 6, 3),
	I("trafficPolicy",     "string",  RW,     2, 3, 6, 3),
	I("logDeliveryMethod", "string",  RW,     2, 3, 6, 3),
	I("logFtpPassword",    "string",  SECRET, 2, 3, 6, 3),
	I("httpCacheExpiry",   "integer", RW,     2, 3, 6, 3),
	I("httpErrorPage",     "string",  RW,     2, 3, 6, 3),
	I("logFtpDirectory",   "string",  RW,     2, 3, 6, 3),
	I("logFormat",         "string",  RW,     2, 3, 6, 3),
	I("logSyslogHostname", "string",  RW,     2, 3, 6, 3),
	I("logFtpHostname",    "string",  RW,     2, 3, 6, 3),
	I("logFtpPort",        "integer", RW,     2, 3, 6, 3),
	I("sslKey",            "string",  RW,     2, 3, 6, 3),
};

static const onapp_closed edge_group_location_operator_setting_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root edge_group_location_operator_setting_supported[] = {
	{ONAPP_V(2, 3), ONAPP_V(6, 3), NULL},
};

const onapp_class onapp_class_EdgeGroup_Location_Operator_Setting = {
	.name = "OnApp_EdgeGroup_Location_Operator_Setting",
	.root = "",
	.resource = "",
	FIELDS(edge_group_location_operator_setting_fields),
	CLOSES(edge_group_location_operator_setting_closed),
	SUPPORTED(edge_group_location_operator_setting_supported),
};

/* ---- OnApp_EdgeServer ------------------------------------------------------------------------------------ */

static const onapp_route edge_server_routes[] = {
	R("statusAll", "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

const onapp_class onapp_class_EdgeServer = {
	.name = "OnApp_EdgeServer",
	.parent = &onapp_class_VirtualMachine,
	.root = "edge_server",
	.resource = "edge_servers",
	ROUTES(edge_server_routes),
};

/* ---- OnApp_EdgeServer_CpuUsage --------------------------------------------------------------------------- */

static const onapp_route edge_server_cpu_usage_routes[] = {
	R("list", "edge_servers/{virtual_machine_id!*}/cpu_usage", NULL),
};

static const onapp_action edge_server_cpu_usage_actions[] = {
	A("getList", "virtual_machine_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "virtual_machine_id", .needs = "{virtual_machine_id}"),
};

static const onapp_closed edge_server_cpu_usage_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_EdgeServer_CpuUsage = {
	.name = "OnApp_EdgeServer_CpuUsage",
	.parent = &onapp_class_VirtualMachine_CpuUsage,
	.root = "cpu_hourly_stat",
	.resource = "cpu_usage",
	ROUTES(edge_server_cpu_usage_routes),
	ACTIONS(edge_server_cpu_usage_actions),
	CLOSES(edge_server_cpu_usage_closed),
};

/* ---- OnApp_LocationGroup --------------------------------------------------------------------------------- */

static const onapp_field location_group_fields[] = {
	F("city",          "string",   RW),
	F("country",       "string",   RW),
	F("created_at",    "datetime", RO),
	F("updated_at",    "datetime", RO),
	F("id",            "integer",  RW),
	S("federated",     "boolean",  RW, 4, 2),
	S("cdn_enabled",   "boolean",  RW, 4, 2),
	S("federation_id", "string",   RW, 4, 2),
	S("lat",           "string",   RW, 4, 2),
	S("lng",           "string",   RW, 4, 2),
};

const onapp_class onapp_class_LocationGroup = {
	.name = "OnApp_LocationGroup",
	.root = "location_group",
	.resource = "settings/location_groups",
	FIELDS(location_group_fields),
};
