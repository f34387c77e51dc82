/*
 * JSON text, written in one pass: json-c writes the strings that need escapes, one after the other through one object, so
 * that a body costs no tree of its values.
 */
#include "json_write.h"

#include "held.h"
#include "json_text.h"
#include "utf8.h"
#include "write_fault.h"

#include "zend_smart_str.h"

#include <json-c/json.h>
#include <limits.h>

typedef struct {
	smart_str text;
	json_object *string; /* borrowed; what json-c writes strings of */
	onapp_write_fault fault;
} json_output;

static bool write_value(json_output *out, zval *value, int levels);

static bool fail(json_output *out, const char *problem)
{
	out->fault.problem = problem;
	return false;
}

static void append_unit(smart_str *text, uint32_t unit)
{
	static const char digits[] = "0123456789abcdef";
	char escape[6] = {'\\', 'u', digits[unit >> 12 & 0xF], digits[unit >> 8 & 0xF], digits[unit >> 4 & 0xF],
		digits[unit & 0xF]};

	smart_str_appendl(text, escape, sizeof(escape));
}

/* Valid UTF-8 with everything beyond ASCII as \u escapes, which json-c does not make. */
static void append_ascii(smart_str *text, const char *utf8, size_t length)
{
	size_t at = 0;

	while (at < length) {
		size_t end = onapp_ascii_end(utf8, at, length);
		size_t sequence;
		uint32_t character;

		smart_str_appendl(text, utf8 + at, end - at);
		at = end;
		sequence = onapp_utf8_sequence(utf8 + at, length - at);
		if (sequence == 0) {
			break;
		}
		character = onapp_utf8_character(utf8 + at, sequence);
		if (character >= 0x10000) {
			append_unit(text, 0xD800 + ((character - 0x10000) >> 10));
			append_unit(text, 0xDC00 + ((character - 0x10000) & 0x3FF));
		} else {
			append_unit(text, character);
		}
		at += sequence;
	}
}

/* A string between quotes as json-c would write it, which turns "/" into "\/": false where it has bytes to be escaped. Empty
 * strings are among them because json-c 0.16 loses the buffer of a string that becomes empty. */
static bool write_as_it_is(json_output *out, const zend_string *string)
{
	if (!onapp_json_is_as_it_is(ZSTR_VAL(string), ZSTR_LEN(string))) {
		return false;
	}
	char *at = smart_str_extend(&out->text, ZSTR_LEN(string) + 2);

	at[0] = at[ZSTR_LEN(string) + 1] = '"';
	memcpy(at + 1, ZSTR_VAL(string), ZSTR_LEN(string));
	return true;
}

static bool write_string(json_output *out, zend_string *string, const char *not_utf8)
{
	const char *json;
	size_t length;

	if (write_as_it_is(out, string)) {
		return true;
	}
	if (onapp_utf8_check(ZSTR_VAL(string), ZSTR_LEN(string)) != ZSTR_LEN(string)) {
		return fail(out, not_utf8);
	}
	if (ZSTR_LEN(string) >= INT_MAX ||
		!json_object_set_string_len(out->string, ZSTR_VAL(string), (int) ZSTR_LEN(string))) {
		return fail(out, ONAPP_WRITE_MEMORY);
	}
	json = json_object_to_json_string_length(out->string, JSON_C_TO_STRING_PLAIN, &length);
	if (json == NULL) {
		return fail(out, ONAPP_WRITE_MEMORY);
	}
	append_ascii(&out->text, json, length);
	return true;
}

static bool write_double(json_output *out, double number)
{
	size_t start = smart_str_get_len(&out->text);
	char *exponent;

	if (!zend_finite(number)) {
		return fail(out, ONAPP_WRITE_NOT_FINITE);
	}
	/* The shortest text that reads back to the same number, as serialize_precision = -1 has it. */
	smart_str_append_double(&out->text, number, -1, false);
	smart_str_0(&out->text);
	exponent = strchr(ZSTR_VAL(out->text.s) + start, 'E');
	if (exponent != NULL) {
		*exponent = 'e';
	}
	return true;
}

