#include "json_scan.h"

#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
	const char *body;
	const char *at;
	const char *end;
	int levels_left;
	onapp_json_outline *outline;
} scanner;

static onapp_json_fault scan_value(scanner *scan, size_t *entries);

static void skip_blanks(scanner *scan)
{
	while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\n' || *scan->at == '\r' || *scan->at == '\t')) {
		scan->at++;
	}
}

static bool is_digit(const scanner *scan)
{
	return scan->at < scan->end && *scan->at >= '0' && *scan->at <= '9';
}

/* Reads the four digits of a \u escape; false and nothing read when they are not there. */
static bool read_hex(scanner *scan, unsigned *unit)
{
	unsigned sum = 0;

	if (scan->end - scan->at < 4) {
		return false;
	}
	for (int i = 0; i < 4; i++) {
		char digit = scan->at[i];
		unsigned value;

		if (digit >= '0' && digit <= '9') {
			value = (unsigned) (digit - '0');
		} else if ((digit | 0x20) >= 'a' && (digit | 0x20) <= 'f') {
			value = (unsigned) ((digit | 0x20) - 'a' + 10);
		} else {
			return false;
		}
		sum = sum * 16 + value;
	}
	scan->at += 4;
	*unit = sum;
	return true;
}

/* At the backslash. On a fault the scanner stays there, which is where people look. */
static onapp_json_fault scan_escape(scanner *scan, bool is_name)
{
	const char *start = scan->at;
	unsigned unit;
	unsigned low;
	onapp_json_fault fault = ONAPP_JSON_ESCAPE;

	scan->at++;
	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	if (*scan->at != 'u') {
		if (*scan->at != '\0' && strchr("\"\\/bfnrt", *scan->at) != NULL) {
			scan->at++;
			return ONAPP_JSON_OK;
		}
		goto fail;
	}
	scan->at++;
	if (!read_hex(scan, &unit)) {
		goto fail;
	}
	if (unit == 0 && is_name) {
		fault = ONAPP_JSON_NUL_IN_NAME;
		goto fail;
	}
	if (unit < 0xD800 || unit > 0xDFFF) {
		return ONAPP_JSON_OK;
	}
	fault = ONAPP_JSON_SURROGATE;
	if (unit > 0xDBFF || scan->end - scan->at < 6 || scan->at[0] != '\\' || scan->at[1] != 'u') {
		goto fail;
	}
	scan->at += 2;
	if (read_hex(scan, &low) && low >= 0xDC00 && low <= 0xDFFF) {
		return ONAPP_JSON_OK;
	}

fail:
	scan->at = start;
	return fault;
}

/* At the opening quote. */
static onapp_json_fault scan_string(scanner *scan, bool is_name)
{
	scan->at++;
	while (scan->at < scan->end) {
		unsigned char byte = (unsigned char) *scan->at;

		if (byte == '"') {
			scan->at++;
			return ONAPP_JSON_OK;
		}
		if (byte == '\\') {
			onapp_json_fault fault = scan_escape(scan, is_name);

			if (fault != ONAPP_JSON_OK) {
				return fault;
			}
		} else if (byte < 0x20) {
			return ONAPP_JSON_CONTROL;
		} else if (byte < 0x80) {
			scan->at++;
		} else {
			size_t sequence = onapp_utf8_sequence(scan->at, (size_t) (scan->end - scan->at));

			if (sequence == 0) {
				return ONAPP_JSON_UTF8;
			}
			scan->at += sequence;
		}
	}
	return ONAPP_JSON_END;
}

/* Whether digits (without sign or leading zeros) are outside the range of int64_t. */
static bool is_wide(const char *digits, size_t length, bool negative)
{
	static const char largest[] = "9223372036854775807";
	static const char smallest[] = "9223372036854775808";

	if (length != sizeof(largest) - 1) {
		return length > sizeof(largest) - 1;
	}
	return memcmp(digits, negative ? smallest : largest, length) > 0;
}

/* Just behind the integer. */
static onapp_json_fault remember_wide(scanner *scan)
{
	onapp_json_outline *outline = scan->outline;

	if (outline->wide_count == outline->wide_room) {
		size_t room = outline->wide_room > 0 ? outline->wide_room * 2 : 16;
		size_t *wide = room <= SIZE_MAX / sizeof(*wide) ? realloc(outline->wide, room * sizeof(*wide)) : NULL;

		if (wide == NULL) {
			return ONAPP_JSON_MEMORY;
		}
		outline->wide = wide;
		outline->wide_room = room;
	}
	outline->wide[outline->wide_count++] = (size_t) (scan->at - scan->body);
	return ONAPP_JSON_OK;
}

/* Skips one digit or more; false when there is none. */
static bool skip_digits(scanner *scan)
{
	if (!is_digit(scan)) {
		return false;
	}
	while (is_digit(scan)) {
		scan->at++;
	}
	return true;
}

static onapp_json_fault scan_number(scanner *scan)
{
	bool negative = *scan->at == '-';
	bool whole = true;
	const char *digits;
	size_t length;

	if (negative) {
		scan->at++;
	}
	digits = scan->at;
	if (!skip_digits(scan)) {
		return ONAPP_JSON_NUMBER;
	}
	length = (size_t) (scan->at - digits);
	if (*digits == '0' && length > 1) {
		scan->at = digits + 1;
		return ONAPP_JSON_NUMBER;
	}
	if (scan->at < scan->end && *scan->at == '.') {
		whole = false;
		scan->at++;
		if (!skip_digits(scan)) {
			return ONAPP_JSON_NUMBER;
		}
	}
	if (scan->at < scan->end && (*scan->at == 'e' || *scan->at == 'E')) {
		whole = false;
		scan->at++;
		if (scan->at < scan->end && (*scan->at == '+' || *scan->at == '-')) {
			scan->at++;
		}
		if (!skip_digits(scan)) {
			return ONAPP_JSON_NUMBER;
		}
	}
	if (whole && is_wide(digits, length, negative)) {
		return remember_wide(scan);
	}
	return ONAPP_JSON_OK;
}

