/*
 * Application servers.
 */
#include "resources.h"

/* ---- OnApp_ApplicationServer ----------------------------------------------------------------------------- */

static const onapp_route application_server_routes[] = {
	R("statusAll", "virtual_machines/status", "ONAPP_GETRESOURCE_VIRTUALMACHINES_STATUSES"),
};

const onapp_class onapp_class_ApplicationServer = {
	.name = "OnApp_ApplicationServer",
	.parent = &onapp_class_VirtualMachine,
	.root = "application_server",
	.resource = "application_servers",
	ROUTES(application_server_routes),
};

/* ---- OnApp_ApplicationServer_Application ----------------------------------------------------------------- */

static const onapp_field application_server_application_fields[] = {
	F("application_server_id", "integer", RW),
	F("admin_url",             "string",  RW),
	F("application_type",      "string",  RW),
	F("id",                    "integer", RW),
	F("software_url",          "string",  RW),
	F("software_version",      "string",  RW),
	F("script_id",             "string",  RW),
	F("softdirectory",         "string",  RW),
	F("admin_username",        "string",  RW),
	F("admin_pass",            "string",  RW),
	F("admin_email",           "string",  RW),
	F("remove_database_user",  "string",  RW),
	F("remove_database",       "string",  RW),
	F("category",              "string",  RW),
	F("remove_directory",      "string",  RW),
	F("remove_data_directory", "string",  RW),
	F("description",           "string",  RW),
	F("name",                  "string",  RW),
	F("backup_directory",      "string",  RW),
	F("backup_data_directory", "string",  RW),
	F("backup_database",       "string",  RW),
	F("note",                  "string",  RW),
};

static const onapp_route application_server_application_routes[] = {
	R("default",           "application_servers/{application_server_id!*}/applications", NULL),
	R("availablelist",     "application_servers/{application_server_id!*}/applications/available",
		"ONAPP_GETRESOURCE_AVAILABLELIST"),
	R("scriptinfo",        "application_servers/{application_server_id!*}/script/{script_id!*}",
		"ONAPP_GETRESOURCE_SCRIPTINFO"),
	R("applicationbackup", "application_servers/{application_server_id!*}/applications/{id!*}/backup",
		"ONAPP_GETRESOURCE_APPLICATION_BACKUP"),
};

static const onapp_action application_server_application_actions[] = {
	A("getList", "application_server_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "application_server_id", .needs = "{application_server_id}"),
	A("getAvailableList", "application_server_id = null, url_args = null", LIST_OF, "availablelist", NULL, RESULT,
		.sets = "application_server_id", .needs = "{application_server_id}", .query = "$url_args"),
	A("getScriptInfo", "application_server_id = null, script_id = null, url_args = null", GET,
		"scriptinfo", NULL, RESULT, .sets = "application_server_id, script_id",
		.needs = "{application_server_id}, {script_id}", .query = "$url_args", .cast_root = "script",
		.flags = ONAPP_ACTION_UNKNOWN_FIELDS),
	A("backup", "application_server_id = null, id = null, url_args = null", POST, "applicationbackup",
		"backup(application_id: {id}, backup_directory?: {backup_directory}, backup_data_directory?: "
		"{backup_data_directory}, backup_database?: {backup_database}, note?: {note})", NONE,
		.sets = "application_server_id, id", .needs = "{application_server_id}, {id}"),
	A("delete", "application_server_id = null, id = null, url_args = null", DELETE, "delete",
		"application(application_id: {id}, remove_database_user?: {remove_database_user}, "
		"remove_database?: {remove_database}, remove_directory?: {remove_directory}, "
		"remove_data_directory?: {remove_data_directory})", NONE,
		.sets = "application_server_id, id", .needs = "{application_server_id}, {id}"),
};

const onapp_class onapp_class_ApplicationServer_Application = {
	.name = "OnApp_ApplicationServer_Application",
	.root = "application",
	.resource = "applications",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_application_fields),
	ROUTES(application_server_application_routes),
	ACTIONS(application_server_application_actions),
};

/* ---- OnApp_ApplicationServer_Backup ---------------------------------------------------------------------- */

static const onapp_field application_server_backup_fields[] = {
	F("application_server_id", "integer", RW),
	F("application_id",        "integer", RW),
	F("application_type",      "string",  RW),
	F("backup_note",           "string",  RW),
	F("identifier",            "string",  RW),
	F("software_url",          "string",  RW),
	F("software_version",      "string",  RW),
	F("size",                  "string",  RW),
	F("restore_directory",     "string",  RW),
	F("restore_database",      "string",  RW),
};

