/*
 * Locales, logs and transactions.
 */
#include "resources.h"

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
