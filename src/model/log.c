/*
 * Log lines of requests. Nothing secret goes in: no bodies, no credentials, no secret query arguments.
 */
#include "log.h"
#include "scheduler.h"

#include "../../php_onapp.h"

#include "../core/header.h"
#include "Zend/zend_smart_str.h"

static const char *const level_names[] = {"debug", "info", "warning", "error"};
static const char *const own_names[] = {"DEBUG", "MSG", "WARN", "ERROR"};

static bool is_secret_setting(const void *context, const char *name, size_t length)
{
	return onapp_setting_is_secret(name, length);
}

/* The name of a query argument, or the innermost part of one: user[password], with or without encoded brackets. */
static bool is_secret_argument(onapp_name_test is_secret, const void *context, const char *name, size_t length)
{
	if (length > 3 && strncasecmp(name + length - 3, "%5D", 3) == 0) {
		length -= 3;
	} else if (length && name[length - 1] == ']') {
		length--;
	}
	for (size_t i = length; i > 0; i--) {
		bool encoded = i >= 3 && strncasecmp(name + i - 3, "%5B", 3) == 0;
		if (encoded || name[i - 1] == '[') {
			return is_secret(context, name + i, length - i);
		}
	}
	return is_secret(context, name, length);
}

zend_string *onapp_url_for_people(const char *url, size_t length)
{
	return onapp_url_without(url, length, is_secret_setting, NULL);
}

zend_string *onapp_url_without(const char *url, size_t length, onapp_name_test is_secret, const void *context)
{
	smart_str text = {0};
	const char *end = url + length;
	const char *query = memchr(url, '?', length);

	if (!query || query + 1 == end) {
		return zend_string_init(url, length - (query ? 1 : 0), 0);
	}
	smart_str_appendl(&text, url, (size_t) (query + 1 - url));
	for (const char *pair = query + 1; pair < end;) {
		const char *stop = memchr(pair, '&', (size_t) (end - pair));
		stop = stop ? stop : end;
		const char *equals = memchr(pair, '=', (size_t) (stop - pair));
		if (equals && is_secret_argument(is_secret, context, pair, (size_t) (equals - pair))) {
			smart_str_appendl(&text, pair, (size_t) (equals + 1 - pair));
			smart_str_appends(&text, "***");
			if (stop < end) {
				smart_str_appendc(&text, '&');
			}
		} else {
			smart_str_appendl(&text, pair, (size_t) (stop - pair) + (stop < end));
		}
		pair = stop + 1;
	}
	return smart_str_extract(&text);
}

static void tell_own(onapp_object *object, onapp_log_level level, zend_string *message)
{
	zval *logger = ONAPP_PROP(object, LOGGER);
	ZVAL_DEREF(logger);
	if (Z_TYPE_P(logger) == IS_OBJECT && instanceof_function(Z_OBJCE_P(logger), onapp_ce_logger)) {
		onapp_logger_write(Z_OBJ_P(logger), own_names[level], ZSTR_VAL(message), ZSTR_LEN(message));
	}
}

/* context: an array, consumed. */
static void tell_psr(onapp_object *object, onapp_log_level level, zend_string *message, zval *context)
{
	onapp_connection *connection = onapp_object_connection(object);
	if (!connection || Z_ISUNDEF(connection->logger) || connection->callback_depth || EG(exception)) {
		zval_ptr_dtor(context);
		return;
	}
	zval arguments[3], logger, callable, result;
	ZVAL_STRING(&arguments[0], level_names[level]);
	ZVAL_STR_COPY(&arguments[1], message);
	ZVAL_COPY_VALUE(&arguments[2], context);
	ZVAL_COPY(&logger, &connection->logger); /* the callback may replace it */
	ZVAL_UNDEF(&result);
	if (Z_TYPE(logger) == IS_OBJECT && !zend_is_callable(&logger, 0, NULL)) {
		array_init_size(&callable, 2);
		Z_ADDREF(logger);
		add_next_index_zval(&callable, &logger);
		add_next_index_string(&callable, "log");
	} else {
		ZVAL_COPY(&callable, &logger);
	}
	GC_ADDREF(&connection->std);
	connection->callback_depth++;
	/* A batch must not put this aside: for its other calls the connection would be closed as long. */
	bool in_batch = onapp_job_current() != NULL;
	if (in_batch) {
		zend_fiber_switch_block();
	}
	call_user_function(NULL, NULL, &callable, &result, 3, arguments);
	if (in_batch) {
		zend_fiber_switch_unblock();
	}
	connection->callback_depth--;
	OBJ_RELEASE(&connection->std);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&callable);
	zval_ptr_dtor(&logger);
	for (int i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}

