/*
 * Load balancers and clusters.
 */
#include "resources.h"

/* ---- OnApp_LoadBalancer ---------------------------------------------------------------------------------- */

static const onapp_route load_balancer_routes[] = {
	R("statusAll", "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

static const onapp_closed load_balancer_closed[] = {
	CLOSED(ONAPP_OP_SAVE),
};

const onapp_class onapp_class_LoadBalancer = {
	.name = "OnApp_LoadBalancer",
	.parent = &onapp_class_VirtualMachine,
	.root = "load_balancer",
	.resource = "load_balancers",
	ROUTES(load_balancer_routes),
	CLOSES(load_balancer_closed),
};

/* ---- OnApp_LoadBalancingCluster -------------------------------------------------------------------------- */

static const onapp_field load_balancing_cluster_fields[] = {
	F("name",                    "string",  REQUIRED),
	F("created_at",              "string",  RO),
	F("port",                    "integer", REQUIRED),
	F("config",                  "array",   RO,          .nested = "LoadBalancingCluster_Config"),
	F("load_balancer_id",        "integer", RO),
	F("load_balancer_password",  "string",  RO | SECRET),
	F("updated_at",              "string",  RO),
	F("id",                      "integer", RO),
	F("load_balancer",           "array",   RO,          .nested = "LoadBalancer"),
	F("user_id",                 "integer", RO),
	F("nodes",                   "array",   RO,          .nested = "LoadBalancingCluster_Node"),
	F("cluster_type",            "string",  REQUIRED),
	F("identifier",              "string",  RO),
	F("node_attributes",         "array",   RO,          .nested = "LoadBalancingCluster_NodeAtribute"),
	F("image_template_id",       "integer", RO),
	S("auto_scaling_out_cpu",    "array",   REQUIRED,    2, 3,
		.required_as = TEXT("LoadBalancingCluster_AutoScalingOutCpu")),
	S("auto_scaling_out_memory", "array",   REQUIRED,    2, 3,
		.required_as = TEXT("LoadBalancingCluster_AutoScalingOutMemory")),
	S("auto_scaling_in_cpu",     "array",   REQUIRED,    2, 3,
		.required_as = TEXT("LoadBalancingCluster_AutoScalingInCpu")),
	S("auto_scaling_in_memory",  "array",   REQUIRED,    2, 3,
		.required_as = TEXT("LoadBalancingCluster_AutoScalingInMemory")),
	S("ports",                   "array",   RW,          3, 0),
	S("cpu_priority",            "integer", RW,          6, 1),
};

static const onapp_route load_balancing_cluster_routes[] = {
	R("get_list_by_user_id", "users/{user_id}/load_balancing_clusters", "ONAPP_GETRESOURCE_GETLIST_BY_USER_ID"),
};

static const onapp_tweak load_balancing_cluster_save_tweaks[] = {
	{.name = "load_balancer_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "load_balancing_cluster_load_balancer_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "auto_scaling_out_memory_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "auto_scaling_out_cpu_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "auto_scaling_in_memory_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "auto_scaling_in_cpu_attributes", .what = ONAPP_TWEAK_ADD},
	{.name = "available_vms", .what = ONAPP_TWEAK_ADD},
	{.what = ONAPP_TWEAK_END},
};

static const onapp_action load_balancing_cluster_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .tweaks = load_balancing_cluster_save_tweaks),
	A("getListByUserId", "user_id = null", LIST_OF, "get_list_by_user_id", NULL, RESULT, .sets = "user_id",
		.needs = "$user_id"),
};

const onapp_class onapp_class_LoadBalancingCluster = {
	.name = "OnApp_LoadBalancingCluster",
	.root = "load_balancing_cluster",
	.resource = "load_balancing_clusters",
	.first_version = ONAPP_V(2, 1),
	FIELDS(load_balancing_cluster_fields),
	ROUTES(load_balancing_cluster_routes),
	ACTIONS(load_balancing_cluster_actions),
};

/* ---- OnApp_LoadBalancingCluster_AutoScaling -------------------------------------------------------------- */

static const onapp_field load_balancing_cluster_auto_scaling_fields[] = {
	F("for_minutes", "integer", RW),
	F("enabled",     "boolean", RW),
	F("created_at",  "string",  RO),
	F("updated_at",  "string",  RO),
	F("id",          "integer", RO),
	F("units",       "integer", RW),
	F("value",       "integer", RW),
};

const onapp_class onapp_class_LoadBalancingCluster_AutoScaling = {
	.name = "OnApp_LoadBalancingCluster_AutoScaling",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 2),
	FIELDS(load_balancing_cluster_auto_scaling_fields),
};

