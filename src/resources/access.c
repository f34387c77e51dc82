/*
 * Roles.
 */
#include "resources.h"

/* ---- OnApp_Role ------------------------------------------------------------------------------------------ */

static const onapp_field role_fields[] = {
	F("id",             "integer",  RO),
	F("created_at",     "datetime", RO),
	F("identifier",     "string",   RW),
	F("permissions",    "array",    RW,       .nested = "Role_Permission"),
	F("label",          NULL,       REQUIRED),
	F("updated_at",     "datetime", RO),
	S("users_count",    "integer",  RW,       3, 0),
	I("permission_ids", "string",   RO,       2, 0, 2, 2),
	S("permission_ids", "array",    RW,       3, 0),
	S("system",         "string",   RW,       5, 4),
	S("template",       "string",   RW,       6, 4),
};

static const onapp_route role_routes[] = {
	R("clone", "roles/{id!*}/clone", "ONAPP_ROLE_CLONE"),
};

static const onapp_action role_actions[] = {
	A("cloneRole", "", POST, "clone", NULL, RESULT),
};

const onapp_class onapp_class_Role = {
	.name = "OnApp_Role",
	.root = "role",
	.resource = "roles",
	FIELDS(role_fields),
	ROUTES(role_routes),
	ACTIONS(role_actions),
};