static bool write_list(json_output *out, HashTable *entries, int levels)
{
	zend_ulong index = 0;
	zval *entry;

	smart_str_appendc(&out->text, '[');
	ZEND_HASH_FOREACH_VAL(entries, entry) {
		if (index > 0) {
			smart_str_appendc(&out->text, ',');
		}
		if (!write_value(out, entry, levels)) {
			onapp_write_fault_below(&out->fault, NULL, index);
			return false;
		}
		index++;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appendc(&out->text, ']');
	return true;
}

static bool write_member(json_output *out, zend_string *key, zval *value, int levels)
{
	if (!write_as_it_is(out, key)) {
		/* json-c, and who else reads names as C strings, would cut it there. */
		if (memchr(ZSTR_VAL(key), '\0', ZSTR_LEN(key)) != NULL) {
			return fail(out, "a key holds a NUL byte");
		}
		if (!write_string(out, key, "a key is not valid UTF-8")) {
			return false;
		}
	}
	smart_str_appendc(&out->text, ':');
	return write_value(out, value, levels);
}

static bool write_object(json_output *out, HashTable *entries, int levels)
{
	bool is_first = true;
	zend_ulong index;
	zend_string *key;
	zval *entry;

	smart_str_appendc(&out->text, '{');
	ZEND_HASH_FOREACH_KEY_VAL_IND(entries, index, key, entry) {
		zend_string *name = key != NULL ? zend_string_copy(key) : zend_long_to_str((zend_long) index);
		bool done;

		if (!is_first) {
			smart_str_appendc(&out->text, ',');
		}
		is_first = false;
		done = write_member(out, name, entry, levels);
		zend_string_release(name);
		if (!done) {
			onapp_write_fault_below(&out->fault, key, index);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appendc(&out->text, '}');
	return true;
}

/* An array or a stdClass. Cycles end at the depth. */
static bool write_container(json_output *out, zval *value, int levels)
{
	HashTable *entries = onapp_write_entries(value, &out->fault);

	if (entries == NULL) {
		return false;
	}
	if (levels == 0 && zend_hash_num_elements(entries) > 0) {
		return fail(out, ONAPP_WRITE_TOO_DEEP);
	}
	return Z_TYPE_P(value) == IS_ARRAY && zend_array_is_list(entries) ? write_list(out, entries, levels - 1)
																	  : write_object(out, entries, levels - 1);
}

static bool write_value(json_output *out, zval *value, int levels)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			smart_str_appends(&out->text, "null");
			return true;
		case IS_FALSE:
			smart_str_appends(&out->text, "false");
			return true;
		case IS_TRUE:
			smart_str_appends(&out->text, "true");
			return true;
		case IS_LONG:
			smart_str_append_long(&out->text, Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			return write_double(out, Z_DVAL_P(value));
		case IS_STRING:
			return write_string(out, Z_STR_P(value), ONAPP_WRITE_NOT_UTF8);
		case IS_ARRAY:
		case IS_OBJECT:
			return write_container(out, value, levels);
		default:
			return fail(out, ONAPP_WRITE_TYPE);
	}
}

/* {root: data} without a PHP array around it. */
static bool write_rooted(json_output *out, const char *root, zval *data)
{
	zend_string *name = zend_string_init(root, strlen(root), false);
	bool done;

	smart_str_appendc(&out->text, '{');
	done = write_member(out, name, data, ONAPP_WRITE_DEPTH - 1);
	if (done) {
		smart_str_appendc(&out->text, '}');
	} else {
		onapp_write_fault_below(&out->fault, name, 0);
	}
	zend_string_release_ex(name, false);
	return done;
}

static void free_string(void *string)
{
	json_object_put(string);
}

zend_string *onapp_json_write(const char *root, zval *data, const char **problem, zend_string **where)
{
	json_output out = {0};
	onapp_held *held = onapp_hold(free_string, NULL);
	bool done;

	out.string = held->what = json_object_new_string("");
	if (out.string == NULL) {
		done = fail(&out, ONAPP_WRITE_MEMORY);
	} else {
		done = root != NULL ? write_rooted(&out, root, data) : write_value(&out, data, ONAPP_WRITE_DEPTH);
	}
	onapp_held_free(held);
	onapp_write_fault_report(&out.fault, problem, where);
	if (!done) {
		smart_str_free(&out.text);
		return NULL;
	}
	return smart_str_extract(&out.text);
}
