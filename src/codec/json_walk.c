#include "json_walk.h"

#include "json_scan.h"
#include "json_text.h"
#include "utf8.h"

#include <stdint.h>
#include <string.h>

const char *onapp_json_string_end(const char *at, const char *end, bool *escaped)
{
	*escaped = false;
	for (at = onapp_json_plain_end(at + 1, end); at < end && *at != '"'; at = onapp_json_plain_end(at, end)) {
		if (*at == '\\') {
			*escaped = true;
			at++;
		}
		at++;
	}
	return at;
}

static bool is_number_byte(char byte)
{
	return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

static const char *number_end(const char *at, const char *end)
{
	while (at < end && is_number_byte(*at)) {
		at++;
	}
	return at;
}

static const char *container_end(const char *at, const char *end)
{
	size_t open = 0;
	bool escaped;

	for (; at < end; at++) {
		switch (*at) {
			case '{':
			case '[':
				open++;
				break;
			case '}':
			case ']':
				if (--open == 0) {
					return at + 1;
				}
				break;
			case '"':
				at = onapp_json_string_end(at, end, &escaped);
				break;
			default:
				break;
		}
	}
	return end;
}

const char *onapp_json_value_end(const char *at, const char *end)
{
	bool escaped;

	switch (*at) {
		case '{':
		case '[':
			return container_end(at, end);
		case '"':
			return onapp_json_string_end(at, end, &escaped) + 1;
		case 't':
		case 'n':
			return at + 4;
		case 'f':
			return at + 5;
		default:
			return number_end(at, end);
	}
}

bool onapp_json_next_member(const char *at, const char *end, onapp_json_member *member)
{
	if (*at == '{') {
		at++;
	}
	at = onapp_json_blanks_end(at, end);
	if (at < end && *at == ',') {
		at = onapp_json_blanks_end(at + 1, end);
	}
	if (at >= end || *at != '"') {
		return false;
	}
	member->name = at + 1;
	at = onapp_json_string_end(at, end, &member->escaped);
	member->name_length = (size_t) (at - member->name);
	at = onapp_json_blanks_end(at + 1, end);
	member->value = onapp_json_blanks_end(at + 1, end);
	return true;
}

bool onapp_json_next_entry(const char *at, const char *end, const char **value)
{
	at = onapp_json_blanks_end(*at == '[' ? at + 1 : at, end);
	if (at < end && *at == ',') {
		at = onapp_json_blanks_end(at + 1, end);
	}
	*value = at;
	return at < end && *at != ']';
}

bool onapp_json_is_empty(const char *at, const char *end)
{
	at = onapp_json_blanks_end(at + 1, end);
	return at < end && (*at == ']' || *at == '}');
}

static uint32_t hex_of(const char *digits)
{
	uint32_t sum = 0;

	for (int i = 0; i < 4; i++) {
		char digit = digits[i];

		sum = sum * 16 + (uint32_t) (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
	}
	return sum;
}

/* At the four digits; gives where the text goes on. */
static const char *put_unicode(const char *digits, char **to)
{
	uint32_t character = hex_of(digits);

	digits += 4;
	if (character >= 0xD800 && character <= 0xDBFF) {
		character = 0x10000 + ((character - 0xD800) << 10) + (hex_of(digits + 2) - 0xDC00);
		digits += 6;
	}
	*to += onapp_utf8_write(character, *to);
	return digits;
}

size_t onapp_json_unescape(const char *text, size_t length, char *to)
{
	static const char escapes[] = "bfnrt";
	static const char meant[] = "\b\f\n\r\t";
	const char *end = text + length;
	char *start = to;

	while (text < end) {
		const char *escape = memchr(text, '\\', (size_t) (end - text));
		size_t before = (size_t) ((escape != NULL ? escape : end) - text);

		memcpy(to, text, before);
		to += before;
		if (escape == NULL) {
			break;
		}
		text = escape + 2;
		if (escape[1] == 'u') {
			text = put_unicode(text, &to);
		} else {
			const char *letter = memchr(escapes, escape[1], sizeof(escapes) - 1);

			*to++ = letter != NULL ? meant[letter - escapes] : escape[1];
		}
	}
	return (size_t) (to - start);
}

static bool is_wide_integer(const char *at, const char *end)
{
	bool negative = *at == '-';
	const char *digits = at + (negative ? 1 : 0);

	for (const char *byte = digits; byte < end; byte++) {
		if (*byte < '0' || *byte > '9') {
			return false;
		}
	}
	return onapp_json_is_wide(digits, (size_t) (end - digits), negative);
}

/* Bytes go to `to` at `written`, or are counted only. Gives the sum. */
static size_t put(const char *from, size_t length, char *to, size_t written)
{
	if (to != NULL) {
		memcpy(to + written, from, length);
	}
	return written + length;
}

static bool is_pair(const char *escape, const char *end)
{
	return end - escape >= 12 && escape[1] == 'u' && hex_of(escape + 2) >> 10 == 0xD800 >> 10;
}

/* The string that begins at `at`, whose closing quote is at `closing`. */
static size_t clarify_string(const char *at, const char *closing, char *to, size_t written)
{
	char character[4];

	for (const char *copied = at;;) {
		const char *escape = memchr(at, '\\', (size_t) (closing - at));

		if (escape == NULL) {
			return put(copied, (size_t) (closing + 1 - copied), to, written);
		}
		at = escape + 2;
		if (is_pair(escape, closing)) {
			char *end = character;

			written = put(copied, (size_t) (escape - copied), to, written);
			at = copied = put_unicode(escape + 2, &end);
			written = put(character, (size_t) (end - character), to, written);
		}
	}
}

size_t onapp_json_clarify(const char *text, size_t length, char *to)
{
	const char *end = text + length;
	size_t written = 0;
	bool escaped;

	for (const char *at = text; at < end;) {
		const char *start = at;
		bool is_number = *at == '-' || (*at >= '0' && *at <= '9');

		if (*at == '"') {
			const char *closing = onapp_json_string_end(at, end, &escaped);

			written = escaped ? clarify_string(at, closing, to, written)
							  : put(at, (size_t) (closing + 1 - at), to, written);
			at = closing + 1;
			continue;
		}
		at = is_number ? number_end(at, end) : at + 1;
		written = put(start, (size_t) (at - start), to, written);
		if (is_number && is_wide_integer(start, at)) {
			written = put(ONAPP_JSON_WIDE_MARK, sizeof(ONAPP_JSON_WIDE_MARK) - 1, to, written);
		}
	}
	return written;
}
