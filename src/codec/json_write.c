#include "json_write.h"

#include "utf8.h"
#include "write_fault.h"

#include "zend_smart_str.h"

/*
 * The text is written in one pass, straight from the values: a tree in between would cost several times as much as the
 * text. Everything beyond ASCII becomes \u escapes, as json_encode() has it.
 */
static bool write_value(smart_str *text, zval *value, int levels, onapp_write_fault *fault);

static bool fail(onapp_write_fault *fault, const char *problem)
{
	fault->problem = problem;
	return false;
}

static void append_unit(smart_str *text, uint32_t unit)
{
	static const char digits[] = "0123456789abcdef";
	char escape[6] = {'\\', 'u', digits[unit >> 12 & 0xF], digits[unit >> 8 & 0xF], digits[unit >> 4 & 0xF],
		digits[unit & 0xF]};

	smart_str_appendl(text, escape, sizeof(escape));
}

static bool is_plain(unsigned char byte)
{
	return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\' && byte != '/';
}

static void append_escaped(smart_str *text, unsigned char byte)
{
	static const char controls[] = "\b\f\n\r\t\"\\/", letters[] = "bfnrt\"\\/";
	const char *known = byte ? strchr(controls, byte) : NULL;

	if (known) {
		smart_str_appendc(text, '\\');
		smart_str_appendc(text, letters[known - controls]);
	} else {
		append_unit(text, byte);
	}
}

static void append_character(smart_str *text, uint32_t character)
{
	if (character >= 0x10000) {
		append_unit(text, 0xD800 + ((character - 0x10000) >> 10));
		append_unit(text, 0xDC00 + ((character - 0x10000) & 0x3FF));
	} else {
		append_unit(text, character);
	}
}

/* False: it is not UTF-8. */
static bool append_string(smart_str *text, const char *bytes, size_t length)
{
	size_t at = 0;

	smart_str_appendc(text, '"');
	while (at < length) {
		size_t run = at;
		while (run < length && is_plain((unsigned char) bytes[run])) {
			run++;
		}
		smart_str_appendl(text, bytes + at, run - at);
		at = run;
		if (at < length && (unsigned char) bytes[at] < 0x80) {
			append_escaped(text, (unsigned char) bytes[at++]);
		} else if (at < length) {
			size_t sequence = onapp_utf8_sequence(bytes + at, length - at);
			if (sequence == 0) {
				return false;
			}
			append_character(text, onapp_utf8_character(bytes + at, sequence));
			at += sequence;
		}
	}
	smart_str_appendc(text, '"');
	return true;
}

static bool write_double(smart_str *text, double number, onapp_write_fault *fault)
{
	smart_str digits = {0};
	char *exponent;

	if (!zend_finite(number)) {
		return fail(fault, ONAPP_WRITE_NOT_FINITE);
	}
	/* The shortest text that reads back to the same number, as serialize_precision = -1 has it. */
	smart_str_append_double(&digits, number, -1, false);
	smart_str_0(&digits);
	exponent = strchr(ZSTR_VAL(digits.s), 'E');
	if (exponent != NULL) {
		*exponent = 'e';
	}
	smart_str_append(text, digits.s);
	smart_str_free(&digits);
	return true;
}

static bool write_list(smart_str *text, HashTable *entries, int levels, onapp_write_fault *fault)
{
	zend_ulong index = 0;
	zval *entry;

	smart_str_appendc(text, '[');
	ZEND_HASH_FOREACH_VAL(entries, entry) {
		if (index > 0) {
			smart_str_appendc(text, ',');
		}
		if (!write_value(text, entry, levels, fault)) {
			onapp_write_fault_below(fault, NULL, index);
			return false;
		}
		index++;
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appendc(text, ']');
	return true;
}

static bool write_member(smart_str *text, const char *key, size_t length, zval *value, int levels,
	onapp_write_fault *fault)
{
	/* Panels take a name up to there. */
	if (strlen(key) != length) {
		return fail(fault, "a key holds a NUL byte");
	}
	if (!append_string(text, key, length)) {
		return fail(fault, "a key is not valid UTF-8");
	}
	smart_str_appendc(text, ':');
	return write_value(text, value, levels, fault);
}

static bool write_index(smart_str *text, zend_long index, zval *value, int levels, onapp_write_fault *fault)
{
	smart_str_appendc(text, '"');
	smart_str_append_long(text, index);
	smart_str_appendl(text, "\":", 2);
	return write_value(text, value, levels, fault);
}

static bool write_object(smart_str *text, HashTable *entries, int levels, onapp_write_fault *fault)
{
	zend_ulong index;
	zend_string *key;
	zval *entry;
	bool first = true;

	smart_str_appendc(text, '{');
	ZEND_HASH_FOREACH_KEY_VAL_IND(entries, index, key, entry) {
		if (!first) {
			smart_str_appendc(text, ',');
		}
		first = false;
		if (key ? !write_member(text, ZSTR_VAL(key), ZSTR_LEN(key), entry, levels, fault)
				: !write_index(text, (zend_long) index, entry, levels, fault)) {
			onapp_write_fault_below(fault, key, index);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appendc(text, '}');
	return true;
}

/* An array or a stdClass. Cycles end at the depth. */
static bool write_container(smart_str *text, zval *value, int levels, onapp_write_fault *fault)
{
	HashTable *entries = onapp_write_entries(value, fault);

	if (entries == NULL) {
		return false;
	}
	if (levels == 0 && zend_hash_num_elements(entries) > 0) {
		return fail(fault, ONAPP_WRITE_TOO_DEEP);
	}
	if (Z_TYPE_P(value) == IS_ARRAY && zend_array_is_list(entries)) {
		return write_list(text, entries, levels - 1, fault);
	}
	return write_object(text, entries, levels - 1, fault);
}

/* False when it cannot be sent. */
static bool write_value(smart_str *text, zval *value, int levels, onapp_write_fault *fault)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			smart_str_appendl(text, "null", 4);
			return true;
		case IS_FALSE:
			smart_str_appendl(text, "false", 5);
			return true;
		case IS_TRUE:
			smart_str_appendl(text, "true", 4);
			return true;
		case IS_LONG:
			smart_str_append_long(text, Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			return write_double(text, Z_DVAL_P(value), fault);
		case IS_STRING:
			return append_string(text, Z_STRVAL_P(value), Z_STRLEN_P(value)) || fail(fault, ONAPP_WRITE_NOT_UTF8);
		case IS_ARRAY:
		case IS_OBJECT:
			return write_container(text, value, levels, fault);
		default:
			return fail(fault, ONAPP_WRITE_TYPE);
	}
}

/* {root: data} without a PHP array around it. */
static bool write_rooted(smart_str *text, const char *root, zval *data, onapp_write_fault *fault)
{
	smart_str_appendc(text, '{');
	if (!write_member(text, root, strlen(root), data, ONAPP_WRITE_DEPTH - 1, fault)) {
		zend_string *name = zend_string_init(root, strlen(root), false);
		onapp_write_fault_below(fault, name, 0);
		zend_string_release_ex(name, false);
		return false;
	}
	smart_str_appendc(text, '}');
	return true;
}

zend_string *onapp_json_write(const char *root, zval *data, const char **problem, zend_string **where)
{
	onapp_write_fault fault = {0};
	smart_str text = {0};
	zend_string *body = NULL;

	if (root != NULL ? write_rooted(&text, root, data, &fault) : write_value(&text, data, ONAPP_WRITE_DEPTH, &fault)) {
		body = smart_str_extract(&text);
	}
	smart_str_free(&text);
	onapp_write_fault_report(&fault, problem, where);
	return body;
}
