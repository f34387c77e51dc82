#include "line.h"

#include "../core/clock.h"
#include "../core/text.h"
#include "pool.h"
#include "wait.h"

#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
#define CLOSE_SOCKET closesocket
#else
#include <unistd.h>
#define CLOSE_SOCKET close
#endif

enum { FLAG_VERIFY = 1, FLAG_TLS10 = 2, FLAG_HTTP2 = 4 };

/* ---- The key ------------------------------------------------------------------------------------------------------ */

/* Length of scheme, host and port. */
static size_t origin_length(const char *url)
{
	const char *host = strstr(url, "://");
	size_t before = host != NULL ? (size_t) (host - url) + 3 : 0;

	return before + strcspn(url + before, "/?#");
}

void onapp_line_key_of(onapp_line_key *key, const onapp_transport_settings *settings, const char *url,
	const char *username, const char *password)
{
	*key = (onapp_line_key) {
		.origin = url,
		.origin_length = origin_length(url),
		.texts =
			{
				[ONAPP_KEY_USERNAME] = username,
				[ONAPP_KEY_PASSWORD] = password,
				[ONAPP_KEY_PROXY] = settings->proxy,
				[ONAPP_KEY_CA_FILE] = settings->ca_file,
				[ONAPP_KEY_CA_PATH] = settings->ca_path,
				[ONAPP_KEY_CLIENT_CERT] = settings->client_cert,
				[ONAPP_KEY_CLIENT_KEY] = settings->client_key,
				[ONAPP_KEY_CLIENT_KEY_PASSWORD] = settings->client_key_password,
				[ONAPP_KEY_PINNED_KEY] = settings->pinned_key,
			},
		.flags = (settings->verify ? FLAG_VERIFY : 0) | (settings->allow_tls10 ? FLAG_TLS10 : 0) |
			(settings->http2 ? FLAG_HTTP2 : 0),
	};
}

bool onapp_line_fits(const onapp_line *line, const onapp_line_key *key)
{
	const onapp_line_key *own = &line->key;

	if (own->flags != key->flags || own->origin_length != key->origin_length ||
		memcmp(own->origin, key->origin, key->origin_length) != 0) {
		return false;
	}
	for (size_t i = 0; i < ONAPP_KEY_TEXTS; i++) {
		const char *one = own->texts[i], *other = key->texts[i];
		if (one == NULL || other == NULL ? one != other : strcmp(one, other) != 0) {
			return false;
		}
	}
	return true;
}

static bool copy_key(onapp_line_key *own, const onapp_line_key *key)
{
	own->flags = key->flags;
	own->origin_length = key->origin_length;
	own->origin = onapp_text_copy(key->origin, key->origin_length);
	bool complete = own->origin != NULL;
	for (size_t i = 0; i < ONAPP_KEY_TEXTS; i++) {
		if (key->texts[i] != NULL) {
			own->texts[i] = onapp_text_copy(key->texts[i], strlen(key->texts[i]));
			complete = complete && own->texts[i] != NULL;
		}
	}
	return complete;
}

/* ---- Life ---------------------------------------------------------------------------------------------------------- */

onapp_line *onapp_line_new(onapp_pool *pool, const onapp_line_key *key)
{
	onapp_line *line = calloc(1, sizeof *line);

	if (line == NULL) {
		return NULL;
	}
	line->pool = pool;
	line->due_us = INT64_MAX;
	line->used_us = onapp_clock_us();
	line->share = curl_share_init();
	if (!copy_key(&line->key, key) || line->share == NULL ||
		curl_share_setopt(line->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_OK) {
		onapp_line_free(line);
		return NULL;
	}
	const char *proxy = line->key.texts[ONAPP_KEY_PROXY];
	line->tls = curl_strnequal(line->key.origin, "https:", 6) || (proxy != NULL && curl_strnequal(proxy, "https:", 6));
	return line;
}

static void free_idle(onapp_line *line)
{
	onapp_transfer *transfer;

	while ((transfer = line->idle) != NULL) {
		line->idle = transfer->next;
		onapp_transfer_free(transfer);
	}
	line->idle_count = 0;
}

void onapp_line_close(onapp_line *line)
{
	if (line->multi != NULL) {
		curl_multi_cleanup(line->multi);
		line->multi = NULL;
		onapp_wait_forget(line);
	}
}

void onapp_line_free(onapp_line *line)
{
	free_idle(line);
	onapp_line_close(line);
	curl_share_cleanup(line->share);
	onapp_text_wipe((char *) (uintptr_t) line->key.origin);
	for (size_t i = 0; i < ONAPP_KEY_TEXTS; i++) {
		onapp_text_wipe((char *) (uintptr_t) line->key.texts[i]);
	}
	free(line->version_url);
	free(line->version);
	free(line);
}

bool onapp_line_open(onapp_line *line)
{
	if (line->multi == NULL) {
		line->multi = curl_multi_init();
		if (line->multi != NULL) {
			onapp_wait_attach(line);
			onapp_pool_set_limit(line);
		}
	}
	return line->multi != NULL;
}

/* ---- Handles --------------------------------------------------------------------------------------------------------- */

static int count_socket(void *context, curl_socket_t socket, curlsocktype purpose)
{
	onapp_line *line = context;

	(void) socket;
	(void) purpose;
	line->sockets++;
	return CURL_SOCKOPT_OK;
}

static int close_socket(void *context, curl_socket_t socket)
{
	onapp_line *line = context;

	line->sockets--;
	return CLOSE_SOCKET(socket);
}

onapp_transfer *onapp_line_take(onapp_line *line, const onapp_transport_settings *settings,
	const onapp_http_request *request, onapp_http_response *response)
{
	onapp_transfer *transfer = line->idle;

	if (transfer != NULL) {
		line->idle = transfer->next;
		line->idle_count--;
	} else {
		transfer = onapp_transfer_new(line, line->share, count_socket, close_socket, settings, request, response);
	}
	if (transfer != NULL) {
		line->taken++;
	}
	return transfer;
}

void onapp_line_give(onapp_line *line, onapp_transfer *transfer, int64_t now_us, bool failed, size_t room)
{
	line->taken--;
	line->used_us = now_us;
	if (failed || line->idle_count >= room) {
		onapp_transfer_free(transfer);
		return;
	}
	transfer->response = NULL;
	transfer->next = line->idle;
	line->idle = transfer;
	line->idle_count++;
}
