/*
 * OnApp\Exception\*: one class for each kind of failure that a caller can act on.
 */
#include "../model/model.h"
#include "classes.h"

#include "../core/header.h"
#include "ext/spl/spl_exceptions.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_interfaces.h"

#include "../../stubs/exceptions_arginfo.h"

#include <sys/time.h>

static zend_class_entry *kind_classes[ONAPP_E_COUNT];
static zend_class_entry *runtime_class, *transport_class, *http_class, *logic_class;
zend_class_entry *onapp_ce_logged_error;
zend_class_entry *onapp_ce_job_failed;

zend_class_entry *onapp_exception_class(onapp_error_kind kind)
{
	return kind_classes[kind];
}

void onapp_exceptions_register(void)
{
	zend_class_entry *marker = register_class_OnApp_Exception_Exception(zend_ce_throwable);
	runtime_class = register_class_OnApp_Exception_RuntimeException(spl_ce_RuntimeException, marker);
	transport_class = register_class_OnApp_Exception_TransportException(runtime_class);
	onapp_ce_job_failed = register_class_OnApp_Exception_JobFailedException(runtime_class);
	http_class = register_class_OnApp_Exception_HttpException(runtime_class);
	logic_class = register_class_OnApp_Exception_LogicException(spl_ce_LogicException, marker);

	kind_classes[ONAPP_OK] = runtime_class;
	kind_classes[ONAPP_E_CONNECT] = register_class_OnApp_Exception_ConnectException(transport_class);
	kind_classes[ONAPP_E_TIMEOUT] = register_class_OnApp_Exception_TimeoutException(transport_class);
	kind_classes[ONAPP_E_TLS] = register_class_OnApp_Exception_TlsException(transport_class);
	kind_classes[ONAPP_E_INTERRUPTED] = register_class_OnApp_Exception_InterruptedException(transport_class);
	kind_classes[ONAPP_E_REDIRECT] = register_class_OnApp_Exception_RedirectException(http_class);
	kind_classes[ONAPP_E_BAD_REQUEST] = register_class_OnApp_Exception_BadRequestException(http_class);
	kind_classes[ONAPP_E_AUTHENTICATION] = register_class_OnApp_Exception_AuthenticationException(http_class);
	kind_classes[ONAPP_E_PERMISSION] = register_class_OnApp_Exception_PermissionException(http_class);
	kind_classes[ONAPP_E_NOT_FOUND] = register_class_OnApp_Exception_NotFoundException(http_class);
	kind_classes[ONAPP_E_VALIDATION] = register_class_OnApp_Exception_ValidationException(http_class);
	kind_classes[ONAPP_E_UNAVAILABLE] = register_class_OnApp_Exception_UnavailableException(http_class);
	kind_classes[ONAPP_E_SERVER] = register_class_OnApp_Exception_ServerException(http_class);
	kind_classes[ONAPP_E_DECODE] = register_class_OnApp_Exception_DecodeException(http_class);
	kind_classes[ONAPP_E_TOO_LARGE] = register_class_OnApp_Exception_ResponseTooLargeException(http_class);
	kind_classes[ONAPP_E_NOT_CONNECTED] = register_class_OnApp_Exception_NotConnectedException(logic_class);
	kind_classes[ONAPP_E_CLOSED_OPERATION] = register_class_OnApp_Exception_ClosedOperationException(logic_class);
	kind_classes[ONAPP_E_MISSING_VALUE] = register_class_OnApp_Exception_MissingValueException(logic_class);
	kind_classes[ONAPP_E_INVALID_ARGUMENT] = register_class_OnApp_Exception_InvalidArgumentException(logic_class);
	kind_classes[ONAPP_E_UNSUPPORTED_VERSION] = register_class_OnApp_Exception_UnsupportedVersionException(logic_class);
	kind_classes[ONAPP_E_ENCODE] = register_class_OnApp_Exception_EncodeException(logic_class);
	onapp_ce_logged_error = register_class_OnApp_Exception_LoggedErrorException(logic_class);
}

