/*
 * OnApp\Testing\MockTransport: queued answers in place of the network, and what was asked for.
 */
#include "testing.h"
#include "methods.h"

#include "../../php_onapp.h"

#include "../core/header.h"
#include "ext/json/php_json.h"
#include "Zend/zend_closures.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#include <curl/curl.h>
#include <math.h>

#define EVER (-1)
#define LONGEST_SECONDS 1e6

/* An answer, or that there is none, as often as it is left. */
typedef struct {
	onapp_fits fits;
	zend_long left; /* EVER: no end */
	onapp_error_kind kind;
	int curl_code;
	zend_string *message; /* owned; of a failure */
	bool sent;
	double seconds;
	long status;
	zval body;            /* IS_STRING or a Closure */
	bool is_json;         /* the body is written from a value */
	zend_string *headers; /* owned; lines, each with its end */
	bool has_type;        /* a Content-Type is among them */
} answer;

typedef struct {
	answer *queue; /* what is used up is taken out */
	size_t count, capacity;
	zval requests;           /* list of OnApp\Testing\Request */
	zend_string *unexpected; /* owned; about the first request without an answer; NULL: none came */
	onapp_stand_in stand_in; /* last */
} mock;

static zend_object_handlers mock_handlers;

static mock *mock_from(zend_object *std)
{
	return (mock *) ((char *) std - XtOffsetOf(mock, stand_in.std));
}

static mock *mock_of(onapp_stand_in *stand_in)
{
	return (mock *) ((char *) stand_in - XtOffsetOf(mock, stand_in));
}

/* ---- The queue ----------------------------------------------------------------------------------------------------- */

static void answer_free(answer *one)
{
	onapp_fits_free(&one->fits);
	if (one->message) {
		zend_string_release(one->message);
	}
	if (one->headers) {
		zend_string_release(one->headers);
	}
	zval_ptr_dtor(&one->body);
}

static void queue_add(mock *own, const answer *one)
{
	if (own->count == own->capacity) {
		own->capacity = own->capacity ? own->capacity * 2 : 8;
		own->queue = safe_erealloc(own->queue, own->capacity, sizeof(answer), 0);
	}
	own->queue[own->count++] = *one;
}

/* The place of the first answer that fits; own->count: none does. */
static size_t queue_find(const mock *own, const onapp_http_request *request)
{
	size_t i = 0;
	while (i < own->count && !onapp_fits_request(&own->queue[i].fits, request)) {
		i++;
	}
	return i;
}

/* A copy to be freed by the caller: while a Closure runs, the queue may change. */
static answer queue_take(mock *own, size_t place)
{
	answer *one = &own->queue[place], taken = *one;
	if (one->left != EVER && --one->left == 0) {
		own->count--;
		memmove(one, one + 1, (own->count - place) * sizeof(answer));
		return taken;
	}
	if (taken.fits.text) {
		zend_string_addref(taken.fits.text);
	}
	if (taken.message) {
		zend_string_addref(taken.message);
	}
	if (taken.headers) {
		zend_string_addref(taken.headers);
	}
	Z_TRY_ADDREF(taken.body);
	return taken;
}

static zend_long queue_left(const mock *own)
{
	zend_long sum = 0;
	for (size_t i = 0; i < own->count; i++) {
		sum += own->queue[i].left == EVER ? 0 : own->queue[i].left;
	}
	return sum;
}

static void queue_clear(mock *own)
{
	while (own->count) {
		answer last = own->queue[--own->count];
		answer_free(&last);
	}
}

/* "GET /users/5" twice, any request. Owned. */
static zend_string *queue_text(const mock *own, bool must_be_used)
{
	smart_str text = {0};
	for (size_t i = 0; i < own->count; i++) {
		const answer *one = &own->queue[i];
		if (must_be_used && one->left == EVER) {
			continue;
		}
		smart_str_appends(&text, text.s ? ", " : "");
		if (one->fits.text) {
			smart_str_append_printf(&text, "\"%s\"", ZSTR_VAL(one->fits.text));
		} else {
			smart_str_appends(&text, "any request");
		}
		if (one->left == EVER) {
			smart_str_appends(&text, " (any number of times)");
		} else if (one->left > 1) {
			smart_str_append_printf(&text, " (" ZEND_LONG_FMT " times)", one->left);
		}
	}
	return text.s ? smart_str_extract(&text) : NULL;
}

/* ---- Objects ------------------------------------------------------------------------------------------------------- */

static bool answer_request(onapp_stand_in *stand_in, const onapp_http_request *request, onapp_http_response *response,
	double *seconds);