static const onapp_route application_server_backup_routes[] = {
	R("default", "application_servers/{application_server_id!*}/applications/backups",                       NULL),
	R("delete",  "application_servers/{application_server_id!*}/applications/backups/{identifier*}/destroy", NULL),
	R("restore", "application_servers/{application_server_id!*}/applications/backups/{identifier*}/restore",
		"ONAPP_RESTORE_BACKUP"),
};

static const onapp_action application_server_backup_actions[] = {
	A("restore", "application_server_id = null, identifier = null", POST, "restore",
		"backup(restore_directory?: {restore_directory}, restore_database?: {restore_database})", RESULT,
		.sets = "application_server_id, identifier", .needs = "{application_server_id}, {identifier}"),
};

const onapp_class onapp_class_ApplicationServer_Backup = {
	.name = "OnApp_ApplicationServer_Backup",
	.root = "backup",
	.resource = "backups",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_backup_fields),
	ROUTES(application_server_backup_routes),
	ACTIONS(application_server_backup_actions),
};

/* ---- OnApp_ApplicationServer_Database -------------------------------------------------------------------- */

static const onapp_field application_server_database_fields[] = {
	F("application_server_id", "integer", RW),
	F("db",                    "string",  RW),
	F("db_user",               "string",  RW),
	F("host",                  "string",  RW),
	F("prilist",               "array",   RW),
	F("database_user",         NULL,      RW, .nested = "BillingCompany_BaseResource_Limit"),
};

static const onapp_route application_server_database_routes[] = {
	R("default",               "application_servers/{application_server_id!*}/databases",        NULL),
	R("delete",                "application_servers/{application_server_id!*}/databases/{db!*}", NULL),
	R("appserver_privileges",  "application_servers/{application_server_id!*}/databases/{db!*}/privileges",
		"ONAPP_APPLICATIONSERVER_PRIVILEGES"),
	R("appserver_assign_user", "application_servers/{application_server_id!*}/databases/{db!*}/assign_user",
		"ONAPP_APPLICATIONSERVER_ASSIGN_USER"),
	R("list",                  "application_servers/{application_server_id}/databases",          NULL),
	R("add",                   "application_servers/{application_server_id}/databases",          NULL),
	R("load",                  "application_servers/{application_server_id}/databases/{id}",     NULL),
	R("edit",                  "application_servers/{application_server_id}/databases/{id}",     NULL),
};

/* What may be granted on a database; other names in a list of privileges are dropped, as in the client. */
static const char *const database_privileges[] = {
	"SELECT", "CREATE", "INSERT", "UPDATE", "ALTER", "DELETE", "INDEX", "CREATE_TEMPORARY_TABLES", "EXECUTE", "DROP",
	"LOCK_TABLES", "REFERENCES", "CREATE_ROUTINE", "CREATE_VIEW", "SHOW_VIEW", "TRIGGER",
};

/* Makes the argument prilist hold the known privileges only, in capitals. */
static void keep_privileges(onapp_call *call)
{
	zval *given = onapp_argument_literal(call, "prilist"), *value, kept;
	zend_string *name;

	array_init(&kept);
	if (Z_TYPE_P(given) == IS_ARRAY) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(given), name, value) {
			for (size_t i = 0; name && i < COUNT_OF(database_privileges); i++) {
				const char *known = database_privileges[i];
				if (zend_binary_strcasecmp(ZSTR_VAL(name), ZSTR_LEN(name), known, strlen(known)) == 0) {
					Z_TRY_ADDREF_P(value);
					add_assoc_zval(&kept, known, value);
				}
			}
		} ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(given);
	ZVAL_COPY_VALUE(given, &kept);
}

static void database_assign_user(onapp_call *call)
{
	static const onapp_action row = A("assignUser", "", POST, "appserver_assign_user",
		"database(db_user: $db_user|{db_user}, host: $host|{host}, prilist: $prilist)", NONE);
	keep_privileges(call);
	onapp_call_row(call, &row);
}

static const onapp_action application_server_database_actions[] = {
	C("assignUser", "prilist, db_user = null, host = null", database_assign_user, POST, "appserver_assign_user", NONE),
	A("getListOfUsersAssignedToDatabase", "", GET, "appserver_privileges", NULL, RESULT),
};

