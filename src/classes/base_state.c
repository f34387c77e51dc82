/*
 * OnApp: options and state of an object, its errors, and the last answer.
 */
#include "base.h"
#include "../core/header.h"
#include "../model/events.h"

#include "Zend/zend_interfaces.h"
#include "Zend/zend_smart_str.h"

/* ---- Options, state, errors --------------------------------------------------------------------------------------- */

HashTable *onapp_base_own_options(onapp_object *object)
{
	zval *options = ONAPP_PROP(object, OPTIONS);
	ZVAL_DEREF(options);
	if (Z_TYPE_P(options) != IS_ARRAY) {
		onapp_default_options(NULL, options);
	}
	SEPARATE_ARRAY(options);
	return Z_ARRVAL_P(options);
}

ZEND_METHOD(OnApp, resetOptions)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_default_options(NULL, ONAPP_PROP(THIS_OBJECT, OPTIONS));
}

ZEND_METHOD(OnApp, setOption)
{
	zend_string *name;
	zval *value;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();
	Z_TRY_ADDREF_P(value);
	zend_hash_update(onapp_base_own_options(THIS_OBJECT), name, value);
}

ZEND_METHOD(OnApp, setOptions)
{
	HashTable *options;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();
	zend_hash_merge(onapp_base_own_options(THIS_OBJECT), options, zval_add_ref, true);
}

ZEND_METHOD(OnApp, setLogger)
{
	zval *logger;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(logger)
	ZEND_PARSE_PARAMETERS_END();
	onapp_connection *connection = onapp_object_connection(THIS_OBJECT);
	bool object = Z_TYPE_P(logger) == IS_OBJECT &&
		zend_hash_str_exists(&Z_OBJCE_P(logger)->function_table, ZEND_STRL("log"));
	if (Z_TYPE_P(logger) != IS_NULL && !object && !zend_is_callable(logger, 0, NULL)) {
		zend_argument_type_error(1, "must be an object with a log() method, a callable or null, %s given",
			zend_zval_type_name(logger));
		return;
	}
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s::setLogger(): the object is attached to no Control Panel",
			ZSTR_VAL(Z_OBJCE_P(ZEND_THIS)->name));
		return;
	}
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, &connection->logger);
	if (Z_TYPE_P(logger) == IS_NULL) {
		ZVAL_UNDEF(&connection->logger);
	} else {
		ZVAL_COPY(&connection->logger, logger);
	}
	zval_ptr_dtor(&garbage);
}

ZEND_METHOD(OnApp, isAuthenticate)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_AUTH));
}

ZEND_METHOD(OnApp, isChanged)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_CHANGED));
}

ZEND_METHOD(OnApp, isDelete)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY_DEREF(ONAPP_PROP(THIS_OBJECT, IS_DELETED));
}

ZEND_METHOD(OnApp, logs)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zval *logger = ONAPP_PROP(THIS_OBJECT, LOGGER);
	ZVAL_DEREF(logger);
	if (Z_TYPE_P(logger) == IS_OBJECT) {
		zend_call_method_with_0_params(Z_OBJ_P(logger), Z_OBJCE_P(logger), NULL, "logs", return_value);
	} else {
		RETURN_EMPTY_STRING(); /* a PHP class below that does not call our constructor has no log */
	}
}

ZEND_METHOD(OnApp, setErrors)
{
	zval *errors = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(errors)
	ZEND_PARSE_PARAMETERS_END();
	onapp_errors_clear(THIS_OBJECT);
	if (errors && Z_TYPE_P(errors) != IS_NULL) {
		onapp_rare *rare = onapp_object_rare(THIS_OBJECT);
		ZVAL_COPY(&rare->errors, errors);
		convert_to_array(&rare->errors);
	}
}

ZEND_METHOD(OnApp, getErrorsAsArray)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (onapp_has_errors(THIS_OBJECT)) {
		RETURN_COPY(&THIS_OBJECT->rare->errors);
	}
}

ZEND_METHOD(OnApp, getErrorKind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (onapp_has_errors(THIS_OBJECT) && THIS_OBJECT->rare->kind != ONAPP_OK) {
		RETURN_STRING(onapp_error_name(THIS_OBJECT->rare->kind));
	}
}

static void append_error(smart_str *text, zend_string *glue, const char *key, zval *error)
{
	zend_string *string = Z_TYPE_P(error) == IS_ARRAY ? zend_string_init("Array", 5, 0) : zval_get_string(error);
	if (text->s) {
		smart_str_append(text, glue);
	}
	if (key) {
		smart_str_appends(text, key);
		smart_str_appends(text, ": ");
	}
	smart_str_append(text, string);
	zend_string_release(string);
}

