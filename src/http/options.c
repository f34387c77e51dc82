#include "options.h"

#include <string.h>

const char onapp_option_none[] = "";

/* Kinds follow what libcurl reads from its variable arguments: a value of another size would be read wrongly. */
typedef enum {
	FIXED_LONG,
	FIXED_TEXT,
	LONG,
	OFFSET, /* curl_off_t */
	TEXT,   /* const char *, NULL: not set */
	DATA,   /* pointer, NULL: not set */
	WRITER, /* curl_write_callback */
	PREREQ  /* curl_prereq_callback */
} option_kind;

typedef struct {
	CURLoption option;
	const char *name;
	option_kind kind;
	size_t source; /* offset in onapp_option_values */
	long fixed_long;
	const char *fixed_text;
	bool may_be_missing; /* a libcurl older or smaller than the headers does without */
} option_row;

/* clang-format off */
#define FIXED(name, number) {CURLOPT_##name, #name, FIXED_LONG, 0, number, NULL, false}
#define FIXED_STRING(name, text) {CURLOPT_##name, #name, FIXED_TEXT, 0, 0, text, false}
#define FROM(name, kind, member) {CURLOPT_##name, #name, kind, offsetof(onapp_option_values, member), 0, NULL, false}
#define FIXED_IF_THERE(name, number) {CURLOPT_##name, #name, FIXED_LONG, 0, number, NULL, true}
#define FROM_IF_THERE(name, kind, member) \
	{CURLOPT_##name, #name, kind, offsetof(onapp_option_values, member), 0, NULL, true}

static const option_row rows[] = {
	FROM(ERRORBUFFER, DATA, error),
	FROM(PRIVATE, DATA, transfer),

	/* Signals belong to the application; see sigpipe.h. */
	FIXED(NOSIGNAL, 1),

	/* Where to: only where the caller said, and nowhere else. */
	FROM(URL, TEXT, url),
	FIXED_STRING(DEFAULT_PROTOCOL, "http"),
	FIXED(PATH_AS_IS, 1),
	FIXED(DISALLOW_USERNAME_IN_URL, 1),
	FIXED(FOLLOWLOCATION, 0),
	FIXED(UNRESTRICTED_AUTH, 0),
	FIXED(NETRC, CURL_NETRC_IGNORED),
#if LIBCURL_VERSION_NUM >= 0x075500
	FIXED_STRING(PROTOCOLS_STR, "http,https"),
	FIXED_STRING(REDIR_PROTOCOLS_STR, "http,https"),
#else
	FIXED(PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS),
	FIXED(REDIR_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS),
#endif

	/* Through what: an empty text keeps libcurl from asking the environment (http_proxy, no_proxy). */
	FROM(PROXY, TEXT, proxy),
	FIXED_STRING(NOPROXY, ""),
	FIXED(SUPPRESS_CONNECT_HEADERS, 1),

	/* The request. POSTFIELDS after HTTPGET: it turns the method into POST where there is a body. */
	FIXED(HTTPGET, 1),
	FROM(POSTFIELDSIZE_LARGE, OFFSET, body_length),
	FROM(POSTFIELDS, DATA, body),
	FROM(CUSTOMREQUEST, TEXT, method),
	FROM(HTTPHEADER, DATA, headers),
	FROM(USERAGENT, TEXT, user_agent),
	FIXED(HTTPAUTH, CURLAUTH_BASIC),
	FROM(USERNAME, TEXT, username),
	FROM(PASSWORD, TEXT, password),
	FROM(HTTP_VERSION, LONG, http_version),
	FIXED(HTTP09_ALLOWED, 0),

	/* The answer. An empty text: every compression that libcurl can undo. */
	FIXED_STRING(ACCEPT_ENCODING, ""),
	FROM(MAXFILESIZE_LARGE, OFFSET, largest_download),
	FIXED(BUFFERSIZE, 65536),
	FROM(WRITEFUNCTION, WRITER, on_body),
	FROM(WRITEDATA, DATA, transfer),
	FROM(HEADERFUNCTION, WRITER, on_header),
	FROM(HEADERDATA, DATA, transfer),

	/* Time. */
	FROM(CONNECTTIMEOUT_MS, LONG, connect_timeout_ms),
	FROM(TIMEOUT_MS, LONG, timeout_ms),
	FROM(LOW_SPEED_LIMIT, LONG, low_speed_limit),
	FROM(LOW_SPEED_TIME, LONG, low_speed_time),

	/* Connections. */
	FIXED(TCP_NODELAY, 1),
	FIXED(TCP_KEEPALIVE, 1),
	FROM(FRESH_CONNECT, LONG, fresh_connect),
	FROM(MAXAGE_CONN, LONG, idle_age),
	FROM(PIPEWAIT, LONG, wait_for_multiplexing),
#if LIBCURL_VERSION_NUM >= 0x075000
	/* Ten minutes: load balancers move panels about, and a connection must notice one day. */
	FIXED_IF_THERE(MAXLIFETIME_CONN, 600),
	FROM_IF_THERE(PREREQFUNCTION, PREREQ, on_request),
	FROM_IF_THERE(PREREQDATA, DATA, transfer),
#endif

	/* Trust. */
	FROM(SSL_VERIFYPEER, LONG, verify_peer),
	FROM(SSL_VERIFYHOST, LONG, verify_host),
	FROM(SSLVERSION, LONG, tls_version),
	FROM(SSL_CIPHER_LIST, TEXT, ciphers),
	FROM(CAINFO, TEXT, ca_file),
	FROM(CAPATH, TEXT, ca_path),
	FROM(SSLCERT, TEXT, client_cert),
	FROM(SSLKEY, TEXT, client_key),
	FROM(KEYPASSWD, TEXT, client_key_password),
	FROM(PINNEDPUBLICKEY, TEXT, pinned_key),
};
/* clang-format on */

static CURLcode set_long(CURL *easy, CURLoption option, long value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_offset(CURL *easy, CURLoption option, curl_off_t value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_text(CURL *easy, CURLoption option, const char *value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_data(CURL *easy, CURLoption option, void *value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_writer(CURL *easy, CURLoption option, curl_write_callback value)
{
	return curl_easy_setopt(easy, option, value);
}

#if LIBCURL_VERSION_NUM >= 0x075000
static CURLcode set_prereq(CURL *easy, CURLoption option, curl_prereq_callback value)
{
	return curl_easy_setopt(easy, option, value);
}
#endif

/* Reads a member of the values by its offset; memcpy, because the compiler knows no type at that place. */
#define READ_SOURCE(type, target) \
	type target; \
	memcpy(&target, (const char *) values + row->source, sizeof target)

static CURLcode apply_row(CURL *easy, const option_row *row, const onapp_option_values *values)
{
	switch (row->kind) {
		case FIXED_LONG:
			return set_long(easy, row->option, row->fixed_long);
		case FIXED_TEXT:
			return set_text(easy, row->option, row->fixed_text);
		case LONG: {
			READ_SOURCE(long, value);
			return set_long(easy, row->option, value);
		}
		case OFFSET: {
			READ_SOURCE(curl_off_t, value);
			return set_offset(easy, row->option, value);
		}
		case TEXT: {
			READ_SOURCE(const char *, value);
			if (value == NULL) {
				return CURLE_OK;
			}
			return set_text(easy, row->option, value == onapp_option_none ? NULL : value);
		}
		case DATA: {
			READ_SOURCE(void *, value);
			return value == NULL ? CURLE_OK : set_data(easy, row->option, value);
		}
		case WRITER: {
			READ_SOURCE(curl_write_callback, value);
			return set_writer(easy, row->option, value);
		}
		case PREREQ: {
#if LIBCURL_VERSION_NUM >= 0x075000
			READ_SOURCE(curl_prereq_callback, value);
			return set_prereq(easy, row->option, value);
#else
			break;
#endif
		}
	}
	return CURLE_BAD_FUNCTION_ARGUMENT;
}

CURLcode onapp_options_apply(CURL *easy, const onapp_option_values *values, const char **failed_option)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		CURLcode code = apply_row(easy, &rows[i], values);
		if (code != CURLE_OK && !(rows[i].may_be_missing && code == CURLE_UNKNOWN_OPTION)) {
			*failed_option = rows[i].name;
			return code;
		}
	}
	return CURLE_OK;
}
