/*
 * Payments, resource limits, statistics.
 */
#include "resources.h"

/* ---- OnApp_Currency -------------------------------------------------------------------------------------- */

static const onapp_field currency_fields[] = {
	F("name",               "string",   RW),
	F("format",             "string",   RW),
	F("created_at",         "datetime", RW),
	F("updated_at",         "datetime", RW),
	F("code",               "string",   RW),
	F("id",                 "integer",  RW),
	F("unit",               "string",   RW),
	F("separator",          "string",   RW),
	F("precision",          "integer",  RW),
	F("precision_for_unit", "integer",  RW),
	F("delimiter",          "string",   RW),
};

const onapp_class onapp_class_Currency = {
	.name = "OnApp_Currency",
	.root = "currency",
	.resource = "settings/currencies",
	FIELDS(currency_fields),
};

/* ---- OnApp_Payment --------------------------------------------------------------------------------------- */

static const onapp_field payment_fields[] = {
	F("id",             "integer",  RO),
	F("amount",         "decimal",  REQUIRED, .preset = TEXT("0.0")),
	F("created_at",     "datetime", RO),
	F("invoice_number", "string",   REQUIRED),
	F("updated_at",     "datetime", RO),
	F("user_id",        "integer",  RO),
	S("payer_id",       "integer",  RW,       3, 0),
	S("type",           "string",   RW,       3, 0),
	S("payer_type",     "integer",  RW,       6, 0),
};

static const onapp_route payment_routes[] = {
	R("default", "users/{user_id}/payments", NULL, .until = ONAPP_V(5, 5)),
	R("default", "billing/user/payments",    NULL, .since = ONAPP_V(6, 0)),
};

/* From 6.0 on payments are filtered by their payer, whose kind the panel wants to know. */
static void payment_list_of_payer(onapp_call *call)
{
	zval *user = onapp_argument_literal(call, "user_id");
	zval *given = onapp_argument_literal(call, "url_args");
	zval *kind = onapp_object_read_text(call->object, "_payer_type");
	zval query;

	if (Z_TYPE_P(given) == IS_ARRAY) {
		ZVAL_ARR(&query, zend_array_dup(Z_ARRVAL_P(given)));
	} else {
		array_init(&query);
	}
	if (kind && !zend_hash_str_exists(Z_ARRVAL(query), ZEND_STRL("payer_type"))) {
		Z_TRY_ADDREF_P(kind);
		add_assoc_zval(&query, "payer_type", kind);
	}
	user = Z_TYPE_P(user) == IS_NULL ? onapp_object_read_text(call->object, "_user_id") : user;
	if (user) {
		Z_TRY_ADDREF_P(user);
		add_assoc_zval(&query, "payer_id", user);
	}
	if (zend_hash_str_exists(Z_ARRVAL(query), ZEND_STRL("payer_type"))) {
		onapp_get_list(call->object, NULL, &query, call->result);
	} else {
		onapp_throw(ONAPP_E_MISSING_VALUE, "%s::getList(): property _payer_type is not defined",
			ZSTR_VAL(call->object->std.ce->name));
	}
	zval_ptr_dtor(&query);
}

static void payment_get_list(onapp_call *call)
{
	zval *user = onapp_argument_literal(call, "user_id");
	if (!call->object->fields || call->object->fields->version >= ONAPP_V(6, 0)) {
		payment_list_of_payer(call);
		return;
	}
	if (Z_TYPE_P(user) != IS_NULL) {
		onapp_object_write_text(call->object, "_user_id", user);
	}
	onapp_get_list(call->object, NULL, NULL, call->result);
}

static const onapp_action payment_actions[] = {
	C("getList", "user_id = null, url_args = null", payment_get_list, BASE_LIST, NULL, RESULT),
	A("load", "id = null, user_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "id, user_id",
		.needs = "{user_id}, {id*}", .until = ONAPP_V(5, 5)),
	A("load", "id = null, user_id = null", BASE_LOAD, NULL, NULL, RESULT, .since = ONAPP_V(6, 0)),
};

static const onapp_constant payment_constants[] = {
	{"ONAPP_VERSION_SIX", NUMBER(6)},
};

const onapp_class onapp_class_Payment = {
	.name = "OnApp_Payment",
	.root = "payment",
	.resource = "payments",
	FIELDS(payment_fields),
	ROUTES(payment_routes),
	ACTIONS(payment_actions),
	CONSTANTS(payment_constants),
};

/* ---- OnApp_ResourceLimit --------------------------------------------------------------------------------- */

static const onapp_field resource_limit_fields[] = {
	F("cpu_shares",              "integer",  REQUIRED, .preset = TEXT("")),
	F("cpus",                    "integer",  REQUIRED, .preset = TEXT("")),
	F("created_at",              "datetime", RO),
	F("disk_size",               "integer",  REQUIRED, .preset = TEXT("")),
	F("memory",                  "integer",  REQUIRED, .preset = TEXT("")),
	F("updated_at",              "datetime", RO),
	F("user_id",                 "integer",  RO),
	F("storage_disk_size",       "integer",  REQUIRED, .preset = TEXT("")),
	F("virtual_machines_count",  "integer",  REQUIRED, .preset = TEXT("")),
	S("ip_address_count",        "integer",  RO,       2, 2, .property = "ip_address_count"),
	S("ip_address_mask",         "integer",  RO,       2, 2, .property = "ip_address_mask"),
	S("backups_templates_count", "integer",  RO,       2, 2, .property = "backups_templates_count"),
	S("rate",                    "integer",  RO,       2, 2, .property = "rate"),
	I("id",                      "integer",  RO,       2, 0, 2, 1),
};