static void set_http_properties(zend_object *exception, long status, zval *errors, const onapp_answer *answer)
{
	zval list;
	zend_update_property_long(http_class, exception, ZEND_STRL("status"), status);
	if (errors && Z_TYPE_P(errors) == IS_ARRAY) {
		zend_update_property(http_class, exception, ZEND_STRL("errors"), errors);
	} else {
		ZVAL_EMPTY_ARRAY(&list);
		zend_update_property(http_class, exception, ZEND_STRL("errors"), &list);
	}
	if (answer && answer->http.headers.data) {
		size_t length;
		const char *last = onapp_header_last_block(answer->http.headers.data, answer->http.headers.length, &length);
		zend_update_property_stringl(http_class, exception, ZEND_STRL("headers"), last, length);
	}
}

/* "sentence: first error; second error", so that an exception says by itself what the panel said. */
static zend_string *message_with_errors(zend_string *message, zval *errors)
{
	if (!errors || Z_TYPE_P(errors) != IS_ARRAY) {
		return zend_string_copy(message);
	}
	zend_string *key, *text = zend_string_copy(message);
	zval *item;
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(errors), key, item) {
		ZVAL_DEREF(item);
		zval *first = Z_TYPE_P(item) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(item), 0) : item;
		if (first && Z_TYPE_P(first) == IS_STRING && !zend_string_equals(Z_STR_P(first), message)) {
			zend_string *longer = zend_strpprintf(1000, "%s; %s%s%s", ZSTR_VAL(text), key ? ZSTR_VAL(key) : "",
				key ? " " : "", Z_STRVAL_P(first));
			zend_string_release(text);
			text = longer;
		}
	}
	ZEND_HASH_FOREACH_END();
	return text;
}

void onapp_exception_throw(onapp_error_kind kind, long status, zend_string *message, zval *errors,
	const onapp_answer *answer)
{
	zend_class_entry *ce = kind_classes[kind];
	zend_string *text = message_with_errors(message, errors);
	zend_object *exception = zend_throw_exception(ce, ZSTR_VAL(text), status);
	zend_string_release(text);

	if (instanceof_function(ce, http_class)) {
		set_http_properties(exception, status, errors, answer);
	} else if (instanceof_function(ce, transport_class)) {
		zend_update_property_bool(transport_class, exception, ZEND_STRL("sent"), answer && answer->http.sent);
	}
}

/* ---- Methods -------------------------------------------------------------------------------------------------------------- */

static onapp_error_kind kind_of(zend_class_entry *ce)
{
	for (; ce; ce = ce->parent) {
		for (int kind = ONAPP_E_CONNECT; kind < ONAPP_E_COUNT; kind++) {
			if (kind_classes[kind] == ce) {
				return (onapp_error_kind) kind;
			}
		}
	}
	return ONAPP_OK;
}

static void return_retryable(INTERNAL_FUNCTION_PARAMETERS)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(onapp_error_is_retryable(kind_of(Z_OBJCE_P(ZEND_THIS))));
}

static void return_kind(INTERNAL_FUNCTION_PARAMETERS)
{
	ZEND_PARSE_PARAMETERS_NONE();
	onapp_error_kind kind = kind_of(Z_OBJCE_P(ZEND_THIS));
	RETURN_STRING(kind == ONAPP_OK ? "error" : onapp_error_name(kind));
}

ZEND_METHOD(OnApp_Exception_RuntimeException, isRetryable)
{
	return_retryable(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp_Exception_RuntimeException, getKind)
{
	return_kind(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp_Exception_LogicException, isRetryable)
{
	return_retryable(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(OnApp_Exception_LogicException, getKind)
{
	return_kind(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static void return_property(INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *ce, const char *name)
{
	zval storage;
	ZEND_PARSE_PARAMETERS_NONE();
	zval *value = zend_read_property(ce, Z_OBJ_P(ZEND_THIS), name, strlen(name), true, &storage);
	RETURN_COPY_DEREF(value);
}

ZEND_METHOD(OnApp_Exception_JobFailedException, getTransaction)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, onapp_ce_job_failed, "transaction");
}

ZEND_METHOD(OnApp_Exception_JobFailedException, getLog)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, onapp_ce_job_failed, "log");
}

ZEND_METHOD(OnApp_Exception_TransportException, wasSent)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, transport_class, "sent");
}

ZEND_METHOD(OnApp_Exception_HttpException, getStatusCode)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, http_class, "status");
}

