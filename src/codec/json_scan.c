#include "json_scan.h"

#include "json_text.h"
#include "utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A name as it stood in the last object of its level: from the quote to behind the colon. */
typedef struct {
	const char *text;
	size_t length;
} known_name;

#define MOST_KNOWN 256
#define KNOWN_LEVELS 2

typedef struct {
	const char *body;
	const char *at;
	const char *end;
	int level; /* containers that are open */
	int depth; /* of them that may be */
	int entry_level;
	int mark_level;       /* of the object whose members are marked; 0: none */
	const char *name_end; /* of the last name */
	bool name_is_escaped; /* it has escapes */
	size_t inner;         /* of the last object at entry_level: see onapp_json_entry */
	onapp_json_outline *outline;
	size_t known_count[KNOWN_LEVELS]; /* entries, and what is wrapped in them */
	known_name known[KNOWN_LEVELS][MOST_KNOWN];
} scanner;

static onapp_json_fault scan_value(scanner *scan);

static inline void skip_blanks(scanner *scan)
{
	/* Between most of them there are none. */
	if (scan->at == scan->end || *scan->at <= ' ') {
		scan->at = onapp_json_blanks_end(scan->at, scan->end);
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
		scan->outline->is_unclear = true;
		return ONAPP_JSON_OK;
	}

fail:
	scan->at = start;
	return fault;
}

/* At the opening quote. */
static onapp_json_fault scan_string(scanner *scan, bool is_name)
{
	scan->at = onapp_json_plain_end(scan->at + 1, scan->end);
	while (scan->at < scan->end) {
		unsigned char byte = (unsigned char) *scan->at;

		if (byte == '"') {
			scan->at++;
			return ONAPP_JSON_OK;
		}
		if (byte == '\\') {
			onapp_json_fault fault = scan_escape(scan, is_name);

			scan->name_is_escaped |= is_name;
			if (fault != ONAPP_JSON_OK) {
				return fault;
			}
		} else if (byte < 0x20) {
			return ONAPP_JSON_CONTROL;
		} else {
			size_t sequence = onapp_utf8_sequence(scan->at, (size_t) (scan->end - scan->at));

			if (sequence == 0) {
				return ONAPP_JSON_UTF8;
			}
			scan->at += sequence;
		}
		scan->at = onapp_json_plain_end(scan->at, scan->end);
	}
	return ONAPP_JSON_END;
}

bool onapp_json_is_wide(const char *digits, size_t length, bool negative)
{
	static const char largest[] = "9223372036854775807";
	static const char smallest[] = "9223372036854775808";

	if (length != sizeof(largest) - 1) {
		return length > sizeof(largest) - 1;
	}
	return memcmp(digits, negative ? smallest : largest, length) > 0;
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
	if (whole && onapp_json_is_wide(digits, length, negative)) {
		scan->outline->is_unclear = true;
	}
	return ONAPP_JSON_OK;
}

static onapp_json_fault scan_word(scanner *scan, const char *word, size_t length)
{
	if ((size_t) (scan->end - scan->at) >= length && memcmp(scan->at, word, length) == 0) {
		scan->at += length;
		return ONAPP_JSON_OK;
	}
	/* On a fault the scanner stays at the byte that is wrong. */
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

	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	if (*scan->at != '"') {
		return ONAPP_JSON_CHARACTER;
	}
	scan->name_is_escaped = false;
	fault = scan_string(scan, true);
	if (fault != ONAPP_JSON_OK) {
		return fault;
	}
	scan->name_end = scan->at - 1;
	skip_blanks(scan);
	return scan_word(scan, ":", 1);
}

/* The same for the member with this number. What is byte for byte a name that was good before is good. */
static onapp_json_fault scan_name_again(scanner *scan, int kept, size_t number)
{
	known_name *known = scan->known[kept];
	const char *start = scan->at;
	onapp_json_fault fault;

	if (number >= MOST_KNOWN) {
		return scan_name(scan);
	}
	if (number < scan->known_count[kept] && (size_t) (scan->end - start) >= known[number].length &&
		memcmp(start, known[number].text, known[number].length) == 0) {
		scan->at += known[number].length;
		return ONAPP_JSON_OK;
	}
	fault = scan_name(scan);
	if (fault == ONAPP_JSON_OK && number <= scan->known_count[kept]) {
		known[number] = (known_name) {start, (size_t) (scan->at - start)};
		scan->known_count[kept] += number == scan->known_count[kept] ? 1 : 0;
	}
	return fault;
}

