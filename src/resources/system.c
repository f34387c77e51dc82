/*
 * Locales, logs, transactions, licence, maintenance.
 */
#include "resources.h"

/* ---- OnApp_Alert ----------------------------------------------------------------------------------------- */

static const onapp_field alert_fields[] = {
	F("zombie_data_stores",   "array",  RW),
	F("zombie_transactions",  "array",  RW),
	F("zombie_disks",         "array",  RW),
	F("zombie_domains",       "array",  RW),
	S("zombie_networks_list", "_array", RW, 6, 6),
};

static const onapp_closed alert_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Alert = {
	.name = "OnApp_Alert",
	.root = "alerts",
	.resource = "alerts",
	FIELDS(alert_fields),
	CLOSES(alert_closed),
};

/* ---- OnApp_BackgroundTaskDaemon -------------------------------------------------------------------------- */

static const onapp_field background_task_daemon_fields[] = {
	F("status", "start", RW),
};

static const onapp_route background_task_daemon_routes[] = {
	R("daemon_status", "sysadmin_tools/daemon/status", "ONAPP_GETRESOURCE_DAEMON_STATUS"),
	R("daemon_start",  "sysadmin_tools/daemon/start",  "ONAPP_GETRESOURCE_DAEMON_START"),
	R("daemon_stop",   "sysadmin_tools/daemon/stop",   "ONAPP_GETRESOURCE_DAEMON_STOP"),
	R("daemon_reload", "sysadmin_tools/daemon/reload", "ONAPP_GETRESOURCE_DAEMON_RELOAD"),
};

static const onapp_action background_task_daemon_actions[] = {
	A("getStatus", "", GET, "daemon_status", NULL, RESULT),
	A("start", "", POST, "daemon_start", NULL, RESULT),
	A("stop", "", POST, "daemon_stop", NULL, RESULT),
	A("reload", "", POST, "daemon_reload", NULL, RESULT),
};

const onapp_class onapp_class_BackgroundTaskDaemon = {
	.name = "OnApp_BackgroundTaskDaemon",
	.root = "daemon",
	.resource = "sysadmin_tools/daemon",
	FIELDS(background_task_daemon_fields),
	ROUTES(background_task_daemon_routes),
	ACTIONS(background_task_daemon_actions),
};

/* ---- OnApp_Errors ---------------------------------------------------------------------------------------- */

static const onapp_field errors_fields[] = {
	F("backtrace",   "string",   RO),
	F("counter",     "integer",  RO),
	F("created_at",  "datetime", RO),
	F("error_class", "string",   RO),
	F("fingerprint", "string",   RO),
	F("id",          "integer",  RO),
	F("message",     "string",   RO),
	F("reported",    "boolean",  RO),
	F("updated_at",  "datetime", RO),
};

const onapp_class onapp_class_Errors = {
	.name = "OnApp_Errors",
	.root = "error",
	.resource = "sysadmin_tools/infrastructure/errors",
	FIELDS(errors_fields),
};

/* ---- OnApp_License --------------------------------------------------------------------------------------- */

static const onapp_field license_fields[] = {
	F("core_limit",               "string",  RW),
	F("key",                      "string",  SECRET),
	F("status",                   "string",  RW),
	F("supplier_allowed",         "boolean", RW),
	F("supplier_status",          "string",  RW),
	F("trader_allowed",           "boolean", RW),
	F("trader_status",            "string",  RW),
	F("type",                     "string",  RW),
	F("valid",                    "boolean", RW),
	S("kvm_xen_hv_limit",         "string",  RW,     6, 0),
	S("kvm_xen_vm_limit",         "string",  RW,     6, 0),
	S("vcenter_vm_limit",         "string",  RW,     6, 0),
	S("kvm_xen_core_limit",       "string",  RW,     6, 0),
	S("vcenter_core_limit",       "string",  RW,     6, 0),
	S("integrated_storage_limit", "string",  RW,     6, 0),
};

