/*
 * Objects below the settings of the panel.
 */
#include "resources.h"

/* ---- OnApp_Settings_AdvancedOptions ---------------------------------------------------------------------- */

static const onapp_field settings_advanced_options_fields[] = {
	F("vsphere_template_job_name", "string",  RW),
	F("backup_repository_name",    "string",  RW),
	F("power_on_after_restore",    "boolean", RW),
	F("quick_rollback",            "boolean", RW),
};

const onapp_class onapp_class_Settings_AdvancedOptions = {
	.name = "OnApp_Settings_AdvancedOptions",
	.root = "advanced_options",
	.resource = "advanced_options",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_advanced_options_fields),
};

/* ---- OnApp_Settings_AutoBackupPresets -------------------------------------------------------------------- */

static const onapp_field settings_auto_backup_presets_fields[] = {
	F("created_at",          "datetime", RO),
	F("days_to_run_on",      "array",    RW),
	F("day_to_run_on",       "string",   RW),
	F("enabled",             "boolean",  RW),
	F("frequency",           "integer",  RW),
	F("id",                  "integer",  RO),
	F("max_recovery_points", "integer",  RW),
	F("period",              "string",   RW),
	F("resource_id",         "integer",  RO),
	F("start_time",          "datetime", RW),
	F("updated_at",          "datetime", RO),
	F("week_to_run_on",      "integer",  RW),
	S("month_to_run_on",     "integer",  RW, 6, 6),
};

static const onapp_route settings_auto_backup_presets_routes[] = {
	R("default", "settings/backups/resources/{resource_id}/auto_backup_presets", NULL),
};

const onapp_class onapp_class_Settings_AutoBackupPresets = {
	.name = "OnApp_Settings_AutoBackupPresets",
	.root = "auto_backup_preset",
	.resource = "auto_backup_presets",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_auto_backup_presets_fields),
	ROUTES(settings_auto_backup_presets_routes),
};

/* ---- OnApp_Settings_BackupServersIntegratedStorage ------------------------------------------------------- */

static const onapp_field settings_backup_servers_integrated_storage_fields[] = {
	F("backup_server_id", "integer", RW),
	F("bonding_mode",     "string",  RW),
	F("mtu",              "integer", RW),
	F("vlan",             "integer", RW),
};

static const onapp_route settings_backup_servers_integrated_storage_routes[] = {
	R("default", "settings/backup_servers/{backup_server_id!}/integrated_storage_settings", NULL),
};

static const onapp_action settings_backup_servers_integrated_storage_actions[] = {
	A("save", "", PUT, "default",
		"integrated_storage_settings(bonding_mode?: {bonding_mode}, mtu?: {mtu}, vlan?: {vlan})", NONE),
};

static const onapp_closed settings_backup_servers_integrated_storage_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Settings_BackupServersIntegratedStorage = {
	.name = "OnApp_Settings_BackupServersIntegratedStorage",
	.root = "integrated_storage_settings",
	.resource = "integrated_storage_settings",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_backup_servers_integrated_storage_fields),
	ROUTES(settings_backup_servers_integrated_storage_routes),
	ACTIONS(settings_backup_servers_integrated_storage_actions),
	CLOSES(settings_backup_servers_integrated_storage_closed),
};

/* ---- OnApp_Settings_BackupsResourceZones ----------------------------------------------------------------- */

static const onapp_field settings_backups_resource_zones_fields[] = {
	F("created_at",        "datetime", RO),
	F("id",                "integer",  RO),
	F("label",             "string",   RW),
	F("location_group_id", "integer",  RW),
	F("updated_at",        "datetime", RO),
};

static const onapp_route settings_backups_resource_zones_routes[] = {
	R("default",         "settings/backups/resource_zones", NULL),
	R("attach_resource", "settings/backups/resource_zones/{id!*}/resources/{resource_id}/attach",
		"ONAPP_RESOURSE_ZONE_ATTACH_RESOURSE"),
	R("detach_resource", "settings/backups/resource_zones/{id!*}/resources/{resource_id}/detach",
		"ONAPP_RESOURSE_ZONE_DETACH_RESOURSE"),
};

static const onapp_action settings_backups_resource_zones_actions[] = {
	A("attach", "resource_id = null", POST, "attach_resource", NULL, NONE, .sets = "resource_id"),
	A("detach", "resource_id = null", POST, "detach_resource", NULL, NONE, .sets = "resource_id"),
};

const onapp_class onapp_class_Settings_BackupsResourceZones = {
	.name = "OnApp_Settings_BackupsResourceZones",
	.root = "resource_zone",
	.resource = "resource_zones",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_backups_resource_zones_fields),
	ROUTES(settings_backups_resource_zones_routes),
	ACTIONS(settings_backups_resource_zones_actions),
};

/* ---- OnApp_Settings_BackupsResources --------------------------------------------------------------------- */

