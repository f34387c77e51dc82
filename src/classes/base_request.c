/*
 * OnApp: routes, requests by hand, and answers made into objects.
 */
#include "base.h"

#include "Zend/zend_interfaces.h"

ZEND_METHOD(OnApp, getResource)
{
	zend_string *action = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(action)
	ZEND_PARSE_PARAMETERS_END();
	zend_string *path = onapp_route_expand(THIS_OBJECT, action ? ZSTR_VAL(action) : "default", false);
	if (path) {
		RETURN_STR(path);
	}
}

ZEND_METHOD(OnApp, setAPIResource)
{
	zend_string *resource, *query = NULL;
	zval *append = NULL, *query_value = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(append)
		Z_PARAM_ZVAL(query_value)
	ZEND_PARSE_PARAMETERS_END();
	bool is_array = query_value && Z_TYPE_P(query_value) == IS_ARRAY;
	zend_string *url = onapp_request_url(THIS_OBJECT, resource, is_array ? query_value : NULL);
	if (!url) {
		return;
	}
	if (query_value && Z_TYPE_P(query_value) == IS_STRING && Z_STRLEN_P(query_value)) {
		query = zend_strpprintf(0, "%s?%s", ZSTR_VAL(url), Z_STRVAL_P(query_value));
		zend_string_release(url);
		url = query;
	}
	onapp_rare *rare = onapp_object_rare(THIS_OBJECT);
	if (rare->url) {
		zend_string_release(rare->url);
	}
	rare->url = url;
}

bool onapp_base_verb_of(zend_string *method, onapp_verb *verb)
{
	for (int i = ONAPP_GET; i <= ONAPP_PATCH; i++) {
		if (zend_string_equals_cstr(method, onapp_verb_name((onapp_verb) i), strlen(onapp_verb_name((onapp_verb) i)))) {
			*verb = (onapp_verb) i;
			return true;
		}
	}
	zend_argument_value_error(1, "must be one of GET, POST, PUT, DELETE, PATCH, \"%s\" given", ZSTR_VAL(method));
	return false;
}

ZEND_METHOD(OnApp, sendRequest)
{
	onapp_object *object = THIS_OBJECT;
	zend_string *method;
	zval *data = NULL;
	onapp_request request = {0};
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(method)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();
	if (!onapp_base_verb_of(method, &request.verb)) {
		return;
	}
	if (!object->rare || !object->rare->url) {
		onapp_throw(ONAPP_E_MISSING_VALUE, "%s::sendRequest(): setAPIResource() was not called before",
			ZSTR_VAL(object->std.ce->name));
		return;
	}
	request.body = data && Z_TYPE_P(data) != IS_NULL ? zval_get_string(data) : NULL;
	zend_string *url = zend_string_copy(object->rare->url);
	bool answered = onapp_request_send_url(object, &request, url);
	zend_string_release(url);
	if (request.body) {
		zend_string_release(request.body);
	}
	if (answered) {
		zend_call_method_with_0_params(&object->std, object->std.ce, NULL, "getresponse", return_value);
	} else if (!EG(exception)) {
		RETURN_FALSE;
	}
}

/* Takes a response array (as getResponse() gives it) for the last answer. */
static void adopt_response(onapp_object *object, zval *response)
{
	zval *body = Z_TYPE_P(response) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(response), ZEND_STRL("response_body"))
												: NULL;
	zval *info = Z_TYPE_P(response) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(response), ZEND_STRL("info")) : NULL;
	zval *code = info && Z_TYPE_P(info) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(info), ZEND_STRL("http_code"))
													: NULL;
	onapp_answer *answer = onapp_answer_new(ZSTR_EMPTY_ALLOC());

	answer->http.status = code ? zval_get_long(code) : 200;
	if (body && Z_TYPE_P(body) == IS_STRING) {
		onapp_buffer_append(&answer->http.body, Z_STRVAL_P(body), Z_STRLEN_P(body));
	}
	onapp_object_set_answer(object, answer);
}

static void cast_given(INTERNAL_FUNCTION_PARAMETERS)
{
	onapp_object *object = THIS_OBJECT;
	zval *response, *all = NULL;
	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ZVAL(response)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(all)
	ZEND_PARSE_PARAMETERS_END();
	onapp_cast cast = {.unknown_fields = all && zend_is_true(all)};
	adopt_response(object, response);
	onapp_errors_clear(object);
	onapp_answer *answer = onapp_object_answer(object);
	if (answer->http.status > 204) {
		onapp_answer_fail(object);
		RETURN_FALSE;
	}
	onapp_answer_cast(object, &cast, return_value);
}

ZEND_METHOD(OnApp, _castResponseToClass)
{
	cast_given(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp, castStringToClass)
{
	cast_given(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp, modifyResponse)
{
	zval *response, *resource;
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(response)
		Z_PARAM_ZVAL(resource)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_COPY(response); /* a place for PHP classes below to change it */
}
