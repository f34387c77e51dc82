#include "json_write.h"

#include "held.h"
#include "utf8.h"
#include "write_fault.h"

#include "zend_smart_str.h"

#include <json-c/json.h>
#include <limits.h>

static bool build(zval *value, int levels, json_object **node, onapp_write_fault *fault);

static bool fail(onapp_write_fault *fault, const char *problem)
{
	fault->problem = problem;
	return false;
}

static bool build_string(zend_string *text, json_object **node, onapp_write_fault *fault)
{
	if (onapp_utf8_check(ZSTR_VAL(text), ZSTR_LEN(text)) != ZSTR_LEN(text)) {
		return fail(fault, ONAPP_WRITE_NOT_UTF8);
	}
	if (ZSTR_LEN(text) >= INT_MAX) {
		return fail(fault, ONAPP_WRITE_MEMORY);
	}
	*node = json_object_new_string_len(ZSTR_VAL(text), (int) ZSTR_LEN(text));
	return *node != NULL || fail(fault, ONAPP_WRITE_MEMORY);
}

static bool build_double(double number, json_object **node, onapp_write_fault *fault)
{
	smart_str text = {0};
	char *exponent;

	if (!zend_finite(number)) {
		return fail(fault, ONAPP_WRITE_NOT_FINITE);
	}
	/* The shortest text that reads back to the same number, as serialize_precision = -1 has it. */
	smart_str_append_double(&text, number, -1, false);
	smart_str_0(&text);
	exponent = strchr(ZSTR_VAL(text.s), 'E');
	if (exponent != NULL) {
		*exponent = 'e';
	}
	*node = json_object_new_double_s(number, ZSTR_VAL(text.s));
	smart_str_free(&text);
	return *node != NULL || fail(fault, ONAPP_WRITE_MEMORY);
}