static const onapp_field settings_backups_resources_fields[] = {
	F("advanced_options", "array",    RW,     .nested = "Settings_AdvancedOptions"),
	F("created_at",       "datetime", RO),
	F("enabled",          "boolean",  RW),
	F("id",               "integer",  RO),
	F("label",            "string",   RW),
	F("password",         "string",   SECRET),
	F("plugin",           "string",   RW),
	F("primary_host",     "string",   RW),
	F("resource_zone_id", "integer",  RW),
	F("secondary_host",   "string",   RW),
	F("updated_at",       "datetime", RO),
	F("username",         "string",   RW,     .property = "username"),
};

static const onapp_route settings_backups_resources_routes[] = {
	R("default",          "settings/backups/resources",                       NULL),
	R("advanced_options", "settings/backups/resources/{id}/advanced_options", "ONAPP_BACKUP_RESOURSE_ADVANSED_OPTIONS"),
};

static const onapp_action settings_backups_resources_actions[] = {
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {id}"),
	A("save", "", BASE_SAVE, NULL, NULL, NONE, .when = "null {advanced_options}"),
	A("save", "", PUT, "advanced_options", "advanced_options = {advanced_options}", NONE),
};

const onapp_class onapp_class_Settings_BackupsResources = {
	.name = "OnApp_Settings_BackupsResources",
	.root = "resource",
	.resource = "backups/resources",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_backups_resources_fields),
	ROUTES(settings_backups_resources_routes),
	ACTIONS(settings_backups_resources_actions),
};

/* ---- OnApp_Settings_CDN_Managers ------------------------------------------------------------------------- */

static const onapp_field settings_cdn_managers_fields[] = {
	F("id",         "integer",  RO),
	F("label",      "string",   RW),
	F("host",       "string",   RW),
	F("port",       "integer",  RW),
	F("login",      "string",   RW),
	F("password",   "string",   SECRET),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
};

const onapp_class onapp_class_Settings_CDN_Managers = {
	.name = "OnApp_Settings_CDN_Managers",
	.root = "networking_sdn_manager",
	.resource = "settings/sdn/managers",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_cdn_managers_fields),
};

/* ---- OnApp_Settings_CDN_ManagersConnectionOptions -------------------------------------------------------- */

static const onapp_field settings_cdn_managers_connection_options_fields[] = {
	F("manager_id", "integer",  RO),
	F("id",         "integer",  RO),
	F("target",     "string",   RW),
	F("created_at", "datetime", RO),
	F("updated_at", "datetime", RO),
};

static const onapp_route settings_cdn_managers_connection_options_routes[] = {
	R("default", "settings/sdn/managers/{manager_id}/connection_options", NULL),
};

const onapp_class onapp_class_Settings_CDN_ManagersConnectionOptions = {
	.name = "OnApp_Settings_CDN_ManagersConnectionOptions",
	.root = "networking_sdn_connection_option",
	.resource = "connection_options",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_cdn_managers_connection_options_fields),
	ROUTES(settings_cdn_managers_connection_options_routes),
};

/* ---- OnApp_Settings_CDN_ManagersNetworks ----------------------------------------------------------------- */

static const onapp_field settings_cdn_managers_networks_fields[] = {
	F("id",                  "integer",  RO),
	F("label",               "string",   RW),
	F("identifier",          "string",   RW),
	F("external_network_id", "integer",  RW),
	F("vni",                 "integer",  RW),
	F("manager_id",          "integer",  RW),
	F("created_at",          "datetime", RO),
	F("updated_at",          "datetime", RO),
	F("status",              "string",   RW),
	F("nodes",               "_array",   RW),
	F("network_zone_id",     "integer",  RW),
};

static const onapp_route settings_cdn_managers_networks_routes[] = {
	R("default",                "settings/sdn/managers/{manager_id!}/networks",               NULL),
	R("bridges",                "settings/sdn/managers/{manager_id!}/networks/{id!}/bridges/{bridges_id!}/recreate",
		"ONAPP_RECREATE_BRIGES"),
	R("create_bridges",         "settings/sdn/managers/{manager_id!}/networks/{id!}/bridges", "ONAPP_CREATE_BRIGES"),
	R("delete_bridges",         "settings/sdn/managers/{manager_id!}/networks/{id!}/bridges/{bridges_id!}",
		"ONAPP_DELETE_BRIGES"),
	R("cleanup_zombie_tunnels", "settings/sdn/managers/{manager_id!}/networks/{id!}/cleanup_zombie_tunnels",
		"ONAPP_CLEANUP_ZOMBIE_TUNNELS"),
};

static const onapp_action settings_cdn_managers_networks_actions[] = {
	A("recreateBridges", "bridges_id = null", PUT, "bridges", NULL, NONE, .sets = "bridges_id"),
	A("createBridges", "", POST, "create_bridges",
		"networking_sdn_bridge(manager_id: {manager_id}, network_id: {id}, connecting_node_id: "
		"{connecting_node_id}, connecting_params: {connecting_params})", RESULT),
	A("deleteBridges", "", DELETE, "delete_bridges", NULL, RESULT),
	A("cleanupZombieTunnels", "", POST, "cleanup_zombie_tunnels", NULL, RESULT),
};

