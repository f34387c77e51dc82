/*
 * The error taxonomy: one kind for each situation a caller can act on, and the rules that find it. PHP-free.
 */
#ifndef ONAPP_CORE_ERROR_H
#define ONAPP_CORE_ERROR_H

#include <stdbool.h>

typedef enum {
	ONAPP_OK = 0,
	/* The panel could not be asked: whether the request was carried out may be unknown. */
	ONAPP_E_CONNECT,     /* name not resolved, refused, proxy, connection lost */
	ONAPP_E_TIMEOUT,     /* connect or total time-out */
	ONAPP_E_TLS,         /* certificate, host name, protocol */
	ONAPP_E_INTERRUPTED, /* by a signal, the time limit or an exception of a callback */
	/* The panel answered, but not with what was asked for. */
	ONAPP_E_REDIRECT,       /* 3xx: never followed */
	ONAPP_E_BAD_REQUEST,    /* 400 and every other 4xx without a kind of its own */
	ONAPP_E_AUTHENTICATION, /* 401 */
	ONAPP_E_PERMISSION,     /* 403 */
	ONAPP_E_NOT_FOUND,      /* 404: the only answer that means "absent" */
	ONAPP_E_VALIDATION,     /* 422 */
	ONAPP_E_UNAVAILABLE,    /* 429 and 503: come back later */
	ONAPP_E_SERVER,         /* every other 5xx */
	ONAPP_E_DECODE,         /* body that is not what its class reads */
	ONAPP_E_TOO_LARGE,      /* body over onapp.max_response_size */
	/* Nothing was sent. */
	ONAPP_E_NOT_CONNECTED,       /* the object is attached to no panel */
	ONAPP_E_CLOSED_OPERATION,    /* the class does not offer the operation */
	ONAPP_E_MISSING_VALUE,       /* a required value or an id is not set */
	ONAPP_E_INVALID_ARGUMENT,    /* a value that cannot be sent (path, header, encoding) */
	ONAPP_E_UNSUPPORTED_VERSION, /* the class does not exist at the panel's version */
	ONAPP_E_ENCODE,              /* the body cannot be written (not UTF-8, too deep) */
	ONAPP_E_COUNT
} onapp_error_kind;

/* The kind of an HTTP status; ONAPP_OK for 2xx. Never "not found" for anything but 404. */
onapp_error_kind onapp_error_of_status(long status);

/* The kind of a CURLcode (given as int, so that this header needs no libcurl). */
onapp_error_kind onapp_error_of_curl(int code);

/* Short name for logs: "connect", "timeout", ... */
const char *onapp_error_name(onapp_error_kind kind);

/* Whether the same request may be tried again later with hope of another outcome. */
bool onapp_error_is_retryable(onapp_error_kind kind);

#endif
