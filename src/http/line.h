/*
 * A line is all that is kept of one panel, asked with one set of credentials and one set of TLS options: connections,
 * names resolved, TLS sessions, easy handles and the panel's version. Nothing of it ever serves other credentials or
 * options. PHP-free.
 */
#ifndef ONAPP_HTTP_LINE_H
#define ONAPP_HTTP_LINE_H

#include "transfer.h"

/* The texts that must be equal, byte for byte, for a line to be used again. */
enum {
	ONAPP_KEY_USERNAME,
	ONAPP_KEY_PASSWORD,
	ONAPP_KEY_PROXY,
	ONAPP_KEY_CA_FILE,
	ONAPP_KEY_CA_PATH,
	ONAPP_KEY_CLIENT_CERT,
	ONAPP_KEY_CLIENT_KEY,
	ONAPP_KEY_CLIENT_KEY_PASSWORD,
	ONAPP_KEY_PINNED_KEY,
	ONAPP_KEY_TEXTS
};

/* Every text is NULL where there is none. Borrowed, but those of a line are its own. */
typedef struct {
	const char *origin; /* scheme, host and port: the beginning of the URL */
	size_t origin_length;
	const char *texts[ONAPP_KEY_TEXTS];
	unsigned flags;
} onapp_line_key;

struct onapp_line {
	onapp_pool *pool;
	onapp_line *next; /* in the pool, the one used last first */
	onapp_line_key key;
	bool tls;
	CURLM *multi;  /* has the connections; NULL: none */
	CURLSH *share; /* has the TLS sessions */
	onapp_transfer *idle;
	size_t idle_count;
	size_t taken;      /* handles that are out */
	size_t sockets;    /* open now */
	int64_t used_us;   /* when a handle came back last */
	int64_t due_us;    /* when libcurl wants to be called for the time's sake; INT64_MAX: not */
	int running;       /* transfers, as libcurl counts them */
	char *version_url; /* owned; where the version was asked for; NULL: it is not known */
	char *version;     /* owned */
	int64_t version_until_us;
};

void onapp_line_key_of(onapp_line_key *key, const onapp_transport_settings *settings, const char *url,
	const char *username, const char *password);
bool onapp_line_fits(const onapp_line *line, const onapp_line_key *key);

/* NULL when memory is out. */
onapp_line *onapp_line_new(onapp_pool *pool, const onapp_line_key *key);
/* No handle may be out. */
void onapp_line_free(onapp_line *line);
/* Closes its connections; the rest stays. No handle may be out. */
void onapp_line_close(onapp_line *line);
/* Connects the line with libcurl where that is not so. False when memory is out. */
bool onapp_line_open(onapp_line *line);

/* A handle; NULL: the response says why. It goes back by onapp_line_give. */
onapp_transfer *onapp_line_take(onapp_line *line, const onapp_transport_settings *settings,
	const onapp_http_request *request, onapp_http_response *response);
/*
 * Takes the handle back, detached from the multi handle. One whose transfer failed is not used again: libcurl leaves
 * parts of such a transfer on it, and then refuses options. now_us: of onapp_clock_us. room: how many idle ones are kept.
 */
void onapp_line_give(onapp_line *line, onapp_transfer *transfer, int64_t now_us, bool failed, size_t room);

#endif