static onapp_json_fault scan_word(scanner *scan, const char *word)
{
	for (; *word != '\0'; word++, scan->at++) {
		if (scan->at == scan->end) {
			return ONAPP_JSON_END;
		}
		if (*scan->at != *word) {
			return ONAPP_JSON_CHARACTER;
		}
	}
	return ONAPP_JSON_OK;
}

/* A name and its colon. */
static onapp_json_fault scan_name(scanner *scan)
{
	onapp_json_fault fault;

	skip_blanks(scan);
	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	if (*scan->at != '"') {
		return ONAPP_JSON_CHARACTER;
	}
	fault = scan_string(scan, true);
	if (fault != ONAPP_JSON_OK) {
		return fault;
	}
	skip_blanks(scan);
	return scan_word(scan, ":");
}

/* At the opening bracket or brace. */
static onapp_json_fault scan_container(scanner *scan, size_t *entries)
{
	bool is_object = *scan->at == '{';
	char closing = is_object ? '}' : ']';
	onapp_json_fault fault;

	*entries = 0;
	if (scan->levels_left == 0) {
		return ONAPP_JSON_DEPTH;
	}
	scan->levels_left--;
	scan->at++;
	skip_blanks(scan);
	if (scan->at < scan->end && *scan->at == closing) {
		scan->at++;
		scan->levels_left++;
		return ONAPP_JSON_OK;
	}
	for (;;) {
		size_t inner;

		fault = is_object ? scan_name(scan) : ONAPP_JSON_OK;
		if (fault == ONAPP_JSON_OK) {
			fault = scan_value(scan, &inner);
		}
		if (fault != ONAPP_JSON_OK) {
			return fault;
		}
		++*entries;
		skip_blanks(scan);
		if (scan->at == scan->end) {
			return ONAPP_JSON_END;
		}
		if (*scan->at == closing) {
			break;
		}
		if (*scan->at != ',') {
			return ONAPP_JSON_CHARACTER;
		}
		scan->at++;
	}
	scan->at++;
	scan->levels_left++;
	return ONAPP_JSON_OK;
}

static onapp_json_fault scan_value(scanner *scan, size_t *entries)
{
	*entries = 0;
	skip_blanks(scan);
	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	switch (*scan->at) {
		case '{':
		case '[':
			return scan_container(scan, entries);
		case '"':
			return scan_string(scan, false);
		case 't':
			return scan_word(scan, "true");
		case 'f':
			return scan_word(scan, "false");
		case 'n':
			return scan_word(scan, "null");
		default:
			break;
	}
	if (*scan->at != '-' && !is_digit(scan)) {
		return ONAPP_JSON_CHARACTER;
	}
	return scan_number(scan);
}

onapp_json_fault onapp_json_scan(const char *body, size_t length, int depth, onapp_json_outline *outline,
	size_t *offset)
{
	scanner scan = {body, body, body + length, depth, outline};
	onapp_json_fault fault;

	memset(outline, 0, sizeof(*outline));
	*offset = 0;
	if (length >= 3 && memcmp(body, "\xEF\xBB\xBF", 3) == 0) {
		return ONAPP_JSON_BYTE_ORDER_MARK;
	}
	skip_blanks(&scan);
	if (scan.at == scan.end) {
		return ONAPP_JSON_EMPTY;
	}
	outline->start = (size_t) (scan.at - body);
	outline->first = *scan.at;
	fault = scan_value(&scan, &outline->entries);
	if (fault == ONAPP_JSON_OK) {
		skip_blanks(&scan);
		fault = scan.at == scan.end ? ONAPP_JSON_OK : ONAPP_JSON_TRAILING;
	}
	*offset = (size_t) (scan.at - body);
	return fault;
}

void onapp_json_outline_free(onapp_json_outline *outline)
{
	free(outline->wide);
	memset(outline, 0, sizeof(*outline));
}

const char *onapp_json_fault_text(onapp_json_fault fault)
{
	switch (fault) {
		case ONAPP_JSON_EMPTY:
			return "the body is empty";
		case ONAPP_JSON_BYTE_ORDER_MARK:
			return "a byte order mark stands before it";
		case ONAPP_JSON_END:
			return "unexpected end";
		case ONAPP_JSON_CHARACTER:
			return "unexpected character";
		case ONAPP_JSON_TRAILING:
			return "more text behind the end";
		case ONAPP_JSON_DEPTH:
			return "nested too deeply";
		case ONAPP_JSON_NUMBER:
			return "malformed number";
		case ONAPP_JSON_CONTROL:
			return "control character in a string";
		case ONAPP_JSON_UTF8:
			return "not valid UTF-8";
		case ONAPP_JSON_ESCAPE:
			return "unknown escape in a string";
		case ONAPP_JSON_SURROGATE:
			return "unpaired surrogate escape";
		case ONAPP_JSON_NUL_IN_NAME:
			return "NUL in a name";
		case ONAPP_JSON_MEMORY:
			return "out of memory";
		case ONAPP_JSON_OK:
			break;
	}
	return "no fault";
}