const onapp_class onapp_class_ApplicationServer_Database = {
	.name = "OnApp_ApplicationServer_Database",
	.root = "database",
	.resource = "databases",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_database_fields),
	ROUTES(application_server_database_routes),
	ACTIONS(application_server_database_actions),
};

/* ---- OnApp_ApplicationServer_DatabaseUser ---------------------------------------------------------------- */

static const onapp_field application_server_database_user_fields[] = {
	F("application_server_id", "integer", RW),
	F("name",                  "string",  RW),
	F("db_name",               "string",  RW),
	F("password",              "string",  SECRET),
	F("host",                  "string",  RW),
	F("prilist",               "array",   RW),
};

static const onapp_route application_server_database_user_routes[] = {
	R("default",                  "application_servers/{application_server_id!*}/database_users",          NULL),
	R("delete",                   "application_servers/{application_server_id!*}/database_users/{name!*}", NULL),
	R("appserver_privileges",     "application_servers/{application_server_id!*}/database_users/{name!*}/privileges",
		"ONAPP_APPLICATIONSERVER_PRIVILEGES"),
	R("appserver_changepassword", "application_servers/{application_server_id!*}/database_users/{name!*}/change_password",
		"ONAPP_APPLICATIONSERVER_DBUSER_CHANGEPASSWORD"),
};

static void database_user_update(onapp_call *call)
{
	static const onapp_action row = A("updateUser", "", PUT, "appserver_privileges",
		"database_user(db_name: $db_name|{db_name}, host: $host|{host}, prilist: $prilist)", NONE);
	keep_privileges(call);
	onapp_call_row(call, &row);
}

static const onapp_action application_server_database_user_actions[] = {
	A("changePassword", "newPassword", PUT, "appserver_changepassword",
		"database_user(password: $newPassword|{password})", NONE),
	C("updateUser", "prilist, db_name = null, host = null", database_user_update, PUT, "appserver_privileges", NONE),
	A("unassignFromDatabase", "db_name = null", PUT, "appserver_privileges",
		"database_user(db_name: $db_name|{db_name})", NONE),
};

const onapp_class onapp_class_ApplicationServer_DatabaseUser = {
	.name = "OnApp_ApplicationServer_DatabaseUser",
	.root = "database_user",
	.resource = "database_users",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_database_user_fields),
	ROUTES(application_server_database_user_routes),
	ACTIONS(application_server_database_user_actions),
};

/* ---- OnApp_ApplicationServer_Domain ---------------------------------------------------------------------- */

static const onapp_field application_server_domain_fields[] = {
	F("application_server_id", "integer", RW),
	F("identifier",            "string",  RW),
	F("name",                  "string",  RW),
	F("path",                  "string",  RW),
	F("type",                  "string",  RW),
	F("domain",                "string",  RW),
	F("application_id",        "integer", RW),
};

static const onapp_route application_server_domain_routes[] = {
	R("default", "application_servers/{application_server_id!*}/domains",                NULL),
	R("delete",  "application_servers/{application_server_id!*}/domains/{identifier!*}", NULL),
};

const onapp_class onapp_class_ApplicationServer_Domain = {
	.name = "OnApp_ApplicationServer_Domain",
	.root = "domain",
	.resource = "domains",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_domain_fields),
	ROUTES(application_server_domain_routes),
};

/* ---- OnApp_ApplicationServer_EmailAccount ---------------------------------------------------------------- */

static const onapp_field application_server_email_account_fields[] = {
	F("count",                 "integer", RW),
	F("identifier",            "string",  RW),
	F("space",                 "string",  RW),
	F("user",                  "string",  RW),
	F("password",              "string",  SECRET),
	F("password_confirmation", "string",  SECRET),
	F("domain",                "string",  RW),
};

static const onapp_route application_server_email_account_routes[] = {
	R("default", "application_servers/{application_server_id!*}/email_accounts",                NULL),
	R("delete",  "application_servers/{application_server_id!*}/email_accounts/{identifier!*}", NULL),
};

