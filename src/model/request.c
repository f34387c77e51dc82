/*
 * One request of an object: URL, headers and settings out of its options and connection, the answer back onto it.
 */
#include "model.h"

#include "../../php_onapp.h"
#include "events.h"
#include "form.h"
#include "log.h"
#include "scheduler.h"
#include "standin.h"
#include "unread.h"

#include "../codec/held.h"
#include "../core/header.h"
#include "../core/route.h"
#include "Zend/zend_smart_str.h"
#include "main/php_output.h"

#if PHP_VERSION_ID >= 80200
#define INTERRUPT_TAKE(flag) zend_atomic_bool_exchange(&(flag), false)
#define INTERRUPT_LOOK(flag) zend_atomic_bool_load(&(flag))
#else
#define INTERRUPT_LOOK(flag) (flag)
static bool interrupt_take(volatile zend_bool *flag)
{
	bool was = *flag;
	*flag = 0;
	return was;
}
#define INTERRUPT_TAKE(flag) interrupt_take(&(flag))
#endif

static void free_response(void *response)
{
	onapp_http_response_free(response);
}

void onapp_answer_release(onapp_answer *answer)
{
	if (--answer->refcount == 0) {
		onapp_held_free(answer->held);
		zend_string_release(answer->url);
		efree(answer);
	} else if (answer->refcount == 1 && answer->source) {
		onapp_source_shrink(answer->source); /* objects made of it are all that still has it */
	}
}

onapp_answer *onapp_answer_new(zend_string *url)
{
	onapp_answer *answer = ecalloc(1, sizeof(onapp_answer));
	answer->held = onapp_hold(free_response, &answer->http);
	answer->refcount = 1;
	answer->url = zend_string_copy(url);
	return answer;
}

void onapp_object_set_answer(onapp_object *object, onapp_answer *answer)
{
	onapp_rare *rare = onapp_object_rare(object);
	onapp_answer *before = rare->answer;
	rare->answer = answer;
	if (before) {
		onapp_answer_release(before);
	}
}

onapp_answer *onapp_object_answer(onapp_object *object)
{
	return object->rare ? object->rare->answer : NULL;
}

const onapp_codec *onapp_object_codec(onapp_object *object)
{
	zval *type = onapp_object_option(object, ONAPP_OPTION_DATA_TYPE);
	const onapp_codec *codec = &onapp_codec_json;
	if (type && Z_TYPE_P(type) == IS_STRING) {
		codec = onapp_codec_find(Z_STRVAL_P(type), Z_STRLEN_P(type));
	}
	if (!codec) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s: option data_type must be \"json\" or \"xml\", \"%s\" given",
			ZSTR_VAL(object->std.ce->name), Z_STRVAL_P(type));
	}
	return codec;
}

static void keep(zend_string **place, zend_string *string)
{
	zend_string *before = *place;
	*place = zend_string_copy(string);
	if (before) {
		zend_string_release(before);
	}
}

/* ---- URL ------------------------------------------------------------------------------------------------------------- */

onapp_error_kind onapp_address_problem(onapp_object *object, const char **problem)
{
	zval *base = onapp_object_option(object, ONAPP_OPTION_URL);
	*problem = "is not set: option url is empty";
	if (!base || Z_TYPE_P(base) != IS_STRING || !Z_STRLEN_P(base)) {
		return ONAPP_E_NOT_CONNECTED;
	}
	onapp_connection *connection = onapp_object_connection(object);
	*problem = NULL;
	if (connection && connection->checked_url == Z_STR_P(base)) {
		return ONAPP_OK; /* kept by the connection, so it is still the same text */
	}
	*problem = onapp_base_url_problem(Z_STRVAL_P(base), Z_STRLEN_P(base));
	if (*problem) {
		return ONAPP_E_INVALID_ARGUMENT;
	}
	if (connection) {
		keep(&connection->checked_url, Z_STR_P(base));
	}
	return ONAPP_OK;
}

static bool append_base(onapp_object *object, onapp_buffer *url)
{
	zval *base = onapp_object_option(object, ONAPP_OPTION_URL);
	const char *problem;
	onapp_error_kind kind = onapp_address_problem(object, &problem);
	if (kind != ONAPP_OK) {
		onapp_throw(kind, "%s: the address of the Control Panel %s", ZSTR_VAL(object->std.ce->name), problem);
		return false;
	}
	if (!strstr(Z_STRVAL_P(base), "://")) {
		onapp_buffer_append_text(url, "http://");
	}
	onapp_buffer_append(url, Z_STRVAL_P(base), Z_STRLEN_P(base));
	while (url->length && url->data[url->length - 1] == '/') {
		url->data[--url->length] = '\0';
	}
	return true;
}

