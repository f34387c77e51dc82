/*
 * The header lines of requests, as libcurl takes them. PHP-free.
 *
 * Credentials, user agent and encodings are lines as well, not options of libcurl: what it makes of those it writes
 * twice for each request, byte by byte.
 */
#ifndef ONAPP_HTTP_HEADERS_H
#define ONAPP_HTTP_HEADERS_H

#include <stdbool.h>
#include <stddef.h>

#include <curl/curl.h>

/* The lines of the last request of a kind. */
typedef struct {
	struct curl_slist *lines; /* owned; the caller's, then ours; NULL: there was none */
	char *user_agent;         /* owned; which it was made with; NULL: none */
	size_t callers;           /* lines of the caller */
} onapp_header_list;

typedef struct {
	char *authorization;        /* owned; the whole line; NULL: no credentials */
	onapp_header_list lists[2]; /* of requests without and of those with a body */
} onapp_header_lists;

/* username: NULL: no credentials. False when memory is out. Before the first list. */
bool onapp_header_lists_login(onapp_header_lists *lists, const char *username, const char *password);

/* The lines of a request, which most likely are those of the last one of its kind. callers: complete lines, NULL at the
 * end; may be NULL. The result is borrowed until the next one of its kind is asked for. False when memory is out. */
bool onapp_header_lists_get(onapp_header_lists *lists, const char *const *callers, bool sends_body,
	const char *user_agent, struct curl_slist **lines);

void onapp_header_lists_free(onapp_header_lists *lists);

#endif
