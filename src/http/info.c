#include "transport.h"

#include "../core/process.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

typedef struct {
	const char *name;
	int bit;
} feature;

static const feature features[] = {
	{"tls", CURL_VERSION_SSL},
	{"libz", CURL_VERSION_LIBZ},
	{"brotli", CURL_VERSION_BROTLI},
#ifdef CURL_VERSION_ZSTD
	{"zstd", CURL_VERSION_ZSTD},
#endif
	{"http2", CURL_VERSION_HTTP2},
	{"ipv6", CURL_VERSION_IPV6},
	{"idn", CURL_VERSION_IDN},
	{"https-proxy", CURL_VERSION_HTTPS_PROXY},
	/* Without it a name that takes long to resolve holds up the call past its time-outs. */
	{"asyncdns", CURL_VERSION_ASYNCHDNS},
#ifdef CURL_VERSION_THREADSAFE
	{"threadsafe", CURL_VERSION_THREADSAFE},
#endif
};

/* What libcurl undoes, in the order in which it would offer them itself. */
static const struct {
	const char *feature, *names;
} encodings[] = {
	{"libz", "deflate, gzip"},
	{"brotli", "br"},
	{"zstd", "zstd"},
};

/* Long enough for all of them. Written at the start only. */
static char offered_encodings[32];

/* libcurl composes these texts anew each time it is asked, so it is asked once. Read-only after the start. */
static const curl_version_info_data *library;

static void list_encodings(void)
{
	size_t length = 0;

	offered_encodings[0] = '\0';
	for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
		if (onapp_transport_has(encodings[i].feature)) {
			length += (size_t) snprintf(offered_encodings + length, sizeof offered_encodings - length, "%s%s",
				length > 0 ? ", " : "", encodings[i].names);
		}
	}
}

bool onapp_transport_startup(void)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		return false;
	}
	library = curl_version_info(CURLVERSION_NOW);
	onapp_process_startup();
	list_encodings();
	return true;
}

void onapp_transport_shutdown(void)
{
	curl_global_cleanup();
}

const char *onapp_transport_version(void)
{
	return library->version;
}

const char *onapp_transport_tls(void)
{
	const char *tls = library->ssl_version;
	return tls != NULL ? tls : "none";
}

const char *onapp_transport_encodings(void)
{
	return offered_encodings[0] != '\0' ? offered_encodings : NULL;
}

bool onapp_transport_has(const char *name)
{
	/* Not a bit, but a matter of age: the callback before each sending of a request. */
	if (strcmp(name, "prereq") == 0) {
		return LIBCURL_VERSION_NUM >= 0x075000 && library->version_num >= 0x075000;
	}
	for (size_t i = 0; i < sizeof features / sizeof *features; i++) {
		if (strcmp(features[i].name, name) == 0) {
			return (library->features & features[i].bit) != 0;
		}
	}
	return false;
}