zend_string *onapp_request_url(onapp_object *object, zend_string *path, zval *query)
{
	const onapp_codec *codec = onapp_object_codec(object);
	onapp_buffer url = ONAPP_BUFFER_EMPTY;
	const char *problem = onapp_path_problem(ZSTR_VAL(path), ZSTR_LEN(path));
	zend_string *result = NULL;

	if (!codec) {
		return NULL;
	}
	if (problem) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s: the path \"%s\" cannot be requested: it %s",
			ZSTR_VAL(object->std.ce->name), ZSTR_VAL(path), problem);
		return NULL;
	}
	if (append_base(object, &url)) {
		onapp_buffer_append_byte(&url, '/');
		onapp_route_append_path(&url, ZSTR_VAL(path), ZSTR_LEN(path));
		onapp_buffer_append_byte(&url, '.');
		onapp_buffer_append_text(&url, codec->data_type);
		/* An empty query leaves no question mark behind: newer libcurls would drop it, and no panel can tell. */
		zend_string *text = query && Z_TYPE_P(query) == IS_ARRAY ? onapp_form_encode(query) : ZSTR_EMPTY_ALLOC();
		if (!text) {
			onapp_buffer_free(&url);
			return NULL;
		}
		if (ZSTR_LEN(text)) {
			onapp_buffer_append_byte(&url, '?');
			onapp_buffer_append(&url, ZSTR_VAL(text), ZSTR_LEN(text));
		}
		zend_string_release(text);
		result = zend_string_init(url.data, url.length, 0);
	}
	onapp_buffer_free(&url);
	return result;
}

/* ---- Hooks ------------------------------------------------------------------------------------------------------------- */

typedef struct {
	onapp_object *object;
	onapp_verb verb;
	zend_string *url;
	onapp_job *job;  /* of a batch, in which this runs; NULL: none */
	bool bailed_out; /* a fatal error in PHP code: libcurl's frames must be left by returning, then it goes on */
	onapp_connection *connection;
	onapp_stand_in *stand_in; /* NULL: the network alone */
} exchange;

/* Lets signal handlers of PHP code run during a transfer; true when the call is to be given up. */
static bool hook_interrupted(void *context)
{
	exchange *one = context;
	if (EG(exception) || one->bailed_out) {
		return true;
	}
	if (INTERRUPT_LOOK(EG(timed_out))) {
		return true;
	}
	if (INTERRUPT_LOOK(EG(vm_interrupt)) && INTERRUPT_TAKE(EG(vm_interrupt)) && zend_interrupt_function) {
		zend_try
		{
			zend_interrupt_function(EG(current_execute_data));
		}
		zend_catch
		{
			one->bailed_out = true;
		}
		zend_end_try();
	}
	if (one->bailed_out) {
		return true;
	}
	return EG(exception) || (PG(connection_status) & PHP_CONNECTION_ABORTED && !PG(ignore_user_abort));
}

static void hook_attempt(void *context, const onapp_http_response *so_far, double wait)
{
	exchange *one = context;
	zend_try
	{
		onapp_log_attempt(one->object, one->verb, one->url, so_far, wait);
	}
	zend_catch
	{
		one->bailed_out = true;
	}
	zend_end_try();
}

static void hook_wait(void *context, onapp_http_call *call, int64_t until_us)
{
	exchange *one = context;
	if (onapp_job_current() == one->job) {
		onapp_job_wait_call(one->job, call, until_us);
	} else if (!EG(exception)) {
		/* A signal handler, say, that must not be left: then all others wait with it. */
		onapp_pool_go_on(ONAPP_G(pool));
		onapp_pool_sleep(ONAPP_G(pool), 1);
	}
}

/* PHP code may be called: as with a logger's, the connection is closed to it, and the call cannot be put aside. */
static bool hook_stand_in(void *context, const onapp_http_request *request, onapp_http_response *response,
	double *seconds)
{
	exchange *one = context;
	volatile bool may_repeat = false;
	one->connection->callback_depth++;
	zend_fiber_switch_block();
	zend_try
	{
		may_repeat = one->stand_in->answer(one->stand_in, request, response, seconds);
	}
	zend_catch
	{
		one->bailed_out = true;
	}
	zend_end_try();
	zend_fiber_switch_unblock();
	one->connection->callback_depth--;
	return may_repeat;
}

