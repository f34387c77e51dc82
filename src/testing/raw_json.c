/*
 * JSON as text. A tree would lose what a recording is to keep: digits of numbers, order and repetition of members.
 */
#include "cassette.h"

#include "../codec/codec.h"
#include "../codec/json_scan.h"
#include "../codec/json_text.h"
#include "../codec/json_value.h"
#include "../codec/json_walk.h"
#include "../codec/utf8.h"

#define DEPTH ONAPP_CODEC_MAX_DEPTH
#define INDENT 4

bool onapp_raw_valid(const char *text, size_t length, onapp_raw *whole)
{
	onapp_json_outline outline = {0};
	size_t offset;
	bool valid = onapp_json_scan(text, length, DEPTH, &outline, &offset) == ONAPP_JSON_OK;

	onapp_json_outline_free(&outline);
	if (valid) {
		whole->at = onapp_json_blanks_end(text, text + length);
		whole->end = onapp_json_value_end(whole->at, text + length);
	}
	return valid;
}

onapp_raw_walk onapp_raw_begin(onapp_raw value)
{
	bool holds_values = *value.at == '{' || *value.at == '[';
	return (onapp_raw_walk) {holds_values ? value.at : value.end, value.end, *value.at == '{'};
}

bool onapp_raw_next(onapp_raw_walk *walk, onapp_raw *name, onapp_raw *value)
{
	onapp_json_member member;

	if (walk->at == walk->end) {
		return false;
	}
	if (walk->of_object) {
		if (!onapp_json_next_member(walk->at, walk->end, &member)) {
			return false;
		}
		*name = (onapp_raw) {member.name - 1, member.name + member.name_length + 1};
		value->at = member.value;
	} else {
		*name = (onapp_raw) {NULL, NULL};
		if (!onapp_json_next_entry(walk->at, walk->end, &value->at)) {
			return false;
		}
	}
	value->end = walk->at = onapp_json_value_end(value->at, walk->end);
	return true;
}

bool onapp_raw_member(onapp_raw object, const char *name, onapp_raw *value)
{
	onapp_raw_walk walk = onapp_raw_begin(object);
	onapp_raw found_name, member;
	bool found = false;

	while (walk.of_object && onapp_raw_next(&walk, &found_name, &member)) {
		zend_string *text = onapp_raw_string(found_name);
		if (zend_string_equals_cstr(text, name, strlen(name))) {
			*value = member;
			found = true; /* the last one wins, as everywhere */
		}
		zend_string_release(text);
	}
	return found;
}

void onapp_raw_zval(onapp_raw value, zval *result)
{
	onapp_passage passage = {
		.text = value.at,
		.length = (size_t) (value.end - value.at),
		.depth = DEPTH,
		.is_unclear = true, /* perhaps */
	};
	onapp_json_value(&passage, 0, ONAPP_VALUE_PLAIN, NULL, result, NULL);
}

zend_string *onapp_raw_string(onapp_raw value)
{
	zval text;
	if (*value.at != '"') {
		return NULL;
	}
	onapp_raw_zval(value, &text);
	return Z_STR(text);
}

/* ---- Writing ------------------------------------------------------------------------------------------------------- */

static void write_byte(smart_str *into, char byte)
{
	static const char letters[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
	const char *letter = byte ? strchr(letters, byte) : NULL;

	if (letter) {
		smart_str_appendc(into, '\\');
		smart_str_appendc(into, names[letter - letters]);
	} else {
		smart_str_append_printf(into, "\\u%04x", (unsigned) (unsigned char) byte);
	}
}

void onapp_raw_write_text(smart_str *into, const char *text, size_t length)
{
	const char *end = text + length;

	smart_str_appendc(into, '"');
	while (text < end) {
		const char *plain = text;
		text = onapp_json_plain_end(text, end);
		smart_str_appendl(into, plain, (size_t) (text - plain));
		if (text == end) {
			break;
		}
		size_t sequence = onapp_utf8_sequence(text, (size_t) (end - text));
		if (sequence > 1) {
			smart_str_appendl(into, text, sequence);
		} else if (sequence) {
			write_byte(into, *text);
		} else {
			smart_str_appends(into, "\xEF\xBF\xBD"); /* U+FFFD: no UTF-8 */
		}
		text += sequence ? sequence : 1;
	}
	smart_str_appendc(into, '"');
}

static void new_line(smart_str *into, int indent)
{
	smart_str_appendc(into, '\n');
	for (int i = 0; i < indent * INDENT; i++) {
		smart_str_appendc(into, ' ');
	}
}

static void write_as_it_is(smart_str *into, onapp_raw value)
{
	smart_str_appendl(into, value.at, (size_t) (value.end - value.at));
}

/* A string or a name, without what is secret in it. */
static void write_string(smart_str *into, onapp_raw value, const onapp_secrets *secrets)
{
	zend_string *text = secrets ? onapp_raw_string(value) : NULL;
	if (text && onapp_secret_within(secrets, ZSTR_VAL(text), ZSTR_LEN(text))) {
		smart_str_appends(into, "\"***\"");
		zend_string_release(text);
		return;
	}
	zend_string *shown = text ? onapp_without_host(secrets, zend_string_copy(text), ONAPP_HOST_IN_DATA) : NULL;
	if (shown != text) {
		onapp_raw_write_text(into, ZSTR_VAL(shown), ZSTR_LEN(shown));
	} else {
		write_as_it_is(into, value);
	}
	if (text) {
		zend_string_release(text);
		zend_string_release(shown);
	}
}

/* Nothing, or a secret of this name that is no secret: an empty one. */
static bool is_empty(onapp_raw value)
{
	return *value.at == 'n' || (value.end - value.at == 2 && strchr("\"{[", *value.at));
}

static bool hides(const onapp_secrets *secrets, onapp_raw name, onapp_raw value)
{
	zend_string *text = secrets && name.at && !is_empty(value) ? onapp_raw_string(name) : NULL;
	bool secret = text && onapp_secret_name(secrets, ZSTR_VAL(text), ZSTR_LEN(text));
	if (text) {
		zend_string_release(text);
	}
	return secret;
}

static void write_inside(smart_str *into, onapp_raw value, int indent, const onapp_secrets *secrets)
{
	onapp_raw_walk walk = onapp_raw_begin(value);
	onapp_raw name, member;
	bool first = true;

	while (onapp_raw_next(&walk, &name, &member)) {
		if (!first) {
			smart_str_appendc(into, ',');
		}
		first = false;
		new_line(into, indent + 1);
		if (name.at) {
			write_string(into, name, secrets);
			smart_str_appends(into, ": ");
		}
		if (hides(secrets, name, member)) {
			smart_str_appends(into, "\"***\"");
		} else {
			onapp_raw_write(into, member, indent + 1, secrets);
		}
	}
	if (!first) {
		new_line(into, indent);
	}
}

void onapp_raw_write(smart_str *into, onapp_raw value, int indent, const onapp_secrets *secrets)
{
	if (*value.at == '"') {
		write_string(into, value, secrets);
	} else if (*value.at == '{' || *value.at == '[') {
		smart_str_appendc(into, *value.at);
		write_inside(into, value, indent, secrets);
		smart_str_appendc(into, *value.at == '{' ? '}' : ']');
	} else {
		write_as_it_is(into, value);
	}
}
