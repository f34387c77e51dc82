/*
 * One try of one request: what is set on the handle, what the callbacks collect, what came of it. PHP-free.
 */
#ifndef ONAPP_HTTP_TRANSFER_H
#define ONAPP_HTTP_TRANSFER_H

#include "transport.h"

#include <curl/curl.h>

/* Why a callback of ours stopped the transfer. */
typedef enum {
	ONAPP_STOP_NONE,
	ONAPP_STOP_BODY_TOO_LARGE,
	ONAPP_STOP_HEADERS_TOO_LARGE,
	ONAPP_STOP_OUT_OF_MEMORY,
	ONAPP_STOP_SECOND_SENDING
} onapp_stop;

typedef struct {
	CURL *easy;                    /* borrowed */
	onapp_http_response *response; /* borrowed; its buffers collect the answer */
	struct curl_slist *headers;    /* owned */
	size_t max_response;           /* bytes, 0 = no limit */
	bool may_be_repeated;          /* GET: libcurl may send it again by itself */
	int sendings;
	onapp_stop stop;
	bool done;
	CURLcode result; /* once done */
	bool connected;  /* the request may have been sent */
	bool received;   /* something of the answer arrived */
	char error[CURL_ERROR_SIZE];
} onapp_transfer;

/* Prepares easy, which was reset, for a try that may take timeout_ms (0 = no limit). False: response says why. */
bool onapp_transfer_begin(onapp_transfer *transfer, CURL *easy, const onapp_transport_settings *settings,
	const onapp_http_request *request, long timeout_ms, onapp_http_response *response);

/* Ends a transfer that libcurl did not end. */
void onapp_transfer_stop(onapp_transfer *transfer, CURLcode result, const char *message);

/* Writes kind, message, status and figures to the response and frees what the try owned. */
void onapp_transfer_finish(onapp_transfer *transfer);

/* Frees what the try owned, without asking the handle anything. */
void onapp_transfer_drop(onapp_transfer *transfer);

#endif
