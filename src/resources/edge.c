/*
 * Edge groups.
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
