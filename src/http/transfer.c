#include "transfer.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_HEADER_BYTES ((size_t) 256 * 1024)
#define USUAL_HEADER_BYTES 500

/* Seconds. Load balancers commonly drop a connection after 60 seconds of silence; being earlier spares a lost try. */
#define IDLE_AGE 50

/*
 * For requests that change something. Apache, the most impatient of the common servers, closes after 5 seconds: only a
 * connection used a moment ago is trusted with them, so that it hardly ever closes in the very moment of sending.
 */
#define IDLE_AGE_FOR_CHANGES 3

#if LIBCURL_VERSION_NUM < 0x075700
#undef CURL_WRITEFUNC_ERROR
#define CURL_WRITEFUNC_ERROR 0
#endif

static size_t stop_transfer(onapp_transfer *transfer, onapp_stop stop)
{
	transfer->stop = stop;
	return CURL_WRITEFUNC_ERROR;
}

/* Both writers touch malloc() memory alone: PHP's memory limit would jump out of here through libcurl's frames. */
static size_t collect_body(char *data, size_t size, size_t count, void *context)
{
	onapp_transfer *transfer = context;
	onapp_buffer *body = &transfer->response->body;
	size_t length = size * count;

	if (transfer->max_response > 0 && length > transfer->max_response - body->length) {
		return stop_transfer(transfer, ONAPP_STOP_BODY_TOO_LARGE);
	}
	if (!onapp_buffer_append(body, data, length)) {
		return stop_transfer(transfer, ONAPP_STOP_OUT_OF_MEMORY);
	}
	return length;
}

static size_t collect_header(char *data, size_t size, size_t count, void *context)
{
	onapp_transfer *transfer = context;
	onapp_buffer *headers = &transfer->response->headers;
	size_t length = size * count;

	if (length > MOST_HEADER_BYTES - headers->length) {
		return stop_transfer(transfer, ONAPP_STOP_HEADERS_TOO_LARGE);
	}
	/* They come line by line. */
	if (headers->length == 0 && !onapp_buffer_reserve(headers, USUAL_HEADER_BYTES)) {
		return stop_transfer(transfer, ONAPP_STOP_OUT_OF_MEMORY);
	}
	if (!onapp_buffer_append(headers, data, length)) {
		return stop_transfer(transfer, ONAPP_STOP_OUT_OF_MEMORY);
	}
	return length;
}

/*
 * When a kept connection closes after the request went out and before a byte came back, libcurl takes it for an idle
 * connection that the server had already given up, and silently sends the request again over a new one, whatever the
 * method. It asks here before each sending, so the second one of a request that changes something is refused: whether
 * the first was carried out nobody knows. Before using a kept connection libcurl looks whether the other side has
 * closed it, so only a close in the moment of sending gets this far. Libraries before 7.80 cannot ask; there such
 * requests get a new connection each, and only a new one is never sent over twice.
 */
#if LIBCURL_VERSION_NUM >= 0x075000
static int before_sending(void *context, char *primary_ip, char *local_ip, int primary_port, int local_port)
{
	onapp_transfer *transfer = context;

	(void) primary_ip;
	(void) local_ip;
	(void) primary_port;
	(void) local_port;
	if (++transfer->sendings > 1 && !transfer->may_be_repeated) {
		transfer->stop = ONAPP_STOP_SECOND_SENDING;
		return CURL_PREREQFUNC_ABORT;
	}
	return CURL_PREREQFUNC_OK;
}
#endif

/* libcurl keeps milliseconds in an int. */
static long milliseconds(double seconds)
{
	if (!(seconds > 0)) {
		return 0;
	}
	if (seconds >= INT_MAX / 1000.0) {
		return INT_MAX;
	}
	long value = (long) (seconds * 1000);
	return value > 0 ? value : 1;
}

/* POST, PUT and PATCH always have a body, if an empty one: its length is then announced as 0. */
static bool has_body(const onapp_http_request *request)
{
	return request->has_body || (request->verb != ONAPP_GET && request->verb != ONAPP_DELETE);
}