static bool build_list(HashTable *entries, int levels, json_object *list, onapp_write_fault *fault)
{
	zend_ulong index = 0;
	zval *entry;

	ZEND_HASH_FOREACH_VAL(entries, entry) {
		json_object *node = NULL;

		if (!build(entry, levels, &node, fault)) {
			onapp_write_fault_below(fault, NULL, index);
			return false;
		}
		if (json_object_array_add(list, node) < 0) {
			json_object_put(node);
			return fail(fault, ONAPP_WRITE_MEMORY);
		}
		index++;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* options: JSON_C_OBJECT_KEY_IS_CONSTANT where the key lives longer than the object, so that it is not copied; or 0. */
static bool build_member(zend_string *key, unsigned options, zval *value, int levels, json_object *object,
	onapp_write_fault *fault)
{
	json_object *node = NULL;

	if (onapp_utf8_check(ZSTR_VAL(key), ZSTR_LEN(key)) != ZSTR_LEN(key)) {
		return fail(fault, "a key is not valid UTF-8");
	}
	/* json-c would cut it there. */
	if (strlen(ZSTR_VAL(key)) != ZSTR_LEN(key)) {
		return fail(fault, "a key holds a NUL byte");
	}
	if (!build(value, levels, &node, fault)) {
		return false;
	}
	if (json_object_object_add_ex(object, ZSTR_VAL(key), node, options) < 0) {
		json_object_put(node);
		return fail(fault, ONAPP_WRITE_MEMORY);
	}
	return true;
}

static bool build_object(HashTable *entries, int levels, json_object *object, onapp_write_fault *fault)
{
	zend_ulong index;
	zend_string *key;
	zval *entry;

	ZEND_HASH_FOREACH_KEY_VAL_IND(entries, index, key, entry) {
		zend_string *name = key != NULL ? zend_string_copy(key) : zend_long_to_str((zend_long) index);
		bool done = build_member(name, key != NULL ? JSON_C_OBJECT_KEY_IS_CONSTANT : 0, entry, levels, object, fault);

		zend_string_release(name);
		if (!done) {
			onapp_write_fault_below(fault, key, index);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* An array or a stdClass. Cycles end at the depth. */
static bool build_container(zval *value, int levels, json_object **node, onapp_write_fault *fault)
{
	HashTable *entries = onapp_write_entries(value, fault);
	bool is_list = Z_TYPE_P(value) == IS_ARRAY && entries != NULL && zend_array_is_list(entries);
	bool done;

	if (entries == NULL) {
		return false;
	}
	if (levels == 0 && zend_hash_num_elements(entries) > 0) {
		return fail(fault, ONAPP_WRITE_TOO_DEEP);
	}
	*node = is_list ? json_object_new_array() : json_object_new_object();
	if (*node == NULL) {
		return fail(fault, ONAPP_WRITE_MEMORY);
	}
	done = is_list ? build_list(entries, levels - 1, *node, fault) : build_object(entries, levels - 1, *node, fault);
	if (!done) {
		json_object_put(*node);
		*node = NULL;
	}
	return done;
}

/* The tree of a value, owned by the caller; null is NULL. False when it cannot be sent. */
static bool build(zval *value, int levels, json_object **node, onapp_write_fault *fault)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			*node = NULL;
			return true;
		case IS_FALSE:
		case IS_TRUE:
			*node = json_object_new_boolean(Z_TYPE_P(value) == IS_TRUE);
			return *node != NULL || fail(fault, ONAPP_WRITE_MEMORY);
		case IS_LONG:
			*node = json_object_new_int64(Z_LVAL_P(value));
			return *node != NULL || fail(fault, ONAPP_WRITE_MEMORY);
		case IS_DOUBLE:
			return build_double(Z_DVAL_P(value), node, fault);
		case IS_STRING:
			return build_string(Z_STR_P(value), node, fault);
		case IS_ARRAY:
		case IS_OBJECT:
			return build_container(value, levels, node, fault);
		default:
			return fail(fault, ONAPP_WRITE_TYPE);
	}
}

static void append_unit(smart_str *text, uint32_t unit)
{
	static const char digits[] = "0123456789abcdef";
	char escape[6] = {'\\', 'u', digits[unit >> 12 & 0xF], digits[unit >> 8 & 0xF], digits[unit >> 4 & 0xF],
		digits[unit & 0xF]};

	smart_str_appendl(text, escape, sizeof(escape));
}

/*
 * JSON text with everything beyond ASCII as \u escapes, which json-c does not make. Such bytes stand in strings and
 * names only, and those were found to be UTF-8 when the tree was built: so the text can be gone over as it is.
 */
static zend_string *escape_beyond_ascii(const char *json, size_t length)
{
	smart_str text = {0};
	size_t run = onapp_ascii_end(json, 0, length);
	size_t at = 0;

	if (run == length) {
		return zend_string_init(json, length, false);
	}
	smart_str_alloc(&text, length, false);
	while (at < length) {
		size_t sequence;
		uint32_t character;

		smart_str_appendl(&text, json + at, run - at);
		at = run;
		sequence = onapp_utf8_sequence(json + at, length - at);
		if (sequence == 0) {
			break;
		}
		character = onapp_utf8_character(json + at, sequence);
		if (character >= 0x10000) {
			append_unit(&text, 0xD800 + ((character - 0x10000) >> 10));
			append_unit(&text, 0xDC00 + ((character - 0x10000) & 0x3FF));
		} else {
			append_unit(&text, character);
		}
		at += sequence;
		run = onapp_ascii_end(json, at, length);
	}
	return smart_str_extract(&text);
}

/* {root: data} without a PHP array around it. */
static bool build_rooted(const char *root, zval *data, json_object **tree, onapp_write_fault *fault)
{
	zend_string *name = zend_string_init(root, strlen(root), false);
	bool done = false;

	*tree = json_object_new_object();
	if (*tree == NULL) {
		fail(fault, ONAPP_WRITE_MEMORY);
	} else {
		done = build_member(name, 0, data, ONAPP_WRITE_DEPTH - 1, *tree, fault);
	}
	if (!done) {
		onapp_write_fault_below(fault, name, 0);
		json_object_put(*tree);
		*tree = NULL;
	}
	zend_string_release_ex(name, false);
	return done;
}

static void free_tree(void *tree)
{
	json_object_put(tree);
}

zend_string *onapp_json_write(const char *root, zval *data, const char **problem, zend_string **where)
{
	onapp_write_fault fault = {0};
	json_object *tree = NULL;
	zend_string *body = NULL;
	onapp_held *held = onapp_hold(free_tree, NULL);
	const char *text;
	size_t length;
	bool done;

	done = root != NULL ? build_rooted(root, data, &tree, &fault) : build(data, ONAPP_WRITE_DEPTH, &tree, &fault);
	held->what = tree;
	if (done) {
		text = json_object_to_json_string_length(tree, JSON_C_TO_STRING_PLAIN, &length);
		if (text != NULL) {
			body = escape_beyond_ascii(text, length);
		} else {
			fault.problem = ONAPP_WRITE_MEMORY;
		}
	}
	onapp_held_free(held);
	onapp_write_fault_report(&fault, problem, where);
	return body;
}