const onapp_class onapp_class_Settings_CDN_ManagersNetworks = {
	.name = "OnApp_Settings_CDN_ManagersNetworks",
	.root = "networking_sdn_network",
	.resource = "networks",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_cdn_managers_networks_fields),
	ROUTES(settings_cdn_managers_networks_routes),
	ACTIONS(settings_cdn_managers_networks_actions),
};

/* ---- OnApp_Settings_CDN_ManagersNodes -------------------------------------------------------------------- */

static const onapp_field settings_cdn_managers_nodes_fields[] = {
	F("manager_id",           "integer",  RO),
	F("id",                   "integer",  RO),
	F("compute_resource_id",  "integer",  RW),
	F("connection_option_id", "integer",  RW),
	F("system_id",            "string",   RW),
	F("status",               "string",   RW),
	F("created_at",           "datetime", RO),
	F("updated_at",           "datetime", RO),
	S("transit_ip",           "_array",   RW, 6, 6),
};

static const onapp_route settings_cdn_managers_nodes_routes[] = {
	R("default",  "settings/sdn/managers/{manager_id!}/nodes",                     NULL),
	R("add",      "settings/sdn/managers/{manager_id!}/nodes/{compute_resource_id!}",
		NULL, .needs = "connection_option_id"),
	R("reattach", "settings/sdn/managers/{manager_id!}/nodes/{node_id!}/reattach", "ONAPP_RETTACH_NODES"),
};

static const onapp_action settings_cdn_managers_nodes_actions[] = {
	A("save", "", POST, "add",
		"(manager_id: {manager_id}, connection_option_id: {connection_option_id}, compute_resource_id: "
		"{compute_resource_id})", NONE,
		.since = ONAPP_V(6, 0), .until = ONAPP_V(6, 5), .flags = ONAPP_ACTION_JSON),
	A("save", "", POST, "add",
		"(manager_id: {manager_id}, connection_option_id: {connection_option_id}, compute_resource_id: "
		"{compute_resource_id}, transit_ip: {transit_ip})", NONE,
		.since = ONAPP_V(6, 6), .flags = ONAPP_ACTION_JSON),
	A("rettachNodes", "node_id", DELETE, "reattach", NULL, NONE, .sets = "node_id"),
};

const onapp_class onapp_class_Settings_CDN_ManagersNodes = {
	.name = "OnApp_Settings_CDN_ManagersNodes",
	.root = "networking_sdn_node",
	.resource = "nodes",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_cdn_managers_nodes_fields),
	ROUTES(settings_cdn_managers_nodes_routes),
	ACTIONS(settings_cdn_managers_nodes_actions),
};

/* ---- OnApp_Settings_CDN_NetworkAcceleration -------------------------------------------------------------- */

static const onapp_field settings_cdn_network_acceleration_fields[] = {
	F("id",                      "integer", RO),
	F("network_id",              "integer", RW),
	F("label",                   "string",  RW),
	F("network_acceleration_id", "string",  RW),
	F("accelerator_id",          "string",  RW),
};

static const onapp_action settings_cdn_network_acceleration_actions[] = {
	A("save", "", POST, "default", "(network_id: {network_id})", NONE, .needs = "{network_id}",
		.flags = ONAPP_ACTION_JSON),
};

static const onapp_closed settings_cdn_network_acceleration_closed[] = {
	CLOSED(ONAPP_OP_LOAD),
};

const onapp_class onapp_class_Settings_CDN_NetworkAcceleration = {
	.name = "OnApp_Settings_CDN_NetworkAcceleration",
	.root = "network",
	.resource = "settings/cdn_network_accelerations",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_cdn_network_acceleration_fields),
	ACTIONS(settings_cdn_network_acceleration_actions),
	CLOSES(settings_cdn_network_acceleration_closed),
};

/* ---- OnApp_Settings_ComputeZonesBackupsResourceZones ----------------------------------------------------- */

static const onapp_field settings_compute_zones_backups_resource_zones_fields[] = {
	F("created_at",        "datetime", RO),
	F("compute_zone_id",   "integer",  RO),
	F("id",                "integer",  RO),
	F("label",             "string",   RW),
	F("location_group_id", "integer",  RW),
	F("updated_at",        "datetime", RO),
};

static const onapp_route settings_compute_zones_backups_resource_zones_routes[] = {
	R("default", "settings/compute_zones/{compute_zone_id!}/backups/resource_zones",                   NULL),
	R("add",     "settings/compute_zones/{compute_zone_id!}/backups/resource_zones/{backup_zone_id!}", NULL),
};

static const onapp_action settings_compute_zones_backups_resource_zones_actions[] = {
	A("save", "", POST, "add", NULL, NONE),
};

const onapp_class onapp_class_Settings_ComputeZonesBackupsResourceZones = {
	.name = "OnApp_Settings_ComputeZonesBackupsResourceZones",
	.root = "resource_zone",
	.resource = "backups/resource_zones",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_compute_zones_backups_resource_zones_fields),
	ROUTES(settings_compute_zones_backups_resource_zones_routes),
	ACTIONS(settings_compute_zones_backups_resource_zones_actions),
};