static const onapp_route resource_limit_routes[] = {
	R("default", "users/{user_id!*}/resource_limit", NULL),
	R("load",    "users/{user_id!*}/resource_limit", NULL),
	R("edit",    "users/{user_id!*}/resource_limit", NULL),
};

static const onapp_action resource_limit_actions[] = {
	A("load", "user_id = null", LOAD_OF, "load", NULL, RESULT, .sets = "user_id", .needs = "{user_id*}"),
	A("save", "", NOTHING, NULL, NULL, NONE, .when = "null {user_id}"),
	A("save", "", BASE_EDIT, NULL, NULL, NONE),
};

static const onapp_closed resource_limit_closed[] = {
	CLOSED(ONAPP_OP_DELETE),
};

const onapp_class onapp_class_ResourceLimit = {
	.name = "OnApp_ResourceLimit",
	.root = "resource_limit",
	.resource = "resource_limit",
	FIELDS(resource_limit_fields),
	ROUTES(resource_limit_routes),
	ACTIONS(resource_limit_actions),
	CLOSES(resource_limit_closed),
};

/* ---- OnApp_Statistics ------------------------------------------------------------------------------------ */

static const onapp_field statistics_fields[] = {
	F("cpus",                   "array", RW),
	F("memory",                 "array", RW),
	F("disk_size",              "array", RW),
	F("iops",                   "array", RW),
	F("bandwidth",              "array", RW),
	F("smart_servers",          "array", RW),
	F("baremetal_servers",      "array", RW),
	F("virtual_servers",        "array", RW),
	S("provider_cpu_usage",     "array", RW, 5, 3),
	S("provider_storage_usage", "array", RW, 5, 3),
};

static const onapp_route statistics_routes[] = {
	R("getresource", "billing/dashboard_statistics", "ONAPP_GETRESOURCE"),
};

static const onapp_action statistics_actions[] = {
	A("getStatistics", "stats_for = null, startdate = null, enddate = null", GET, "getresource", NULL, RESULT,
		.query = "(stats_for?$stats_for: $stats_for[], 'period[startdate]'??: $startdate, 'period[enddate]'??: "
		"$enddate)"),
	A("getList", "params = null, url_args = null", GET, "getresource", NULL, RESULT),
};

const onapp_class onapp_class_Statistics = {
	.name = "OnApp_Statistics",
	.root = "stats",
	.resource = "billing/dashboard_statistics",
	.first_version = ONAPP_V(5, 0),
	FIELDS(statistics_fields),
	ROUTES(statistics_routes),
	ACTIONS(statistics_actions),
};

/* ---- OnApp_UsageStatistic -------------------------------------------------------------------------------- */

static const onapp_field usage_statistic_fields[] = {
	F("user_id",            "integer",  RO),
	F("virtual_machine_id", "integer",  RO),
	S("data_received",      "string",   RO, 2, 2),
	S("data_sent",          "string",   RO, 2, 2),
	S("data_read",          "string",   RO, 2, 2),
	S("data_written",       "string",   RO, 2, 2),
	S("writes_completed",   "string",   RO, 2, 2),
	S("reads_completed",    "string",   RO, 2, 2),
	S("cpu_usage",          "string",   RO, 2, 2),
	I("cpu_used",           "integer",  RO, 2, 0, 2, 0),
	S("cpu_used",           "float",    RO, 6, 0),
	I("id",                 "integer",  RO, 2, 0, 2, 1),
	I("created_at",         "datetime", RO, 2, 0, 2, 1),
	I("updated_at",         "datetime", RO, 2, 0, 2, 1),
	I("cost",               "string",   RO, 2, 1, 2, 1),
	I("stat_time",          "string",   RO, 2, 1, 2, 1),
	I("vm_billing_stat_id", "integer",  RO, 2, 1, 2, 1),
	I("cpu_shares",         "integer",  RO, 2, 0, 2, 0),
	I("disk_size",          "integer",  RO, 2, 0, 2, 0),
	I("amount",             "decimal",  RO, 2, 0, 2, 0),
	I("cpu_count",          "integer",  RO, 2, 0, 2, 0),
	I("bandwidth_used",     "integer",  RO, 2, 0, 2, 0),
	I("number_of_hours",    "integer",  RO, 2, 0, 2, 0),
	I("booted",             "boolean",  RO, 2, 0, 2, 0),
	I("ram",                "integer",  RO, 2, 0, 2, 0),
	I("ip_addresses_count", "integer",  RO, 2, 0, 2, 0),
};

static const onapp_closed usage_statistic_closed[] = {
	CLOSED(ONAPP_OP_LOAD | ONAPP_OP_SAVE | ONAPP_OP_DELETE),
};

const onapp_class onapp_class_UsageStatistic = {
	.name = "OnApp_UsageStatistic",
	.root = "vm_stat",
	.resource = "usage_statistics",
	FIELDS(usage_statistic_fields),
	CLOSES(usage_statistic_closed),
};