static void fill_request(onapp_use_options *values, const onapp_http_request *request, bool sends_body)
{
	values->url = request->url;
	values->without_body = sends_body ? 0 : 1;
	if (sends_body) {
		bool is_empty = !request->has_body || request->body == NULL || request->body_length == 0;
		values->body = is_empty ? "" : request->body;
		values->body_length = is_empty ? 0 : (curl_off_t) request->body_length;
	} else {
		values->body_length = -1;
	}
	bool is_plain = sends_body ? request->verb == ONAPP_POST : request->verb == ONAPP_GET;
	values->method = is_plain ? NULL : onapp_verb_name(request->verb);
}

static void fill_limits(onapp_use_options *values, const onapp_transport_settings *settings, bool is_get,
	long timeout_ms)
{
	/* 0 would mean libcurl's own five minutes. */
	values->connect_timeout_ms = settings->connect_timeout > 0 ? milliseconds(settings->connect_timeout) : INT_MAX;
	values->timeout_ms = timeout_ms;
	if (settings->low_speed_time > 0) {
		values->low_speed_time = (milliseconds(settings->low_speed_time) - 1) / 1000 + 1;
		values->low_speed_limit = settings->low_speed_limit > 0 ? settings->low_speed_limit : 1;
	}
	values->idle_age = is_get ? IDLE_AGE : IDLE_AGE_FOR_CHANGES;
	values->fresh_connect = is_get || onapp_transport_has("prereq") ? 0 : 1;
	values->largest_download = (curl_off_t) settings->max_response;
}

static void fill_trust(onapp_line_options *values, const onapp_transport_settings *settings)
{
	values->verify_peer = settings->verify ? 1 : 0;
	values->verify_host = settings->verify ? 2 : 0;
	values->tls_version = settings->allow_tls10 ? CURL_SSLVERSION_TLSv1_0 : CURL_SSLVERSION_TLSv1_2;
	/* OpenSSL's security levels above 0 refuse TLS 1.0 and 1.1 even where the version is allowed. */
	if (settings->allow_tls10 && strncmp(onapp_transport_tls(), "OpenSSL/", 8) == 0) {
		values->ciphers = "DEFAULT@SECLEVEL=0";
	}
	values->ca_file = settings->ca_file;
	values->ca_path = settings->ca_path;
	/* Who names an authority trusts that one, not the system's besides. */
	if (settings->ca_file != NULL && settings->ca_path == NULL) {
		values->ca_path = onapp_option_none;
	} else if (settings->ca_path != NULL && settings->ca_file == NULL) {
		values->ca_file = onapp_option_none;
	}
	values->client_cert = settings->client_cert;
	values->client_key = settings->client_key;
	values->client_key_password = settings->client_key_password;
	values->pinned_key = settings->pinned_key;
}

static void set_message(onapp_http_response *response, const char *text)
{
	snprintf(response->message, sizeof response->message, "%s", text);
}

static void fail(onapp_http_response *response, CURLcode code, const char *option)
{
	response->curl_code = code;
	response->kind = code == CURLE_OUT_OF_MEMORY ? onapp_error_of_curl(code) : ONAPP_E_INVALID_ARGUMENT;
	if (option == NULL) {
		set_message(response, "out of memory");
	} else {
		snprintf(response->message, sizeof response->message, "option %s: %s", option, curl_easy_strerror(code));
	}
}

onapp_transfer *onapp_transfer_new(onapp_line *line, CURLSH *share, curl_sockopt_callback on_socket,
	curl_closesocket_callback on_close, const onapp_transport_settings *settings, const onapp_http_request *request,
	onapp_http_response *response)
{
	bool http2 = settings->http2 && onapp_transport_has("http2");
	onapp_transfer *transfer = calloc(1, sizeof *transfer);
	const char *failed_option = "";
	onapp_line_options values =
	{.proxy = settings->proxy != NULL ? settings->proxy : "",
		.http_version = http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1,
		/* Plain HTTP has nothing to wait for; libcurl would hold calls back until others have ended. */
		.wait_for_multiplexing = http2 && curl_strnequal(request->url, "https:", 6) ? 1 : 0,
		.share = share,
		.on_body = collect_body,
		.on_header = collect_header,
#if LIBCURL_VERSION_NUM >= 0x075000
		.on_request = before_sending,
#endif
		.on_socket = on_socket,
		.on_close = on_close,
		.transfer = transfer,
		.line = line,
	};

	if (transfer == NULL || (transfer->easy = curl_easy_init()) == NULL ||
		!onapp_header_lists_login(&transfer->headers, request->username, request->password)) {
		onapp_transfer_free(transfer);
		fail(response, CURLE_OUT_OF_MEMORY, NULL);
		return NULL;
	}
	transfer->line = line;
	values.error = transfer->error;
	fill_trust(&values, settings);
	CURLcode code = onapp_options_prepare(transfer->easy, &values, &failed_option);
	if (code != CURLE_OK) {
		onapp_transfer_free(transfer);
		fail(response, code, failed_option);
		return NULL;
	}
	return transfer;
}