/* There is no more time than the batch gives. */
static bool limit_time(onapp_object *object, onapp_job *job, onapp_transport_settings *settings)
{
	double left = onapp_job_left(job);
	if (left == 0) {
		onapp_errors_clear(object);
		onapp_fail(object, ONAPP_E_TIMEOUT, NULL, "%s: the time for this call of the batch is over",
			ZSTR_VAL(object->std.ce->name));
		return false;
	}
	if (left > 0 && (settings->timeout <= 0 || left < settings->timeout)) {
		settings->timeout = left;
	}
	return true;
}

/* ---- Sending -------------------------------------------------------------------------------------------------------------- */

onapp_pool *onapp_thread_pool(void)
{
	if (!ONAPP_G(pool)) {
		ONAPP_G(pool) = onapp_pool_create();
		if (!ONAPP_G(pool)) {
			zend_throw_error(NULL, "Out of memory for connections");
			return NULL;
		}
		onapp_pool_keep(ONAPP_G(pool), (size_t) ONAPP_G(pool_size), ONAPP_G(pool_idle));
	}
	return ONAPP_G(pool);
}

static zend_string *header_line(onapp_object *object, const char *name, const char *value, size_t length)
{
	const char *problem = onapp_header_problem(name, strlen(name), value, length);
	if (problem) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT, "%s: the %s header cannot be sent: it %s", ZSTR_VAL(object->std.ce->name),
			name, problem);
		return NULL;
	}
	return zend_string_concat3(name, strlen(name), ": ", 2, value, length);
}

static void transport_failed(onapp_object *object, const onapp_request *request, const onapp_http_response *http)
{
	if (EG(exception)) {
		return;
	}
	zend_string *url = onapp_url_for_people(ZSTR_VAL(object->rare->answer->url), ZSTR_LEN(object->rare->answer->url));
	onapp_fail(object, http->kind, NULL, "no response: %s %s: %s%s", onapp_verb_name(request->verb), ZSTR_VAL(url),
		http->message, http->sent && request->verb != ONAPP_GET ? " (the request may have been carried out)" : "");
	zend_string_release(url);
}

/* The exchange, and what subscribers and stand-ins are told of it. */
static void watched_perform(exchange *one, onapp_pool *pool, const onapp_transport_settings *settings,
	const onapp_http_request *request, const onapp_transport_hooks *hooks, onapp_answer *answer)
{
	onapp_watch watch;

	onapp_watch_begin(&watch, one->connection, one->object, one->verb, one->url);
	if (EG(exception)) {
		answer->http.kind = ONAPP_E_INTERRUPTED;
		snprintf(answer->http.message, sizeof answer->http.message, "not sent: a subscriber threw an exception");
	} else {
		onapp_http_perform(pool, settings, request, hooks, &answer->http);
		if (answer->http.status == 401) {
			onapp_login refused = {request->url, request->username, request->password};
			onapp_pool_version_forget(pool, settings, &refused);
		}
	}
	if (one->bailed_out) {
		zend_bailout();
	}
	if (one->stand_in && one->stand_in->heard && !EG(exception)) {
		one->stand_in->heard(one->stand_in, request, &answer->http);
	}
	onapp_watch_end(&watch, one->connection, answer);
}

static bool exchange_run(onapp_object *object, onapp_connection *connection, const onapp_request *request,
	zend_string *url, const char *const *headers)
{
	onapp_transport_settings settings;
	exchange one = {object, request->verb, url, onapp_job_current(), false, connection, NULL};
	onapp_transport_hooks hooks = {&one, hook_interrupted, hook_attempt, one.job ? hook_wait : NULL, NULL};
	onapp_http_request http = {
		.verb = request->verb,
		.url = ZSTR_VAL(url),
		.username = connection->username ? ZSTR_VAL(connection->username) : NULL,
		.password = connection->password ? ZSTR_VAL(connection->password) : NULL,
		.headers = headers,
		.body = request->body ? ZSTR_VAL(request->body) : NULL,
		.body_length = request->body ? ZSTR_LEN(request->body) : 0,
		.has_body = request->body != NULL,
	};

	/* The object first: while another call has it, the settings may still change. */
	if (one.job && !onapp_job_claim(one.job, object)) {
		return false;
	}
	if (!onapp_settings_collect(object, &settings)) {
		return false;
	}
	onapp_pool *pool = one.job && !limit_time(object, one.job, &settings) ? NULL : onapp_thread_pool();
	if (!pool) {
		onapp_settings_free(&settings);
		return false;
	}
	if (!settings.verify && strncmp(ZSTR_VAL(url), "https", 5) == 0) {
		zend_string *shown = onapp_url_for_people(ZSTR_VAL(url), ZSTR_LEN(url));
		onapp_log(object, ONAPP_LOG_WARNING, "the certificate of %s is not verified: verify_tls is off",
			ZSTR_VAL(shown));
		zend_string_release(shown);
	}
	/* Only now: while waiting for the object, another call may have put one in the place of another. */
	one.stand_in = onapp_stand_in_for(connection);
	if (one.stand_in) {
		GC_ADDREF(&one.stand_in->std);
		hooks.stand_in = one.stand_in->answer ? hook_stand_in : NULL;
	}
	onapp_answer *answer = onapp_answer_new(url);
	answer->verb = request->verb;
	answer->refcount++;
	onapp_object_set_answer(object, answer);
	watched_perform(&one, pool, &settings, &http, &hooks, answer);
	onapp_answer_release(answer);
	if (one.stand_in) {
		OBJ_RELEASE(&one.stand_in->std);
	}
	onapp_settings_free(&settings);
	return !EG(exception);
}