static const onapp_action application_server_email_account_actions[] = {
	A("getListByDomain", "domain, application_server_id = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "application_server_id", .needs = "{application_server_id}", .query = "(domain: $domain)"),
	A("delete", "", DELETE, "delete", NULL, NONE, .query = "(domain_name??: {domain})"),
};

const onapp_class onapp_class_ApplicationServer_EmailAccount = {
	.name = "OnApp_ApplicationServer_EmailAccount",
	.root = "email_account",
	.resource = "email_accounts",
	.first_version = ONAPP_V(5, 1),
	FIELDS(application_server_email_account_fields),
	ROUTES(application_server_email_account_routes),
	ACTIONS(application_server_email_account_actions),
};

/* ---- OnApp_ApplicationServer_Ftp ------------------------------------------------------------------------- */

static const onapp_field application_server_ftp_fields[] = {
	F("application_server_id", "integer", RW),
	F("identifier",            "string",  RW),
	F("login",                 "string",  RW),
	F("path",                  "string",  RW),
	F("usage",                 "string",  RW),
	F("password",              "string",  SECRET),
	F("password_confirmation", "string",  SECRET),
};

static const onapp_route application_server_ftp_routes[] = {
	R("default", "application_servers/{application_server_id!*}/ftp_users",                NULL),
	R("delete",  "application_servers/{application_server_id!*}/ftp_users/{identifier!*}", NULL),
};

static const onapp_action application_server_ftp_actions[] = {
	A("getList", "application_server_id = null, url_args = null", BASE_LIST, NULL, NULL, RESULT,
		.sets = "application_server_id", .needs = "{application_server_id}"),
};

const onapp_class onapp_class_ApplicationServer_Ftp = {
	.name = "OnApp_ApplicationServer_Ftp",
	.root = "ftp_user",
	.resource = "ftp_users",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_ftp_fields),
	ROUTES(application_server_ftp_routes),
	ACTIONS(application_server_ftp_actions),
};

/* ---- OnApp_ApplicationServer_Service --------------------------------------------------------------------- */

static const onapp_field application_server_service_fields[] = {
	F("id",                    "integer", RW),
	F("application_server_id", "integer", RW),
	F("name",                  "string",  RW),
	F("status",                "string",  RW),
};

static const onapp_route application_server_service_routes[] = {
	R("default", "application_servers/{application_server_id!*}/services", NULL),
};

const onapp_class onapp_class_ApplicationServer_Service = {
	.name = "OnApp_ApplicationServer_Service",
	.root = "service",
	.resource = "services",
	.first_version = ONAPP_V(5, 1),
	FIELDS(application_server_service_fields),
	ROUTES(application_server_service_routes),
};

/* ---- OnApp_ApplicationServer_SystemApp ------------------------------------------------------------------- */

static const onapp_field application_server_system_app_fields[] = {
	F("application_server_id", "integer", RW),
	F("api_name",              "string",  RW),
	F("id",                    "integer", RW),
	F("name",                  "string",  RW),
	F("version",               "string",  RW),
	F("system_app_id",         "integer", RW),
	F("php_version",           "string",  RW),
};

static const onapp_route application_server_system_app_routes[] = {
	R("default",            "application_servers/{application_server_id!*}/system_apps", NULL),
	R("install",            "application_servers/{application_server_id!*}/system_apps/{system_app_id*}/install",
		"ONAPP_INSTALL"),
	R("switch_php_version", "application_servers/{application_server_id!*}/settings/switch_php_version",
		"ONAPP_SWITCH_PHP_VERSION"),
	R("uninstall",          "application_servers/{application_server_id!*}/system_apps/{system_app_id*}/uninstall",
		"ONAPP_UNINSTALL"),
};

static const onapp_action application_server_system_app_actions[] = {
	A("install", "application_server_id = null, system_app_id = null", PUT, "install", NULL, RESULT,
		.sets = "application_server_id, system_app_id", .needs = "{application_server_id}, {system_app_id}"),
	A("uninstall", "application_server_id = null, system_app_id = null", PUT, "uninstall", NULL, RESULT,
		.sets = "application_server_id, system_app_id", .needs = "{application_server_id}, {system_app_id}"),
	A("switchPhpVersion", "application_server_id = null, php_version = null", NOTHING, NULL, NULL, NONE,
		.sets = "application_server_id, php_version", .when = "empty $php_version"),
	A("switchPhpVersion", "application_server_id = null, php_version = null", PUT, "switch_php_version",
		"php_version = {php_version}", RESULT, .sets = "application_server_id, php_version",
		.needs = "{application_server_id}, {php_version}"),
};

const onapp_class onapp_class_ApplicationServer_SystemApp = {
	.name = "OnApp_ApplicationServer_SystemApp",
	.root = "system_app",
	.resource = "system_apps",
	.first_version = ONAPP_V(4, 0),
	FIELDS(application_server_system_app_fields),
	ROUTES(application_server_system_app_routes),
	ACTIONS(application_server_system_app_actions),
};
