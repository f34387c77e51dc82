/*
 * The constants of the client's base file; those of single classes stand in their tables. All exist from start-up.
 */
#include "classes.h"

#include "../model/table.h"

static const onapp_constant rows[] = {
	{"ONAPP_VERSION", TEXT("2.0")}, /* of the PHP client's base class; ours is OnApp\VERSION */
	{"ONAPP_OPTION_CURL_PROXY", TEXT("proxy")},
	{"ONAPP_OPTION_CURL_URL", TEXT("url")},
	{"ONAPP_OPTION_API_TYPE", TEXT("data_type")},
	{"ONAPP_OPTION_API_CHARSET", TEXT("charset")},
	{"ONAPP_OPTION_API_CONTENT", TEXT("content")},
	{"ONAPP_OPTION_DEBUG_MODE", TEXT("debug_mode")},
	{"ONAPP_FIELD_MAP", TEXT("map")},
	{"ONAPP_FIELD_TYPE", TEXT("type")},
	{"ONAPP_FIELD_READ_ONLY", TEXT("read_only")},
	{"ONAPP_FIELD_SKIP_FROM_REQUEST", TEXT("skip")},
	{"ONAPP_FIELD_REQUIRED", TEXT("required")},
	{"ONAPP_FIELD_DEFAULT_VALUE", TEXT("default")},
	{"ONAPP_FIELD_CLASS", TEXT("class")},
	{"ONAPP_GETRESOURCE_DEFAULT", TEXT("default")},
	{"ONAPP_GETRESOURCE_LOAD", TEXT("load")},
	{"ONAPP_GETRESOURCE_LIST", TEXT("list")},
	{"ONAPP_GETRESOURCE_ADD", TEXT("add")},
	{"ONAPP_GETRESOURCE_EDIT", TEXT("edit")},
	{"ONAPP_GETRESOURCE_DELETE", TEXT("delete")},
	{"ONAPP_GETRESOURCE_VERSION", TEXT("version")},
	{"ONAPP_ACTIVATE_GETLIST", TEXT("getList")},
	{"ONAPP_ACTIVATE_LOAD", TEXT("load")},
	{"ONAPP_ACTIVATE_SAVE", TEXT("save")},
	{"ONAPP_ACTIVATE_DELETE", TEXT("delete")},
	{"ONAPP_REQUEST_METHOD_GET", TEXT("GET")},
	{"ONAPP_REQUEST_METHOD_POST", TEXT("POST")},
	{"ONAPP_REQUEST_METHOD_PUT", TEXT("PUT")},
	{"ONAPP_REQUEST_METHOD_DELETE", TEXT("DELETE")},
	{"ONAPP_REQUEST_METHOD_PATCH", TEXT("PATCH")},
	{"ONAPP_LOGGER_VALUE_ERROR", TEXT("error")},
	{"ONAPP_LOGGER_VALUE_WARNING", TEXT("warning")},
	{"ONAPP_LOGGER_VALUE_DEBUG", TEXT("debug")},
	{"ONAPP_LOGGER_VALUE_MESSAGE", TEXT("message")},
};

void onapp_constants_register(int module_number)
{
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		zend_register_string_constant(rows[i].name, strlen(rows[i].name), rows[i].value.text,
			CONST_CS | CONST_PERSISTENT, module_number);
	}
}
