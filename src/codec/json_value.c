#include "json_value.h"

#include "held.h"
#include "json_scan.h"
#include "json_text.h"
#include "json_walk.h"
#include "number_text.h"

#include "zend_exceptions.h"
#include "zend_strtod.h"

#include <limits.h>

/* What root holds, where it holds something; else the value itself. Borrowed. */
static json_object *unwrap(json_object *value, const char *root)
{
	json_object *inner;

	if (root != NULL && json_object_is_type(value, json_type_object) &&
		json_object_object_get_ex(value, root, &inner) && inner != NULL) {
		return inner;
	}
	return value;
}

static void double_to_zval(json_object *value, zval *result)
{
	size_t length;
	const char *text = json_object_to_json_string_length(value, JSON_C_TO_STRING_PLAIN, &length);

	/* Not json_object_get_double(): what that gives has gone through the locale. */
	ZVAL_DOUBLE(result, text != NULL ? zend_strtod(text, NULL) : 0.0);
}

static void integer_to_zval(json_object *value, zval *result)
{
	int64_t number = json_object_get_int64(value);

#if SIZEOF_ZEND_LONG < 8
	if (number > ZEND_LONG_MAX || number < ZEND_LONG_MIN) {
		ZVAL_DOUBLE(result, (double) number);
		return;
	}
#endif
	ZVAL_LONG(result, (zend_long) number);
}

static void list_to_zval(json_object *list, int levels, zval *result)
{
	size_t count = json_object_array_length(list);

	if (count == 0) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	array_init_size(result, (uint32_t) count);
	zend_hash_real_init_packed(Z_ARRVAL_P(result));
	for (size_t i = 0; i < count; i++) {
		zval entry;

		onapp_json_to_zval(json_object_array_get_idx(list, i), levels - 1, &entry);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(result), &entry);
	}
}

/* Members under their names. Property tables keep "12" as it is, arrays turn it into the integer key. */
static HashTable *members_to_table(json_object *object, int levels, bool as_properties)
{
	HashTable *table = zend_new_array((uint32_t) json_object_object_length(object));
	struct json_object_iterator at = json_object_iter_begin(object);
	struct json_object_iterator end = json_object_iter_end(object);

	while (!json_object_iter_equal(&at, &end)) {
		const char *name = json_object_iter_peek_name(&at);
		zend_string *key = zend_string_init(name, strlen(name), false);
		zval member;

		onapp_json_to_zval(json_object_iter_peek_value(&at), levels - 1, &member);
		if (as_properties) {
			zend_hash_update(table, key, &member);
		} else {
			zend_symtable_update(table, key, &member);
		}
		zend_string_release_ex(key, false);
		json_object_iter_next(&at);
	}
	return table;
}

static void object_to_zval(json_object *object, int levels, zval *result)
{
	HashTable *members = members_to_table(object, levels, true);

	if (object_and_properties_init(result, zend_standard_class_def, members) != SUCCESS) {
		ZVAL_NULL(result);
	}
}

void onapp_json_to_zval(json_object *value, int levels, zval *result)
{
	switch (json_object_get_type(value)) {
		case json_type_boolean:
			ZVAL_BOOL(result, json_object_get_boolean(value));
			return;
		case json_type_int:
			integer_to_zval(value, result);
			return;
		case json_type_double:
			double_to_zval(value, result);
			return;
		case json_type_string:
			ZVAL_STRINGL(result, json_object_get_string(value), (size_t) json_object_get_string_len(value));
			return;
		case json_type_array:
			if (levels > 0) {
				list_to_zval(value, levels, result);
				return;
			}
			break;
		case json_type_object:
			if (levels > 0) {
				object_to_zval(value, levels, result);
				return;
			}
			break;
		case json_type_null:
			break;
	}
	ZVAL_NULL(result);
}

/* What a class is made of later: always an object, whatever the entry is. */
static void entry_to_object(json_object *entry, int levels, const char *root, zval *result)
{
	json_object *inner = unwrap(entry, root);

	if (json_object_is_type(inner, json_type_object)) {
		onapp_json_to_zval(inner, levels, result);
		return;
	}
	object_init(result);
	if (root != NULL && inner != NULL && !json_object_is_type(inner, json_type_array)) {
		zval scalar;

		onapp_json_to_zval(inner, levels, &scalar);
		add_property_zval(result, root, &scalar);
		zval_ptr_dtor(&scalar);
	}
}

static void to_nested(json_object *value, int levels, const char *root, zval *result)
{
	size_t count;

	if (json_object_is_type(value, json_type_object)) {
		entry_to_object(value, levels, root, result);
		return;
	}
	count = json_object_is_type(value, json_type_array) ? json_object_array_length(value) : 0;
	if (count == 0) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	array_init_size(result, (uint32_t) count);
	zend_hash_real_init_packed(Z_ARRVAL_P(result));
	for (size_t i = 0; i < count; i++) {
		zval entry;

		entry_to_object(json_object_array_get_idx(value, i), levels - 1, root, &entry);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(result), &entry);
	}
}

static void to_array(json_object *value, int levels, zval *result)
{
	if (json_object_is_type(value, json_type_array)) {
		list_to_zval(value, levels, result);
	} else if (json_object_is_type(value, json_type_object) && json_object_object_length(value) > 0) {
		ZVAL_ARR(result, members_to_table(value, levels, false));
	} else {
		ZVAL_EMPTY_ARRAY(result);
	}
}