static const onapp_route license_routes[] = {
	R("edit", "settings", NULL),
};

static const onapp_action license_actions[] = {
	A("save", "", BASE_EDIT, NULL, NULL, NONE),
};

static const onapp_closed license_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_License = {
	.name = "OnApp_License",
	.root = "license",
	.resource = "settings/license",
	FIELDS(license_fields),
	ROUTES(license_routes),
	ACTIONS(license_actions),
	CLOSES(license_closed),
};

/* ---- OnApp_Locale ---------------------------------------------------------------------------------------- */

static const onapp_field locale_fields[] = {
	F("code",       "string",   RW, .property = "code"),
	F("name",       "string",   RW, .property = "name"),
	S("id",         "integer",  RO, 6, 0),
	S("created_at", "datetime", RO, 6, 0),
	S("updated_at", "datetime", RO, 6, 0),
};

static const onapp_route locale_routes[] = {
	R("default", "settings/internationalization", NULL, .until = ONAPP_V(5, 5)),
	R("default", "settings/locales",              NULL, .since = ONAPP_V(6, 0)),
};

static const onapp_closed locale_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_constant locale_constants[] = {
	{"ONAPP_VERSION_SIX", NUMBER(6)},
};

const onapp_class onapp_class_Locale = {
	.name = "OnApp_Locale",
	.root = "locale",
	.resource = "/settings/internationalization",
	.first_version = ONAPP_V(2, 3),
	FIELDS(locale_fields),
	ROUTES(locale_routes),
	CLOSES(locale_closed),
	CONSTANTS(locale_constants),
};

/* ---- OnApp_Log ------------------------------------------------------------------------------------------- */

static const onapp_field log_fields[] = {
	F("id",                "integer",  RO),
	F("target_id",         "integer",  RO),
	F("created_at",        "datetime", RO),
	F("target_type",       "string",   REQUIRED),
	F("updated_at",        "string",   RO),
	F("action",            "string",   RO),
	F("status",            "string",   RO),
	S("resource_diff_id",  "string",   RW,       5, 3),
	S("resource_diff_ids", "string",   RW,       5, 5, .property = "resource_diff_ids"),
};

static const onapp_route log_routes[] = {
	R("approve_transaction", "logs/{id!*}/approve", "ONAPP_APPROVE_TRANSACTION"),
	R("decline_transaction", "logs/{id!*}/decline", "ONAPP_DECLINE_TRANSACTION"),
};

static const onapp_action log_actions[] = {
	A("getList", "params = null, url_args = null", BASE_LIST, NULL, NULL, RESULT, .query = "$url_args"),
	A("approve", "", PUT, "approve_transaction", NULL, NONE),
	A("decline", "", PUT, "decline_transaction", NULL, NONE),
};

static const onapp_closed log_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Log = {
	.name = "OnApp_Log",
	.root = "log_item",
	.resource = "logs",
	FIELDS(log_fields),
	ROUTES(log_routes),
	ACTIONS(log_actions),
	CLOSES(log_closed),
};

/* ---- OnApp_Maintenance ----------------------------------------------------------------------------------- */

static const onapp_field maintenance_fields[] = {
	F("status", "string", REQUIRED),
};

static const onapp_route maintenance_routes[] = {
	R("enable",  "sysadmin_tools/maintenance_mode/{id}/enable",  "ONAPP_ENABLE"),
	R("disable", "sysadmin_tools/maintenance_mode/{id}/disable", "ONAPP_DISABLE"),
};

static const onapp_action maintenance_actions[] = {
	A("enable", "", PUT, "enable", NULL, NONE),
	A("disable", "", PUT, "disable", NULL, NONE),
};

const onapp_class onapp_class_Maintenance = {
	.name = "OnApp_Maintenance",
	.root = "maintenance_mode",
	.resource = "sysadmin_tools/maintenance_mode",
	FIELDS(maintenance_fields),
	ROUTES(maintenance_routes),
	ACTIONS(maintenance_actions),
};