void onapp_transfer_free(onapp_transfer *transfer)
{
	if (transfer != NULL) {
		curl_easy_cleanup(transfer->easy);
		onapp_header_lists_free(&transfer->headers);
		free(transfer);
	}
}

bool onapp_transfer_begin(onapp_transfer *transfer, const onapp_transport_settings *settings,
	const onapp_http_request *request, long timeout_ms, onapp_http_response *response)
{
	onapp_use_options values = {0};
	const char *failed_option = "";
	bool sends_body = has_body(request);

	transfer->response = response;
	transfer->max_response = settings->max_response;
	transfer->may_be_repeated = request->verb == ONAPP_GET;
	transfer->sendings = 0;
	transfer->stop = ONAPP_STOP_NONE;
	transfer->done = transfer->connected = transfer->received = false;
	transfer->result = CURLE_OK;
	transfer->error[0] = '\0';
	if (!onapp_header_lists_get(&transfer->headers, request->headers, sends_body, settings->user_agent,
			&values.headers)) {
		fail(response, CURLE_OUT_OF_MEMORY, NULL);
		return false;
	}
	fill_request(&values, request, sends_body);
	fill_limits(&values, settings, request->verb == ONAPP_GET, timeout_ms);
	CURLcode code = onapp_options_apply(transfer->easy, &values, &transfer->applied, &failed_option);
	if (code != CURLE_OK) {
		fail(response, code, failed_option);
		return false;
	}
	return true;
}

void onapp_transfer_stop(onapp_transfer *transfer, CURLcode result, const char *message)
{
	transfer->done = true;
	transfer->result = result;
	snprintf(transfer->error, sizeof transfer->error, "%s", message);
}

/*
 * With TLS 1.3 the handshake is over on our side before the panel has looked at our certificate: its refusal comes in
 * place of the answer, and libcurl's code for it is that of a broken connection. All TLS libraries call it an alert.
 */
static bool is_tls_refusal(const onapp_transfer *transfer)
{
	return (transfer->result == CURLE_RECV_ERROR || transfer->result == CURLE_SEND_ERROR) &&
		transfer->response->tls_us > 0 && strstr(transfer->error, " alert") != NULL;
}