static zend_object *mock_create(zend_class_entry *ce)
{
	mock *own = zend_object_alloc(sizeof(mock), ce);
	zend_object_std_init(&own->stand_in.std, ce);
	object_properties_init(&own->stand_in.std, ce);
	own->stand_in.std.handlers = &mock_handlers;
	own->stand_in.answer = answer_request;
	array_init(&own->requests);
	return &own->stand_in.std;
}

static void mock_free(zend_object *std)
{
	mock *own = mock_from(std);
	queue_clear(own);
	if (own->queue) {
		efree(own->queue);
	}
	if (own->unexpected) {
		zend_string_release(own->unexpected);
	}
	zval_ptr_dtor(&own->requests);
	zend_object_std_dtor(std);
}

static HashTable *mock_gc(zend_object *std, zval **table, int *count)
{
	mock *own = mock_from(std);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_get_gc_buffer_add_zval(buffer, &own->requests);
	for (size_t i = 0; i < own->count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &own->queue[i].body);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void onapp_mock_register(zend_class_entry *ce)
{
	ce->create_object = mock_create;
	memcpy(&mock_handlers, &std_object_handlers, sizeof(zend_object_handlers));
	mock_handlers.offset = XtOffsetOf(mock, stand_in.std);
	mock_handlers.free_obj = mock_free;
	mock_handlers.clone_obj = NULL;
	mock_handlers.get_gc = mock_gc;
	mock_handlers.compare = zend_objects_not_comparable;
}

#define THIS_MOCK mock_from(Z_OBJ_P(ZEND_THIS))

/* ---- Answering ----------------------------------------------------------------------------------------------------- */

static void refuse(mock *own, const onapp_http_request *request)
{
	zend_string *line = onapp_request_line(request), *queued = queue_text(own, false);
	zend_string *text = zend_strpprintf(0,
		"%s was not expected: %s%s. Queue an answer for it with answer(), for: \"%s\"", ZSTR_VAL(line),
		queued ? "no queued answer fits; queued are " : "no answer is queued", queued ? ZSTR_VAL(queued) : "",
		ZSTR_VAL(line));
	onapp_unexpected_throw(&own->unexpected, text);
	zend_string_release(line);
	if (queued) {
		zend_string_release(queued);
	}
}

static const char *json_problem(php_json_error_code code)
{
	switch (code) {
		case PHP_JSON_ERROR_DEPTH:
			return "it is nested too deeply";
		case PHP_JSON_ERROR_UTF8:
			return "a text is not valid UTF-8";
		case PHP_JSON_ERROR_RECURSION:
			return "it holds itself";
		case PHP_JSON_ERROR_INF_OR_NAN:
			return "a number is not finite";
		default:
			return "a type has no form in JSON";
	}
}

/* The value as JSON; NULL with an exception. Owned. What json_last_error() says is left alone. */
static zend_string *write_json(zval *value)
{
	smart_str text = {0};
	php_json_error_code before = JSON_G(error_code);
	php_json_encode_ex(&text, value,
		PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_PRESERVE_ZERO_FRACTION,
		PHP_JSON_PARSER_DEFAULT_DEPTH);
	php_json_error_code code = JSON_G(error_code);
	JSON_G(error_code) = before;
	if (code == PHP_JSON_ERROR_NONE && !EG(exception)) { /* a number that is not finite counts as a success */
		return smart_str_extract(&text);
	}
	smart_str_free(&text);
	if (!EG(exception)) {
		/* The headers of PHP 8.2 do not declare it. */
		zend_class_entry *class = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("jsonexception"));
		zend_throw_exception_ex(class, code, "The answer cannot be written as JSON: %s", json_problem(code));
	}
	return NULL;
}

/* The text of a body as callers give it. NULL with an exception. Owned. */
static zend_string *body_text(zval *value, bool *is_json)
{
	*is_json = false;
	if (Z_TYPE_P(value) == IS_STRING) {
		return zend_string_copy(Z_STR_P(value));
	}
	if (Z_TYPE_P(value) == IS_NULL) {
		return ZSTR_EMPTY_ALLOC();
	}
	*is_json = true;
	return write_json(value);
}

static zend_string *answer_body(answer *one, zval *asked)
{
	zval result;
	if (Z_TYPE(one->body) == IS_STRING) {
		return zend_string_copy(Z_STR(one->body));
	}
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &one->body, &result, 1, asked);
	zend_string *text = EG(exception) ? NULL : body_text(&result, &one->is_json);
	zval_ptr_dtor(&result);
	return text;
}

