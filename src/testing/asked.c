/*
 * OnApp\Testing\Request: what was asked for.
 */
#include "testing.h"
#include "methods.h"

#include "../model/log.h"

#include "../../php_onapp.h"

#include "ext/json/php_json.h"
#include "main/php_variables.h"
#include "main/SAPI.h"

static zend_class_entry *asked_class;
static zend_object_handlers asked_handlers;

enum { ASKED_METHOD, ASKED_URL, ASKED_PATH, ASKED_QUERY, ASKED_HEADERS, ASKED_USERNAME, ASKED_BODY };

static zend_object *asked_create(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);
	object_properties_init(object, ce);
	object->handlers = &asked_handlers;
	return object;
}

static zend_function *asked_constructor(zend_object *std)
{
	zend_throw_error(NULL, "Cannot directly construct %s", ZSTR_VAL(std->ce->name));
	return NULL;
}

void onapp_asked_register(zend_class_entry *ce)
{
	asked_class = ce;
	asked_class->create_object = asked_create;
	memcpy(&asked_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	asked_handlers.clone_obj = NULL;
	asked_handlers.get_constructor = asked_constructor;
}

onapp_url_parts onapp_url_split(const char *url)
{
	onapp_url_parts parts = {0};
	const char *host = strstr(url, "://");
	parts.path = host ? host + 3 + strcspn(host + 3, "/?") : url;
	size_t length = strcspn(parts.path, "?");
	parts.query = parts.path + length;
	parts.query += *parts.query == '?';
	parts.query_length = strlen(parts.query);
	parts.suffix = parts.path + length;
	parts.path_length = length;
	for (size_t i = 0; i < 2; i++) {
		const char *type = i ? ".xml" : ".json";
		size_t size = strlen(type);
		if (length > size && memcmp(parts.path + length - size, type, size) == 0) {
			parts.path_length = length - size;
			parts.suffix_length = size;
			parts.suffix = parts.path + parts.path_length;
		}
	}
	return parts;
}

zend_string *onapp_request_line(const onapp_http_request *request)
{
	zend_string *shown = onapp_url_for_people(request->url, strlen(request->url));
	onapp_url_parts parts = onapp_url_split(ZSTR_VAL(shown));
	zend_string *line = zend_strpprintf(0, "%s %.*s%s%s", onapp_verb_name(request->verb), (int) parts.path_length,
		parts.path, parts.query_length ? "?" : "", parts.query);
	zend_string_release(shown);
	return line;
}

static void read_query(const onapp_url_parts *parts, zval *query)
{
	array_init(query);
	if (parts->query_length) {
		/* What parse_str() does; the text is the function's, which frees it. */
		sapi_module.treat_data(PARSE_STRING, estrndup(parts->query, parts->query_length), query);
	}
}

static void read_headers(const onapp_http_request *request, zval *headers)
{
	array_init(headers);
	for (const char *const *line = request->headers; line && *line; line++) {
		const char *colon = strchr(*line, ':');
		if (colon) {
			add_assoc_string_ex(headers, *line, (size_t) (colon - *line), colon + 1 + strspn(colon + 1, " "));
		}
	}
	if (request->username) {
		add_assoc_string(headers, "Authorization", "***");
	}
}

void onapp_asked_make(zval *result, const onapp_http_request *request)
{
	onapp_url_parts parts = onapp_url_split(request->url);
	object_init_ex(result, asked_class);
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(result), 0);
	ZVAL_STRING(&members[ASKED_METHOD], onapp_verb_name(request->verb));
	ZVAL_STRING(&members[ASKED_URL], request->url);
	ZVAL_STRINGL(&members[ASKED_PATH], parts.path, parts.path_length);
	read_query(&parts, &members[ASKED_QUERY]);
	read_headers(request, &members[ASKED_HEADERS]);
	if (request->username) {
		ZVAL_STRING(&members[ASKED_USERNAME], request->username);
	} else {
		ZVAL_NULL(&members[ASKED_USERNAME]);
	}
	ZVAL_STRINGL(&members[ASKED_BODY], request->has_body ? request->body : "",
		request->has_body ? request->body_length : 0);
}

ZEND_METHOD(OnApp_Testing_Request, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Testing_Request, json)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zval *body = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), ASKED_BODY);
	if (!Z_STRLEN_P(body)) {
		RETURN_NULL();
	}
	php_json_decode_ex(return_value, Z_STRVAL_P(body), Z_STRLEN_P(body),
		PHP_JSON_OBJECT_AS_ARRAY | PHP_JSON_THROW_ON_ERROR, PHP_JSON_PARSER_DEFAULT_DEPTH);
}

ZEND_METHOD(OnApp_Testing_Request, __toString)
{
	ZEND_PARSE_PARAMETERS_NONE();
	zval *members = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0);
	onapp_url_parts parts = onapp_url_split(Z_STRVAL(members[ASKED_URL]));
	RETURN_STR(zend_strpprintf(0, "%s %s%s%s", Z_STRVAL(members[ASKED_METHOD]), Z_STRVAL(members[ASKED_PATH]),
		parts.query_length ? "?" : "", parts.query));
}
