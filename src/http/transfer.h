/*
 * An easy handle and the tries that it makes, one after the other: what is set on it, what the callbacks collect, what
 * came of it. PHP-free.
 */
#ifndef ONAPP_HTTP_TRANSFER_H
#define ONAPP_HTTP_TRANSFER_H

#include "headers.h"
#include "options.h"
#include "transport.h"

typedef struct onapp_line onapp_line;

/* Why a callback of ours stopped the transfer. */
typedef enum {
	ONAPP_STOP_NONE,
	ONAPP_STOP_BODY_TOO_LARGE,
	ONAPP_STOP_HEADERS_TOO_LARGE,
	ONAPP_STOP_OUT_OF_MEMORY,
	ONAPP_STOP_SECOND_SENDING
} onapp_stop;

typedef struct onapp_transfer {
	/* Of the handle, for all of its tries. */
	CURL *easy;                  /* owned */
	onapp_line *line;            /* borrowed: it owns this */
	struct onapp_transfer *next; /* in the line's idle ones */
	onapp_use_options applied;
	onapp_header_lists headers;
	char error[CURL_ERROR_SIZE];

	/* Of the try under way. */
	onapp_http_response *response; /* borrowed; its buffers collect the answer */
	size_t max_response;           /* bytes, 0 = no limit */
	bool may_be_repeated;          /* GET: libcurl may send it again by itself */
	int sendings;
	onapp_stop stop;
	bool done;
	CURLcode result; /* once done */
	bool connected;  /* the request may have been sent */
	bool received;   /* something of the answer arrived */
} onapp_transfer;

/*
 * A handle for tries with these settings and credentials; share, on_socket and on_close may be NULL. NULL: response
 * says why. Owned.
 */
onapp_transfer *onapp_transfer_new(onapp_line *line, CURLSH *share, curl_sockopt_callback on_socket,
	curl_closesocket_callback on_close, const onapp_transport_settings *settings, const onapp_http_request *request,
	onapp_http_response *response);
void onapp_transfer_free(onapp_transfer *transfer);

/* Prepares a try that may take timeout_ms (0 = no limit). False: response says why. */
bool onapp_transfer_begin(onapp_transfer *transfer, const onapp_transport_settings *settings,
	const onapp_http_request *request, long timeout_ms, onapp_http_response *response);

/* Ends a transfer that libcurl did not end. */
void onapp_transfer_stop(onapp_transfer *transfer, CURLcode result, const char *message);

/* Writes kind, message, status and figures to the response. */
void onapp_transfer_finish(onapp_transfer *transfer);

#endif