static void fill_answer(const answer *one, const onapp_http_request *request, const zend_string *body,
	onapp_http_response *response)
{
	onapp_url_parts parts = onapp_url_split(request->url);
	bool is_xml = !one->is_json && parts.suffix_length && strncmp(parts.suffix, ".xml", 4) == 0;
	const char *type = is_xml ? "application/xml; charset=utf-8" : "application/json; charset=utf-8";

	onapp_stand_in_answer(response, one->status, !one->has_type && ZSTR_LEN(body) ? type : NULL, one->headers, body);
}

static bool answer_request(onapp_stand_in *stand_in, const onapp_http_request *request, onapp_http_response *response,
	double *seconds)
{
	mock *own = mock_of(stand_in);
	size_t place = queue_find(own, request);
	zval asked;

	onapp_asked_make(&asked, request);
	Z_ADDREF(asked);
	add_next_index_zval(&own->requests, &asked);
	if (place == own->count) {
		zval_ptr_dtor(&asked);
		refuse(own, request);
		return false;
	}
	answer one = queue_take(own, place);
	*seconds = one.seconds;
	response->kind = one.kind;
	response->curl_code = one.curl_code;
	response->sent = one.sent;
	if (one.kind != ONAPP_OK) {
		snprintf(response->message, sizeof(response->message), "%s", ZSTR_VAL(one.message));
	} else {
		zend_string *body = answer_body(&one, &asked);
		if (body) {
			fill_answer(&one, request, body, response);
			zend_string_release(body);
		}
	}
	answer_free(&one);
	zval_ptr_dtor(&asked);
	/* Without an answer for another try, this failure is the last: else each test would have to count tries. */
	return queue_find(own, request) < own->count;
}

/* ---- Queuing ------------------------------------------------------------------------------------------------------- */

static bool append_header(smart_str *lines, zend_string *name, zval *value)
{
	zend_string *text = zval_try_get_string(value);
	if (!text) {
		return false;
	}
	const char *problem = onapp_header_problem(ZSTR_VAL(name), ZSTR_LEN(name), ZSTR_VAL(text), ZSTR_LEN(text));
	if (problem) {
		zend_argument_value_error(3, "has a header \"%s\" that cannot be sent: it %s", ZSTR_VAL(name), problem);
	} else {
		smart_str_append_printf(lines, "%s: %s\r\n", ZSTR_VAL(name), ZSTR_VAL(text));
	}
	zend_string_release(text);
	return !problem;
}

