#include "options.h"

#include <string.h>

const char onapp_option_none[] = "";

/* Kinds follow what libcurl reads from its variable arguments: a value of another size would be read wrongly. */
typedef enum {
	FIXED_LONG,
	FIXED_TEXT,
	LONG,
	SWITCH, /* long, set only when it is not 0 */
	OFFSET, /* curl_off_t */
	TEXT,   /* const char *; of a line, NULL: not set */
	DATA,   /* pointer; of a line, NULL: not set */
	WRITER, /* curl_write_callback */
	SOCKET, /* curl_sockopt_callback */
	CLOSER, /* curl_closesocket_callback */
	PREREQ  /* curl_prereq_callback */
} option_kind;

typedef struct {
	CURLoption option;
	const char *name;
	option_kind kind;
	size_t source; /* offset in the values */
	long fixed_long;
	const char *fixed_text;
	bool may_be_missing; /* a libcurl older or smaller than the headers does without */
} option_row;

/* clang-format off */
#define FIXED(name, number) {CURLOPT_##name, #name, FIXED_LONG, 0, number, NULL, false}
#define FIXED_STRING(name, text) {CURLOPT_##name, #name, FIXED_TEXT, 0, 0, text, false}
#define FROM(name, kind, member) {CURLOPT_##name, #name, kind, offsetof(onapp_line_options, member), 0, NULL, false}
#define FIXED_IF_THERE(name, number) {CURLOPT_##name, #name, FIXED_LONG, 0, number, NULL, true}
#define FROM_IF_THERE(name, kind, member) \
	{CURLOPT_##name, #name, kind, offsetof(onapp_line_options, member), 0, NULL, true}
#define USE(name, kind, member) {CURLOPT_##name, #name, kind, offsetof(onapp_use_options, member), 0, NULL, false}

static const option_row line_rows[] = {
	FROM(ERRORBUFFER, DATA, error),
	FROM(PRIVATE, DATA, transfer),
	FROM(SHARE, DATA, share),

	/* Signals belong to the application; see sigpipe.h. */
	FIXED(NOSIGNAL, 1),

	/* Where to: only where the caller said, and nowhere else. */
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
	/* Header lines, credentials among them, are for the panel alone. */
	FIXED(HEADEROPT, CURLHEADER_SEPARATE),

	FROM(HTTP_VERSION, LONG, http_version),
	FIXED(HTTP09_ALLOWED, 0),

	/* The answer. An empty text: every compression that libcurl can undo is undone; headers.h has the line for it. */
	FIXED_STRING(ACCEPT_ENCODING, ""),
	FIXED(BUFFERSIZE, 65536),
	FROM(WRITEFUNCTION, WRITER, on_body),
	FROM(WRITEDATA, DATA, transfer),
	FROM(HEADERFUNCTION, WRITER, on_header),
	FROM(HEADERDATA, DATA, transfer),

	/* Connections. */
	FIXED(TCP_NODELAY, 1),
	FIXED(TCP_KEEPALIVE, 1),
	FROM(PIPEWAIT, LONG, wait_for_multiplexing),
	FROM(SOCKOPTFUNCTION, SOCKET, on_socket),
	FROM(SOCKOPTDATA, DATA, line),
	FROM(CLOSESOCKETFUNCTION, CLOSER, on_close),
	FROM(CLOSESOCKETDATA, DATA, line),
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

/* Every option that two uses of a handle may want different. */
static const option_row use_rows[] = {
	USE(URL, TEXT, url),
	/* POSTFIELDS makes the method POST even where it takes a body away, hence before HTTPGET. */
	USE(POSTFIELDSIZE_LARGE, OFFSET, body_length),
	USE(POSTFIELDS, DATA, body),
	USE(HTTPGET, SWITCH, without_body),
	USE(CUSTOMREQUEST, TEXT, method),
	USE(HTTPHEADER, DATA, headers),
	USE(MAXFILESIZE_LARGE, OFFSET, largest_download),
	USE(CONNECTTIMEOUT_MS, LONG, connect_timeout_ms),
	USE(TIMEOUT_MS, LONG, timeout_ms),
	USE(LOW_SPEED_LIMIT, LONG, low_speed_limit),
	USE(LOW_SPEED_TIME, LONG, low_speed_time),
	USE(FRESH_CONNECT, LONG, fresh_connect),
	USE(MAXAGE_CONN, LONG, idle_age),
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
	return curl_easy_setopt(easy, option, value == onapp_option_none ? NULL : value);
}

static CURLcode set_data(CURL *easy, CURLoption option, void *value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_writer(CURL *easy, CURLoption option, curl_write_callback value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_socket(CURL *easy, CURLoption option, curl_sockopt_callback value)
{
	return curl_easy_setopt(easy, option, value);
}

static CURLcode set_closer(CURL *easy, CURLoption option, curl_closesocket_callback value)
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
#define READ(type, target, values) \
	type target; \
	memcpy(&target, (const char *) (values) + row->source, sizeof target)

static CURLcode prepare_row(CURL *easy, const option_row *row, const onapp_line_options *values)
{
	switch (row->kind) {
		case FIXED_LONG:
			return set_long(easy, row->option, row->fixed_long);
		case FIXED_TEXT:
			return curl_easy_setopt(easy, row->option, row->fixed_text);
		case LONG: {
			READ(long, value, values);
			return set_long(easy, row->option, value);
		}
		case TEXT: {
			READ(const char *, value, values);
			return value == NULL ? CURLE_OK : set_text(easy, row->option, value);
		}
		case DATA: {
			READ(void *, value, values);
			return value == NULL ? CURLE_OK : set_data(easy, row->option, value);
		}
		case WRITER: {
			READ(curl_write_callback, value, values);
			return set_writer(easy, row->option, value);
		}
		case SOCKET: {
			READ(curl_sockopt_callback, value, values);
			return set_socket(easy, row->option, value);
		}
		case CLOSER: {
			READ(curl_closesocket_callback, value, values);
			return set_closer(easy, row->option, value);
		}
#if LIBCURL_VERSION_NUM >= 0x075000
		case PREREQ: {
			READ(curl_prereq_callback, value, values);
			return set_prereq(easy, row->option, value);
		}
#endif
		default:
			return CURLE_BAD_FUNCTION_ARGUMENT;
	}
}

CURLcode onapp_options_prepare(CURL *easy, const onapp_line_options *values, const char **failed_option)
{
	for (size_t i = 0; i < sizeof line_rows / sizeof *line_rows; i++) {
		CURLcode code = prepare_row(easy, &line_rows[i], values);
		if (code != CURLE_OK && !(line_rows[i].may_be_missing && code == CURLE_UNKNOWN_OPTION)) {
			*failed_option = line_rows[i].name;
			return code;
		}
	}
	return CURLE_OK;
}

/*
 * A number that the handle has already need not be set again: nothing but this changes it. Texts and data are set each
 * time, for what an old pointer pointed to may have gone; but none after none is none.
 */
static CURLcode apply_row(CURL *easy, const option_row *row, const onapp_use_options *values,
	const onapp_use_options *applied)
{
	switch (row->kind) {
		case SWITCH: {
			READ(long, value, values);
			return value == 0 ? CURLE_OK : set_long(easy, row->option, value);
		}
		case LONG: {
			READ(long, value, values);
			READ(long, before, applied);
			return value == before ? CURLE_OK : set_long(easy, row->option, value);
		}
		case OFFSET: {
			READ(curl_off_t, value, values);
			READ(curl_off_t, before, applied);
			return value == before ? CURLE_OK : set_offset(easy, row->option, value);
		}
		case TEXT: {
			READ(const char *, value, values);
			READ(const char *, before, applied);
			return value == NULL && before == NULL ? CURLE_OK : set_text(easy, row->option, value);
		}
		case DATA: {
			READ(void *, value, values);
			READ(void *, before, applied);
			return value == NULL && before == NULL ? CURLE_OK : set_data(easy, row->option, value);
		}
		default:
			return CURLE_BAD_FUNCTION_ARGUMENT;
	}
}

CURLcode onapp_options_apply(CURL *easy, const onapp_use_options *values, onapp_use_options *applied,
	const char **failed_option)
{
	for (size_t i = 0; i < sizeof use_rows / sizeof *use_rows; i++) {
		CURLcode code = apply_row(easy, &use_rows[i], values, applied);
		if (code != CURLE_OK) {
			*failed_option = use_rows[i].name;
			return code;
		}
	}
	*applied = *values;
	return CURLE_OK;
}