/* Behind an entry or a member: moves over the comma, or the closing byte, which sets *is_over. */
static onapp_json_fault scan_separator(scanner *scan, char closing, bool *is_over)
{
	skip_blanks(scan);
	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	if (*scan->at != ',' && *scan->at != closing) {
		return ONAPP_JSON_CHARACTER;
	}
	*is_over = *scan->at == closing;
	scan->at++;
	return ONAPP_JSON_OK;
}

/* Behind the opening byte: moves over the closing one where nothing is between them. */
static bool is_empty(scanner *scan, char closing)
{
	skip_blanks(scan);
	if (scan->at < scan->end && *scan->at == closing) {
		scan->at++;
		return true;
	}
	return false;
}

/* The list with twice the room, or with its first. NULL when memory is out, and nothing has changed. */
static void *grow(void *list, size_t *room, size_t first, size_t size)
{
	size_t wanted = *room > 0 ? *room * 2 : first;
	void *longer = wanted <= SIZE_MAX / size ? realloc(list, wanted * size) : NULL;

	*room = longer != NULL ? wanted : *room;
	return longer;
}

/* Behind the opening brace: members of the object are marked from here on. */
static void begin_marks(scanner *scan)
{
	scan->mark_level = scan->level;
	scan->outline->marks = 0;
	scan->outline->marked = (size_t) (scan->at - 1 - scan->body);
}

/* What was marked is of no use: the text is not one object with plain names. */
static void drop_marks(scanner *scan)
{
	scan->mark_level = 0;
	scan->outline->marks = 0;
}

/* At the value of the member whose name begins at `name`. */
static onapp_json_fault mark_member(scanner *scan, const char *name)
{
	onapp_json_outline *outline = scan->outline;
	const char *start = scan->body + outline->marked;

	if (scan->level != scan->mark_level) {
		if (scan->level == 1 && scan->mark_level == 2) {
			drop_marks(scan); /* the object has a neighbour, so it is not wrapped but a member like others */
		}
		return ONAPP_JSON_OK;
	}
	if ((size_t) (scan->at - start) > UINT32_MAX || scan->name_is_escaped) {
		drop_marks(scan);
		return ONAPP_JSON_OK;
	}
	if (outline->marks == outline->marks_room) {
		/* At first for more than most classes have fields. */
		onapp_json_mark *mark = grow(outline->mark, &outline->marks_room, 160, sizeof(*mark));

		if (mark == NULL) {
			return ONAPP_JSON_MEMORY;
		}
		outline->mark = mark;
	}
	outline->mark[outline->marks++] = (onapp_json_mark) {
		.name = (uint32_t) (name - start),
		.name_length = (uint32_t) (scan->name_end - name),
		.value = (uint32_t) (scan->at - start),
	};
	return ONAPP_JSON_OK;
}

/* Behind the opening brace. */
static onapp_json_fault scan_object(scanner *scan)
{
	int level = scan->level;
	int kept = level - scan->entry_level;
	bool keeps_names = scan->entry_level > 1 && kept >= 0 && kept < KNOWN_LEVELS;
	size_t first_value = 0;
	size_t count = 0;
	bool is_over;
	onapp_json_fault fault = ONAPP_JSON_OK;

	if (scan->mark_level == 1 && (level == 1 || (level == 2 && scan->outline->marks == 1))) {
		begin_marks(scan);
	}
	is_over = is_empty(scan, '}');
	for (; !is_over; count++) {
		const char *name;

		skip_blanks(scan);
		name = scan->at + 1;
		fault = keeps_names ? scan_name_again(scan, kept, count) : scan_name(scan);
		if (fault != ONAPP_JSON_OK) {
			return fault;
		}
		skip_blanks(scan);
		first_value = count == 0 ? (size_t) (scan->at - scan->body) : first_value;
		if (scan->mark_level > 0) {
			fault = mark_member(scan, name);
		}
		if (fault == ONAPP_JSON_OK) {
			fault = scan_value(scan);
		}
		if (fault == ONAPP_JSON_OK) {
			fault = scan_separator(scan, '}', &is_over);
		}
		if (fault != ONAPP_JSON_OK) {
			return fault;
		}
	}
	if (level == scan->entry_level) {
		scan->inner = count == 1 ? first_value : 0;
	}
	return ONAPP_JSON_OK;
}