static bool read_headers(answer *one, HashTable *headers)
{
	smart_str lines = {0};
	zend_string *name;
	zval *value;
	bool good = true;
	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		ZVAL_DEREF(value);
		if (!name || (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG)) {
			zend_argument_value_error(3, "must be an array of name => value");
			good = false;
		} else {
			good = append_header(&lines, name, value);
			one->has_type = one->has_type || zend_string_equals_literal_ci(name, "content-type");
		}
		if (!good) {
			smart_str_free(&lines);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	one->headers = lines.s ? smart_str_extract(&lines) : ZSTR_EMPTY_ALLOC();
	return true;
}

/* What both methods have in common; argument: the number of $for. */
static bool read_terms(answer *one, zend_string *fits, zend_long times, bool ever, double seconds, uint32_t argument)
{
	one->left = ever ? EVER : times;
	one->seconds = seconds;
	if (!ever && times < 1) {
		zend_argument_value_error(argument + 1, "must be at least 1, or null for any number of times");
		return false;
	}
	if (!(seconds >= 0 && seconds <= LONGEST_SECONDS)) {
		zend_argument_value_error(argument + 2, "must be between 0 and %d", (int) LONGEST_SECONDS);
		return false;
	}
	return onapp_fits_read(&one->fits, fits, argument);
}

ZEND_METHOD(OnApp_Testing_MockTransport, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(OnApp_Testing_MockTransport, answer)
{
	zval *body = NULL;
	zend_long status = 200, times = 1;
	HashTable *headers = NULL;
	zend_string *fits = NULL, *text;
	bool ever = false;
	double seconds = 0;
	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(body)
		Z_PARAM_LONG(status)
		Z_PARAM_ARRAY_HT(headers)
		Z_PARAM_STR_OR_NULL(fits)
		Z_PARAM_LONG_OR_NULL(times, ever)
		Z_PARAM_DOUBLE(seconds)
	ZEND_PARSE_PARAMETERS_END();

	answer one = {.kind = ONAPP_OK, .sent = true, .status = (long) status};
	if (status < 200 || status > 599) {
		zend_argument_value_error(2, "must be between 200 and 599");
		return;
	}
	if (headers ? !read_headers(&one, headers) : !(one.headers = ZSTR_EMPTY_ALLOC())) {
		return;
	}
	if (!read_terms(&one, fits, times, ever, seconds, 4)) {
		answer_free(&one);
		return;
	}
	if (body && Z_TYPE_P(body) == IS_OBJECT && Z_OBJCE_P(body) == zend_ce_closure) {
		ZVAL_COPY(&one.body, body);
	} else if (!body) {
		ZVAL_EMPTY_STRING(&one.body);
	} else if ((text = body_text(body, &one.is_json))) {
		ZVAL_STR(&one.body, text);
	} else {
		answer_free(&one);
		return;
	}
	queue_add(THIS_MOCK, &one);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

static const struct {
	onapp_error_kind kind;
	int curl_code;
	bool sent;
	const char *message;
} failures[] = {
	{ONAPP_E_CONNECT, CURLE_COULDNT_CONNECT, false, "Failed to connect: Connection refused"},
	{ONAPP_E_TIMEOUT, CURLE_OPERATION_TIMEDOUT, true, "Operation timed out with 0 bytes received"},
	{ONAPP_E_TLS, CURLE_PEER_FAILED_VERIFICATION, false,
		"SSL certificate problem: unable to get local issuer certificate"},
	{ONAPP_E_INTERRUPTED, CURLE_ABORTED_BY_CALLBACK, true, "interrupted"},
	{ONAPP_E_DECODE, CURLE_WEIRD_SERVER_REPLY, true, "Received HTTP/0.9 when not allowed"},
	{ONAPP_E_TOO_LARGE, CURLE_FILESIZE_EXCEEDED, true, "answer larger than allowed"},
};

ZEND_METHOD(OnApp_Testing_MockTransport, fail)
{
	zend_string *kind = NULL, *message = NULL, *fits = NULL;
	bool sent = false, sent_is_null = true, ever = false;
	zend_long times = 1;
	double seconds = 0;
	size_t found = 0;
	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(kind)
		Z_PARAM_STR_OR_NULL(message)
		Z_PARAM_BOOL_OR_NULL(sent, sent_is_null)
		Z_PARAM_STR_OR_NULL(fits)
		Z_PARAM_LONG_OR_NULL(times, ever)
		Z_PARAM_DOUBLE(seconds)
	ZEND_PARSE_PARAMETERS_END();

	while (kind && found < COUNT_OF(failures) && strcmp(onapp_error_name(failures[found].kind), ZSTR_VAL(kind)) != 0) {
		found++;
	}
	if (found == COUNT_OF(failures)) {
		zend_argument_value_error(1,
			"must be one of \"connect\", \"timeout\", \"tls\", \"interrupted\", \"decode\", \"too-large\"; \"%s\" given",
			ZSTR_VAL(kind));
		return;
	}
	answer one = {
		.kind = failures[found].kind,
		.curl_code = failures[found].curl_code,
		.sent = sent_is_null ? failures[found].sent : sent,
	};
	if (!read_terms(&one, fits, times, ever, seconds, 4)) {
		return;
	}
	const char *usual = failures[found].message;
	one.message = message ? zend_string_copy(message) : zend_string_init(usual, strlen(usual), 0);
	queue_add(THIS_MOCK, &one);
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}

/* ---- Installing ---------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp_Testing_MockTransport, install)
{
	zend_object *panel = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(panel, onapp_ce_base)
	ZEND_PARSE_PARAMETERS_END();
	if (onapp_stand_in_install(&THIS_MOCK->stand_in, panel)) {
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
}

ZEND_METHOD(OnApp_Testing_MockTransport, uninstall)
{
	zend_object *panel = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(panel, onapp_ce_base)
	ZEND_PARSE_PARAMETERS_END();
	RETVAL_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	onapp_stand_in_uninstall(&THIS_MOCK->stand_in, panel);
}

/* Logs in for real, with the version as the answer in front of all others; what it asked for is not the caller's. */
static bool login(mock *own, zend_string *version, zval *factory, zval *credentials)
{
	onapp_stand_in *before = ONAPP_G(stand_in);
	zval body;
	mock *aside = mock_from(mock_create(own->stand_in.std.ce));

	array_init_size(&body, 1);
	add_assoc_str(&body, "version", zend_string_copy(version));
	answer one = {.sent = true, .status = 200, .left = 1, .is_json = true, .headers = ZSTR_EMPTY_ALLOC()};
	zend_string *text = write_json(&body);
	zval_ptr_dtor(&body);
	if (text) {
		ZVAL_STR(&one.body, text);
		onapp_fits_read(&one.fits, NULL, 0);
		queue_add(aside, &one);
		if (before) {
			GC_ADDREF(&before->std);
		}
		onapp_stand_in_put(&ONAPP_G(stand_in), &aside->stand_in);
		object_init_ex(factory, onapp_ce_factory);
		zend_call_known_instance_method(onapp_ce_factory->constructor, Z_OBJ_P(factory), NULL, 3, credentials);
		onapp_stand_in_put(&ONAPP_G(stand_in), before);
		if (before) {
			OBJ_RELEASE(&before->std);
		}
	}
	OBJ_RELEASE(&aside->stand_in.std);
	return text && !EG(exception);
}

ZEND_METHOD(OnApp_Testing_MockTransport, connect)
{
	zend_string *version = NULL, *url = NULL, *username = NULL, *password = NULL;
	zval credentials[3];
	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(version)
		Z_PARAM_STR(url)
		Z_PARAM_STR(username)
		Z_PARAM_STR(password)
	ZEND_PARSE_PARAMETERS_END();

	if (version && onapp_version_parse(ZSTR_VAL(version), ZSTR_LEN(version)) == ONAPP_V_UNKNOWN) {
		zend_argument_value_error(1, "must be a version such as \"6.2\"; \"%s\" is none", ZSTR_VAL(version));
		return;
	}
	version = version ? zend_string_copy(version) : zend_string_init(ZEND_STRL("7.0"), 0);
	ZVAL_STR(&credentials[0], url ? zend_string_copy(url) : zend_string_init(ZEND_STRL("https://panel.example"), 0));
	ZVAL_STR(&credentials[1], username ? zend_string_copy(username) : zend_string_init(ZEND_STRL("admin"), 0));
	ZVAL_STR(&credentials[2], password ? zend_string_copy(password) : zend_string_init(ZEND_STRL("secret"), 0));
	ZVAL_UNDEF(return_value);
	bool done = login(THIS_MOCK, version, return_value, credentials);
	if (done) {
		onapp_connection *connection = onapp_object_connection(Z_ONAPP_P(return_value));
		onapp_stand_in_put(&connection->stand_in, &THIS_MOCK->stand_in);
	} else {
		zval_ptr_dtor(return_value);
		ZVAL_UNDEF(return_value);
	}
	zend_string_release(version);
	for (size_t i = 0; i < COUNT_OF(credentials); i++) {
		zval_ptr_dtor(&credentials[i]);
	}
}

/* ---- Looking ------------------------------------------------------------------------------------------------------- */

ZEND_METHOD(OnApp_Testing_MockTransport, requests)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY(&THIS_MOCK->requests);
}

ZEND_METHOD(OnApp_Testing_MockTransport, lastRequest)
{
	ZEND_PARSE_PARAMETERS_NONE();
	HashTable *requests = Z_ARRVAL(THIS_MOCK->requests);
	if (!zend_hash_num_elements(requests)) {
		RETURN_NULL();
	}
	RETURN_COPY(zend_hash_index_find(requests, zend_hash_num_elements(requests) - 1));
}

ZEND_METHOD(OnApp_Testing_MockTransport, count)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(queue_left(THIS_MOCK));
}

ZEND_METHOD(OnApp_Testing_MockTransport, assertAllUsed)
{
	ZEND_PARSE_PARAMETERS_NONE();
	mock *own = THIS_MOCK;
	if (own->unexpected) {
		zend_throw_exception(onapp_ce_unexpected_request, ZSTR_VAL(own->unexpected), 0);
		return;
	}
	zend_string *left = queue_text(own, true);
	if (left) {
		zend_throw_exception_ex(onapp_ce_unused_answer, 0,
			"Answers are left that nobody asked for: %s. %d requests were made", ZSTR_VAL(left),
			(int) zend_hash_num_elements(Z_ARRVAL(own->requests)));
		zend_string_release(left);
	}
}

ZEND_METHOD(OnApp_Testing_MockTransport, reset)
{
	ZEND_PARSE_PARAMETERS_NONE();
	mock *own = THIS_MOCK;
	queue_clear(own);
	zval garbage;
	ZVAL_COPY_VALUE(&garbage, &own->requests);
	array_init(&own->requests);
	zval_ptr_dtor(&garbage);
	if (own->unexpected) {
		zend_string_release(own->unexpected);
		own->unexpected = NULL;
	}
	RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
}
