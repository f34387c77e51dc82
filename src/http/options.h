/*
 * Every libcurl option that is set, as one table. Some are set once, when a handle of a line is made; the others get
 * their value before each use, so nothing of an earlier request can stay behind. PHP-free.
 */
#ifndef ONAPP_HTTP_OPTIONS_H
#define ONAPP_HTTP_OPTIONS_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

/* As a text: takes libcurl's built-in value away (NULL leaves it). */
extern const char onapp_option_none[];

/* Of the line: the same for each use of a handle. Everything is borrowed; libcurl copies texts. */
typedef struct {
	const char *proxy;
	long verify_peer;
	long verify_host;
	long tls_version;
	const char *ciphers;
	long http_version;
	long wait_for_multiplexing;
	const char *ca_file;
	const char *ca_path;
	const char *client_cert;
	const char *client_key;
	const char *client_key_password;
	const char *pinned_key;
	CURLSH *share;

	curl_write_callback on_body;
	curl_write_callback on_header;
#if LIBCURL_VERSION_NUM >= 0x075000
	curl_prereq_callback on_request;
#endif
	curl_sockopt_callback on_socket;
	curl_closesocket_callback on_close;
	void *transfer; /* handed to the callbacks of an answer */
	void *line;     /* handed to those of sockets */
	char *error;    /* CURL_ERROR_SIZE bytes */
} onapp_line_options;

/* Of one use. Everything is borrowed; libcurl copies texts, but neither the body nor the headers. */
typedef struct {
	const char *url;
	const char *method; /* NULL: GET or, with a body, POST */
	const char *body;   /* NULL: none; stays in use until the transfer is over */
	curl_off_t body_length;
	long without_body;
	struct curl_slist *headers; /* stays in use until the transfer is over */

	long connect_timeout_ms;
	long timeout_ms;
	long low_speed_limit; /* bytes per second */
	long low_speed_time;  /* seconds */
	long idle_age;        /* seconds a kept connection may have been idle */
	long fresh_connect;
	curl_off_t largest_download;
} onapp_use_options;

/* On failure *failed_option is the name of the option. */
CURLcode onapp_options_prepare(CURL *easy, const onapp_line_options *values, const char **failed_option);

/* applied: what the handle got last, updated here; zero-initialised for a new handle. */
CURLcode onapp_options_apply(CURL *easy, const onapp_use_options *values, onapp_use_options *applied,
	const char **failed_option);

#endif
