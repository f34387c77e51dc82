#include "route.h"

#include <string.h>

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool is_control(char byte)
{
	return (unsigned char) byte < 0x20 || (unsigned char) byte == 0x7f;
}

/* Characters of RFC 3986 2.3, which mean themselves wherever they stand. */
static bool is_unreserved(char byte)
{
	return is_letter(byte) || is_digit(byte) || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

bool onapp_route_next(const char **cursor, const char **literal_end, onapp_placeholder *out)
{
	const char *open = strchr(*cursor, '{');
	const char *close = open != NULL ? strchr(open, '}') : NULL;

	if (close == NULL) {
		*literal_end = *cursor + strlen(*cursor);
		*cursor = *literal_end;
		return false;
	}
	*literal_end = open;
	*cursor = close + 1;
	*out = (onapp_placeholder) {open + 1, (size_t) (close - open - 1), false, false};
	if (out->length > 0 && out->name[out->length - 1] == '*') {
		out->fallback = true;
		out->length--;
	}
	if (out->length > 0 && out->name[out->length - 1] == '!') {
		out->required = true;
		out->length--;
	}
	return true;
}

bool onapp_route_append_segment(onapp_buffer *path, const char *value, size_t length)
{
	static const char digits[] = "0123456789ABCDEF";

	if (length > (size_t) -1 / 3 || !onapp_buffer_reserve(path, length * 3)) {
		return false;
	}
	char *out = path->data + path->length;
	for (size_t i = 0; i < length; i++) {
		unsigned char byte = (unsigned char) value[i];
		if (is_unreserved(value[i])) {
			*out++ = value[i];
		} else {
			*out++ = '%';
			*out++ = digits[byte >> 4];
			*out++ = digits[byte & 15];
		}
	}
	*out = '\0';
	path->length = (size_t) (out - path->data);
	return true;
}

/* Bytes that a "." takes at `cursor`: 1 as itself, 3 as "%2e", 0 when there is none. */
static size_t dot_width(const char *cursor, const char *end)
{
	if (cursor < end && *cursor == '.') {
		return 1;
	}
	if (end - cursor >= 3 && cursor[0] == '%' && cursor[1] == '2' && (cursor[2] == 'e' || cursor[2] == 'E')) {
		return 3;
	}
	return 0;
}

/*
 * Whether one of the parts between slashes is "." or "..". A backslash counts as a slash and "%2e" as a dot, because
 * servers and proxies exist that read them so.
 */
static bool has_dot_segment(const char *text, size_t length)
{
	const char *end = text + length;

	for (const char *cursor = text; cursor <= end;) {
		const char *part = cursor;
		size_t width = dot_width(part, end);
		if (width > 0) {
			part += width;
			part += dot_width(part, end);
			if (part == end || *part == '/' || *part == '\\') {
				return true;
			}
		}
		while (cursor < end && *cursor != '/' && *cursor != '\\') {
			cursor++;
		}
		cursor++;
	}
	return false;
}

const char *onapp_segment_problem(const char *value, size_t length)
{
	if (length == 0) {
		return "is empty";
	}
	for (size_t i = 0; i < length; i++) {
		if (is_control(value[i])) {
			return "has control characters";
		}
	}
	return has_dot_segment(value, length) ? "is a dot segment" : NULL;
}

/* What neither a path nor a base URL may hold. */
static const char *character_problem(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (is_control(text[i])) {
			return "has control characters";
		}
		if (text[i] == ' ') {
			return "has blanks";
		}
		if (text[i] == '?') {
			return "has a question mark";
		}
		if (text[i] == '#') {
			return "has a number sign";
		}
	}
	return NULL;
}

const char *onapp_path_problem(const char *path, size_t length)
{
	const char *problem = character_problem(path, length);
	if (problem != NULL) {
		return problem;
	}
	return has_dot_segment(path, length) ? "has a dot segment" : NULL;
}

bool onapp_route_append_path(onapp_buffer *url, const char *path, size_t length)
{
	if (!onapp_buffer_reserve(url, length)) {
		return false;
	}
	char previous = '/';
	for (size_t i = 0; i < length; i++) {
		if ((path[i] != '/' || previous != '/') && !onapp_buffer_append_byte(url, path[i])) {
			return false;
		}
		previous = path[i];
	}
	return true;
}

static bool starts_with(const char *text, size_t length, const char *lower_prefix)
{
	size_t prefix_length = strlen(lower_prefix);

	if (length < prefix_length) {
		return false;
	}
	for (size_t i = 0; i < prefix_length; i++) {
		char byte = text[i] >= 'A' && text[i] <= 'Z' ? (char) (text[i] + 32) : text[i];
		if (byte != lower_prefix[i]) {
			return false;
		}
	}
	return true;
}

/* The port after the colon: one to five digits, 1 to 65535. */
static bool is_port(const char *cursor, const char *end)
{
	long port = 0;

	if (cursor == end || end - cursor > 5) {
		return false;
	}
	for (; cursor < end; cursor++) {
		if (!is_digit(*cursor)) {
			return false;
		}
		port = port * 10 + (*cursor - '0');
	}
	return port >= 1 && port <= 65535;
}

static const char *authority_problem(const char *host, const char *end)
{
	const char *host_end = host;

	if (memchr(host, '@', (size_t) (end - host)) != NULL) {
		return "has user information";
	}
	if (host < end && *host == '[') {
		const char *close = memchr(host, ']', (size_t) (end - host));
		if (close == NULL || close == host + 1) {
			return "has a host that cannot be read";
		}
		for (const char *cursor = host + 1; cursor < close; cursor++) {
			if (!is_unreserved(*cursor) && *cursor != ':' && *cursor != '%') {
				return "has a host that cannot be read";
			}
		}
		host_end = close + 1;
	} else {
		/* Bytes from 0x80 on are names in another script; libcurl turns them into ASCII. */
		while (host_end < end && (is_unreserved(*host_end) || (unsigned char) *host_end >= 0x80)) {
			host_end++;
		}
		if (host_end == host) {
			return "has no host";
		}
	}
	if (host_end == end) {
		return NULL;
	}
	if (*host_end != ':') {
		return "has a host that cannot be read";
	}
	return is_port(host_end + 1, end) ? NULL : "has a port that cannot be read";
}

const char *onapp_base_url_problem(const char *url, size_t length)
{
	const char *end = url + length;
	const char *host = url;

	if (length == 0) {
		return "is empty";
	}
	const char *problem = character_problem(url, length);
	if (problem != NULL) {
		return problem;
	}
	if (memchr(url, '\\', length) != NULL) {
		return "has a backslash";
	}
	if (starts_with(url, length, "http://")) {
		host = url + 7;
	} else if (starts_with(url, length, "https://")) {
		host = url + 8;
	} else {
		const char *slash = memchr(url, '/', length);
		if (slash != NULL && slash > url && slash[-1] == ':') {
			return "has a scheme that is neither http nor https";
		}
	}
	const char *slash = memchr(host, '/', (size_t) (end - host));
	const char *authority_end = slash != NULL ? slash : end;
	problem = authority_problem(host, authority_end);
	if (problem != NULL) {
		return problem;
	}
	return has_dot_segment(authority_end, (size_t) (end - authority_end)) ? "has a dot segment" : NULL;
}