/* ---- OnApp_LoadBalancingCluster_AutoScalingInCpu --------------------------------------------------------- */

const onapp_class onapp_class_LoadBalancingCluster_AutoScalingInCpu = {
	.name = "OnApp_LoadBalancingCluster_AutoScalingInCpu",
	.parent = &onapp_class_LoadBalancingCluster_AutoScaling,
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 2),
};

/* ---- OnApp_LoadBalancingCluster_AutoScalingInMemory ------------------------------------------------------ */

const onapp_class onapp_class_LoadBalancingCluster_AutoScalingInMemory = {
	.name = "OnApp_LoadBalancingCluster_AutoScalingInMemory",
	.parent = &onapp_class_LoadBalancingCluster_AutoScaling,
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 2),
};

/* ---- OnApp_LoadBalancingCluster_AutoScalingOutCpu -------------------------------------------------------- */

const onapp_class onapp_class_LoadBalancingCluster_AutoScalingOutCpu = {
	.name = "OnApp_LoadBalancingCluster_AutoScalingOutCpu",
	.parent = &onapp_class_LoadBalancingCluster_AutoScaling,
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 2),
};

/* ---- OnApp_LoadBalancingCluster_AutoScalingOutMemory ----------------------------------------------------- */

const onapp_class onapp_class_LoadBalancingCluster_AutoScalingOutMemory = {
	.name = "OnApp_LoadBalancingCluster_AutoScalingOutMemory",
	.parent = &onapp_class_LoadBalancingCluster_AutoScaling,
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 2),
};

/* ---- OnApp_LoadBalancingCluster_Config ------------------------------------------------------------------- */

static const onapp_field load_balancing_cluster_config_fields[] = {
	F("max_node_amount", "integer", RO),
	F("min_node_amount", "integer", RO),
};

const onapp_class onapp_class_LoadBalancingCluster_Config = {
	.name = "OnApp_LoadBalancingCluster_Config",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 1),
	FIELDS(load_balancing_cluster_config_fields),
};

/* ---- OnApp_LoadBalancingCluster_Node --------------------------------------------------------------------- */

static const onapp_field load_balancing_cluster_node_fields[] = {
	F("cluster_id",         "integer", RO),
	F("ip_address_id",      "integer", RO),
	F("updated_at",         "string",  RO),
	F("created_at",         "string",  RO),
	F("id",                 "integer", RO),
	F("virtual_machine_id", "integer", RO),
};

const onapp_class onapp_class_LoadBalancingCluster_Node = {
	.name = "OnApp_LoadBalancingCluster_Node",
	.root = "load_balancing_cluster_node",
	.resource = NULL,
	.first_version = ONAPP_V(2, 1),
	FIELDS(load_balancing_cluster_node_fields),
};

/* ---- OnApp_LoadBalancingCluster_NodeAtribute ------------------------------------------------------------- */

static const onapp_field load_balancing_cluster_node_atribute_fields[] = {
	F("cpus",       "integer", RO),
	F("cpu_shares", "integer", RO),
	F("memory",     "integer", RO),
	F("rate_limit", "integer", RO),
};

const onapp_class onapp_class_LoadBalancingCluster_NodeAtribute = {
	.name = "OnApp_LoadBalancingCluster_NodeAtribute",
	.root = NULL,
	.resource = NULL,
	.first_version = ONAPP_V(2, 1),
	FIELDS(load_balancing_cluster_node_atribute_fields),
};