/* ---- OnApp_ResourceDiffs --------------------------------------------------------------------------------- */

static const onapp_field resource_diffs_fields[] = {
	F("id",             "integer",  RO),
	F("transaction_id", "integer",  RO),
	F("diff",           "_array",   RO),
	F("created_at",     "datetime", RO),
	F("updated_at",     "datetime", RO),
};

const onapp_class onapp_class_ResourceDiffs = {
	.name = "OnApp_ResourceDiffs",
	.root = "resource_diff",
	.resource = "resource_diffs",
	.first_version = ONAPP_V(6, 1),
	FIELDS(resource_diffs_fields),
};

/* ---- OnApp_SIF_Group ------------------------------------------------------------------------------------- */

static const onapp_field sif_group_fields[] = {
	F("id",         "integer",  RW),
	F("label",      "string",   RW),
	F("weight",     "integer",  RW),
	F("created_at", "datetime", RW),
	F("updated_at", "datetime", RW),
	F("target",     "string",   RW),
};

static const onapp_route sif_group_routes[] = {
	R("crash_debug", "settings/hypervisors/{id!}/crash_debug", "ONAPP_ENABLE_KERNEL_CRASH_DUMPING"),
};

const onapp_class onapp_class_SIF_Group = {
	.name = "OnApp_SIF_Group",
	.parent = &onapp_class_Hypervisor,
	.root = "iframe_group",
	.resource = "settings/sif/groups",
	.first_version = ONAPP_V(5, 5),
	FIELDS(sif_group_fields),
	ROUTES(sif_group_routes),
};

/* ---- OnApp_SIF_Page -------------------------------------------------------------------------------------- */

static const onapp_field sif_page_fields[] = {
	F("id",                     "integer",  RW),
	F("url",                    "string",   RW),
	F("user_credentials",       "string",   SECRET),
	F("credentials_parameter",  "string",   RW),
	F("custom_field",           "string",   RW),
	F("custom_field_parameter", "string",   RW),
	F("custom_name",            "string",   RW),
	F("created_at",             "datetime", RW),
	F("updated_at",             "datetime", RW),
	F("legacy_mode",            "boolean",  RW),
	F("weight",                 "integer",  RW),
	F("credentials_type",       "string",   RW),
	F("iframe_group_ids",       "array",    RW),
};

static const onapp_route sif_page_routes[] = {
	R("crash_debug", "settings/hypervisors/{id!}/crash_debug", "ONAPP_ENABLE_KERNEL_CRASH_DUMPING"),
};

const onapp_class onapp_class_SIF_Page = {
	.name = "OnApp_SIF_Page",
	.parent = &onapp_class_Hypervisor,
	.root = "iframe",
	.resource = "settings/sif/pages",
	.first_version = ONAPP_V(5, 5),
	FIELDS(sif_page_fields),
	ROUTES(sif_page_routes),
};

/* ---- OnApp_SysadminTools_Infrastructure_ZabbixSetup ------------------------------------------------------ */

static const onapp_field sysadmin_tools_infrastructure_zabbix_setup_fields[] = {
	I("ip_address", "string", RW, 6, 2, 6, 2),
	I("server_os",  "string", RW, 6, 2, 6, 2),
};

static const onapp_route sysadmin_tools_infrastructure_zabbix_setup_routes[] = {
	R("deploy",    "sysadmin_tools/infrastructure/zabbix_setup/deploy",    "ONAPP_ZABBIX_SETUP_DEPLOY"),
	R("configure", "sysadmin_tools/infrastructure/zabbix_setup/configure", "ONAPP_ZABBIX_SETUP_CONFIGURE"),
};

static const onapp_action sysadmin_tools_infrastructure_zabbix_setup_actions[] = {
	A("deploy", "", POST, "deploy", "zabbix_setup(ip_address: {ip_address}, server_os: {server_os})", NONE),
	A("configure", "", POST, "configure", NULL, NONE),
};

