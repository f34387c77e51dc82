#include "error.h"

#include <curl/curl.h>

typedef struct {
	const char *name;
	bool retryable;
} error_facts;

/* clang-format off */
static const error_facts facts[ONAPP_E_COUNT] = {
	[ONAPP_OK]                    = {"ok",                  false},
	[ONAPP_E_CONNECT]             = {"connect",             true},
	[ONAPP_E_TIMEOUT]             = {"timeout",             true},
	[ONAPP_E_TLS]                 = {"tls",                 false},
	[ONAPP_E_INTERRUPTED]         = {"interrupted",         false},
	[ONAPP_E_REDIRECT]            = {"redirect",            false},
	[ONAPP_E_BAD_REQUEST]         = {"bad-request",         false},
	[ONAPP_E_AUTHENTICATION]      = {"authentication",      false},
	[ONAPP_E_PERMISSION]          = {"permission",          false},
	[ONAPP_E_NOT_FOUND]           = {"not-found",           false},
	[ONAPP_E_VALIDATION]          = {"validation",          false},
	[ONAPP_E_UNAVAILABLE]         = {"unavailable",         true},
	[ONAPP_E_SERVER]              = {"server",              true},
	[ONAPP_E_DECODE]              = {"decode",              false},
	[ONAPP_E_TOO_LARGE]           = {"too-large",           false},
	[ONAPP_E_NOT_CONNECTED]       = {"not-connected",       false},
	[ONAPP_E_CLOSED_OPERATION]    = {"closed-operation",    false},
	[ONAPP_E_MISSING_VALUE]       = {"missing-value",       false},
	[ONAPP_E_INVALID_ARGUMENT]    = {"invalid-argument",    false},
	[ONAPP_E_UNSUPPORTED_VERSION] = {"unsupported-version", false},
	[ONAPP_E_ENCODE]              = {"encode",              false},
};
/* clang-format on */

onapp_error_kind onapp_error_of_status(long status)
{
	if (status >= 200 && status <= 299) {
		return ONAPP_OK;
	}
	if (status >= 300 && status <= 399) {
		return ONAPP_E_REDIRECT;
	}
	switch (status) {
		case 401:
			return ONAPP_E_AUTHENTICATION;
		case 403:
			return ONAPP_E_PERMISSION;
		case 404:
			return ONAPP_E_NOT_FOUND;
		case 422:
			return ONAPP_E_VALIDATION;
		case 429:
		case 503:
			return ONAPP_E_UNAVAILABLE;
		default:
			/* A number outside the known classes says nothing about the request, so the blame is the server's. */
			return status >= 400 && status <= 499 ? ONAPP_E_BAD_REQUEST : ONAPP_E_SERVER;
	}
}

onapp_error_kind onapp_error_of_curl(int code)
{
	switch ((CURLcode) code) {
		case CURLE_OK:
			return ONAPP_OK;
		case CURLE_OPERATION_TIMEDOUT:
			return ONAPP_E_TIMEOUT;
		case CURLE_SSL_CONNECT_ERROR:
		case CURLE_SSL_ENGINE_NOTFOUND:
		case CURLE_SSL_ENGINE_SETFAILED:
		case CURLE_SSL_ENGINE_INITFAILED:
		case CURLE_SSL_CERTPROBLEM:
		case CURLE_SSL_CIPHER:
		case CURLE_PEER_FAILED_VERIFICATION:
		case CURLE_USE_SSL_FAILED:
		case CURLE_SSL_CACERT_BADFILE:
		case CURLE_SSL_SHUTDOWN_FAILED:
		case CURLE_SSL_CRL_BADFILE:
		case CURLE_SSL_ISSUER_ERROR:
		case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
		case CURLE_SSL_INVALIDCERTSTATUS:
#if LIBCURL_VERSION_NUM >= 0x074d00
		case CURLE_SSL_CLIENTCERT:
#endif
			return ONAPP_E_TLS;
		case CURLE_ABORTED_BY_CALLBACK:
			return ONAPP_E_INTERRUPTED;
		case CURLE_FILESIZE_EXCEEDED:
#if LIBCURL_VERSION_NUM >= 0x080600
		case CURLE_TOO_LARGE:
#endif
			return ONAPP_E_TOO_LARGE;
		case CURLE_URL_MALFORMAT:
		case CURLE_UNSUPPORTED_PROTOCOL:
			return ONAPP_E_INVALID_ARGUMENT;
		case CURLE_BAD_CONTENT_ENCODING:
		case CURLE_WEIRD_SERVER_REPLY:
			return ONAPP_E_DECODE;
		default:
			return ONAPP_E_CONNECT;
	}
}

const char *onapp_error_name(onapp_error_kind kind)
{
	return (unsigned) kind < ONAPP_E_COUNT ? facts[kind].name : "unknown";
}

bool onapp_error_is_retryable(onapp_error_kind kind)
{
	return (unsigned) kind < ONAPP_E_COUNT && facts[kind].retryable;
}