void onapp_log(onapp_object *object, onapp_log_level level, const char *format, ...)
{
	va_list arguments;
	zval context;
	va_start(arguments, format);
	zend_string *message = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	array_init(&context);
	tell_own(object, level, message);
	tell_psr(object, level, message, &context);
	zend_string_release(message);
}

bool onapp_request_id(const onapp_http_response *response, onapp_header *id)
{
	return response->headers.data &&
		onapp_header_find(response->headers.data, response->headers.length, "x-request-id", id);
}

/* Whether a line of that level would reach anybody. */
static bool is_heard(onapp_object *object, onapp_log_level level)
{
	onapp_connection *connection = onapp_object_connection(object);
	zval *logger = ONAPP_PROP(object, LOGGER);
	ZVAL_DEREF(logger);
	return (connection && !Z_ISUNDEF(connection->logger)) ||
		(Z_TYPE_P(logger) == IS_OBJECT &&
			(level != ONAPP_LOG_DEBUG || !instanceof_function(Z_OBJCE_P(logger), onapp_ce_logger) ||
				onapp_logger_hears_debug(Z_OBJ_P(logger))));
}

void onapp_log_attempt(onapp_object *object, onapp_verb verb, zend_string *url, const onapp_http_response *response,
	double wait)
{
	if (response->kind == ONAPP_OK && wait < 0 && !is_heard(object, ONAPP_LOG_DEBUG)) {
		return; /* the usual case, and the message would be most of its cost */
	}
	zend_string *shown = onapp_url_for_people(ZSTR_VAL(url), ZSTR_LEN(url));
	double milliseconds = (double) response->total_us / 1000;
	onapp_log_level level = ONAPP_LOG_DEBUG;
	zend_string *message;
	onapp_header request_id;
	zval context;

	if (response->kind == ONAPP_OK) {
		message = zend_strpprintf(0, "%s %s answered %ld in %.1f ms", onapp_verb_name(verb), ZSTR_VAL(shown),
			response->status, milliseconds);
	} else {
		message = zend_strpprintf(0, "%s %s failed after %.1f ms: %s", onapp_verb_name(verb), ZSTR_VAL(shown),
			milliseconds, response->message);
		level = ONAPP_LOG_ERROR;
	}
	if (wait >= 0) {
		zend_string *again = zend_strpprintf(0, "%s; trying again in %.2f s", ZSTR_VAL(message), wait);
		zend_string_release(message);
		message = again;
		level = ONAPP_LOG_INFO;
	}
	array_init(&context);
	add_assoc_string(&context, "method", onapp_verb_name(verb));
	add_assoc_str(&context, "url", zend_string_copy(shown));
	add_assoc_long(&context, "status", response->status);
	add_assoc_long(&context, "attempt", response->attempts);
	add_assoc_double(&context, "duration", milliseconds / 1000);
	if (onapp_request_id(response, &request_id)) {
		add_assoc_stringl(&context, "request_id", request_id.value, request_id.value_length);
	} else {
		add_assoc_null(&context, "request_id");
	}
	tell_own(object, level, message);
	tell_psr(object, level, message, &context);
	zend_string_release(message);
	zend_string_release(shown);
}
