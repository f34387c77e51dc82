#include "header.h"

#include <curl/curl.h>
#include <string.h>

#define LONGEST_DATE 64
#define MOST_SECONDS 1e9

/* Token characters of RFC 9110 5.6.2. */
static bool is_token(unsigned char byte)
{
	if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')) {
		return true;
	}
	return byte != '\0' && strchr("!#$%&'*+-.^_`|~", byte) != NULL;
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

/* Whether a name that an answer carries is one of ours; independent of the locale, whatever it does to "I". */
static bool equals_ignoring_case(const char *a, const char *b, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		char x = a[i] >= 'A' && a[i] <= 'Z' ? (char) (a[i] + 32) : a[i];
		char y = b[i] >= 'A' && b[i] <= 'Z' ? (char) (b[i] + 32) : b[i];
		if (x != y) {
			return false;
		}
	}
	return true;
}

const char *onapp_header_problem(const char *name, size_t name_length, const char *value, size_t value_length)
{
	if (name_length == 0) {
		return "has an empty name";
	}
	for (size_t i = 0; i < name_length; i++) {
		if (!is_token((unsigned char) name[i])) {
			return "has a name with characters that are not allowed";
		}
	}
	for (size_t i = 0; i < value_length; i++) {
		unsigned char byte = (unsigned char) value[i];
		if (byte == '\r' || byte == '\n') {
			return "has a line break in its value";
		}
		if ((byte < 0x20 && byte != '\t') || byte == 0x7f) {
			return "has control characters in its value";
		}
	}
	return NULL;
}

bool onapp_header_append(onapp_buffer *line, const char *name, const char *value, size_t value_length)
{
	size_t name_length = strlen(name);

	if (value_length > (size_t) -1 - name_length - 2 || !onapp_buffer_reserve(line, name_length + 2 + value_length)) {
		return false;
	}
	/* With the room there already, none of these can fail half-way. */
	return onapp_buffer_append(line, name, name_length) && onapp_buffer_append(line, ": ", 2) &&
		onapp_buffer_append(line, value, value_length);
}

/* End of the line at `line`, its LF excluded. */
static const char *line_end(const char *line, const char *end)
{
	const char *feed = memchr(line, '\n', (size_t) (end - line));
	return feed != NULL ? feed : end;
}

static bool is_empty_line(const char *line, const char *feed)
{
	return line == feed || (feed - line == 1 && *line == '\r');
}

const char *onapp_header_last_block(const char *block, size_t length, size_t *last_length)
{
	const char *end = block + length;
	const char *start = block;
	const char *stop = end;
	bool open = true; /* no empty line seen since `start` */

	for (const char *line = block; line < end;) {
		const char *feed = line_end(line, end);
		if (end - line >= 5 && memcmp(line, "HTTP/", 5) == 0) {
			start = line;
			stop = end;
			open = true;
		} else if (open && is_empty_line(line, feed)) {
			/* What follows without a status line is the trailer of a chunked body: it must not override a header. */
			stop = line;
			open = false;
		}
		line = feed < end ? feed + 1 : end;
	}
	*last_length = (size_t) (stop - start);
	return start;
}

bool onapp_header_next(const char **cursor, const char *end, onapp_header *out)
{
	while (*cursor < end) {
		const char *line = *cursor;
		const char *feed = line_end(line, end);
		*cursor = feed < end ? feed + 1 : end;

		size_t name_length = 0;
		while (line + name_length < feed && is_token((unsigned char) line[name_length])) {
			name_length++;
		}
		/* A status line has no token before a colon; a folded line, which nobody may send, starts with a blank. */
		if (name_length == 0 || line + name_length >= feed || line[name_length] != ':') {
			continue;
		}
		const char *value = line + name_length + 1;
		const char *value_end = feed;
		while (value_end > value && (is_blank(value_end[-1]) || value_end[-1] == '\r')) {
			value_end--;
		}
		while (value < value_end && is_blank(*value)) {
			value++;
		}
		*out = (onapp_header) {line, name_length, value, (size_t) (value_end - value)};
		return true;
	}
	return false;
}

bool onapp_header_find(const char *block, size_t length, const char *name, onapp_header *out)
{
	size_t last_length, name_length = strlen(name);
	onapp_header header;
	bool found = false;

	if (block == NULL) {
		return false;
	}
	const char *cursor = onapp_header_last_block(block, length, &last_length);
	const char *end = cursor + last_length;
	while (onapp_header_next(&cursor, end, &header)) {
		if (header.name_length == name_length && equals_ignoring_case(header.name, name, name_length)) {
			*out = header;
			found = true;
		}
	}
	return found;
}

double onapp_header_retry_after(const char *value, size_t length, double now_unix)
{
	if (length == 0 || length >= LONGEST_DATE) {
		return -1;
	}
	if (value[0] >= '0' && value[0] <= '9') {
		double seconds = 0;
		for (size_t i = 0; i < length; i++) {
			if (value[i] < '0' || value[i] > '9') {
				return -1;
			}
			seconds = seconds * 10 + (value[i] - '0');
		}
		return seconds < MOST_SECONDS ? seconds : MOST_SECONDS;
	}
	/* An HTTP date begins with the name of a day; libcurl would read many other things as dates too. */
	if (!((value[0] >= 'A' && value[0] <= 'Z') || (value[0] >= 'a' && value[0] <= 'z'))) {
		return -1;
	}
	char date[LONGEST_DATE];
	memcpy(date, value, length);
	date[length] = '\0';
	time_t when = curl_getdate(date, NULL);
	if (when == (time_t) -1) {
		return -1;
	}
	double seconds = (double) when - now_unix;
	return seconds > 0 ? seconds : 0;
}