/* ---- OnApp_Settings_ControlPanelRecipe ------------------------------------------------------------------- */

static const onapp_field settings_control_panel_recipe_fields[] = {
	F("recipe_id",              "integer", RW),
	F("event_type",             "string",  RW),
	F("kvm_hv_goes_online",     "string",  RW),
	F("kvm_hv_goes_offline",    "string",  RW),
	F("xen_hv_goes_online",     "string",  RW),
	F("xen_hv_goes_offline",    "string",  RW),
	F("vmware_hv_goes_online",  "string",  RW),
	F("vmware_hv_goes_offline", "string",  RW),
	F("hv_added",               "string",  RW),
	F("hv_removed",             "string",  RW),
	F("ip_allocated_to_vm_nic", "string",  RW),
	F("ip_revoked_from_vm_nic", "string",  RW),
	F("vm_provisioning",        "string",  RW),
	F("vm_network_rebuild",     "string",  RW),
	F("vm_disk_add",            "string",  RW),
	F("vm_nic_add",             "string",  RW),
	F("vm_nic_remove",          "string",  RW),
	F("vm_disk_resize",         "string",  RW),
	F("vm_resize",              "string",  RW),
	F("vm_ip_address_add",      "string",  RW),
	F("vm_ip_address_remove",   "string",  RW),
	F("vm_start",               "string",  RW),
	F("vm_reboot",              "string",  RW),
	F("vm_hot_migrate",         "string",  RW),
	F("vm_hot_full_migrate",    "string",  RW),
	F("vm_failover",            "string",  RW),
};

static const onapp_route settings_control_panel_recipe_routes[] = {
	R("default", "settings/control_panel/recipe_joins", NULL),
};

const onapp_class onapp_class_Settings_ControlPanelRecipe = {
	.name = "OnApp_Settings_ControlPanelRecipe",
	.root = "recipe_join",
	.resource = "recipe_joins",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_control_panel_recipe_fields),
	ROUTES(settings_control_panel_recipe_routes),
};

/* ---- OnApp_Settings_ExternalNetworks --------------------------------------------------------------------- */

static const onapp_field settings_external_networks_fields[] = {
	F("id",                            "integer",  RW),
	F("label",                         "string",   RW),
	F("identifier",                    "string",   RW),
	F("created_at",                    "datetime", RW),
	F("updated_at",                    "datetime", RW),
	F("vlan",                          "integer",  RW),
	F("network_group_id",              "integer",  RW),
	F("type",                          "string",   RW),
	F("user_id",                       "integer",  RW),
	F("ip_address_pool_id",            "integer",  RW),
	F("default_outside_ip_address_id", "integer",  RW),
	F("default_nat_rule_number",       "integer",  RW),
	F("prefix_size",                   "string",   RW),
	F("is_nated",                      "boolean",  RW),
	F("vapp_id",                       "integer",  RW),
	F("vdc_id",                        "integer",  RW),
	F("enabled",                       "boolean",  RW),
	F("gateway",                       "string",   RW),
	F("netmask",                       "string",   RW),
	F("primary_dns",                   "string",   RW),
	F("secondary_dns",                 "string",   RW),
	F("dns_suffix",                    "string",   RW),
	F("shared",                        "boolean",  RW),
	F("fence_mode",                    "string",   RW),
	S("vcenter_identifier",            "string",   RW, 6, 6),
	S("parent_network_id",             "integer",  RW, 6, 6),
	S("openstack_id",                  "integer",  RW, 6, 6),
	S("dv_switch_id",                  "integer",  RW, 6, 6),
	S("vdc_group_id",                  "integer",  RW, 6, 6),
	S("universal_router_id",           "integer",  RW, 6, 6),
	S("backing_type",                  "string",   RW, 6, 6),
	S("ip_nets",                       "_array",   RW, 6, 6),
};

static const onapp_route settings_external_networks_routes[] = {
	R("default", "settings/external_networks", NULL),
};

static const onapp_closed settings_external_networks_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Settings_ExternalNetworks = {
	.name = "OnApp_Settings_ExternalNetworks",
	.root = "external_network",
	.resource = "external_networks",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_external_networks_fields),
	ROUTES(settings_external_networks_routes),
	CLOSES(settings_external_networks_closed),
};

/* ---- OnApp_Settings_HardwareInfo ------------------------------------------------------------------------- */