/* The value before the scanner, which began at start, as an entry. */
static onapp_json_fault remember_entry(scanner *scan, const char *start)
{
	onapp_json_outline *outline = scan->outline;

	if (outline->entries == outline->room) {
		onapp_json_entry *entry = grow(outline->entry, &outline->room, 16, sizeof(*entry));

		if (entry == NULL) {
			return ONAPP_JSON_MEMORY;
		}
		outline->entry = entry;
	}
	outline->entry[outline->entries++] = (onapp_json_entry) {
		.start = (size_t) (start - scan->body),
		.length = (size_t) (scan->at - start),
		.inner = *start == '{' ? scan->inner : 0,
	};
	return ONAPP_JSON_OK;
}

/* Behind the opening bracket. */
static onapp_json_fault scan_list(scanner *scan)
{
	bool is_outermost = scan->level == 1;
	bool is_over = is_empty(scan, ']');
	onapp_json_fault fault = ONAPP_JSON_OK;

	while (!is_over) {
		const char *start;

		skip_blanks(scan);
		start = scan->at;
		fault = scan_value(scan);
		if (fault == ONAPP_JSON_OK && is_outermost) {
			fault = remember_entry(scan, start);
		}
		if (fault == ONAPP_JSON_OK) {
			fault = scan_separator(scan, ']', &is_over);
		}
		if (fault != ONAPP_JSON_OK) {
			return fault;
		}
	}
	return ONAPP_JSON_OK;
}

/* At the opening bracket or brace. */
static onapp_json_fault scan_container(scanner *scan)
{
	bool is_object = *scan->at == '{';
	onapp_json_fault fault;

	if (scan->level == scan->depth) {
		return ONAPP_JSON_DEPTH;
	}
	scan->level++;
	scan->at++;
	fault = is_object ? scan_object(scan) : scan_list(scan);
	scan->level--;
	return fault;
}

/* Blanks in front of the value were skipped. */
static onapp_json_fault scan_value(scanner *scan)
{
	if (scan->at == scan->end) {
		return ONAPP_JSON_END;
	}
	switch (*scan->at) {
		case '{':
		case '[':
			return scan_container(scan);
		case '"':
			return scan_string(scan, false);
		case 't':
			return scan_word(scan, "true", 4);
		case 'f':
			return scan_word(scan, "false", 5);
		case 'n':
			return scan_word(scan, "null", 4);
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
	scanner scan;
	const char *start;
	onapp_json_fault fault;

	memset(outline, 0, sizeof(*outline));
	*offset = 0;
	if (length >= 3 && memcmp(body, "\xEF\xBB\xBF", 3) == 0) {
		return ONAPP_JSON_BYTE_ORDER_MARK;
	}
	start = onapp_json_blanks_end(body, body + length);
	if (start == body + length) {
		return ONAPP_JSON_EMPTY;
	}
	outline->first = *start;
	outline->length = length;
	/* Not the known names: there are none yet, and clearing them would cost more than most answers take. */
	scan.body = body;
	scan.at = start;
	scan.end = body + length;
	scan.level = 0;
	scan.depth = depth;
	scan.entry_level = *start == '[' ? 2 : 1;
	scan.mark_level = *start == '{' ? 1 : 0;
	scan.name_end = NULL;
	scan.name_is_escaped = false;
	scan.inner = 0;
	scan.outline = outline;
	memset(scan.known_count, 0, sizeof(scan.known_count));
	fault = scan_value(&scan);
	if (fault == ONAPP_JSON_OK && *start != '[') {
		fault = remember_entry(&scan, start);
	}
	if (fault == ONAPP_JSON_OK) {
		skip_blanks(&scan);
		fault = scan.at == scan.end ? ONAPP_JSON_OK : ONAPP_JSON_TRAILING;
	}
	*offset = (size_t) (scan.at - body);
	return fault;
}

void onapp_json_outline_free(onapp_json_outline *outline)
{
	free(outline->entry);
	free(outline->mark);
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