/* key: texts of one field. */
static void append_errors(smart_str *text, zend_string *glue, const char *key, HashTable *errors)
{
	zval *error;
	ZEND_HASH_FOREACH_VAL(errors, error) {
		ZVAL_DEREF(error);
		append_error(text, glue, key, error);
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(OnApp, getErrorsAsString)
{
	zend_string *glue = NULL, *key;
	zend_ulong number;
	zval *error;
	smart_str text = {0};
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(glue)
	ZEND_PARSE_PARAMETERS_END();
	if ((glue && !ZSTR_LEN(glue)) || !onapp_has_errors(THIS_OBJECT)) {
		RETURN_EMPTY_STRING();
	}
	glue = glue ? zend_string_copy(glue) : zend_string_init("<br />", 6, 0);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL(THIS_OBJECT->rare->errors), number, key, error) {
		ZVAL_DEREF(error);
		if (Z_TYPE_P(error) != IS_ARRAY) {
			append_error(&text, glue, NULL, error);
			continue;
		}
		char digits[24];
		snprintf(digits, sizeof(digits), "%lu", (unsigned long) number);
		append_errors(&text, glue, key ? ZSTR_VAL(key) : digits, Z_ARRVAL_P(error));
	}
	ZEND_HASH_FOREACH_END();
	zend_string_release(glue);
	RETURN_STR(smart_str_extract(&text));
}

/* ---- The last answer ---------------------------------------------------------------------------------------------- */

static void answer_info(const onapp_answer *answer, zval *info)
{
	const onapp_http_response *http = &answer->http;
	array_init(info);
	add_assoc_str(info, "url", zend_string_copy(answer->url));
	add_assoc_string(info, "content_type", (char *) http->content_type);
	add_assoc_long(info, "http_code", http->status);
	add_assoc_long(info, "header_size", (zend_long) http->header_size);
	add_assoc_long(info, "request_size", (zend_long) http->request_size);
	add_assoc_long(info, "redirect_count", 0);
	add_assoc_double(info, "total_time", (double) http->total_us / 1000000);
	add_assoc_double(info, "namelookup_time", (double) http->namelookup_us / 1000000);
	add_assoc_double(info, "connect_time", (double) http->connect_us / 1000000);
	add_assoc_double(info, "appconnect_time", (double) http->tls_us / 1000000);
	add_assoc_double(info, "starttransfer_time", (double) http->starttransfer_us / 1000000);
	add_assoc_double(info, "size_download", (double) http->body.length);
	add_assoc_string(info, "primary_ip", (char *) http->primary_ip);
	add_assoc_long(info, "http_version", http->http_version);
	add_assoc_long(info, "num_connects", http->connects);
	add_assoc_long(info, "attempts", http->attempts);
}

ZEND_METHOD(OnApp, getResponse)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	zval info;
	ZEND_PARSE_PARAMETERS_NONE();
	if (!answer) {
		RETURN_NULL();
	}
	array_init(return_value);
	add_assoc_stringl(return_value, "response_body", answer->http.body.length ? answer->http.body.data : "",
		answer->http.body.length);
	answer_info(answer, &info);
	add_assoc_zval(return_value, "info", &info);
	add_assoc_stringl(return_value, "headers", answer->http.headers.length ? answer->http.headers.data : "",
		answer->http.headers.length);
}

ZEND_METHOD(OnApp, getInfo)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	ZEND_PARSE_PARAMETERS_NONE();
	/* One without a URL was handed in by the caller. */
	if (answer && ZSTR_LEN(answer->url)) {
		onapp_request_info(return_value, answer);
	}
}

ZEND_METHOD(OnApp, getHeader)
{
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	zend_string *label = NULL;
	onapp_header header;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(label)
	ZEND_PARSE_PARAMETERS_END();
	if (!answer || !answer->http.headers.length) {
		RETURN_EMPTY_STRING();
	}
	if (!label) {
		RETURN_STRINGL(answer->http.headers.data, answer->http.headers.length);
	}
	if (onapp_header_find(answer->http.headers.data, answer->http.headers.length, ZSTR_VAL(label), &header)) {
		RETURN_STRINGL(header.value, header.value_length);
	}
	RETURN_EMPTY_STRING();
}

ZEND_METHOD(OnApp, _errno_curl)
{
	zval *body;
	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(body)
	ZEND_PARSE_PARAMETERS_END();
	onapp_answer *answer = onapp_object_answer(THIS_OBJECT);
	RETURN_LONG(answer ? answer->http.curl_code : 0);
}