static const onapp_field settings_hardware_info_fields[] = {
	F("id",                               "integer",  RO),
	F("cpu_sockets",                      NULL,       RW, .nested = "OnApp_Settings_HardwareInfo_CpuSockets"),
	F("memory_slots",                     NULL,       RW, .nested = "OnApp_Settings_HardwareInfo_MemorySlots"),
	F("nics",                             NULL,       RW, .nested = "OnApp_Settings_HardwareInfo_Nics"),
	F("disks",                            NULL,       RW, .nested = "OnApp_Settings_HardwareInfo_Disks"),
	F("bios",                             "string",   RW),
	F("manufacturer",                     "string",   RW),
	F("created_at",                       "datetime", RO),
	F("updated_at",                       "datetime", RO),
	F("uptime_custom_fields",             "array",    RW),
	F("target_id",                        "string",   RW),
	F("target_type",                      "string",   RW),
	F("bios_serial_number_custom_fields", "string",   RW),
	F("cpu_custom_fields",                "string",   RW),
	F("cpu_sockets_custom_fields",        "string",   RW),
	F("disks_custom_fields",              "string",   RW),
	F("manufacturer_model_custom_fields", "string",   RW),
	F("memory_custom_fields",             "string",   RW),
	F("memory_slots_custom_fields",       NULL,       RW),
	F("nics_custom_fields",               "string",   RW),
	F("os_custom_fields",                 "string",   RW),
	F("server_type_custom_fields",        "string",   RW),
	S("cpu_vendor",                       "string",   RW, 6, 4),
};

static const onapp_route settings_hardware_info_routes[] = {
	R("default", "settings/{target_type!}/{target_id!}/hardware_info", NULL),
};

static const onapp_action settings_hardware_info_actions[] = {
	A("getList", "params = null, url_args = null", GET, "default", NULL, RESULT,
		.needs = "{target_type}, {target_id}"),
	A("save", "", PUT, "default", NULL, NONE, .needs = "{target_type}, {target_id}"),
};

const onapp_class onapp_class_Settings_HardwareInfo = {
	.name = "OnApp_Settings_HardwareInfo",
	.root = "hardware_info",
	.resource = "hardware_info",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_fields),
	ROUTES(settings_hardware_info_routes),
	ACTIONS(settings_hardware_info_actions),
};

/* ---- OnApp_Settings_HardwareInfo_Children ---------------------------------------------------------------- */

static const onapp_field settings_hardware_info_children_fields[] = {
	F("label",     "string", RW),
	F("slot_id",   "string", RW),
	F("parent_id", "string", RW),
	F("children",  NULL,     RW, .nested = "OnApp_Settings_HardwareInfo_Children"),
	F("relations", NULL,     RW, .nested = "OnApp_Settings_HardwareInfo_Relations"),
};

const onapp_class onapp_class_Settings_HardwareInfo_Children = {
	.name = "OnApp_Settings_HardwareInfo_Children",
	.root = "children",
	.resource = "children",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_children_fields),
};

/* ---- OnApp_Settings_HardwareInfo_CpuSockets -------------------------------------------------------------- */

static const onapp_field settings_hardware_info_cpu_sockets_fields[] = {
	F("id",            "string", RW),
	F("version",       "string", RW),
	F("current_speed", "string", RW),
	F("manufacturer",  "string", RW),
	F("socket_type",   "string", RW),
	F("status",        "string", RW),
};

const onapp_class onapp_class_Settings_HardwareInfo_CpuSockets = {
	.name = "OnApp_Settings_HardwareInfo_CpuSockets",
	.root = "cpu_sockets",
	.resource = "cpu_sockets",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_cpu_sockets_fields),
};

/* ---- OnApp_Settings_HardwareInfo_CustomFields ------------------------------------------------------------ */

static const onapp_field settings_hardware_info_custom_fields_fields[] = {
	F("label",       "string",  RW),
	F("children",    NULL,      RW, .nested = "OnApp_Settings_HardwareInfo_Children"),
	F("target_id",   "string",  RW),
	F("target_type", "string",  RW),
	F("field",       "integer", RW),
	F("slot_id",     "string",  RW),
	F("value",       "string",  RW),
	F("id",          "string",  RW),
};

static const onapp_route settings_hardware_info_custom_fields_routes[] = {
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields",
		NULL, .without = "field, slot_id, id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields", NULL, .without = "field, slot_id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields", NULL, .without = "field, id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields/{field}",
		NULL, .without = "slot_id, id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields", NULL, .without = "field"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields/{field}/{id}",
		NULL, .without = "slot_id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields/{field}/slot/{slot_id}",
		NULL, .without = "id"),
	R("default", "settings/{target_type!}/{target_id!}/hardware_info/custom_fields/{field}/slot/{slot_id}/{id}", NULL),
};

static const onapp_action settings_hardware_info_custom_fields_actions[] = {
	A("save", "", POST, "default", "custom_fields(label: {label}, value: {value})", NONE, .needs = "{label}, {value}",
		.when = "null {id}"),
	A("save", "", PUT, "default", "custom_fields(label: {label}, value: {value})", NONE, .needs = "{label}, {value}"),
	A("delete", "", NOTHING, NULL, NULL, NONE, .when = "null {id}"),
	A("delete", "", DELETE, "default", NULL, NONE),
};

const onapp_class onapp_class_Settings_HardwareInfo_CustomFields = {
	.name = "OnApp_Settings_HardwareInfo_CustomFields",
	.root = "",
	.resource = "hardware_info/custom_fields",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_custom_fields_fields),
	ROUTES(settings_hardware_info_custom_fields_routes),
	ACTIONS(settings_hardware_info_custom_fields_actions),
};