static const onapp_closed sysadmin_tools_infrastructure_zabbix_setup_closed[] = {
	CLOSED(ONAPP_OP_LIST | ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

static const onapp_root sysadmin_tools_infrastructure_zabbix_setup_supported[] = {
	{ONAPP_V(6, 2), ONAPP_V(6, 2), NULL},
};

const onapp_class onapp_class_SysadminTools_Infrastructure_ZabbixSetup = {
	.name = "OnApp_SysadminTools_Infrastructure_ZabbixSetup",
	.root = "zabbix_setup",
	.resource = "sysadmin_tools/infrastructure/zabbix_setup",
	FIELDS(sysadmin_tools_infrastructure_zabbix_setup_fields),
	ROUTES(sysadmin_tools_infrastructure_zabbix_setup_routes),
	ACTIONS(sysadmin_tools_infrastructure_zabbix_setup_actions),
	CLOSES(sysadmin_tools_infrastructure_zabbix_setup_closed),
	SUPPORTED(sysadmin_tools_infrastructure_zabbix_setup_supported),
};

/* ---- OnApp_SysadminTools_IpHistoryReports ---------------------------------------------------------------- */

static const onapp_field sysadmin_tools_ip_history_reports_fields[] = {
	F("ip_address", "string", RW),
	F("period",     "_array", RW),
};

static const onapp_closed sysadmin_tools_ip_history_reports_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_SysadminTools_IpHistoryReports = {
	.name = "OnApp_SysadminTools_IpHistoryReports",
	.root = "",
	.resource = "sysadmin_tools/ip_history/reports",
	.first_version = ONAPP_V(6, 1),
	FIELDS(sysadmin_tools_ip_history_reports_fields),
	CLOSES(sysadmin_tools_ip_history_reports_closed),
};

/* ---- OnApp_Transaction ----------------------------------------------------------------------------------- */

static const onapp_field transaction_fields[] = {
	F("id",                       "integer",  RO),
	F("action",                   NULL,       RO, .preset = TEXT("")),
	F("actor",                    NULL,       RO),
	F("created_at",               "datetime", RO),
	F("dependent_transaction_id", "integer",  RO),
	F("log_output",               NULL,       RO),
	F("params",                   "yaml",     RO),
	F("parent_id",                "integer",  RO),
	F("parent_type",              NULL,       RO),
	F("pid",                      "integer",  RO),
	F("priority",                 "integer",  RO),
	F("status",                   NULL,       RO),
	F("updated_at",               "datetime", RO),
	F("user_id",                  "integer",  RO),
	S("allowed_cancel",           "boolean",  RO, 2, 1),
	S("identifier",               "string",   RO, 2, 1),
	S("start_after",              "datetime", RO, 2, 1),
	S("started_at",               "datetime", RO, 2, 2),
	S("associated_object_id",     "integer",  RW, 3, 0),
	S("associated_object_type",   "string",   RW, 3, 0),
	S("scheduled",                "boolean",  RW, 3, 0),
	S("chain_id",                 "string",   RW, 5, 4),
	S("lock_version",             "integer",  RW, 6, 1),
	I("finished_at",              "datetime", RO, 2, 2, 2, 2),
};

static const onapp_action transaction_actions[] = {
	A("getList", "page = 1, url_args = null", BASE_LIST, NULL, "page = $page", RESULT),
	A("load_with_output", "id", GET, "load", NULL, RESULT, .sets = "id", .query = "(log: '')"),
};

static const onapp_closed transaction_closed[] = {
	CLOSED(ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_Transaction = {
	.name = "OnApp_Transaction",
	.root = "transaction",
	.resource = "transactions",
	FIELDS(transaction_fields),
	ACTIONS(transaction_actions),
	CLOSES(transaction_closed),
};
