/*
 * Other kinds of servers, instance types and packages.
 */
#include "resources.h"

/* ---- OnApp_BaremetalServer ------------------------------------------------------------------------------- */

static const onapp_route baremetal_server_routes[] = {
	R("statusAll", "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

const onapp_class onapp_class_BaremetalServer = {
	.name = "OnApp_BaremetalServer",
	.parent = &onapp_class_VirtualMachine,
	.root = "baremetal_server",
	.resource = "baremetal_servers",
	ROUTES(baremetal_server_routes),
};

/* ---- OnApp_Container ------------------------------------------------------------------------------------- */

static const onapp_field container_fields[] = {
	F("id",                              "integer",  RO),
	F("booted",                          "boolean",  RO),
	F("built",                           "boolean",  RO),
	F("cpu_shares",                      "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("cpus",                            "integer",  REQUIRED,          .preset = NUMBER(1)),
	F("created_at",                      "datetime", RO),
	F("hostname",                        "string",   RW),
	F("hypervisor_id",                   "integer",  RW,                .preset = TEXT("")),
	F("identifier",                      NULL,       RO),
	F("initial_root_password",           NULL,       REQUIRED | SECRET, .preset = TEXT("")),
	F("label",                           NULL,       REQUIRED),
	F("local_remote_access_port",        "boolean",  RW),
	F("locked",                          "boolean",  RO),
	F("memory",                          "integer",  REQUIRED,          .preset = NUMBER(256)),
	F("recovery_mode",                   "boolean",  RO),
	F("remote_access_password",          NULL,       RO | SECRET),
	F("template_id",                     "integer",  REQUIRED,          .preset = TEXT("")),
	F("updated_at",                      "datetime", RO),
	F("user_id",                         "integer",  RO),
	F("xen_id",                          "boolean",  RW),
	F("allowed_swap",                    "boolean",  RW),
	F("allow_resize_without_reboot",     "boolean",  RO),
	F("ip_addresses",                    "array",    RO,                .nested = "VirtualMachine_IpAddress"),
	F("min_disk_size",                   "integer",  RO),
	F("monthly_bandwidth_used",          "integer",  RO),
	F("operating_system",                NULL,       RO),
	F("operating_system_distro",         NULL,       RO),
	F("template_label",                  NULL,       RO),
	F("total_disk_size",                 NULL,       RO),
	F("primary_disk_size",               "integer",  REQUIRED,          .preset = NUMBER(5)),
	F("swap_disk_size",                  "integer",  RW,                .preset = NUMBER(0)),
	F("primary_network_id",              "integer",  REQUIRED,          .preset = TEXT("")),
	F("required_automatic_backup",       "boolean",  REQUIRED,          .preset = TEXT("")),
	F("rate_limit",                      "integer",  RW),
	F("required_ip_address_assignment",  "boolean",  REQUIRED,          .preset = TEXT("1")),
	F("required_virtual_machine_build",  "boolean",  REQUIRED,          .preset = BOOLEAN(false)),
	F("admin_note",                      "string",   RW),
	F("allowed_hot_migrate",             "boolean",  REQUIRED,          .preset = TEXT("0")),
	F("note",                            "string",   RW),
	F("strict_virtual_machine_id",       "integer",  RW),
	F("suspended",                       "boolean",  RW),
	F("enable_autoscale",                "boolean",  RO),
	F("enable_monitis",                  "boolean",  RO),
	F("update_billing_stat",             "integer",  RO,                .property = "update_billing_stat"),
	F("aflexi_id",                       "integer",  RO,                .property = "aflexi_id"),
	F("aflexi_city_id",                  "integer",  RO,                .property = "aflexi_city_id"),
	F("aflexi_price",                    "integer",  RO,                .property = "aflexi_price"),
	F("custom_nginx_config_on",          "integer",  RO,                .property = "custom_nginx_config_on"),
	F("custom_nginx_config",             "integer",  RO,                .property = "custom_nginx_config"),
	F("add_to_marketplace",              "integer",  RO,                .property = "add_to_marketplace"),
	F("vip",                             "integer",  RO,                .property = "vip"),
	F("volume_limit",                    "integer",  RO,                .property = "volume_limit"),
	F("speed_limit",                     "integer",  RO,                .property = "speed_limit"),
	F("state",                           "string",   RO,                .property = "state"),
	F("type_of_format",                  "string",   RW,                .property = "type_of_format"),
	F("licensing_type",                  "string",   RW,                .property = "licensing_type"),
	F("licensing_key",                   "string",   SECRET,            .property = "licensing_key"),
	F("licensing_server_id",             "integer",  RW,                .property = "licensing_server_id"),
	F("cores_per_socket",                "integer",  RW),
	F("cpu_sockets",                     "integer",  RW),
	F("cpu_threads",                     "integer",  RW),
	F("cpu_units",                       "integer",  RW),
	F("customer_network_id",             "integer",  RW),
	F("deleted_at",                      "datetime", RW),
	F("edge_server_type",                "boolean",  RW),
	F("firewall_notrack",                "boolean",  RW),
	F("initial_root_password_encrypted", "boolean",  RW),
	F("local_remote_access_ip_address",  "string",   RW),
	F("service_password",                "string",   SECRET),
	F("iso_id",                          "integer",  RW),
	F("storage_server_type",             "boolean",  RW),
	F("built_from_iso",                  "boolean",  RW),
	F("acceleration",                    "boolean",  RW),
	F("acceleration_status",             "string",   RW),
	F("autoscale_service",               "boolean",  RW),
	F("cdboot",                          "boolean",  RW),
	F("draas_mode",                      "integer",  RW),
	F("hot_add_cpu",                     "boolean",  RW),
	F("hot_add_memory",                  "boolean",  RW),
	F("instance_type_id",                "boolean",  RW),
	F("time_zone",                       "string",   RW),
	F("support_incremental_backups",     "boolean",  RW),
	F("cpu_priority",                    "integer",  RW),
	F("price_per_hour",                  "integer",  RW),
	F("price_per_hour_powered_off",      "integer",  RW),
	F("primary_network_group_id",        "integer",  RW),
	F("draas_keys",                      "array",    RW),
	F("preferred_hvs",                   "array",    RW),
	F("vapp_id",                         "string",   RW),
	F("hypervisor_type",                 "string",   RW),
	F("instance_package_id",             "string",   RW),
	F("vmware_tools",                    "string",   RW),
	F("purge_paths",                     "string",   RW),
	F("cloud_config",                    "string",   RW),
	S("built_from_ova",                  "string",   RW,                5, 2),
	S("vcenter_moref",                   "string",   RW,                5, 2),
	S("template_version",                "string",   RW,                5, 3),
	S("recipe_joins_attributes",         "array",    RW,                5, 3),
	S("custom_variables_attributes",     "array",    RW,                5, 3,
		.nested = "VirtualMachine_CustomVariablesAttribute"),
};

static const onapp_route container_routes[] = {
	R("cloudConfig", "@/{id}/cloud_config",     "ONAPP_GETRESOURCE_CONTAINERS_CLOUD_CONFIG"),
	R("statusAll",   "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

static const onapp_action container_actions[] = {
	A("getCloudConfig", "", GET, "cloudConfig", NULL, RESULT, .needs = "{id}"),
	A("addCloudConfig", "cloudConfig", PATCH, "cloudConfig", "container_server(cloud_config: $cloudConfig)", RESULT,
		.needs = "{id}"),
	A("editCloudConfig", "cloudConfig", PUT, "cloudConfig", "container_server(cloud_config: $cloudConfig)", RESULT,
		.needs = "{id}"),
};

const onapp_class onapp_class_Container = {
	.name = "OnApp_Container",
	.parent = &onapp_class_VirtualMachine,
	.root = "container_server",
	.resource = "container_servers",
	.first_version = ONAPP_V(5, 0),
	FIELDS(container_fields),
	ROUTES(container_routes),
	ACTIONS(container_actions),
};

/* ---- OnApp_InstancePackage ------------------------------------------------------------------------------- */

static const onapp_field instance_package_fields[] = {
	F("cpus",             "integer",  RW),
	F("created_at",       "datetime", RW),
	F("disk_size",        "integer",  RW),
	F("id",               "integer",  RW),
	F("label",            "string",   RW),
	F("memory",           "integer",  RW),
	F("updated_at",       "datetime", RW),
	F("bandwidth",        "string",   RW),
	F("billing_plan_ids", "array",    RW),
	S("openstack_id",     "string",   RW, 5, 4),
	S("buckets_ids",      "array",    RW, 6, 0),
};

const onapp_class onapp_class_InstancePackage = {
	.name = "OnApp_InstancePackage",
	.root = "instance_package",
	.resource = "instance_packages",
	FIELDS(instance_package_fields),
};

/* ---- OnApp_InstanceType ---------------------------------------------------------------------------------- */

static const onapp_field instance_type_fields[] = {
	F("cpus",             "integer",  RW),
	F("created_at",       "datetime", RW),
	F("disk_size",        "integer",  RW),
	F("id",               "integer",  RW),
	F("label",            "string",   RW),
	F("memory",           "integer",  RW),
	F("updated_at",       "datetime", RW),
	S("bandwidth",        "string",   RW, 4, 2),
	S("billing_plan_ids", "array",    RW, 4, 3),
	S("errors",           "string",   RW, 5, 2),
};

const onapp_class onapp_class_InstanceType = {
	.name = "OnApp_InstanceType",
	.root = "instance_type",
	.resource = "instance_types",
	FIELDS(instance_type_fields),
};

/* ---- OnApp_InstanceTypes --------------------------------------------------------------------------------- */

static const onapp_field instance_types_fields[] = {
	I("cpus",       "integer",  RW, 2, 0, 4, 2),
	I("created_at", "datetime", RW, 2, 0, 4, 2),
	I("disk_size",  "integer",  RW, 2, 0, 4, 2),
	I("id",         "integer",  RW, 2, 0, 4, 2),
	I("label",      "string",   RW, 2, 0, 4, 2),
	I("memory",     "integer",  RW, 2, 0, 4, 2),
	I("updated_at", "datetime", RW, 2, 0, 4, 2),
	I("bandwidth",  "string",   RW, 4, 2, 4, 2),
};

static const onapp_root instance_types_supported[] = {
	{ONAPP_V(2, 0), ONAPP_V(4, 2), NULL},
};

const onapp_class onapp_class_InstanceTypes = {
	.name = "OnApp_InstanceTypes",
	.root = "instance_type",
	.resource = "instance_types",
	FIELDS(instance_types_fields),
	SUPPORTED(instance_types_supported),
};

/* ---- OnApp_SmartServer ----------------------------------------------------------------------------------- */

static const onapp_route smart_server_routes[] = {
	R("statusAll", "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

const onapp_class onapp_class_SmartServer = {
	.name = "OnApp_SmartServer",
	.parent = &onapp_class_VirtualMachine,
	.root = "smart_server",
	.resource = "smart_servers",
	ROUTES(smart_server_routes),
};

/* ---- OnApp_SmartServer_BlacklistDomains ------------------------------------------------------------------ */

static const onapp_field smart_server_blacklist_domains_fields[] = {
	F("blacklist_domain",    "string",  RW),
	F("hostname_blacklists", "_array",  RW),
	F("smart_server_id",     "integer", RW),
};

static const onapp_route smart_server_blacklist_domains_routes[] = {
	R("default", "smart_servers/{smart_server_id!}/blacklist_domains", NULL),
};

static const onapp_action smart_server_blacklist_domains_actions[] = {
	A("save", "", PUT, "default", "blacklist_domains(hostname_blacklists: {hostname_blacklists})", NONE,
		.needs = "{hostname_blacklists}"),
};

const onapp_class onapp_class_SmartServer_BlacklistDomains = {
	.name = "OnApp_SmartServer_BlacklistDomains",
	.root = "blacklist_domains",
	.resource = "blacklist_domains",
	.first_version = ONAPP_V(6, 0),
	FIELDS(smart_server_blacklist_domains_fields),
	ROUTES(smart_server_blacklist_domains_routes),
	ACTIONS(smart_server_blacklist_domains_actions),
};

/* ---- OnApp_SmartServer_Recipe ---------------------------------------------------------------------------- */

static const onapp_field smart_server_recipe_fields[] = {
	F("recipe_id",              "integer", RW),
	F("event_type",             "string",  RW),
	F("vm_provisioning",        "string",  RW),
	F("vm_network_rebuild",     "string",  RW),
	F("vm_disk_add",            "string",  RW),
	F("vm_nic_add",             "string",  RW),
	F("vm_disk_resize",         "string",  RW),
	F("vm_resize",              "string",  RW),
	F("smart_server_id",        "string",  RW),
	F("ip_allocated_to_vm_nic", "string",  RW),
	F("ip_revoked_from_vm_nic", "string",  RW),
	F("vm_nic_remove",          "string",  RW),
	F("vm_ip_address_add",      "string",  RW),
	F("vm_ip_address_remove",   "string",  RW),
	F("vm_start",               "string",  RW),
	F("vm_reboot",              "string",  RW),
	F("vm_hot_migrate",         "string",  RW),
	F("vm_hot_full_migrate",    "string",  RW),
	F("vm_failover",            "string",  RW),
};

static const onapp_route smart_server_recipe_routes[] = {
	R("default", "smart_servers/{smart_server_id!}/recipe_joins", NULL),
};

const onapp_class onapp_class_SmartServer_Recipe = {
	.name = "OnApp_SmartServer_Recipe",
	.root = "recipe_join",
	.resource = "recipe_joins",
	.first_version = ONAPP_V(6, 1),
	FIELDS(smart_server_recipe_fields),
	ROUTES(smart_server_recipe_routes),
};

/* ---- OnApp_TopIOPSDisk ----------------------------------------------------------------------------------- */

static const onapp_field top_iops_disk_fields[] = {
	F("disk_id",          "integer", RW),
	F("reads_completed",  "integer", RW),
	F("writes_completed", "integer", RW),
	F("total_iops",       "integer", RW),
	F("disk",             "array",   RW),
};

static const onapp_closed top_iops_disk_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_TopIOPSDisk = {
	.name = "OnApp_TopIOPSDisk",
	.root = "table",
	.resource = "top_iops_statistics",
	FIELDS(top_iops_disk_fields),
	CLOSES(top_iops_disk_closed),
};