static void tree_to_field(json_object *tree, int levels, onapp_value_kind kind, const char *nested_root, zval *result)
{
	switch (kind) {
		case ONAPP_VALUE_NESTED:
			to_nested(tree, levels, nested_root, result);
			break;
		case ONAPP_VALUE_PLAIN_ARRAY:
			to_array(tree, levels, result);
			break;
		case ONAPP_VALUE_PLAIN:
			onapp_json_to_zval(tree, levels, result);
			break;
	}
}

/* ---- From the text --------------------------------------------------------------------------------------------------- */

/* Strictness and UTF-8 were checked by the scan; json-c 0.18 refuses non-ASCII text when it is asked to be strict. Owned. */
static json_object *parse(const char *text, size_t length, int depth)
{
	/* json-c counts the scalars at the bottom as a level. */
	json_tokener *tokener = length < INT_MAX ? json_tokener_new_ex(depth + 1) : NULL;
	json_object *tree = NULL;

	if (tokener != NULL) {
		tree = json_tokener_parse_ex(tokener, text, (int) length);
		json_tokener_free(tokener);
	}
	if (tree == NULL) {
		/* The scan let it pass, and it is no scalar. */
		zend_throw_error(NULL, "Out of memory for a JSON value of %zu bytes", length);
	}
	return tree;
}

/* json-c keeps the text of floats only, so integers it would clip are shown to it as floats; and it takes the second half
 * of some escaped pairs for one that is alone. Owned. */
static json_object *parse_clarified(const char *text, size_t length, int depth)
{
	size_t needed = onapp_json_clarify(text, length, NULL);
	char *clear = emalloc(needed);
	json_object *tree;

	onapp_json_clarify(text, length, clear);
	tree = parse(clear, needed, depth);
	efree(clear);
	return tree;
}

static void free_tree(void *tree)
{
	json_object_put(tree);
}

static void container_to_field(const onapp_passage *passage, const char *at, onapp_value_kind kind,
	const char *nested_root, zval *result)
{
	const char *end = passage->text + passage->length;
	size_t length;
	onapp_held *held;

	if (onapp_json_is_empty(at, end) && (*at == '[' || kind == ONAPP_VALUE_PLAIN_ARRAY)) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	length = (size_t) (onapp_json_value_end(at, end) - at);
	held = onapp_hold(free_tree, NULL);
	held->what = passage->is_unclear ? parse_clarified(at, length, passage->depth) : parse(at, length, passage->depth);
	tree_to_field(held->what, passage->depth, kind, nested_root, result);
	onapp_held_free(held);
}

static void string_to_zval(const char *at, const char *end, zval *result)
{
	bool escaped;
	const char *closing = onapp_json_string_end(at, end, &escaped);
	size_t length = (size_t) (closing - at) - 1;
	zend_string *text;

	if (!escaped) {
		ZVAL_STR(result, zend_string_init_fast(at + 1, length));
		return;
	}
	text = zend_string_alloc(length, false);
	ZSTR_LEN(text) = onapp_json_unescape(at + 1, length, ZSTR_VAL(text));
	ZSTR_VAL(text)[ZSTR_LEN(text)] = '\0';
	ZVAL_STR(result, text);
}

/* The integer that a text of at most 19 digits is. */
static void integer_text_to_zval(const char *digits, const char *end, bool negative, zval *result)
{
	uint64_t sum = 0;

	for (; digits < end; digits++) {
		sum = sum * 10 + (uint64_t) (*digits - '0');
	}
#if SIZEOF_ZEND_LONG < 8
	if (sum > (uint64_t) ZEND_LONG_MAX + (negative ? 1 : 0)) {
		ZVAL_DOUBLE(result, negative ? -(double) sum : (double) sum);
		return;
	}
#endif
	ZVAL_LONG(result, (zend_long) (negative ? 0 - sum : sum));
}

static void number_to_zval(const char *at, const char *end, zval *result, zend_string **text)
{
	bool negative = *at == '-';
	const char *digits = at + (negative ? 1 : 0);
	const char *behind = digits;
	size_t length;

	while (behind < end && *behind >= '0' && *behind <= '9') {
		behind++;
	}
	if ((behind == end || (*behind != '.' && *behind != 'e' && *behind != 'E')) &&
		!onapp_json_is_wide(digits, (size_t) (behind - digits), negative)) {
		integer_text_to_zval(digits, behind, negative, result);
		return;
	}
	/* zend_strtod() wants a byte behind the number that is none of it; at the end of the text there may be none. */
	length = (size_t) (onapp_json_value_end(at, end) - at);
	zend_string *number = zend_string_init(at, length, false);

	ZVAL_DOUBLE(result, zend_strtod(ZSTR_VAL(number), NULL));
	if (text != NULL && !onapp_number_is_exact(at, length, Z_DVAL_P(result))) {
		*text = number;
	} else {
		zend_string_efree(number);
	}
}

void onapp_json_value(const onapp_passage *passage, size_t offset, onapp_value_kind kind, const char *nested_root,
	zval *result, zend_string **text)
{
	const char *at = passage->text + offset;
	const char *end = passage->text + passage->length;

	if (text != NULL) {
		*text = NULL;
	}
	if (*at == '{' || *at == '[') {
		container_to_field(passage, at, kind, nested_root, result);
		return;
	}
	if (kind != ONAPP_VALUE_PLAIN) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	switch (*at) {
		case '"':
			string_to_zval(at, end, result);
			break;
		case 't':
			ZVAL_TRUE(result);
			break;
		case 'f':
			ZVAL_FALSE(result);
			break;
		case 'n':
			ZVAL_NULL(result);
			break;
		default:
			number_to_zval(at, end, result, text);
			break;
	}
}