/* The lines of a content type, checked. Owned; false with an exception. */
static bool make_lines(onapp_object *object, const char *type, size_t length, zend_string **accept,
	zend_string **content)
{
	*accept = header_line(object, "Accept", type, length);
	*content = *accept ? header_line(object, "Content-Type", type, length) : NULL;
	if (*accept && !*content) {
		zend_string_release(*accept);
	}
	return *content;
}

/* The same for the object's own type, which is nearly always that of the last request. */
static bool own_lines(onapp_object *object, onapp_connection *connection, zend_string **accept, zend_string **content)
{
	zval *type = onapp_object_option(object, ONAPP_OPTION_CONTENT);
	if (!type || Z_TYPE_P(type) != IS_STRING) {
		return make_lines(object, ZEND_STRL("application/json"), accept, content);
	}
	if (connection->checked_type == Z_STR_P(type)) {
		*accept = zend_string_copy(connection->accept);
		*content = zend_string_copy(connection->content);
		return true;
	}
	if (!make_lines(object, Z_STRVAL_P(type), Z_STRLEN_P(type), accept, content)) {
		return false;
	}
	keep(&connection->checked_type, Z_STR_P(type));
	keep(&connection->accept, *accept);
	keep(&connection->content, *content);
	return true;
}

bool onapp_request_send_url(onapp_object *object, const onapp_request *request, zend_string *url)
{
	onapp_connection *connection = onapp_object_connection(object);
	const char *headers[3] = {NULL, NULL, NULL};
	zend_string *accept, *content;
	bool done = false;

	onapp_errors_clear(object);
	if (!connection) {
		onapp_throw(ONAPP_E_NOT_CONNECTED, "%s is attached to no Control Panel: make it with OnApp_Factory::factory()",
			ZSTR_VAL(object->std.ce->name));
		return false;
	}
	if (connection->callback_depth) {
		onapp_throw(ONAPP_E_INVALID_ARGUMENT,
			"%s: a logger, a subscriber or a mock must not use the connection that it serves",
			ZSTR_VAL(object->std.ce->name));
		return false;
	}
	if (own_lines(object, connection, &accept, &content)) {
		if (request->content_type) {
			zend_string_release(content);
			content = header_line(object, "Content-Type", request->content_type, strlen(request->content_type));
		}
		headers[0] = ZSTR_VAL(accept);
		headers[1] = ZSTR_VAL(content);
		/* PHP code that runs meanwhile may let go of both. */
		GC_ADDREF(&object->std);
		GC_ADDREF(&connection->std);
		done = exchange_run(object, connection, request, url, headers);
		OBJ_RELEASE(&connection->std);
		GC_DELREF(&object->std); /* the caller of this function holds one */
		zend_string_release(content);
		zend_string_release(accept);
	}
	if (INTERRUPT_LOOK(EG(timed_out))) {
		zend_timeout(); /* ends the script, as the VM would at its next step */
	}
	if (done && onapp_object_answer(object)->http.kind != ONAPP_OK) {
		transport_failed(object, request, &onapp_object_answer(object)->http);
		done = false;
	}
	return done;
}

bool onapp_request_send(onapp_object *object, const onapp_request *request)
{
	zend_string *url = onapp_request_url(object, request->path, request->query);
	if (!url) {
		return false;
	}
	bool done = onapp_request_send_url(object, request, url);
	zend_string_release(url);
	return done;
}
