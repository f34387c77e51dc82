/*
 * Addresses: what is taken for the base of a panel is the same to libcurl, which will connect by it: http or https, the
 * host that stands there, no credentials, no query, no fragment; and a path put behind it stays behind that host.
 */
#include "fuzz.h"

#include "../../src/core/route.h"

#include <curl/curl.h>

#define PATH "virtual_machines/5.json"

static bool has_part(CURLU *url, CURLUPart which)
{
	char *part = NULL;
	bool there = curl_url_get(url, which, &part, 0) == CURLUE_OK;

	curl_free(part);
	return there;
}

/* Host and port as they stand in the text, or as libcurl has understood it. */
static char *host_of(CURLU *url)
{
	char *host = NULL, *port = NULL, *both = NULL;

	FUZZ_CHECK(curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK);
	if (curl_url_get(url, CURLUPART_PORT, &port, 0) != CURLUE_OK) {
		port = NULL;
	}
	FUZZ_CHECK(asprintf(&both, "%s:%s", host, port != NULL ? port : "") > 0);
	curl_free(host);
	curl_free(port);
	return both;
}

static bool is_web(CURLU *url)
{
	char *scheme = NULL;

	FUZZ_CHECK(curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK);
	bool web = strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0;
	curl_free(scheme);
	return web;
}

/* The host is the one that people read in the text: libcurl may decode it and write addresses in its own way, no more. */
static void check_host(const char *text, CURLU *url)
{
	const char *scheme_end = strstr(text, "://");
	const char *start = scheme_end != NULL ? scheme_end + 3 : text;
	size_t length = strcspn(start, *start == '[' ? "/?#" : ":/?#");
	char *host = NULL;
	int decoded_length = 0;
	char *decoded = curl_easy_unescape(NULL, start, (int) length, &decoded_length);

	FUZZ_CHECK(decoded != NULL && curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK);
	if (*start == '[') {
		FUZZ_CHECK(*host == '[');
	} else if (strcasecmp(host, decoded) != 0) {
		FUZZ_CHECK(
			*decoded >= '0' && *decoded <= '9' && strspn(decoded, "0123456789abcdefxABCDEFX.") == strlen(decoded));
		FUZZ_CHECK(strspn(host, "0123456789.") == strlen(host));
	}
	curl_free(decoded);
	curl_free(host);
}

static void check_accepted(const char *text)
{
	onapp_buffer address = ONAPP_BUFFER_EMPTY;
	CURLU *base = curl_url(), *whole = curl_url();

	FUZZ_CHECK(base != NULL && whole != NULL);
	FUZZ_CHECK(strstr(text, "://") != NULL || onapp_buffer_append_text(&address, "http://"));
	FUZZ_CHECK(onapp_buffer_append_text(&address, text));
	/* That libcurl refuses more, say a port of six digits, is an error before anything is sent. */
	if (curl_url_set(base, CURLUPART_URL, address.data, CURLU_PATH_AS_IS) == CURLUE_OK) {
		FUZZ_CHECK(is_web(base));
		FUZZ_CHECK(!has_part(base, CURLUPART_USER) && !has_part(base, CURLUPART_PASSWORD));
		FUZZ_CHECK(!has_part(base, CURLUPART_QUERY) && !has_part(base, CURLUPART_FRAGMENT));

		FUZZ_CHECK(onapp_buffer_append_text(&address, "/" PATH));
		FUZZ_CHECK(curl_url_set(whole, CURLUPART_URL, address.data, CURLU_PATH_AS_IS) == CURLUE_OK);
		char *before = host_of(base), *after = host_of(whole), *path = NULL;
		FUZZ_CHECK(strcmp(before, after) == 0);
		check_host(text, whole);
		FUZZ_CHECK(curl_url_get(whole, CURLUPART_PATH, &path, 0) == CURLUE_OK);
		FUZZ_CHECK(strlen(path) > strlen(PATH) && strcmp(path + strlen(path) - strlen(PATH), PATH) == 0);
		curl_free(path);
		free(before);
		free(after);
	}
	curl_url_cleanup(base);
	curl_url_cleanup(whole);
	onapp_buffer_free(&address);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	if (text == NULL) {
		return 0;
	}
	memcpy(text, data, size);
	text[size] = '\0';
	if (onapp_base_url_problem(text, size) == NULL) {
		/* It is used as a C string. */
		FUZZ_CHECK(strlen(text) == size);
		check_accepted(text);
	}
	free(text);
	return 0;
}