/* ---- OnApp_Settings_HardwareInfo_Disks ------------------------------------------------------------------- */

static const onapp_field settings_hardware_info_disks_fields[] = {
	F("name",  "string", RW),
	F("size",  "string", RW),
	F("model", "string", RW),
};

const onapp_class onapp_class_Settings_HardwareInfo_Disks = {
	.name = "OnApp_Settings_HardwareInfo_Disks",
	.root = "disks",
	.resource = "disks",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_disks_fields),
};

/* ---- OnApp_Settings_HardwareInfo_MemorySlots ------------------------------------------------------------- */

static const onapp_field settings_hardware_info_memory_slots_fields[] = {
	F("locator", "string", RW),
	F("size",    "string", RW),
	F("speed",   "string", RW),
	F("type",    "string", RW),
};

const onapp_class onapp_class_Settings_HardwareInfo_MemorySlots = {
	.name = "OnApp_Settings_HardwareInfo_MemorySlots",
	.root = "memory_slots",
	.resource = "memory_slots",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_memory_slots_fields),
};

/* ---- OnApp_Settings_HardwareInfo_Nics -------------------------------------------------------------------- */

static const onapp_field settings_hardware_info_nics_fields[] = {
	F("model", NULL, RW),
};

const onapp_class onapp_class_Settings_HardwareInfo_Nics = {
	.name = "OnApp_Settings_HardwareInfo_Nics",
	.root = "nics",
	.resource = "nics",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_nics_fields),
};

/* ---- OnApp_Settings_HardwareInfo_Relations --------------------------------------------------------------- */

static const onapp_field settings_hardware_info_relations_fields[] = {
	F("label", "string", RW),
	F("value", "string", RW),
	F("id",    "string", RW),
};

const onapp_class onapp_class_Settings_HardwareInfo_Relations = {
	.name = "OnApp_Settings_HardwareInfo_Relations",
	.root = "relations",
	.resource = "relations",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hardware_info_relations_fields),
};

/* ---- OnApp_Settings_HypervisorIntegratedStorage ---------------------------------------------------------- */

static const onapp_field settings_hypervisor_integrated_storage_fields[] = {
	F("hypervisor_id",          "integer", RW),
	F("bonding_mode",           "string",  RW),
	F("cache_mirrors",          "integer", RW),
	F("cache_stripes",          "integer", RW),
	F("controller_db_size",     "integer", RW),
	F("controller_memory_size", "integer", RW),
	F("disks_per_controller",   "integer", RW),
	F("mtu",                    "integer", RW),
	F("vlan",                   "integer", RW),
};

static const onapp_route settings_hypervisor_integrated_storage_routes[] = {
	R("default", "settings/hypervisors/{hypervisor_id!}/integrated_storage_settings", NULL),
};

static const onapp_action settings_hypervisor_integrated_storage_actions[] = {
	A("save", "", PUT, "default",
		"integrated_storage_settings(bonding_mode?: {bonding_mode}, cache_mirrors?: {cache_mirrors}, "
		"cache_stripes?: {cache_stripes}, controller_db_size?: {controller_db_size}, "
		"controller_memory_size?: {controller_memory_size}, disks_per_controller?: "
		"{disks_per_controller}, mtu?: {mtu}, vlan?: {vlan})", NONE),
};

static const onapp_closed settings_hypervisor_integrated_storage_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Settings_HypervisorIntegratedStorage = {
	.name = "OnApp_Settings_HypervisorIntegratedStorage",
	.root = "integrated_storage_settings",
	.resource = "integrated_storage_settings",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_hypervisor_integrated_storage_fields),
	ROUTES(settings_hypervisor_integrated_storage_routes),
	ACTIONS(settings_hypervisor_integrated_storage_actions),
	CLOSES(settings_hypervisor_integrated_storage_closed),
};

/* ---- OnApp_Settings_HypervisorZonesBackupsResourceZones -------------------------------------------------- */

static const onapp_field settings_hypervisor_zones_backups_resource_zones_fields[] = {
	F("created_at",          "datetime", RO),
	F("hypervisor_group_id", "integer",  RO),
	F("id",                  "integer",  RO),
	F("label",               "string",   RW),
	F("location_group_id",   "integer",  RW),
	F("updated_at",          "datetime", RO),
};

static const onapp_route settings_hypervisor_zones_backups_resource_zones_routes[] = {
	R("default", "settings/hypervisor_zones/{hypervisor_group_id!}/backups/resource_zones",                   NULL),
	R("add",     "settings/hypervisor_zones/{hypervisor_group_id!}/backups/resource_zones/{backup_zone_id!}", NULL),
};

static const onapp_action settings_hypervisor_zones_backups_resource_zones_actions[] = {
	A("save", "", POST, "add", NULL, NONE),
};

const onapp_class onapp_class_Settings_HypervisorZonesBackupsResourceZones = {
	.name = "OnApp_Settings_HypervisorZonesBackupsResourceZones",
	.root = "resource_zone",
	.resource = "backups/resource_zones",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_hypervisor_zones_backups_resource_zones_fields),
	ROUTES(settings_hypervisor_zones_backups_resource_zones_routes),
	ACTIONS(settings_hypervisor_zones_backups_resource_zones_actions),
};

