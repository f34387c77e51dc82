/*
 * Templates.
 */
#include "resources.h"

/* ---- OnApp_Template -------------------------------------------------------------------------------------- */

static const onapp_field template_fields[] = {
	F("id",                           "integer",  RO),
	F("allow_resize_without_reboot",  "boolean",  REQUIRED | RO),
	F("allowed_swap",                 "boolean",  REQUIRED | RO),
	F("checksum",                     NULL,       REQUIRED | RO),
	F("created_at",                   "datetime", REQUIRED | RO),
	F("file_name",                    NULL,       REQUIRED | RO),
	F("label",                        NULL,       REQUIRED | RO),
	F("min_disk_size",                "integer",  REQUIRED | RO),
	F("operating_system",             NULL,       REQUIRED | RO),
	F("operating_system_distro",      NULL,       REQUIRED | RO),
	F("state",                        NULL,       REQUIRED | RO),
	F("updated_at",                   "datetime", REQUIRED | RO),
	F("user_id",                      "integer",  REQUIRED | RO),
	F("version",                      NULL,       REQUIRED | RO),
	F("template_size",                "integer",  RO),
	S("allowed_hot_migrate",          "boolean",  REQUIRED,      2, 1),
	S("operating_system_arch",        "string",   REQUIRED,      2, 1),
	S("operating_system_edition",     "string",   REQUIRED,      2, 1),
	S("operating_system_tail",        "string",   REQUIRED,      2, 1),
	S("virtualization",               "string",   REQUIRED,      2, 1),
	S("parent_template_id",           "integer",  RO,            2, 1),
	S("min_memory_size",              "integer",  RO,            2, 2),
	S("disk_target_device",           "string",   RO,            2, 2),
	S("cdn",                          "boolean",  RO,            2, 3),
	S("template_set_ids",             NULL,       RO,            2, 3),
	S("backup_server_id",             "integer",  RW,            2, 3),
	S("baremetal_server",             "boolean",  RW,            3, 0),
	S("ext4",                         "boolean",  RW,            3, 0),
	S("initial_password",             "string",   RW,            3, 0),
	S("initial_username",             "string",   RW,            3, 0),
	S("manager_id",                   "string",   RW,            3, 0),
	S("remote_id",                    "boolean",  RW,            3, 0),
	S("resize_without_reboot_policy", "array",    RW,            3, 0),
	S("smart_server",                 "boolean",  RW,            3, 0),
	S("type",                         "string",   RW,            3, 0),
	S("application_server",           "boolean",  RW,            3, 0),
	S("draas",                        "boolean",  RW,            4, 3),
	S("properties",                   "string",   RW,            5, 2),
	S("locked",                       "boolean",  RW,            5, 3),
	S("openstack_id",                 "string",   RW,            5, 4),
	S("datacenter_id",                "string",   RW,            6, 2),
	S("identifier",                   "string",   RW,            6, 2),
	I("virtualization_array",         "array",    RW,            3, 0, 5, 0),
};

static const onapp_route template_routes[] = {
	R("user", "templates/user", "ONAPP_GET_USERTEMPLATES_LIST"),
	R("all",  "templates/all",  "ONAPP_GET_ALL_TEMPLATES"),
};

static const onapp_action template_actions[] = {
	A("getUserTemplates", "", GET, "user", NULL, RESULT),
	A("getAll", "", GET, "all", NULL, RESULT),
};

static const onapp_closed template_closed[] = {
	CLOSED(ONAPP_OP_SAVE),
};

const onapp_class onapp_class_Template = {
	.name = "OnApp_Template",
	.root = "image_template",
	.resource = "templates",
	FIELDS(template_fields),
	ROUTES(template_routes),
	ACTIONS(template_actions),
	CLOSES(template_closed),
};
