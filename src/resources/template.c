/*
 * Templates, recipes, service add-ons.
 */
#include "resources.h"

/* ---- OnApp_BlueprintTemplate ----------------------------------------------------------------------------- */

static const onapp_field blueprint_template_fields[] = {
	F("id",            "integer",  RW),
	F("label",         "string",   RW),
	F("user_id",       "integer",  RW),
	F("vapp_name",     "string",   RW),
	F("hypervisor_id", "integer",  RW),
	F("created_at",    "datetime", RW),
	F("updated_at",    "datetime", RW),
	F("built",         "boolean",  RW),
};

static const onapp_route blueprint_template_routes[] = {
	R("add", "blueprint_templates/import", NULL),
};

const onapp_class onapp_class_BlueprintTemplate = {
	.name = "OnApp_BlueprintTemplate",
	.root = "blueprint_template",
	.resource = "blueprint_templates",
	FIELDS(blueprint_template_fields),
	ROUTES(blueprint_template_routes),
};

/* ---- OnApp_BlueprintTemplateGroup ------------------------------------------------------------------------ */

static const onapp_field blueprint_template_group_fields[] = {
	F("id",         "integer",  RW),
	F("label",      "string",   RW),
	F("parent_id",  "integer",  RW),
	F("lft",        "integer",  RW),
	F("rgt",        "integer",  RW),
	F("depth",      "integer",  RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("children",   "array",    RW),
	F("relations",  "array",    RW),
};

const onapp_class onapp_class_BlueprintTemplateGroup = {
	.name = "OnApp_BlueprintTemplateGroup",
	.root = "blueprint_template_group",
	.resource = "blueprint_template_groups",
	FIELDS(blueprint_template_group_fields),
};

/* ---- OnApp_BlueprintTemplateGroup_Relation --------------------------------------------------------------- */

static const onapp_field blueprint_template_group_relation_fields[] = {
	F("id",                          "integer",  RW),
	F("label",                       "string",   RW),
	F("user_id",                     "integer",  RW),
	F("vapp_name",                   "string",   RW),
	F("hypervisor_id",               "integer",  RW),
	F("created_at",                  "datetime", RW),
	F("updated_at",                  "datetime", RW),
	F("built",                       "boolean",  RW),
	F("blueprint_template_group_id", "integer",  RW),
	F("blueprint_template_id",       "integer",  RW),
};

static const onapp_route blueprint_template_group_relation_routes[] = {
	R("default", "blueprint_template_groups/{blueprint_template_group_id!*}/blueprint_template_group_relations", NULL),
};

static const onapp_action blueprint_template_group_relation_actions[] = {
	A("_create", "", POST, "add",
		"blueprint_template_group_relation(blueprint_template_id: {blueprint_template_id})", RESULT),
};

const onapp_class onapp_class_BlueprintTemplateGroup_Relation = {
	.name = "OnApp_BlueprintTemplateGroup_Relation",
	.root = "blueprint_template",
	.resource = "blueprint_template_group_relations",
	FIELDS(blueprint_template_group_relation_fields),
	ROUTES(blueprint_template_group_relation_routes),
	ACTIONS(blueprint_template_group_relation_actions),
};

/* ---- OnApp_ISO ------------------------------------------------------------------------------------------- */

static const onapp_field iso_fields[] = {
	F("allow_resize_without_reboot",  "string",   RW),
	F("allowed_hot_migrate",          "boolean",  RW),
	F("allowed_swap",                 "boolean",  RW),
	F("application_server",           "boolean",  RW),
	F("backup_server_id",             "string",   RW),
	F("baremetal_server",             "boolean",  RW),
	F("cdn",                          "boolean",  RW),
	F("checksum",                     "string",   RW),
	F("created_at",                   "datetime", RW),
	F("disk_target_device",           "string",   RW),
	F("draas",                        "boolean",  RW),
	F("ext4",                         "boolean",  RW),
	F("file_name",                    "string",   RW),
	F("id",                           "integer",  RW),
	F("initial_password",             "string",   SECRET),
	F("initial_username",             "string",   RW),
	F("label",                        "string",   RW),
	F("manager_id",                   "string",   RW),
	F("min_disk_size",                "integer",  RW),
	F("min_memory_size",              "integer",  RW),
	F("operating_system",             "string",   RW),
	F("operating_system_arch",        "string",   RW),
	F("operating_system_distro",      "string",   RW),
	F("operating_system_edition",     "string",   RW),
	F("operating_system_tail",        "string",   RW),
	F("parent_template_id",           "string",   RW),
	F("remote_id",                    "string",   RW),
	F("resize_without_reboot_policy", "string",   RW),
	F("smart_server",                 "boolean",  RW),
	F("state",                        "string",   RW),
	F("template_size",                "integer",  RW),
	F("updated_at",                   "datetime", RW),
	F("user_id",                      "string",   RW),
	F("version",                      "string",   RW),
	F("virtualization",               "array",    RW),
	F("virtualization_array",         "array",    RW,     .property = "_file_url"),
	F("type",                         "string",   RW),
	F("file_url",                     "string",   RW),
	S("properties",                   "string",   RW,     5, 2),
	S("locked",                       "boolean",  RW,     5, 3),
	S("openstack_id",                 "string",   RW,     5, 4),
	S("datacenter_id",                "string",   RW,     6, 2),
	S("identifier",                   "string",   RW,     6, 2),
};

static const onapp_route iso_routes[] = {
	R("public",              "template_isos/system",            "ONAPP_GET_LIST_PUBLIC_ISO"),
	R("particular_user_iso", "template_isos/user/{user_id!}",   "ONAPP_GET_LIST_PARTICULAR_USER_ISO"),
	R("list_of_user_isos",   "template_isos/user",              "ONAPP_GET_LIST_OF_USER_ISOS"),
	R("list_of_own_isos",    "template_isos/own",               "ONAPP_GET_LIST_OF_OWN_ISOS"),
	R("make_public",         "template_isos/{id!}/make_public", "ONAPP__MAKE_ISO_PUBLIC"),
	R("allowed_hot_migrate", "template_isos/{id!}",             "ONAPP_ALLOWED_HOT_MIGRATE"),
};

static const onapp_action iso_actions[] = {
	A("allowedHotMigrate", "", PUT, "allowed_hot_migrate",
		"image_template_iso(allowed_hot_migrate: {allowed_hot_migrate})", NONE),
	A("getPublicISO", "", GET, "public", NULL, RESULT),
	A("getUserISO", "", GET, "particular_user_iso", NULL, RESULT),
	A("getListOfUsersISO", "", GET, "list_of_user_isos", NULL, RESULT),
	A("getListOfOwnISO", "", GET, "list_of_own_isos", NULL, RESULT),
	A("makeISOPublic", "", POST, "make_public", NULL, RESULT),
};

const onapp_class onapp_class_ISO = {
	.name = "OnApp_ISO",
	.root = "image_template_iso",
	.resource = "template_isos",
	FIELDS(iso_fields),
	ROUTES(iso_routes),
	ACTIONS(iso_actions),
};

/* ---- OnApp_Recipe ---------------------------------------------------------------------------------------- */

static const onapp_field recipe_fields[] = {
	F("compatible_with", "string",   RW),
	F("created_at",      "datetime", RW),
	F("description",     "string",   RW),
	F("id",              "integer",  RW),
	F("label",           "string",   RW),
	F("script_type",     "string",   RW),
	F("updated_at",      "datetime", RW),
	F("user_id",         "integer",  RW),
	F("recipe_steps",    "array",    RW),
};

static const onapp_route recipe_routes[] = {
	R("server_list_of_recipes", "recipes/{id!}/applied_to_vs", "ONAPP_GET_LIST_OF_SERVER_RECIPES"),
};

static const onapp_action recipe_actions[] = {
	A("getListOfServerUsingRecipe", "", GET, "server_list_of_recipes", NULL, RESULT),
};

const onapp_class onapp_class_Recipe = {
	.name = "OnApp_Recipe",
	.root = "recipe",
	.resource = "recipes",
	FIELDS(recipe_fields),
	ROUTES(recipe_routes),
	ACTIONS(recipe_actions),
};

/* ---- OnApp_RecipeGroup ----------------------------------------------------------------------------------- */

static const onapp_field recipe_group_fields[] = {
	F("id",         "integer",  RW),
	F("label",      "string",   RW),
	F("parent_id",  "string",   RW),
	F("lft",        "integer",  RW),
	F("rgt",        "integer",  RW),
	F("depth",      "integer",  RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("children",   "array",    RW),
	F("relations",  "array",    RW),
};

const onapp_class onapp_class_RecipeGroup = {
	.name = "OnApp_RecipeGroup",
	.root = "recipe_group",
	.resource = "recipe_groups",
	FIELDS(recipe_group_fields),
};

/* ---- OnApp_RecipeGroup_Recipe ---------------------------------------------------------------------------- */

static const onapp_field recipe_group_recipe_fields[] = {
	F("compatible_with",          "string",   RW),
	F("created_at",               "datetime", RW),
	F("description",              "string",   RW),
	F("id",                       "integer",  RW),
	F("label",                    "string",   RW),
	F("script_type",              "string",   RW),
	F("updated_at",               "datetime", RW),
	F("user_id",                  "integer",  RW),
	F("recipe_steps",             "array",    RW),
	F("recipe_group_relation_id", "array",    RW),
};

static const onapp_route recipe_group_recipe_routes[] = {
	R("default", "recipe_groups/{id!}/recipe_group_relations",                             NULL),
	R("delete",  "recipe_groups/{id!}/recipe_group_relations/{recipe_group_relation_id!}", "ONAPP_ACTIVATE_DELETE"),
	R("save",    "recipe_groups/{id!}/recipe_group_relations",                             "ONAPP_ACTIVATE_SAVE"),
};

static const onapp_action recipe_group_recipe_actions[] = {
	A("save", "", POST, "save", "recipe_group_relation(recipe_id: {recipe_id})", RESULT, .needs = "{recipe_id}"),
};

const onapp_class onapp_class_RecipeGroup_Recipe = {
	.name = "OnApp_RecipeGroup_Recipe",
	.root = "recipe",
	.resource = "recipe_group_relations",
	FIELDS(recipe_group_recipe_fields),
	ROUTES(recipe_group_recipe_routes),
	ACTIONS(recipe_group_recipe_actions),
};

/* ---- OnApp_Recipe_Step ----------------------------------------------------------------------------------- */

static const onapp_field recipe_step_fields[] = {
	F("created_at",         "datetime", RW),
	F("fail_anything_else", "boolean",  RW),
	F("fail_values",        "string",   RW),
	F("failure_goto_step",  "string",   RW),
	F("id",                 "integer",  RW),
	F("number",             "integer",  RW),
	F("on_failure",         "string",   RW),
	F("on_success",         "string",   RW),
	F("pass_anything_else", "boolean",  RW),
	F("pass_values",        "integer",  RW),
	F("recipe_id",          "integer",  RW),
	F("result_source",      "string",   RW),
	F("script",             "string",   RW),
	F("success_goto_step",  "string",   RW),
	F("updated_at",         "datetime", RW),
};

static const onapp_route recipe_step_routes[] = {
	R("default",              "recipes/{recipe_id!}/recipe_steps", NULL),
	R("swap_recipe_location", "recipes/{recipe_id!}/recipe_steps/{id!}/move_to/{number!}",
		"ONAPP_SWAP_RECIPE_LOCATION"),
};

static const onapp_action recipe_step_actions[] = {
	A("swap", "", PUT, "swap_recipe_location", NULL, NONE),
};

const onapp_class onapp_class_Recipe_Step = {
	.name = "OnApp_Recipe_Step",
	.root = "recipe_step",
	.resource = "recipe_steps",
	FIELDS(recipe_step_fields),
	ROUTES(recipe_step_routes),
	ACTIONS(recipe_step_actions),
};

/* ---- OnApp_ServiceAddon ---------------------------------------------------------------------------------- */

static const onapp_field service_addon_fields[] = {
	F("id",                           "integer",  RW),
	F("label",                        "string",   RW),
	F("description",                  "string",   RW),
	F("compatible_with",              "array",    RW),
	F("user_id",                      "integer",  RW),
	F("icon",                         "array",    RW),
	F("created_at",                   "datetime", RW),
	F("updated_at",                   "datetime", RW),
	S("available_on_vm_provisioning", "string",   RW, 5, 5),
	S("system",                       "boolean",  RW, 6, 2),
};

static const onapp_tweak service_addon_edit_tweaks[] = {
	{.name = "system", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action service_addon_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .until = ONAPP_V(6, 2)),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = service_addon_edit_tweaks, .since = ONAPP_V(6, 3)),
};

const onapp_class onapp_class_ServiceAddon = {
	.name = "OnApp_ServiceAddon",
	.root = "service_addon",
	.resource = "service_addons",
	.first_version = ONAPP_V(5, 3),
	FIELDS(service_addon_fields),
	ACTIONS(service_addon_actions),
};

/* ---- OnApp_ServiceAddonGroup ----------------------------------------------------------------------------- */

static const onapp_field service_addon_group_fields[] = {
	F("id",         "integer",  RW),
	F("label",      "string",   RW),
	F("parent_id",  "integer",  RW),
	F("lft",        "integer",  RW),
	F("rgt",        "integer",  RW),
	F("depth",      "integer",  RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("icon",       NULL,       RW, .nested = "OnApp_ServiceAddonGroup_Icon"),
	F("children",   "array",    RW),
	F("relations",  NULL,       RW, .nested = "array"),
};

const onapp_class onapp_class_ServiceAddonGroup = {
	.name = "OnApp_ServiceAddonGroup",
	.root = "service_addon_group",
	.resource = "service_addon_groups",
	.first_version = ONAPP_V(5, 5),
	FIELDS(service_addon_group_fields),
};

/* ---- OnApp_ServiceAddonGroup_Icon ------------------------------------------------------------------------ */

static const onapp_field service_addon_group_icon_fields[] = {
	I("url", "string", RW, 5, 4, 5, 4),
};

static const onapp_root service_addon_group_icon_supported[] = {
	{ONAPP_V(5, 4), ONAPP_V(5, 4), NULL},
};

const onapp_class onapp_class_ServiceAddonGroup_Icon = {
	.name = "OnApp_ServiceAddonGroup_Icon",
	.root = "icon",
	.resource = NULL,
	FIELDS(service_addon_group_icon_fields),
	SUPPORTED(service_addon_group_icon_supported),
};

/* ---- OnApp_ServiceAddonGroup_Relations ------------------------------------------------------------------- */

static const onapp_field service_addon_group_relations_fields[] = {
	F("id",                     "integer",  RW),
	F("service_addon_id",       "integer",  RW),
	F("service_addon_group_id", "integer",  RW),
	F("price",                  "string",   RW),
	F("created_at",             "datetime", RW),
	F("updated_at",             "datetime", RW),
	F("service_addon",          NULL,       RW, .nested = "OnApp_ServiceAddonGroup_Relations_ServiceAddon"),
};

static const onapp_route service_addon_group_relations_routes[] = {
	R("default", "service_addon_groups/{service_addon_group_id!*}/service_addon_group_relations", NULL),
};

const onapp_class onapp_class_ServiceAddonGroup_Relations = {
	.name = "OnApp_ServiceAddonGroup_Relations",
	.root = "service_addon_group_relation",
	.resource = "service_addon_group_relations",
	.first_version = ONAPP_V(5, 5),
	FIELDS(service_addon_group_relations_fields),
	ROUTES(service_addon_group_relations_routes),
};

/* ---- OnApp_ServiceAddonGroup_Relations_ServiceAddon ------------------------------------------------------ */

static const onapp_field service_addon_group_relations_service_addon_fields[] = {
	I("id",                           "integer",  RW, 5, 4, 5, 4),
	I("label",                        "string",   RW, 5, 4, 5, 4),
	I("description",                  "string",   RW, 5, 4, 5, 4),
	I("compatible_with",              "array",    RW, 5, 4, 5, 4),
	I("user_id",                      "integer",  RW, 5, 4, 5, 4),
	I("icon",                         NULL,       RW, 5, 4, 5, 4, .nested = "OnApp_ServiceAddonGroup_Icon"),
	I("created_at",                   "datetime", RW, 5, 4, 5, 4),
	I("updated_at",                   "datetime", RW, 5, 4, 5, 4),
	I("available_on_vm_provisioning", "boolean",  RW, 5, 4, 5, 4),
};

static const onapp_root service_addon_group_relations_service_addon_supported[] = {
	{ONAPP_V(5, 4), ONAPP_V(5, 4), NULL},
};

const onapp_class onapp_class_ServiceAddonGroup_Relations_ServiceAddon = {
	.name = "OnApp_ServiceAddonGroup_Relations_ServiceAddon",
	.root = "service_addon",
	.resource = NULL,
	FIELDS(service_addon_group_relations_service_addon_fields),
	SUPPORTED(service_addon_group_relations_service_addon_supported),
};

/* ---- OnApp_ServiceAddon_Event ---------------------------------------------------------------------------- */

static const onapp_field service_addon_event_fields[] = {
	F("id",               "integer",  RW),
	F("service_addon_id", "integer",  RW),
	F("recipe_id",        "integer",  RW),
	F("action_type",      "string",   RW),
	F("event_type",       "string",   RW),
	F("created_at",       "datetime", RW),
	F("updated_at",       "datetime", RW),
	S("destination",      "string",   RW, 5, 5),
	S("topic_id",         "string",   RW, 5, 5),
};

static const onapp_route service_addon_event_routes[] = {
	R("list",   "service_addons/{service_addons_id!}/events",               NULL),
	R("add",    "service_addons/{service_addons_id!}/events/recipes",       NULL),
	R("edit",   "service_addons/{service_addons_id!}/events/{id!}",         NULL),
	R("delete", "service_addons/{service_addons_id!}/events/{id!}",         NULL),
	R("raise",  "service_addons/{service_addons_id!}/events/notifications", "ONAPP_GETRESOURCE_SERVICE_ADDON_RAISE"),
};

static const onapp_action service_addon_event_actions[] = {
	A("raiseEventAction", "topic_id, event_type", POST, "raise",
		"(service_addon_event: (topic_id: $topic_id, event_type: $event_type))", NONE),
};

const onapp_class onapp_class_ServiceAddon_Event = {
	.name = "OnApp_ServiceAddon_Event",
	.root = "service_addon_event",
	.resource = "service_addon_events",
	.first_version = ONAPP_V(5, 3),
	FIELDS(service_addon_event_fields),
	ROUTES(service_addon_event_routes),
	ACTIONS(service_addon_event_actions),
};

/* ---- OnApp_SoftwareLincense ------------------------------------------------------------------------------ */

static const onapp_field software_lincense_fields[] = {
	F("id",         "integer",  RO),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
	F("arch",       "string",   REQUIRED),
	F("total",      "integer",  REQUIRED),
	F("distro",     "string",   REQUIRED),
	F("count",      "integer",  REQUIRED),
	F("tail",       "string",   REQUIRED),
	F("edition",    "string",   REQUIRED),
	F("license",    "string",   REQUIRED | SECRET),
};

const onapp_class onapp_class_SoftwareLincense = {
	.name = "OnApp_SoftwareLincense",
	.root = "software_license",
	.resource = "software_licenses",
	.first_version = ONAPP_V(2, 1),
	FIELDS(software_lincense_fields),
};

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
	S("initial_password",             "string",   SECRET,        3, 0),
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

/* ---- OnApp_TemplateOVA ----------------------------------------------------------------------------------- */

static const onapp_field template_ova_fields[] = {
	F("allow_resize_without_reboot",  "string",   RW),
	F("allowed_hot_migrate",          "boolean",  RW),
	F("allowed_swap",                 "boolean",  RW),
	F("application_server",           "boolean",  RW),
	F("backup_server_id",             "integer",  RW),
	F("baremetal_server",             "boolean",  RW),
	F("cdn",                          "boolean",  RW),
	F("checksum",                     "string",   RW),
	F("created_at",                   "datetime", RW),
	F("disk_target_device",           "string",   RW),
	F("draas",                        "boolean",  RW),
	F("ext4",                         "boolean",  RW),
	F("file_name",                    "string",   RW),
	F("id",                           "integer",  RW),
	F("initial_password",             "string",   SECRET),
	F("initial_username",             "string",   RW),
	F("label",                        "string",   RW),
	F("manager_id",                   "integer",  RW),
	F("min_memory_size",              "integer",  RW),
	F("operating_system",             "string",   RW),
	F("operating_system_arch",        "string",   RW),
	F("operating_system_distro",      "string",   RW),
	F("operating_system_edition",     "string",   RW),
	F("operating_system_tail",        "string",   RW),
	F("parent_template_id",           "integer",  RW),
	F("properties",                   "array",    RW),
	F("remote_id",                    "integer",  RW),
	F("resize_without_reboot_policy", "string",   RW),
	F("smart_server",                 "boolean",  RW),
	F("state",                        "string",   RW),
	F("template_size",                "integer",  RW),
	F("updated_at",                   "datetime", RW),
	F("user_id",                      "integer",  RW),
	F("version",                      "string",   RW),
	F("virtualization",               "string",   RW),
	F("type",                         "array",    RW),
	F("file_url",                     "string",   RW),
	S("locked",                       "boolean",  RW,     5, 3),
	S("openstack_id",                 "string",   RW,     5, 4),
	S("make_public",                  "boolean",  RW,     6, 0),
	S("datacenter_id",                "string",   RW,     6, 2),
	S("identifier",                   "string",   RW,     6, 2),
	I("min_disk_size",                "integer",  RW,     5, 2, 5, 4),
};

static const onapp_route template_ova_routes[] = {
	R("system",       "template_ovas/system",              "ONAPP_GETRESOURCE_SYSTEM"),
	R("own",          "template_ovas/own",                 "ONAPP_GETRESOURCE_OWN"),
	R("user",         "template_ovas/user",                "ONAPP_GETRESOURCE_USER"),
	R("make_public",  "template_ovas/{id!*}/make_public",  "ONAPP_MAKE_PUBLIC"),
	R("delete_files", "template_ovas/{id!*}/delete_files", "ONAPP_DELETE_FILES"),
	R("unlock_ova",   "template_ovas/{id!*}/unlock",       "ONAPP_UNLOCK_OVA"),
	R("converting",   "template_ovas/{id!*}/converting",   "ONAPP_CONVERTING"),
	R("search",       "template_ovas",                     "ONAPP_SEARCH"),
};

static const onapp_tweak template_ova_save_tweaks[] = {
	{.name = "allowed_hot_migrate", .what = ONAPP_TWEAK_DROP},
	{.name = "operating_system", .what = ONAPP_TWEAK_DROP},
	{.name = "operating_system_distro", .what = ONAPP_TWEAK_DROP},
	{.name = "virtualization", .what = ONAPP_TWEAK_DROP},
	{.name = "make_public", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_tweak template_ova_save_tweaks_2[] = {
	{.name = "operating_system", .what = ONAPP_TWEAK_DROP},
	{.name = "operating_system_distro", .what = ONAPP_TWEAK_DROP},
	{.name = "virtualization", .what = ONAPP_TWEAK_DROP},
	{.name = "file_url", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_tweak template_ova_save_tweaks_3[] = {
	{.name = "operating_system", .what = ONAPP_TWEAK_DROP},
	{.name = "operating_system_distro", .what = ONAPP_TWEAK_DROP},
	{.name = "virtualization", .what = ONAPP_TWEAK_DROP},
	{.name = "file_url", .what = ONAPP_TWEAK_DROP},
	{.name = "make_public", .what = ONAPP_TWEAK_DROP},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action template_ova_actions[] = {
	A("system", "", GET, "system", NULL, RESULT),
	A("own", "", GET, "own", NULL, RESULT),
	A("user", "", GET, "user", NULL, RESULT),
	A("search", "question", GET, "search", NULL, RESULT, .query = "(q: $question)"),
	A("make_public", "", POST, "make_public", NULL, RESULT),
	A("delete_files", "", POST, "delete_files", NULL, RESULT),
	A("unlock", "", POST, "unlock_ova", NULL, RESULT),
	A("converting", "", POST, "converting", NULL, RESULT),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = template_ova_save_tweaks, .when = "null {id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = template_ova_save_tweaks_2, .since = ONAPP_V(5, 2),
		.until = ONAPP_V(5, 5)),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = template_ova_save_tweaks_3, .since = ONAPP_V(6, 0)),
};

const onapp_class onapp_class_TemplateOVA = {
	.name = "OnApp_TemplateOVA",
	.root = "image_template_ova",
	.resource = "template_ovas",
	.first_version = ONAPP_V(5, 2),
	FIELDS(template_ova_fields),
	ROUTES(template_ova_routes),
	ACTIONS(template_ova_actions),
};

/* ---- OnApp_TemplateOVAs_Disks ---------------------------------------------------------------------------- */

static const onapp_field template_ov_as_disks_fields[] = {
	F("id",          "integer",  RO),
	F("identifier",  "string",   RW),
	F("template_id", "integer",  RO),
	F("disk_size",   "integer",  RW),
	F("disk_type",   "integer",  RW),
	F("mount_point", "string",   RW),
	F("label",       "string",   RW),
	F("file_system", "string",   RW),
	F("mounted",     "boolean",  RW),
	F("created_at",  "datetime", RO),
	F("updated_at",  "datetime", RO),
};

static const onapp_route template_ov_as_disks_routes[] = {
	R("default", "template_ovas/{template_id!*}/disks", NULL),
};

static const onapp_closed template_ov_as_disks_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_TemplateOVAs_Disks = {
	.name = "OnApp_TemplateOVAs_Disks",
	.root = "image_template_disk",
	.resource = "disks",
	.first_version = ONAPP_V(6, 1),
	FIELDS(template_ov_as_disks_fields),
	ROUTES(template_ov_as_disks_routes),
	CLOSES(template_ov_as_disks_closed),
};

/* ---- OnApp_TemplateRoles --------------------------------------------------------------------------------- */

static const onapp_field template_roles_fields[] = {
	F("id",          "integer",  RO),
	F("label",       "string",   RW),
	F("identifier",  "string",   RW),
	F("created_at",  "datetime", RO),
	F("updated_at",  "datetime", RO),
	F("users_count", "integer",  RW),
	F("system",      "boolean",  RW),
};

static const onapp_closed template_roles_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_TemplateRoles = {
	.name = "OnApp_TemplateRoles",
	.root = "template_role",
	.resource = "template_roles",
	.first_version = ONAPP_V(6, 4),
	FIELDS(template_roles_fields),
	CLOSES(template_roles_closed),
};

/* ---- OnApp_TemplateStore --------------------------------------------------------------------------------- */

static const onapp_field template_store_fields[] = {
	F("label",               "string",   RW),
	F("created_at",          "datetime", RW),
	F("updated_at",          "datetime", RW),
	F("id",                  "string",   RW),
	F("kms_host",            "string",   RW),
	F("kms_port",            "string",   RW),
	F("kms_server_label",    "string",   RW),
	F("mak",                 "string",   RW),
	F("own",                 "string",   RW),
	F("parent_id",           "string",   RW),
	F("depth",               "string",   RW),
	F("lft",                 "string",   RW),
	F("rgt",                 "string",   RW),
	F("children",            "string",   RW),
	F("hypervisor_group_id", "string",   RW),
	F("kms",                 "string",   RW),
	F("relations",           "string",   RW),
	F("system_group",        "string",   RW),
	F("user_id",             "string",   RW),
};

const onapp_class onapp_class_TemplateStore = {
	.name = "OnApp_TemplateStore",
	.root = "image_template_group",
	.resource = "template_store",
	FIELDS(template_store_fields),
};

/* ---- OnApp_Template_Recipe ------------------------------------------------------------------------------- */

static const onapp_field template_recipe_fields[] = {
	F("compatible_with",        "string",   RW),
	F("created_at",             "datetime", RW),
	F("description",            "string",   RW),
	F("id",                     "integer",  RW),
	F("label",                  "string",   RW),
	F("script_type",            "string",   RW),
	F("updated_at",             "datetime", RW),
	F("user_id",                "integer",  RW),
	F("recipe_steps",           "array",    RW),
	F("event_type",             "array",    RW, .property = "_recipe_steps"),
	F("recipe_joins",           "array",    RW),
	S("vm_ip_address_add",      "string",   RW, 6, 1),
	S("vm_ip_address_remove",   "string",   RW, 6, 1),
	S("vm_nic_remove",          "string",   RW, 6, 1),
	S("vm_start",               "string",   RW, 6, 1),
	S("vm_reboot",              "string",   RW, 6, 1),
	S("vm_hot_migrate",         "string",   RW, 6, 1),
	S("vm_hot_full_migrate",    "string",   RW, 6, 1),
	S("vm_failover",            "string",   RW, 6, 1),
	S("ip_allocated_to_vm_nic", "string",   RW, 6, 1),
	S("ip_revoked_from_vm_nic", "string",   RW, 6, 1),
};

static const onapp_route template_recipe_routes[] = {
	R("default", "templates/{id!}/recipe_joins", NULL),
};

const onapp_class onapp_class_Template_Recipe = {
	.name = "OnApp_Template_Recipe",
	.root = "recipe",
	.resource = "recipe_joins",
	FIELDS(template_recipe_fields),
	ROUTES(template_recipe_routes),
};

/* ---- OnApp_Template_SystemServiceAddons ------------------------------------------------------------------ */

static const onapp_field template_system_service_addons_fields[] = {
	F("id",                           "integer",  RO),
	F("label",                        "string",   RW),
	F("description",                  "string",   RW),
	F("compatible_with",              "_array",   RW),
	F("user_id",                      "integer",  RW),
	F("icon",                         "_array",   RW),
	F("created_at",                   "datetime", RO),
	F("updated_at",                   "datetime", RO),
	F("available_on_vm_provisioning", "boolean",  RW),
	F("system",                       "boolean",  RW),
};

static const onapp_route template_system_service_addons_routes[] = {
	R("default",                       "templates/{template_id!*}/system_service_addons", NULL),
	R("assign_add_on_to_template",     "templates/{template_id!*}/system_service_addons",
		"ONAPP_ASSIGN_SYSTEM_SERVICE_ADD_ON_TO_TEMPLATE"),
	R("unassign_add_on_from_template", "templates/{template_id!*}/system_service_addons/{service_addon_id!*}",
		"ONAPP_UNASSIGN_SYSTEM_SERVICE_ADD_ON_FROM_TEMPLATE"),
};

static const onapp_action template_system_service_addons_actions[] = {
	A("assignToTemplate", "", POST, "assign_add_on_to_template",
		"(service_addon_id: {service_addon_id}, service_addon_form: {service_addon_form})", NONE,
		.needs = "{service_addon_id*}", .flags = ONAPP_ACTION_JSON),
	A("unassignFromTemplate", "", DELETE, "unassign_add_on_from_template", NULL, NONE),
};

static const onapp_closed template_system_service_addons_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Template_SystemServiceAddons = {
	.name = "OnApp_Template_SystemServiceAddons",
	.root = "service_addon",
	.resource = "system_service_addons",
	.first_version = ONAPP_V(6, 4),
	FIELDS(template_system_service_addons_fields),
	ROUTES(template_system_service_addons_routes),
	ACTIONS(template_system_service_addons_actions),
	CLOSES(template_system_service_addons_closed),
};