/* ---- OnApp_Settings_HypervisorZonesRecipe ---------------------------------------------------------------- */

static const onapp_field settings_hypervisor_zones_recipe_fields[] = {
	F("recipe_id",              "integer", RW),
	F("event_type",             "string",  RW),
	F("hv_goes_online",         "string",  RW),
	F("hv_goes_offline",        "string",  RW),
	F("vm_provisioning",        "string",  RW),
	F("vm_network_rebuild",     "string",  RW),
	F("vm_disk_add",            "string",  RW),
	F("ip_allocated_to_vm_nic", "string",  RW),
	F("ip_revoked_from_vm_nic", "string",  RW),
	F("vm_nic_add",             "string",  RW),
	F("vm_nic_remove",          "string",  RW),
	F("vm_disk_resize",         "string",  RW),
	F("vm_resize",              "string",  RW),
	F("vm_ip_address_add",      "string",  RW),
	F("vm_ip_address_remove",   "string",  RW),
	F("vm_start",               "string",  RW),
	F("vm_reboot",              "string",  RW),
	F("vm_hot_migrate",         "string",  RW),
	F("vm_hot_full_migrate",    "string",  RW),
	F("vm_failover",            "string",  RW),
	F("hypervisor_zones",       "string",  RW),
	F("hypervisor_zone_id",     "string",  RW),
};

static const onapp_route settings_hypervisor_zones_recipe_routes[] = {
	R("default", "settings/{hypervisor_zones!}/{hypervisor_zone_id!}/recipe_joins", NULL),
};

const onapp_class onapp_class_Settings_HypervisorZonesRecipe = {
	.name = "OnApp_Settings_HypervisorZonesRecipe",
	.root = "recipe_join",
	.resource = "recipe_joins",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_hypervisor_zones_recipe_fields),
	ROUTES(settings_hypervisor_zones_recipe_routes),
};

/* ---- OnApp_Settings_HypervisorsAutoImportRules ----------------------------------------------------------- */

static const onapp_field settings_hypervisors_auto_import_rules_fields[] = {
	F("_id",           "integer", RW, .property = "_id"),
	F("hypervisor_id", "integer", RW),
	F("event_type",    "string",  RW),
	F("label",         "string",  RW),
	F("source_type",   "string",  RW),
	F("source_id",     "integer", RW),
	F("target_type",   "string",  RW),
	F("target_id",     "integer", RW),
};

static const onapp_route settings_hypervisors_auto_import_rules_routes[] = {
	R("default", "settings/hypervisors/{hypervisor_id!}/auto_import_rules",           NULL),
	R("run",     "settings/hypervisors/{hypervisor_id!}/auto_import_rules/{id!}/run", "ONAPP_RUN_RULES"),
};

static const onapp_action settings_hypervisors_auto_import_rules_actions[] = {
	A("runRules", "", POST, "run", NULL, RESULT),
};

static const onapp_closed settings_hypervisors_auto_import_rules_closed[] = {
	CLOSED(ONAPP_OP_LOAD),
};

const onapp_class onapp_class_Settings_HypervisorsAutoImportRules = {
	.name = "OnApp_Settings_HypervisorsAutoImportRules",
	.root = "auto_import_rule",
	.resource = "auto_import_rules",
	.first_version = ONAPP_V(6, 1),
	FIELDS(settings_hypervisors_auto_import_rules_fields),
	ROUTES(settings_hypervisors_auto_import_rules_routes),
	ACTIONS(settings_hypervisors_auto_import_rules_actions),
	CLOSES(settings_hypervisors_auto_import_rules_closed),
};

/* ---- OnApp_Settings_NSX_Managers ------------------------------------------------------------------------- */

static const onapp_field settings_nsx_managers_fields[] = {
	F("id",              "integer",  RO),
	F("label",           "string",   RO),
	F("api_url",         "string",   RO),
	F("login",           "string",   RW),
	F("password",        "string",   SECRET),
	F("vcenter_type",    "string",   RO),
	F("vcenter_id",      "integer",  RO),
	F("created_at",      "datetime", RO),
	F("updated_at",      "datetime", RO),
	F("version",         "string",   RO),
	F("host",            "string",   RO),
	F("status",          "string",   RO),
	F("uptime",          "string",   RO),
	I("last_seen_event", "integer",  RO,     6, 2, 6, 2),
};

static const onapp_route settings_nsx_managers_routes[] = {
	R("import",      "settings/nsx/managers/{id!*}/import",      "ONAPP_IMPORT_NSX_MANAGER"),
	R("credentials", "settings/nsx/managers/{id!*}/credentials", "ONAPP_UPDATE_NSX_MANAGER_CREDENTIALS"),
};

