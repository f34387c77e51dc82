#include "errors.h"

#include <stdbool.h>

static zval *member_of(zval *object, const char *name)
{
	zval *member = zend_hash_str_find_ind(Z_OBJPROP_P(object), name, strlen(name));

	if (member == NULL) {
		return NULL;
	}
	ZVAL_DEREF(member);
	return Z_TYPE_P(member) != IS_NULL ? member : NULL;
}

/* The value with arrays where it has objects, all the way down. The decoder bounded its depth. */
static void copy_as_arrays(zval *value, zval *result)
{
	HashTable *table;
	zend_ulong index;
	zend_string *key;
	zval *entry;

	if (Z_TYPE_P(value) == IS_OBJECT) {
		table = Z_OBJPROP_P(value);
	} else if (Z_TYPE_P(value) == IS_ARRAY) {
		table = Z_ARRVAL_P(value);
	} else {
		ZVAL_COPY(result, value);
		return;
	}
	array_init_size(result, zend_hash_num_elements(table));
	ZEND_HASH_FOREACH_KEY_VAL_IND(table, index, key, entry) {
		zval copy;

		copy_as_arrays(entry, &copy);
		if (key != NULL) {
			zend_symtable_update(Z_ARRVAL_P(result), key, &copy);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(result), index, &copy);
		}
	}
	ZEND_HASH_FOREACH_END();
}

void onapp_errors_to_array(zval *value, zval *result)
{
	zval *only = NULL;

	if (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 1) {
		only = zend_hash_index_find(Z_ARRVAL_P(value), 0);
	}
	if (only != NULL) {
		zval inner;

		ZVAL_COPY(&inner, only);
		zval_ptr_dtor(value);
		ZVAL_COPY_VALUE(value, &inner);
	}
	if (Z_TYPE_P(value) == IS_ARRAY) {
		ZVAL_COPY_VALUE(result, value);
		return;
	}
	array_init(result);
	if (Z_TYPE_P(value) != IS_NULL) {
		zend_hash_next_index_insert_new(Z_ARRVAL_P(result), value);
	}
}

static bool is_list_of_sentences(zval *value)
{
	zval *entry;

	if (Z_TYPE_P(value) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), entry) {
		if (Z_TYPE_P(entry) != IS_STRING) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Validation messages without a wrapper: {"label": ["can't be blank"]}. */
static void fields_with_sentences(zval *object, zval *result)
{
	zend_ulong index;
	zend_string *key;
	zval *member;

	array_init(result);
	ZEND_HASH_FOREACH_KEY_VAL_IND(Z_OBJPROP_P(object), index, key, member) {
		(void) index;
		if (key != NULL && is_list_of_sentences(member)) {
			Z_TRY_ADDREF_P(member);
			zend_symtable_update(Z_ARRVAL_P(result), key, member);
		}
	}
	ZEND_HASH_FOREACH_END();
	if (zend_hash_num_elements(Z_ARRVAL_P(result)) == 0) {
		zval_ptr_dtor(result);
		ZVAL_NULL(result);
	}
}

void onapp_errors_of_answer(zval *answer, zval *result)
{
	zval *found;
	zval copy;

	ZVAL_NULL(result);
	if (Z_TYPE_P(answer) == IS_OBJECT) {
		HashTable *members = Z_OBJPROP_P(answer);
		bool is_wrapped;

		found = member_of(answer, "errors");
		if (found == NULL) {
			found = member_of(answer, "error");
		}
		is_wrapped = zend_hash_num_elements(members) == 0 || zend_hash_str_exists(members, ZEND_STRL("errors"));
		if (found == NULL && !is_wrapped) {
			fields_with_sentences(answer, result);
			return;
		}
		if (found == NULL) {
			array_init(result);
			return;
		}
	} else if (is_list_of_sentences(answer) || (Z_TYPE_P(answer) == IS_STRING && Z_STRLEN_P(answer) > 0)) {
		found = answer;
	} else {
		return;
	}
	copy_as_arrays(found, &copy);
	onapp_errors_to_array(&copy, result);
}