static void read_result(onapp_transfer *transfer)
{
	onapp_http_response *response = transfer->response;
	CURLcode code = transfer->result;

	response->curl_code = code;
	response->kind = onapp_error_of_curl(code);
	set_message(response, "");
	if (code == CURLE_OK) {
		return;
	}
	set_message(response, transfer->error[0] != '\0' ? transfer->error : curl_easy_strerror(code));
	if (is_tls_refusal(transfer)) {
		response->kind = ONAPP_E_TLS;
	}
	/* It has limits of its own, for a line and for all headers, and names the first of them like this. */
	bool is_limit = code == CURLE_OUT_OF_MEMORY;
#if LIBCURL_VERSION_NUM >= 0x080600
	is_limit = is_limit || code == CURLE_TOO_LARGE;
#endif
	if (is_limit && transfer->connected) {
		transfer->stop = ONAPP_STOP_OUT_OF_MEMORY;
	}
	if (code == CURLE_FILESIZE_EXCEEDED) {
		transfer->stop = ONAPP_STOP_BODY_TOO_LARGE; /* libcurl knew it from the length announced */
	}
	switch (transfer->stop) {
		case ONAPP_STOP_NONE:
			break;
		case ONAPP_STOP_BODY_TOO_LARGE:
			response->kind = ONAPP_E_TOO_LARGE;
			snprintf(response->message, sizeof response->message, "answer larger than %zu bytes",
				transfer->max_response);
			break;
		case ONAPP_STOP_HEADERS_TOO_LARGE:
			response->kind = ONAPP_E_TOO_LARGE;
			snprintf(response->message, sizeof response->message, "answer headers larger than %zu bytes",
				MOST_HEADER_BYTES);
			break;
		case ONAPP_STOP_OUT_OF_MEMORY:
			response->kind = ONAPP_E_TOO_LARGE;
			set_message(response, "no memory for the answer, or a line of its headers is too long");
			break;
		case ONAPP_STOP_SECOND_SENDING:
			response->curl_code = CURLE_GOT_NOTHING;
			response->kind = ONAPP_E_CONNECT;
			set_message(response, "connection closed before an answer came; the request was not sent again");
			break;
	}
	/* The same code stands for a URL of another protocol and for an answer that is not HTTP. */
	if (response->kind == ONAPP_E_INVALID_ARGUMENT && transfer->connected) {
		response->kind = ONAPP_E_DECODE;
	}
	/* Half an answer must not be taken for one. */
	onapp_buffer_free(&response->body);
}

static long info_long(CURL *easy, CURLINFO info)
{
	long value = 0;
	return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

static int64_t info_offset(CURL *easy, CURLINFO info)
{
	curl_off_t value = 0;
	return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? (int64_t) value : 0;
}

static void info_text(CURL *easy, CURLINFO info, char *target, size_t size)
{
	char *value = NULL;
	size_t length = curl_easy_getinfo(easy, info, &value) == CURLE_OK && value != NULL ? strnlen(value, size - 1) : 0;

	memcpy(target, length > 0 ? value : "", length);
	target[length] = '\0';
}

static long http_version_of(long number)
{
	switch (number) {
		case CURL_HTTP_VERSION_1_0:
			return 10;
		case CURL_HTTP_VERSION_1_1:
			return 11;
		case CURL_HTTP_VERSION_2_0:
			return 20;
		default:
			return 0;
	}
}

static void read_figures(onapp_transfer *transfer)
{
	CURL *easy = transfer->easy;
	onapp_http_response *response = transfer->response;

	response->status = info_long(easy, CURLINFO_RESPONSE_CODE);
	response->connects += (int) info_long(easy, CURLINFO_NUM_CONNECTS);
	response->http_version = http_version_of(info_long(easy, CURLINFO_HTTP_VERSION));
	response->namelookup_us = info_offset(easy, CURLINFO_NAMELOOKUP_TIME_T);
	response->connect_us = info_offset(easy, CURLINFO_CONNECT_TIME_T);
	response->tls_us = info_offset(easy, CURLINFO_APPCONNECT_TIME_T);
	response->starttransfer_us = info_offset(easy, CURLINFO_STARTTRANSFER_TIME_T);
	response->total_us = info_offset(easy, CURLINFO_TOTAL_TIME_T);
	response->request_size = (size_t) info_long(easy, CURLINFO_REQUEST_SIZE);
	response->header_size = (size_t) info_long(easy, CURLINFO_HEADER_SIZE);
	info_text(easy, CURLINFO_PRIMARY_IP, response->primary_ip, sizeof response->primary_ip);
	info_text(easy, CURLINFO_CONTENT_TYPE, response->content_type, sizeof response->content_type);

	/* The time before transfer is taken once the connection, its TLS included, stands and the request is next. */
	transfer->connected = response->request_size > 0 || transfer->sendings > 0 ||
		info_offset(easy, CURLINFO_PRETRANSFER_TIME_T) > 0;
	transfer->received = response->headers.length > 0 || response->body.length > 0 ||
		info_offset(easy, CURLINFO_SIZE_DOWNLOAD_T) > 0;
	response->sent = response->sent || transfer->connected;
}

void onapp_transfer_finish(onapp_transfer *transfer)
{
	read_figures(transfer);
	read_result(transfer);
}