/* {"nsx_managers": [manager, ...]}: so do panels answer from 6.3 on. */
static void nsx_managers_of_body(zval *body)
{
	zval *managers = onapp_member_of(body, "nsx_managers"), found;
	if (managers && Z_TYPE_P(managers) == IS_ARRAY) {
		ZVAL_COPY(&found, managers);
		zval_ptr_dtor(body);
		ZVAL_COPY_VALUE(body, &found);
	}
}

static const onapp_action settings_nsx_managers_actions[] = {
	A("importNSXManager", "", POST, "import", NULL, NONE),
	A("updateNSXManagerCredentials", "", PUT, "credentials",
		"nsx_manager_credentials(login: {login}, password: {password})", NONE, .needs = "{login}, {password}"),
	A("getList", "params = null, url_args = null", BASE_LIST, NULL, "$params", RESULT, .query = "$url_args",
		.since = ONAPP_V(6, 2), .until = ONAPP_V(6, 2)),
	A("getList", "params = null, url_args = null", LIST_OF, "default", NULL, RESULT, .since = ONAPP_V(6, 3),
		.cast_root = "nsx_manager"),
};

static const onapp_closed settings_nsx_managers_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root settings_nsx_managers_roots[] = {
	{ONAPP_V(6, 2), ONAPP_V(6, 3), "nsx_manager"},
	{ONAPP_V(6, 4), ONAPP_V_NEWEST, "nsx_managers"},
};

const onapp_class onapp_class_Settings_NSX_Managers = {
	.name = "OnApp_Settings_NSX_Managers",
	.root = "nsx_manager",
	.resource = "settings/nsx/managers",
	.first_version = ONAPP_V(6, 2),
	FIELDS(settings_nsx_managers_fields),
	ROUTES(settings_nsx_managers_routes),
	ACTIONS(settings_nsx_managers_actions),
	CLOSES(settings_nsx_managers_closed),
	ROOTS(settings_nsx_managers_roots),
	.reshape_list = nsx_managers_of_body,
};

/* ---- OnApp_Settings_SamlIdProviders ---------------------------------------------------------------------- */

static const onapp_field settings_saml_id_providers_fields[] = {
	F("id",                             "integer",  RO),
	F("name",                           "string",   RW),
	F("issuer",                         "string",   RW),
	F("icon",                           "string",   RW),
	F("idp_sso_target_url",             "string",   RW),
	F("idp_cert",                       "string",   RW),
	F("enabled",                        "boolean",  RW),
	F("assertion_consumer_service_url", "string",   RW),
	F("onapp_key",                      "string",   RW),
	F("user_name_key",                  "string",   RW),
	F("roles_key",                      "string",   RW),
	F("user_group_key",                 "string",   RW),
	F("time_zone_key",                  "string",   RW),
	F("created_at",                     "datetime", RO),
	F("updated_at",                     "datetime", RO),
	F("nameid_format",                  "string",   RW),
	F("user_email_key",                 "string",   RW),
	F("encrypted_assertion",            "boolean",  RW),
	F("private_key",                    "string",   SECRET),
	F("user_billing_plan_key",          "string",   RW),
	F("first_name_key",                 "string",   RW),
	F("last_name_key",                  "string",   RW),
	F("locale_key",                     "string",   RW),
	F("system_theme_key",               "string",   RW),
	F("display_infoboxes_key",          "string",   RW),
	F("disable_auto_suspend_key",       "string",   RW),
	F("suspend_after_key",              "string",   RW),
	F("suspend_at_key",                 "string",   RW),
	F("idp_slo_target_url",             "string",   RW),
	S("certificate",                    "string",   RW,     6, 2),
	S("show_on_login_page",             "string",   RW,     6, 6),
};

const onapp_class onapp_class_Settings_SamlIdProviders = {
	.name = "OnApp_Settings_SamlIdProviders",
	.root = "saml_id_provider",
	.resource = "settings/authentication/saml_id_providers",
	.first_version = ONAPP_V(6, 0),
	FIELDS(settings_saml_id_providers_fields),
};

/* ---- OnApp_Settings_VcenterServers ----------------------------------------------------------------------- */

static const onapp_field settings_vcenter_servers_fields[] = {
	F("id",               "integer", RO),
	F("label",            "string",  RW),
	F("api_url",          "string",  RW),
	F("login",            "string",  RW),
	F("online",           "boolean", RW),
	F("host",             "string",  RW),
	F("machine",          "string",  RW),
	F("release",          "string",  RW),
	F("instance_uuid",    "string",  RW),
	F("cpu_mhz",          "string",  RW),
	F("cpus",             "integer", RW),
	F("threads_per_core", "integer", RW),
	F("cpu_cores",        "integer", RW),
	F("total_mem",        "integer", RW),
	F("free_mem",         "integer", RW),
	F("public_key_hash",  "string",  RW),
	F("password",         "string",  SECRET),
};

const onapp_class onapp_class_Settings_VcenterServers = {
	.name = "OnApp_Settings_VcenterServers",
	.root = "vcenter_server",
	.resource = "settings/vcenter_servers",
	.first_version = ONAPP_V(6, 4),
	FIELDS(settings_vcenter_servers_fields),
};
