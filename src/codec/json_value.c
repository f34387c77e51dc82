#include "json_value.h"

#include "number_text.h"

#include "zend_strtod.h"

json_object *onapp_json_unwrap(json_object *value, const char *root)
{
	json_object *inner;

	if (root != NULL && json_object_is_type(value, json_type_object) &&
		json_object_object_get_ex(value, root, &inner) && inner != NULL) {
		return inner;
	}
	return value;
}

/* The text a double was read from; json-c keeps it. Borrowed. */
static const char *double_text(json_object *value, size_t *length)
{
	return json_object_to_json_string_length(value, JSON_C_TO_STRING_PLAIN, length);
}

static void double_to_zval(json_object *value, zval *result)
{
	size_t length;
	const char *text = double_text(value, &length);

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
	json_object *inner = onapp_json_unwrap(entry, root);

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

void onapp_json_to_field(json_object *value, int levels, onapp_value_kind kind, const char *nested_root, zval *result)
{
	switch (kind) {
		case ONAPP_VALUE_NESTED:
			to_nested(value, levels, nested_root, result);
			break;
		case ONAPP_VALUE_PLAIN_ARRAY:
			to_array(value, levels, result);
			break;
		case ONAPP_VALUE_PLAIN:
			onapp_json_to_zval(value, levels, result);
			break;
	}
}

zend_string *onapp_json_exact_text(json_object *value, bool has_wide_marks)
{
	static const size_t mark = sizeof(ONAPP_JSON_WIDE_MARK) - 1;
	const char *text;
	size_t length;

	if (!json_object_is_type(value, json_type_double)) {
		return NULL;
	}
	text = double_text(value, &length);
	if (text == NULL || onapp_number_is_exact(text, length, zend_strtod(text, NULL))) {
		return NULL;
	}
	if (has_wide_marks && length > mark && memcmp(text + length - mark, ONAPP_JSON_WIDE_MARK, mark) == 0) {
		length -= mark;
	}
	return zend_string_init(text, length, false);
}
