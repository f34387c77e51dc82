/*
 * Every libcurl option that is set, as one table. A handle is reset before each use and gets all of them again, so
 * nothing of an earlier request can stay behind. PHP-free.
 */
#ifndef ONAPP_HTTP_OPTIONS_H
#define ONAPP_HTTP_OPTIONS_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

/* As a text: takes libcurl's built-in value away (NULL leaves it). */
extern const char onapp_option_none[];

/* What differs from one try to the next. Everything is borrowed; libcurl copies texts, but not the body. */
typedef struct {
	const char *url;
	const char *method; /* NULL: GET or, with a body, POST */
	const char *body;   /* NULL: none; stays in use until the transfer is over */
	curl_off_t body_length;
	struct curl_slist *headers;
	const char *user_agent;
	const char *username;
	const char *password;
	const char *proxy;

	long connect_timeout_ms;
	long timeout_ms;
	long low_speed_limit; /* bytes per second */
	long low_speed_time;  /* seconds */
	long idle_age;        /* seconds a kept connection may have been idle */
	long fresh_connect;
	curl_off_t largest_download;

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

	curl_write_callback on_body;
	curl_write_callback on_header;
#if LIBCURL_VERSION_NUM >= 0x075000
	curl_prereq_callback on_request;
#endif
	void *transfer; /* handed to the callbacks */
	char *error;    /* CURL_ERROR_SIZE bytes */
} onapp_option_values;

/* Puts the whole table on a handle that was reset. On failure *failed_option is the name of the option. */
CURLcode onapp_options_apply(CURL *easy, const onapp_option_values *values, const char **failed_option);

#endif