ZEND_METHOD(OnApp_Exception_HttpException, getErrors)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, http_class, "errors");
}

ZEND_METHOD(OnApp_Exception_HttpException, getHeaders)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, http_class, "headers");
}

static bool find_header(zend_object *exception, const char *name, onapp_header *header)
{
	zval storage;
	zval *block = zend_read_property(http_class, exception, ZEND_STRL("headers"), true, &storage);
	return Z_TYPE_P(block) == IS_STRING && onapp_header_find(Z_STRVAL_P(block), Z_STRLEN_P(block), name, header);
}

static void return_header(INTERNAL_FUNCTION_PARAMETERS, const char *name)
{
	onapp_header header;
	ZEND_PARSE_PARAMETERS_NONE();
	if (find_header(Z_OBJ_P(ZEND_THIS), name, &header)) {
		RETURN_STRINGL(header.value, header.value_length);
	}
	RETURN_NULL();
}

ZEND_METHOD(OnApp_Exception_HttpException, getRequestId)
{
	return_header(INTERNAL_FUNCTION_PARAM_PASSTHRU, "x-request-id");
}

ZEND_METHOD(OnApp_Exception_RedirectException, getLocation)
{
	return_header(INTERNAL_FUNCTION_PARAM_PASSTHRU, "location");
}

ZEND_METHOD(OnApp_Exception_UnavailableException, getRetryAfter)
{
	onapp_header header;
	struct timeval now;
	ZEND_PARSE_PARAMETERS_NONE();
	if (!find_header(Z_OBJ_P(ZEND_THIS), "retry-after", &header)) {
		RETURN_NULL();
	}
	gettimeofday(&now, NULL);
	double seconds = onapp_header_retry_after(header.value, header.value_length, (double) now.tv_sec);
	if (seconds < 0) {
		RETURN_NULL();
	}
	RETURN_DOUBLE(seconds);
}

/* A permission is written as words joined by dots: virtual_machines.create, disks.read.own. */
static bool find_permission(const char *text, const char **begin, size_t *length)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz_";
	for (const char *at = text; *at; at += *at != '\0') {
		size_t word = strspn(at, letters);
		size_t all = word;
		while (all && at[all] == '.' && strspn(at + all + 1, letters)) {
			all += 1 + strspn(at + all + 1, letters);
		}
		if (word > 1 && all > word) {
			*begin = at;
			*length = all;
			return true;
		}
		at += all;
		if (!*at) {
			break;
		}
	}
	return false;
}

ZEND_METHOD(OnApp_Exception_PermissionException, getPermission)
{
	zval storage, *item;
	const char *begin;
	size_t length;
	ZEND_PARSE_PARAMETERS_NONE();
	zval *errors = zend_read_property(http_class, Z_OBJ_P(ZEND_THIS), ZEND_STRL("errors"), true, &storage);
	if (Z_TYPE_P(errors) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(errors), item) {
			ZVAL_DEREF(item);
			if (Z_TYPE_P(item) == IS_STRING && find_permission(Z_STRVAL_P(item), &begin, &length)) {
				RETURN_STRINGL(begin, length);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	RETURN_NULL();
}

ZEND_METHOD(OnApp_Exception_ValidationException, getFieldErrors)
{
	zval storage, *item;
	zend_string *field;
	ZEND_PARSE_PARAMETERS_NONE();
	zval *errors = zend_read_property(http_class, Z_OBJ_P(ZEND_THIS), ZEND_STRL("errors"), true, &storage);
	array_init(return_value);
	if (Z_TYPE_P(errors) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(errors), field, item) {
		zval texts, *known;
		ZVAL_COPY_DEREF(&texts, item);
		convert_to_array(&texts);
		known = field ? NULL : zend_hash_str_find(Z_ARRVAL_P(return_value), ZEND_STRL("base"));
		if (known) {
			zval *text = zend_hash_index_find(Z_ARRVAL(texts), 0);
			if (text) {
				Z_TRY_ADDREF_P(text);
				add_next_index_zval(known, text);
			}
			zval_ptr_dtor(&texts);
		} else if (field) {
			zend_symtable_update(Z_ARRVAL_P(return_value), field, &texts);
		} else {
			add_assoc_zval(return_value, "base", &texts);
		}
	}
	ZEND_HASH_FOREACH_END();
}
